"""Conditions understand comparisons and nothing that could act."""

from __future__ import annotations

import pytest

from smedesk.documents.condition import parse_condition
from smedesk.domain.errors import DomainError


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("amount > 0", True),
        ("amount > 0 and count == 1", False),
        ("amount > 0 or count == 1", True),
        ("not amount > 0", False),
        ("role in ('owner', 'co_owner')", True),
        ("role not in ('owner', 'co_owner')", False),
        ("1 <= count <= 3", True),
        ("1 <= count <= 1", False),
        ("count != 2", False),
        ("count < 3", True),
        ("count >= 3", False),
    ],
)
def test_it_holds_as_it_reads(source: str, *, expected: bool) -> None:
    assert parse_condition(source).holds({"amount": 12, "count": 2, "role": "owner"}) is expected


def test_it_names_its_variables() -> None:
    assert parse_condition("a > 0 and (b == 'x' or not c)").names == {"a", "b", "c"}


@pytest.mark.parametrize(
    "source",
    [
        "__import__('os')",
        "amount.real > 1",
        "[x for x in y]",
        "amount[0]",
        "lambda: 1",
        "(a := 1)",
        "f'{a}'",
        "a + 1 > 2",
        "1.5 > a",
        "None",
        "a if b else c",
        "*a",
        "",
    ],
)
def test_anything_else_is_refused(source: str) -> None:
    with pytest.raises(DomainError) as refusal:
        parse_condition(source)
    assert refusal.value.code == "form.condition_refused"
    assert refusal.value.parameters["condition"] == source


@pytest.mark.parametrize("source", ["amount > 'x'", "unknown > 1", "amount in count"])
def test_values_that_cannot_be_compared_are_the_forms_fault(source: str) -> None:
    with pytest.raises(DomainError) as refusal:
        parse_condition(source).holds({"amount": 12, "count": 2})
    assert refusal.value.code == "form.condition_faulty"
