"""Entering, changing and archiving records: what fits is kept as typed, what does not is refused whole."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smedesk.domain.errors import RecordMissing, ValueRefused
from smedesk.domain.field import RECORD_TYPES, Record
from smedesk.domain.records import Company, Office, Person, Task
from smedesk.services.editing import archive_records, change_fields, checked, enter_record, title_of
from tests.ui.screens.world import World

COMPANY = RECORD_TYPES["company"]


@pytest.mark.parametrize(
    ("record", "title"),
    [
        (Person(id="1", given_name="Kadri", family_name="Tamm"), "Tamm, Kadri"),
        (Person(id="1", family_name="Tamm"), "Tamm"),
        (Person(id="1", given_name="Kadri"), "Kadri"),
        (Company(id="1", name="Helix"), "Helix"),
        (Task(id="1", title="Call Helix"), "Call Helix"),
        (Company(id="1"), ""),
    ],
)
def test_a_record_has_the_name_people_know_it_by(record: Record, title: str) -> None:
    assert title_of(record) == title


def test_a_record_is_entered_for_the_own_office_and_named_in_the_sentence(world: World) -> None:
    id, changes = enter_record(world.store, "company", {"name": "  Helix ", "country": "AT"})
    entered = world.store.reads.get(Company, id)
    assert (entered.name, entered.office) == ("Helix", world.office)
    assert changes.sentence.worded() == "Entered Helix"
    assert changes.touched == {"company": frozenset({id})}


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"country": "AT"}, "value.required", "name"),
        ({"name": "   ", "country": "AT"}, "value.required", "name"),
        ({"name": "Helix", "country": "AT", "staff_count": -1}, "value.too_small", "staff_count"),
        ({"name": "Helix", "country": "AT", "shoe_size": "43"}, "value.no_such_field", "shoe_size"),
        ({"name": "x" * 5000, "country": "AT"}, "value.too_long", "name"),
        ({"name": 7, "country": "AT"}, "value.type", "name"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_entered(
    world: World, values: dict[str, str | int], code: str, field: str
) -> None:
    before = len(world.store.reads.find(Company))
    with pytest.raises(ValueRefused) as refused:
        enter_record(world.store, "company", values)
    assert (refused.value.code, refused.value.parameters["field"]) == (code, field)
    assert len(world.store.reads.find(Company)) == before


def test_a_change_is_all_of_it_or_nothing(world: World) -> None:
    id = world.ids["company"]
    with pytest.raises(ValueRefused, match=r"value\.required"):
        change_fields(world.store, "company", id, {"city": "Pärnu", "name": ""})
    assert world.store.reads.get(Company, id).city == "Tartu"
    changes = change_fields(world.store, "company", id, {"city": " Pärnu "})
    assert world.store.reads.get(Company, id).city == "Pärnu"
    assert changes.sentence.worded() == "Changed Nordlys Tarkvara OÜ"


def test_a_record_that_is_not_here_is_not_changed(world: World) -> None:
    with pytest.raises(RecordMissing, match=r"record\.missing"):
        change_fields(world.store, "company", "nobody", {"city": "Pärnu"})


def test_a_form_that_was_opened_before_another_change_keeps_both_fields(world: World) -> None:
    id = world.ids["company"]
    form = world.store.reads.open_form(Company, id)
    change_fields(world.store, "company", id, {"city": "Pärnu"})
    change_fields(world.store, "company", id, {"phone": "+372 1"}, form.seen)
    standing = world.store.reads.get(Company, id)
    assert (standing.city, standing.phone) == ("Pärnu", "+372 1")


def test_archived_records_are_out_of_the_lists_and_back_with_one_undo(world: World) -> None:
    ids = tuple(enter_record(world.store, "company", {"name": name, "country": "AT"})[0] for name in "AB")
    changes = archive_records(world.store, "company", ids)
    assert not set(ids) & {one.id for one in world.store.reads.find(Company)}
    assert changes.can_undo
    world.store.undo()
    assert set(ids) <= {one.id for one in world.store.reads.find(Company)}


texts = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=60)


@given(name=texts.filter(str.strip), city=texts, description=texts)
def test_checking_twice_is_checking_once(name: str, city: str, description: str) -> None:
    once = checked(COMPANY, {"name": name, "city": city, "description": description})
    assert checked(COMPANY, once) == once
    assert once["description"] == description, "a long text stands as it was written"


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(first=texts, second=texts)
def test_undo_and_redo_lead_back_and_forth(world: World, first: str, second: str) -> None:
    def city() -> str:
        return world.store.reads.get(Office, world.office).city

    change_fields(world.store, "office", world.office, {"city": f"a{first}"})
    before = city()
    change_fields(world.store, "office", world.office, {"city": f"b{second}"})
    after = city()
    world.store.undo()
    assert city() == before
    world.store.redo()
    assert city() == after == f"b{second}".strip()
