"""What another office sees of a record: no field that is not for it, and nothing unknown."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import smedesk.domain.records  # noqa: F401 - fills RECORD_TYPES
from smedesk.domain.field import RECORD_TYPES, Audience, Kind
from smedesk.domain.operation import Wire
from smedesk.domain.projection import project, withheld, withholdable

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


@given(
    st.sampled_from(["company", "person"]),
    st.sampled_from(list(Audience)),
    st.data(),
)
def test_a_withheld_field_is_kept_from_partners_and_everyone_and_from_nobody_else(
    kind: str, audience: Audience, data: st.DataObject
) -> None:
    declared = RECORD_TYPES[kind]
    allowed = [field.name for field in withholdable(declared)]
    named = data.draw(st.sets(st.sampled_from([*declared.fields, "field_of_a_newer_version"])))
    held: dict[str, Wire] = {**_full(kind), "withheld": sorted(named)}
    open_: dict[str, Wire] = {**_full(kind), "withheld": []}
    seen, seen_before = project(declared, held, audience), project(declared, open_, audience)
    gone = set(seen_before) - set(seen)
    if audience in (Audience.OWN, Audience.AGREEMENT):
        assert not gone
    else:
        assert gone == named & set(allowed) & set(seen_before)
    assert {name: seen_before[name] for name in set(seen) - {"withheld"}} == {
        name: value for name, value in seen.items() if name != "withheld"
    }


@pytest.mark.parametrize("named", ["office", "archived", "company", "country", "nace_revision", "vat_number"])
def test_what_others_need_or_never_see_cannot_be_withheld(named: str) -> None:
    for kind in ("company", "person", "note"):
        assert named not in withheld(RECORD_TYPES[kind], {"withheld": [named]})


@pytest.mark.parametrize("nonsense", ["name", 3, None, {"name": True}])
def test_a_list_of_withheld_names_that_is_none_withholds_nothing(nonsense: Wire) -> None:
    assert not withheld(RECORD_TYPES["company"], {"withheld": nonsense})
