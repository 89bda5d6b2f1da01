"""Taking what was erased out of the copies of the database: a copy is written anew beside itself, erased in, checked,
and only then moved over the old one.

Copies are rewritten, not deleted: the office would lose its way back to every earlier day because one person asked. A
copy that cannot be opened, or cannot be reached, is named with the day by which the rotation has dropped it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from smedesk.domain.frozen import frozen
from smedesk.services.faults import StorageFault
from smedesk.services.files import disk_faults_told, move_over, sync_file
from smedesk.store import settings
from smedesk.store.backup import DAILY, KEPT_MONTHS, file_problems, parsed_name
from smedesk.store.cipher import driver
from smedesk.store.columns import from_json, json_text
from smedesk.store.connection import Connection
from smedesk.store.engine import Database
from smedesk.store.migrations import HEAD

if TYPE_CHECKING:  # what plans an erasure is loaded when somebody is erased
    from smedesk.services.erasing import Remainder

COPIES_ELSEWHERE = "copies.elsewhere"
"""The setting that remembers copies on other media: a list of [path, moment]."""

_LONGEST_KEPT = timedelta(days=31 * KEPT_MONTHS + 31)

Erase = Callable[[Connection], object]
"""What is done inside a copy, in one transaction."""


@frozen
class CopiesDone:
    """How many copies were written anew, and which could not be."""

    rewritten: int
    remaining: tuple[Remainder, ...]


class CopyEraser:
    """The copies of one profile: beside the database, set aside, and on other media."""

    def __init__(self, folder: Path, backups: Path, key: bytes) -> None:
        self._folder = folder
        self._backups = backups
        self._key = key

    def erase(self, erase: Erase, elsewhere: tuple[Path, ...]) -> CopiesDone:
        """Erase in every copy that can be reached and opened."""
        from smedesk.services.erasing import Remainder

        done, remaining = 0, []
        for what, file in self._copies(elsewhere):
            if self._is_erased_in(file, erase):
                done += 1
            else:
                remaining.append(Remainder(what, str(file), _gone_by(file.name) if what == "copy" else None))
        return CopiesDone(done, tuple(remaining))

    def _copies(self, elsewhere: tuple[Path, ...]) -> Iterator[tuple[str, Path]]:
        if self._backups.is_dir():
            for file in sorted(self._backups.iterdir()):
                if parsed_name(file.name):
                    yield "copy", file
        for file in sorted((self._folder / "set_aside").glob("*/desk.db")):
            yield "aside", file
        for file in elsewhere:
            yield "elsewhere", file

    def _is_erased_in(self, file: Path, erase: Erase) -> bool:
        """Write a copy anew; False where it is not there, damaged, or of another version."""
        beside = file.with_name(f"{file.name}.new")
        try:
            if not file.is_file():
                return False
            with disk_faults_told(file.parent):
                for part in ("", "-wal"):
                    if (source := file.with_name(f"{file.name}{part}")).exists():
                        shutil.copyfile(source, beside.with_name(f"{beside.name}{part}"))
            self._erase_inside(beside, erase)
            if file_problems(beside, self._key):
                return False
            with disk_faults_told(file.parent):
                sync_file(beside)
                move_over(beside, file)
                for part in ("-wal", "-shm"):
                    file.with_name(f"{file.name}{part}").unlink(missing_ok=True)
        except (StorageFault, driver.Error):
            return False  # the medium is full, gone or may not be written: the copy is named as it is
        finally:
            _drop(beside)
        return True

    def _erase_inside(self, file: Path, erase: Erase) -> None:
        database = Database(file, self._key)
        try:
            with database.writing() as connection:
                version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
                if version != HEAD:
                    raise StorageFault("storage.cannot_open", file=str(file))
                erase(connection)
            database.checkpoint()
        finally:
            database.close()


def _drop(beside: Path) -> None:
    for part in ("", "-wal", "-shm", "-journal"):
        try:
            beside.with_name(f"{beside.name}{part}").unlink(missing_ok=True)
        except OSError:
            return  # the medium is gone, and the file with it


def _gone_by(name: str) -> Date | None:
    """Return the day by which the rotation has dropped a daily copy; others stay until newer ones of their kind."""
    parsed = parsed_name(name)
    return (parsed[0] + _LONGEST_KEPT).date() if parsed and parsed[1] == DAILY else None


def note_copy_elsewhere(connection: Connection, copy: Path, at: DateTime) -> None:
    """Remember that a copy lies on another medium."""
    held = {path: at for path, at in _noted(connection) if Path(path).parent != copy.parent or Path(path).exists()}
    held[str(copy)] = at.isoformat()
    settings.put_setting(connection, COPIES_ELSEWHERE, json_text(sorted(held.items())))


def copies_elsewhere(connection: Connection) -> tuple[Path, ...]:
    """Return the copies that were made on other media, be those here now or not."""
    return tuple(Path(path) for path, _ in _noted(connection))


def _noted(connection: Connection) -> list[tuple[str, str]]:
    text = settings.get_setting(connection, COPIES_ELSEWHERE)
    return [(str(path), str(moment)) for path, moment in from_json(text)] if text else []
