"""The sweep that goes on from the last one: what is sent, and that nothing is missed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from smedesk.domain.records import Company, Person
from smedesk.services import duplicates_kept
from smedesk.services.duplicates import keep_apart, read_distinct
from smedesk.services.duplicates_kept import SweepWanted, sweep_kept
from smedesk.services.ports import Changes, Computer
from smedesk.store.desk import DeskStore
from tests.services.sweeps import find_pairs, read_listed
from tests.store.desks import change, company, enter, opened


class Here:
    """The worker process, in this one; counts the records that were sent to it."""

    def __init__(self) -> None:
        self.sent = 0

    def __call__(self, function: Callable[..., Any], *arguments: Any) -> Any:
        if function is duplicates_kept.take_records:
            self.sent += len(list(filter(None, arguments[1].ids.split("\x1d"))))
        return function(*arguments)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    duplicates_kept._kept.clear()
    with opened(tmp_path / "profile") as desk:
        yield desk


@pytest.fixture
def here() -> Here:
    return Here()


class Screen:
    """What the place "Possible duplicates" does of it."""

    def __init__(self, store: DeskStore, here: Here, kind: str) -> None:
        self._store, self._here, self._kind = store, here, kind
        self._wanted = SweepWanted()

    def note(self, changes: Changes | None) -> None:
        assert changes is not None
        for kind in ("company", "person"):
            self._wanted.note(changes.touched.get(kind, frozenset()))

    def assert_as_if_anew(self, *, pairs: int, sent: int) -> None:
        before, reads = self._here.sent, self._store.reads
        changed = self._wanted.next_sending()
        ticket, swept = sweep_kept(reads, cast("Computer", self._here), self._kind, self._wanted.ticket, changed)
        self._wanted.note_sent(ticket)
        assert swept.pairs == find_pairs(read_listed(reads, self._kind), read_distinct(reads, self._kind))
        assert (len(swept.pairs), self._here.sent - before) == (pairs, sent)


def test_only_what_changed_is_sent_again_until_the_process_is_another(store: DeskStore, here: Here) -> None:
    first = company(store, "Helix Robotics OÜ", city="Tartu", email="info@helix.example")
    second = company(store, "Helix Robotix", city="Tartu", email="info@helix.example")
    for number in range(8):
        company(store, f"{chr(65 + number) * 9} {number * 7919}")
    screen = Screen(store, here, "company")
    screen.assert_as_if_anew(pairs=1, sent=10)
    screen.assert_as_if_anew(pairs=1, sent=0)
    screen.note(change(store, Company, second, name="Ελαιώνας Foods AE", email="", city="Βόλος"))
    screen.assert_as_if_anew(pairs=0, sent=1)
    screen.note(store.undo())
    screen.assert_as_if_anew(pairs=1, sent=1)
    screen.note(change(store, Company, first, archived=True))
    screen.assert_as_if_anew(pairs=0, sent=1)
    screen.note(store.undo())
    screen.note(keep_apart(store, "company", first, second))
    screen.assert_as_if_anew(pairs=0, sent=1)
    duplicates_kept._kept.clear()  # the worker process was replaced
    screen.note(store.undo())
    screen.assert_as_if_anew(pairs=1, sent=10)


def test_what_was_entered_and_taken_back_is_gone(store: DeskStore, here: Here) -> None:
    company(store, "Helix Robotics OÜ", city="Tartu")
    screen = Screen(store, here, "company")
    screen.assert_as_if_anew(pairs=0, sent=1)
    entered = company(store, "Helix Robotix", city="Tartu")
    screen.note(change(store, Company, entered, email="info@helix.example"))
    screen.assert_as_if_anew(pairs=1, sent=1)
    screen.note(store.undo())
    screen.note(store.undo())
    screen.assert_as_if_anew(pairs=0, sent=1)


def test_a_company_that_moves_abroad_has_its_people_looked_at_again(store: DeskStore, here: Here) -> None:
    home, other = company(store, "Alfa", country="EE"), company(store, "Beeta", country="EE")
    for of in (home, other):
        enter(store, Person, company=of, given_name="Kadri", family_name="Tamm", phone="5123 4567")
    screen = Screen(store, here, "person")
    screen.assert_as_if_anew(pairs=1, sent=2)
    screen.note(change(store, Company, other, country="FI"))
    screen.assert_as_if_anew(pairs=0, sent=2)


def test_a_sweep_that_another_one_pushed_out_begins_again(store: DeskStore) -> None:
    class Pushed(Here):
        """Begins another sweep of the kind before the first records of this one arrive."""

        is_pushed = False

        def __call__(self, function: Callable[..., Any], *arguments: Any) -> Any:
            if function is duplicates_kept.take_records and not self.is_pushed:
                self.is_pushed = True
                duplicates_kept.begin_sweep("another", "company")
            return super().__call__(function, *arguments)

    company(store, "Helix Robotics")
    company(store, "Helix Robotics OÜ")
    ticket, swept = sweep_kept(store.reads, cast("Computer", Pushed()), "company", "", ())
    assert ticket != "another"
    assert swept == sweep_kept(store.reads, cast("Computer", Here()), "company", "", ())[1]
