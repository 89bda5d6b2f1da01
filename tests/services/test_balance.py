"""The balance of sending and hosting: each figure is the number of records in the list behind its line."""

from __future__ import annotations

import pytest

from smedesk.domain.records import Application, Company, Person, Placement
from smedesk.services.balance import balance_of_market, balance_of_portfolio, companies_behind
from smedesk.services.ports import ListQuery
from tests.ui.screens.world import World

_COMPANIES = (
    ("AT", "62.01", "2", "sending"),
    ("AT", "62", "2", "both"),
    ("AT", "J", "2", "host"),
    ("AT", "60.10", "2.1", "sending"),
    ("GR", "10.41", "2", "sending"),
    ("GR", "", "2", "host"),
    ("GR", "99.99", "2", ""),
    ("", "nonsense", "2", "sending"),
)


@pytest.fixture
def portfolio(world: World) -> World:
    for number, (country, nace, revision, side) in enumerate(_COMPANIES):
        world.enter(
            Company, f"c{number}", name=f"c{number}", country=country, nace=nace, nace_revision=revision, side=side)
    return world


def test_a_company_that_does_both_counts_on_both_sides_and_the_scarcest_stands_first(portfolio: World) -> None:
    balance = balance_of_portfolio(portfolio.store.reads)
    counted = {(one.key, one.sending, one.hosts) for one in balance.by_country}
    assert counted == {("EE", 1, 0), ("AT", 3, 2), ("", 1, 0), ("GR", 1, 1)}  # EE: of the small programme
    lacks = [one.hosts - one.sending for one in balance.by_country]
    assert lacks == sorted(lacks)


def test_a_letter_means_its_own_revision(portfolio: World) -> None:
    sectors = {one.key: (one.sending, one.hosts) for one in balance_of_portfolio(portfolio.store.reads).by_sector}
    assert sectors["2/J"] == (3, 2)  # with the company of the small programme
    assert sectors["2.1/J"] == (1, 0)
    assert sectors[""] == (1, 1)


def test_each_line_opens_as_many_companies_as_it_counts(portfolio: World) -> None:
    reads = portfolio.store.reads
    companies = {one.id: one for one in reads.find(Company, own=True)}
    balance = balance_of_portfolio(reads)
    for one in (*balance.by_country, *balance.by_sector):
        if not one.key:
            continue
        query = ListQuery("company", where=companies_behind(one.key))
        found = [companies[row[0]] for row in reads.rows("company", (), reads.row_ids(query)) if row]
        assert sum(company.side in ("sending", "both") for company in found) == one.sending
        assert sum(company.side in ("host", "both") for company in found) == one.hosts


def test_the_market_counts_published_participants_and_places_of_all_offices(world: World) -> None:
    before = {one.key: one for one in balance_of_market(world.store.reads).by_country}
    company = world.enter(Company, "host", name="Host", country="EE", side="host")
    world.enter(Placement, "open", company=company, title="A", is_published=True, capacity=3)
    world.enter(Placement, "closed", company=company, title="B", is_published=False, capacity=9)
    person = world.enter(Person, "p", company=company, family_name="P")
    world.enter(Application, "draft", person=person)
    after = {one.key: one for one in balance_of_market(world.store.reads).by_country}
    assert after["EE"].hosts - before["EE"].hosts == 3
    assert after["EE"].sending == before["EE"].sending
    assert {key: after[key] for key in before if key != "EE"} == {key: before[key] for key in before if key != "EE"}
    assert {"IT", "GR", "FI", "PT", "DE"} <= set(after)
