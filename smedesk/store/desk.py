"""`smedesk.services.ports.Store` over an open database: changes, undo, settings, and the ways to everything
else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC
from datetime import datetime as DateTime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from smedesk.services.ports import Changes, Sentence
from smedesk.store import settings
from smedesk.store.change import Clock, DeskChange
from smedesk.store.connection import Connection
from smedesk.store.engine import Database
from smedesk.store.erasing import ErasedRegister
from smedesk.store.erasing_copies import note_copy_elsewhere
from smedesk.store.ids import IdSource
from smedesk.store.journal import DeskJournal
from smedesk.store.reads import DeskReads
from smedesk.store.undo import Step, next_redo, next_undo, remember, reverse_step
from smedesk.store.upkeep import Keeper, look_after

if TYPE_CHECKING:
    from smedesk.store.erasing_person import DeskEraser


def system_clock() -> DateTime:
    """Return the moment of now, UTC."""
    return DateTime.now(UTC)


class DeskStore:
    """The database of a desk. `change`, `undo`, `redo`, `set_setting` and `keep_list_sql` belong on the one write
    thread; `reads` anywhere but on the window's. `back_up` copies on a connection of its own and disturbs nobody.
    `journal` is the same database as the synchronisation sees it."""

    def __init__(
        self,
        database: Database,
        keeper: Keeper,
        erased: ErasedRegister,
        clock: Clock = system_clock,
    ) -> None:
        self.database = database
        self.journal = DeskJournal(database, erased, clock)
        self.reads = DeskReads(database.reading, database.interrupt)
        self._erased = erased
        self._keeper = keeper
        self._clock = clock
        self._ids = IdSource()

    @cached_property
    def eraser(self) -> DeskEraser:
        """What erases one person out of everything; it is loaded when somebody is erased."""
        from smedesk.store.erasing_person import DeskEraser

        return DeskEraser(self.database, self._erased, self._keeper.copies, self._open_change)

    @contextmanager
    def change(self, sentence: Sentence, *, can_undo: bool = True) -> Iterator[DeskChange]:
        """Open a unit of work; leaving the block commits (saved means on disk), an error rolls everything
        back."""
        with self.database.writing() as connection:
            change = self._open_change(connection, sentence)
            yield change
            changes = change.finish(can_undo=can_undo)
            if changes.can_undo:
                remember(connection, changes.group, changes.sentence)

    def _open_change(self, connection: Connection, sentence: Sentence) -> DeskChange:
        return DeskChange(connection, sentence, self._clock(), self._ids)

    def undo(self) -> Changes | None:
        """Take back the last change as a new change; None when there is nothing."""
        return self._reverse(next_undo, is_redo=False)

    def redo(self) -> Changes | None:
        """Do again what was taken back last."""
        return self._reverse(next_redo, is_redo=True)

    def _reverse(self, next_step: Callable[[Connection], Step | None], *, is_redo: bool) -> Changes | None:
        with self.database.writing() as connection:
            step = next_step(connection)
            if step is None:
                return None
            change = self._open_change(connection, step.sentence)
            reverse_step(connection, change, step, is_redo=is_redo)
            return change.finish(can_undo=is_redo)

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting of this desk (not synchronised)."""
        with self.database.writing() as connection:
            settings.put_setting(connection, name, value)

    def keep_list_sql(self) -> None:
        """Keep the SQL of the lists that were asked: the next start reads its first screen by it."""
        with self.database.writing() as connection:
            self.reads.kept_sql.keep(connection)

    def back_up(self, reason: str, folder: Path | None = None) -> Path:
        """Write an encrypted copy beside the database, or into a folder on another medium; return its path. `reason`
        names the rotation. Copies elsewhere are remembered, for the day when somebody has to be erased from them."""
        copy = self._keeper.back_up(reason, folder)
        if folder is not None:
            with self.database.writing() as connection:
                note_copy_elsewhere(connection, copy, self._clock())
        return copy

    def look_after(self) -> tuple[str, ...]:
        """Make the copy of the day and look at the file, once a week at all of it; return what is wrong. For a thread
        in the background, after the start."""
        return look_after(self.database, self._keeper, self._clock())

    def close(self) -> None:
        """Close every connection."""
        self.database.close()
