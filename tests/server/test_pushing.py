"""Batches: each number is answered once, a save is whole or not at all, nothing stops the queue, and nobody writes
what is not his."""

from __future__ import annotations

import logging
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import msgspec
import pytest
import zstandard

from smedesk.domain.operation import Edit, Operation
from smedesk.domain.replica import Acknowledgement, Outcome
from smedesk.server import pushing
from smedesk.server.accounts import Refused
from smedesk.server.service import Service
from smedesk.server.working_set import WorkingSet
from smedesk.sync import framing, merge, wire
from tests.server.two_offices import TwoOffices
from tests.sync.local_server import LocalDesk


@pytest.fixture
def desk(service: Service) -> LocalDesk:
    made = LocalDesk(service, 1)
    made.enrol("tartu", "EE")
    made.sync()
    return made


def typed(n: int, group: str = "", uid: int = 0, record: str = "c1", kind: str = "company",
          **values: object) -> Operation:
    edits = {name: value if isinstance(value, Edit) else Edit(value) for name, value in values.items()}  # type: ignore[arg-type]
    return Operation(n=n, uid=uid or n * 1000, group=group or f"g{n}", kind=kind, record=record, edits=edits)


def send(desk: LocalDesk, *operations: Operation) -> tuple[int, list[Acknowledgement]]:
    identity = desk.journal.identity()
    raw = framing.pack_request(wire.RequestHeader(identity.device, identity.epoch), operations)
    head = desk.transport.service.exchange(desk.access.token, raw).head
    return head.last, list(wire.answers_of(head))


def outcomes(answers: list[Acknowledgement]) -> list[str]:
    return [one.detail or one.outcome.value for one in answers]


def test_a_number_is_answered_once_and_for_ever(desk: LocalDesk) -> None:
    first = send(desk, typed(1, name="Helix"), typed(2, name=Edit("Helix B", "1.1")))
    assert send(desk, typed(1, name="Helix"), typed(2, name=Edit("Helix B", "1.1"))) == first
    assert send(desk, typed(2, name="other words, same uid"))[1] == first[1][1:]


def test_a_number_with_another_uid_is_a_fork_and_nothing_of_it_is_taken(desk: LocalDesk) -> None:
    send(desk, typed(1, name="Helix"))
    with pytest.raises(Refused, match="fork"):
        send(desk, typed(1, uid=7, name="Felix"), typed(2, name="x"))
    assert send(desk)[0] == 1


def test_a_gap_ends_the_batch(desk: LocalDesk) -> None:
    last, answers = send(desk, typed(1, name="Helix"), typed(3, city="Tartu"))
    assert (last, [one.n for one in answers]) == (1, [1])
    last, answers = send(desk, typed(3, city="Tartu"))
    assert (last, answers) == (1, [])


def test_a_save_is_taken_whole_or_not_at_all_and_the_queue_goes_on(desk: LocalDesk, service: Service) -> None:
    _, answers = send(
        desk, typed(1, "save", name="Helix"), typed(2, "save", record="p1", kind="person", employed_since="soon"),
        typed(3, name="Felix", record="c2"))
    assert outcomes(answers) == ["value.type", "value.type", "applied"]
    with service.storage.read() as transaction:
        assert set(transaction.records.records(["c1", "p1", "c2"])) == {"c2"}


def test_what_builds_on_a_refused_value_contests_nothing(desk: LocalDesk) -> None:
    send(desk, typed(1, name="Helix"))
    _, answers = send(
        desk, typed(2, "save", name=Edit("Felix", "1.1"), last_contact="soon"), typed(3, name=Edit("Phenix", "1.2")))
    assert outcomes(answers) == ["value.type", "applied"]


def test_an_operation_that_cannot_be_read_is_refused_by_name(desk: LocalDesk) -> None:
    identity = desk.journal.identity()
    header = wire.encode(wire.RequestHeader(identity.device, identity.epoch))
    bad = msgspec.json.encode({"n": 1, "uid": 5, "g": "g", "k": 7})
    raw = zstandard.ZstdCompressor().compress(b"\n".join([header, bad, wire.encode_operation(typed(2, name="x")), b""]))
    head = desk.transport.service.exchange(desk.access.token, raw).head
    assert outcomes(list(wire.answers_of(head))) == ["malformed", "applied"]


def test_a_fault_of_the_program_is_reported_answered_and_stops_nothing(
    desk: LocalDesk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    merge_operation = merge.merge_operation

    def broken(*arguments: Any) -> object:
        if arguments[2].edits["name"].value == "bug":
            raise KeyError("secret of a person")
        return merge_operation(*arguments)

    monkeypatch.setattr(merge, "merge_operation", broken)
    with caplog.at_level(logging.ERROR):
        _, answers = send(desk, typed(1, name="Helix"), typed(2, name="bug"), typed(3, name=Edit("Felix", "1.1")))
    assert outcomes(answers) == ["applied", "server_fault", "applied"]
    assert [record.message for record in caplog.records] == ["a save group failed"]


def test_a_uid_takes_effect_once_and_a_refusal_stays_one(desk: LocalDesk) -> None:
    send(desk, typed(1, uid=5, name="Helix"), typed(2, uid=6, name="x", last_contact="soon"))
    before = desk.journal.device
    desk.journal.unsent = [typed(1, uid=5, name="Helix"), typed(2, uid=6, name="x", last_contact="soon"),
                           typed(3, uid=7, name=Edit("Felix", "1.1"))]
    desk.enrol("tartu")
    assert desk.journal.device != before
    report = desk.sync()
    assert report.outcomes == {Outcome.DUPLICATE: 1, Outcome.REJECTED: 1, Outcome.APPLIED: 1}
    assert desk.screen("company", "c1")["name"] == "Felix", "a base of the repeated operation is followed"


def test_a_uid_that_names_another_record_is_refused_not_swallowed(desk: LocalDesk) -> None:
    _, answers = send(desk, typed(1, uid=5, name="Helix"), typed(2, uid=5, record="c2", name="Felix"))
    assert outcomes(answers) == ["applied", "uid_taken"]


def test_erased_operations_keep_their_numbers(desk: LocalDesk) -> None:
    _, answers = send(desk, typed(1, name="Helix"), typed(2).void(), typed(3, city="Tartu"))
    assert outcomes(answers) == ["applied", "erased", "applied"]


def test_an_erased_record_takes_nothing_and_is_erased_at_the_desks(desk: LocalDesk, service: Service) -> None:
    desk.save("company", "c1", name="Helix")
    desk.sync()
    assert "c1" in desk.journal.replica
    with service.storage.write() as transaction:
        work = WorkingSet(transaction.records)
        record = work.get("c1")
        assert record is not None
        work.put(replace(record, data=MappingProxyType({}), writers=MappingProxyType({}), is_erased=True))
        pushing.publish(work, transaction.records, record.office, {"c1"})
    desk.save("company", "c1", name="late")
    assert desk.sync().outcomes == {Outcome.ERASED: 1}
    assert "c1" not in desk.journal.replica


# --------------------------------------------------------------------------------------------------- permissions


def test_nobody_writes_a_record_of_another_office(offices: TwoOffices) -> None:
    offices.turku.save("company", "c-ee", name="turku was here")
    offices.turku.save("application", "a-ee", summary="turku was here")
    offices.turku.save("company", "c-new", office=offices.tartu.journal.office, name="planted")
    offices.turku.save("office", offices.tartu.journal.office, name="turku was here")
    offices.turku.save("scheme", "s1", code="turku-rules")
    offices.sync()
    assert offices.refusals(offices.turku) == ["no_permission"] * 5
    assert b"turku was here" not in offices.tartu.transport.received
    assert "c-new" not in offices.tartu.journal.replica


def test_a_record_does_not_change_its_office(offices: TwoOffices) -> None:
    offices.tartu.save("company", "c-ee", office=offices.turku.journal.office)
    offices.tartu.save("company", "c-ee", office=offices.tartu.journal.office, city="Tartu")
    offices.sync()
    assert offices.refusals(offices.tartu) == ["no_permission"]


def test_a_record_does_not_change_its_kind(offices: TwoOffices) -> None:
    offices.tartu.save("person", "c-ee", family_name="x")
    offices.sync()
    assert offices.refusals(offices.tartu) == ["no_permission"]


def test_the_host_may_not_point_the_exchange_elsewhere(offices: TwoOffices) -> None:
    offices.agree()
    offices.turku.save("exchange", "e1", office=offices.tartu.journal.office, match="m1",
                       host_office=offices.turku.journal.office, number="1/2030")
    offices.sync()
    assert offices.tartu.screen("exchange", "e1")["number"] == "1/2030", "the host may open it"
    offices.turku.save("exchange", "e1", participant="p-fi")
    offices.turku.save("exchange", "e1", number="2/2030")
    offices.sync()
    assert offices.refusals(offices.turku) == ["no_permission"]
    assert offices.tartu.screen("exchange", "e1")["number"] == "2/2030"


def test_fields_and_kinds_of_a_newer_desk_come_to_the_other_desks_of_the_office_and_to_nobody_else(
    offices: TwoOffices, service: Service
) -> None:
    offices.tartu.save("company", "c-ee", field_of_tomorrow="tartu-own-tomorrow")
    offices.tartu.save("kind_of_tomorrow", "x1", anything="tartu-own-anything")
    offices.sync()
    second = LocalDesk(service, 9)
    second.enrol("tartu")
    second.sync()
    assert second.screen("company", "c-ee")["field_of_tomorrow"] == "tartu-own-tomorrow"
    assert second.journal.replica["x1"].data == {"anything": "tartu-own-anything"}
    assert b"tomorrow" not in offices.turku.transport.received
