"""Names for the codes that records hold, in the language of the reader: countries, languages, sectors,
skills, the answers of closed lists.

A code that nobody knows comes back as it is. It must not know any widget nor where records are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date as Date
from decimal import Decimal
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QLocale

from smedesk.domain import choices
from smedesk.domain.countries import COUNTRIES
from smedesk.domain.field import RECORD_TYPES, Field, Kind, Value
from smedesk.domain.field import Choice as DeclaredChoice
from smedesk.domain.projection import withholdable
from smedesk.domain.reason import Reason
from smedesk.domain.vocabulary import CEFR_LEVELS
from smedesk.domain.wording import CountryCode, Share
from smedesk.services.reference import ISCO, isco_code, nace_label, nace_labels, names_in, regions, regions_of
from smedesk.services.vocabularies import occupation_labels, skill_labels
from smedesk.translate import translate
from smedesk.ui.formats import date_text, money_text, number_text, shown
from smedesk.ui.widgets.choices import Choice, ChoiceIndex

LANGUAGES = (
    "bg", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hu", "hy",
    "is", "it", "ka", "lb", "lt", "lv", "mk", "mt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr",
    "sv", "tr", "uk",
)  # fmt: skip
"""The languages that are offered; a record may hold others."""

TEXT_VOCABULARIES: Mapping[str, str] = MappingProxyType({
    "language": "language",
    "summary_language": "language",
    "nace": "nace",
    "region": "region",
    "occupation": "occupation",
})  # fmt: skip
"""Fields of plain text that hold a code of a list, by the name of the field."""

_DECLARED: Mapping[str, tuple[DeclaredChoice, ...]] = MappingProxyType({
    "topic": choices.TOPICS,
    "mode": choices.MODES,
    "size_class": choices.SIZE_CLASSES,
    "size": choices.SIZE_CLASSES,
})  # fmt: skip
_DIVISION_DIGITS = 2


class Labels:
    """The names in one language. It is `smedesk.matching.wording.Labels`, too."""

    def __init__(self, language: str) -> None:
        """`language` is a code such as "et" or "nb_NO"; English stands in for one that nobody knows."""
        self.language = language.partition("_")[0]
        self._names: Mapping[str, Mapping[str, str]] = names_in(language)
        if not self._names:
            self.language, self._names = _names_of_babel(language)
        self._indexes: dict[str, ChoiceIndex] = {}
        self._named: Mapping[str, Callable[[str], str]] = {
            "country": self.country,
            "language": self.language_name,
            "language_level": self.language_level,
            "skill": lambda code: skill_labels(self.language).get(code, code),
            "occupation": lambda code: _occupation(code, self.language),
            "nace": self.sector,
            "nace_division": self.sector,
            "region": self.region,
            "company_field": lambda name: _field_name("company", name),
            "person_field": lambda name: _field_name("person", name),
            "sector": self._sector_of_matching,
        }

    # ------------------------------------------------------------------------------------ names

    def __call__(self, kind: str, code: str, /) -> str:
        """Return the name of a code; `kind` is a vocabulary of a field, or one of `matching.wording`."""
        named = self._named.get(kind)
        return named(code) if named else _declared_name(_DECLARED.get(kind, ()), code)

    def country(self, code: str) -> str:
        """Return the name of a country."""
        return str(self._names["territory"].get(code, code))

    def language_name(self, code: str) -> str:
        """Return the name of a language, with a capital, as it stands alone."""
        name = str(self._names["language"].get(code, code))
        return name[:1].upper() + name[1:] if name != code else code

    def language_level(self, code: str) -> str:
        """Return "English B2" for "en:B2"."""
        language, colon, level = code.partition(":")
        return f"{self.language_name(language)} {level}" if colon else code

    def sector(self, code: str, revision: str = "2") -> str:
        """Return what a NACE code stands for in its revision. Of Rev. 2.1 there are English words only: the digits of
        the old revision would name another trade."""
        return (nace_label(code, self.language, revision) if code else "") or code

    def region(self, code: str) -> str:
        """Return "EE008 Lõuna-Eesti"."""
        name = regions().get(code, "")
        return f"{code} {name}" if name else code

    def _sector_of_matching(self, code: str) -> str:
        """Matching names a sector with its revision: "2.1/62"."""
        revision, slash, division = code.partition("/")
        return self.sector(division, revision) if slash else self.sector(code)

    def choice(self, field: Field, code: str) -> str:
        """Return the words for an answer of a closed list."""
        return _declared_name(field.choices, code)

    def value(self, field: Field, value: Value) -> str:
        """Return any value of a declared field in words."""
        if isinstance(value, frozenset):
            return ", ".join(sorted(self(field.vocabulary, code) for code in value)) or shown(None)
        if isinstance(value, str) and value:
            if field.kind is Kind.CHOICE:
                return self.choice(field, value)
            if field.kind is Kind.COUNTRY:
                return self.country(value)
            return self(TEXT_VOCABULARIES.get(field.name, ""), value)
        return money_text(value) if isinstance(value, Decimal) else shown(value)

    def sentence(self, reason: Reason) -> str:
        """Return what a rule says, its values in the formats of the reader."""
        return reason.wording.worded(self.show)

    def show(self, value: str | int | Decimal | Date) -> str:
        """Word one value inside a sentence: it is `domain.wording.Show` for this reader."""
        match value:
            case CountryCode():
                return self.country(str(value))
            case Share():
                return f"{number_text(round(Decimal(value) * 100))} %"
            case Decimal():
                return f"{money_text(value)} EUR"
            case int():
                return number_text(value)
            case Date():
                return date_text(value)
        return value

    # ------------------------------------------------------------------------------------ what is offered

    def choices(self, field: Field) -> ChoiceIndex:
        """Return what a field offers: the answers of its closed list, or the codes of its vocabulary."""
        if field.kind is Kind.CHOICE:
            return ChoiceIndex(Choice(one.code, translate(*one.label)) for one in field.choices)
        if field.kind is Kind.COUNTRY:
            return self.vocabulary("country")
        return self.vocabulary(field.vocabulary or TEXT_VOCABULARIES.get(field.name, ""))

    def vocabulary(self, name: str) -> ChoiceIndex:
        """Return all codes of a vocabulary with their names, in the order of the names."""
        if name not in self._indexes:
            self._indexes[name] = ChoiceIndex(self._offered(name))
        return self._indexes[name]

    def _offered(self, name: str) -> Iterable[Choice]:
        if name in _DECLARED:
            return [Choice(one.code, translate(*one.label)) for one in _DECLARED[name]]
        offered: dict[str, Callable[[], Iterable[Choice]]] = {
            "country": lambda: _by_name((code, self.country(code)) for code in COUNTRIES),
            "language": lambda: _by_name((code, self.language_name(code)) for code in LANGUAGES),
            "language_level": self._levels,
            "skill": lambda: _by_name(skill_labels(self.language).items()),
            "occupation": lambda: _by_name(
                (isco_code(address), name) for address, name in occupation_labels(self.language).items()),
            "nace": lambda: _sectors(nace_labels(self.language)),
            "nace_2.1": lambda: _sectors(nace_labels(self.language, "2.1")),
            "nace_division": lambda: [
                one for one in self.vocabulary("nace").choices if len(one.code) == _DIVISION_DIGITS
            ],
            "company_field": lambda: _withholdable("company"),
            "person_field": lambda: _withholdable("person"),
            "region": lambda: [Choice(code, f"{code} {name}") for code, name in sorted(regions().items())],
        }
        return offered[name]() if name in offered else ()

    def load_offers(self) -> None:
        """Make ready all that fields offer; for a read thread, since it takes a while."""
        for field in (field for kind in RECORD_TYPES.values() for field in kind.fields.values()):
            self.choices(field)
        self.vocabulary("nace_2.1")

    def forget_offers(self) -> None:
        """Read the vocabularies anew when they are next asked for: one has been taken in."""
        self._indexes.clear()

    def sectors_of(self, revision: str) -> ChoiceIndex:
        """Return the sectors of a revision of NACE."""
        return self.vocabulary("nace" if revision == "2" else f"nace_{revision}")

    def regions_of(self, country: str) -> ChoiceIndex:
        """Return the regions of a country, of all where none is known."""
        if not country:
            return self.vocabulary("region")
        name = f"region_{country}"
        if name not in self._indexes:
            found = sorted(regions_of(country).items())
            self._indexes[name] = ChoiceIndex(Choice(code, f"{code} {text}") for code, text in found)
        return self._indexes[name]

    def _levels(self) -> list[Choice]:
        return [
            Choice(f"{language.code}:{level}", f"{language.text} {level}")
            for language in self.vocabulary("language").choices
            for level in CEFR_LEVELS
        ]


def _names_of_babel(language: str) -> tuple[str, Mapping[str, Mapping[str, str]]]:
    """Return the language, English where nobody knows it, with the names of countries and languages in it."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    return locale.language, {"territory": locale.territories, "language": locale.languages}


def _declared_name(declared: Iterable[DeclaredChoice], code: str) -> str:
    return next((translate(*one.label) for one in declared if one.code == code), code)


def _field_name(kind: str, name: str) -> str:
    field = RECORD_TYPES[kind].fields.get(name)
    return translate(*field.label) if field else name


def _withholdable(kind: str) -> list[Choice]:
    return [Choice(field.name, translate(*field.label)) for field in withholdable(RECORD_TYPES[kind])]


def _sectors(labels: Mapping[str, str]) -> list[Choice]:
    return [Choice(code, f"{code} {labels[code]}") for code in sorted(labels) if code[0].isdigit()]


def _occupation(code: str, language: str) -> str:
    """Return "2512 Software developers" for a group by its code or address, the words of any other occupation."""
    known = occupation_labels(language)
    return known.get(code) or known.get(f"{ISCO}{code}", code)


def _by_name(named: Iterable[tuple[str, str]]) -> list[Choice]:
    return sorted((Choice(code, name) for code, name in named), key=lambda one: one.text.casefold())


@cache
def _labels_in(language: str) -> Labels:
    return Labels(language)


def current_labels() -> Labels:
    """Return the names in the language of the program's locale."""
    return _labels_in(QLocale().name())
