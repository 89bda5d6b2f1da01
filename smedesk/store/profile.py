"""The folder of one desk: opening it in every state it may be in, and replacing its database by a copy.

    database/     desk.db, encrypted, with its -wal and -shm: a folder, so that it is replaced in one move
    desk.json     the database's id and the value that tells a wrong key from a damaged file
    erased        ids of erased records, so that no restored copy brings them back
    backups/      encrypted copies, with desk.json and what else goes with them (`companions`)
    set_aside/    bad files; nothing is ever deleted
    vocabulary/   skills and occupations taken in from ESCO: public, so in no copy and not encrypted
    lock          held while a program works here

Order: `take()`, then the key from the vault under `database_id`, then `open(key)`.
"""

from __future__ import annotations

import json
import shutil
from itertools import count
from pathlib import Path

from smedesk.services.faults import ProfileFault, StorageFault
from smedesk.services.files import disk_faults_told, sync_folder, write_beside
from smedesk.store import settings
from smedesk.store.backup import Backups, copy_database, file_problems
from smedesk.store.change import Clock
from smedesk.store.cipher import connect, faults_told, key_check
from smedesk.store.companions import CARD_FILE, Companions, card_in
from smedesk.store.connection import Connection
from smedesk.store.copies import facts_of
from smedesk.store.desk import DeskStore, system_clock
from smedesk.store.engine import Database
from smedesk.store.erasing import ErasedRegister
from smedesk.store.erasing_copies import CopyEraser
from smedesk.store.lock import ProfileLock
from smedesk.store.migrations import HEAD
from smedesk.store.projection import picture_fingerprint, rebuild
from smedesk.store.upgrading import show_carried_values, upgrade_file
from smedesk.store.upkeep import Keeper

_PLAIN_HEADER = b"SQLite format 3\x00"
_CACHE_KIB = 2048
_STAMP = "%Y-%m-%dT%H-%M-%SZ"


class Profile:
    """One desk's folder. Faults: StorageFault for disk and folder, ProfileFault for what lies in it."""

    def __init__(self, folder: Path, clock: Clock = system_clock) -> None:
        self.folder = folder
        self.file = folder / "database" / "desk.db"
        self.backups = Backups(folder / "backups", self.file)
        self.companions = Companions(folder, self.backups.folder, self.file)
        self.erased = ErasedRegister(folder / "erased")
        self._clock = clock
        self._lock = ProfileLock(folder / "lock")
        self._new_id = ""

    @property
    def is_new(self) -> bool:
        """Whether there is no database yet."""
        return not self.file.exists() or self.file.stat().st_size == 0

    @property
    def database_id(self) -> str:
        """The name under which the vault keeps the key of this database."""
        card = card_in(self.folder, self.backups.folder)
        if card:
            return card.database_id
        self._new_id = self._new_id or settings.new_database_id()
        return self._new_id

    @property
    def is_named(self) -> bool:
        """Whether a key was chosen for this profile already, be its database there or gone."""
        return card_in(self.folder, self.backups.folder) is not None

    def take(self) -> None:
        """Make the folder and hold it; ProfileFault("profile.in_use") when another program does."""
        with disk_faults_told(self.folder):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock.take()
        self._end_cut_restore()

    def release(self) -> None:
        """Let others have the folder."""
        self._lock.release()

    def open(self, key: bytes) -> DeskStore:
        """Open the database, make it when there is none, bring an older one up to date after a copy of it."""
        self._refuse_foreign()
        self._refuse_wrong_key(key)
        if self.is_new:
            self._write_card(key)
        version = self._version(key)
        if version > HEAD:
            raise ProfileFault("profile.newer", version=version, known=HEAD)
        fresh = self._bring_up_to_date(key, version) if version < HEAD else {}
        database = Database(self.file, key)
        try:
            show_carried_values(database, fresh)
            self._make_ready(database)
        except BaseException:
            database.close()
            raise
        return DeskStore(database, self._keeper(key), self.erased, self._clock)

    def _keeper(self, key: bytes) -> Keeper:
        return Keeper(
            back_up=lambda reason, folder: self.back_up(reason, key, folder),
            problems=lambda is_full: self.check(key, is_full=is_full),
            copies=CopyEraser(self.folder, self.backups.folder, key),
            is_copy_due=lambda: self.backups.is_due(self._clock()),
        )

    # ------------------------------------------------------------------------------------- what may be wrong

    def _refuse_foreign(self) -> None:
        with disk_faults_told(self.folder):
            if self.file.exists():
                with self.file.open("rb") as file:  # before any connection: closing it would drop SQLite's own locks
                    if file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER:
                        raise ProfileFault("profile.foreign", file=str(self.file))

    def _refuse_wrong_key(self, key: bytes) -> None:
        card = card_in(self.folder, self.backups.folder)
        if card and card.check != key_check(key, card.database_id):
            raise ProfileFault("profile.wrong_key", file=str(self.file))

    def _version(self, key: bytes) -> int:
        try:
            with faults_told(self.file):
                connection = connect(self.file, key, cache_kib=_CACHE_KIB)
                try:
                    connection.execute("PRAGMA journal_mode = WAL")
                    return int(connection.execute("PRAGMA user_version").fetchone()[0])
                finally:
                    connection.close()
        except StorageFault as fault:
            if fault.code != "storage.damaged":
                raise
            code = "profile.damaged" if card_in(self.folder, self.backups.folder) else "profile.wrong_key_or_damaged"
            raise ProfileFault(code, file=str(self.file)) from fault

    def _write_card(self, key: bytes) -> None:
        database_id = self.database_id
        card = json.dumps({"database_id": database_id, "check": key_check(key, database_id)}).encode()
        with disk_faults_told(self.folder):
            for folder in (self.backups.folder, self.file.parent):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for place in (self.folder, self.backups.folder):
            write_beside(place / CARD_FILE, card)

    # --------------------------------------------------------------------------------------------- opening

    def _bring_up_to_date(self, key: bytes, version: int) -> dict[str, set[str]]:
        if not version:
            upgrade_file(self.file, key)
            return {}
        self.back_up("migration", key)
        return upgrade_file(self.file, key)

    def _make_ready(self, database: Database) -> None:
        with database.reading() as connection:
            is_ready = (
                settings.get_setting(connection, settings.DATABASE_ID)
                and settings.get_setting(connection, settings.SPELLING) == picture_fingerprint()
            )
        if not is_ready:
            with database.writing() as connection:
                self._name_and_fold(connection)

    def _name_and_fold(self, connection: Connection) -> None:
        if not settings.get_setting(connection, settings.DATABASE_ID):
            settings.put_setting(connection, settings.DATABASE_ID, self.database_id)
        if settings.get_setting(connection, settings.SPELLING) not in ("", picture_fingerprint()):
            rebuild(connection)
        settings.put_setting(connection, settings.SPELLING, picture_fingerprint())

    # -------------------------------------------------------------------------------------- copies and checks

    def back_up(self, reason: str, key: bytes, folder: Path | None = None) -> Path:
        """Write an encrypted copy, into `backups` or another folder, and return its path. Its companions lie there
        before it."""
        place = self.companions.lie_in(folder or self.backups.folder)
        return self.backups.make(reason, key, self._clock(), place)

    def check(self, key: bytes, *, is_full: bool = False) -> tuple[str, ...]:
        """Return what is wrong with the database, open or not; for the background."""
        return file_problems(self.file, key, is_full=is_full)

    def restore(self, copy: Path, key: bytes, copy_key: bytes = b"") -> Path | None:
        """Put a copy in the place of the database, which must be closed; return where that was set aside. `copy_key`
        opens a copy that has another key; in its place it has the key of this profile.

        The copy is checked first, so a bad or a newer one changes nothing. What was erased since the copy was made is
        erased again."""
        if problems := file_problems(copy, copy_key or key):
            raise ProfileFault("profile.damaged", file=str(copy), reason=problems[0])
        if (version := facts_of(copy, copy_key or key).version) > HEAD:
            raise ProfileFault("profile.newer", version=version, known=HEAD)
        part, ready = self.folder / "restored.part", self.folder / "restored"
        with disk_faults_told(self.folder):
            shutil.rmtree(part, ignore_errors=True)
        copy_database(copy, key, part / self.file.name, copy_key)
        with disk_faults_told(self.folder):
            part.replace(ready)
            sync_folder(self.folder)
        aside = self.set_aside()
        self._end_cut_restore()
        store = self.open(key)
        try:
            store.journal.erase_again()
        finally:
            store.close()
        return aside

    def _end_cut_restore(self) -> None:
        """Put a checked copy in its place. Also where a restore was cut off between its two moves."""
        ready = self.folder / "restored"
        with disk_faults_told(self.folder):
            if ready.exists() and not self.file.parent.exists():
                ready.replace(self.file.parent)
                sync_folder(self.folder)

    def set_aside(self) -> Path | None:
        """Move the closed database away with its log; return where to, None when there was none."""
        if not self.file.parent.exists():
            return None
        with disk_faults_told(self.folder):
            kept = self.folder / "set_aside"
            kept.mkdir(exist_ok=True)
            aside = _free_name(kept, self._clock().strftime(_STAMP))
            self.file.parent.replace(aside)
            sync_folder(self.folder)
        return aside


def _free_name(folder: Path, name: str) -> Path:
    candidates = (folder / (f"{name}-{n}" if n else name) for n in count())
    return next(path for path in candidates if not path.exists())
