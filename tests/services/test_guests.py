"""The list of expected guests: taken in once, brought up to date, found by the code on a badge."""

from __future__ import annotations

import pytest

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Company, Event, Guest, Person
from smedesk.services.guests import guest_of_code, import_guests
from smedesk.services.import_table import Cell, Sheet
from tests.ui.screens.world import World

HEADS: tuple[Cell, ...] = ("Ticket number", "Company", "Name and surname", "E-mail", "Phone", "Country")


@pytest.fixture
def event(world: World) -> str:
    return world.enter(Event, "fair", name="Fair of Tartu", country="EE")


def _sheet(*rows: tuple[Cell, ...]) -> Sheet:
    return Sheet("Guests", (("Participants of the fair",), (), HEADS, *rows))


def test_a_list_is_one_save_and_a_badge_is_found_in_it(world: World, event: str) -> None:
    people = len(world.store.reads.find(Person, own=True)), len(world.store.reads.find(Company, own=True))
    counts, changes = import_guests(world.store, event, _sheet(
        ("000417", "Lumen BV", "Piet Jan Jansen", "piet@lumen.example", "+31 20 1234567", "Nederland"),
        ("000418", "Cobalt Energy OÜ", "Kadri Tamm", "kadri@cobalt.example", None, "EE"),
        (None, None, None, None, "only a number", None),
        (None, None, None, None, None, None),
    ))
    assert (counts.new, counts.changed, counts.same, counts.empty) == (2, 0, 0, 1)
    assert changes.sentence.worded() == "Took in 2 expected guests"
    hit = guest_of_code(world.store.reads, event, " 000417 ")
    assert hit is not None
    assert (hit[1].given_name, hit[1].family_name, hit[1].country) == ("Piet Jan", "Jansen", "NL")
    assert guest_of_code(world.store.reads, event, "417") is None, "leading zeros are part of a code"
    assert guest_of_code(world.store.reads, "another", "000417") is None
    assert (len(world.store.reads.find(Person, own=True)), len(world.store.reads.find(Company, own=True))) == people
    world.store.undo()
    assert not world.store.reads.find(Guest)


def test_the_list_of_the_next_day_brings_the_old_one_up_to_date(world: World, event: str) -> None:
    first = ("1", "Lumen BV", "Piet Jansen", "piet@lumen.example", None, "NL")
    import_guests(world.store, event, _sheet(first, ("2", "Cobalt", "Kadri Tamm", None, None, "EE")))
    counts, _ = import_guests(world.store, event, _sheet(
        first, ("2", "Cobalt Energy OÜ", "Kadri Tamm", None, None, "EE"), ("3", "Helix", "Eva Gruber", None, None, "AT")
    ))
    assert (counts.new, counts.changed, counts.same) == (1, 1, 1)
    names = sorted(one.company_name for one in world.store.reads.find(Guest))
    assert names == ["Cobalt Energy OÜ", "Helix", "Lumen BV"]


def test_a_code_that_stands_twice_in_one_list_is_one_guest(world: World, event: str) -> None:
    row = ("1", "Lumen BV", "Piet Jansen", None, None, "NL")
    counts, _ = import_guests(world.store, event, _sheet(row, row))
    assert (counts.new, counts.same) == (1, 1)


def test_a_list_without_heads_that_we_know_is_refused_and_changes_nothing(world: World, event: str) -> None:
    with pytest.raises(DomainError, match="no_columns"):
        import_guests(world.store, event, Sheet("Sheet1", (("x", "y"), ("1", "2"))))
    assert not world.store.reads.find(Guest)
