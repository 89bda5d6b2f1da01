"""What each declaring function declares: kind, empty value, limits, and that nothing is on unless it is said."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from typing import Any

import pytest

from smedesk.domain import field as declarations
from smedesk.domain.choices import SIDES
from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import MONEY_LIMIT, Audience, Field, Kind, Merge, RecordType, Value
from smedesk.domain.records import Company
from smedesk.translate import mark

LABEL = mark("Test", "A field")


def _declared(made: Any) -> tuple[Field, Value]:
    """Return the declaration inside a dataclass field, and the value a record begins with."""
    return made.metadata["field"], made.default


@pytest.mark.parametrize(
    ("made", "kind", "empty", "merge"),
    [
        (declarations.text(LABEL), Kind.TEXT, "", Merge.REGISTER),
        (declarations.long_text(LABEL), Kind.LONG_TEXT, "", Merge.LONG_TEXT),
        (declarations.whole(LABEL), Kind.WHOLE, None, Merge.REGISTER),
        (declarations.money(LABEL), Kind.MONEY, None, Merge.REGISTER),
        (declarations.date(LABEL), Kind.DATE, None, Merge.REGISTER),
        (declarations.instant(LABEL), Kind.INSTANT, None, Merge.REGISTER),
        (declarations.yes_no(LABEL), Kind.YES_NO, False, Merge.REGISTER),
        (declarations.choice(LABEL, SIDES), Kind.CHOICE, "", Merge.REGISTER),
        (declarations.country(LABEL), Kind.COUNTRY, "", Merge.REGISTER),
        (declarations.codes(LABEL, "skill"), Kind.CODES, frozenset(), Merge.SET),
        (declarations.reference(LABEL, "person"), Kind.REFERENCE, "", Merge.REGISTER),
    ],
)
def test_a_field_is_empty_owned_and_plain_unless_more_is_said(
    made: Any, kind: Kind, empty: Value, merge: Merge
) -> None:
    field, default = _declared(made)
    assert (field.kind, field.label, default, field.merge) == (kind, LABEL, empty, merge)
    assert field.audience is Audience.OWN
    flags = (field.is_personal, field.is_required, field.is_searched, field.gates_signature)
    assert flags == (False, False, False, False)


@pytest.mark.parametrize(
    ("made", "limit"),
    [
        (declarations.text(LABEL), 200),
        (declarations.text(LABEL, max_length=5), 5),
        (declarations.long_text(LABEL), 20_000),
        (declarations.country(LABEL), 2),
        (declarations.reference(LABEL, ""), 80),
    ],
)
def test_texts_have_a_length_that_they_do_not_exceed(made: Any, limit: int) -> None:
    field, _ = _declared(made)
    field.check("x" * limit)
    with pytest.raises(ValueRefused):
        field.check("x" * (limit + 1))


def test_a_whole_number_is_not_negative_unless_that_is_said() -> None:
    field, _ = _declared(declarations.whole(LABEL))
    field.check(0)
    with pytest.raises(ValueRefused):
        field.check(-1)
    _declared(declarations.whole(LABEL, minimum=None))[0].check(-1)


def test_an_amount_has_an_end() -> None:
    field, _ = _declared(declarations.money(LABEL))
    assert MONEY_LIMIT == 10_000_000_000_000
    for sign in (1, -1):
        field.check(sign * (MONEY_LIMIT - Decimal("0.01")))
        with pytest.raises(ValueRefused):
            field.check(sign * MONEY_LIMIT)


def test_required_and_personal_are_said_in_short() -> None:
    field, _ = _declared(declarations.text(LABEL, required=True, personal=True))
    assert (field.is_required, field.is_personal) == (True, True)
    field, _ = _declared(declarations.text(LABEL, required=False, personal=False))
    assert (field.is_required, field.is_personal) == (False, False)


def test_a_field_begins_with_the_default_that_it_is_given() -> None:
    assert _declared(declarations.yes_no(LABEL, default=True))[1] is True
    assert _declared(declarations.choice(LABEL, SIDES, default="host"))[1] == "host"


def test_audiences_are_numbers_that_travel_and_so_never_change() -> None:
    assert {audience.name: audience.value for audience in Audience} == {
        "OWN": 0,
        "AGREEMENT": 1,
        "PARTNER": 2,
        "EVERYONE": 3,
    }


def test_declarations_cannot_be_changed() -> None:
    kind: RecordType = declarations.type_of(Company)
    with pytest.raises(dataclasses.FrozenInstanceError):
        kind.fields["name"].audience = Audience.EVERYONE  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        kind.name = "firm"  # type: ignore[misc]
    with pytest.raises(TypeError):
        kind.fields["name"] = kind.fields["city"]  # type: ignore[index]
