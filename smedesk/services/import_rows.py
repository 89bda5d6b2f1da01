"""Reads the rows of mapped sheets: what each says of a company and of a person, and what of it cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.services.import_mapping import FULL_NAME, NOTES, ImportMapping, SheetMapping, heads
from smedesk.services.import_plan import Place, Remark, Severity
from smedesk.services.import_table import Cell, Sheet, Workbook, column_letters
from smedesk.services.import_values import (
    Directory,
    Reader,
    Reading,
    as_lines,
    as_text,
    is_spreadsheet_error,
    reader_of,
    says_nothing,
)
from smedesk.services.import_words import declared_field
from smedesk.services.vat_numbers import read_vat_number

_PARTICLES = frozenset(
    re.findall(r"\w+", "af av d da dal de dei del della den der di do dos du la le van vom von zu zur")
)
_VAT_DIGITS_LOST = 3
"""how many zeros at the beginning of a number Excel may have swallowed"""


@dataclass(slots=True)
class Said:
    """What one row says of one record: values and their columns, and lines for the contact log (head, text)."""

    place: Place
    kind: str
    values: dict[str, Value] = field(default_factory=dict)
    columns: dict[str, int] = field(default_factory=dict)
    lines: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether the row says nothing of such a record."""
        return not (self.values or self.lines or self.remarks)

    @property
    def is_faulty(self) -> bool:
        """Whether a cell is no value of its field."""
        return any(remark.severity is Severity.ERROR for remark in self.remarks)

    def remark(self, code: str, severity: Severity, cell_of: str = "", /, **parameters: object) -> None:
        """Say something of the cell of a field, or of the whole row."""
        place = Place(self.place.sheet, self.place.row, self.columns.get(cell_of, -1))
        self.remarks.append(Remark(place, code, severity, parameters))


@dataclass(frozen=True, slots=True)
class _Column:
    number: int
    head: str
    kind: str
    name: str
    reader: Reader | None
    """None for notes, for the whole name, and for the VAT number, which needs the country of the row"""


def read_rows(workbook: Workbook, mapping: ImportMapping, directory: Directory) -> Iterator[tuple[Said, Said]]:
    """Yield what each row says of a company and of a person; rows without a cell are passed over."""
    for one in mapping.sheets:
        if any(one.targets):
            yield from _read_sheet(workbook.sheet(one.sheet), one, mapping, directory)


def _read_sheet(
    sheet: Sheet, mapping: SheetMapping, whole: ImportMapping, directory: Directory
) -> Iterator[tuple[Said, Said]]:
    columns = _columns(sheet, mapping, directory)
    for number in range(mapping.header_row + 1, len(sheet.rows)):
        row = sheet.rows[number]
        if number in sheet.titles or all(cell is None for cell in row):
            continue
        place = Place(sheet.name, number)
        said = {kind: Said(place, kind) for kind in ("company", "person")}
        for column in columns:
            cell = row[column.number] if column.number < len(row) else None
            if cell is not None:
                _read_cell(said[column.kind], column, cell, whole)
        _settle_company(said["company"], columns, row, whole)
        yield said["company"], said["person"]


def _columns(sheet: Sheet, mapping: SheetMapping, directory: Directory) -> list[_Column]:
    names = heads(sheet, mapping.header_row)
    columns = []
    for number, target in enumerate(mapping.targets):
        if not target:
            continue
        kind, _, name = target.partition(".")
        declared = declared_field(target)
        reader = None
        if declared is not None and name != "vat_number":
            cells = (row[number] for row in sheet.rows[mapping.header_row + 1 :] if number < len(row))
            reader = reader_of(declared, (cell for cell in cells if cell is not None), directory)
        columns.append(_Column(number, names[number] or column_letters(number), kind, name, reader))
    return columns


def _read_cell(said: Said, column: _Column, cell: Cell, mapping: ImportMapping) -> None:
    said.columns.setdefault(column.name, column.number)
    target = f"{column.kind}.{column.name}"
    if target in NOTES:
        said.lines.append((column.head, as_lines(cell)))
    elif is_spreadsheet_error(cell):
        refusal = ValueRefused("value.spreadsheet_error", field=column.name, value=as_text(cell))
        _refuse(said, column, cell, refusal, mapping)
    elif target == FULL_NAME and not says_nothing(cell):
        _take_full_name(said, as_text(cell), column.number)
    elif column.reader is not None:
        try:
            reading = column.reader(cell)
        except ValueRefused as refusal:
            _refuse(said, column, cell, refusal, mapping)
        else:
            _take(said, column, reading)


def _take(said: Said, column: _Column, reading: Reading) -> None:
    if reading.value is not None and reading.value != "":
        said.values[column.name] = reading.value
        said.values.update(reading.also)
    if reading.rest:
        said.lines.append((column.head, reading.rest))
    if reading.remark:
        said.remark(reading.remark, Severity.HINT, column.name)


def _refuse(said: Said, column: _Column, cell: Cell, refusal: ValueRefused, mapping: ImportMapping) -> None:
    """A cell that is taken away keeps its text in the note, and the remark is a warning."""
    said.remark(
        refusal.code,
        Severity.WARNING if mapping.is_taking_faulty else Severity.ERROR,
        column.name,
        **refusal.parameters,
    )
    if mapping.is_taking_faulty:
        said.lines.append((column.head, as_lines(cell)))


def _take_full_name(said: Said, written: str, column: int) -> None:
    given, family = split_name(written)
    limits = RECORD_TYPES["person"].fields
    for name, value in (("given_name", given), ("family_name", family)):
        said.columns.setdefault(name, column)
        try:
            limits[name].check(value)
        except ValueRefused as refusal:
            said.remark(refusal.code, Severity.ERROR, name, **refusal.parameters)
        else:
            if value:
                said.values.setdefault(name, value)


def split_name(written: str) -> tuple[str, str]:
    """Return (given name, family name): "Tamm, Kadri" and "Kadri Tamm" are the same, "Vincent van Gogh" keeps his
    "van"."""
    family, comma, given = (part.strip() for part in written.partition(","))
    if comma and family and given:
        return given, family
    words = re.split(r"\s+", written.strip(" ,"))
    first = next((place for place, word in enumerate(words) if place and word in _PARTICLES), len(words) - 1)
    return " ".join(words[:first]), " ".join(words[first:])


def _settle_company(said: Said, columns: Sequence[_Column], row: Sequence[Cell], mapping: ImportMapping) -> None:
    """Read the VAT number by the country of the row, and give a row without a country that of the office."""
    numbered = [
        (column, cell)
        for column in columns
        if column.name == "vat_number" and (cell := _at(row, column)) is not None and not says_nothing(cell)
    ]
    if said.is_empty and not numbered:
        return
    if mapping.default_country and "country" not in said.values and not _has_refused(said, "country"):
        said.values["country"] = mapping.default_country
    for column, cell in numbered:
        said.columns["vat_number"] = column.number
        _take_vat_number(said, column, cell, mapping)


def _at(row: Sequence[Cell], column: _Column) -> Cell:
    return row[column.number] if column.number < len(row) else None


def _has_refused(said: Said, name: str) -> bool:
    return any(remark.parameters.get("field") == name for remark in said.remarks)


def _take_vat_number(said: Said, column: _Column, cell: Cell, mapping: ImportMapping) -> None:
    first, *others = [part.strip() for part in as_text(cell).split(";") if not says_nothing(part)]
    country = str(said.values.get("country", ""))
    try:
        number, is_restored = _vat_number(first, country, is_number=isinstance(cell, int))
    except ValueRefused as refusal:
        _refuse(said, column, cell, refusal, mapping)
        return
    said.values["vat_number"] = number
    if is_restored:
        said.remark("import.zeros_restored", Severity.HINT, "vat_number", value=number)
    if others:
        said.lines.append((column.head, "; ".join(others)))
        said.remark("import.first_of_many", Severity.HINT, "vat_number")


def _vat_number(written: str, country: str, *, is_number: bool) -> tuple[str, bool]:
    """Return the number, and whether zeros that Excel had swallowed were put back: the check digit proves it."""
    try:
        return read_vat_number(written, country), False
    except ValueRefused:
        if is_number and country:
            for zeros in range(1, _VAT_DIGITS_LOST + 1):
                try:
                    return read_vat_number("0" * zeros + written, country), True
                except ValueRefused:
                    continue
        raise


def lines_as_note(lines: Sequence[tuple[str, str]]) -> str:
    """Return the lines of a note: "Head: text"."""
    return "\n".join(f"{head}: {text}" for head, text in lines)


def title_of_values(kind: str, values: Mapping[str, Value]) -> str:
    """Return the name under which the row is shown."""
    if kind == "company":
        return str(values.get("name") or values.get("vat_number") or values.get("registration_number") or "")
    names = [str(values.get(name) or "") for name in ("family_name", "given_name")]
    return ", ".join(filter(None, names)) or str(values.get("email") or "")
