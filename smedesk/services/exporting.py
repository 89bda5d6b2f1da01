"""Everything that a desk holds, in open formats: for another program, for an archive, or for another SMEdesk.

Nothing in it is encrypted: whoever has the folder can read it, and what is erased on the desk later stays in it. The
files say so, and the screens before them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Protocol

from smedesk.domain.field import RECORD_TYPES, Field, Kind, Record, Value, type_of
from smedesk.domain.operation import Wire
from smedesk.domain.records import Company, Person
from smedesk.services.ports import Progress
from smedesk.translate import translate

FORMAT, VERSION = "smedesk-open-export", 1
_SHEETS: tuple[type[Record], ...] = (Company, Person)
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file as the desk keeps it, by its SHA-256."""

    sha256: str
    content: bytes
    kept_at: str


@dataclass(frozen=True, slots=True)
class PastChange:
    """One change of one field. `group` is the save that it was a part of, or the operation by which another desk
    wrote it."""

    at: DateTime
    author: str
    kind: str
    record: str
    field: str
    before: Wire
    after: Wire
    group: str


class OpenRows(Protocol):
    """One snapshot of everything."""

    def records(self, kind: str) -> Iterator[Record]:
        """Yield the records of a kind, the archived ones too."""

    def rows(self, table: str) -> Iterator[Mapping[str, Wire]]:
        """Yield the rows of a table that holds the truth."""

    def history(self) -> Iterator[PastChange]:
        """Yield every change of every field."""

    def files(self) -> Iterator[KeptFile]:
        """Yield the kept files."""


class OpenSource(Protocol):
    """The database as something to copy."""

    @property
    def schema(self) -> int:
        """The version of its tables."""

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that hold the truth."""

    def reading(self) -> AbstractContextManager[OpenRows]:
        """Open a snapshot; RoleRefused where that is not allowed."""


class OpenWriter(Protocol):
    """Writes the files of an export. Names are paths with "/" inside it. StorageFault when the disk says no; what was
    written until then is taken away."""

    def lines(self, name: str, rows: Iterable[Mapping[str, Wire]]) -> int:
        """Write a file of JSON lines and return how many there are."""

    def table(self, name: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
        """Write a CSV and return how many rows there are."""

    def workbook(self, name: str, sheets: Mapping[str, Iterable[Sequence[Value]]]) -> None:
        """Write an XLSX; the first row of each sheet is its head."""

    def file(self, name: str, content: bytes) -> None:
        """Write a file as it is."""

    def finish(self, facts: Mapping[str, Wire]) -> str:
        """Write the list of all files with their fingerprints, and the facts; return where everything is."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: where, and how much of it."""

    place: str
    records: int
    files: int


def record_wire(record: Record) -> dict[str, Wire]:
    """Return a record in its JSON form, with its id; one amount has one form."""
    wire: dict[str, Wire] = {"id": record.id}
    for name, field in type_of(record).fields.items():
        value = getattr(record, name)
        wire[name] = str(value.quantize(_CENT)) if isinstance(value, Decimal) else field.to_wire(_in_utc(value))
    return wire


def _in_utc(value: Value) -> Value:
    return value.astimezone(UTC) if isinstance(value, DateTime) else value


def export_everything(
    source: OpenSource, writer: OpenWriter, program: str, now: DateTime, word: Callable[[Field, Value], str],
    progress: Progress = lambda _done, _all: None,
) -> Exported:
    """Write everything from one snapshot. `program` is the version of the program, `word` says a value of a field in
    the reader's language (for the workbook). RoleRefused, StorageFault; a cancelled one leaves nothing."""
    steps = len(RECORD_TYPES) + len(source.tables) + 3
    done = 0

    def step() -> None:
        nonlocal done
        done += 1
        progress(done, steps)

    with source.reading() as rows:
        counts: dict[str, int] = {}
        for kind in RECORD_TYPES:
            counts[kind] = writer.lines(f"records/{kind}.jsonl", map(record_wire, rows.records(kind)))
            header = ("id", *RECORD_TYPES[kind].fields)
            writer.table(f"tables/{kind}.csv", header, (_texts(header, one) for one in rows.records(kind)))
            step()
        for table in source.tables:
            writer.lines(f"journal/{table}.jsonl", rows.rows(table))
            step()
        writer.table("history.csv", _HISTORY, map(_past_texts, rows.history()))
        step()
        files = _write_files(writer, rows)
        step()
        writer.workbook("companies_and_people.xlsx", _sheets(rows, word))
        step()
    writer.file("README.txt", read_me(program, now).encode("utf-8-sig"))
    place = writer.finish({
        "format": FORMAT, "version": VERSION, "schema": source.schema, "program": program,
        "made_at": now.astimezone(UTC).isoformat(timespec="seconds"), "records": sum(counts.values())})
    return Exported(place, sum(counts.values()), files)


_HISTORY = ("at", "author", "kind", "record", "field", "before", "after", "group")


def _past_texts(past: PastChange) -> tuple[str, ...]:
    return (
        past.at.isoformat(), past.author, past.kind, past.record, past.field, _text(past.before), _text(past.after),
        past.group)


def _texts(header: Sequence[str], record: Record) -> list[str]:
    wire = record_wire(record)
    return [_text(wire[name]) for name in header]


def _text(wire: Wire) -> str:
    """Return a value for a cell: sets with a bar between their codes, which no code contains."""
    if isinstance(wire, list):
        return "|".join(map(str, wire))
    if isinstance(wire, bool):
        return "yes" if wire else "no"
    return "" if wire is None else str(wire)


def _write_files(writer: OpenWriter, rows: OpenRows) -> int:
    kept: list[Mapping[str, Wire]] = []
    for file in rows.files():
        writer.file(f"files/{file.sha256}", file.content)
        kept.append({"sha256": file.sha256, "kept_at": file.kept_at})
    writer.lines("files.jsonl", kept)
    named = (
        (str(sha256), str(getattr(record, "file_name", "")), kind, record.id)
        for kind, declared in RECORD_TYPES.items()
        for name in declared.fields
        if name.endswith("_sha256")
        for record in rows.records(kind)
        if (sha256 := getattr(record, name))
    )
    writer.table("files.csv", ("file", "name", "kind", "record"), named)
    return len(kept)


def _sheets(rows: OpenRows, word: Callable[[Field, Value], str]) -> Mapping[str, Iterable[Sequence[Value]]]:
    return {translate(*type_of(made).label): _sheet(rows, made, word) for made in _SHEETS}


def _sheet(rows: OpenRows, made: type[Record], word: Callable[[Field, Value], str]) -> Iterator[Sequence[Value]]:
    fields = type_of(made).fields
    yield ("Id", *(translate(*field.label) for field in fields.values()))
    for record in rows.records(type_of(made).name):
        yield (record.id, *(_cell(field, getattr(record, name), word) for name, field in fields.items()))


def _cell(field: Field, value: Value, word: Callable[[Field, Value], str]) -> Value:
    """Return numbers and days as such, and what is a code in words."""
    if value in ("", None) or value == frozenset():
        return None
    if field.kind in (Kind.CHOICE, Kind.COUNTRY, Kind.CODES):
        return word(field, value)
    return value.astimezone(UTC).replace(tzinfo=None) if isinstance(value, DateTime) else value


def read_me(program: str, now: DateTime) -> str:
    """Return the text that explains the folder, in the language of now."""
    return "\n".join((
        translate("Export", "Everything that a desk of SMEdesk {version} held on {day}").format(
            version=program, day=now.date().isoformat()),
        "",
        translate("Export", "NOTHING HERE IS ENCRYPTED. Whoever has this folder can read the names, addresses, notes "
                            "and consents of every person in it. Keep it in a safe place, and delete it when it is "
                            "no longer needed. What is erased on the desk later is not erased here."),
        "",
        translate("Export", "companies_and_people.xlsx: companies and people, to be opened in Excel or LibreOffice."),
        translate("Export", "tables: each kind of record as a table (CSV, UTF-8, semicolons, codes as stored; several "
                            "codes in one cell stand with | between them). A text that begins like a formula has an "
                            "apostrophe before it."),
        translate("Export", "records: the same, one record a line in JSON, exactly as stored."),
        translate("Export", "history.csv: who changed which field, when, from what to what."),
        translate("Export", "files: the kept files by their SHA-256; files.csv says their names and whose they are."),
        translate("Export", "journal: what another SMEdesk needs to go on with this desk: every step that was typed, "
                            "what came from the server, what can be undone."),
        translate("Export", "manifest.json: the fingerprint (SHA-256) of every file, and the versions."),
        "",
        translate("Export", "To bring it back: start SMEdesk with a new profile and choose “Bring back a full "
                            "export”, or type: smedesk --profile NEW import-all THIS-FOLDER"),
        translate("Export", "Then connect to the server again with a code from the coordinator, and do not go on "
                            "working at the old desk."),
        "",
    ))
