"""Dates, money, countries and languages in the words of a document's language, by CLDR."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, format_percent

from smedesk.domain.errors import DomainError

EU_LANGUAGES = frozenset({
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr",
    "hu", "it", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
})
"""The official languages of the European Union: what a participant or a company signs is there in all of them."""

_EUROPEAN = {"en": "en_IE"}  # plain "en" prints American dates
_EXTRA_COUNTRIES = {"EL": "GR", "UK": "GB"}  # codes of the European Commission that CLDR does not use


def is_known(language: str) -> bool:
    """Whether anything is known of how a language writes dates and numbers."""
    try:
        locale(language)
    except (UnknownLocaleError, ValueError):
        return False
    return True


@lru_cache(maxsize=64)
def locale(language: str) -> Locale:
    """The locale that a document in `language` is written in."""
    return Locale.parse(_EUROPEAN.get(language, language))


def date_words(value: Date, language: str) -> str:
    return format_date(value, format="long", locale=locale(language))


def instant_words(value: DateTime, language: str) -> str:
    """A moment with its distance from universal time; `value` knows its zone."""
    return format_datetime(value, format="long", tzinfo=value.tzinfo, locale=locale(language))


def money_words(amount: Decimal, currency: str, language: str) -> str:
    return format_currency(amount, currency, locale=locale(language))


def percent_words(share: Decimal, language: str) -> str:
    """`share` is a part of 1: 0.8 is "80 %"."""
    return format_percent(share, locale=locale(language), decimal_quantization=False)


def country_words(code: str, language: str) -> str:
    """The country's name; DomainError `document.country_unknown` for a code that CLDR does not know."""
    name = locale(language).territories.get(_EXTRA_COUNTRIES.get(code, code))
    if name is None:
        raise DomainError("document.country_unknown", country=code)
    return str(name)


def language_words(code: str, language: str) -> str:
    return str(locale(language).languages[code])


def plural_categories(language: str, numbers: Sequence[int]) -> set[str]:
    """The plural forms that `numbers` can need in `language`."""
    rule = locale(language).plural_form
    return {rule(number) for number in numbers}
