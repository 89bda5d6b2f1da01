"""Reads XLSX, XLS, ODS, text tables (CSV, TSV) and business cards (vCard) into plain cells. What a column means is no
business of this module.

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
from smedesk.interchange.card_table import card_table
from smedesk.interchange.odd_cells import odd_cells
from smedesk.interchange.ods_cells import ods_cells
from smedesk.interchange.padded_numbers import padded_numbers
from smedesk.interchange.text_table import read_text_table
from smedesk.interchange.vcards import is_vcard, read_vcards
from smedesk.services.files import disk_faults_told
from smedesk.services.import_table import Cell, Sheet, Workbook

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError, ValueError)
"""what the standard library says of an archive that is no sound one"""
LARGEST_FILE = 200_000_000
"""bytes on disk"""
LARGEST_CONTENT = 600_000_000
"""bytes unpacked: a small file can be made to fill the memory"""
LARGEST_RATIO, UNSUSPICIOUS = 150, 50_000_000
"""A workbook that unpacks to more than so many times its size is none that an office made, unless it is small: the
emptiest sheets that Excel writes pack 60 times."""
LARGEST_SHEET = 1 << 20
"""rows that Excel and LibreOffice have"""
_MANIFEST_OF_ODS = "META-INF/manifest.xml"
_PIECE, _HEAD = 1 << 20, 200
_PASSWORD_OF_ODS = b"encryption-data"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_workbook(path: Path, language: str = "") -> Workbook:
    """Return every sheet of a file that has one cell filled at least. `language` is that of the office."""
    with disk_faults_told(path.parent):
        if path.stat().st_size > LARGEST_FILE:
            raise DomainError("import.too_large", file=path.name)
        content = path.read_bytes()
    if content.startswith((ZIP, OLE)):
        workbook = _read_sheets(path.name, content)
    elif is_vcard(content[:_HEAD].decode("utf-8", "replace")):
        workbook = card_table(path.name, read_vcards(content, language))
    else:
        workbook = read_text_table(path.name, content, language)
    if all(sheet.is_empty for sheet in workbook.sheets):
        raise DomainError("import.empty", file=path.name)
    return workbook


def _read_sheets(file_name: str, content: bytes) -> Workbook:
    _refuse_bomb(file_name, content)
    _refuse_password(file_name, content)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as opened:
            padded = padded_numbers(content) if content.startswith(ZIP) else {}
            odd = odd_cells(content) | ods_cells(content) if content.startswith(ZIP) else {}
            sheets = tuple(
                _sheet(
                    opened.get_sheet_by_name(each.name), each.visible, padded.get(each.name, {}),
                    odd.get(each.name, {}))
                for each in opened.sheets_metadata
                if each.typ is SheetTypeEnum.WorkSheet
            )
    except PasswordError as error:
        raise DomainError("import.has_password", file=file_name) from error
    except (CalamineError, *_DAMAGES) as error:
        raise DomainError("import.not_a_workbook", file=file_name) from error
    return Workbook(file_name, tuple(sheet for sheet in sheets if not sheet.is_empty))


def _refuse_bomb(file_name: str, content: bytes) -> None:
    """Unpack a ZIP once without keeping anything of it, before any reader does: what its entries say of their size may
    be a lie, which ends in a wrong checksum here."""
    if not content.startswith(ZIP):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            unpacked = sum(entry.file_size for entry in packed.infolist())
            if unpacked > LARGEST_CONTENT or unpacked > max(UNSUSPICIOUS, LARGEST_RATIO * len(content)):
                raise DomainError("import.too_large", file=file_name)
            for entry in packed.infolist():
                with packed.open(entry) as opened:
                    while opened.read(_PIECE):
                        pass
            manifest = packed.read(_MANIFEST_OF_ODS) if _MANIFEST_OF_ODS in packed.namelist() else b""
    except _DAMAGES as error:
        raise DomainError("import.not_a_workbook", file=file_name) from error
    if _PASSWORD_OF_ODS in manifest:
        raise DomainError("import.has_password", file=file_name)


def _refuse_password(file_name: str, content: bytes) -> None:
    """Excel wraps a workbook with a password in a container of the old kind; the reader, given bytes, takes that for no
    workbook at all."""
    if content.startswith(OLE) and _ENCRYPTED in content:
        raise DomainError("import.has_password", file=file_name)


def _sheet(
    read: CalamineSheet,
    visible: SheetVisibleEnum,
    padded: Mapping[tuple[int, int], int],
    odd: Mapping[tuple[int, int], str],
) -> Sheet:
    rows = [[_PLAIN[type(cell)](cell) for cell in row] for row in read.to_python(skip_empty_area=False)]
    for (row, column), width in padded.items():
        if row < len(rows) and column < len(rows[row]) and isinstance(number := rows[row][column], int):
            rows[row][column] = f"{number:0{width}d}"
    for (row, column), text in odd.items():
        _put(rows, row, column, text)
    titles = _unmerge(rows, read.merged_cell_ranges or ())
    return Sheet(read.name, rows, titles, visible is not SheetVisibleEnum.Visible)


def _put(rows: list[list[Cell]], row: int, column: int, text: str) -> None:
    """Write a text where the reader saw nothing, or the bare number of it; the reader ends a sheet where it sees no
    more."""
    if row >= LARGEST_SHEET or column >= LARGEST_SHEET:
        return
    while len(rows) <= row:
        rows.append([])
    rows[row].extend([None] * (column + 1 - len(rows[row])))
    if not isinstance(rows[row][column], str):
        rows[row][column] = text


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
