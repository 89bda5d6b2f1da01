"""What two desks of one office make of merged records and of what was told apart; and the other office of a match."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smedesk.domain.field import Field, Value
from smedesk.domain.records import Application, Company, Distinction, Exchange, Note, Person, Placement
from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite
from smedesk.services.consenting import ConsentAnswer, record_consent
from smedesk.services.deciding import Shown
from smedesk.services.duplicates import keep_apart, read_distinct
from smedesk.services.exchanging import draft_exchange
from smedesk.services.merging import merge_records, plan_merge
from smedesk.services.proposing import accept_match, propose_match
from smedesk.services.publishing import publish_application, publish_placement
from tests.services.sweeps import find_pairs, read_listed
from tests.store.desks import company, enter
from tests.sync.test_two_desks import RealDesk


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[RealDesk, RealDesk]]:
    service = Service(open_sqlite(None))
    mine, colleague = (RealDesk(service, tmp_path / str(n), "Tartu", "EE", n) for n in range(2))
    yield mine, colleague
    mine.end()
    colleague.end()
    service.storage.close()


def meet(*desks: RealDesk) -> None:
    for desk in (*desks, *desks):
        for _ in range(10):
            desk.sync()
    assert [desk.refusals() for desk in desks] == [[] for _ in desks]


def worded(_field: Field, value: Value) -> str:
    return str(value)


def test_a_merge_and_its_undo_reach_the_colleague(desks: tuple[RealDesk, RealDesk]) -> None:
    mine, colleague = desks
    one, other = company(mine.store, "Helix", city="Tartu"), company(mine.store, "Helix Robotics", phone="612 3456")
    person = enter(mine.store, Person, company=other, family_name="Tamm")
    note = enter(mine.store, Note, subject=f"company:{other}", written="Called.")
    meet(mine, colleague)
    before = colleague.companies()
    merge_records(mine.store, plan_merge(mine.store.reads, "company", one, other, one), {}, worded)
    meet(mine, colleague)
    assert set(colleague.companies()) == {one}
    reads = colleague.store.reads
    assert reads.get(Company, one).phone == "612 3456"
    assert (reads.get(Person, person).company, reads.get(Note, note).subject) == (one, f"company:{one}")
    assert reads.get_many(Company, [other])[other].merged_into == one
    mine.store.undo()
    meet(mine, colleague)
    assert colleague.companies() == before
    assert (reads.get(Person, person).company, reads.get(Note, note).subject) == (other, f"company:{other}")


def test_what_one_told_apart_the_colleague_is_not_asked_again(desks: tuple[RealDesk, RealDesk]) -> None:
    mine, colleague = desks
    one, other = company(mine.store, "Helix", city="Tartu"), company(mine.store, "Helix", city="Tartu")
    meet(mine, colleague)
    reads = colleague.store.reads
    assert len(find_pairs(read_listed(reads, "company"), read_distinct(reads, "company"))) == 1
    keep_apart(mine.store, "company", one, other)
    meet(mine, colleague)
    assert len(reads.find(Distinction)) == 1
    assert find_pairs(read_listed(reads, "company"), read_distinct(reads, "company")) == ()


def test_the_other_office_of_an_agreed_match_goes_on_seeing_the_participant(tmp_path: Path) -> None:
    service = Service(open_sqlite(None))
    tartu = RealDesk(service, tmp_path / "tartu", "Tartu", "EE", 1)
    turku = RealDesk(service, tmp_path / "turku", "Turku", "FI", 2)
    sender = company(tartu.store, "Helix Robotics")
    known = enter(tartu.store, Person, company=sender, given_name="Kadri", family_name="Tamm", phone="612 3456")
    person = enter(tartu.store, Person, company=sender, given_name="Kadri", family_name="Tamm")
    record_consent(tartu.store, person, ConsentAnswer(frozenset({"catalogue"}), "en", "paper", "Tartu"))
    wish = enter(tartu.store, Application, person=person, months_min=1, scheme=person)  # any id stands for one
    publish_application(tartu.store, wish)
    offer = enter(turku.store, Placement, company=company(turku.store, "Telakka", country="FI"), title="Welding")
    publish_placement(turku.store, offer)
    meet(tartu, turku)
    match, _ = propose_match(tartu.store, wish, offer, Shown(1, 800, explanation="because"))
    meet(tartu, turku)
    accept_match(turku.store, match)
    meet(turku, tartu)
    exchange, _ = draft_exchange(tartu.store, match)
    meet(tartu, turku)
    merge_records(tartu.store, plan_merge(tartu.store.reads, "person", known, person, known), {}, worded)
    meet(tartu, turku)
    for desk in (tartu, turku):
        reads = desk.store.reads
        participant = reads.get(Person, reads.get(Exchange, exchange).participant)
        assert (participant.id, participant.family_name, participant.phone) == (known, "Tamm", "612 3456")
        assert reads.get(Application, wish).person == known
        desk.end()
    service.storage.close()
