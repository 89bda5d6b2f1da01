"""Scans that come in: kept first, read, filed in one change; nothing is lost, nothing is complete by mixed versions."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smedesk.app.scan_steps import SendAgain, read_next
from smedesk.domain.errors import DomainError, RecordMissing
from smedesk.domain.records import Document, Scan, ScannedPage, Signing
from smedesk.domain.signature import SIGNED_BY
from smedesk.services.ports import Sentence
from smedesk.services.scan_reading import SeenInk, SeenPage, SeenScan
from smedesk.services.signing import standing_of
from smedesk.services.taking_in import (
    LARGEST,
    ArrivedFile,
    file_scans,
    keep_scan,
    known_papers,
    read_arrived,
    to_read,
    unread_scans,
    waiting_scans,
)
from smedesk.services.tray import read_tray, what_came_back
from smedesk.translate import mark
from tests.services import scanned
from tests.services.scanned import READER, issue_printed, page_of, pdf_of, signature_page, take_in, tiff_of
from tests.ui.screens.world import TODAY, AtOnce, World, enter_exchange, fill, opened_world

T = TypeVar("T")
PARTIES = SIGNED_BY["agreement"]
ALL = frozenset(PARTIES)


@pytest.fixture
def paper(world: World) -> str:
    return issue_printed(world, enter_exchange(world))


def state(world: World, paper: str) -> str:
    return world.store.reads.get(Document, paper).state


def pages_of(world: World, scan: str) -> list[ScannedPage]:
    return sorted(world.store.reads.find(ScannedPage, scan=scan), key=lambda one: one.position or 0)


def test_a_stack_is_split_turned_and_filed_and_the_rest_waits(world: World, paper: str) -> None:
    last = signature_page(0)
    foreign = page_of(9, 1, key=b"another office's key")
    stack = [
        page_of(0, 2).rotate(180), page_of(0, last, parties=ALL), scanned.blank_page(), page_of(0, 2), foreign,
        page_of(5, 1),
    ]  # fmt: skip
    data = pdf_of(stack)
    ids, changes = take_in(world, data)
    found = pages_of(world, ids[0])
    assert [(one.state, one.reason, one.page) for one in found] == [
        ("filed", "", 2), ("filed", "", last), ("blank", "", None), ("double", "", 2), ("foreign", "", None),
        ("tray", "unknown", None),
    ]  # fmt: skip
    assert found[0].turn == 180
    assert changes.sentence.parameters == {"waiting": "1"}
    back = what_came_back(world.store.reads, paper)
    assert back.missing == tuple(n for n in range(1, last + 1) if n not in (2, last))
    assert [one.page for one in read_tray(world.store.reads).pages] == [None]
    standing = standing_of(world.store.reads, paper)
    assert standing.is_complete
    assert state(world, paper) == "signed"
    scan = world.store.reads.get(Scan, ids[0])
    assert world.store.reads.file(scan.file_sha256) == data, "the original stays as it came"
    assert world.store.reads.file(scan.tidy_sha256).startswith(b"%PDF-")
    assert {one.signing.file_sha256 for one in standing.signed} == {scan.file_sha256}


def test_one_undo_takes_a_whole_batch_back_and_the_files_stay(world: World, paper: str) -> None:
    data = pdf_of([page_of(0, signature_page(0), parties=ALL)])
    ids, _ = take_in(world, data, tiff_of([page_of(0, 1)] * 2))
    assert state(world, paper) == "signed"
    world.store.undo()
    assert state(world, paper) == "issued"
    assert world.store.reads.find(Signing, document=paper) == ()
    assert world.store.reads.find(ScannedPage) == ()
    assert {one.id for one in unread_scans(world.store.reads)} == set(ids)
    assert waiting_scans(world.store.reads) == (), "what a person took back is not filed again by itself"
    again, _ = take_in(world, data)
    assert again == ids[:1]
    assert state(world, paper) == "signed"


def test_the_same_file_is_known_again_and_filed_once(world: World, paper: str) -> None:
    data = pdf_of([page_of(0, 1)])
    ids, _ = take_in(world, data)
    id, is_to_read, changes = keep_scan(world.store, ArrivedFile("other name.pdf", data))
    assert (id, is_to_read, changes) == (ids[0], False, None)
    assert to_read(world.store.reads, ids) == ()
    assert len(what_came_back(world.store.reads, paper).pages) == 1


def test_what_was_kept_before_the_program_ended_is_read_later(world: World, paper: str) -> None:
    data = pdf_of([page_of(0, 1)])
    id, is_to_read, _ = keep_scan(world.store, ArrivedFile("scan.pdf", data))
    assert is_to_read
    assert [one.id for one in waiting_scans(world.store.reads)] == [id]
    take_in(world, data)
    assert waiting_scans(world.store.reads) == ()
    assert [one.page for one in what_came_back(world.store.reads, paper).pages] == [1]


def test_no_document_is_complete_by_mixed_versions(world: World, paper: str) -> None:
    exchange = world.store.reads.get(Document, paper).exchange
    newer = issue_printed(world, exchange, 0, 2)
    half, other = frozenset(PARTIES[:3]), frozenset(PARTIES[3:])
    page = signature_page(0)
    ids, _ = take_in(world, pdf_of([page_of(0, page, 1, half), page_of(0, page, 2, other)]))
    assert [(one.state, one.reason) for one in pages_of(world, ids[0])] == [("filed", "old_version"), ("filed", "")]
    standing = standing_of(world.store.reads, newer)
    assert set(standing.missing) == half
    assert {one.party for one in standing.older} == half
    assert (state(world, paper), state(world, newer)) == ("issued", "issued")


def test_two_copies_signed_by_different_parties_count_together(world: World, paper: str) -> None:
    page, half = signature_page(0), frozenset(PARTIES[:3])
    ids, _ = take_in(world, pdf_of([page_of(0, page, 1, half), page_of(0, page, 1, ALL - half)]))
    assert [one.state for one in pages_of(world, ids[0])] == ["filed", "filed"]
    assert state(world, paper) == "signed"


def test_a_photo_asks_a_person_and_a_clear_scan_later_answers(world: World, paper: str) -> None:
    page, signed = signature_page(0), frozenset({"participant"})
    take_in(world, pdf_of([scanned.photo_of(0, page, signed)]))
    standing = standing_of(world.store.reads, paper)
    assert "participant" in {one.party for one in standing.signed}
    assert len(standing.missing) == 5
    asked = read_tray(world.store.reads).questions
    assert asked[0].page.page == page
    take_in(world, pdf_of([page_of(0, page, 1, signed)]))
    assert "participant" not in standing_of(world.store.reads, paper).missing


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 broken", b"II*\0nothing", b"just words"])
def test_what_cannot_be_read_is_kept_and_waits_with_its_reason(world: World, data: bytes) -> None:
    ids, _ = take_in(world, data)
    (page,) = pages_of(world, ids[0])
    assert (page.state, page.reason) == ("tray", "unreadable")
    assert page.fault.startswith("scan.")
    assert world.store.reads.file(world.store.reads.get(Scan, ids[0]).file_sha256) == data


def test_a_forged_code_files_nothing(world: World, paper: str) -> None:
    ids, _ = take_in(world, pdf_of([page_of(0, 1, key=b"made up by a forger")]))
    (page,) = pages_of(world, ids[0])
    assert (page.state, page.reason, page.document) == ("tray", "forged", "")
    assert what_came_back(world.store.reads, paper).pages == ()


def test_a_file_that_is_gone_or_too_large_is_named(tmp_path: Path) -> None:
    with pytest.raises(DomainError, match="file_gone"):
        read_arrived(tmp_path / "nowhere.pdf")
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(DomainError, match="file_too_large"):
        read_arrived(large)


def test_reading_can_be_given_up_and_leaves_the_file_to_be_read(world: World, paper: str) -> None:
    class GivenUpError(Exception):
        pass

    def give_up(_file: int, page: int) -> None:
        if page == 2:
            raise GivenUpError

    id, *_ = keep_scan(world.store, ArrivedFile("scan.pdf", pdf_of([page_of(0, 1)] * 3)))
    reads = world.store.reads
    with pytest.raises(GivenUpError):
        READER.read(AtOnce(), to_read(reads, [id]), reads.file, known_papers(reads), give_up)
    assert [one.id for one in unread_scans(reads)] == [id]
    assert what_came_back(reads, paper).pages == ()


def test_a_worker_that_was_replaced_gets_the_file_again(world: World, paper: str) -> None:
    """The process forgets the file between any two steps; what is read is the same."""

    class Forgetful(AtOnce):
        def __call__(self, function: Callable[..., T], /, *arguments: object) -> T:
            if arguments[-1] is None:
                raise SendAgain
            return function(*arguments)

    page = signature_page(0)
    id, *_ = keep_scan(world.store, ArrivedFile("scan.pdf", tiff_of([page_of(0, 1), page_of(0, page, parties=ALL)])))
    reads = world.store.reads
    (seen,) = READER.read(
        Forgetful(), to_read(reads, [id]), reads.file, known_papers(reads), lambda _file, _page: None)  # fmt: skip
    assert [(one.document, one.page) for one in seen.pages] == [(paper, 1), (paper, page)]
    assert sum(ink.has_ink for ink in seen.pages[1].ink) == 5
    with pytest.raises(SendAgain):
        read_next("another file", 1, None)


# ------------------------------------------------------------------------------------------------ what always holds


@st.composite
def batches(draw: st.DrawFn) -> list[list[tuple[str, int, int, frozenset[str], bool]]]:
    """Files of pages: state, version (1 or 2), page, who signed, sure or not."""
    page = st.tuples(
        st.sampled_from(["filed", "filed", "double", "tray", "blank", "foreign"]), st.integers(1, 2),
        st.integers(1, 3), st.frozensets(st.sampled_from(PARTIES)), st.booleans(),
    )  # fmt: skip
    return draw(st.lists(st.lists(page, min_size=1, max_size=5), min_size=1, max_size=3))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches())
def test_each_page_is_recorded_once_and_complete_means_one_version(
    tmp_path: Path, batch: list[list[tuple[str, int, int, frozenset[str], bool]]]
) -> None:
    shutil.rmtree(tmp_path / "profile", ignore_errors=True)
    with opened_world(tmp_path / "profile") as world:
        fill(world)
        exchange = enter_exchange(world)
        papers = {version: issue_printed(world, exchange, 0, version) for version in (1, 2)}
        ids = [keep_scan(world.store, ArrivedFile(f"{n}.pdf", bytes([n])))[0] for n in range(len(batch))]
        seen = [
            SeenScan(id, tuple(_seen(n, page, papers) for n, page in enumerate(pages, 1)))
            for id, pages in zip(ids, batch, strict=True)
        ]
        file_scans(world.store, seen)
        for id, pages in zip(ids, batch, strict=True):
            assert Counter(one.position for one in pages_of(world, id)) == Counter(range(1, len(pages) + 1))
        for version, id in papers.items():
            sure = {
                party for pages in batch for page in pages for party in page[3]
                if page[1] == version and page[4] and page[0] in ("filed", "double")
            }  # fmt: skip
            assert (state(world, id) == "signed") == (sure == set(PARTIES))
        file_scans(world.store, seen)
        assert len(world.store.reads.find(ScannedPage)) == sum(map(len, batch)), "filing again files nothing"
        assert max(Counter(
            (one.document, one.party) for one in world.store.reads.find(Signing)
        ).values(), default=1) == 1  # fmt: skip


def _seen(position: int, page: tuple[str, int, int, frozenset[str], bool], papers: dict[int, str]) -> SeenPage:
    state, version, number, parties, is_sure = page
    if state not in ("filed", "double"):
        return SeenPage(position, state)
    ink = tuple(SeenInk("signature", party, 0.95 if is_sure else 0.6, is_sure) for party in sorted(parties))
    return SeenPage(position, state, document=papers[version], page=number, ink=ink)


@pytest.mark.usefixtures("paper")
def test_a_scan_goes_with_the_person_and_stays_where_it_holds_papers_of_others(world: World) -> None:
    person = world.ids["kadri_person"]
    (alone,), _ = take_in(world, pdf_of([page_of(0, 1), scanned.blank_page()]))
    (shared,), _ = take_in(world, pdf_of([page_of(0, 2), page_of(5, 1)]))
    strange = pages_of(world, shared)[1]
    other = Document(id="other", office=world.store.reads.office(), kind="survey", state="issued", version=1)
    with world.store.change(Sentence(mark("Tests", "Entered a paper"))) as work:
        work.insert(other)
        work.update(ScannedPage, strange.id, {"document": other.id, "state": "filed"})
    held = {one.id for one in world.store.eraser.records_on(person)}
    assert alone in held
    assert shared not in held, "the page of somebody else must not be handed over"
    original = world.store.reads.get(Scan, alone).file_sha256
    tidy = world.store.reads.get(Scan, alone).tidy_sha256
    world.store.eraser.erase(world.store.eraser.plan(person, TODAY))
    for gone in (original, tidy):
        with pytest.raises(RecordMissing):
            world.store.reads.file(gone)
    assert world.store.reads.find(Scan, id=alone) == ()
    assert [one.document for one in pages_of(world, shared)] == [other.id]
