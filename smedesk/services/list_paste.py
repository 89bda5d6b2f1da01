"""A block of cells pasted over a list: read, checked cell by cell, shown first, written as one operation.

Cells are read as an import reads them. A cell that holds more than its field can take is refused here: there is no
note beside it that would keep the rest. It must not know the clipboard.
"""

from __future__ import annotations

import csv
import dataclasses
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from smedesk.domain.errors import DomainError, ValueRefused
from smedesk.domain.field import RECORD_TYPES, Field, Kind, Record, Value
from smedesk.domain.records import Event, Staff
from smedesk.services.editing import checked, title_of
from smedesk.services.folding import fold
from smedesk.services.free_steps import has_steps, require_free_step
from smedesk.services.import_values import Directory, Reader, reader_of
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.translate import mark

MOST_CELLS = 200_000


@dataclass(frozen=True, slots=True)
class PastedCell:
    """One cell of the block: whose it is, the field, what stands there, what comes, and what is wrong with it (a code,
    "" when nothing is)."""

    row: int
    record: str
    title: str
    field: str
    written: str
    before: Value = None
    after: Value = None
    error: str = ""
    parameters: Mapping[str, object] = dataclasses.field(default_factory=dict)

    @property
    def is_changing(self) -> bool:
        """Whether pasting writes it."""
        return not self.error and self.before != self.after


@dataclass(frozen=True, slots=True)
class Paste:
    """What pasting would do. `changes` are the values by record."""

    kind: str
    cells: tuple[PastedCell, ...]

    @property
    def changing(self) -> tuple[PastedCell, ...]:
        """The cells that would be written."""
        return tuple(one for one in self.cells if one.is_changing)

    @property
    def refused(self) -> tuple[PastedCell, ...]:
        """The cells that cannot be read."""
        return tuple(one for one in self.cells if one.error)

    @property
    def changes(self) -> dict[str, dict[str, Value]]:
        """The values by record and field."""
        made: dict[str, dict[str, Value]] = {}
        for one in self.changing:
            made.setdefault(one.record, {})[one.field] = one.after
        return made


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a text as spreadsheets put it on the clipboard: tabs between them, quotes around line
    breaks."""
    listed = list(csv.reader(io.StringIO(text.replace("\r\n", "\n"), newline=""), delimiter="\t"))
    while listed and not any(listed[-1]):
        listed.pop()
    return listed


def plan_paste(
    reads: Reads, kind_name: str, row_ids: Sequence[int], fields: Sequence[Field | None], block: Sequence[Sequence[str]]
) -> Paste:
    """Return what pasting a block does: its first row over the first of `row_ids`, its first column over the first of
    `fields` (None: a column that cannot be written)."""
    kind = RECORD_TYPES[kind_name]
    if sum(map(len, block)) > MOST_CELLS:
        raise ValueRefused("paste.too_large", field=kind_name, value=sum(map(len, block)), limit=MOST_CELLS)
    rows = reads.rows(kind_name, ("id",), list(row_ids[: len(block)]))
    ids = [row[0] if row else "" for row in rows]
    records = reads.get_many(kind.made, [id for id in ids if id])
    readers = _readers(reads, fields, block)
    office = reads.office()
    cells: list[PastedCell] = []
    for number, line in enumerate(block):
        record = records.get(ids[number]) if number < len(ids) else None
        cells += _of_row(number, record, line, fields, readers, office)
    return Paste(kind_name, tuple(cells))


def _readers(reads: Reads, fields: Sequence[Field | None], block: Sequence[Sequence[str]]) -> list[Reader | None]:
    directory = Directory(
        {fold(one.name): one.id for one in reads.find(Staff)}, {fold(one.name): one.id for one in reads.find(Event)}
    )
    columns = [[line[at] for line in block if at < len(line)] for at in range(len(fields))]
    return [
        reader_of(one, cells, directory) if one is not None else None
        for one, cells in zip(fields, columns, strict=True)
    ]


def _of_row(
    number: int,
    record: Record | None,
    line: Sequence[str],
    fields: Sequence[Field | None],
    readers: Sequence[Reader | None],
    office: str,
) -> list[PastedCell]:
    cells = []
    for at, written in enumerate(line):
        declared = fields[at] if at < len(fields) else None
        reader = readers[at] if at < len(readers) else None
        name = declared.name if declared else ""
        if record is None:
            cells.append(PastedCell(number, "", "", name, written, error="paste.no_row"))
        elif declared is None or reader is None:
            if written.strip():
                cells.append(PastedCell(number, record.id, title_of(record), name, written, error="paste.no_column"))
        elif record.office != office:
            cells.append(PastedCell(number, record.id, title_of(record), name, written, error="paste.not_own"))
        else:
            cells.append(_cell(number, record, declared, written, reader, office))
    return cells


def _cell(number: int, record: Record, declared: Field, written: str, read: Reader, office: str) -> PastedCell:
    before = getattr(record, declared.name)
    place = PastedCell(number, record.id, title_of(record), declared.name, written, before)
    try:
        reading = read(written) if written.strip() else None
        if reading is not None and reading.rest:
            raise ValueRefused("paste.does_not_fit", field=declared.name, value=written)
        value = _or_empty(declared, reading.value if reading else None)
        after = checked(RECORD_TYPES[declared.record], {declared.name: value})[declared.name]
        require_free_step(record, {declared.name: after}, office)
    except DomainError as error:
        return replace(place, error=error.code, parameters=error.parameters)
    return replace(place, after=after)


def _or_empty(declared: Field, value: Value) -> Value:
    """Return a value, or what stands for nothing in this kind of field."""
    if value is not None:
        return value
    return _NOTHING.get(declared.kind, "")


_NOTHING: Mapping[Kind, Value] = {
    Kind.WHOLE: None, Kind.MONEY: None, Kind.DATE: None, Kind.INSTANT: None, Kind.YES_NO: False,
    Kind.CODES: frozenset(),
}  # fmt: skip


def apply_paste(store: Store, paste: Paste) -> Changes:
    """Write the cells that can be read, in one transaction with one undo."""
    kind = RECORD_TYPES[paste.kind]
    count = len(paste.changing)
    with store.change(Sentence(mark("Paste", "Pasted %n cells"), n=count)) as work:
        if any(has_steps(kind.name, field) for values in paste.changes.values() for field in values):
            for id, record in work.records(kind.name, list(paste.changes)).items():
                require_free_step(record, paste.changes[id], work.office)
        work.update_many(kind.made, paste.changes)
    return work.changes
