"""A desk that is filled from the sample is like one that the server has filled: own records whole, others' without
names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from pathlib import Path

import pytest

from smedesk.domain.field import Audience
from smedesk.domain.records import Application, Company, Match, Office, Person, Placement, Staff
from smedesk.matching.suggestions import suggest
from smedesk.sample.filling import fill_desk, fill_own_records
from smedesk.sample.programme import Programme, make_programme
from smedesk.sample.views import audiences, rows_for
from smedesk.services.ports import ListQuery
from smedesk.store.desk import DeskStore
from tests.services.whole_markets import read_market
from tests.store.desks import opened

TODAY = Date(2026, 3, 2)


@pytest.fixture(scope="module")
def programme() -> Programme:
    """The programme that is tried out."""
    return make_programme(1, TODAY)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, programme: Programme) -> Iterator[DeskStore]:
    """The desk of the Estonian office."""
    with opened(tmp_path_factory.mktemp("desk") / "profile", with_office=False) as desk:
        fill_desk(desk, desk.journal, programme, programme.office_in("EE"))
        yield desk


def test_the_office_and_its_first_adviser_work_at_the_desk(store: DeskStore, programme: Programme) -> None:
    office = programme.office_in("EE")
    assert store.reads.office() == office.id
    assert store.reads.setting("language") == "et"
    assert store.reads.get(Staff, store.reads.setting("staff")).office == office.id
    assert len(store.reads.find(Office)) == 12


def test_own_records_are_whole_and_nothing_waits_to_be_sent(store: DeskStore, programme: Programme) -> None:
    own = [company for company in programme.of(Company) if company.office == store.reads.office()]
    assert {company.id: company for company in store.reads.find(Company, own=True)} == {one.id: one for one in own}
    assert store.reads.unsent_count() == 0


def test_others_are_seen_without_names_unless_both_have_accepted(store: DeskStore, programme: Programme) -> None:
    office = store.reads.office()
    seen = audiences(programme, office)
    others = [
        row
        for row in rows_for(programme, office)
        if row.kind in ("company", "person") and row.audience is Audience.EVERYONE
    ]
    assert len(others) > 100
    assert not any("name" in row.data or "family_name" in row.data or "email" in row.data for row in others)
    agreed = [one for one in programme.of(Match) if office in (one.office, one.host_office) and one.state == "agreed"]
    assert agreed
    for match in agreed:
        assert match.office == office or seen[match.application]
        assert match.host_office == office or seen[match.placement]
    companies = store.reads.find(Company, own=False)
    assert any(company.name for company in companies)
    assert sum(not company.name for company in companies) > 100


def test_only_what_is_published_is_seen_of_others(programme: Programme) -> None:
    office = programme.office_in("IT").id
    seen = audiences(programme, office)
    for placement in programme.of(Placement):
        if placement.office != office and not placement.is_published:
            assert seen.get(placement.id) is None
    people = {person.id for person in programme.of(Person)} & set(seen)
    wishes = {one.person for one in programme.of(Application) if one.is_published}
    contacts = {one.contact for one in programme.of(Placement)}
    assert people <= wishes | contacts


def test_good_matches_exist(store: DeskStore) -> None:
    market = read_market(store.reads, TODAY)
    best = [
        found[0].score
        for one in market.participants
        if one.office_id == store.reads.office() and (found := suggest(market, one.id, 1))
    ]
    assert len(best) >= 5
    assert max(best) > 550


def test_a_desk_in_use_gets_sample_records_of_its_own_and_can_take_them_back(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as desk:
        changes = fill_own_records(desk, TODAY)
        companies = desk.reads.find(Company, own=True)
        assert len(companies) == 50
        assert {company.adviser for company in companies} == {""}  # nobody of the desk is known yet
        assert changes.touches("person", "placement", "application", "task")
        desk.undo()
        assert desk.reads.count(ListQuery("company")) == 0
