"""Where the sheets of an XLSX lie in its archive, and which cell is meant by "AB12"."""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator

_SHEET = re.compile(rb"<sheet\b[^>]*>")
_LINK = re.compile(rb"<Relationship\b[^>]*>")
_NAME = re.compile(rb"([A-Z]+)(\d+)")
_FIRST_LETTER = ord("A") - 1
_LETTERS = 26


def sheet_files(packed: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Yield (name of the sheet, its file inside the workbook)."""
    links = {
        attribute(link, "Id"): attribute(link, "Target")
        for link in _LINK.findall(packed.read("xl/_rels/workbook.xml.rels"))
    }
    files = set(packed.namelist())
    for sheet in _SHEET.findall(packed.read("xl/workbook.xml")):
        target = links.get(attribute(sheet, "r:id"), "")
        path = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        if path in files:
            yield attribute(sheet, "name"), path


def attribute(element: bytes, name: str) -> str:
    """Return an attribute of an element as it stands in the file, "" when there is none."""
    found = re.search(rf'(?<![\w:]){name}="([^"]*)"'.encode(), element)
    return html.unescape(found[1].decode("utf-8")) if found else ""


def cell_place(name: bytes) -> tuple[int, int]:
    """Return (row, column) of a cell by its name, counted from 0; ValueError for what is no name."""
    found = _NAME.fullmatch(name)
    if found is None:
        raise ValueError(name)
    column = 0
    for letter in found[1]:
        column = column * _LETTERS + letter - _FIRST_LETTER
    return int(found[2]) - 1, column - 1
