"""Values in the user's formats: numbers, money, dates. All goes through QLocale, and no amount through a
float.

It must not know what a value means.
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, QTime

from smedesk.translate import translate


def shown(value: object) -> str:
    """Return a plain value in the user's formats; an em dash stands for nothing."""
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return translate("Lists", "Yes") if value else translate("Lists", "No")
    if isinstance(value, int | Decimal):
        return number_text(value)
    if isinstance(value, dt.date):
        return date_text(value)
    return str(value)


def number_text(value: int | Decimal) -> str:
    """Return a number with the locale's groups and as many places as it has, exactly."""
    locale = QLocale()
    if isinstance(value, int):
        return locale.toString(value)
    sign, digits, exponent = value.as_tuple()
    places = max(0, -int(exponent))
    figures = "".join(map(str, digits)).rjust(places + 1, "0") + "0" * max(0, int(exponent))
    whole = locale.toString(int(figures[: len(figures) - places]))
    minus = locale.negativeSign() if sign else ""
    fraction = f"{locale.decimalPoint()}{figures[-places:]}" if places else ""
    return f"{minus}{whole}{fraction}"


def counted_text(text: str, count: int) -> str:
    """Return a text with a plural, such as "20000 companies", with the locale's groups in its number."""
    return text.replace(str(count), number_text(count), 1)


def date_text(value: dt.date) -> str:
    """Return a date, or a date with time, in the locale's short form with four digits of the year."""
    locale = QLocale()
    day = locale.toString(QDate(value.year, value.month, value.day), date_format(locale))
    if not isinstance(value, dt.datetime):
        return day
    local = value.astimezone()
    day = locale.toString(QDate(local.year, local.month, local.day), date_format(locale))
    return f"{day} {locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)}"


def date_format(locale: QLocale) -> str:
    """Return the locale's short form of a date, with four digits of the year."""
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def long_date_text(value: dt.date) -> str:
    """Return a date with the name of its day, to be sure which one is meant."""
    day = QDate(value.year, value.month, value.day)
    return QLocale().toString(day, QLocale.FormatType.LongFormat)


def money_text(amount: Decimal) -> str:
    """Return an amount with two places, without its currency."""
    return number_text(round(amount, 2))
