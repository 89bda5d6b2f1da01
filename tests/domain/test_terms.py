"""The terms of a match: both offices and the server compute one fingerprint, each from its own copy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.field import RECORD_TYPES, Audience
from smedesk.domain.operation import Wire
from smedesk.domain.projection import project
from smedesk.domain.terms import TERMS, ChangedTerm, canonical_terms, changed_terms, fingerprint

APPLICATION: dict[str, Wire] = {
    "person": "person-1",
    "scheme": "scheme-2",
    "state": "accepted",
    "topics": ["training", "marketing"],
    "modes": ["onsite"],
    "months_min": 1,
    "months_max": 3,
    "window_from": "2023-05-01",
    "window_to": "2023-12-31",
    "wanted_countries": ["DE", "FI"],
    "summary": "A carpenter looks for a workshop.",
}
PLACEMENT: dict[str, Wire] = {
    "company": "company-2",
    "contact": "person-9",
    "capacity": 2,
    "months_min": 1,
    "months_max": 6,
    "skills_offered": ["cnc", "sales"],
    "title": "Furniture workshop",
    "summary": "We make tables.",
}
SENDING: dict[str, Wire] = {
    "name": "Tamm OÜ",
    "country": "EE",
    "region": "EE008",
    "nace_revision": "2",
    "nace": "31.01",
    "staff_count": 37,
}
HOST: dict[str, Wire] = {
    "name": "Eiche GmbH",
    "country": "DE",
    "region": "DEA11",
    "nace": "31.02",
    "staff_count": 12,
}

RECORDS: dict[str, dict[str, Wire]] = {
    "application": APPLICATION,
    "placement": PLACEMENT,
    "sending_company": SENDING,
    "host_company": HOST,
}
KIND_OF_PART = {
    "application": "application",
    "placement": "placement",
    "sending_company": "company",
    "host_company": "company",
}


def _fingerprint(records: Mapping[str, Mapping[str, Wire]]) -> str:
    return fingerprint(canonical_terms(**records))


def _as_seen_by_others(part: str) -> dict[str, Wire]:
    return project(RECORD_TYPES[KIND_OF_PART[part]], RECORDS[part], Audience.EVERYONE)


def test_every_term_is_a_field_that_everyone_may_see() -> None:
    for part, names in TERMS.items():
        fields = RECORD_TYPES[KIND_OF_PART[part]].fields
        assert all(fields[name].audience is Audience.EVERYONE for name in names)


def test_both_offices_and_the_server_compute_the_same() -> None:
    sending_office = {
        **RECORDS,
        "placement": _as_seen_by_others("placement"),
        "host_company": _as_seen_by_others("host_company"),
    }
    host_office = {
        **RECORDS,
        "application": _as_seen_by_others("application"),
        "sending_company": _as_seen_by_others("sending_company"),
    }
    assert _fingerprint(sending_office) == _fingerprint(host_office) == _fingerprint(RECORDS)


def test_a_fingerprint_is_64_hexadecimal_digits_and_stays_what_it_was() -> None:
    """Stored with matches: it may change only together with VERSION."""
    assert _fingerprint(RECORDS) == "17ef63da119e926bf6dcbf6a3bea03d370c70f91ffe8b03e8eae49dfe19728f7"


@pytest.mark.parametrize(
    ("part", "field", "value"),
    [
        ("application", "window_to", "2023-11-30"),
        ("application", "months_max", 2),
        ("application", "modes", ["remote"]),
        ("application", "wanted_countries", ["DE"]),
        ("application", "person", "person-2"),
        ("placement", "capacity", 1),
        ("placement", "skills_offered", ["cnc"]),
        ("placement", "company", "company-3"),
        ("sending_company", "country", "LV"),
        ("host_company", "staff_count", 300),
        ("host_company", "nace", "62.01"),
    ],
)
def test_a_changed_fact_changes_the_fingerprint_and_is_named(part: str, field: str, value: Wire) -> None:
    changed = {**RECORDS, part: {**RECORDS[part], field: value}}
    before, after = canonical_terms(**RECORDS), canonical_terms(**changed)
    assert fingerprint(before) != fingerprint(after)
    assert [(one.part, one.field) for one in changed_terms(before, after)] == [(part, field)]


@pytest.mark.parametrize(
    ("part", "field", "value"),
    [
        ("application", "summary", "A carpenter seeks a workshop."),
        ("application", "state", "submitted"),
        ("placement", "title", "Workshop"),
        ("placement", "contact", "person-8"),
        ("sending_company", "name", "Tamm AS"),
        ("sending_company", "staff_count", 38),
        ("host_company", "region", "DEA12"),
        ("host_company", "nace", "31.09"),
        ("host_company", "field_of_a_newer_version", "x"),
    ],
)
def test_prose_names_and_what_is_finer_than_everyone_sees_change_no_terms(
    part: str, field: str, value: Wire
) -> None:
    assert _fingerprint({**RECORDS, part: {**RECORDS[part], field: value}}) == _fingerprint(RECORDS)


@given(st.permutations(["cnc", "sales", "design", "export"]))
def test_the_order_of_codes_changes_no_terms(skills: list[str]) -> None:
    placement: dict[str, Wire] = {**PLACEMENT, "skills_offered": sorted(skills)}
    shuffled: dict[str, Wire] = {**PLACEMENT, "skills_offered": skills}
    assert _fingerprint({**RECORDS, "placement": placement}) == _fingerprint(
        {**RECORDS, "placement": shuffled}
    )


def test_words_in_any_script_have_a_fingerprint() -> None:
    greek = _fingerprint({**RECORDS, "placement": {**PLACEMENT, "skills_offered": ["ξυλουργική"]}})
    czech = _fingerprint({**RECORDS, "placement": {**PLACEMENT, "skills_offered": ["truhlářství"]}})
    assert greek != czech


@pytest.mark.parametrize("empty", [None, "", []])
def test_a_field_that_is_empty_is_the_same_as_one_that_an_older_desk_does_not_hold(empty: Any) -> None:
    assert _fingerprint({**RECORDS, "placement": {**PLACEMENT, "occupation": empty}}) == _fingerprint(RECORDS)


def test_nothing_is_not_empty() -> None:
    none_left = {**RECORDS, "placement": {**PLACEMENT, "capacity": 0}}
    assert _fingerprint(none_left) != _fingerprint({**RECORDS, "placement": {**PLACEMENT, "capacity": None}})


def test_what_has_changed_is_told_with_both_values_in_the_order_of_the_terms() -> None:
    after = canonical_terms(APPLICATION, {**PLACEMENT, "capacity": None, "months_max": 4}, SENDING, HOST)
    assert changed_terms(canonical_terms(**RECORDS), after) == (
        ChangedTerm("placement", "months_max", 6, 4),
        ChangedTerm("placement", "capacity", 2, None),
    )
