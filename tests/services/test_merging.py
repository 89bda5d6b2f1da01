"""Merging two records: the union of what both hold, every link moved, and one undo that takes all of it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smedesk.domain.errors import CommandRefused
from smedesk.domain.field import RECORD_TYPES, Audience, Field, Record, Value
from smedesk.domain.records import (
    Application,
    Attachment,
    Company,
    Consent,
    Distinction,
    Exchange,
    GroupLink,
    Note,
    Person,
    Placement,
    Task,
)
from smedesk.services.merging import Choice, merge_records, plan_merge
from smedesk.services.ports import Reads
from smedesk.store.desk import DeskStore
from tests.store.desks import change, company, enter, opened, pull, put

OTHER_OFFICE = "01900000-0000-7000-8000-00000000000f"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    with opened(tmp_path / "profile") as desk:
        yield desk


def worded(_field: Field, value: Value) -> str:
    return str(value)


def merge(store: DeskStore, kind: str, first: str, second: str, keep: str = "", **chosen: Choice) -> None:
    merge_records(store, plan_merge(store.reads, kind, first, second, keep), chosen, worded)


def everything(reads: Reads) -> dict[str, Record]:
    return {one.id: one for kind in RECORD_TYPES.values() for one in reads.find(kind.made)}


def test_what_is_empty_is_filled_sets_are_united_and_what_differs_goes_to_the_log(store: DeskStore) -> None:
    one = company(store, "Helix", city="Tartu", phone="+372 612 3456", last_contact=Date(2026, 1, 5))
    other = company(
        store, "Helix Robotics OÜ", phone="+372 699 9999", vat_number="EE100594102", vat_state="valid",
        vat_checked_at=DateTime(2026, 1, 1, tzinfo=UTC), last_contact=Date(2026, 2, 1), withheld=frozenset({"phone"}))
    merge(store, "company", one, other, one, name=Choice.LOST)
    kept = store.reads.get(Company, one)
    assert (kept.name, kept.city, kept.phone) == ("Helix Robotics OÜ", "Tartu", "+372 612 3456")
    assert (kept.vat_number, kept.vat_state, kept.last_contact) == ("EE100594102", "valid", Date(2026, 2, 1))
    assert kept.withheld == {"phone"}
    (note,) = store.reads.find(Note)
    assert note.subject == f"company:{one}"
    assert "Helix" in note.written
    assert "+372 699 9999" in note.written
    lost = store.reads.get_many(Company, [other])[other]
    assert (lost.archived, lost.merged_into) == (True, one)


def test_long_texts_stand_below_each_other_and_the_better_level_of_a_language_stays(store: DeskStore) -> None:
    firm = company(store, description="Builds arms.")
    second = company(store, description="Sells arms.")
    one = enter(store, Person, company=firm, family_name="Tamm", languages=frozenset({"en:B1", "fi:A2"}))
    other = enter(store, Person, company=second, family_name="Tamm", languages=frozenset({"en:C1"}))
    merge(store, "person", one, other, one)
    assert store.reads.get(Person, one).languages == {"en:C1", "fi:A2"}
    merge(store, "company", firm, second, firm)
    assert store.reads.get(Company, firm).description == "Builds arms.\n\nSells arms."


def test_an_older_yes_does_not_bring_back_what_was_withdrawn(store: DeskStore) -> None:
    firm = company(store)
    one = enter(store, Person, company=firm, family_name="Tamm")
    other = enter(store, Person, company=firm, family_name="Tamm")
    asked = {"purpose": "catalogue", "text_version": "1", "language": "et", "method": "screen"}
    taken_back = DateTime(2026, 3, 1, tzinfo=UTC)
    enter(store, Consent, person=one, given_at=DateTime(2026, 1, 1, tzinfo=UTC), withdrawn_at=taken_back, **asked)
    enter(store, Consent, person=other, given_at=DateTime(2025, 1, 1, tzinfo=UTC), **asked)
    merge(store, "person", one, other, one)
    assert [each.withdrawn_at for each in store.reads.find(Consent, person=one)] == [taken_back, taken_back]


def test_a_record_of_another_office_is_refused(store: DeskStore) -> None:
    mine, theirs = company(store), company(store, office=OTHER_OFFICE)
    with pytest.raises(CommandRefused, match="other_office"):
        plan_merge(store.reads, "company", mine, theirs)


def test_what_an_exchange_of_another_office_names_is_kept(store: DeskStore) -> None:
    older, named = company(store, "Helix"), company(store, "Helix Robotics")
    data: dict[str, Any] = {
        "office": OTHER_OFFICE, "host_office": store.reads.office(), "match": "m", "scheme": "s", "participant": "p",
        "sending_company": "c", "host_company": named, "number": "7"}  # fmt: skip
    pull(store, put("exchange", "01900000-0000-7000-8000-0000000000e1", 1, data, audience=Audience.AGREEMENT))
    plan = plan_merge(store.reads, "company", older, named)
    assert (plan.kept.id, plan.can_turn) == (named, False)
    with pytest.raises(CommandRefused, match="loser_in_exchange"):
        plan_merge(store.reads, "company", older, named, older)
    merge_records(store, plan, {}, worded)
    (exchange,) = store.reads.find(Exchange)
    assert store.reads.get(Company, exchange.host_company).name == "Helix Robotics"
    second = company(store, "Helix again")
    pull(store, put("exchange", "01900000-0000-7000-8000-0000000000e2", 2, {**data, "host_company": second},
                    audience=Audience.AGREEMENT))
    with pytest.raises(CommandRefused, match="both_in_exchanges"):
        plan_merge(store.reads, "company", named, second)


def test_a_change_after_the_review_is_not_overwritten(store: DeskStore) -> None:
    one, other = company(store), company(store)
    plan = plan_merge(store.reads, "company", one, other)
    change(store, Company, plan.lost.id, city="Tartu")
    before = everything(store.reads)
    with pytest.raises(CommandRefused, match="changed_meanwhile"):
        merge_records(store, plan, {}, worded)
    assert everything(store.reads) == before


TEXTS = st.sampled_from(["", "Helix", "Volos Óleo", "+372 612 3456", "x@helix.ee"])
COMPANIES = st.fixed_dictionaries({
    "city": TEXTS, "phone": TEXTS, "email": TEXTS, "description": TEXTS, "trade_name": TEXTS,
    "status": st.sampled_from(["new", "active"]), "staff_count": st.none() | st.integers(0, 300),
    "last_contact": st.none() | st.dates(Date(2020, 1, 1), Date(2026, 1, 1)),
    "withheld": st.frozensets(st.sampled_from(["phone", "email"])),
})  # fmt: skip
PEOPLE = st.fixed_dictionaries({
    "given_name": TEXTS, "phone": TEXTS, "job_title": TEXTS,
    "languages": st.frozensets(st.sampled_from(["en:A1", "en:C2", "et:B1"])),
    "has_enhanced_rate": st.booleans(), "is_full_time": st.booleans(),
})  # fmt: skip


def with_children(store: DeskStore, firm: str, person: dict[str, Value]) -> str:
    """Give a company everything that points to a company, and a person with everything that points to a person."""
    one = enter(store, Person, company=firm, family_name="Tamm", **person)
    for subject in (f"company:{firm}", f"person:{one}"):
        enter(store, Note, subject=subject, written="Called.")
        enter(store, Task, subject=subject, title="Call")
        enter(store, Attachment, subject=subject, file_name="a.pdf", file_sha256="0" * 64)
        enter(store, Distinction, first=subject, second=f"{subject[:-1]}0")
    enter(store, Consent, person=one, purpose="catalogue", text_version="1", language="et", method="screen",
          given_at=DateTime(2026, 1, 1, tzinfo=UTC))
    enter(store, Application, person=one)
    enter(store, Placement, company=firm, contact=one)
    enter(store, GroupLink, company=firm, name="Mother", percent=60)
    enter(store, Exchange, host_office=OTHER_OFFICE, match="m", scheme="s", participant=one, sending_company=firm,
          host_company="h")
    return one


def pointing(store: DeskStore, kind: str, id: str) -> list[str]:
    """Return what points to a record, however it is found."""
    return [one.id for one in everything(store.reads).values() if {id, f"{kind}:{id}"} & _texts(one) and one.id != id]


def plan_value(record: Record, name: str) -> frozenset[str]:
    return frozenset(getattr(record, name))


def _texts(record: Record) -> set[Value]:
    return {value for value in vars_of(record).values() if isinstance(value, str)}


def vars_of(record: Record) -> dict[str, Value]:
    return next(kind for kind in RECORD_TYPES.values() if isinstance(record, kind.made)).values(record)


@given(firms=st.tuples(COMPANIES, COMPANIES), people=st.tuples(PEOPLE, PEOPLE), data=st.data())
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_merging_leaves_no_link_behind_and_one_undo_takes_all_of_it_back(
    store: DeskStore, firms: tuple[dict[str, Any], ...], people: tuple[dict[str, Any], ...], data: st.DataObject
) -> None:
    ids = [company(store, f"Helix {n}", **values) for n, values in enumerate(firms)]
    persons = [with_children(store, id, person) for id, person in zip(ids, people, strict=True)]
    enter(store, Distinction, first=f"company:{ids[0]}", second=f"company:{ids[1]}")
    for kind, (first, second) in (("company", ids), ("person", persons)):
        before = everything(store.reads)
        plan = plan_merge(store.reads, kind, first, second)
        chosen = {one.name: data.draw(st.sampled_from(one.choices)) for one in plan.fields}
        merge_records(store, plan, chosen, worded)
        kept = store.reads.get(plan.kind.made, plan.kept.id)
        notes = "\n".join(one.written for one in store.reads.find(Note))
        for field in plan.fields:
            now = getattr(kept, field.name)
            if field.is_open:
                assert all(str(value) in f"{now}\n{notes}" for value in (field.kept, field.lost))
            elif field.name == "withheld":
                assert now == plan_value(plan.kept, "withheld") | plan_value(plan.lost, "withheld")
        assert pointing(store, kind, plan.lost.id) == []
        assert sum(plan.moved.values()) > 0
        store.undo()
        assert everything(store.reads) == before
        store.redo()
        assert pointing(store, kind, plan.lost.id) == []
