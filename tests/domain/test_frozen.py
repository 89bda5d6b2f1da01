"""Records are values: they cannot be changed, are equal by what they hold, and survive the way to another process."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest

from smedesk.domain.frozen import frozen
from smedesk.domain.records import Company, Person

COMPANY = Company(id="c1", name="Põhjala OÜ", country="EE", city="Tartu")


def test_what_is_not_said_has_the_default_of_its_field() -> None:
    assert COMPANY.status == "new"
    assert COMPANY.archived is False


@pytest.mark.parametrize("values", [{}, {"name": "without an id"}, {"id": "c1", "nmae": "mistyped"}])
def test_a_field_that_is_missing_or_unknown_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="Company"):
        Company(**values)


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        COMPANY.name = "other"  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del COMPANY.name
    with pytest.raises(dataclasses.FrozenInstanceError):
        COMPANY.unknown = 1  # type: ignore[attr-defined]


def test_equal_are_two_of_one_kind_with_the_same_values() -> None:
    again = Company(id="c1", name="Põhjala OÜ", country="EE", city="Tartu")
    assert again == COMPANY
    assert hash(again) == hash(COMPANY)
    assert dataclasses.replace(COMPANY, city="Võru") != COMPANY
    of_another_kind: object = Company(id="x")
    assert Person(id="x") != of_another_kind


@pytest.mark.parametrize("carried", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_is_equal_and_as_frozen(carried: Any) -> None:
    again = carried(COMPANY)
    assert again == COMPANY
    with pytest.raises(dataclasses.FrozenInstanceError):
        again.name = "other"


def test_it_says_what_it_holds() -> None:
    assert repr(COMPANY).startswith("Company(id='c1', office='', archived=False, name='Põhjala OÜ'")


@frozen
class Sum:
    """A value as the services have them."""

    amount: int
    reasons: list[str] = dataclasses.field(default_factory=list)
    unit: str = "EUR"

    def __post_init__(self) -> None:
        if self.amount < 0:
            raise ValueError(self.amount)


def test_a_value_is_given_by_place_or_by_name() -> None:
    assert Sum(1, ["travel"], "EUR") == Sum(reasons=["travel"], amount=1)
    assert (Sum(1).reasons, Sum(1).unit) == ([], "EUR")
    assert Sum(1).reasons is not Sum(1).reasons


@pytest.mark.parametrize(
    ("given", "named"),
    [((), {}), ((1, [], "EUR", "more"), {}), ((1,), {"amount": 2}), ((1,), {"unti": "EUR"}), ((), {"unti": "EUR"})],
)
def test_what_does_not_fit_a_value_is_refused(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="Sum"):
        Sum(*given, **named)


def test_a_value_may_check_itself() -> None:
    with pytest.raises(ValueError, match="-1"):
        Sum(-1)
    with pytest.raises(ValueError, match="-1"):
        dataclasses.replace(Sum(1), amount=-1)


def test_records_are_given_by_name_alone() -> None:
    with pytest.raises(TypeError, match="Company"):
        Company("c1")  # type: ignore[call-arg]
