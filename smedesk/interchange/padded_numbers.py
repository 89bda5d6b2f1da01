"""Finds the numbers that Excel shows with leading zeros ("00012345", format "00000000").

The reader of workbooks gives the bare number 12345. For a registration or a telephone number the zeros are
part of it, and only the sheet's own XML knows the format of a cell. It is looked at only where the workbook
has such a format."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping

from smedesk.interchange.sheet_xml import cell_place, sheet_files

_FORMAT = re.compile(rb'<numFmt\b[^>]*?\bnumFmtId="(\d+)"[^>]*?\bformatCode="(0{2,30})(?:;@)?"')
_FORMAT_TURNED = re.compile(rb'<numFmt\b[^>]*?\bformatCode="(0{2,30})(?:;@)?"[^>]*?\bnumFmtId="(\d+)"')
_CELL_STYLES = re.compile(rb"<cellXfs\b.*?</cellXfs>", re.DOTALL)
_STYLE = re.compile(rb"<xf\b[^>]*>")
_FORMAT_OF_STYLE = re.compile(rb'\bnumFmtId="(\d+)"')
_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]+\d+)"[^>]*?\bs="(\d+)"')


def padded_numbers(content: bytes) -> dict[str, dict[tuple[int, int], int]]:
    """Return for each sheet by name the places (row, column) of such cells and how many digits they show."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if "xl/styles.xml" not in packed.namelist():
            return {}
        widths = _padding_styles(packed.read("xl/styles.xml"))
        if not widths:
            return {}
        return {name: dict(_padded_cells(packed.read(path), widths)) for name, path in sheet_files(packed)}


def _padding_styles(styles: bytes) -> dict[int, int]:
    widths = {number: len(zeros) for number, zeros in _FORMAT.findall(styles)}
    widths |= {number: len(zeros) for zeros, number in _FORMAT_TURNED.findall(styles)}
    found = _CELL_STYLES.search(styles) if widths else None
    if found is None:
        return {}
    formats = [_FORMAT_OF_STYLE.search(style) for style in _STYLE.findall(found[0])]
    return {place: widths[used[1]] for place, used in enumerate(formats) if used and used[1] in widths}


def _padded_cells(sheet: bytes, widths: Mapping[int, int]) -> Iterator[tuple[tuple[int, int], int]]:
    for name, style in _CELL.findall(sheet):
        width = widths.get(int(style))
        if width:
            yield cell_place(name), width
