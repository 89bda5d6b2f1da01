"""The index that answers while somebody types: it is always as fresh as the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smedesk.domain.records import Company, Distinction, Person
from smedesk.services.duplicates import keep_apart, read_distinct
from smedesk.services.likeness import Reason
from smedesk.services.likeness_index import LikenessIndex
from smedesk.services.ports import Reads
from smedesk.store.desk import DeskStore
from tests.services.sweeps import find_pairs, read_listed
from tests.store.desks import change, company, enter, opened


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    with opened(tmp_path / "profile") as desk:
        yield desk


@pytest.fixture
def index(store: DeskStore) -> LikenessIndex:
    made = LikenessIndex()
    company(store, "Helix Robotics OÜ", city="Tartu", vat_number="EE100594102", phone="+372 612 3456")
    company(store, "Ελαιώνας Foods AE", country="GR")
    made.fill(store.reads)
    return made


def names(index: LikenessIndex, reads: Reads, id: str = "", **values: str) -> list[str]:
    return [one.title for one in index.like(reads, "company", {"country": "EE", **values}, id=id)]


def test_a_company_is_found_by_the_beginning_of_a_word_by_slips_and_by_every_key(
    store: DeskStore, index: LikenessIndex
) -> None:
    helix = ["Helix Robotics OÜ"]
    for typed in ("hel", "robo", "Helix Robotcs", "robotics helix"):
        assert names(index, store.reads, name=typed) == helix
    assert names(index, store.reads, name="elaion") == ["Ελαιώνας Foods AE"]
    assert names(index, store.reads, vat_number="EE 100 594 102") == helix
    assert names(index, store.reads, phone="612 3456") == helix
    assert names(index, store.reads, name="he") == []
    (found,) = index.like(store.reads, "company", {"name": "hel"})
    assert (found.subtitle, found.reasons) == ("Tartu", (Reason("begins"),))


def test_what_is_entered_changed_archived_and_restored_is_known_at_once(
    store: DeskStore, index: LikenessIndex
) -> None:
    entered = company(store, "Cobalt Energy")
    assert names(index, store.reads, name="cobalt") == []  # nobody has told it yet
    index.note(change(store, Company, entered, city="Narva"))
    assert names(index, store.reads, name="cobalt") == ["Cobalt Energy"]
    index.note(change(store, Company, entered, name="Nickel Energy"))
    assert names(index, store.reads, name="cobalt") == []
    assert names(index, store.reads, name="nickel") == ["Nickel Energy"]
    index.note(change(store, Company, entered, archived=True))
    assert names(index, store.reads, name="nickel") == []
    back = store.undo()
    assert back is not None
    index.note(back)
    assert names(index, store.reads, name="nickel") == ["Nickel Energy"]


def test_a_read_that_breaks_off_leaves_the_change_noted(store: DeskStore, index: LikenessIndex) -> None:
    class Broken:
        def __getattr__(self, name: str) -> object:
            raise OSError(name)

    entered = company(store, "Cobalt Energy")
    index.note(change(store, Company, entered, city="Narva"))
    with pytest.raises(OSError, match="office"):
        index.like(Broken(), "company", {"name": "cobalt"})  # type: ignore[arg-type]  # a thread that was stopped
    assert names(index, store.reads, name="cobalt") == ["Cobalt Energy"]


def test_a_record_is_not_like_itself_nor_like_what_was_told_apart(store: DeskStore, index: LikenessIndex) -> None:
    double = company(store, "Helix Robotix", city="Tartu")
    index.note(change(store, Company, double, side="host"))
    shown = {"name": "Helix Robotix", "city": "Tartu"}
    assert names(index, store.reads, id=double, **shown) == ["Helix Robotics OÜ"]
    (other,) = index.like(store.reads, "company", {"country": "EE", **shown}, id=double)
    index.note(keep_apart(store, "company", double, other.id))
    assert names(index, store.reads, id=double, **shown) == []
    (distinction,) = store.reads.find(Distinction)
    assert {distinction.first, distinction.second} == {f"company:{double}", f"company:{other.id}"}
    assert find_pairs(read_listed(store.reads, "company"), read_distinct(store.reads, "company")) == ()
    back = store.undo()
    assert back is not None
    index.note(back)
    assert names(index, store.reads, id=double, **shown) == ["Helix Robotics OÜ"]


def test_people_are_known_by_mailbox_or_by_name_in_their_company(store: DeskStore, index: LikenessIndex) -> None:
    firm = company(store, "Cobalt Energy", phone="+372 699 9999")
    enter(store, Person, company=firm, given_name="Kadri", family_name="Tamm", email="K@cobalt.ee", phone="5123 4567")
    index.fill(store.reads)

    def found(**values: str) -> list[str]:
        return [one.subtitle for one in index.like(store.reads, "person", values)]

    assert found(email="k@cobalt.ee") == ["Cobalt Energy"]
    assert found(given_name="Kadri", family_name="Tam", company=firm) == ["Cobalt Energy"]
    assert found(given_name="Kadri", family_name="Tam") == []
    assert found(phone="+372 5123 4567") == ["Cobalt Energy"]
