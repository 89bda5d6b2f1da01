"""The codes: readable on every page of a poor scan, where they belong, and not to be made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.documents.codes import PageCode, judge_code, make_code, new_serials, read_code, squares
from smedesk.documents.render import RenderedDocument
from tests.documents import paper
from tests.documents.sample import AGREEMENT, KEY

_A4 = (210.0, 297.0)


def test_both_codes_of_every_page_are_read_from_a_scan_of_150_dpi(printed: RenderedDocument) -> None:
    scans = paper.scans(printed.pdf, 150)
    assert len(scans) == printed.pages
    for number, scan in enumerate(scans, start=1):
        expected = str(make_code(AGREEMENT.code, 1, number, printed.pages, printed.digest, KEY))
        assert [code.text for code in paper.codes(scan)] == [expected, expected]
        assert {code.ec_level for code in paper.codes(scan)} == {"Q"}


def test_the_same_text_stands_in_small_print_for_typing(printed: RenderedDocument) -> None:
    for number, text in enumerate(paper.page_texts(printed.pdf), start=1):
        assert str(make_code(AGREEMENT.code, 1, number, printed.pages, printed.digest, KEY)) in text


def test_they_stand_in_opposite_corners_17_mm_wide_and_15_mm_from_the_edge(printed: RenderedDocument) -> None:
    for scan in paper.scans(printed.pdf, 300):
        boxes = []
        for code in paper.codes(scan):
            corners = (code.position.top_left, code.position.bottom_right)
            (left, top), (right, bottom) = (
                (corner.x / 300 * 25.4, corner.y / 300 * 25.4) for corner in corners
            )
            assert right - left == pytest.approx(17, abs=0.4)
            assert bottom - top == pytest.approx(17, abs=0.4)
            assert min(left, top, _A4[0] - right, _A4[1] - bottom) >= 14.8
            boxes.append((left < _A4[0] / 2, top < _A4[1] / 2))
        assert sorted(boxes) == [(False, True), (True, False)], "upper right and lower left"


def test_a_code_needs_no_larger_symbol_than_29_squares() -> None:
    assert len(squares("MS1/7KQ2M4XWB9TD/1/2.6/ABCDEFGHIJKLM")) == 29
    assert len(squares("MS1/7KQ2M4XWB9TD/99/99.99/ABCDEFGHIJKLM")) == 29


@given(
    st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=12, max_size=12),
    st.integers(1, 9999),
    st.integers(1, 9999),
    st.integers(1, 9999),
    st.binary(min_size=16, max_size=64),
)
def test_what_is_written_is_read(code: str, version: int, page: int, pages: int, key: bytes) -> None:
    made = make_code(code, version, page, pages, "digest", key)
    assert read_code(str(made)) == made
    assert read_code(f" {str(made).lower()}\n") == made, "as a person types it"
    assert made.is_genuine("digest", key)


@pytest.mark.parametrize(
    "forged",
    [
        PageCode("7KQ2M4XWB9TE", 1, 2, 6, ""),
        PageCode("7KQ2M4XWB9TD", 2, 2, 6, ""),
        PageCode("7KQ2M4XWB9TD", 1, 3, 6, ""),
        PageCode("7KQ2M4XWB9TD", 1, 2, 7, ""),
    ],
)
def test_the_check_of_one_page_proves_no_other(forged: PageCode) -> None:
    true = make_code("7KQ2M4XWB9TD", 1, 2, 6, "digest", KEY)
    claimed = PageCode(forged.code, forged.version, forged.page, forged.pages, true.check)
    assert not claimed.is_genuine("digest", KEY)
    assert not true.is_genuine("another digest", KEY)
    assert not true.is_genuine("digest", bytes(32))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org",
        "MS1/7KQ2M4XWB9TD/1/2.6",
        "MS2/7KQ2M4XWB9TD/1/2.6/ABCDEFGHIJKLM",
        "MS1/7KQ2M4XWB9TD/1/2.6/ABCDEFGHIJKL1",
        "MS1/7KQ2M4XWB9T/1/2.6/ABCDEFGHIJKLM",
    ],
)
def test_what_is_no_page_code_is_not_taken_for_one(text: str) -> None:
    assert read_code(text) is None


def test_a_key_that_could_be_guessed_is_an_error() -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        make_code("7KQ2M4XWB9TD", 1, 1, 1, "digest", b"short")


def test_the_key_alone_tells_ours_from_forged_and_from_another_generation() -> None:
    made = make_code("7KQ2M4XWB9TD", 1, 2, 6, "digest", KEY)
    assert judge_code(str(made), KEY) == ("ours", made)
    assert judge_code(str(made).lower(), KEY) == ("ours", made), "as a person types it"
    assert judge_code(str(made), bytes(32)) == ("forged", made)
    other_page = str(made).replace("/2.6/", "/3.6/")
    assert judge_code(other_page, KEY)[0] == "forged"
    assert judge_code(str(made).replace("MS1", "MS2"), KEY) == ("old_form", None)
    assert judge_code("https://example.org", KEY) == ("no_code", None)


def test_a_page_of_other_content_is_ours_but_not_genuine() -> None:
    made = make_code("7KQ2M4XWB9TD", 1, 2, 6, "digest", KEY)
    assert made.is_made_with(KEY)
    assert made.is_genuine("digest", KEY)
    assert not made.is_genuine("the content of another printing", KEY)


def test_serials_of_blank_forms_differ_and_can_be_typed() -> None:
    drawn = new_serials(500)
    assert len(set(drawn)) == 500
    assert not set("".join(drawn)) & set("01IO"), "no signs that a hand writes alike"
    assert all(read_code(str(make_code(serial, 1, 1, 1, "", KEY))) for serial in drawn[:20])
    assert not set(drawn) & set(new_serials(500))
