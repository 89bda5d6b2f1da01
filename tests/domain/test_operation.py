"""Operations: how changes lie over each other, and how a desk renumbers what is unsent."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.field import RECORD_TYPES, Merge
from smedesk.domain.operation import (
    UNENROLLED,
    Edit,
    Operation,
    Wire,
    apply_edit,
    overlay,
    renumber,
    set_change,
    token,
)
from smedesk.domain.records import Placement

PLACEMENT = RECORD_TYPES["placement"]
CODES = st.frozensets(st.sampled_from(["en", "et", "fi", "de", "lv"]))


def _operation(n: int = 1, **values: Any) -> Operation:
    usual: dict[str, Any] = {"uid": n, "group": "g1", "kind": "placement", "record": "r1"}
    return Operation(n=n, **{**usual, **values})


def test_a_record_with_a_counter_exists_to_try_it_on() -> None:
    assert PLACEMENT.made is Placement
    assert PLACEMENT.fields["capacity"].merge is Merge.COUNTER


# ------------------------------------------------------------------------------------------------------- sets


@given(CODES, CODES)
def test_a_set_change_leads_from_one_set_to_the_other(before: frozenset[str], after: frozenset[str]) -> None:
    changed = apply_edit(Merge.SET, sorted(before), Edit(dict(set_change(before, after))))
    assert changed == sorted(after)


@given(CODES, CODES, CODES)
def test_changes_of_two_people_that_do_not_clash_commute(
    base: frozenset[str], mine: frozenset[str], theirs: frozenset[str]
) -> None:
    one, other = set_change(base, mine), set_change(base, theirs)

    def after(*changes: dict[str, list[str]]) -> Wire:
        value: Wire = sorted(base)
        for change in changes:
            value = apply_edit(Merge.SET, value, Edit(dict(change)))
        return value

    assert after(one, other) == after(other, one)


@given(CODES)
def test_a_set_that_does_not_change_has_an_empty_change(codes: frozenset[str]) -> None:
    assert set_change(codes, codes) == {"+": [], "-": []}


@pytest.mark.parametrize("current", [None, "", 3])
def test_a_set_change_on_nothing_begins_with_an_empty_set(current: Wire) -> None:
    assert apply_edit(Merge.SET, current, Edit({"+": ["en"]})) == ["en"]
    assert apply_edit(Merge.SET, ["en"], Edit({"-": ["en"]})) == []


def test_a_whole_set_in_place_of_a_change_replaces_it() -> None:
    assert apply_edit(Merge.SET, ["en"], Edit(["et"])) == ["et"]


# ---------------------------------------------------------------------------------------- counters and values


@given(st.integers(0, 99), st.lists(st.integers(-5, 5)))
def test_a_counter_adds_up_in_any_order(start: int, deltas: list[int]) -> None:
    value: Wire = start
    for delta in sorted(deltas):
        value = apply_edit(Merge.COUNTER, value, Edit(delta))
    assert value == start + sum(deltas)


def test_a_counter_that_was_unknown_counts_from_nothing_and_may_become_unknown_again() -> None:
    assert apply_edit(Merge.COUNTER, None, Edit(2)) == 2
    assert apply_edit(Merge.COUNTER, 2, Edit(None)) is None


@pytest.mark.parametrize("merge", [Merge.REGISTER, Merge.SOFT, Merge.LONG_TEXT, Merge.UNIQUE, Merge.COMPUTED])
def test_any_other_field_takes_the_new_value(merge: Merge) -> None:
    assert apply_edit(merge, "old", Edit("new")) == "new"


# ---------------------------------------------------------------------------------------------- what is shown


def test_pending_operations_lie_over_the_servers_state_in_their_order() -> None:
    data: dict[str, Wire] = {
        "title": "Workshop",
        "capacity": 2,
        "topics": ["training"],
        "occupation": "carpenter",
    }
    pending = [
        _operation(1, edits={"title": Edit("Oak workshop"), "capacity": Edit(1)}),
        _operation(2, edits={"title": Edit("Oak"), "topics": Edit({"+": ["marketing"], "-": []})}),
        _operation(3, command="publish"),
    ]
    assert overlay(PLACEMENT, data, pending) == {
        "title": "Oak",
        "capacity": 3,
        "topics": ["marketing", "training"],
        "occupation": "carpenter",
    }
    assert data["title"] == "Workshop"


def test_a_field_of_a_newer_version_is_carried_and_taken_as_a_plain_value() -> None:
    shown = overlay(
        PLACEMENT, {"colour": "red", "smell": "oak"}, [_operation(edits={"colour": Edit({"+": ["blue"]})})]
    )
    assert shown == {"colour": {"+": ["blue"]}, "smell": "oak"}


WIRE = st.one_of(st.none(), st.text(max_size=4), st.integers(-9, 9))
PENDING = st.lists(
    st.dictionaries(st.sampled_from(["title", "occupation", "months_min"]), WIRE, max_size=3), max_size=5
)


@given(st.dictionaries(st.sampled_from(["title", "occupation", "region"]), WIRE), PENDING, st.integers(0, 5))
def test_laying_operations_over_in_two_goes_is_the_same_as_in_one(
    data: dict[str, Wire], edits: list[dict[str, Wire]], cut: int
) -> None:
    pending = [
        _operation(n, edits={name: Edit(value) for name, value in one.items()})
        for n, one in enumerate(edits, 1)
    ]
    in_two = overlay(PLACEMENT, overlay(PLACEMENT, data, pending[:cut]), pending[cut:])
    assert overlay(PLACEMENT, data, pending) == in_two


@given(st.dictionaries(st.sampled_from(["title", "occupation"]), WIRE), PENDING)
def test_what_nobody_edited_stays_and_what_was_edited_last_is_shown(
    data: dict[str, Wire], edits: list[dict[str, Wire]]
) -> None:
    pending = [
        _operation(n, edits={name: Edit(value) for name, value in one.items()})
        for n, one in enumerate(edits, 1)
    ]
    expected = dict(data)
    for one in edits:
        expected |= one
    assert overlay(PLACEMENT, data, pending) == expected


# ----------------------------------------------------------------------------------------- a desk enrols anew


def test_an_operation_is_named_by_its_device_and_number() -> None:
    assert token(417, 3) == "417.3"
    assert UNENROLLED == 0


def test_renumbering_follows_the_bases_among_the_unsent_operations() -> None:
    first = _operation(4, uid=11, edits={"title": Edit("a", base="7.2")})
    second = _operation(5, uid=12, edits={"title": Edit("b", base="0.4", closes=("0.4", "9.1"))}, seen="0.4")
    moved = renumber([first, second], UNENROLLED, 417)
    assert [(one.n, one.uid) for one in moved] == [(1, 11), (2, 12)]
    assert moved[0].edits["title"] == Edit("a", base="7.2")
    assert moved[1].edits["title"] == Edit("b", base="417.1", closes=("417.1", "9.1"))
    assert moved[1].seen == "417.1"
    assert moved[0].seen is None


NUMBERS = st.lists(st.integers(1, 50), unique=True, max_size=8).map(sorted)


@given(NUMBERS, st.integers(0, 3), st.integers(4, 9), st.integers(1, 40), st.data())
def test_renumbering_keeps_order_uids_and_who_followed_whom(
    numbers: list[int], old: int, new: int, first_n: int, data: st.DataObject
) -> None:
    bases = [None, "99.1", *(token(old, n) for n in numbers)]
    operations = [
        _operation(n, uid=1000 + n, edits={"title": Edit(str(n), base=data.draw(st.sampled_from(bases)))})
        for n in numbers
    ]
    moved = renumber(operations, old, new, first_n)
    assert [one.uid for one in moved] == [one.uid for one in operations]
    assert [one.n for one in moved] == list(range(first_n, first_n + len(operations)))
    name = {
        token(old, before.n): token(new, after.n) for before, after in zip(operations, moved, strict=True)
    }
    for before, after in zip(operations, moved, strict=True):
        base = before.edits["title"].base
        assert after.edits["title"].base == (name.get(base, base) if base else None)


@given(NUMBERS)
def test_renumbering_within_one_device_does_not_follow_a_name_twice(numbers: list[int]) -> None:
    operations = [_operation(n, edits={"title": Edit("x", base=token(0, n - 1))}) for n in numbers]
    moved = renumber(operations, 0, 0)
    for before, after in zip(operations, moved, strict=True):
        base = before.n - 1
        expected = numbers.index(base) + 1 if base in numbers else base
        assert after.edits["title"].base == token(0, expected)


# ---------------------------------------------------------------------------------------------------- erasure


def test_an_erased_operation_keeps_its_number_and_uid_and_nothing_that_was_typed() -> None:
    operation = _operation(
        3,
        uid=77,
        edits={"title": Edit("Kadri’s workshop")},
        command="propose",
        arguments={"reason": "Kadri"},
        seen="7.1",
        terms="f00",
        author="Kadri",
        typed_at="2023-05-01T10:00:00Z",
    )
    void = operation.void()
    assert (void.n, void.uid, void.group, void.kind, void.record) == (3, 77, "g1", "placement", "r1")
    assert "Kadri" not in repr(void)
    assert void.is_void
    assert void.void() == void


def test_an_edit_or_a_command_makes_an_operation_not_void() -> None:
    assert not _operation(edits={"title": Edit(None)}).is_void
    assert not _operation(command="propose").is_void
    assert _operation().is_void
