"""What another office sees of a record: no field that is not for it, and nothing unknown."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import smedesk.domain.records  # noqa: F401 - fills RECORD_TYPES
from smedesk.domain.field import RECORD_TYPES, Audience, Kind
from smedesk.domain.operation import Wire
from smedesk.domain.projection import project

OTHERS = [Audience.AGREEMENT, Audience.PARTNER, Audience.EVERYONE]
KINDS = list(RECORD_TYPES)

FULL: dict[Kind, Wire] = {
    Kind.TEXT: "canary",
    Kind.LONG_TEXT: "canary",
    Kind.WHOLE: 37,
    Kind.MONEY: "12.50",
    Kind.DATE: "2023-05-01",
    Kind.INSTANT: "2023-05-01T10:00:00Z",
    Kind.YES_NO: True,
    Kind.CHOICE: "canary",
    Kind.COUNTRY: "EE",
    Kind.CODES: ["canary"],
    Kind.REFERENCE: "canary",
}


def _full(kind: str) -> dict[str, Wire]:
    """A record with something in every field, and in one that this version does not know."""
    known = {name: FULL[field.kind] for name, field in RECORD_TYPES[kind].fields.items()}
    return {**known, "field_of_a_newer_version": "canary"}


@pytest.mark.parametrize("kind", KINDS)
def test_the_own_office_sees_everything_fields_of_a_newer_version_too(kind: str) -> None:
    assert project(RECORD_TYPES[kind], _full(kind), Audience.OWN) == _full(kind)


@pytest.mark.parametrize("audience", OTHERS)
@pytest.mark.parametrize("kind", KINDS)
def test_others_see_just_the_fields_declared_for_them(kind: str, audience: Audience) -> None:
    seen = project(RECORD_TYPES[kind], _full(kind), audience)
    assert set(seen) == {
        name for name, field in RECORD_TYPES[kind].fields.items() if field.audience >= audience
    }


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_is_closer_sees_no_less(kind: str) -> None:
    seen = [set(project(RECORD_TYPES[kind], _full(kind), audience)) for audience in Audience]
    assert all(closer >= farther for closer, farther in pairwise(seen))


def test_everyone_sees_a_company_without_its_name_and_coarse() -> None:
    data: dict[str, Wire] = {
        "name": "Tamm OÜ",
        "country": "EE",
        "region": "EE008",
        "city": "Tartu",
        "nace": "62.01",
        "staff_count": 37,
        "vat_number": "EE100594102",
        "turnover": "3000000.00",
    }
    company = RECORD_TYPES["company"]
    assert project(company, data, Audience.EVERYONE) == {
        "country": "EE",
        "region": "EE00",
        "nace": "62",
        "staff_count": 10,
    }
    assert project(company, data, Audience.PARTNER) == {
        "name": "Tamm OÜ",
        "country": "EE",
        "region": "EE008",
        "city": "Tartu",
        "nace": "62.01",
        "staff_count": 37,
    }
    assert "vat_number" in project(company, data, Audience.AGREEMENT)
    assert "turnover" not in project(company, data, Audience.AGREEMENT)


def test_everyone_sees_a_person_without_a_name_and_without_a_way_to_reach_it() -> None:
    seen = project(RECORD_TYPES["person"], _full("person"), Audience.EVERYONE)
    assert not {"given_name", "family_name", "email", "phone", "job_title", "has_enhanced_rate"} & set(seen)


@pytest.mark.parametrize("kind", ["consent", "note", "task", "event"])
def test_nothing_of_the_offices_own_business_leaves(kind: str) -> None:
    assert set(project(RECORD_TYPES[kind], _full(kind), Audience.AGREEMENT)) <= {"office", "archived"}


@given(st.dictionaries(st.text(max_size=12), st.text(max_size=4), max_size=6), st.sampled_from(OTHERS))
def test_an_unknown_field_never_leaves(data: dict[str, str], audience: Audience) -> None:
    assert set(project(RECORD_TYPES["company"], dict(data), audience)) <= set(RECORD_TYPES["company"].fields)


def test_what_a_record_does_not_hold_is_not_made_up() -> None:
    assert project(RECORD_TYPES["company"], {}, Audience.EVERYONE) == {}
