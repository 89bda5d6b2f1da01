"""Numbers and amounts as people type them: "1 234 567,89", "1.234.567,89", "1,234,567.89 €", "ca. 12"."""

from __future__ import annotations

import re
from decimal import Decimal

from smedesk.domain.errors import ValueRefused
from smedesk.services.import_table import Cell

_AROUND = re.compile(r"^(?:ca\.?|umbes|~|≈)\s*|\s*(?:€|eur|euros?|in\.?|tk)\.?$|^(?:€|eur)\s*", re.IGNORECASE)
_GAPS = re.compile(r"(?<=\d)[\s'’](?=\d{3}(?:\D|$))")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:([.,])\d{3})+")
_PLAIN = re.compile(r"[+-]?\d+(?:[.,]\d+)?")


def _number(field: str, cell: Cell) -> Decimal:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Decimal(str(cell))
    written = _GAPS.sub("", _AROUND.sub("", str(cell).strip()))
    digits = _without_groups(written)
    if not _PLAIN.fullmatch(digits):
        raise ValueRefused("value.number_unknown", field=field, value=str(cell))
    return Decimal(digits.replace(",", "."))


def _without_groups(written: str) -> str:
    """Take the separators of thousands away. The last separator is a decimal one when it differs from those
    before it, or when no group of three follows it."""
    last = max(written.rfind("."), written.rfind(","))
    if last < 0:
        return written
    head, mark, tail = written[:last], written[last], written[last + 1 :]
    if _THOUSANDS.fullmatch(written) and len(set(re.findall("[.,]", written))) == 1:
        return re.sub("[.,]", "", written)
    return re.sub("[.,]", "", head) + mark + tail if _THOUSANDS.fullmatch(head) else written


def read_whole(field: str, cell: Cell) -> int:
    """Return a whole number; ValueRefused `value.number_unknown` or `value.not_whole`."""
    number = _number(field, cell)
    if number != number.to_integral_value():
        raise ValueRefused("value.not_whole", field=field, value=str(cell))
    return int(number)


def read_amount(field: str, cell: Cell) -> Decimal:
    """Return an amount in EUR, rounded to cents; ValueRefused `value.number_unknown`."""
    number = _number(field, cell)
    if abs(number) > Decimal(10) ** 15:
        raise ValueRefused("value.too_large", field=field, value=str(cell), limit=10**13)
    return number.quantize(Decimal("0.01"))
