"""Where the pages of a stack belong, and what is named when they belong nowhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.documents.codes import PageCode, make_code
from smedesk.documents.scans.decoding import FoundCode
from smedesk.documents.scans.reading import ReadPage
from smedesk.documents.scans.stack import FiledStack, KnownPaper, file_stack
from smedesk.domain import choices
from smedesk.domain.errors import DomainError

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
ONE = KnownPaper("AAAABBBBCCCC", 1, 3, "digest of one", "id-1")
TWO = KnownPaper("AAAABBBBCCCC", 2, 3, "digest of two", "id-2")
THREE = KnownPaper("DDDDEEEEFFFF", 1, 2, "digest of three", "id-3")
KNOWN = {"AAAABBBBCCCC": (ONE, TWO), "DDDDEEEEFFFF": (THREE,)}
_CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


def page_of(paper: KnownPaper, page: int, key: bytes = KEY, quality: float = 0.5) -> ReadPage:
    return of_claim(make_code(paper.code, paper.version, page, paper.pages, paper.digest, key), quality=quality)


def of_claim(*claims: PageCode, quality: float = 0.5) -> ReadPage:
    return ReadPage(1, codes=tuple(FoundCode(claim, _CORNERS) for claim in claims), quality=quality)


def verdicts(stack: FiledStack) -> list[tuple[str, str]]:
    return [(page.state, page.reason) for page in stack.pages]


def test_pages_in_any_order_are_filed_and_what_is_missing_is_named() -> None:
    stack = file_stack([page_of(TWO, 3), page_of(THREE, 2), page_of(TWO, 1), page_of(THREE, 1)], KNOWN, KEY)
    assert verdicts(stack) == [("filed", "")] * 4
    papers = {one.paper: (one.pages, one.missing, one.is_newest) for one in stack.papers}
    assert papers == {TWO: ((1, 3), (2,), True), THREE: ((1, 2), (), True)}
    assert stack.mixed == ()


def test_what_came_before_is_not_missing() -> None:
    (paper,) = file_stack([page_of(TWO, 3)], KNOWN, KEY, filed_before=[("AAAABBBBCCCC", 2, 1)]).papers
    assert paper.missing == (2,)


def test_an_old_version_is_filed_to_itself_and_called_old() -> None:
    stack = file_stack([page_of(ONE, 2)], KNOWN, KEY)
    assert verdicts(stack) == [("filed", "old_version")]
    assert stack.pages[0].paper == ONE


def test_two_versions_in_one_stack_are_called_mixed_and_kept_apart() -> None:
    stack = file_stack([page_of(TWO, 1), page_of(ONE, 2), page_of(TWO, 3)], KNOWN, KEY)
    assert stack.mixed == ("AAAABBBBCCCC",)
    assert {one.paper: one.pages for one in stack.papers} == {TWO: (1, 3), ONE: (2,)}


def test_a_page_of_another_office_is_foreign_and_a_made_up_one_of_ours_is_forged() -> None:
    foreign = KnownPaper("ZZZZYYYYXXXX", 1, 2, "of another office")
    stack = file_stack([page_of(foreign, 1, OTHER_KEY), page_of(TWO, 1, OTHER_KEY)], KNOWN, KEY)
    assert verdicts(stack) == [("foreign", ""), ("tray", "forged")]
    assert stack.papers == ()


def test_ours_but_unknown_and_ours_with_another_content() -> None:
    lost = KnownPaper("ZZZZYYYYXXXX", 1, 2, "made here, and forgotten")
    changed = replace(TWO, digest="a draft that was not kept")
    stack = file_stack([page_of(lost, 1), page_of(changed, 1), page_of(replace(TWO, version=9), 1)], KNOWN, KEY)
    assert verdicts(stack) == [("tray", "unknown"), ("tray", "other_content"), ("tray", "unknown")]


def test_blank_unreadable_without_code_and_with_two_codes() -> None:
    both = of_claim(page_of(TWO, 1).claims[0], page_of(TWO, 2).claims[0])
    reads = [ReadPage(1, is_blank=True), ReadPage(2, fault=DomainError("scan.damaged")), ReadPage(3), both]
    expected = [("blank", ""), ("tray", "unreadable"), ("tray", "no_code"), ("tray", "two_codes")]
    assert verdicts(file_stack(reads, KNOWN, KEY)) == expected


def test_of_doubles_the_better_picture_is_kept_and_before_it_the_one_that_is_signed() -> None:
    reads = [page_of(TWO, 1, quality=0.4), page_of(TWO, 1, quality=0.9), page_of(TWO, 1, quality=0.6)]
    by_quality = file_stack(reads, KNOWN, KEY)
    assert [(page.state, page.double_of) for page in by_quality.pages] == [
        ("double", 1),
        ("filed", None),
        ("double", 1),
    ]
    by_ink = file_stack(reads, KNOWN, KEY, inked=[5, 0, 0])
    assert [page.state for page in by_ink.pages] == ["filed", "double", "double"]


def test_states_and_reasons_are_those_of_the_records() -> None:
    states, reasons = ({one.code for one in each} for each in (choices.SCAN_STATES, choices.SCAN_REASONS))
    used_states = {"filed", "tray", "blank", "double", "foreign"}
    used = {"old_version", "forged", "unknown", "other_content", "two_codes", "no_code", "unreadable"}
    assert used_states <= states
    assert used <= reasons


@given(
    st.lists(st.sampled_from([(paper, page) for paper in (ONE, TWO, THREE) for page in range(1, paper.pages + 1)])),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", min_size=13, max_size=13),
)
def test_no_page_is_filed_on_a_check_that_was_made_up(pages: list[tuple[KnownPaper, int]], check: str) -> None:
    true = [page_of(paper, page) for paper, page in pages]
    forged = [of_claim(replace(read.claims[0], check=check)) for read in true]
    stack = file_stack([*true, *forged], KNOWN, KEY)
    filed = [place for place in stack.pages if place.state == "filed"]
    assert {place.claim for place in filed} == {read.claims[0] for read in true}
    assert all(place.reason == "forged" for place in stack.pages[len(true) :])


@pytest.mark.parametrize("number", [0, 4, 9999])
def test_a_page_beyond_the_last_is_not_filed(number: int) -> None:
    assert verdicts(file_stack([page_of(TWO, number)], KNOWN, KEY)) == [("tray", "other_content")]
