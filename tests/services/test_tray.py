"""The tray: pages are assigned, set aside and turned; questions about ink are answered; each with one undo."""

from __future__ import annotations

from datetime import date as Date

import pytest

from smedesk.domain.errors import CommandRefused, DomainError, RecordMissing
from smedesk.domain.records import Document, ScannedPage, Signing
from smedesk.domain.signature import SIGNED_BY
from smedesk.services.scan_reading import SeenInk, SeenPage, SeenScan
from smedesk.services.scan_suggesting import suggest_papers
from smedesk.services.signing import standing_of
from smedesk.services.taking_in import ArrivedFile, file_scans, keep_scan
from smedesk.services.tray import (
    answer_ink,
    assign_page,
    keep_typed,
    read_tray,
    set_aside,
    turn_page,
    typed_on,
    what_came_back,
)
from tests.documents.scans.corpus import code_of
from tests.services.scanned import issue_printed
from tests.ui.screens.world import World, enter_exchange

PARTIES = SIGNED_BY["agreement"]


@pytest.fixture
def paper(world: World) -> str:
    return issue_printed(world, enter_exchange(world))


def arrive(world: World, *pages: SeenPage, name: str = "scan.pdf") -> list[str]:
    """File a scan with these pages; return their ids in order."""
    id, *_ = keep_scan(world.store, ArrivedFile(name, name.encode()))
    file_scans(world.store, [SeenScan(id, pages)])
    found = sorted(world.store.reads.find(ScannedPage, scan=id), key=lambda one: one.position or 0)
    return [one.id for one in found]


def asked(paper: str) -> SeenPage:
    """A photo of the page that is signed: nobody is sure."""
    ink = tuple(SeenInk("signature", party, 0.8, is_sure=False) for party in PARTIES)
    return SeenPage(1, "filed", document=paper, page=5, ink=ink, is_photo=True)


def test_a_page_is_assigned_with_who_signed_and_one_undo_puts_it_back(world: World, paper: str) -> None:
    (id,) = arrive(world, SeenPage(1, "tray", "no_code"))
    assign_page(world.store, id, paper, 5, PARTIES)
    page = world.store.reads.get(ScannedPage, id)
    assert (page.state, page.reason, page.document, page.page) == ("filed", "", paper, 5)
    assert world.store.reads.get(Document, paper).state == "signed"
    assert read_tray(world.store.reads).count == 0
    world.store.undo()
    assert [one.id for one in read_tray(world.store.reads).pages] == [id]
    assert world.store.reads.get(Document, paper).state == "issued"
    assert standing_of(world.store.reads, paper).signed == ()


@pytest.mark.parametrize("number", [0, -1, 7])
def test_a_page_that_the_document_does_not_have_is_refused(world: World, paper: str, number: int) -> None:
    (id,) = arrive(world, SeenPage(1, "tray", "no_code"))
    with pytest.raises(DomainError, match="no_such_page"):
        assign_page(world.store, id, paper, number)
    with pytest.raises(RecordMissing):
        assign_page(world.store, id, "no document", 1)
    assert world.store.reads.get(ScannedPage, id).state == "tray"


def test_who_signed_already_is_not_noted_twice(world: World, paper: str) -> None:
    first, second = arrive(world, SeenPage(1, "tray"), SeenPage(2, "tray"))
    assign_page(world.store, first, paper, 5, ["participant"])
    assign_page(world.store, second, paper, 5, ["participant", "host_office"])
    assert sorted(one.party for one in world.store.reads.find(Signing, document=paper)) == [
        "host_office", "participant"]  # fmt: skip


def test_pages_are_set_aside_put_back_and_turned(world: World) -> None:
    ids = arrive(world, *(SeenPage(n, "tray", "no_code") for n in (1, 2, 3)))
    for state in ("put_away", "blank", "foreign"):
        set_aside(world.store, ids[:2], state)
        assert [one.id for one in read_tray(world.store.reads).pages] == ids[2:]
        set_aside(world.store, ids[:2], "tray")
        assert [one.id for one in read_tray(world.store.reads).pages] == ids
    for turn in (90, 180, 270, 0):
        turn_page(world.store, ids[0])
        assert world.store.reads.get(ScannedPage, ids[0]).turn == turn
    with pytest.raises(CommandRefused):
        set_aside(world.store, ids, "filed")


def test_ink_is_answered_by_a_person_and_completes_the_document(world: World, paper: str) -> None:
    arrive(world, asked(paper))
    questions = read_tray(world.store.reads).questions
    assert len(questions) == 5
    for one in questions[:-1]:
        answer_ink(world.store, one.signing.id, is_signed=True, signed_on=Date(2026, 11, 20))
    assert world.store.reads.get(Document, paper).state == "issued"
    last = questions[-1].signing.id
    answer_ink(world.store, last, is_signed=False)
    assert standing_of(world.store.reads, paper).missing == (questions[-1].signing.party,)
    assert read_tray(world.store.reads).questions == ()
    with pytest.raises(CommandRefused):
        answer_ink(world.store, last, is_signed=True)
    world.store.undo()
    answer_ink(world.store, last, is_signed=True)
    assert world.store.reads.get(Document, paper).state == "signed"
    days = {one.signing.signed_on for one in standing_of(world.store.reads, paper).signed}
    assert days == {Date(2026, 11, 20), None}


def test_what_is_typed_stays_with_the_page(world: World) -> None:
    (id,) = arrive(world, SeenPage(1, "tray"))
    keep_typed(world.store, id, {"name": " Ööbik ", "phone": "  "})
    assert typed_on(world.store.reads.get(ScannedPage, id)) == {"name": "Ööbik"}
    keep_typed(world.store, id, {})
    assert typed_on(world.store.reads.get(ScannedPage, id)) == {}


def test_neighbours_in_the_file_are_suggested_first_with_the_page_that_is_missing(world: World, paper: str) -> None:
    exchange = world.store.reads.get(Document, paper).exchange
    other = issue_printed(world, exchange, 3)
    filed = [SeenPage(n, "filed", document=other, page=n) for n in (1, 2)]
    *_, id = arrive(world, *filed, SeenPage(3, "tray", "no_code"))
    first, second = suggest_papers(world.store.reads, id)
    assert (first.document.id, first.page, first.participant) == (other, 3, "Tamm, Kadri")
    assert (second.document.id, second.page) == (paper, 1)


@pytest.mark.parametrize(
    "words", [code_of(3), code_of(3).lower(), f"MS1/{code_of(3)}/1/4.6/ABCDEFGHIJKLM", "tamm 0003", "2026-aa01 kadri"]
)
def test_a_document_is_found_by_code_number_and_name(world: World, paper: str, words: str) -> None:
    other = issue_printed(world, world.store.reads.get(Document, paper).exchange, 3)
    (id,) = arrive(world, SeenPage(1, "tray", "no_code"))
    found = suggest_papers(world.store.reads, id, words)
    assert other in {one.document.id for one in found}
    if "MS1" in words:
        assert [(one.document.id, one.page) for one in found] == [(other, 4)]
    assert suggest_papers(world.store.reads, id, "nobody at all") == ()


def test_missing_pages_are_named_once_something_came(world: World, paper: str) -> None:
    assert what_came_back(world.store.reads, paper).missing == ()
    arrive(world, SeenPage(1, "filed", document=paper, page=2))
    pages = world.store.reads.get(Document, paper).pages or 0
    assert what_came_back(world.store.reads, paper).missing == tuple(n for n in range(1, pages + 1) if n != 2)
