"""The folder of a full export: JSON lines, CSV, XLSX and files, with a list of their fingerprints.

It is written under the name it will have with ".part" behind it, and gets its name when all of it is on the disk: a
folder without ".part" is whole."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import openpyxl

from smedesk.domain.errors import DomainError
from smedesk.domain.field import Value
from smedesk.domain.operation import Wire
from smedesk.services.files import disk_faults_told, sync_folder

MANIFEST = "manifest.json"
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d\s().,/-]*$)")
"""beginnings of a text that a spreadsheet would work out; a number or a telephone number is none"""
_NOT_IN_A_CELL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST_TEXT = 32_767
_PIECE = 1 << 20


def formula_safe(text: str) -> str:
    """Return the text with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


class OpenFolder:
    """Writes an export: a context that takes away what is half done. See `smedesk.services.exporting.OpenWriter`."""

    def __init__(self, parent: Path, name: str) -> None:
        self._final = _free_name(parent, name)
        self._part = self._final.with_name(f"{self._final.name}.part")
        self._prints: dict[str, str] = {}

    def __enter__(self) -> OpenFolder:
        with disk_faults_told(self._final.parent):
            shutil.rmtree(self._part, ignore_errors=True)
            self._part.mkdir(parents=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._part.exists():
            shutil.rmtree(self._part, ignore_errors=True)

    def lines(self, name: str, rows: Iterable[Mapping[str, Wire]]) -> int:
        """Write a file of JSON lines and return how many there are."""
        count = 0
        with _Written(self._path(name), self._prints, name) as written:
            for count, row in enumerate(rows, 1):  # noqa: B007 - the count is the answer
                written.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode() + b"\n")
        return count

    def table(self, name: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
        """Write a CSV that Excel opens with a double click and return how many rows there are."""
        count = 0
        with _Written(self._path(name), self._prints, name) as written:
            buffer = io.StringIO(newline="")
            writer = csv.writer(buffer, delimiter=";")
            written.write(b"\xef\xbb\xbf")
            for count, row in enumerate(_headed(header, rows)):  # noqa: B007 - the count is the answer
                writer.writerow([formula_safe(cell) for cell in row])
                written.write(buffer.getvalue().encode())
                buffer.seek(0)
                buffer.truncate()
        return count

    def workbook(self, name: str, sheets: Mapping[str, Iterable[Sequence[Value]]]) -> None:
        """Write an XLSX; a text stays a text whatever it begins with."""
        book = openpyxl.Workbook(write_only=True)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            sheet.freeze_panes = "B2"
            for row in rows:
                sheet.append([_cell(sheet, value) for value in row])
        packed = io.BytesIO()
        book.save(packed)
        self.file(name, packed.getvalue())

    def file(self, name: str, content: bytes) -> None:
        """Write a file as it is."""
        with _Written(self._path(name), self._prints, name) as written:
            written.write(content)

    def finish(self, facts: Mapping[str, Wire]) -> str:
        """Write the list of all files and give the folder its name; return its path."""
        manifest = {**facts, "files": dict(sorted(self._prints.items()))}
        self.file(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1).encode())
        with disk_faults_told(self._final.parent):
            self._part.replace(self._final)
            sync_folder(self._final.parent)
        return str(self._final)

    def _path(self, name: str) -> Path:
        path = self._part / name
        with disk_faults_told(self._final.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
        return path


class _Written:
    """A file that is written piece by piece, its fingerprint taken on the way, and synced."""

    def __init__(self, path: Path, prints: dict[str, str], name: str) -> None:
        self._path, self._prints, self._name = path, prints, name
        self._print = hashlib.sha256()

    def __enter__(self) -> _Written:
        with disk_faults_told(self._path.parent):
            self._file = self._path.open("wb")
        return self

    def write(self, content: bytes) -> None:
        self._print.update(content)
        with disk_faults_told(self._path.parent):
            self._file.write(content)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with disk_faults_told(self._path.parent), self._file:
            if kind is None:
                self._file.flush()
                os.fsync(self._file.fileno())
        self._prints[self._name] = self._print.hexdigest()


def _headed(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[Sequence[str]]:
    yield header
    yield from rows


def _free_name(parent: Path, name: str) -> Path:
    names = (f"{name}-{n}" if n else name for n in range(10_000))
    return next(path for one in names if not (path := parent / one).exists())


def _cell(sheet: Any, value: Value) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet)
    cell.value = _NOT_IN_A_CELL.sub("", value)[:_LONGEST_TEXT]
    cell.data_type = "s"
    return cell


class OpenFolderReader:
    """Reads an export. See `smedesk.services.reimporting.OpenReader`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def facts(self) -> Mapping[str, Wire]:
        """Return what the manifest says; DomainError `export.not_one` where the folder is no export."""
        try:
            with disk_faults_told(self._folder):
                path = self._folder / MANIFEST
                manifest = json.loads(path.read_bytes()) if path.is_file() else None
        except ValueError as error:
            raise DomainError("export.damaged", file=MANIFEST) from error
        if not isinstance(manifest, dict) or not isinstance(manifest.get("files"), dict):
            raise DomainError("export.not_one", folder=str(self._folder))
        return manifest

    def check(self) -> None:
        """Compare every file with its fingerprint."""
        files: Any = self.facts()["files"]
        for name, expected in files.items():
            if _fingerprint(self._inside(name)) != expected:
                raise DomainError("export.damaged", file=name)

    def lines(self, name: str) -> Iterator[Mapping[str, Wire]]:
        """Yield the lines of a file of JSON lines; none where an older export has no such file."""
        path = self._inside(name)
        if not path.is_file():
            return
        with disk_faults_told(self._folder), path.open("rb") as opened:
            for line in opened:
                yield self._row(name, line)

    @staticmethod
    def _row(name: str, line: bytes) -> Mapping[str, Wire]:
        try:
            row = json.loads(line)
        except ValueError as error:
            raise DomainError("export.damaged", file=name) from error
        if not isinstance(row, dict):
            raise DomainError("export.damaged", file=name)
        return row

    def file(self, name: str) -> bytes:
        """Return a file as it is."""
        path = self._inside(name)
        if not path.is_file():
            raise DomainError("export.damaged", file=name)
        with disk_faults_told(self._folder):
            return path.read_bytes()

    def _inside(self, name: str) -> Path:
        """Return the path of a file; a name that leads out of the folder is no name of an export."""
        path = (self._folder / name).resolve()
        if not path.is_relative_to(self._folder.resolve()):
            raise DomainError("export.damaged", file=name)
        return path


def _fingerprint(path: Path) -> str:
    if not path.is_file():
        return ""
    made = hashlib.sha256()
    with disk_faults_told(path.parent), path.open("rb") as opened:
        while piece := opened.read(_PIECE):
            made.update(piece)
    return made.hexdigest()
