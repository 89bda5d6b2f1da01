"""Dates as people type them: `31.3`, `310326`, `t`, `+7`, in the order of the locale. Pure functions; no
widget.
"""

from __future__ import annotations

import datetime as dt
import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from smedesk.ui.formats import date_format

_RELATIVE = re.compile(r"([+-])\s*(\d{1,4})\s*([dwmy]?)", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PARTS = re.compile(r"\d+")
_ALLOWED = re.compile(r"[\d\s./,\-]+")
_QUOTED = re.compile(r"'([^']+)'")
_YEARS_AHEAD = 20
_DAYS = {"": 1, "d": 1, "w": 7}


def parse_date(text: str, today: date, locale: QLocale | None = None) -> date | None:
    """Return the date that is meant, None when the text means none.

    - `t` is today, `+7` in seven days, `-1` yesterday, `+2w` in two weeks, `+3m` in three months, `+1y` in a
      year;
    - day and month without a year mean the one nearest to today, in the order of the locale;
    - two digits of a year mean this century up to twenty years ahead, the last one beyond;
    - digits without signs are split: 3103, 310326, 31032026.
    """
    plain = text.strip().casefold()
    if plain in {"t", "today"}:
        return today
    if match := _RELATIVE.fullmatch(plain):
        return _relative(match, today)
    if match := _ISO.fullmatch(plain):
        return _date(int(match[1]), int(match[2]), int(match[3]))
    used = locale or QLocale()
    for words in _QUOTED.findall(used.dateFormat(QLocale.FormatType.ShortFormat)):
        plain = plain.replace(words.casefold(), " ")  # such as the Bulgarian "г." after the year
    if not _ALLOWED.fullmatch(plain):
        return _by_locale(text.strip(), used)
    parts = _split(_PARTS.findall(plain), date_order(used))
    return _from_parts(parts, today) if parts else None


def date_order(locale: QLocale) -> str:
    """Return the order in which the locale writes a date: "dmy", "mdy" or "ymd"."""
    form = date_format(locale).casefold()
    return "".join(sorted("dmy", key=form.index))


def _split(numbers: list[str], order: str) -> dict[str, str] | None:
    """Give each number its part: "d", "m", perhaps "y"."""
    if len(numbers) == 1:
        digits = numbers[0]
        widths = {4: (2, 2), 6: (2, 2, 2), 8: (2, 2, 4)}.get(len(digits))
        if widths is None:
            return None
        if len(widths) == 3 and order[0] == "y":
            widths = (len(digits) - 4, 2, 2)
        numbers, rest = [], digits
        for width in widths:
            numbers.append(rest[:width])
            rest = rest[width:]
    if len(numbers) == 2:
        return dict(zip(order.replace("y", ""), numbers, strict=True))
    if len(numbers) == 3:
        if len(numbers[0]) == 4:
            order = "ymd"
        return dict(zip(order, numbers, strict=True))
    return None


def _from_parts(parts: dict[str, str], today: date) -> date | None:
    day, month, year = int(parts["d"]), int(parts["m"]), parts.get("y")
    if year is None:
        years = (today.year - 1, today.year, today.year + 1)
        near = [found for each in years if (found := _date(each, month, day))]
        return min(near, key=lambda found: abs(found - today), default=None)
    if len(year) == 4:
        return _date(int(year), month, day)
    if len(year) > 2:
        return None
    full = today.year - today.year % 100 + int(year)
    return _date(full - 100 if full > today.year + _YEARS_AHEAD else full, month, day)


def _relative(match: re.Match[str], today: date) -> date | None:
    count = int(match[2]) * (1 if match[1] == "+" else -1)
    unit = match[3]
    try:
        if unit in _DAYS:
            return today + dt.timedelta(days=count * _DAYS[unit])
        start = QDate(today.year, today.month, today.day)
        moved = start.addMonths(count) if unit == "m" else start.addYears(count)
        return _date(moved.year(), moved.month(), moved.day())
    except OverflowError:
        return None


def _by_locale(text: str, locale: QLocale) -> date | None:
    """Read a date with words in it, as the locale writes them."""
    for form in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat):
        found = locale.toDate(text, form)
        if found.isValid():
            return _date(found.year(), found.month(), found.day())
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
