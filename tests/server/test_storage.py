"""What every storage of the server must do; PostgreSQL is to stand under the same tests."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from smedesk.domain.field import Audience
from smedesk.domain.replica import Candidate, Outcome, RowChange
from smedesk.server import tables
from smedesk.server.sql_storage import NewerDatabase, open_sqlite
from smedesk.server.storage import MARKET, Device, Entry, FeedRow, Head, Invite, Link, OfficeAccount, Storage
from smedesk.sync.merge import StoredRecord


@pytest.fixture(params=["memory", "file"])
def storage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Storage]:
    opened = open_sqlite(None if request.param == "memory" else tmp_path / "server.db")
    yield opened
    opened.close()


@pytest.fixture
def file_storage(tmp_path: Path) -> Iterator[Storage]:
    opened = open_sqlite(tmp_path / "server.db")
    yield opened
    opened.close()


def record(id: str, office: str = "A", kind: str = "company", **data: str) -> StoredRecord:
    return StoredRecord(id=id, kind=kind, office=office, data=data, writers=dict.fromkeys(data, "1.1"))


def put(storage: Storage, stream: str, *ids: str, office: str = "A") -> None:
    with storage.write() as transaction:
        transaction.records.put_records([record(id, office) for id in ids], {})
        first = transaction.records.take_numbers(len(ids))
        transaction.records.put_feed([
            (stream, id, FeedRow(first + place, RowChange.PUT, Audience.OWN)) for place, id in enumerate(ids)])


def page(storage: Storage, stream: str, after: int = 0, limit: int = 100, without: str = "") -> list[tuple[int, str]]:
    with storage.read() as transaction:
        return [(row.seq, one.id) for row, one in transaction.records.page(stream, after, limit, without)]


def test_records_come_back_as_they_went(storage: Storage) -> None:
    whole = replace(record("c1", name="Ünïcode", empty=""), candidates=MappingProxyType({
        "name": (Candidate("2.1", ["a", "b"], "Kadri", "2030-01-01T10:00:00Z"), Candidate("3.1", None, "", ""))}))
    with storage.write() as transaction:
        transaction.records.put_records([whole, record("c2")], {})
    with storage.write() as transaction:
        transaction.records.put_records([replace(record("c2"), is_erased=True)], {})
    with storage.read() as transaction:
        found = transaction.records.records(["c1", "c2", "c3"])
    assert found.keys() == {"c1", "c2"}
    assert dict(found["c1"].candidates) == dict(whole.candidates)
    assert found["c1"].data == whole.data
    assert found["c2"].is_erased


def test_many_ids_are_asked_for_at_once(storage: Storage) -> None:
    ids = [f"c{place:05}" for place in range(2500)]
    put(storage, "A", *ids)
    with storage.read() as transaction:
        assert transaction.records.records(ids).keys() == set(ids)
        assert len(transaction.records.feed_rows(ids)) == 2500


def test_an_error_takes_everything_back(storage: Storage) -> None:
    with pytest.raises(ZeroDivisionError):
        _write_and_fail(storage)
    with storage.read() as transaction:
        assert transaction.records.records(["c1"]) == {}
        assert transaction.records.head().seq == 0, "and leaves no hole in the numbers"


def _write_and_fail(storage: Storage) -> None:
    with storage.write() as transaction:
        transaction.records.put_records([record("c1")], {})
        transaction.records.take_numbers(5)
        raise ZeroDivisionError


def test_a_feed_has_one_row_for_each_record_that_moves_forward(storage: Storage) -> None:
    put(storage, "A", "c1", "c2")
    put(storage, "A", "c1")
    assert page(storage, "A") == [(2, "c2"), (3, "c1")]
    assert page(storage, "A", after=2) == [(3, "c1")]
    assert page(storage, "A", limit=1) == [(2, "c2")]
    with storage.read() as transaction:
        assert transaction.records.count_behind("A", 2) == 1


def test_streams_are_apart_and_own_records_can_be_left_out(storage: Storage) -> None:
    put(storage, MARKET, "c1", office="A")
    put(storage, MARKET, "c2", office="B")
    assert page(storage, "A") == []
    assert [id for _, id in page(storage, MARKET, without="A")] == ["c2"]


def test_links_follow_their_records(storage: Storage) -> None:
    with storage.write() as transaction:
        transaction.records.put_records([], {
            "p1": [Link("p1", "company", "c1"), Link("p1", "event", "e1")], "p2": [Link("p2", "company", "c1")]})
    with storage.write() as transaction:
        transaction.records.put_records([], {"p1": [Link("p1", "company", "c2")], "p2": []})
    with storage.read() as transaction:
        assert transaction.records.links_to(["c1", "c2", "e1"]) == [Link("p1", "company", "c2")]


def entry(n: int, uid: int = 0, repeats: str = "") -> Entry:
    return Entry(n=n, uid=uid or n, group="g", record="c1", outcome=Outcome.CANDIDATE, detail="d", seq=n + 100,
                 body="{}", aliases={"name": "2.1"}, made={"summary": "x"}, repeats=repeats)


def test_the_ledger_keeps_each_answer_and_moves_the_last_number(storage: Storage) -> None:
    with storage.write() as transaction:
        number = transaction.accounts.add_device(Device(number=0, office="A"))
        transaction.records.put_entries(number, [entry(1), entry(2)], 5.0)
        transaction.records.put_entries(number, [], 5.0)
    with storage.read() as transaction:
        assert transaction.records.entries(number, [1, 2, 3]) == {1: entry(1), 2: entry(2)}
        device = transaction.accounts.device(number)
    assert device is not None
    assert device.last_n == 2


def test_a_uid_has_one_first_operation_on_the_whole_server(storage: Storage) -> None:
    with storage.write() as transaction:
        for number in (1, 2):
            assert transaction.accounts.add_device(Device(number=0, office="A")) == number
        transaction.records.put_entries(1, [entry(1, uid=77)], 5.0)
        transaction.records.put_entries(2, [entry(1, uid=77, repeats="1.1")], 5.0)
    with storage.read() as transaction:
        assert transaction.records.firsts([77, 78]) == {77: ("1.1", entry(1, uid=77))}
    with pytest.raises(Exception, match=r"UNIQUE|unique"), storage.write() as transaction:
        transaction.records.put_entries(2, [entry(2, uid=77)], 5.0)


def test_accounts_come_back_as_they_went(storage: Storage) -> None:
    office, invite = OfficeAccount("a", "Tartu", is_coordinator=True), Invite("hash", "a", 50.0)
    with storage.write() as transaction:
        accounts = transaction.accounts
        accounts.put_office(office)
        accounts.put_invite(invite)
        accounts.put_invite(replace(invite, used_by_key="key", device=3))
        number = accounts.add_device(Device(number=0, office="a", public_key="k", access_hash="h", schema=1))
        device = accounts.device(number)
        assert device is not None
        accounts.put_device(replace(device, name="desk", access_until=9.5, last_n=99))
    with storage.read() as transaction:
        accounts = transaction.accounts
        assert accounts.office("a") == accounts.office_named("Tartu") == office
        assert accounts.invite("hash") == replace(invite, used_by_key="key", device=3)
        assert accounts.device_of_access("h") == replace(device, name="desk", access_until=9.5)
        assert accounts.devices("a") == (accounts.device(number),)
        assert [accounts.device(99), accounts.invite("x"), accounts.office("x")] == [None, None, None]
    with storage.write() as transaction:
        transaction.accounts.drop_invites(51.0)
        assert transaction.accounts.invite("hash") is None


def test_after_restoring_neither_epochs_nor_device_numbers_come_again(storage: Storage) -> None:
    with storage.read() as transaction:
        epochs = {transaction.records.head().epoch}
    numbers: set[int] = set()
    for _ in range(4):
        with storage.write() as transaction:
            numbers.add(transaction.accounts.add_device(Device(number=0, office="A")))
        epoch = storage.start_epoch()
        with storage.read() as transaction:
            assert transaction.records.head() == Head(0, epoch)
        epochs.add(epoch)
    assert len(epochs) == 5
    assert len(numbers) == 4


# ------------------------------------------------------------------------------------------------ many at once


def test_a_reader_sees_one_state_from_begin_to_end(file_storage: Storage) -> None:
    put(file_storage, "A", "c1")
    with file_storage.read() as transaction:
        assert transaction.records.head().seq == 1
        put(file_storage, "A", "c2")
        assert transaction.records.head().seq == 1
        assert len(transaction.records.page("A", 0, 10)) == 1


def test_a_cursor_misses_nothing_under_eight_writers(file_storage: Storage) -> None:
    """I12: what a reader sees is always a prefix of the numbers."""
    writers, each = 8, 40
    done = threading.Event()

    def write(writer: int) -> None:
        for place in range(each):
            put(file_storage, "A", f"w{writer}-{place}", f"v{writer}-{place}")

    seen: set[str] = set()

    def follow() -> None:
        after = 0
        while True:
            is_last = done.is_set()
            found = page(file_storage, "A", after, 50)
            seen.update(id for _, id in found)
            after = found[-1][0] if found else after
            if is_last and not found:
                return

    reader = threading.Thread(target=follow)
    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(writers)]
    for thread in (reader, *threads):
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    reader.join()
    assert len(seen) == writers * each * 2


def test_a_database_of_a_newer_server_is_left_alone(tmp_path: Path) -> None:
    opened = open_sqlite(tmp_path / "server.db")
    with opened._begun("BEGIN IMMEDIATE") as connection:
        connection.execute(tables.sync_head.update().values(version=tables.VERSION + 1))
    opened.close()
    with pytest.raises(NewerDatabase):
        open_sqlite(tmp_path / "server.db")
