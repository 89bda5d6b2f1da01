"""What people write for countries, languages and answers, in all languages of the programme, and the codes
they mean."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from babel import Locale
from babel.core import get_global
from rapidfuzz import fuzz, process

from smedesk.domain.field import RECORD_TYPES, Field
from smedesk.services.folding import fold
from smedesk.services.reference import choice_words
from smedesk.translate import translate

# fmt: off
LANGUAGES = (
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it",
    "lt", "lv", "mk", "mt", "nb", "nl", "pl", "pt", "ro", "sk", "sl", "sq", "sr", "sv", "tr",
)
# fmt: on
"""the official languages of the countries that the programme reaches"""

_COUNTRY_ALIASES = {
    "el": "GR",
    "uk": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "great britain": "GB",
    "britain": "GB",
    "holland": "NL",
    "czech republic": "CZ",
    "czechia": "CZ",
    "turkey": "TR",
    "turkiye": "TR",
    "macedonia": "MK",
    "north macedonia": "MK",
    "republic of ireland": "IE",
    "eire": "IE",
    "hellas": "GR",
    "kosovo": "XK",
    "eesti vabariik": "EE",
    "republic of cyprus": "CY",
    "slovak republic": "SK",
}
_LANGUAGE_ALIASES = {
    "ee": "et",
    "no": "nb",
    "norwegian": "nb",
    "gr": "el",
    "se": "sv",
    "dk": "da",
    "cz": "cs",
    "uk": "uk",
}
_WORDS_FOR_LANGUAGE = frozenset({"keel", "language", "lingua", "sprache", "langue", "jezyk", "kieli", "sprak", "ezik"})
_LONGEST_CODE = 3
_ALIKE = 80.0


@cache
def _country_codes() -> dict[str, str]:
    """Return folded name → code; a name in two languages for two countries goes to the one that is met
    first."""
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha():  # noqa: PLR2004 - not the numbers of continents
                names.setdefault(fold(name), code)
                names.setdefault(code.lower(), code)
    for alias, codes in get_global("territory_aliases").items():
        if len(alias) == _LONGEST_CODE and alias.isalpha() and len(codes) == 1:
            names.setdefault(alias.lower(), codes[0])
    return names | _COUNTRY_ALIASES


@lru_cache(maxsize=4096)
def country_code(written: str) -> str:
    """Return the ISO code of a country by its code or its name in any language of the programme; "" when it
    is none."""
    return _country_codes().get(fold(written), "")


@lru_cache(maxsize=4096)
def country_alike(written: str) -> str:
    """Return the code of the country whose name is most like what was written, "" when none is like it."""
    words = fold(written)
    if len(words) <= _LONGEST_CODE:
        return ""
    found = process.extractOne(words, _country_codes().keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return _country_codes()[found[0]] if found else ""


@cache
def _language_codes() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).languages.items():
            if code.isalpha():
                names.setdefault(fold(name), code)
    codes = {code: code for code in (*LANGUAGES, "uk", "ru", "ar", "zh", "ja", "eu", "ca", "gl", "lb")}
    return names | codes | _LANGUAGE_ALIASES


@lru_cache(maxsize=4096)
def language_code(written: str) -> str:
    """Return the ISO code of a language by its code or its name in any language of the programme; "" when
    it is none."""
    words = [word for word in fold(written).split() if word not in _WORDS_FOR_LANGUAGE]
    return _language_codes().get(" ".join(words), "")


@cache
def _yes_and_no() -> dict[str, bool]:
    return {
        fold(word) or word: code == "yes"
        for (field, code), words in choice_words().items()
        if field == "*"
        for word in words
    }


def yes_or_no(written: str) -> bool | None:
    """Return what was answered, None when it is neither yes nor no."""
    return _yes_and_no().get(fold(written) or written)


def choices_by_word(field: Field) -> Mapping[str, str]:
    """Return folded words → code of a closed list: its codes, its labels in English and in the language of
    now, and what people write in other languages."""
    words: dict[str, str] = {}
    for choice in field.choices:
        written = choice_words().get((f"{field.record}.{field.name}", choice.code), ())
        for word in (choice.code, choice.label.source, translate(*choice.label), *written):
            words.setdefault(fold(word), choice.code)
    return words


def declared_field(target: str) -> Field | None:
    """Return the field of a target ("company.name"), None for what is no field of its own
    ("person.full_name")."""
    kind, _, name = target.partition(".")
    return RECORD_TYPES[kind].fields.get(name) if kind in RECORD_TYPES else None
