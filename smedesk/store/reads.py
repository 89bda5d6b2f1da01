"""`smedesk.services.ports.Reads` over the database: every question is one snapshot on the connection of its
thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime as DateTime
from typing import TypeVar

from smedesk.domain.field import Record, Value, type_of
from smedesk.domain.roles import Action, require
from smedesk.services.ports import Conflict, Found, HistoryEntry, OpenForm, UnsentEntry
from smedesk.store import settings
from smedesk.store.conflicts import open_conflicts
from smedesk.store.list_reads import ListReads, Reading, check_reading, is_hidden
from smedesk.store.past import kept_file, record_history, unsent_count, unsent_entries
from smedesk.store.select import find_records, records_by_id, select_record
from smedesk.store.undo import kinds_of, next_redo, next_undo
from smedesk.store.words import search_records
from smedesk.store.writers import writers_of

R = TypeVar("R", bound=Record)


class DeskReads(ListReads):
    """The queries of a desk. `interrupt(thread)` stops what another thread is asking."""

    def __init__(self, reading: Reading, interrupt: Callable[[int], None]) -> None:
        super().__init__(reading)
        self.interrupt = interrupt

    def get(self, made: type[R], id: str) -> R:
        """Return a record; RecordMissing when it is not here."""
        with self._reading() as connection:
            check_reading(connection, type_of(made).name)
            return select_record(connection, made, id)

    def find(self, made: type[R], *, own: bool | None = None, **equal: Value) -> tuple[R, ...]:
        """Return the records whose fields equal the given values (not the archived ones), by id."""
        with self._reading() as connection:
            if is_hidden(connection, type_of(made).name):
                return ()
            office = settings.get_setting(connection, settings.OFFICE)
            return find_records(connection, made, equal, office=office, is_own=own)

    def get_many(self, made: type[R], ids: Iterable[str]) -> dict[str, R]:
        """Return id → record of those that are here; the archived ones too, since others may refer to them."""
        with self._reading() as connection:
            if is_hidden(connection, type_of(made).name):
                return {}
            found = records_by_id(connection, type_of(made).name, tuple(dict.fromkeys(ids)))
            return {id: record for id, record in found.items() if isinstance(record, made)}

    def open_form(self, made: type[Record], id: str) -> OpenForm:
        """Return a record with the tokens of the writers of its values."""
        with self._reading() as connection:
            check_reading(connection, type_of(made).name)
            record = select_record(connection, made, id)
            writers = writers_of(connection, [id])[id]
            return OpenForm(record, {name: writers.get(name) for name in type_of(record).fields})

    def search(self, words: str, kinds: Sequence[str] = ("company", "person"), limit: int = 20) -> tuple[Found, ...]:
        """Return hits of the folded words, best first."""
        with self._reading() as connection:
            shown = [kind for kind in kinds if not is_hidden(connection, kind)]
            return search_records(connection, words, shown, limit)

    def history(self, kind: str, id: str, field: str = "", limit: int = 200) -> tuple[HistoryEntry, ...]:
        """Return what happened to a record or one of its fields, newest first."""
        with self._reading() as connection:
            require(settings.role(connection), Action.READ_HISTORY)
            check_reading(connection, kind)
            return record_history(connection, kind, id, field, limit)

    def reversed_kinds(self, *, is_redo: bool) -> Sequence[str]:
        """Return the kinds of records that Ctrl+Z (or Ctrl+Y) would change."""
        with self._reading() as connection:
            step = next_redo(connection) if is_redo else next_undo(connection)
            return kinds_of(connection, step.save) if step else ()

    def conflicts(self) -> tuple[Conflict, ...]:
        """Return the open conflicts of the records of this office and its matches."""
        with self._reading() as connection:
            return open_conflicts(connection)

    def unsent(self, kind: str = "", limit: int | None = None) -> tuple[UnsentEntry, ...]:
        """Return the records with unsent work, refused ones first, then the oldest; of one kind, or all."""
        with self._reading() as connection:
            return unsent_entries(connection, kind, limit)

    def unsent_count(self) -> int:
        """Return how many records have unsent work."""
        with self._reading() as connection:
            return unsent_count(connection)

    def last_sync(self) -> DateTime | None:
        """Return the moment of the last complete round, UTC, None when there was none."""
        moment = self.setting(settings.LAST_SYNC)
        return DateTime.fromisoformat(moment) if moment else None

    def file(self, sha256: str) -> bytes:
        """Return kept bytes; RecordMissing when they are not on this desk."""
        with self._reading() as connection:
            return kept_file(connection, sha256)

    def setting(self, name: str) -> str:
        """Return a setting of this desk, "" when unset."""
        with self._reading() as connection:
            return settings.get_setting(connection, name)

    def office(self) -> str:
        """Return the id of the own office, "" before the first run."""
        return self.setting(settings.OFFICE)
