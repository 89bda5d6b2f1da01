"""Brings a full export back into an empty desk, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Protocol

from smedesk.domain.errors import DomainError
from smedesk.domain.operation import Wire
from smedesk.services.exporting import FORMAT, VERSION, KeptFile


class OpenReader(Protocol):
    """Reads the files of an export. DomainError `export.damaged` names a file that is missing or not as it was
    written; StorageFault when the disk says no."""

    def facts(self) -> Mapping[str, Wire]:
        """Return what the manifest says; DomainError `export.not_one` where the folder is no export."""

    def check(self) -> None:
        """Compare every file with its fingerprint."""

    def lines(self, name: str) -> Iterator[Mapping[str, Wire]]:
        """Yield the lines of a file of JSON lines; none where an older export has no such file."""

    def file(self, name: str) -> bytes:
        """Return a file as it is."""


class OpenTarget(Protocol):
    """The database as something to be filled."""

    @property
    def schema(self) -> int:
        """The version of its tables."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done at this desk yet."""

    def take_in(
        self,
        rows_of: Callable[[str], Iterable[Mapping[str, Wire]]],
        files: Iterable[KeptFile],
        records_of: Callable[[str], Iterable[Mapping[str, Wire]]],
    ) -> int:
        """Write everything in one transaction and return how many records there are."""


def bring_back(target: OpenTarget, reader: OpenReader) -> int:
    """Read an export into an empty desk and return how many records came. DomainError `export.not_one`,
    `export.newer`, `export.damaged`, `export.desk_in_use`, `export.differs`: then nothing was written."""
    facts = reader.facts()
    version, schema = facts.get("version"), facts.get("schema")
    if facts.get("format") != FORMAT or not isinstance(version, int) or not isinstance(schema, int):
        raise DomainError("export.not_one")
    if version > VERSION or schema > target.schema:
        raise DomainError("export.newer", program=facts.get("program"))
    if not target.is_empty:
        raise DomainError("export.desk_in_use")
    reader.check()
    return target.take_in(
        lambda table: reader.lines(f"journal/{table}.jsonl"),
        _files(reader),
        lambda kind: reader.lines(f"records/{kind}.jsonl"),
    )


def _files(reader: OpenReader) -> Iterator[KeptFile]:
    for row in reader.lines("files.jsonl"):
        sha256 = str(row["sha256"])
        yield KeptFile(sha256, reader.file(f"files/{sha256}"), str(row["kept_at"]))
