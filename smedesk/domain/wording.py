"""Sentences that the rules say: a declared text and the values in it, worded only when the reader's language
is known.

A value stays a value: the numbers, dates, amounts and countries go in as such, and whoever shows the sentence
formats them by the reader's locale. This module formats nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date as Date
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, Union

from smedesk.domain.frozen import frozen
from smedesk.translate import Text, mark, translate

if TYPE_CHECKING:
    from smedesk.domain.days import Length


class CountryCode(str):
    """A country inside a sentence: shown by its name."""

    __slots__ = ()


class Share(Decimal):
    """A part of 1 inside a sentence: shown in percent."""

    __slots__ = ()


Parameter: TypeAlias = Union[str, int, Decimal, Date, Text, "Wording"]
"""A value in a sentence. `int` is a number, `Share` a percentage, other `Decimal` an amount in EUR, `date` a
day, `CountryCode` a country; any other `str` stands as it is. A Text or a Wording is worded first: "2 months"
inside "{months} and {days}"."""

Show: TypeAlias = Callable[[str | int | Decimal | Date], str]
"""Words one value by the reader's locale."""


@frozen
class Wording:
    """A text with its values. `n` >= 0 picks the plural form and fills `%n`."""

    text: Text
    parameters: Mapping[str, Parameter] = field(default_factory=lambda: MappingProxyType({}))
    n: int = -1

    def worded(self, show: Show) -> str:
        """Return the sentence in the language of now, its values as `show` words them."""
        shown = {name: _shown(value, show) for name, value in self.parameters.items()}
        return translate(*self.text, "", self.n).format(**shown)


def length_wording(length: Length) -> Wording:
    """Return "1 month and 3 days", without the part that is nothing."""
    months = Wording(mark("Length", "%n months"), n=length.months)
    days = Wording(mark("Length", "%n days"), n=length.days)
    if not length.months:
        return days
    if not length.days:
        return months
    return Wording(mark("Length", "{months} and {days}"), {"months": months, "days": days})


def _shown(value: Parameter, show: Show) -> str:
    if isinstance(value, Wording):
        return value.worded(show)
    return translate(*value) if isinstance(value, Text) else show(value)
