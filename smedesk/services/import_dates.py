"""Days as people type them: "31.3.2026", "31/03/26", "2026-03-31", "3/31/2026", "31. märts 2026", and
Excel's day numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date as Date
from datetime import timedelta as TimeDelta
from functools import cache

from babel import Locale

from smedesk.domain.errors import ValueRefused
from smedesk.services.folding import fold
from smedesk.services.import_table import Cell
from smedesk.services.import_words import LANGUAGES

_YEAR_FIRST = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?:[T ].*)?")
_YEAR_LAST = re.compile(r"(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4}|\d{2})\.?(?: \d{1,2}:.*)?")
_IN_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|°)?[. ]*(?:de |di )?([^\W\d]+)\.?,? *(?:de |del )?(\d{4})")
_MONTH_FIRST = re.compile(r"([^\W\d]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})")
_EXCEL_EPOCH = Date(1899, 12, 30)
"""Day 0 as Excel counts since March 1900; before that it counts a day that never was."""
_EXCEL_DAYS = range(7_306, 73_051)
"""1920 to 2099"""
_MONTHS = 12
_CENTURY = 100
_OLDEST_SHORT_YEAR = 50
"""'49 is 2049, '50 is 1950"""


def date_order_of(cells: Iterable[Cell]) -> bool:
    """Return whether the dates of a column have the month first: one of them can be read in no other way,
    and none needs the day first."""
    month_first = day_first = False
    for cell in cells:
        found = _YEAR_LAST.fullmatch(cell.strip()) if isinstance(cell, str) else None
        if found:
            day_first = day_first or int(found[1]) > _MONTHS
            month_first = month_first or int(found[2]) > _MONTHS
    return month_first and not day_first


def read_date(field: str, cell: Cell, *, month_first: bool) -> Date:
    """Return a day; ValueRefused `value.date_unknown`."""
    if isinstance(cell, Date):
        return cell
    if isinstance(cell, int) and not isinstance(cell, bool) and cell in _EXCEL_DAYS:
        return _EXCEL_EPOCH + TimeDelta(cell)
    try:
        return _typed_date(str(cell).strip(), month_first)
    except ValueError as error:
        raise ValueRefused("value.date_unknown", field=field, value=str(cell)) from error


def _typed_date(written: str, month_first: bool) -> Date:
    if found := _YEAR_FIRST.fullmatch(written):
        return Date(int(found[1]), int(found[2]), int(found[3]))
    if found := _YEAR_LAST.fullmatch(written):
        day, month = (2, 1) if month_first else (1, 2)
        return Date(_year(found[3]), int(found[month]), int(found[day]))
    if found := _IN_WORDS.fullmatch(written):
        return Date(int(found[3]), _month_numbers().get(fold(found[2]), 0), int(found[1]))
    if found := _MONTH_FIRST.fullmatch(written):
        return Date(int(found[3]), _month_numbers().get(fold(found[1]), 0), int(found[2]))
    raise ValueError(written)


def _year(written: str) -> int:
    year = int(written)
    if year >= _CENTURY:
        return year
    return year + (1900 if year >= _OLDEST_SHORT_YEAR else 2000)


@cache
def _month_numbers() -> dict[str, int]:
    """Return folded name → number of the months in all languages, in full and short, alone and inside a
    date."""
    return {
        fold(name): number
        for language in LANGUAGES
        for form in Locale.parse(language).months.values()
        for width in ("wide", "abbreviated")
        for number, name in form[width].items()
        if not fold(name).isdigit()
    }
