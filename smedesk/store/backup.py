"""Encrypted copies beside the database (or on another medium), checked before they count, and thinned out by
age.

A copy is made on a connection of its own inside a read transaction, in one step: in small steps it would
begin anew with every write beside it. It has the key of the database and stays readable with it alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC
from datetime import datetime as DateTime
from pathlib import Path

from smedesk.services.faults import ProfileFault
from smedesk.services.files import disk_faults_told, move_over, sync_file
from smedesk.store.cipher import connect, driver, faults_told

DAILY = "daily"
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 7, 4, 12
KEPT_OTHERS = 5
"""Copies that are kept of each other reason: before a migration, an import, a restore, or on another
medium."""

_CACHE_KIB = 2048
_NAME = re.compile(r"(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z)(?:-\d+)?-([a-z_]+)\.desk")
_TIME = "%Y-%m-%dT%H-%M-%SZ"


def backup_name(reason: str, now: DateTime, taken: Iterable[str] = ()) -> str:
    """Return the file name of a copy that is not taken; `reason` is a word of small letters."""
    stamp, known = now.astimezone(UTC).strftime(_TIME), set(taken)
    names = (f"{stamp}{f'-{n}' if n else ''}-{reason}.desk" for n in range(len(known) + 1))
    name = next(one for one in names if one not in known)
    if not _NAME.fullmatch(name):
        raise ValueError(f"{reason!r} is not a word of small letters")
    return name


def parsed_name(name: str) -> tuple[DateTime, str] | None:
    """Return (moment, reason) of a copy's name, None when the file is none of ours."""
    found = _NAME.fullmatch(name)
    return (DateTime.strptime(found[1], _TIME).replace(tzinfo=UTC), found[2]) if found else None


def surplus(names: Iterable[str]) -> list[str]:
    """Return the copies that are no longer kept: of the daily ones the last of 7 days, 4 weeks and 12 months
    stay, of each other reason the last five."""
    known = {name: parsed for name in names if (parsed := parsed_name(name))}
    newest_first = sorted(known, reverse=True)
    daily = [name for name in newest_first if known[name][1] == DAILY]
    kept = set()
    for period, number in (("%Y-%m-%d", KEPT_DAYS), ("%G-%V", KEPT_WEEKS), ("%Y-%m", KEPT_MONTHS)):
        last_of: dict[str, str] = {}
        for name in daily:
            last_of.setdefault(known[name][0].strftime(period), name)
        kept.update(list(last_of.values())[:number])
    for reason in {reason for _, reason in known.values()} - {DAILY}:
        kept.update([name for name in newest_first if known[name][1] == reason][:KEPT_OTHERS])
    return sorted(set(known) - kept)


def copy_database(source: Path, key: bytes, target: Path, source_key: bytes = b"") -> None:
    """Write a checked, synced copy of a database that may be in use; the target appears whole or not. `source_key` is
    that of a source with another key than the target.

    The source is checked first: a damaged page would be copied as an empty one, under a sound seal."""
    source_key = source_key or key
    if problems := file_problems(source, source_key):
        raise ProfileFault("profile.damaged", file=str(source), reason=problems[0])
    with disk_faults_told(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = target.with_name(f"{target.name}.new")
        beside.unlink(missing_ok=True)
    try:
        with faults_told(target):
            _copy(source, source_key, beside, key)
        if problems := file_problems(beside, key):
            raise ProfileFault("profile.damaged", file=str(target), reason=problems[0])
        with disk_faults_told(target.parent):
            sync_file(beside)
            move_over(beside, target)
    finally:
        for left in (beside, beside.with_name(f"{beside.name}-wal"), beside.with_name(f"{beside.name}-shm")):
            left.unlink(missing_ok=True)


def _copy(source: Path, source_key: bytes, target: Path, key: bytes) -> None:
    reading = connect(source, source_key, cache_kib=_CACHE_KIB, may_write=False)
    writing = connect(target, key, cache_kib=_CACHE_KIB)
    try:
        writing.execute("PRAGMA journal_mode = OFF")  # a copy that fails is thrown away
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()  # the snapshot begins with the first read
        reading.backup(writing)
        reading.execute("ROLLBACK")
        writing.execute("PRAGMA journal_mode = DELETE")  # one file, readable where nothing can be written
    finally:
        writing.close()
        reading.close()


def file_problems(file: Path, key: bytes, *, is_full: bool = False) -> tuple[str, ...]:
    """Return what is wrong with a database file. Every page carries a seal that shows damage (0.3 s for 100
    MB); the full check follows every index and full-text table too."""
    try:
        connection = connect(file, key, cache_kib=_CACHE_KIB, may_write=False)
    except driver.Error as error:
        return (str(error),)
    try:
        found = _broken_seals(connection)
        if is_full and not found:
            found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except driver.Error as error:
        found = [str(error)]
    finally:
        connection.close()
    return tuple(found)


def _broken_seals(connection: driver.Connection) -> list[str]:
    """Return the pages whose seal is broken twice: one that is just being written may look so once."""
    first = {str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")}
    return (
        sorted(first.intersection(str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")))
        if first
        else []
    )


class Backups:
    """The folder of copies of one database."""

    def __init__(self, folder: Path, source: Path) -> None:
        self.folder = folder
        self._source = source

    def names(self) -> Sequence[str]:
        """Return the names of the copies, oldest first."""
        if not self.folder.is_dir():
            return ()
        return sorted(one.name for one in self.folder.iterdir() if parsed_name(one.name))

    def make(self, reason: str, key: bytes, now: DateTime, folder: Path | None = None) -> Path:
        """Write a copy into the folder (or another one, on a second medium) and thin that folder out."""
        place = self if folder is None else Backups(folder, self._source)
        target = place.folder / backup_name(reason, now, place.names())
        copy_database(self._source, key, target)
        for name in surplus(place.names()):
            (place.folder / name).unlink(missing_ok=True)
        return target

    def is_due(self, now: DateTime) -> bool:
        """Whether there is no daily copy of today yet."""
        return not any(
            parsed[1] == DAILY and parsed[0].date() == now.astimezone(UTC).date()
            for name in self.names()
            if (parsed := parsed_name(name))
        )
