"""One step for many: counted before, written at once, taken back at once; a block pasted the same way; views."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date as Date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Company, Person, Staff, View
from smedesk.services.list_bulk import ARCHIVE, BulkStep, Change, apply_step, bulk_fields, preview_step
from smedesk.services.list_filter import Comparison, Condition, Group
from smedesk.services.list_paste import Paste, apply_paste, cells_of, plan_paste
from smedesk.services.list_views import (
    USUAL,
    ListState,
    ShownColumn,
    last_state,
    remove_view,
    rename_view,
    save_view,
    state_of,
    state_text,
    sticky_setting,
    views_of,
)
from smedesk.services.ports import ListQuery, Sentence
from smedesk.store.desk import DeskStore
from smedesk.translate import mark
from tests.store.desks import enter, opened

_FIELDS = RECORD_TYPES["company"].fields


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    with opened(tmp_path / "desk") as desk:
        yield desk


def _companies(store: DeskStore, number: int, **values: Any) -> list[str]:
    with store.change(Sentence(mark("Test", "Entered"))) as work:
        made = [
            Company(id=work.new_id(), office=work.office, name=f"Firm {n:05d}", **{"country": "EE", **values})
            for n in range(number)
        ]
        work.insert_many(made)
    return [one.id for one in made]


def _rows(store: DeskStore, kind: str = "company") -> list[int]:
    return store.reads.row_ids(ListQuery(kind)).tolist()


def test_the_count_before_is_what_happens_and_one_undo_takes_all_back(store: DeskStore) -> None:
    ids = _companies(store, 30)
    _companies(store, 12, status="dormant")
    step = BulkStep("status", Change.SET, "dormant")
    preview = preview_step(store.reads, "company", _rows(store), step)

    assert (preview.asked, len(preview.changing), len(preview.sample)) == (42, 30, 8)
    assert (preview.sample[0].title, preview.sample[0].before, preview.sample[0].after) == (
        "Firm 00000", "new", "dormant",
    )  # fmt: skip
    changes = apply_step(store, "company", preview.changing, step)
    assert changes.touched["company"] == frozenset(ids)
    assert {one.status for one in store.reads.find(Company)} == {"dormant"}
    assert [entry.after for entry in store.reads.history("company", ids[0], "status")][:1] == ["dormant"]
    store.undo()
    assert sum(one.status == "new" for one in store.reads.find(Company)) == 30


def test_codes_are_added_to_what_each_has_and_taken_away(store: DeskStore) -> None:
    home = enter(store, Company, name="Firm", country="EE")
    one = enter(store, Person, family_name="A", company=home, skills=frozenset({"python"}))
    two = enter(store, Person, family_name="B", company=home, skills=frozenset({"sewing"}))
    add = BulkStep("skills", Change.ADD, frozenset({"sewing"}))
    preview = preview_step(store.reads, "person", _rows(store, "person"), add)

    assert preview.changing == (one,)
    apply_step(store, "person", preview.changing, add)
    assert store.reads.get(Person, one).skills == {"python", "sewing"}
    apply_step(store, "person", (one, two), BulkStep("skills", Change.TAKE, frozenset({"sewing"})))
    assert [store.reads.get(Person, id).skills for id in (one, two)] == [{"python"}, frozenset()]


def test_whoever_ends_it_midway_has_changed_nothing(store: DeskStore) -> None:
    ids = _companies(store, 2500)

    def end(done: int, _of_all: int) -> None:
        if done >= 2000:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        apply_step(store, "company", ids, ARCHIVE, end)
    assert store.reads.count(ListQuery("company")) == 2500


@pytest.mark.parametrize(
    "step",
    [
        BulkStep("name", Change.SET, ""),
        BulkStep("staff_count", Change.SET, -1),
        BulkStep("country", Change.SET, "Estonia"),
        BulkStep("status", Change.ADD, "new"),
        BulkStep("colour", Change.SET, "red"),
    ],
)
def test_a_step_that_does_not_fit_is_refused_before_anything_is_written(store: DeskStore, step: BulkStep) -> None:
    ids = _companies(store, 2)
    with pytest.raises(ValueRefused):
        preview_step(store.reads, "company", _rows(store), step)
    with pytest.raises(ValueRefused):
        apply_step(store, "company", ids, step)


def test_what_tells_records_apart_is_not_offered_for_many() -> None:
    offered = {one.name for one in bulk_fields("company")}
    assert {"status", "adviser", "country", "language"} <= offered
    assert not {"name", "vat_number", "email", "archived", "office"} & offered


@pytest.mark.slow
def test_ten_thousand_take_seconds_and_so_does_their_undo(store: DeskStore) -> None:
    ids = _companies(store, 10_000)
    begun = time.process_time()
    apply_step(store, "company", ids, BulkStep("status", Change.SET, "active"))
    changed = time.process_time()
    store.undo()
    assert changed - begun < 6
    assert time.process_time() - changed < 10


# ------------------------------------------------------------------------------------------------- pasting


def _plan(store: DeskStore, names: tuple[str, ...], text: str, kind: str = "company") -> Paste:
    fields = [RECORD_TYPES[kind].fields[name] for name in names]
    return plan_paste(store.reads, kind, _rows(store, kind), fields, cells_of(text))


def test_a_block_of_a_spreadsheet_is_read_with_its_quotes_and_line_breaks() -> None:
    assert cells_of('a\t"b\r\nc"\t"d ""e"""\r\n\t2\t\r\n\r\n') == [["a", "b\nc", 'd "e"'], ["", "2", ""]]


def test_a_block_is_written_at_once_and_taken_back_at_once(store: DeskStore) -> None:
    me = store.reads.find(Staff) or (enter(store, Staff, name="Maarja Kask"),)
    adviser = getattr(me[0], "id", me[0])
    one, two = _companies(store, 2, staff_count=5)
    paste = _plan(
        store,
        ("registration_number", "staff_count", "country", "last_contact", "turnover", "adviser"),
        "00123\t7\tFinland\t24.11.2026\t1.234,50\tmaarja kask\n\t\tSK\t\t\t",
    )

    assert not paste.refused
    apply_paste(store, paste)
    first, second = store.reads.get(Company, one), store.reads.get(Company, two)
    assert (first.registration_number, first.staff_count, first.country) == ("00123", 7, "FI")
    assert (first.last_contact, first.turnover, first.adviser) == (Date(2026, 11, 24), Decimal("1234.50"), adviser)
    assert (second.staff_count, second.country) == (None, "SK")
    store.undo()
    assert store.reads.get(Company, one).staff_count == store.reads.get(Company, two).staff_count == 5


@pytest.mark.parametrize(
    ("names", "text", "code"),
    [
        (("staff_count",), "many", "value.number_unknown"),
        (("country",), "Atlantis", "value.country_unknown"),
        (("name", "staff_count"), "\tmany", "value.required"),
        (("status",), "sleeping", "value.choice_unknown"),
        (("phone",), "+372 5551234; +372 5559999", "paste.does_not_fit"),
        (("adviser",), "Nobody Here", "paste.does_not_fit"),
        (("staff_count",), "7\textra", "paste.no_column"),
        (("staff_count",), "7\n8", "paste.no_row"),
    ],
)
def test_a_cell_that_cannot_be_read_is_named_and_never_half_written(
    store: DeskStore, names: tuple[str, ...], text: str, code: str
) -> None:
    _companies(store, 1)
    paste = _plan(store, names, text)

    assert [one.error for one in paste.refused][:1] == [code]
    apply_paste(store, paste)
    standing = store.reads.find(Company)[0]
    assert (standing.name, standing.country, standing.status, standing.phone) == ("Firm 00000", "EE", "new", "")


# ------------------------------------------------------------------------------------------------- views

_STATE = ListState(
    (ShownColumn("name", 30), ShownColumn("company.city")), "name", True, "country",
    Group((Condition("staff_count", Comparison.BETWEEN, (1, 5)), Group((Condition("city", Comparison.EMPTY),), True))),
)  # fmt: skip


def test_a_view_is_kept_shared_found_by_its_name_and_put_away(store: DeskStore) -> None:
    state = ListState((ShownColumn("email", 12),), "email", True, "country", _STATE.where)
    id, changes = save_view(store, "company", " Small ones ", state, is_shared=True)
    again, _ = save_view(store, "company", "small ONES", USUAL, is_shared=True)
    own, _ = save_view(store, "company", "Small ones", state, is_shared=False)

    assert changes.can_undo
    assert again == id != own
    assert [(one.name, one.is_shared) for one in views_of(store.reads, "company")] == [
        ("Small ones", True), ("Small ones", False),
    ]  # fmt: skip
    assert state_of("company", store.reads.get(View, own).definition) == state
    assert views_of(store.reads, "person") == ()
    rename_view(store, own, "Tiny ones")
    remove_view(store, id)
    assert [one.name for one in views_of(store.reads, "company")] == ["Tiny ones"]


def test_a_view_of_somebody_else_is_not_shown(store: DeskStore) -> None:
    enter(store, View, name="Theirs", lists="company", owner="another", definition=state_text("company", USUAL))
    assert views_of(store.reads, "company") == ()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"form":99}', '{"form":1,"columns":3}'])
def test_what_is_no_view_is_refused_and_as_the_last_state_passed_over(store: DeskStore, text: str) -> None:
    with pytest.raises(ValueRefused):
        state_of("company", text)
    store.set_setting(sticky_setting("company"), text)
    assert last_state(store.reads, "company") == USUAL
