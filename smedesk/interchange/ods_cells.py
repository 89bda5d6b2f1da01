"""Finds in an ODS what the reader of workbooks does not give: numbers shown with leading zeros, and errors.

Only the file's own XML knows that 12 is shown as "0012". It is looked at only where there is such a cell."""

from __future__ import annotations

import io
import re
import zipfile
from collections import defaultdict
from typing import NoReturn
from xml.parsers import expat

_CONTENT = "content.xml"
_ODD = re.compile(rb'<text:p[^>]*>0\d|value-type="error"')
_LONGEST_NUMBER = 30
_CELLS = ("table:table-cell", "table:covered-table-cell")
_MOST_REPEATED = 100
"""a row or cell repeated more often only fills the sheet"""


def ods_cells(content: bytes) -> dict[str, dict[tuple[int, int], str]]:
    """Return for each sheet by name the places (row, column) of such cells and their texts; {} for what is no ODS."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if _CONTENT not in packed.namelist():
            return {}
        xml = packed.read(_CONTENT)
    return _Cells().read(xml) if _ODD.search(xml) else {}


def _refuse(*_declared: object) -> NoReturn:
    """No ODS declares a type of document: where one does, it declares entities to do harm."""
    raise ValueError(_CONTENT)


class _Cells:
    """Walks through the cells and keeps count of rows and columns."""

    def __init__(self) -> None:
        self._found: dict[str, dict[tuple[int, int], str]] = defaultdict(dict)
        self._sheet = ""
        self._row = self._column = 0
        self._rows = self._columns = 1
        self._attributes: dict[str, str] = {}
        self._text: list[str] | None = None

    def read(self, xml: bytes) -> dict[str, dict[tuple[int, int], str]]:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.StartDoctypeDeclHandler = _refuse
        try:
            parser.Parse(xml, True)
        except expat.ExpatError as error:
            raise ValueError(_CONTENT) from error
        return dict(self._found)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._sheet, self._row = attributes.get("table:name", ""), 0
        elif name == "table:table-row":
            self._column, self._rows = 0, int(attributes.get("table:number-rows-repeated", 1))
        elif name in _CELLS:
            self._columns = int(attributes.get("table:number-columns-repeated", 1))
            self._attributes, self._text = attributes, []

    def _data(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _end(self, name: str) -> None:
        if name == "table:table-row":
            self._row += self._rows
        elif name in _CELLS:
            self._keep("".join(self._text or ()).strip())
            self._column += self._columns
            self._text = None

    def _keep(self, text: str) -> None:
        is_number = self._attributes.get("office:value-type") == "float"
        is_padded = is_number and text[:1] == "0" and text.isdigit() and 1 < len(text) <= _LONGEST_NUMBER
        if is_padded or self._attributes.get("calcext:value-type") == "error":
            for row in range(self._row, self._row + min(self._rows, _MOST_REPEATED)):
                for column in range(self._column, self._column + min(self._columns, _MOST_REPEATED)):
                    self._found[self._sheet][row, column] = text
