"""An office's own form: copied, edited, checked, approved and then what was approved; given out and taken in."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date as Date
from pathlib import Path

import pytest

from smedesk.app.form_bench import FormBench
from smedesk.documents.preview import count_pages
from smedesk.domain.errors import DomainError
from smedesk.domain.records import FormText, OwnForm
from smedesk.services.form_files import export_form, import_form, read_form_file
from smedesk.services.own_forms import (
    STRUCTURE,
    approve_form,
    check_form,
    copy_form,
    form_files,
    form_lines,
    offered_forms,
    save_form_file,
    save_form_text,
    set_form_period,
    withdraw_form,
)
from tests.ui.screens.world import World

BENCH = FormBench()
DAY = Date(2026, 6, 1)


def copied(world: World, kind: str = "certificate") -> str:
    id, _ = copy_form(world.store, BENCH, kind, "Our own")
    return id


def approved(world: World, id: str) -> None:
    languages = BENCH.summary(form_files(world.store.reads, id)).languages
    summary, _ = approve_form(world.store, BENCH, id, languages, "Maarja Kask", DAY)
    assert summary.status == "approved"


def structure_of(world: World, id: str) -> str:
    return world.store.reads.get(OwnForm, id).structure


def refused(code: str) -> pytest.RaisesExc[DomainError]:
    return pytest.raises(DomainError, check=lambda error: error.code == code)


def test_a_copy_is_a_draft_of_the_next_version_in_all_languages(world: World) -> None:
    id = copied(world)
    files = form_files(world.store.reads, id)
    shipped = BENCH.shipped_files("certificate")
    assert {name: text for name, text in files.items() if name != STRUCTURE} == {
        name: text for name, text in shipped.items() if name != STRUCTURE
    }
    assert BENCH.summary(files).version == BENCH.summary(shipped).version + 1
    assert BENCH.summary(files).status == "draft"
    assert check_form(world.store.reads, BENCH, id) == ()


def test_a_changed_text_is_kept_shown_beside_the_governing_one_and_undone_with_one_step(world: World) -> None:
    id = copied(world)
    save_form_text(world.store, BENCH, id, "et", "title", "Meie tunnistus")
    (line,) = [one for one in form_lines(world.store.reads, BENCH, id, "et") if one.name == "title"]
    assert (line.words, line.governing) == ("Meie tunnistus", "Certificate of participation")
    world.store.undo()
    (line,) = [one for one in form_lines(world.store.reads, BENCH, id, "et") if one.name == "title"]
    assert line.words == "Osalemistunnistus"


def test_a_faulty_draft_is_kept_its_faults_are_named_and_it_is_never_approved(world: World) -> None:
    id = copied(world)
    save_form_text(world.store, BENCH, id, "en", "text-opening", "We certify { $participant_nme")
    codes = {(one.code, one.place) for one in check_form(world.store.reads, BENCH, id)}
    assert ("text_missing", "text-opening") in codes
    with refused("form.faulty"):
        approve_form(world.store, BENCH, id, ("en",), "Maarja Kask", DAY)
    assert [one.id for one in offered_forms(world.store.reads, BENCH, DAY, "certificate")] == [""]


def test_a_structure_that_cannot_be_read_is_kept_as_it_was_typed(world: World) -> None:
    id = copied(world)
    save_form_file(world.store, BENCH, id, STRUCTURE, structure_of(world, id) + '\n[[blocks]]\nkind = "text"\n')
    (finding,) = check_form(world.store.reads, BENCH, id)
    assert finding.code == "malformed"
    assert copied(world) != id, "another copy finds its version all the same"


def test_an_approved_version_is_offered_and_can_no_longer_be_edited(world: World) -> None:
    id = copied(world)
    approved(world, id)
    own, shipped = offered_forms(world.store.reads, BENCH, DAY, "certificate")
    assert (own.id, shipped.id) == (id, "")
    assert own.summary.approvals["et"].by == "Maarja Kask"
    before = form_files(world.store.reads, id)
    for attempt in (
        lambda: save_form_text(world.store, BENCH, id, "et", "title", "Muu"),
        lambda: save_form_file(world.store, BENCH, id, STRUCTURE, before[STRUCTURE]),
        lambda: set_form_period(world.store, BENCH, id, Date(2026, 2, 1), None),
        lambda: approve_form(world.store, BENCH, id, ("et",), "Another", DAY),
    ):
        with refused("form.approved"):
            attempt()
    assert form_files(world.store.reads, id) == before


def test_a_text_that_changes_behind_an_approval_is_found_by_its_hash(world: World) -> None:
    id = copied(world)
    approved(world, id)
    files = dict(form_files(world.store.reads, id))
    assert BENCH.check(files) == ()
    tampered = {**files, "et.ftl": files["et.ftl"].replace("Osalemistunnistus", "Osalemistunnistus.", 1)}
    assert {(one.code, one.language) for one in BENCH.check(tampered)} == {("approval_broken", "et")}
    widened = {**files, STRUCTURE: files[STRUCTURE].replace("intro_width = 24", "intro_width = 12")}
    assert {one.code for one in BENCH.check(widened)} == {"approval_broken"}
    more = {**files, "xx.ftl": files["en.ftl"]}
    assert ("language_unknown", "xx") in {(one.code, one.language) for one in BENCH.check(more)}


def test_a_change_of_an_approved_form_is_a_copy_of_it_and_both_stay(world: World) -> None:
    first = copied(world)
    approved(world, first)
    second, _ = copy_form(world.store, BENCH, "certificate", "Ours, second", first)
    summaries = [BENCH.summary(form_files(world.store.reads, id)) for id in (first, second)]
    assert [one.version for one in summaries] == [2, 3]
    assert (summaries[1].status, dict(summaries[1].approvals)) == ("draft", {})


def test_a_form_is_offered_on_its_days_only(world: World) -> None:
    id = copied(world)
    set_form_period(world.store, BENCH, id, Date(2026, 6, 1), Date(2026, 6, 30))
    approved(world, id)
    offered = {
        day: [one.id for one in offered_forms(world.store.reads, BENCH, day, "certificate")]
        for day in (Date(2026, 5, 31), Date(2026, 6, 1), Date(2026, 6, 30), Date(2026, 7, 1))
    }
    assert list(offered.values()) == [[""], [id, ""], [id, ""], [""]]
    set_form_period(world.store, BENCH, id, None, Date(2026, 6, 15))
    assert BENCH.check(form_files(world.store.reads, id)) == (), "the last day was no part of what was approved"
    withdraw_form(world.store, BENCH, id)
    assert [one.id for one in offered_forms(world.store.reads, BENCH, DAY, "certificate")] == [""]


@pytest.mark.parametrize(("old", "new", "code"), [
    ('id = "certificate"', 'id = "presence"', "form.kind_changed"),
    ('status = "draft"', 'status = "approved"', "form.status_typed"),
])
def test_what_is_typed_makes_no_other_paper_and_approves_nothing(world: World, old: str, new: str, code: str) -> None:
    id = copied(world)
    with refused(code):
        save_form_file(world.store, BENCH, id, STRUCTURE, structure_of(world, id).replace(old, new))
    assert old in structure_of(world, id)


def test_a_new_language_begins_with_its_first_text(world: World) -> None:
    id = copied(world)
    save_form_text(world.store, BENCH, id, "is", "title", "Vottorð")
    assert {one.language for one in world.store.reads.find(FormText, form=id)} >= {"is", "en"}
    lines = form_lines(world.store.reads, BENCH, id, "is")
    assert {one.name for one in lines if one.words} == {"title"}
    assert all(one.governing for one in lines if one.is_needed)


def test_the_preview_shows_what_was_typed(world: World) -> None:
    id = copied(world)
    assert count_pages(BENCH.preview(form_files(world.store.reads, id), ("et", "it"))) >= 1


def test_a_form_goes_out_as_a_file_and_comes_back_as_a_draft(world: World, tmp_path: Path) -> None:
    id = copied(world)
    approved(world, id)
    name, content = export_form(world.store.reads, id)
    assert export_form(world.store.reads, id)[1] == content, "the same bytes each time"
    (tmp_path / name).write_bytes(content)
    again, _ = import_form(world.store, BENCH, tmp_path / name, "From a friend")
    summary = BENCH.summary(form_files(world.store.reads, again))
    assert (summary.status, dict(summary.approvals), summary.version) == ("draft", {}, 3)
    mine, theirs = (form_files(world.store.reads, one) for one in (id, again))
    assert {**mine, STRUCTURE: ""} == {**theirs, STRUCTURE: ""}


def zipped(files: dict[str, bytes]) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return kept.getvalue()


@pytest.mark.parametrize(("content", "code"), [
    (b"no zip at all", "form.file_unreadable"),
    (zipped({"en.ftl": b"title = x"}), "form.file_foreign"),
    (zipped({STRUCTURE: b"", "run.exe": b"x"}), "form.file_foreign"),
    (zipped({STRUCTURE: b"", "a/en.ftl": b"x", "b/en.ftl": b"y"}), "form.file_foreign"),
    (zipped({STRUCTURE: b"", "en.ftl": b"0" * 300_000}), "form.file_too_large"),
    (zipped({STRUCTURE: b"\xff\xfe"}), "form.file_unreadable"),
])
def test_a_file_that_is_no_form_is_refused_with_its_reason(content: bytes, code: str) -> None:
    with refused(code):
        read_form_file(content, "form.zip")


def test_a_folder_around_the_files_does_no_harm() -> None:
    assert read_form_file(zipped({f"our/{STRUCTURE}": b"x"}), "form.zip") == {STRUCTURE: "x"}


def test_the_dates_of_a_summary_are_those_of_the_structure() -> None:
    summary = BENCH.summary(BENCH.shipped_files("presence"))
    assert summary.is_in_force(summary.effective_from)
    assert not replace(summary, effective_to=Date(2026, 1, 2)).is_in_force(Date(2026, 1, 3))
