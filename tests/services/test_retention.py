"""What is due to be erased or asked again follows the periods of the scheme, and its reason is said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from datetime import timedelta
from pathlib import Path

import pytest

from smedesk.domain.records import Consent, Exchange, Note, Person, Scheme, StayPeriod
from smedesk.services.reference import scheme_texts
from smedesk.services.retention import (
    CONSENT_OLD,
    NO_SIGN_OF_LIFE,
    PAPERS_ENDED,
    RESTRICTION_ENDED,
    read_due,
)
from smedesk.store.desk import DeskStore
from tests.store.desks import START, change, company, enter, opened

SECOND = scheme_texts()["mobilise-sme-2"]
ENTERED_ON = START.date()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    """A desk with the second programme."""
    with opened(tmp_path / "profile") as desk:
        enter(desk, Scheme, code="mobilise-sme-2", name="MobiliseSME", rules=SECOND)
        yield desk


def _person(store: DeskStore) -> str:
    return enter(store, Person, company=company(store), given_name="Kadri", family_name="Tamm")


def _exchange(store: DeskStore, person: str, ends: Date) -> str:
    scheme = store.reads.find(Scheme)[0].id
    exchange = enter(store, Exchange, participant=person, scheme=scheme, state="completed", number="EE-1")
    enter(store, StayPeriod, exchange=exchange, planned_from=ends - timedelta(60), planned_to=ends)
    return exchange


def test_a_contact_without_a_sign_of_life_is_due_when_the_scheme_says(store: DeskStore) -> None:
    person = _person(store)
    by = Date(2028, 3, 2)  # 24 months after it was entered
    assert read_due(store.reads, Date(2028, 1, 31)) == ()
    (due,) = read_due(store.reads, Date(2028, 2, 2))
    assert (due.person, due.name, due.by, due.reason) == (person, "Tamm, Kadri", by, NO_SIGN_OF_LIFE)
    assert due.is_assumed
    assert not due.is_renewal
    assert (due.is_overdue(by), due.is_overdue(by - timedelta(1))) == (True, False)

    enter(store, Note, subject=f"person:{person}", written="Called", written_at=START + timedelta(400))

    assert read_due(store.reads, Date(2028, 3, 2)) == ()


def test_a_cancelled_exchange_keeps_nobody_and_one_being_drawn_up_everybody(store: DeskStore) -> None:
    person = _person(store)
    exchange = enter(store, Exchange, participant=person, state="cancelled")
    assert [one.person for one in read_due(store.reads, Date(2028, 3, 2))] == [person]
    change(store, Exchange, exchange, state="draft")
    assert read_due(store.reads, Date(2028, 3, 2)) == ()


def test_an_exchange_keeps_its_participant_until_the_papers_may_go(store: DeskStore) -> None:
    person = _person(store)
    _exchange(store, person, Date(2026, 2, 28))
    assert read_due(store.reads, Date(2028, 6, 1)) == ()  # a contact without one would be due
    (due,) = read_due(store.reads, Date(2029, 2, 1))
    assert (due.by, due.reason) == (Date(2029, 2, 28), PAPERS_ENDED)


def test_who_was_put_away_until_a_day_is_listed_on_that_day(store: DeskStore) -> None:
    person = _person(store)
    _exchange(store, person, Date(2026, 2, 28))
    change(store, Person, person, archived=True, restricted_until=Date(2029, 2, 28))
    assert read_due(store.reads, Date(2029, 1, 1)) == ()
    (due,) = read_due(store.reads, Date(2029, 3, 1))
    assert (due.person, due.reason) == (person, RESTRICTION_ENDED)


def test_an_old_consent_is_to_be_asked_again_and_a_withdrawn_one_is_not(store: DeskStore) -> None:
    person = _person(store)
    given = {"person": person, "purpose": "catalogue", "text_version": "1", "language": "et", "method": "paper"}
    consent = enter(store, Consent, given_at=START, **given)
    enter(store, Note, subject=f"person:{person}", written="Called", written_at=START + timedelta(900))
    (due,) = read_due(store.reads, Date(2029, 3, 2))
    assert (due.by, due.reason, due.is_renewal) == (Date(2029, 3, 2), CONSENT_OLD, True)
    change(store, Consent, consent, withdrawn_at=START)
    assert read_due(store.reads, Date(2029, 3, 2)) == ()
