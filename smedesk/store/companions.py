"""What lies beside the copies of a database: its card, and files that others keep in the profile, known here by name.

A key that rests in a file is lost with its disk, and every copy with it, unless the file lies beside the copies too. A
desk without such a file has nothing to lie there; what is in the files is not looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from smedesk.services.files import disk_faults_told, write_beside

CARD_FILE = "desk.json"


class Card(NamedTuple):
    """What desk.json says: the database's id, and the value that tells a wrong key from a damaged file."""

    database_id: str
    check: str


def card_in(*places: Path) -> Card | None:
    """Return the first card that can be read."""
    for place in places:
        try:
            held = json.loads((place / CARD_FILE).read_text("utf-8"))
            return Card(str(held["database_id"]), str(held["check"]))
        except (FileNotFoundError, NotADirectoryError, ValueError, KeyError, TypeError):
            continue  # the copy in backups is there for this
    return None


class Companions:
    """The files of one profile that go with its copies."""

    def __init__(self, folder: Path, backups: Path, database: Path) -> None:
        self._folder = folder
        self._database = database
        self._backups = backups
        self._names: set[str] = set()

    def add(self, name: str) -> None:
        """Have a file of the profile go with each copy from now on; where it is missing, take it from the copies."""
        self._names.add(name)
        if not (self._folder / name).exists():
            _carry(name, self._backups, self._folder)

    def lie_in(self, folder: Path) -> Path:
        """Lay the files where a copy is to be made, as they are now; return the folder for the copy: one inside, where
        copies of another desk lie with theirs."""
        if not any((self._folder / name).exists() for name in self._names):
            return folder
        own, there = card_in(self._folder, self._backups), card_in(folder)
        if own and there and own.database_id != there.database_id:
            folder = folder / own.database_id
        with disk_faults_told(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _carry(CARD_FILE, self._folder if (self._folder / CARD_FILE).exists() else self._backups, folder)
        for name in self._names:
            _carry(name, self._folder, folder)
        return folder

    @contextmanager
    def taken_from(self, folder: Path, name: str) -> Iterator[None]:
        """Give a new profile the card and the file that lie beside a copy. Where what is done inside fails before a
        database stands, the profile is new again: another copy may come with another key."""
        new = [self._folder / one for one in (name, CARD_FILE)]
        if card_in(self._folder, self._backups) or any(file.exists() for file in new):
            new = []
        try:
            if card_in(folder) and (folder / name).exists():
                for file in new:
                    _carry(file.name, folder, self._folder)
            yield
        except BaseException:
            if not self._database.exists():
                with disk_faults_told(self._folder):
                    for file in new:
                        file.unlink(missing_ok=True)
            raise


def _carry(name: str, source: Path, target: Path) -> None:
    """Copy a file as a whole, unless it is not there or lies there already as it is."""
    with disk_faults_told(target):
        if (source / name).exists():
            content = (source / name).read_bytes()
            if not (target / name).exists() or (target / name).read_bytes() != content:
                write_beside(target / name, content)
