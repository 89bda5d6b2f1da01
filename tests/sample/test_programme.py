"""A made-up programme is always the same, whole in itself, and fit to try everything out."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from pathlib import Path

import pytest

from smedesk.domain.consent import may_publish
from smedesk.domain.field import RECORD_TYPES, Kind, Record, type_of
from smedesk.domain.records import Application, Company, Consent, Exchange, Match, Office, Person, Placement
from smedesk.sample.programme import Programme, make_programme
from smedesk.services.vat_numbers import read_vat_number

TODAY = Date(2026, 3, 2)


@pytest.fixture(scope="module")
def programme() -> Programme:
    """The programme that the desk shows when somebody tries it out."""
    return make_programme(1, TODAY)


def every(programme: Programme) -> Iterator[Record]:
    for records in programme.records.values():
        yield from records


def test_it_has_the_sizes_that_were_asked_for(programme: Programme) -> None:
    assert (len(programme.of(Company)), len(programme.of(Person)), len(programme.offices)) == (600, 500, 12)
    assert len({office.country for office in programme.offices}) >= 9
    assert programme.office_in("EE").city == "Tallinn"
    assert {"IT", "GR", "BG"} <= {office.country for office in programme.offices}
    small = make_programme(1, TODAY, companies=7, people=20, offices=15)
    assert (len(small.of(Company)), len(small.of(Person)), len(small.offices)) == (7, 20, 15)
    assert len({office.city for office in small.offices}) == 15


_PRINT = """
import sys
from datetime import date
from smedesk.sample.programme import make_programme
from smedesk.domain.field import type_of
for records in make_programme(5, date(2026, 3, 2), companies=40, people=40, offices=3).records.values():
    for record in records:
        kind = type_of(record)
        print(record.id, {name: field.to_wire(getattr(record, name)) for name, field in kind.fields.items()})
"""


def test_it_is_the_same_in_every_process() -> None:
    made = [
        subprocess.run(
            [sys.executable, "-c", _PRINT],
            check=True,
            capture_output=True,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]
    assert made[0] == made[1]
    assert len(made[0].splitlines()) > 100


def test_another_seed_or_day_makes_another_one() -> None:
    first, second, third = (
        make_programme(seed, day, companies=12, people=5)
        for seed, day in ((1, TODAY), (2, TODAY), (1, Date(2027, 1, 1)))
    )
    assert first.of(Company) != second.of(Company)
    assert first.of(Company) != third.of(Company)


def test_every_value_is_one_of_its_field_and_nothing_required_is_missing(programme: Programme) -> None:
    for record in every(programme):
        kind = type_of(record)
        kind.check(kind.values(record))
        for name, field in kind.fields.items():
            value = getattr(record, name)
            assert not field.is_required or value not in ("", None), f"{kind.name}.{name}"
            if field.kind is Kind.CHOICE and value:
                assert value in {choice.code for choice in field.choices}, f"{kind.name}.{name}: {value}"


def test_every_reference_leads_to_a_record_of_its_kind(programme: Programme) -> None:
    kinds = {record.id: type_of(record).name for record in every(programme)}
    assert len(kinds) == sum(map(len, programme.records.values()))
    for record in every(programme):
        for name, field in type_of(record).fields.items():
            named = getattr(record, name)
            if field.kind is Kind.REFERENCE and named:
                kind, id = (field.target, named) if field.target else named.split(":")
                assert kinds[id] == kind, f"{type_of(record).name}.{name}"


def test_numbers_are_right_and_names_are_in_their_own_alphabets(programme: Programme) -> None:
    companies = programme.of(Company)
    for company in companies:
        assert not company.vat_number or read_vat_number(company.vat_number, company.country) == company.vat_number
    letters = "".join(company.name + company.city for company in companies)
    assert {"Ω", "ς", "Я", "ж", "õ", "ł", "č", "ñ", "ß", "ø", "ü"} & set(letters) >= {"ς", "ж", "õ", "ł", "č"}
    assert all(ord(letter) < 128 or letter.isalpha() for letter in letters if letter not in "’–")


def test_no_made_up_letter_can_reach_anybody(programme: Programme) -> None:
    addresses = [company.email for company in programme.of(Company)]
    addresses += [person.email for person in programme.of(Person)]
    addresses += [office.email for office in programme.of(Office)]
    assert all(address.endswith(".example") for address in addresses)


def test_profiles_are_published_only_with_consent(programme: Programme) -> None:
    consents: dict[str, list[Consent]] = {}
    for consent in programme.of(Consent):
        consents.setdefault(consent.person, []).append(consent)
    now = DateTime.combine(TODAY, Time(12), UTC)
    published = [one for one in programme.of(Application) if one.is_published]
    assert len(published) > 100
    assert all(may_publish(consents.get(one.person, []), one.person, now) for one in published)


def test_matches_and_exchanges_stand_in_every_state(programme: Programme) -> None:
    large = make_programme(2, TODAY, companies=3000, people=2500)
    exchanges = {choice.code for choice in RECORD_TYPES["exchange"].fields["state"].choices}
    assert {exchange.state for exchange in large.of(Exchange)} == exchanges
    wishes = {"accepted", "submitted", "draft", "on_hold", "withdrawn"}
    assert {application.state for application in large.of(Application)} == wishes
    assert {match.state for match in large.of(Match)} == {"agreed", "proposed", "declined", "withdrawn", "lapsed"}
    assert all(match.office != match.host_office for match in large.of(Match))
    assert len(programme.of(Match)) > 20
    assert len(programme.of(Placement)) > 150


def test_exchanges_carry_a_grant_by_the_rates_of_the_host_country(programme: Programme) -> None:
    companies = {company.id: company for company in programme.of(Company)}
    for exchange in programme.of(Exchange):
        country = companies[exchange.host_company].country
        assert (exchange.grant_rate is None) == (country == "NO"), "Norway is eligible and has no rate"
        assert exchange.grant_working


@pytest.mark.slow
def test_a_hundred_thousand_companies_are_made_in_seconds() -> None:
    began = time.process_time()
    programme = make_programme(1, TODAY, companies=100_000, people=80_000)
    assert len(programme.of(Company)) == 100_000
    assert time.process_time() - began < 30
