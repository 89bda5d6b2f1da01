"""`smedesk.services.erasing.Eraser` over the database: one person out of everything that this desk has, for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date as Date
from typing import TypeVar

from smedesk.domain.field import RECORD_TYPES, Record, Value
from smedesk.domain.records import Person
from smedesk.domain.roles import Action, require
from smedesk.services.access import collect
from smedesk.services.erasing import ErasureDone, ErasurePlan, Remainder, plan_erasure
from smedesk.services.ports import Changes, Sentence
from smedesk.store import settings
from smedesk.store.change import DeskChange
from smedesk.store.columns import json_text
from smedesk.store.connection import Connection
from smedesk.store.engine import Database
from smedesk.store.erasing import ERASE, ErasedRegister, erase_records
from smedesk.store.erasing_copies import CopyEraser, copies_elsewhere
from smedesk.store.erasing_words import black_out, find_mentions
from smedesk.store.select import find_records, records_by_id, select_record
from smedesk.translate import mark

R = TypeVar("R", bound=Record)

ERASED = Sentence(mark("Erasing", "Erased a person"))


class DeskEraser:
    """Erases a person; all methods belong on the write thread."""

    def __init__(
        self,
        database: Database,
        erased: ErasedRegister,
        copies: CopyEraser,
        open_change: Callable[[Connection, Sentence], DeskChange],
    ) -> None:
        self._database = database
        self._erased = erased
        self._copies = copies
        self._open_change = open_change

    def plan(self, person: str, today: Date) -> ErasurePlan:
        """Return what erasing a person would do; RecordMissing, RoleRefused."""
        with self._database.writing() as connection:
            require(settings.role(connection), Action.ERASE)
            change = self._open_change(connection, ERASED)
            return plan_erasure(
                _Find(connection),
                lambda words: find_mentions(connection, words),
                select_record(connection, Person, person),
                change.office,
                change.new_id,
                today,
            )

    def records_on(self, person: str) -> tuple[Record, ...]:
        """Return every record on a person, the archived ones too; RoleRefused for who may not give access."""
        with self._database.reading() as connection:
            require(settings.role(connection), Action.GIVE_ACCESS)
            return collect(_Find(connection), select_record(connection, Person, person))

    def erase(self, plan: ErasurePlan) -> ErasureDone:
        """Erase for good, in the database and in every copy that can be reached."""
        ids = [id for _, id in plan.erased]
        self._erased.add(ids)
        with self._database.writing() as connection:
            require(settings.role(connection), Action.ERASE)
            change = self._open_change(connection, ERASED)
            is_told = _write(connection, change, plan)
            changes, by = change.finish(can_undo=False), change.author
            for kind, gone in _erase_inside(connection, plan).items():
                changes = _also(changes, kind, gone)
            elsewhere = copies_elsewhere(connection)
        self._database.checkpoint()
        copies = self._copies.erase(lambda copy: _erase_inside(copy, plan), elsewhere)
        waiting = (Remainder("server"), Remainder("desks")) if is_told else ()
        return ErasureDone(
            at=change.now,
            by=by,
            counts=plan.counts(),
            blacked_out=len(plan.changed),
            copies=copies.rewritten,
            remaining=(*waiting, *copies.remaining, Remainder("paper")),
            held_until=plan.held.until if plan.held else None,
            changes=changes,
        )


class _Find:
    """`smedesk.services.retention.Finder`: archived records are found too."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __call__(self, made: type[R], **equal: Value) -> tuple[R, ...]:
        return find_records(self._connection, made, equal, with_archived=True)


def _write(connection: Connection, change: DeskChange, plan: ErasurePlan) -> bool:
    """Write shells and what is left of others, and tell the server what to erase; return whether it knew anything."""
    change.insert_many(plan.shells)
    for (kind, id), values in plan.changed.items():
        change.update(RECORD_TYPES[kind].made, id, values)
    told = _known_to_server(connection, [id for _, id in plan.erased])
    for kind, id in plan.erased:
        if id in told:
            for record in records_by_id(connection, kind, [id]).values():
                change.command(record, ERASE, {}, {})
    return bool(told)


def _known_to_server(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Return the records that may have left this desk."""
    device, sent = settings.get_number(connection, settings.DEVICE), settings.get_number(connection, settings.SENT_HIGH)
    found = connection.exec_driver_sql(
        "SELECT id FROM replica WHERE rv > 0 AND id IN (SELECT value FROM json_each(?1))"
        " UNION SELECT record FROM operation WHERE record IN (SELECT value FROM json_each(?1))"
        " AND (state > 0 OR (device = ?2 AND ?2 > 0 AND n <= ?3))",
        (json_text(list(ids)), device, sent),
    )
    return set(found.scalars())


def _erase_inside(connection: Connection, plan: ErasurePlan) -> dict[str, set[str]]:
    """Take the person out of one file, the database or a copy; return kind → ids of what looks different."""
    ids = [id for _, id in plan.erased]
    touched = {kind: set(gone) for kind, gone in erase_records(connection, ids).items()}
    for kind, changed in black_out(connection, plan.words, plan.near, plan.kept, ids).items():
        touched.setdefault(kind, set()).update(changed)
    return touched


def _also(changes: Changes, kind: str, ids: Iterable[str]) -> Changes:
    return replace(changes, touched={**changes.touched, kind: changes.touched.get(kind, frozenset()).union(ids)})
