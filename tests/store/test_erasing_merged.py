"""A person who was entered twice and merged is one person for an erasure and for the right of access."""

from __future__ import annotations

from pathlib import Path

from smedesk.domain.field import Field, Value
from smedesk.domain.records import Consent, Note, Person
from smedesk.services.merging import merge_records, plan_merge
from tests.store.desks import START, all_text, company, enter, opened

SECRETS = ("Xörvatski", "Xörwatsky", "zq@mail.example", "699 8877", "6998877", "brainzq operation", "Zq note")


def worded(_field: Field, value: Value) -> str:
    return str(value)


def test_what_was_merged_into_a_person_is_shown_and_erased_with_it(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as store:
        firm = company(store)
        one = enter(store, Person, company=firm, given_name="Zq", family_name="Xörvatski", email="zq@mail.example")
        other = enter(store, Person, company=firm, given_name="Zq", family_name="Xörwatsky", phone="699 8877",
                      job_title="brainzq operation")  # fmt: skip
        third = enter(store, Person, company=firm, given_name="Zq", family_name="Xörwatsky", job_title="boss")
        enter(store, Note, subject=f"person:{other}", written="Zq note")
        enter(store, Consent, person=other, purpose="catalogue", text_version="1", language="et", given_at=START,
              method="screen")
        merge_records(store, plan_merge(store.reads, "person", other, third, other), {}, worded)
        merge_records(store, plan_merge(store.reads, "person", one, other, one), {}, worded)
        shown = {record.id for record in store.eraser.records_on(one)}
        assert {one, other, third} <= shown
        store.eraser.erase(store.eraser.plan(one, START.date()))
        left = all_text(store)
        assert [secret for secret in SECRETS if secret in left] == []
