"""Real desks with their encrypted databases, and the real server: what two people of one office do, in any order, with
a line that loses and with programs that end in the middle; and what two offices do until they agree."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from smedesk.domain.records import Application, Company, Match, Note, Office, Person, Placement
from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite
from smedesk.services.consenting import ConsentAnswer, record_consent
from smedesk.services.deciding import Shown
from smedesk.services.proposing import accept_match, propose_match
from smedesk.services.publishing import publish_application, publish_placement
from smedesk.store.desk import DeskStore
from smedesk.sync.access import DeskAccess
from smedesk.sync.engine import Engine
from smedesk.sync.steps import Limits, RoundReport
from smedesk.sync.worker import DeskSide, SyncWorker
from tests.store.desks import change, company, enter, opened, shown, truth
from tests.sync.local_server import MemorySecrets
from tests.sync.simulator import Backup, Line, set_back, snapshot

LIMITS = Limits(first_batch=3, most_operations=8, rows=4, pages=3)


class RealDesk:
    """A desk with its profile in a folder; it can end and come back."""

    def __init__(self, service: Service, folder: Path, office: str, country: str, seed: int) -> None:
        self.folder, self.office = folder, office
        self.random = Random(seed)
        self.line = Line(service, self.random)
        self.secrets = MemorySecrets()
        self._copy = folder.with_name(f"{folder.name}-copy")
        self._open = ExitStack()
        self.start()
        self.worker.enrol(service.invite(office, country), "desk")

    def start(self) -> None:
        self.store: DeskStore = self._open.enter_context(opened(self.folder))
        access = DeskAccess(self.secrets, self.line)
        self.worker = SyncWorker(DeskSide(self.store.journal), self.line, access, Engine(self.random, LIMITS))

    def end(self) -> None:
        self._open.close()

    def copy_disk(self) -> None:
        """Keep a copy of the profile, as an image of the disk does."""
        self.end()
        shutil.rmtree(self._copy, ignore_errors=True)
        shutil.copytree(self.folder, self._copy)
        self.start()

    def restore_disk(self) -> None:
        """Go back to the copy; what was typed since and not sent went with the disk."""
        if self._copy.exists():
            self.end()
            shutil.rmtree(self.folder)
            shutil.copytree(self._copy, self.folder)
            self.start()

    def sync(self, *, is_sound: bool = True) -> RoundReport:
        self.line.is_sound = is_sound
        return self.worker.run_round()

    def companies(self) -> dict[str, Company]:
        return {company.id: company for company in self.store.reads.find(Company, own=True)}

    def refusals(self) -> list[str]:
        return [code for _, code in self.store.journal.attention()]


class TwoDesks(RuleBasedStateMachine):
    """Two people of one office at two desks."""

    desks: list[RealDesk]

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.storage = open_sqlite(None)
        self.service = Service(self.storage)
        self.backup: Backup | None = None
        self.desks = [RealDesk(self.service, self.folder / str(place), "Tartu", "EE", place) for place in range(2)]
        self.names = 0

    who = some.sampled_from([0, 1])

    @rule(who=who)
    def enter_company(self, who: int) -> None:
        self.names += 1
        company(self.desks[who].store, f"company {self.names}")

    @precondition(lambda self: any(desk.companies() for desk in self.desks))
    @rule(who=who, pick=some.integers(0, 5), field=some.sampled_from(["name", "city", "description", "note"]),
          word=some.sampled_from(["one", "two", "three"]))
    def type_something(self, who: int, pick: int, field: str, word: str) -> None:
        desk = self.desks[who]
        listed = sorted(desk.companies())
        if not listed:
            return
        id = listed[pick % len(listed)]
        if field == "note":
            enter(desk.store, Note, subject=f"company:{id}", written=word)
        else:
            values: dict[str, Any] = {field: f"{word}. It is."}
            change(desk.store, Company, id, **values)

    @rule(who=who)
    def undo(self, who: int) -> None:
        self.desks[who].store.undo()

    @rule(who=who, is_sound=some.booleans())
    def exchange(self, who: int, is_sound: bool) -> None:
        report = self.desks[who].sync(is_sound=is_sound)
        assert not is_sound or report.is_complete, report.fault

    @rule(who=who)
    def restart(self, who: int) -> None:
        self.desks[who].end()
        self.desks[who].start()

    @rule(who=who)
    def copy_disk(self, who: int) -> None:
        self.desks[who].copy_disk()

    @rule(who=who)
    def restore_disk(self, who: int) -> None:
        self.desks[who].restore_disk()

    @rule()
    def back_up_server(self) -> None:
        self.backup = snapshot(self.storage)

    @rule()
    def restore_server(self) -> None:
        if self.backup is not None:
            set_back(self.storage, self.backup)

    @invariant()
    def what_is_shown_follows_from_replica_and_outbox(self) -> None:
        for desk in getattr(self, "desks", []):
            assert shown(desk.store) == truth(desk.store)

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        try:
            for _ in range(3):
                for desk in self.desks:
                    assert desk.sync().is_complete
            first, second = self.desks
            assert first.companies() == second.companies()
            assert first.store.reads.find(Note) == second.store.reads.find(Note)
            for desk in self.desks:
                assert desk.store.journal.outbox_count() == 0
                assert desk.refusals() == []
        finally:
            for desk in self.desks:
                desk.end()
            self.storage.close()
            shutil.rmtree(self.folder)


_CHECKS = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
TwoDesks.TestCase.settings = settings(max_examples=6, stateful_step_count=20, suppress_health_check=_CHECKS)
TestTwoDesks = TwoDesks.TestCase


@pytest.mark.slow
def test_two_desks_for_a_long_time() -> None:
    run_state_machine_as_test(
        TwoDesks, settings=settings(max_examples=60, stateful_step_count=50, suppress_health_check=_CHECKS))


def test_a_disk_that_is_put_back_again_and_again_comes_to_rest(tmp_path: Path) -> None:
    """The key store does not go back with the disk: its secrets are those of a later device than the file names."""
    service = Service(open_sqlite(None))
    desk = RealDesk(service, tmp_path / "tartu", "Tartu", "EE", 1)
    try:
        desk.copy_disk()
        for name in ("Helix", "Volos"):
            company(desk.store, name)
            assert desk.sync().is_complete
            desk.restore_disk()
            assert desk.sync().is_complete
        assert {one.name for one in desk.companies().values()} == {"Helix", "Volos"}
    finally:
        desk.end()
        service.storage.close()


# ------------------------------------------------------------------------------------------------- two offices


@pytest.fixture
def offices(tmp_path: Path) -> Any:
    service = Service(open_sqlite(None))
    tartu = RealDesk(service, tmp_path / "tartu", "Tartu", "EE", 1)
    turku = RealDesk(service, tmp_path / "turku", "Turku", "FI", 2)
    yield tartu, turku
    tartu.end()
    turku.end()
    service.storage.close()


def test_two_offices_propose_accept_and_open_themselves_to_each_other(offices: tuple[RealDesk, RealDesk]) -> None:
    tartu, turku = offices
    sender = company(tartu.store, "Helix Robotics", country="EE", nace="62.01", turnover=None)
    person = enter(tartu.store, Person, company=sender, given_name="Kadri", family_name="Tamm")
    record_consent(tartu.store, person, ConsentAnswer(frozenset({"catalogue"}), "en", "paper", "Tartu"))
    wish = enter(tartu.store, Application, person=person, months_min=1)
    publish_application(tartu.store, wish)
    host = company(turku.store, "Turun Telakka", country="FI")
    offer = enter(turku.store, Placement, company=host, title="Welding")
    publish_placement(turku.store, offer)
    _exchange(tartu, turku)

    assert turku.store.reads.get(Person, person).family_name == "", "nobody has a name yet"
    match, _ = propose_match(tartu.store, wish, offer, Shown(1, 800, explanation="because"))
    _exchange(tartu, turku)
    assert turku.store.reads.get(Match, match).state == "proposed"
    accept_match(turku.store, match)
    assert turku.store.reads.get(Match, match).state == "accepting"
    _exchange(turku, tartu)

    for desk in offices:
        assert desk.store.reads.get(Match, match).state == "agreed"
        assert desk.refusals() == []
    assert turku.store.reads.get(Person, person).family_name == "Tamm"
    assert tartu.store.reads.get(Company, host).name == "Turun Telakka"


def _exchange(*desks: RealDesk) -> None:
    for desk in (*desks, *desks):
        report = desk.sync()
        assert report.is_complete, report.fault


def test_what_was_entered_before_the_first_contact_becomes_the_offices(offices: tuple[RealDesk, RealDesk]) -> None:
    tartu, _ = offices
    office = tartu.store.reads.office()
    assert office == tartu.store.journal.identity().office
    assert [one.name for one in tartu.store.reads.find(Office)] == ["Tartu Chamber"]
    _exchange(tartu)
    assert tartu.refusals() == []


