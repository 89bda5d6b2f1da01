"""Finds the numbers that Excel shows with leading zeros ("00012345", format "00000000").

The reader of workbooks gives the bare number 12345. For a registration or a telephone number the zeros are
part of it, and only the sheet's own XML knows the format of a cell. It is looked at only where the workbook
has such a format."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator, Mapping

_FORMAT = re.compile(rb'<numFmt\b[^>]*?\bnumFmtId="(\d+)"[^>]*?\bformatCode="(0{2,30})(?:;@)?"')
_FORMAT_TURNED = re.compile(rb'<numFmt\b[^>]*?\bformatCode="(0{2,30})(?:;@)?"[^>]*?\bnumFmtId="(\d+)"')
_CELL_STYLES = re.compile(rb"<cellXfs\b.*?</cellXfs>", re.DOTALL)
_STYLE = re.compile(rb"<xf\b[^>]*>")
_FORMAT_OF_STYLE = re.compile(rb'\bnumFmtId="(\d+)"')
_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]+)(\d+)"[^>]*?\bs="(\d+)"')
_SHEET = re.compile(rb"<sheet\b[^>]*>")
_LINK = re.compile(rb"<Relationship\b[^>]*>")


def padded_numbers(content: bytes) -> dict[str, dict[tuple[int, int], int]]:
    """Return for each sheet by name the places (row, column) of such cells and how many digits they show."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if "xl/styles.xml" not in packed.namelist():
            return {}
        widths = _padding_styles(packed.read("xl/styles.xml"))
        if not widths:
            return {}
        return {name: dict(_padded_cells(packed.read(path), widths)) for name, path in _sheet_files(packed)}


def _padding_styles(styles: bytes) -> dict[int, int]:
    widths = {number: len(zeros) for number, zeros in _FORMAT.findall(styles)}
    widths |= {number: len(zeros) for zeros, number in _FORMAT_TURNED.findall(styles)}
    found = _CELL_STYLES.search(styles) if widths else None
    if found is None:
        return {}
    formats = [_FORMAT_OF_STYLE.search(style) for style in _STYLE.findall(found[0])]
    return {place: widths[used[1]] for place, used in enumerate(formats) if used and used[1] in widths}


def _sheet_files(packed: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield (name of the sheet, its file inside the workbook)."""
    links = {
        _attribute(link, "Id"): _attribute(link, "Target")
        for link in _LINK.findall(packed.read("xl/_rels/workbook.xml.rels"))
    }
    files = set(packed.namelist())
    for sheet in _SHEET.findall(packed.read("xl/workbook.xml")):
        target = links.get(_attribute(sheet, "r:id"), "")
        path = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        if path in files:
            yield _attribute(sheet, "name"), path


def _attribute(element: bytes, name: str) -> str:
    found = re.search(rf'\b{name}="([^"]*)"'.encode(), element)
    return html.unescape(found[1].decode("utf-8")) if found else ""


def _padded_cells(sheet: bytes, widths: Mapping[int, int]) -> Iterator[tuple[tuple[int, int], int]]:
    for letters, row, style in _CELL.findall(sheet):
        width = widths.get(int(style))
        if width:
            yield (int(row) - 1, _column(letters)), width


def _column(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - 64
    return place - 1
