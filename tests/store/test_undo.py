"""Taking back and doing again: any change, after a synchronisation too, and never over somebody else's
work."""

from __future__ import annotations

from smedesk.domain.field import Audience
from smedesk.domain.records import Company, Person, Placement
from smedesk.domain.replica import RowChange, ServerRow
from smedesk.services.ports import ListQuery, Sentence
from smedesk.store.desk import DeskStore
from smedesk.store.undo import KEPT_CHANGES
from smedesk.translate import mark
from tests.store.desks import (
    CHANGED,
    acknowledge,
    all_text,
    change,
    company,
    enter,
    outbox,
    pull,
    server_row,
    shown,
    truth,
)


def test_nothing_is_there_to_take_back_at_first(store: DeskStore) -> None:
    assert store.undo() is None
    assert store.redo() is None
    assert store.reads.reversed_kinds(is_redo=False) == ()


def test_a_changed_value_goes_back_and_forth(store: DeskStore) -> None:
    id = company(store)
    change(store, Company, id, name="Other", staff_count=4)

    undone = store.undo()
    assert undone is not None
    assert undone.sentence.worded() == "Took back: Changed"
    assert undone.touched == {"company": {id}}
    assert _name_and_staff(store, id) == ("Helix Robotics", None)
    assert store.reads.reversed_kinds(is_redo=True) == ["company"]

    redone = store.redo()
    assert redone is not None
    assert redone.sentence.worded() == "Did again: Changed"
    assert _name_and_staff(store, id) == ("Other", 4)
    assert store.redo() is None


def _name_and_staff(store: DeskStore, id: str) -> tuple[str, int | None]:
    record = store.reads.get(Company, id)
    return record.name, record.staff_count


def test_taking_back_a_new_record_archives_it_and_doing_again_brings_it_back(store: DeskStore) -> None:
    id = company(store)

    for _ in range(2):
        store.undo()
        assert store.reads.get(Company, id).archived
        assert store.reads.count(ListQuery("company")) == 0
        assert store.reads.search("helix") == ()

        store.redo()
        assert not store.reads.get(Company, id).archived
        assert [one.id for one in store.reads.search("helix")] == [id]


def test_an_import_is_taken_back_as_a_whole(store: DeskStore) -> None:
    with store.change(Sentence(mark("Test", "Imported %n companies"), n=1500)) as work:
        work.insert_many(Company(id=f"c{n}", office=work.office, name=f"C{n}") for n in range(1500))

    undone = store.undo()

    assert undone is not None
    assert undone.sentence.worded() == "Took back: Imported 1500 companies"
    assert store.reads.count(ListQuery("company")) == 0
    store.redo()
    assert store.reads.count(ListQuery("company")) == 1500


def test_the_last_hundred_changes_can_be_taken_back_and_no_more(store: DeskStore) -> None:
    id = company(store)
    for n in range(KEPT_CHANGES + 5):
        change(store, Company, id, staff_count=n)

    steps = 0
    while store.undo():
        steps += 1

    assert steps == KEPT_CHANGES
    assert store.reads.get(Company, id).staff_count == 4


def test_what_was_taken_back_last_is_done_again_first(store: DeskStore) -> None:
    id = company(store)
    for name in ("Second", "Third"):
        change(store, Company, id, name=name)
    store.undo()
    store.undo()

    names = []
    while store.redo():
        names.append(store.reads.get(Company, id).name)

    assert names == ["Second", "Third"]


def test_a_new_change_forgets_what_had_been_taken_back(store: DeskStore) -> None:
    id = company(store)
    change(store, Company, id, name="Second")
    store.undo()
    change(store, Company, id, name="Third")

    assert store.redo() is None
    store.undo()
    assert store.reads.get(Company, id).name == "Helix Robotics"


def test_a_change_that_cannot_be_undone_stays_and_the_one_before_it_is_taken_back(store: DeskStore) -> None:
    id = company(store)
    change(store, Company, id, name="Second")
    with store.change(CHANGED, can_undo=False) as work:
        work.update(Company, id, {"city": "Narva"})

    store.undo()

    assert store.reads.get(Company, id).name == "Helix Robotics"
    assert store.reads.get(Company, id).city == "Narva"


def test_after_a_synchronisation_it_is_a_new_change_with_the_right_base(store: DeskStore) -> None:
    store.journal.enrol(4, store.reads.office(), 1)
    id = company(store)
    change(store, Company, id, name="Other")
    acknowledge(store, outbox(store))
    written = store.reads.open_form(Company, id).seen["name"]
    pull(store, server_row(store, "company", id, 10))
    assert outbox(store) == ()

    store.undo()

    sent = outbox(store)[-1]
    assert sent.edits["name"].value == "Helix Robotics"
    assert sent.edits["name"].base == written


def test_a_value_that_somebody_changed_since_stays_and_is_counted(store: DeskStore) -> None:
    store.journal.enrol(4, store.reads.office(), 1)
    id = company(store)
    change(store, Company, id, name="Mine", city="Narva")
    acknowledge(store, outbox(store))
    pull(store, server_row(store, "company", id, 10))
    pull(store, server_row(store, "company", id, 11, "7.1", name="Theirs"))

    undone = store.undo()

    assert undone is not None
    assert undone.sentence.worded() == "Took back: Changed; 1 values were changed since and stay"
    assert store.reads.get(Company, id).name == "Theirs"
    assert store.reads.get(Company, id).city == ""


def test_codes_that_others_added_to_a_set_stay(store: DeskStore) -> None:
    store.journal.enrol(4, store.reads.office(), 1)
    id = enter(store, Placement, topics=frozenset({"a", "b"}), capacity=2)
    change(store, Placement, id, topics=frozenset({"b", "c"}), capacity=3)
    acknowledge(store, outbox(store))
    pull(store, server_row(store, "placement", id, 10))
    pull(store, server_row(store, "placement", id, 11, topics=["b", "c", "theirs"], capacity=7))

    store.undo()

    assert store.reads.get(Placement, id).topics == {"a", "b", "theirs"}
    assert store.reads.get(Placement, id).capacity == 6


def test_an_erased_record_does_not_come_back(store: DeskStore) -> None:
    kept = company(store, "Kept")
    with store.change(CHANGED) as work:
        work.update(Company, kept, {"name": "Changed"})
        work.insert(Person(id="p", office=work.office, company=kept, family_name="Tamm"))
    pull(store, ServerRow(seq=9, change=RowChange.ERASE, audience=Audience.OWN, kind="person", id="p"))

    store.undo()

    assert ("person", "p") not in shown(store)
    assert "Tamm" not in all_text(store)
    assert shown(store) == truth(store)


def test_a_hidden_record_is_counted_as_left(store: DeskStore) -> None:
    pull(store, server_row_of_other(), cursor="1")
    change(store, Company, "theirs", city="Narva")
    acknowledge(store, outbox(store))
    pull(store, ServerRow(seq=9, change=RowChange.HIDE, audience=Audience.AGREEMENT, kind="company", id="theirs"))

    undone = store.undo()

    assert undone is not None
    assert undone.sentence.n == 1
    assert not undone.touched


def server_row_of_other() -> ServerRow:
    return ServerRow(
        seq=3,
        change=RowChange.PUT,
        audience=Audience.AGREEMENT,
        kind="company",
        id="theirs",
        data={"office": "other", "name": "Theirs"},
    )
