"""`smedesk.services.replication.Journal` over the database: outbox, replica and identity, one transaction a
method."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime as DateTime

from smedesk.domain.field import RECORD_TYPES, Audience
from smedesk.domain.operation import Operation
from smedesk.domain.replica import Acknowledgement, Outcome, RowChange, ServerRow
from smedesk.services.ports import Changes, Sentence
from smedesk.services.replication import DeskIdentity
from smedesk.store import settings
from smedesk.store.change import Clock
from smedesk.store.columns import json_text
from smedesk.store.connection import Connection
from smedesk.store.engine import Database
from smedesk.store.enrolling import take_number, take_office
from smedesk.store.erasing import ErasedRegister, erase_records, void_operations
from smedesk.store.ledger import Entry, State, select_entries
from smedesk.store.projection import project, rebuild
from smedesk.store.pulling import drop_stale, write_rows
from smedesk.translate import mark

_ARRIVED = mark("Journal", "%n records arrived")
_REFUSED = mark("Journal", "The server refused %n changes")


_ANSWER = (
    "UPDATE operation SET state = ?, is_settled = max(is_settled, ?), seq = ?, detail = ? WHERE device = ? AND n = ?"
)


class DeskJournal:
    """The desk's database as the synchronisation sees it; all methods belong on the write thread."""

    def __init__(self, database: Database, erased: ErasedRegister, clock: Clock) -> None:
        self._database = database
        self._erased = erased
        self._clock = clock

    def identity(self) -> DeskIdentity:
        """Return who this desk is."""
        with self._database.reading() as connection:
            return settings.identity(connection)

    def outbox(self, limit: int) -> tuple[Operation, ...]:
        """Return the first operations without an answer, in order, with whole save groups unless one alone is
        longer."""
        with self._database.reading() as connection:
            entries = select_entries(
                connection, f"WHERE state = {State.PENDING} AND state < 2 ORDER BY n LIMIT ?", (limit + 1,)
            )
        listed = [entry.operation for entry in entries]
        if len(listed) <= limit:
            return tuple(listed)
        cut = listed[limit].group
        whole = [one for one in listed[:limit] if one.group != cut]
        return tuple(whole or listed[:limit])

    def outbox_count(self) -> int:
        """Return how many operations have no answer."""
        with self._database.reading() as connection:
            return int(
                connection.exec_driver_sql(
                    f"SELECT count(*) FROM operation WHERE state = {State.PENDING} AND state < 2"
                ).scalar_one()
            )

    def mark_sending(self, n: int) -> None:
        """Make durable that operations up to `n` may leave now."""
        with self._database.writing() as connection:
            if n > settings.get_number(connection, settings.SENT_HIGH):
                settings.put_setting(connection, settings.SENT_HIGH, n)

    def acknowledge(self, answers: Sequence[Acknowledgement]) -> Changes | None:
        """Retire the operations named by number and uid; a refused one needs attention from then on."""
        with self._database.writing() as connection:
            answered = self._answered(connection, answers)
            pulled = _pulled_seq(connection, [entry.operation.record for entry, _ in answered])
            if answered:
                connection.exec_driver_sql(_ANSWER, [_answer_row(entry, answer, pulled) for entry, answer in answered])
            late = [entry for entry, answer in answered if answer.outcome is Outcome.ERASED]
            void_operations(connection, [(entry.device, entry.operation.n) for entry in late])
            lifted = [
                entry for entry, answer in answered if _state_after(entry, answer, pulled) is not State.ACKNOWLEDGED
            ]
            touched = _project_entries(connection, lifted)
            refused = sum(answer.outcome is Outcome.REJECTED for _, answer in answered)
        sentence = Sentence(_REFUSED, n=refused) if refused else Sentence(_ARRIVED, n=len(lifted))
        return self._changes(sentence, touched)

    @staticmethod
    def _answered(connection: Connection, answers: Sequence[Acknowledgement]) -> list[tuple[Entry, Acknowledgement]]:
        device = settings.get_number(connection, settings.DEVICE)
        by_number = {answer.n: answer for answer in answers}
        waiting = select_entries(
            connection,
            f"WHERE device = ? AND n IN (SELECT value FROM json_each(?)) AND state = {State.PENDING}",
            (device, json_text(list(by_number))),
        )
        return [
            (entry, answer) for entry in waiting if (answer := by_number[entry.operation.n]).uid == entry.operation.uid
        ]

    def apply_page(self, rows: Sequence[ServerRow], cursor: str) -> Changes | None:
        """Write rows into the replica, rebuild the projection of their records, move the cursor: one
        transaction."""
        erased = sorted({row.id for row in rows if row.change is RowChange.ERASE})
        gone = self._erased.ids().union(erased)  # what was erased here does not come back from a server that lags
        kept = [row for row in rows if row.id not in gone]
        if erased:
            self._erased.add(erased)
        with self._database.writing() as connection:
            touched = write_rows(connection, kept, self._clock().isoformat())
            if erased:
                for kind, ids in erase_records(connection, erased).items():
                    touched.setdefault(kind, set()).update(ids)
            settings.put_setting(connection, settings.CURSOR, cursor)
        if erased:
            self._database.checkpoint()
        return self._changes(Sentence(_ARRIVED, n=sum(map(len, touched.values()))), touched)

    def erase_again(self) -> None:
        """Take out what was erased on this desk after the copy was made that has just been restored."""
        if ids := sorted(self._erased.ids()):
            with self._database.writing() as connection:
                erase_records(connection, ids)
            self._database.checkpoint()

    def enrol(self, device: int, office: str, epoch: int) -> None:
        """Take an identity: other numbers for what is unsent, the server's id for the office."""
        with self._database.writing() as connection:
            known = settings.identity(connection)
            if (known.office, known.epoch) != (office, epoch):
                _begin_anew(connection, epoch)
            take_number(connection, device)
            take_office(connection, office)

    def start_epoch(self, epoch: int, last_n: int) -> None:
        """The server was restored: pull everything anew and send again what lies above `last_n`.

        What was pulled before stays on the screen until a complete round has said what the server still
        has."""
        with self._database.writing() as connection:
            _begin_anew(connection, epoch)
            device = settings.get_number(connection, settings.DEVICE)
            refused = select_entries(
                connection,
                "WHERE device = ? AND n > ? AND state IN (?, ?)",
                (device, last_n, int(State.REJECTED), int(State.DISMISSED)),
            )
            connection.exec_driver_sql(
                f"UPDATE operation SET state = {State.PENDING}, seq = 0, detail = '' WHERE device = ? AND n > ?",
                (device, last_n),
            )
            _project_entries(connection, refused)

    def finish_sync(self, at: DateTime) -> Changes | None:
        """Note the moment of a complete round, and drop what a restored server did not send again."""
        with self._database.writing() as connection:
            settings.put_setting(connection, settings.LAST_SYNC, at.isoformat())
            gone = drop_stale(connection)
        return self._changes(Sentence(_ARRIVED, n=sum(map(len, gone.values()))), gone)

    def attention(self) -> tuple[tuple[Operation, str], ...]:
        """Return the refused operations with the code of the refusal."""
        with self._database.reading() as connection:
            entries = select_entries(connection, f"WHERE state = {State.REJECTED} ORDER BY place")
        return tuple((entry.operation, entry.detail) for entry in entries)

    def dismiss(self, uid: int) -> None:
        """Take a refused operation off the list; it stays in the file."""
        with self._database.writing() as connection:
            connection.exec_driver_sql(
                f"UPDATE operation SET state = {State.DISMISSED} WHERE uid = ? AND state = {State.REJECTED}",
                (uid,),
            )

    def rebuild_projection(self) -> None:
        """Make the typed tables and the word index anew from replica and outbox; loses nothing."""
        with self._database.writing() as connection:
            rebuild(connection)

    def _changes(self, sentence: Sentence, touched: Mapping[str, set[str]]) -> Changes | None:
        told = {kind: frozenset(ids) for kind, ids in touched.items() if ids}
        return Changes("", sentence, told, can_undo=False, is_remote=True) if told else None


def _begin_anew(connection: Connection, epoch: int) -> None:
    """Forget the cursor; rows from the server are stale until they come again (what this program brought is
    not)."""
    settings.put_setting(connection, settings.EPOCH, epoch)
    settings.put_setting(connection, settings.CURSOR, "")
    connection.exec_driver_sql("UPDATE replica SET is_stale = 1 WHERE rv > 0")


def _pulled_seq(connection: Connection, records: Sequence[str]) -> dict[str, int]:
    found = connection.exec_driver_sql(
        f"SELECT id, max(rv) FROM replica WHERE is_stale = 0 AND audience <> {int(Audience.EVERYONE)}"
        " AND id IN (SELECT value FROM json_each(?)) GROUP BY id",
        (json_text(list(records)),),
    )
    return {id: int(rv) for id, rv in found}


def _state_after(entry: Entry, answer: Acknowledgement, pulled: Mapping[str, int]) -> State:
    """Return where an operation stands behind its answer; unless it is acknowledged it lies over its record no more."""
    if answer.outcome is Outcome.REJECTED:
        return State.REJECTED
    has_come_back = pulled.get(entry.operation.record, -1) >= answer.seq
    if answer.outcome is Outcome.ERASED or entry.operation.is_void or has_come_back:
        return State.SETTLED
    return State.ACKNOWLEDGED


def _answer_row(entry: Entry, answer: Acknowledgement, pulled: Mapping[str, int]) -> tuple[object, ...]:
    """Return the parameters of `_ANSWER`."""
    state = _state_after(entry, answer, pulled)
    return state, state is State.SETTLED, answer.seq, answer.detail, entry.device, entry.operation.n


def _project_entries(connection: Connection, entries: Sequence[Entry]) -> dict[str, set[str]]:
    touched: dict[str, set[str]] = {}
    for entry in entries:
        if entry.operation.kind in RECORD_TYPES:
            touched.setdefault(entry.operation.kind, set()).add(entry.operation.record)
    for kind, ids in touched.items():
        project(connection, kind, sorted(ids))
    return touched
