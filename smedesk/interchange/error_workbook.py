"""Gives an imported workbook back with the cells marked that could not be read, and the reason beside each row.

The workbook that came is loaded and changed, so that it looks as its owner knows it; one that was no XLSX is written
anew from its cells. A text is written as a text whatever it begins with: "=1+1" does not become a formula, and no
reason can."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias
from zipfile import BadZipFile

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException

from smedesk.services.files import write_beside
from smedesk.services.import_mapping import ImportMapping
from smedesk.services.import_plan import ImportPlan, Place, Remark, Severity
from smedesk.services.import_table import Workbook
from smedesk.translate import translate

Word: TypeAlias = Callable[[Remark], str]

_FILLS = {
    Severity.ERROR: PatternFill("solid", fgColor="FFF4C7C3"),
    Severity.WARNING: PatternFill("solid", fgColor="FFFCE8B2"),
}
_BOLD = Font(bold=True)
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_AUTHOR = "SMEdesk"
_OF_EXCEL = (".xlsx", ".xlsm")
_LONGEST_TITLE = 31
_NOT_IN_A_TITLE = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NOT_IN_A_CELL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_LONGEST_TEXT = 32_767
_WIDTH = 60
"""of the column of reasons, in characters"""


def write_error_workbook(
    source: Path, workbook: Workbook, mapping: ImportMapping, plan: ImportPlan, word: Word, target: Path
) -> int:
    """Write the workbook of errors to `target` and return how many rows are marked. `word` says a remark in the
    reader's language. StorageFault when the file cannot be written."""
    marked = _by_row(plan)
    book, sheets = _opened(source, workbook)
    header_rows = {one.sheet: one.header_row for one in mapping.sheets}
    for name, rows in marked.items():
        sheet, reasons = sheets[name], workbook.sheet(name).width + 1
        if header_rows[name] >= 0:
            _write(sheet, header_rows[name] + 1, reasons, translate("Import", "Reason")).font = _BOLD
        sheet.column_dimensions[get_column_letter(reasons)].width = _WIDTH
        for row, remarks in rows.items():
            _mark_row(sheet, row + 1, reasons, remarks, word)
    written = io.BytesIO()
    book.save(written)
    write_beside(target, written.getvalue())
    return sum(map(len, marked.values()))


def _by_row(plan: ImportPlan) -> dict[str, dict[int, list[Remark]]]:
    """Return the remarks that need somebody: errors and warnings, by sheet and row."""
    rows: dict[str, dict[int, list[Remark]]] = defaultdict(lambda: defaultdict(list))
    for remark in plan.remarks:
        if remark.severity in _FILLS:
            rows[remark.place.sheet][remark.place.row].append(remark)
    return rows


def _opened(source: Path, workbook: Workbook) -> tuple[Any, dict[str, Any]]:
    """Return the book, and its sheets by the names they were read under."""
    if source.suffix.lower() in _OF_EXCEL and not workbook.character_set:
        try:
            book = openpyxl.load_workbook(source)
        except (InvalidFileException, BadZipFile, KeyError, TypeError, ValueError):
            return _rebuilt(workbook)  # readable by one library and not by the other
        if all(sheet.name in book.sheetnames for sheet in workbook.sheets):
            return book, {sheet.name: book[sheet.name] for sheet in workbook.sheets}
    return _rebuilt(workbook)


def _rebuilt(workbook: Workbook) -> tuple[Any, dict[str, Any]]:
    book = openpyxl.Workbook()
    book.remove(book.active)
    sheets = {}
    for sheet in workbook.sheets:
        sheets[sheet.name] = book.create_sheet(_NOT_IN_A_TITLE.sub("_", sheet.name)[:_LONGEST_TITLE])
        for row, cells in enumerate(sheet.rows, 1):
            for column, cell in enumerate(cells, 1):
                if cell is not None:
                    _write(sheets[sheet.name], row, column, cell)
    return book, sheets


def _mark_row(sheet: Any, row: int, reasons: int, remarks: Sequence[Remark], word: Word) -> None:
    worded: dict[Place, list[str]] = defaultdict(list)
    worst: dict[Place, Severity] = {}
    for remark in remarks:
        worded[remark.place].append(word(remark))
        worst[remark.place] = max(remark.severity, worst.get(remark.place, Severity.HINT))
    for place, texts in worded.items():
        if place.column >= 0:
            cell = sheet.cell(row, place.column + 1)
            cell.fill = _FILLS[worst[place]]
            cell.comment = Comment("\n".join(texts), _AUTHOR)
    whole = [text for texts in worded.values() for text in texts]
    reason = _write(sheet, row, reasons, "\n".join(dict.fromkeys(whole)))
    reason.fill, reason.alignment = _FILLS[max(worst.values())], _WRAPPED


def _write(sheet: Any, row: int, column: int, value: object) -> Any:
    cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = _NOT_IN_A_CELL.sub("", value)[:_LONGEST_TEXT]
        cell.data_type = "s"
        if value.startswith(_BEGINS_A_FORMULA):
            cell.quotePrefix = True
    else:
        cell.value = value
    return cell
