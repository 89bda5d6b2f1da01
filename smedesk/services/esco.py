"""The official ESCO download (CSV, as a zip or an unpacked folder) read into the vocabularies of the desk.

The download has one file a language and subject: `skills_et.csv`, `occupations_et.csv`, `ISCOGroups_et.csv`; the one
without a language holds what is broader than what. Only what ESCO has released is taken.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from smedesk.domain.errors import DomainError
from smedesk.services.files import disk_faults_told, write_beside
from smedesk.services.vocabularies import OCCUPATIONS, SKILL_GROUPS, SKILLS

_NAME = re.compile(r"(skills|occupations|ISCOGroups)_([a-z]{2})\.csv", re.ASCII)
_BROADER = re.compile(r"broaderRelationsSkillPillar(_[a-z]{2})?\.csv")
_LARGEST = 200 * 1024 * 1024
_RELEASED = "released"
_LONGEST_LABEL = 300


@dataclass
class EscoDownload:
    """What a download holds: labels by language and address, and the groups of each skill."""

    skills: dict[str, dict[str, str]] = field(default_factory=dict)
    occupations: dict[str, dict[str, str]] = field(default_factory=dict)
    groups: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of its labels."""
        return tuple(sorted({*self.skills, *self.occupations}))


def read_esco(source: Path) -> EscoDownload:
    """Return what stands in a download. DomainError: `esco.not_esco` where it holds none of the files,
    `esco.damaged` where one cannot be read, `import.too_large`, `import.no_such_file`."""
    found = EscoDownload()
    try:
        for name, text in _texts(source):
            _take(found, source, name, text)
    except (zipfile.BadZipFile, UnicodeDecodeError, csv.Error, OSError, NotImplementedError, RuntimeError) as error:
        raise DomainError("esco.damaged", file=source.name) from error
    if not found.languages and not found.groups:
        raise DomainError("esco.not_esco", file=source.name)
    return found


def keep_esco(found: EscoDownload, folder: Path) -> None:
    """Put what was read beside what other languages have brought; StorageFault when the disk says no."""
    with disk_faults_told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    for names, labels_of in ((SKILLS, found.skills), (OCCUPATIONS, found.occupations)):
        for language, labels in labels_of.items():
            write_beside(folder / names.format(language), _lines(labels))
    if found.groups:
        write_beside(folder / SKILL_GROUPS, _lines({uri: "|".join(listed) for uri, listed in found.groups.items()}))


def _lines(pairs: Mapping[str, str]) -> bytes:
    return "".join(f"{first}\t{second}\n" for first, second in pairs.items()).encode()


def _take(found: EscoDownload, source: Path, name: str, text: io.TextIOBase) -> None:
    if _BROADER.fullmatch(name):
        found.groups = _groups(source, text)
        return
    if not (named := _NAME.fullmatch(name)):
        return
    subject, language = named.groups()
    if subject == "skills":
        found.skills.setdefault(language, {}).update(_labels(source, text))
    elif subject == "occupations":
        found.occupations.setdefault(language, {}).update(_labels(source, text))
    else:
        found.occupations.setdefault(language, {}).update(_labels(source, text, code="code"))


def _labels(source: Path, text: io.TextIOBase, code: str = "") -> Iterator[tuple[str, str]]:
    for row in _read(source, text, "conceptUri", "preferredLabel", *([code] if code else [])):
        label = " ".join((row["preferredLabel"] or "").split())[:_LONGEST_LABEL]
        if label and row.get("status", _RELEASED) in (_RELEASED, "", None):
            yield row["conceptUri"], f"{row[code]} {label}" if code else label


def _groups(source: Path, text: io.TextIOBase) -> dict[str, tuple[str, ...]]:
    groups: dict[str, tuple[str, ...]] = {}
    for row in _read(source, text, "conceptUri", "broaderUri"):
        groups[row["conceptUri"]] = (*groups.get(row["conceptUri"], ()), row["broaderUri"])
    return groups


def _read(source: Path, text: io.TextIOBase, *columns: str) -> Iterator[dict[str, str]]:
    reader = csv.DictReader(text)
    if not set(columns) <= set(reader.fieldnames or ()):
        raise DomainError("esco.damaged", file=source.name)
    for row in reader:
        if all(isinstance(row[name], str) and "\t" not in row[name] for name in columns):
            yield row


# ---------------------------------------------------------------------------------------------- a zip or a folder


def _texts(source: Path) -> Iterator[tuple[str, io.TextIOBase]]:
    if source.is_dir():
        for file in sorted(source.glob("*.csv")):
            _refuse_giant(source, file.stat().st_size)
            with file.open(encoding="utf-8-sig", newline="") as text:
                yield file.name, text
        return
    if not source.is_file():
        raise DomainError("import.no_such_file", file=str(source))
    with zipfile.ZipFile(source) as packed:
        for entry in sorted(packed.infolist(), key=lambda one: one.filename):
            name = Path(entry.filename).name
            if _NAME.fullmatch(name) or _BROADER.fullmatch(name):
                _refuse_giant(source, entry.file_size)
                with _unpacked(packed, entry) as text:
                    yield name, text


@contextmanager
def _unpacked(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[io.TextIOBase]:
    """What is unpacked is read as far as the entry says, so that a bomb that lies about its size ends as damaged."""
    with packed.open(entry) as opened, io.TextIOWrapper(opened, "utf-8-sig", newline="") as text:
        yield text


def _refuse_giant(source: Path, size: int) -> None:
    if size > _LARGEST:
        raise DomainError("import.too_large", file=source.name)
