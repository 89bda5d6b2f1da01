"""Whatever is done in whatever order: the tables show replica + outbox, the history tells how it came, and
taking everything back leads to the beginning."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    precondition,
    rule,
)

from smedesk.domain.field import RECORD_TYPES, Audience
from smedesk.domain.operation import Operation, Wire, overlay
from smedesk.domain.records import Company, Placement
from smedesk.domain.replica import Acknowledgement, Outcome, RowChange, ServerRow
from smedesk.services.ports import HistoryEntry, Sentence
from smedesk.store.columns import form_of
from smedesk.translate import mark
from tests.store.desks import CHANGED, ENTERED, opened, outbox, pull, shown, truth

_NAMES = st.sampled_from(["", "Ada", "Žil", "Βόλος"])
_TOPICS = st.frozensets(st.sampled_from("abc"), max_size=3)
_MADE: dict[str, type[Company] | type[Placement]] = {"company": Company, "placement": Placement}
_VALUES: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "company": st.fixed_dictionaries(
        {},
        optional={
            "name": _NAMES,
            "staff_count": st.none() | st.integers(0, 3),
            "archived": st.booleans(),
            "turnover": st.none() | st.decimals(0, 9, places=2),
            "last_contact": st.none() | st.dates(),
        },
    ),
    "placement": st.fixed_dictionaries(
        {}, optional={"title": _NAMES, "capacity": st.none() | st.integers(0, 5), "topics": _TOPICS, "summary": _NAMES}
    ),
}
_KINDS = st.sampled_from(sorted(_MADE))


class DeskMachine(RuleBasedStateMachine):
    """One desk and a server that takes every operation, answers late, and has other writers."""

    records = Bundle("records")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="smedesk-consistency-"))
        self.exits = ExitStack()
        self.store = self.exits.enter_context(opened(self.folder / "profile"))
        self.seq = 100
        self.others = 0
        self.server: dict[str, tuple[str, dict[str, Wire], dict[str, str]]] = {}
        self.reached: dict[str, int] = {}
        self.changes = 0

    @initialize()
    def enrol(self) -> None:
        self.store.journal.enrol(4, self.store.reads.office(), 1)

    # ------------------------------------------------------------------------------------------- the adviser

    @rule(target=records, kind=_KINDS, data=st.data())
    def enter(self, kind: str, data: st.DataObject) -> str:
        values = data.draw(_VALUES[kind])
        with self.store.change(ENTERED) as work:
            id = work.new_id()
            work.insert(_MADE[kind](id=id, office=work.office, **values))
        return f"{kind}:{id}"

    @rule(record=records, data=st.data())
    def change(self, record: str, data: st.DataObject) -> None:
        kind, _, id = record.partition(":")
        if (kind, id) in shown(self.store):
            with self.store.change(CHANGED) as work:
                for _ in range(data.draw(st.integers(1, 2))):
                    work.update(_MADE[kind], id, data.draw(_VALUES[kind]))

    @rule(target=records, names=st.lists(_NAMES, min_size=1, max_size=3))
    def import_many(self, names: list[str]) -> str:
        with self.store.change(Sentence(mark("Test", "Imported"))) as work:
            made = [Company(id=work.new_id(), office=work.office, name=name) for name in names]
            work.insert_many(made)
        return f"company:{made[0].id}"

    @rule()
    def undo(self) -> None:
        self.store.undo()

    @rule()
    def redo(self) -> None:
        self.store.redo()

    # -------------------------------------------------------------------------------------------- the server

    @rule(limit=st.integers(1, 4), loses_answer=st.booleans())
    def push(self, limit: int, loses_answer: bool) -> None:
        sent = self.store.journal.outbox(limit)
        if not sent:
            return
        self.store.journal.mark_sending(sent[-1].n)
        answers = [self._accept(one) for one in sent]
        if not loses_answer:
            self.store.journal.acknowledge(answers)

    def _accept(self, one: Operation) -> Acknowledgement:
        token = f"4.{one.n}"
        kind, data, writers = self.server.get(one.record, (one.kind, {}, {}))
        if f"seen {token}" in writers or one.is_void:
            return Acknowledgement(one.n, one.uid, Outcome.DUPLICATE, self.reached.get(one.record, 0))
        self.seq += 1
        changed = {**writers, **dict.fromkeys(one.edits, token), f"seen {token}": token}
        self.server[one.record] = kind, overlay(RECORD_TYPES[kind], data, [one]), changed
        self.reached[one.record] = self.seq
        return Acknowledgement(one.n, one.uid, Outcome.APPLIED, self.seq)

    @precondition(lambda self: self.server)
    @rule(data=st.data())
    def another_desk_writes(self, data: st.DataObject) -> None:
        id = data.draw(st.sampled_from(list(self.server)))
        kind, held, writers = self.server[id]
        if kind in _VALUES:
            values = data.draw(_VALUES[kind])
            self.others += 1
            self.seq += 1
            record = _MADE[kind](id=id, **values)
            wire = {name: value for name, value in form_of(kind).sparse_wire(record).items() if name in values}
            self.server[id] = kind, {**held, **wire}, {**writers, **dict.fromkeys(wire, f"7.{self.others}")}
            self.reached[id] = self.seq

    @precondition(lambda self: self.server)
    @rule(data=st.data())
    def pull_some(self, data: st.DataObject) -> None:
        ids = data.draw(st.lists(st.sampled_from(list(self.server)), unique=True, max_size=3))
        rows = []
        for id in ids:
            kind, held, writers = self.server[id]
            named = {name: token for name, token in writers.items() if not name.startswith("seen ")}
            rows.append(
                ServerRow(
                    seq=self.reached[id],
                    change=RowChange.PUT,
                    audience=Audience.OWN,
                    kind=kind,
                    id=id,
                    data=held,
                    writers=named,
                )
            )
        pull(self.store, *rows, cursor=str(self.seq))

    @rule(record=consumes(records))
    def erase(self, record: str) -> None:
        kind, _, id = record.partition(":")
        self.seq += 1
        pull(self.store, ServerRow(seq=self.seq, change=RowChange.ERASE, audience=Audience.OWN, kind=kind, id=id))
        self.server.pop(id, None)

    @rule()
    def open_again(self) -> None:
        self.exits.close()
        self.store = self.exits.enter_context(opened(self.folder / "profile"))

    @rule()
    def rebuild(self) -> None:
        self.store.journal.rebuild_projection()

    # ------------------------------------------------------------------------------------------- always true

    @invariant()
    def the_tables_show_replica_and_outbox(self) -> None:
        assert shown(self.store) == truth(self.store)

    @invariant()
    def numbers_have_no_hole(self) -> None:
        with self.store.database.reading() as connection:
            numbers = connection.exec_driver_sql("SELECT n FROM operation WHERE device = 4 ORDER BY n").scalars().all()
        assert numbers == list(range(1, len(numbers) + 1))

    @invariant()
    def the_history_ends_at_what_is_shown(self) -> None:
        for (kind, id), record in shown(self.store).items():
            newest: dict[str, HistoryEntry] = {}
            for entry in self.store.reads.history(kind, id, limit=10_000):
                newest.setdefault(entry.field, entry)
            for name in ("name", "title"):
                if name in newest and not self._is_contested(id, name):
                    assert newest[name].after == getattr(record, name)

    def _is_contested(self, id: str, name: str) -> bool:
        """Another desk wrote the field too: which of both stands is the server's business, not the history's."""
        return self.server.get(id, ("", {}, {}))[2].get(name, "").startswith("7.")

    @invariant()
    def what_is_found_is_what_is_shown(self) -> None:
        for (kind, id), record in shown(self.store).items():
            if isinstance(record, Company) and record.name == "Βόλος" and not record.archived:
                assert (kind, id) in {(one.kind, one.id) for one in self.store.reads.search("volos", limit=1000)}

    def teardown(self) -> None:
        try:
            while len(outbox(self.store)) < 10_000 and self.store.undo():
                pass
            assert shown(self.store) == truth(self.store)
        finally:
            self.exits.close()
            shutil.rmtree(self.folder)


TestDesk = DeskMachine.TestCase
TestDesk.settings = settings(max_examples=30, stateful_step_count=25, deadline=None)
