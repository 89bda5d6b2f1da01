"""A folder in which scanners lay their files: which of them are whole and were not taken in yet.

Files are copied, never moved. A file that is still being written grows or changes between two looks, and waits. What
was taken is remembered by a hash of name, size and time, since names speak of people; the scan itself is known by its
SHA-256 besides.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.services.ports import Reads, Store

FOLDER, TAKEN = "scans.folder", "scans.taken"
"""The settings that keep the folder, and the marks of what was taken in from it."""

SUFFIXES = frozenset({".pdf", ".tif", ".tiff", ".png", ".jpg", ".jpeg"})
_MARK_SIGNS = 16


@frozen
class LyingFile:
    """A file as it lay there at one look."""

    path: Path
    size: int
    changed_ns: int

    @property
    def mark(self) -> str:
        """What is remembered of it."""
        said = f"{self.path.name}|{self.size}|{self.changed_ns}"
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK_SIGNS]


Look = Mapping[Path, LyingFile]


def look_into(folder: Path) -> Look:
    """Return the scans that lie in a folder; DomainError `scan.folder_gone` where it cannot be reached."""
    try:
        paths = [path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and not path.name.startswith(".")]
    except OSError as error:
        raise DomainError("scan.folder_gone", folder=str(folder), reason=error.strerror or "") from error
    found = {}
    for path in paths:
        try:
            status = path.stat()
        except OSError:
            continue  # gone since: it is no longer there to be taken
        found[path] = LyingFile(path, status.st_size, status.st_mtime_ns)
    return found


def whole_files(before: Look, now: Look, taken: Iterable[str]) -> tuple[LyingFile, ...]:
    """Return the files that did not change between two looks and were not taken in yet, the oldest first."""
    known = frozenset(taken)
    whole = [one for path, one in now.items() if one.size and before.get(path) == one and one.mark not in known]
    return tuple(sorted(whole, key=lambda one: (one.changed_ns, one.path.name)))


def watched_folder(reads: Reads) -> tuple[str, tuple[str, ...]]:
    """Return the folder that is watched, "" for none, and the marks of what was taken in from it."""
    return reads.setting(FOLDER), tuple(reads.setting(TAKEN).split())


def watch_folder(store: Store, folder: str) -> None:
    """Watch another folder, or none; what was taken in before is not taken in again."""
    store.set_setting(FOLDER, folder)


def note_taken(store: Store, mark: str, lying: Iterable[str]) -> None:
    """Remember that a file was taken in; marks of files that no longer lie there are forgotten."""
    there = frozenset(lying)
    kept = [one for one in store.reads.setting(TAKEN).split() if one in there and one != mark]
    store.set_setting(TAKEN, " ".join([*kept, mark]))
