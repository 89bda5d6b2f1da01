"""An erasure takes every trace of a record, and leaves the numbers."""

from __future__ import annotations

import pytest

from smedesk.domain.errors import RecordMissing
from smedesk.domain.records import Document, Person
from smedesk.store.desk import DeskStore
from tests.store.desks import (
    ENTERED,
    acknowledge,
    all_text,
    change,
    company,
    enter,
    erase,
    outbox,
    pull,
    server_row,
)


def test_an_erasure_leaves_no_trace_but_the_numbers(enrolled: DeskStore) -> None:
    home = company(enrolled)
    id = enter(enrolled, Person, company=home, family_name="Zqxperson", email="zqx@x.eu")
    change(enrolled, Person, id, job_title="Zqxboss")
    acknowledge(enrolled, outbox(enrolled)[:2], seq=10)
    pull(enrolled, server_row(enrolled, "person", id, 10, phone="zqx555"))
    numbers = [(one.n, one.uid) for one in outbox(enrolled)]

    changes = pull(enrolled, erase("person", id, 12))

    assert changes is not None
    assert changes.touched == {"person": {id}}
    assert "zqx" not in all_text(enrolled).lower()
    assert [(one.n, one.uid) for one in outbox(enrolled)] == numbers
    assert all(one.is_void for one in outbox(enrolled))
    assert enrolled.reads.history("person", id) == ()
    assert enrolled.reads.search("zqxperson") == ()
    with enrolled.database.reading() as connection:
        blocks = connection.exec_driver_sql("SELECT block FROM person_words_data").scalars().all()
    assert not any(b"zqx" in bytes(block) for block in blocks)
    log = enrolled.database.path.with_name("desk.db-wal")
    assert log.stat().st_size == 0


def test_a_paper_is_erased_with_its_file_unless_another_record_has_it_too(enrolled: DeskStore) -> None:
    with enrolled.change(ENTERED) as work:
        mine, shared = work.keep_file(b"only here"), work.keep_file(b"here and there")
        for id, sha256 in (("d1", mine), ("d2", shared), ("d3", shared)):
            work.insert(Document(id=id, office=work.office, file_sha256=sha256))
    pull(enrolled, erase("document", "d1", 9), erase("document", "d2", 9))

    with pytest.raises(RecordMissing):
        enrolled.reads.file(mine)
    assert enrolled.reads.file(shared) == b"here and there"
