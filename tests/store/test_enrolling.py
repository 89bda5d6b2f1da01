"""Who this desk is for the server: first enrolment, another number, a server that was restored."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime as DateTime

from smedesk.domain.field import Audience
from smedesk.domain.records import Company, Office, Placement
from smedesk.domain.replica import Outcome
from smedesk.store.desk import DeskStore
from tests.store.desks import (
    acknowledge,
    all_text,
    change,
    company,
    enter,
    outbox,
    pull,
    put,
    server_row,
    shown,
    truth,
)


def test_before_the_first_enrolment_the_desk_is_device_zero(store: DeskStore) -> None:
    identity = store.journal.identity()

    assert (identity.device, identity.epoch, identity.cursor, identity.last_sync) == (0, 0, "", None)
    assert len(identity.database_id) == 32


def test_enrolment_renumbers_what_is_unsent_and_takes_the_servers_office(store: DeskStore) -> None:
    first_office = store.reads.office()
    id = company(store)
    change(store, Company, id, name="Second")
    seen = store.reads.open_form(Company, id).seen
    before = outbox(store)

    store.journal.enrol(4, "server office", 3)

    after = outbox(store)
    identity = store.journal.identity()
    assert (identity.device, identity.office, identity.epoch, identity.sent_high) == (4, "server office", 3, 0)
    assert [one.uid for one in after] == [one.uid for one in before]
    assert [one.n for one in after] == list(range(1, len(after) + 1))
    assert after[-1].edits["name"].base == f"4.{after[-2].n}"
    assert after[0].record == "server office"
    assert store.reads.get(Company, id).office == store.reads.office() == "server office"
    assert store.reads.get(Office, "server office").name == "Tartu Chamber"
    assert first_office not in all_text(store)
    assert shown(store) == truth(store)

    change(store, Company, id, seen, name="Third")
    assert outbox(store)[-1].edits["name"].base == f"4.{after[-1].n}"


def test_a_desk_that_takes_a_new_number_keeps_what_was_acknowledged_under_the_old(enrolled: DeskStore) -> None:
    id = company(enrolled)
    acknowledge(enrolled, outbox(enrolled), seq=10)
    company(enrolled, "Unsent")
    enrolled.journal.mark_sending(3)

    enrolled.journal.enrol(9, enrolled.reads.office(), 1)

    assert enrolled.journal.identity().sent_high == 0
    assert [one.n for one in outbox(enrolled)] == [1]
    assert enrolled.reads.open_form(Company, id).seen["name"] == "4.2"
    assert company(enrolled, "Next")
    assert [one.n for one in outbox(enrolled)] == [1, 2]


def test_after_the_servers_restoreall_text_above_its_last_number_is_sent_again(enrolled: DeskStore) -> None:
    first = company(enrolled, "In its backup")
    acknowledge(enrolled, outbox(enrolled), seq=10)
    pull(enrolled, server_row(enrolled, "company", first, 10))
    last_n = 2
    lost = company(enrolled, "Lost with the server")
    refused = company(enrolled, "Refused")
    sent = outbox(enrolled)
    acknowledge(enrolled, sent[:1], seq=11)
    acknowledge(enrolled, sent[1:], Outcome.REJECTED)
    pull(enrolled, server_row(enrolled, "company", lost, 11), cursor="old")

    enrolled.journal.start_epoch(2, last_n)

    assert [(one.n, one.uid, one.record) for one in outbox(enrolled)] == [(one.n, one.uid, one.record) for one in sent]
    assert [one.record for one in outbox(enrolled)] == [lost, refused]
    assert enrolled.journal.identity().cursor == ""
    assert enrolled.reads.get(Company, first).name == "In its backup"
    assert enrolled.reads.get(Company, refused).name == "Refused"


def test_a_place_counted_before_the_servers_restore_is_not_counted_twice(enrolled: DeskStore) -> None:
    id = enter(enrolled, Placement, capacity=2)
    acknowledge(enrolled, outbox(enrolled), seq=10)
    pull(enrolled, server_row(enrolled, "placement", id, 10, capacity=2))
    change(enrolled, Placement, id, capacity=3)
    acknowledge(enrolled, outbox(enrolled), seq=11)
    pull(enrolled, server_row(enrolled, "placement", id, 11, capacity=3))

    enrolled.journal.start_epoch(2, 2)
    enrolled.journal.rebuild_projection()
    assert enrolled.reads.get(Placement, id).capacity == 3

    pull(enrolled, server_row(enrolled, "placement", id, 5, capacity=2))
    assert enrolled.reads.get(Placement, id).capacity == 3
    acknowledge(enrolled, outbox(enrolled), seq=12)
    pull(enrolled, server_row(enrolled, "placement", id, 12, capacity=3))
    assert enrolled.reads.get(Placement, id).capacity == 3


def test_a_form_opened_while_the_server_is_read_anew_names_who_wrote_what_it_shows(enrolled: DeskStore) -> None:
    id = company(enrolled)
    acknowledge(enrolled, outbox(enrolled), seq=10)
    pull(enrolled, server_row(enrolled, "company", id, 10))
    pull(enrolled, server_row(enrolled, "company", id, 11, "7.1", name="Theirs"))

    enrolled.journal.start_epoch(2, 0)

    assert enrolled.reads.open_form(Company, id).seen["name"] == "7.1"
    assert enrolled.reads.get(Company, id).name == "Theirs"


def test_what_the_restored_server_does_not_send_again_goes_after_a_complete_round(enrolled: DeskStore) -> None:
    reference = put("scheme", "s", 0, {"code": "m", "name": "Scheme"}, audience=Audience.EVERYONE)
    pull(enrolled, put("company", "kept", 3, {"office": "o"}), put("company", "gone", 4, {"office": "o"}), reference)
    enrolled.journal.start_epoch(2, 100)
    pull(enrolled, put("company", "kept", 1, {"office": "o", "name": "Again"}))
    assert ("company", "gone") in shown(enrolled)

    changes = enrolled.journal.finish_sync(DateTime(2026, 3, 3, tzinfo=UTC))

    assert changes is not None
    assert changes.touched["company"] == {"gone"}
    assert ("company", "gone") not in shown(enrolled)
    assert ("scheme", "s") in shown(enrolled)
    assert enrolled.reads.last_sync() == DateTime(2026, 3, 3, tzinfo=UTC)


def test_the_local_view_can_be_made_anew_and_loses_nothing(enrolled: DeskStore) -> None:
    id = company(enrolled, "Žilina")
    pull(enrolled, put("company", "theirs", 3, {"office": "other", "name": "Partner"}))
    before, row = shown(enrolled), enrolled.reads.row_of("company", id)
    with enrolled.database.writing() as connection:
        connection.exec_driver_sql("UPDATE company SET name = 'damaged', name_sort = ''")
        connection.exec_driver_sql("INSERT INTO company (id, name) VALUES ('ghost', 'Ghost')")
        connection.exec_driver_sql("INSERT INTO company_words (company_words) VALUES ('delete-all')")

    enrolled.journal.rebuild_projection()

    assert shown(enrolled) == before
    assert enrolled.reads.row_of("company", id) == row
    assert [one.title for one in enrolled.reads.search("zilina")] == ["Žilina"]
