"""Reads a text table (CSV, TSV) in the character set and with the delimiter that it was written with.

Nothing is turned into a number or a date here: "00123" stays as it is, and the meaning of a column decides
later."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from smedesk.domain.errors import DomainError
from smedesk.interchange.character_sets import find_character_set
from smedesk.services.import_table import Sheet, Workbook

DELIMITERS = ";,\t|"
_SAMPLE_LINES = 400
_OTHER_FORMATS = ("<", "{", "%PDF")
_SEP = "sep="


def read_text_table(file_name: str, content: bytes, language: str = "") -> Workbook:
    """Return the table as a workbook of one sheet; DomainError `import.not_a_workbook` when it is no table
    of text."""
    character_set = find_character_set(content, language)
    text = content.decode(character_set) if character_set else "\0"
    if "\0" in text or text.lstrip().startswith(_OTHER_FORMATS):
        raise DomainError("import.not_a_workbook", file=file_name)
    text, announced = _announced_delimiter(text)
    delimiter = announced or find_delimiter(text)
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    read = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        rows = [[_cell(cell) for cell in row] for row in read]
    except csv.Error as error:
        raise DomainError("import.not_a_workbook", file=file_name) from error
    return Workbook(file_name, (Sheet(file_name, rows),), character_set.removesuffix("-sig"), delimiter)


def _cell(cell: str) -> str | None:
    return cell.replace("\xa0", " ").strip() or None


def _announced_delimiter(text: str) -> tuple[str, str]:
    """Excel writes "sep=;" in the first line of some tables."""
    first, _, rest = text.partition("\n")
    first = first.strip('\r"')
    if first.lower().startswith(_SEP) and len(first) == len(_SEP) + 1:
        return rest, first[-1]
    return text, ""


def find_delimiter(text: str) -> str:
    """Return the delimiter that cuts the first lines into the most columns the most evenly; ";" for a
    single column."""
    lines = text.splitlines(keepends=True)[:_SAMPLE_LINES]
    return max(DELIMITERS, key=lambda delimiter: _evenness(lines, delimiter))


def _evenness(lines: Sequence[str], delimiter: str) -> float:
    """How many of the lines have the usual number of columns, 0 … 1; a wider table wins where two are as
    even."""
    try:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
    except csv.Error:
        return 0.0
    usual = max(set(widths), key=widths.count, default=1)
    return widths.count(usual) / len(widths) + usual / 1000 if usual > 1 else 0.0
