"""Reads XLSX, XLS, ODS and text tables (CSV, TSV) into plain cells. What a column means is no business of
this module.

What the file is, its first bytes say: an ".xls" that is a text table in truth is read as one. Errors are DomainError
`import.not_a_workbook`, `import.has_password`, `import.too_large`, `import.empty`; StorageFault where the file cannot
be opened at all."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from datetime import timedelta as TimeDelta
from pathlib import Path
from typing import Any

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from smedesk.domain.errors import DomainError
from smedesk.interchange.padded_numbers import padded_numbers
from smedesk.interchange.text_table import read_text_table
from smedesk.services.files import disk_faults_told
from smedesk.services.import_table import Cell, Sheet, Workbook

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError, ValueError)
"""what the standard library says of an archive that is no sound one"""
LARGEST_FILE = 200_000_000
"""bytes on disk"""
LARGEST_CONTENT = 1_500_000_000
"""bytes unpacked: a small file can be made to fill the memory"""


def read_workbook(path: Path, language: str = "") -> Workbook:
    """Return every sheet of a file that has one cell filled at least. `language` is that of the office."""
    with disk_faults_told(path.parent):
        if path.stat().st_size > LARGEST_FILE:
            raise DomainError("import.too_large", file=path.name)
        content = path.read_bytes()
    if content.startswith((ZIP, OLE)):
        workbook = _read_sheets(path.name, content)
    else:
        workbook = read_text_table(path.name, content, language)
    if all(sheet.is_empty for sheet in workbook.sheets):
        raise DomainError("import.empty", file=path.name)
    return workbook


def _read_sheets(file_name: str, content: bytes) -> Workbook:
    _refuse_bomb(file_name, content)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as opened:
            padded = padded_numbers(content) if content.startswith(ZIP) else {}
            sheets = tuple(
                _sheet(opened.get_sheet_by_name(each.name), each.visible, padded.get(each.name, {}))
                for each in opened.sheets_metadata
                if each.typ is SheetTypeEnum.WorkSheet
            )
    except PasswordError as error:
        raise DomainError("import.has_password", file=file_name) from error
    except (CalamineError, *_DAMAGES) as error:
        raise DomainError("import.not_a_workbook", file=file_name) from error
    return Workbook(file_name, tuple(sheet for sheet in sheets if not sheet.is_empty))


def _refuse_bomb(file_name: str, content: bytes) -> None:
    if not content.startswith(ZIP):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            unpacked = sum(entry.file_size for entry in packed.infolist())
    except _DAMAGES as error:
        raise DomainError("import.not_a_workbook", file=file_name) from error
    if unpacked > LARGEST_CONTENT:
        raise DomainError("import.too_large", file=file_name)


def _sheet(read: CalamineSheet, visible: SheetVisibleEnum, padded: Mapping[tuple[int, int], int]) -> Sheet:
    rows = [[_PLAIN[type(cell)](cell) for cell in row] for row in read.to_python(skip_empty_area=False)]
    for (row, column), width in padded.items():
        if row < len(rows) and column < len(rows[row]) and isinstance(number := rows[row][column], int):
            rows[row][column] = f"{number:0{width}d}"
    titles = _unmerge(rows, read.merged_cell_ranges or ())
    return Sheet(read.name, rows, titles, visible is not SheetVisibleEnum.Visible)


def _unmerge(rows: list[list[Cell]], ranges: Sequence[tuple[tuple[int, int], tuple[int, int]]]) -> frozenset[int]:
    """Give every row of a cell merged downwards its value, and return the rows that cells merged sideways
    take."""
    titles: set[int] = set()
    for (top, left), (bottom, right) in ranges:
        if right > left:
            titles.update(range(top, bottom + 1))
        elif top < len(rows) and left < len(rows[top]):
            for row in rows[top + 1 : bottom + 1]:
                row[left] = rows[top][left]
    return frozenset(titles)


def _text(cell: str) -> str | None:
    return cell.replace("\xa0", " ").strip() or None


def _number(cell: float) -> int | float:
    return int(cell) if cell.is_integer() else cell


def _moment(cell: DateTime) -> Date | DateTime:
    return cell.date() if cell.time() == Time() else cell


_PLAIN: Mapping[type, Callable[[Any], Cell]] = {
    str: _text,
    float: _number,
    int: int,
    bool: bool,
    Date: lambda cell: cell,
    DateTime: _moment,
    Time: lambda cell: cell.isoformat("minutes"),
    TimeDelta: str,
}
