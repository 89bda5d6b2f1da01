"""Writes a list as it was seen into XLSX and CSV: typed cells, and no text that a spreadsheet would run.

It must not know records: it gets words and typed values. The workbook is openpyxl's write-only one; what is written is
put together in memory, and the caller puts it into its place."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.numbers import get_decimal_symbol
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from smedesk.services.list_output import CellKind, OutputCell, OutputTable

_LONGEST_TITLE = 31
_NOT_IN_A_TITLE = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NOT_IN_A_CELL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST_TEXT = 32_767
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_BOLD = Font(bold=True)
_GROUND = PatternFill("solid", fgColor="FFE9EDF1")
_FORMATS: Mapping[CellKind, str] = {
    CellKind.MONEY: "#,##0.00",
    CellKind.DATE: "mm-dd-yy",
    CellKind.INSTANT: "m/d/yy h:mm",
}
"""the built-in formats 4, 14 and 22, which spreadsheets show in the formats of their reader"""
_MOST_WIDTH = 60


def list_workbook(table: OutputTable) -> bytes:
    """Return the list as an XLSX: heads that stay in sight, a filter over them, widths as on the screen."""
    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet(_NOT_IN_A_TITLE.sub("_", table.title)[:_LONGEST_TITLE] or None)
    for number, column in enumerate(table.columns, 1):
        width = min(max(column.width, len(column.title)) + 2, _MOST_WIDTH)
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{len(table.rows) + 1}"
    sheet.append([_head(sheet, column.title) for column in table.columns])
    writers = [_WRITERS[column.kind] for column in table.columns]
    for row in table.rows:
        if row.is_heading:
            sheet.append([_head(sheet, str(row.cells[0])), *(_head(sheet, "") for _ in table.columns[1:])])
        else:
            sheet.append([write(sheet, cell) for write, cell in zip(writers, row.cells, strict=True)])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _text(sheet: Any, value: OutputCell) -> Any:
    shown = _NOT_IN_A_CELL.sub("", str(value or ""))[:_LONGEST_TEXT]
    if not shown.startswith((*_BEGINS_A_FORMULA, "#")):
        return shown or None  # what the library takes for a text by itself costs a third
    return _text_cell(sheet, shown)


def _text_cell(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet)
    cell.value, cell.data_type = text, "s"
    cell.quotePrefix = True
    return cell


def _formatted(kind: CellKind) -> Callable[[Any, OutputCell], Any]:
    def write(sheet: Any, value: OutputCell) -> Any:
        if value is None:
            return None
        cell = WriteOnlyCell(sheet, value)
        cell.number_format = _FORMATS[kind]
        return cell

    return write


_WRITERS: Mapping[CellKind, Callable[[Any, OutputCell], Any]] = {
    CellKind.TEXT: _text,
    CellKind.WHOLE: lambda _sheet, value: value,
    CellKind.MONEY: _formatted(CellKind.MONEY),
    CellKind.DATE: _formatted(CellKind.DATE),
    CellKind.INSTANT: _formatted(CellKind.INSTANT),
}


def _head(sheet: Any, text: str) -> Any:
    cell = _text_cell(sheet, _NOT_IN_A_CELL.sub("", text)[:_LONGEST_TEXT])
    cell.font, cell.fill = _BOLD, _GROUND
    return cell


# ------------------------------------------------------------------------------------------------- text table


def list_text_table(table: OutputTable) -> bytes:
    """Return the list as a CSV that Excel opens by a double click: UTF-8 with its mark, `;` where the comma is the
    decimal sign. Days are written as 2026-11-24, which every spreadsheet reads. A text that would be a formula gets an
    apostrophe before it."""
    point = _decimal_sign(table.language)
    written = io.StringIO(newline="")
    out = csv.writer(written, delimiter=";" if point == "," else ",", lineterminator="\r\n")
    out.writerow([_safe(column.title) for column in table.columns])
    for row in table.rows:
        out.writerow([_plain(cell, point) for cell in row.cells])
    return b"\xef\xbb\xbf" + written.getvalue().encode("utf-8", "replace")


def _decimal_sign(language: str) -> str:
    try:
        return get_decimal_symbol(Locale.parse(language))
    except (UnknownLocaleError, ValueError):
        return "."


def _plain(cell: OutputCell, point: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, DateTime):
        return cell.isoformat(" ", "minutes")
    if isinstance(cell, Date):
        return cell.isoformat()
    if isinstance(cell, Decimal):
        return str(cell).replace(".", point)
    return _safe(cell) if isinstance(cell, str) else str(cell)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_BEGINS_A_FORMULA) else text
