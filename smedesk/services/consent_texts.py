"""The words that people agree to, and what a visitor reads, in the visitor's language (`resources/consents`, `kiosk`).

They are data with versions and not texts of the program's catalogue: a consent names the version and the language of
the words it was given to, and these must be found again for as long as it is kept.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from smedesk.domain.consent import CONSENT_TEXT_VERSION
from smedesk.domain.frozen import frozen

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_CONSENTS, _KIOSK = _RESOURCES / "consents", _RESOURCES / "kiosk"
_WITHDRAWAL = "withdrawal"


@frozen
class PurposeText:
    """What one purpose is called and what exactly is agreed to."""

    title: str
    text: str


@frozen
class ConsentText:
    """All words of a version in one language; `withdrawal` stands under the boxes."""

    language: str
    version: str
    purposes: Mapping[str, PurposeText]
    withdrawal: str


def consent_languages(version: str = CONSENT_TEXT_VERSION) -> tuple[str, ...]:
    """Return the codes of the languages in which the words of a version can be read."""
    return tuple(sorted(path.stem for path in (_CONSENTS / version).glob("*.toml")))


@cache
def consent_text(language: str, version: str = CONSENT_TEXT_VERSION) -> ConsentText:
    """Return the words in a language, the English ones where there are none: `language` of the answer says which."""
    code = language if language in consent_languages(version) else "en"
    parts = tomllib.loads((_CONSENTS / version / f"{code}.toml").read_text("utf-8"))
    withdrawal = parts.pop(_WITHDRAWAL)["text"]
    purposes = {name: PurposeText(**part) for name, part in parts.items()}
    return ConsentText(code, version, MappingProxyType(purposes), withdrawal)


@cache
def visitor_words(language: str) -> Mapping[str, str]:
    """Return what a visitor reads beside the consents, by name, in a language or in English."""
    file = _KIOSK / f"{language}.toml"
    source = file if file.exists() else _KIOSK / "en.toml"
    return MappingProxyType(tomllib.loads(source.read_text("utf-8")))


def own_name(language: str) -> str:
    """Return what a language of the consents is called by those who speak it: "Suomi"."""
    return visitor_words(language)["language"]


def language_of(country: str, otherwise: str) -> str:
    """Return the language in which somebody from a country most likely reads, where there are words in it."""
    from babel.languages import get_official_languages

    spoken = get_official_languages(country, de_facto=True) if country else ()
    return next((code for code in spoken if code in consent_languages()), otherwise)
