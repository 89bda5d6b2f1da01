"""Outbox and replica: what retires an operation, what is shown meanwhile, and who this desk is."""

from __future__ import annotations

import pytest

from smedesk.domain.errors import RecordMissing
from smedesk.domain.field import Audience
from smedesk.domain.operation import Operation
from smedesk.domain.records import Company, Person
from smedesk.domain.replica import Acknowledgement, Candidate, Outcome
from smedesk.store.desk import DeskStore
from tests.store.desks import (
    CHANGED,
    ENTERED,
    acknowledge,
    all_text,
    change,
    company,
    enter,
    erase,
    hide,
    outbox,
    pull,
    put,
    server_row,
)

# -------------------------------------------------------------------------------------------------- push


def test_the_outbox_gives_whole_saves(store: DeskStore) -> None:
    for n in range(3):
        with store.change(ENTERED) as work:
            work.insert_many(Company(id=f"{n}-{m}", office=work.office, name="x") for m in range(3))

    assert len(store.journal.outbox(1)) == 1
    assert len(store.journal.outbox(4)) == 4
    assert len(store.journal.outbox(6)) == 4
    assert len(store.journal.outbox(9)) == 7
    assert len(store.journal.outbox(10)) == store.journal.outbox_count() == 10


def test_a_save_longer_than_the_limit_is_cut(store: DeskStore) -> None:
    acknowledge(store, outbox(store))
    with store.change(ENTERED) as work:
        work.insert_many(Company(id=f"{m}", office=work.office, name="x") for m in range(9))

    assert [one.record for one in store.journal.outbox(4)] == ["0", "1", "2", "3"]


def test_only_the_operation_named_by_number_and_uid_retires(enrolled: DeskStore) -> None:
    company(enrolled)
    one = outbox(enrolled)[0]

    enrolled.journal.acknowledge([Acknowledgement(one.n, one.uid + 1, Outcome.APPLIED, 5)])
    enrolled.journal.acknowledge([Acknowledgement(one.n + 1, one.uid, Outcome.APPLIED, 5)])
    assert outbox(enrolled) == (one,)

    enrolled.journal.acknowledge([Acknowledgement(one.n, one.uid, Outcome.APPLIED, 5)])
    assert outbox(enrolled) == ()


def test_what_may_have_left_is_durable_and_never_goes_down(enrolled: DeskStore) -> None:
    enrolled.journal.mark_sending(7)
    enrolled.journal.mark_sending(3)

    assert enrolled.journal.identity().sent_high == 7


def test_an_acknowledged_edit_stays_on_the_screen_until_its_record_is_pulled_past_it(enrolled: DeskStore) -> None:
    id = company(enrolled)
    acknowledge(enrolled, outbox(enrolled), seq=10)
    pull(enrolled, server_row(enrolled, "company", id, 10))
    change(enrolled, Company, id, name="Mine")
    acknowledge(enrolled, outbox(enrolled), seq=15)

    pull(enrolled, server_row(enrolled, "company", id, 12, city="Narva", name="Helix Robotics"))
    assert (enrolled.reads.get(Company, id).name, enrolled.reads.get(Company, id).city) == ("Mine", "Narva")

    pull(enrolled, server_row(enrolled, "company", id, 16, name="Theirs"))
    assert enrolled.reads.get(Company, id).name == "Theirs"


def test_an_answer_that_comes_after_the_row_retires_at_once(enrolled: DeskStore) -> None:
    id = company(enrolled)
    pull(enrolled, server_row(enrolled, "company", id, 10))
    acknowledge(enrolled, outbox(enrolled), seq=10)

    pull(enrolled, server_row(enrolled, "company", id, 9, name="Old page"))
    assert enrolled.reads.get(Company, id).name == "Helix Robotics"
    pull(enrolled, server_row(enrolled, "company", id, 11, name="Theirs"))
    assert enrolled.reads.get(Company, id).name == "Theirs"


def test_the_coarse_row_for_everyone_retires_nothing_and_hides_nothing(enrolled: DeskStore) -> None:
    id = company(enrolled, address="Long street 1")
    acknowledge(enrolled, outbox(enrolled), seq=10)

    pull(
        enrolled,
        put("company", id, 30, {"office": enrolled.reads.office(), "country": "EE"}, audience=Audience.EVERYONE),
    )

    assert enrolled.reads.get(Company, id).address == "Long street 1"


def test_a_refused_operation_needs_attention_and_its_text_is_kept(enrolled: DeskStore) -> None:
    id = company(enrolled)
    acknowledge(enrolled, outbox(enrolled), seq=10)
    pull(enrolled, server_row(enrolled, "company", id, 10))
    change(enrolled, Company, id, name="Not allowed")

    changes = acknowledge(enrolled, outbox(enrolled), Outcome.REJECTED, detail="not_permitted")

    assert changes is not None
    assert changes.touched == {"company": {id}}
    assert enrolled.reads.get(Company, id).name == "Helix Robotics"
    ((operation, code),) = enrolled.journal.attention()
    assert (operation.edits["name"].value, code) == ("Not allowed", "not_permitted")
    assert [(one.id, one.reason) for one in enrolled.reads.unsent()] == [(id, "not_permitted")]
    assert "Not allowed" not in str(enrolled.reads.history("company", id))

    enrolled.journal.dismiss(operation.uid)
    assert enrolled.journal.attention() == ()


def test_a_refused_new_record_is_not_shown_any_more(enrolled: DeskStore) -> None:
    id = company(enrolled)
    acknowledge(enrolled, outbox(enrolled), Outcome.REJECTED, detail="not_permitted")

    with pytest.raises(RecordMissing):
        enrolled.reads.get(Company, id)
    assert len(enrolled.journal.attention()) == 1


def test_an_operation_on_an_erased_record_loses_what_was_typed(enrolled: DeskStore) -> None:
    company(enrolled, "Secret name")
    acknowledge(enrolled, outbox(enrolled), Outcome.ERASED)

    assert "Secret" not in all_text(enrolled)
    assert enrolled.journal.attention() == ()


def test_the_unsent_are_listed_by_record_and_counted(enrolled: DeskStore) -> None:
    id = company(enrolled)
    change(enrolled, Company, id, name="Other")
    enter(enrolled, Person, company=id, family_name="Tamm")

    assert [(one.kind, one.title, one.operations) for one in enrolled.reads.unsent()] == [
        ("company", "Other", 2),
        ("person", "Tamm", 1),
    ]
    assert enrolled.reads.unsent_count() == 2
    assert [one.title for one in enrolled.reads.unsent("person")] == ["Tamm"]
    assert [one.title for one in enrolled.reads.unsent(limit=1)] == ["Other"]


def test_a_refused_record_stands_before_those_that_wait(enrolled: DeskStore) -> None:
    company(enrolled, "Waits")
    refused = company(enrolled, "Refused")
    last = outbox(enrolled)[-1:]
    acknowledge(enrolled, last, Outcome.REJECTED, detail="not_permitted")

    assert [one.id for one in enrolled.reads.unsent(limit=1)] == [refused]


# -------------------------------------------------------------------------------------------------- pull


def test_rows_are_shown_with_the_cursor_in_one_step(enrolled: DeskStore) -> None:
    changes = pull(
        enrolled, put("company", "c", 3, {"office": "other", "country": "IT"}, audience=Audience.EVERYONE), cursor="c1"
    )

    assert changes is not None
    assert changes.is_remote
    assert changes.touched == {"company": {"c"}}
    assert enrolled.journal.identity().cursor == "c1"
    assert enrolled.reads.get(Company, "c").country == "IT"


def test_what_this_version_does_not_know_is_carried(enrolled: DeskStore) -> None:
    data = {"office": "other", "colour": "red", "status": "brand new"}
    pull(enrolled, put("company", "c", 3, data), put("galaxy", "g", 4, {"stars": 3}))
    change(enrolled, Company, "c", city="Rome")

    assert enrolled.reads.get(Company, "c").status == "brand new"
    with enrolled.database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT data FROM replica WHERE id IN ('c', 'g') ORDER BY id").scalars().all()
    assert ["red" in kept[0], "stars" in kept[1]] == [True, True]


def test_the_closest_row_is_shown_and_the_coarse_one_again_when_it_is_hidden(enrolled: DeskStore) -> None:
    pull(
        enrolled,
        put("company", "c", 8, {"office": "other", "country": "IT", "name": "Full"}, audience=Audience.AGREEMENT),
        put("company", "c", 3, {"office": "other", "country": "IT"}, audience=Audience.EVERYONE),
    )
    assert enrolled.reads.get(Company, "c").name == "Full"

    pull(enrolled, hide("company", "c", 9, Audience.AGREEMENT))
    assert enrolled.reads.get(Company, "c").name == ""

    pull(enrolled, hide("company", "c", 10, Audience.EVERYONE))
    with pytest.raises(RecordMissing):
        enrolled.reads.get(Company, "c")
    assert "Full" not in all_text(enrolled)


def test_what_others_changed_is_in_the_history_and_the_first_arrival_is_not(enrolled: DeskStore) -> None:
    pull(enrolled, put("company", "c", 3, {"office": "other", "name": "First"}))
    pull(enrolled, put("company", "c", 4, {"office": "other", "name": "Second"}, writers={"name": "7.12"}))

    (entry,) = enrolled.reads.history("company", "c")

    assert (entry.field, entry.before, entry.after, entry.desk, entry.group) == ("name", "First", "Second", "7", "7.12")


def test_own_work_that_comes_back_is_in_the_history_once(enrolled: DeskStore) -> None:
    id = company(enrolled)
    acknowledge(enrolled, outbox(enrolled), seq=10)
    pull(enrolled, server_row(enrolled, "company", id, 10))
    change(enrolled, Company, id, name="Mine")
    acknowledge(enrolled, outbox(enrolled), seq=11)
    pull(enrolled, server_row(enrolled, "company", id, 11))

    assert [entry.after for entry in enrolled.reads.history("company", id, "name")] == ["Mine", "Helix Robotics"]


def test_an_old_page_does_not_turn_a_record_back(enrolled: DeskStore) -> None:
    pull(enrolled, put("company", "c", 9, {"name": "New"}))
    pull(enrolled, put("company", "c", 4, {"name": "Old"}))

    assert enrolled.reads.get(Company, "c").name == "New"


def test_open_candidates_stand_beside_the_value_until_one_closes_them(enrolled: DeskStore) -> None:
    rival = Candidate("7.3", "Theirs", "Jaan", "2026-03-01T10:00:00Z")
    pull(enrolled, put("company", "c", 5, {"name": "Mine"}, writers={"name": "4.1"}, candidates={"name": (rival,)}))

    (conflict,) = enrolled.reads.conflicts()
    assert (conflict.title, conflict.field, conflict.current, conflict.writer) == ("Mine", "name", "Mine", "4.1")
    assert [(one.token, one.value, one.author) for one in conflict.others] == [("7.3", "Theirs", "Jaan")]

    with enrolled.change(CHANGED) as work:
        work.update(Company, "c", {"name": "Mine"}, closes={"name": ("7.3",)})

    sent = outbox(enrolled)[-1].edits["name"]
    assert (sent.value, sent.base, sent.closes) == ("Mine", "4.1", ("7.3",))
    assert enrolled.reads.conflicts() == ()


def test_an_old_answer_to_a_void_retires_it(enrolled: DeskStore) -> None:
    id = company(enrolled)
    pull(enrolled, erase("company", id, 5))
    waiting: tuple[Operation, ...] = outbox(enrolled)
    acknowledge(enrolled, waiting, Outcome.DUPLICATE, seq=6)

    assert outbox(enrolled) == ()
    assert enrolled.reads.unsent() == ()
