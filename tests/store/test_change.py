"""A save is rows, history, undo and outbox together, or nothing of it."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

import pytest

from smedesk.domain.errors import CommandRefused, RecordMissing, ValueRefused
from smedesk.domain.operation import Edit
from smedesk.domain.records import Company, Match, Person, Placement
from smedesk.domain.replica import Outcome
from smedesk.services.ports import Sentence
from smedesk.store.desk import DeskStore
from smedesk.translate import mark
from tests.store.desks import CHANGED, ENTERED, acknowledge, change, company, enter, outbox, pull, put, server_row


def test_what_was_entered_is_read_back_as_it_was(store: DeskStore) -> None:
    id = company(store, "Žilina Müller GmbH", turnover=Decimal("12.5"), last_contact=Date(2026, 1, 2), staff_count=0)

    record = store.reads.get(Company, id)

    assert (record.name, record.turnover, record.last_contact, record.staff_count) == (
        "Žilina Müller GmbH",
        Decimal("12.50"),
        Date(2026, 1, 2),
        0,
    )
    assert (record.status, record.balance, record.office) == ("new", None, store.reads.office())


def test_a_save_makes_one_operation_a_record_and_they_share_a_group(store: DeskStore) -> None:
    before = len(outbox(store))
    with store.change(ENTERED) as work:
        id = work.new_id()
        work.insert(Company(id=id, office=work.office, name="A", country="EE"))
        work.insert(Person(id=work.new_id(), office=work.office, company=id, family_name="Tamm"))
        work.update(Company, id, {"city": "Tartu"})

    made = outbox(store)[before:]
    assert [one.kind for one in made] == ["company", "person"]
    assert {one.group for one in made} == {work.changes.group}
    assert made[0].edits["city"] == Edit("Tartu")
    assert work.changes.touches("company")
    assert not work.changes.touches("match")


def test_numbers_follow_one_another_and_the_author_is_named(store: DeskStore) -> None:
    company(store)
    company(store)

    made = outbox(store)

    assert [one.n for one in made] == list(range(1, len(made) + 1))
    assert len({one.uid for one in made}) == len(made)
    assert made[-1].author == "Maarja Kask"
    assert made[-1].typed_at.startswith("2026-03-02T09:00:")


def test_an_error_takes_the_whole_save_back(store: DeskStore) -> None:
    id = company(store)
    unsent = outbox(store)

    def change_and_fail() -> None:
        with store.change(CHANGED) as work:
            work.update(Company, id, {"name": "Other"})
            work.keep_file(b"paper")
            work.get(Person, "nobody")

    with pytest.raises(RecordMissing):
        change_and_fail()

    assert store.reads.get(Company, id).name == "Helix Robotics"
    assert outbox(store) == unsent
    assert len(store.reads.history("company", id, "name")) == 1
    assert store.reads.search("other") == ()


def test_a_value_that_is_there_already_is_no_change(store: DeskStore) -> None:
    id = company(store, turnover=Decimal("12.5"))
    before = outbox(store)

    changes = change(store, Company, id, name="Helix Robotics", turnover=Decimal("12.50"))

    assert not changes.touched
    assert not changes.can_undo
    assert outbox(store) == before


def test_a_field_that_is_back_where_it_was_is_not_sent(store: DeskStore) -> None:
    id = company(store)
    with store.change(CHANGED) as work:
        work.update(Company, id, {"name": "Other", "city": "Narva"})
        work.update(Company, id, {"name": "Helix Robotics"})

    assert outbox(store)[-1].edits.keys() == {"city"}


def test_an_edit_names_the_operation_that_wrote_what_its_author_saw(store: DeskStore) -> None:
    id = company(store)
    first = outbox(store)[-1]
    change(store, Company, id, name="Second")
    change(store, Company, id, city="Narva")

    second, third = outbox(store)[-2:]

    assert second.edits["name"].base == f"0.{first.n}"
    assert third.edits["city"].base is None
    assert store.reads.open_form(Company, id).seen["name"] == f"0.{second.n}"


def test_a_form_opened_before_somebody_elses_change_keeps_what_it_saw(store: DeskStore) -> None:
    store.journal.enrol(4, store.reads.office(), 1)
    id = company(store)
    acknowledge(store, outbox(store))
    pull(store, server_row(store, "company", id, 10))
    seen = store.reads.open_form(Company, id).seen
    pull(store, server_row(store, "company", id, 11, "7.3", name="By another"))

    change(store, Company, id, seen, name="By me")

    assert outbox(store)[-1].edits["name"].base == seen["name"] != "7.3"
    assert store.reads.open_form(Company, id).seen["name"] == f"4.{outbox(store)[-1].n}"


def test_sets_travel_as_what_came_and_went_and_counters_as_the_difference(store: DeskStore) -> None:
    host = company(store)
    id = enter(store, Placement, company=host, topics=frozenset({"a", "b"}), capacity=2)
    assert outbox(store)[-1].edits["topics"].value == {"+": ["a", "b"], "-": []}
    assert outbox(store)[-1].edits["capacity"].value == 2

    change(store, Placement, id, topics=frozenset({"b", "c"}), capacity=5)

    assert outbox(store)[-1].edits["topics"].value == {"+": ["c"], "-": ["a"]}
    assert outbox(store)[-1].edits["capacity"].value == 3
    assert store.reads.get(Placement, id).topics == {"b", "c"}


def test_a_field_that_the_server_decides_is_shown_but_not_sent_and_not_changed(store: DeskStore) -> None:
    id = enter(store, Match, host_office="h", application="a", placement="p", score=700)

    assert outbox(store)[-1].edits.keys() == {"office", "host_office", "application", "placement"}
    assert store.reads.get(Match, id).score == 700
    with pytest.raises(ValueRefused, match=r"value\.computed"):
        change(store, Match, id, state="agreed")


def test_a_command_is_shown_until_the_server_answers_and_is_not_undone(store: DeskStore) -> None:
    match = Match(id="m", office=store.reads.office(), host_office="h", application="a", placement="p")
    with store.change(CHANGED) as work:
        work.command(match, "propose", {"application": "a"}, {"state": "proposing"}, terms="f" * 64)

    sent = outbox(store)[-1]
    assert (sent.command, sent.arguments, sent.terms, sent.edits) == ("propose", {"application": "a"}, "f" * 64, {})
    assert store.reads.get(Match, "m").state == "proposing"
    assert not work.changes.can_undo
    assert store.reads.reversed_kinds(is_redo=False) == ()


def test_a_refused_command_shows_what_the_server_says_again(store: DeskStore) -> None:
    pull(store, put("match", "m", 5, {"office": store.reads.office(), "state": "proposed"}))
    with store.change(CHANGED) as work:
        work.command(work.get(Match, "m"), "accept", {}, {"state": "accepting"})
    assert outbox(store)[-1].seen == "9.1"
    assert store.reads.get(Match, "m").state == "accepting"

    acknowledge(store, outbox(store)[-1:], outcome=Outcome.REJECTED, detail="stale_terms")

    assert store.reads.get(Match, "m").state == "proposed"
    assert store.journal.attention()[0][1] == "stale_terms"


def test_a_command_needs_a_name(store: DeskStore) -> None:
    with pytest.raises(CommandRefused), store.change(CHANGED) as work:
        work.command(Match(id="m"), "", {}, {})


def test_a_taken_id_and_a_value_of_the_wrong_kind_are_refused_by_name(store: DeskStore) -> None:
    id = company(store)

    with pytest.raises(ValueRefused, match=r"record\.exists"), store.change(ENTERED) as work:
        work.insert(Company(id=id, name="Twin"))
    with pytest.raises(ValueRefused, match=r"record\.exists"), store.change(ENTERED) as work:
        work.insert_many([Company(id="twin", name="One"), Company(id="twin", name="Two")])
    with pytest.raises(ValueRefused, match=r"value\.type"):
        company(store, staff_count="many")
    with pytest.raises(ValueRefused, match=r"value\.type"):
        change(store, Company, id, staff_count="many")
    with pytest.raises(ValueRefused, match=r"value\.no_such_field"):
        change(store, Company, id, colour="red")


def test_many_records_of_several_kinds_are_entered_in_one_save(store: DeskStore) -> None:
    with store.change(Sentence(mark("Test", "Imported %n companies"), n=2500)) as work:
        work.insert_many(_a_list(work.office, 2500))

    assert len(work.changes.touched["company"]) == 2500
    assert len(outbox(store)) == 2500 * 2 + 1
    assert store.reads.get(Person, "p2400").company == "c2400"


def _a_list(office: str, number: int) -> list[Company | Person]:
    made: list[Company | Person] = []
    for n in range(number):
        made.append(Company(id=f"c{n}", office=office, name=f"Company {n}", country="EE"))
        made.append(Person(id=f"p{n}", office=office, company=f"c{n}", family_name=f"Tamm {n}"))
    return made


def test_finding_by_values_leaves_out_the_archived_and_can_tell_own_from_others(store: DeskStore) -> None:
    ours = company(store, "Ours", event="e")
    put_away = company(store, "Put away", event="e")
    change(store, Company, put_away, archived=True)
    pull(store, put("company", "theirs", 3, {"office": "other", "name": "Theirs", "event": "e"}))

    assert {one.name for one in store.reads.find(Company, event="e")} == {"Ours", "Theirs"}
    assert [one.id for one in store.reads.find(Company, own=True, event="e")] == [ours]
    assert [one.id for one in store.reads.find(Company, own=False)] == ["theirs"]
    assert store.reads.find(Company, turnover=None, id=ours)
    with pytest.raises(ValueRefused):
        store.reads.find(Company, colour="red")


def test_a_change_sees_its_own_rows(store: DeskStore) -> None:
    with store.change(ENTERED) as work:
        work.insert(Company(id="c", office=work.office, name="New", country="EE"))
        assert work.get(Company, "c").name == "New"
        assert work.find(Company, name="New")
        assert not store.reads.find(Company, name="New")


def test_a_kept_file_is_given_back_by_its_hash_once(store: DeskStore) -> None:
    with store.change(ENTERED) as work:
        sha256 = work.keep_file(b"a scan")
        assert work.keep_file(b"a scan") == sha256

    assert store.reads.file(sha256) == b"a scan"
    with pytest.raises(RecordMissing):
        store.reads.file("0" * 64)


def test_the_changes_are_unknown_until_the_save_is_on_disk(store: DeskStore) -> None:
    with store.change(ENTERED) as work, pytest.raises(RuntimeError):
        work.changes.touches("company")
    assert not work.changes.touches("company")
