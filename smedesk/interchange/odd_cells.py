"""Finds the cells that the reader of workbooks gives as empty though they are not: errors ("#DIV/0!") and formulas that
no program has worked out ("=A1*2").

Their text goes to the import, which names the cell: an empty cell would be passed over in silence. Programs that write
workbooks without working them out are about; Excel itself keeps the result beside each formula."""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator

from smedesk.interchange.sheet_xml import attribute, cell_place, sheet_files

_ERROR = re.compile(rb'\st="e"')
_NO_RESULT = re.compile(rb"(?:</f>|<f\b[^>]*/>)(?:<v\s*/>|<v></v>)?</c>")
_BEGIN, _END = b"<c ", b"</c>"
_VALUE = re.compile(rb"<v\b[^>]*>([^<]+)</v>")
_WRITTEN = re.compile(rb"<f\b[^>]*>([^<]*)</f>")
_UNKNOWN = "…"


def odd_cells(content: bytes) -> dict[str, dict[tuple[int, int], str]]:
    """Return for each sheet of an XLSX by name the places (row, column) of such cells and their texts."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if "xl/workbook.xml" not in packed.namelist():
            return {}
        return {name: dict(_odd(packed.read(path))) for name, path in sheet_files(packed)}


def _odd(sheet: bytes) -> Iterator[tuple[tuple[int, int], str]]:
    for found in (*_ERROR.finditer(sheet), *_NO_RESULT.finditer(sheet)):
        begin, end = sheet.rfind(_BEGIN, 0, found.end()), sheet.find(_END, found.start())
        head, _, body = sheet[begin:end].partition(b">")
        if begin < 0 or not (text := _text(head, body)):
            continue
        try:
            yield cell_place(attribute(head, "r").encode()), text
        except ValueError:
            continue  # a cell without a name stands behind the one before; the reader knows its place, we do not


def _text(head: bytes, body: bytes) -> str:
    """Return the error, or the formula without a result. Excel marks a result of no letters as a text."""
    value = _VALUE.search(body)
    kind = attribute(head, "t")
    if kind == "e":
        return html.unescape(value[1].decode("utf-8", "replace")) if value else ""
    if value or kind:
        return ""
    written = _WRITTEN.search(body)
    return "=" + (html.unescape(written[1].decode("utf-8", "replace")) if written and written[1] else _UNKNOWN)
