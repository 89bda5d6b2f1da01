"""Ink in the boxes of a page: found where there is some, and none where there is only print."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from PIL import Image, ImageDraw

from smedesk.documents.paper import Box
from smedesk.documents.scans.crops import crop, upright
from smedesk.documents.scans.ink import InkReading, read_ink
from smedesk.documents.scans.kept import SCALE, KeptPage, draw_kept_page
from smedesk.documents.scans.picture import PagePicture, grey_of, image_of
from smedesk.documents.scans.reading import ReadPage, read_page
from smedesk.documents.scans.registration import Registration, register
from tests.documents.scans import corpus
from tests.documents.scans.corpus import MM, Sheet

PAGE = 6
PARTIES = ["participant", "sending_company", "host_company", "sending_office", "host_office"]
_SIDE = 4.5
_TICKS = [(30.0 + 12 * column, 40.0 + 9 * row) for row in range(3) for column in range(4)]
"""Places of boxes to tick, from the upper left corner, in a part of the page that is white."""
_MARKS = ["cross", "hook", "scribble", "dot", "cross", "hook"]


@cache
def kept(number: int = 0) -> KeptPage:
    return draw_kept_page(corpus.document(number).pdf, PAGE)


def signed(parties: set[str], seed: int, dpi: int, grey: int = 50) -> Sheet:
    random = np.random.default_rng(seed)
    sheet = corpus.draw(0, PAGE, dpi)
    for box in kept().boxes:
        if box.name in parties:
            sheet = corpus.sign(sheet, kept().rectangle(box), random, grey)
    return sheet


def look(sheet: Sheet, way: str, seed: int, page: KeptPage) -> tuple[InkReading, ...]:
    picture, read, registration = laid(sheet, way, seed, page)
    return read_ink(picture, read, page, registration)


def laid(sheet: Sheet, way: str, seed: int, page: KeptPage) -> tuple[PagePicture, ReadPage, Registration]:
    picture = PagePicture(1, corpus.make_scan(sheet, way, sheet.dpi, seed).picture)
    read = read_page(picture)
    registration = register(read, page)
    assert registration is not None
    return picture, read, registration


@pytest.mark.parametrize(
    ("way", "grey"),
    [
        ("scan", 120),
        ("upside down", 40),
        ("sideways", 120),
        ("fax", 40),
        ("JPEG 30", 120),
        ("noise", 120),
        ("pale", 120),
        ("blur", 120),
        ("telephone", 40),
    ],
)
def test_who_signed_and_who_did_not(way: str, grey: int) -> None:
    parties = {"participant", "sending_office", "host_company"}
    found = look(signed(parties, 7, 150, grey), way, 7, kept())
    assert [reading.box.name for reading in found] == PARTIES
    assert {reading.box.name for reading in found if reading.has_ink} == parties


def test_a_scan_is_sure_and_a_photo_asks_a_person() -> None:
    sheet = signed({"participant"}, 1, 150)
    assert all(reading.is_sure for reading in look(sheet, "scan", 1, kept()))
    assert not any(reading.is_sure for reading in look(sheet, "telephone", 1, kept()))


def test_a_page_that_nobody_signed_has_no_ink_at_all() -> None:
    assert [reading.area for reading in look(signed(set(), 0, 200), "scan", 0, kept())] == [0] * 5


def test_the_page_of_another_document_is_not_laid_beside_this_one() -> None:
    read = read_page(PagePicture(1, corpus.make_scan(corpus.draw(1, PAGE, 150), "scan", 150, 1).picture))
    assert register(read, kept(0)) is None
    assert register(read, draw_kept_page(corpus.document(1).pdf, PAGE - 1)) is None


# ------------------------------------------------------------------------------------------------------- boxes to tick


def form_page() -> tuple[Sheet, KeptPage]:
    """A page with boxes to tick, as it was printed and as it was kept."""
    page, sheet = kept(), corpus.draw(0, PAGE, 200)
    boxes = tuple(
        Box("tick", f"box {at}", PAGE, left, page.height - top - _SIDE, _SIDE, _SIDE)
        for at, (left, top) in enumerate(_TICKS)
    )
    drawn = replace(page, grey=np.array(grey_of(_with_boxes(image_of(page.grey), SCALE))), boxes=boxes)
    return replace(sheet, picture=_with_boxes(sheet.picture, sheet.dpi / MM)), drawn


def _with_boxes(picture: Image.Image, scale: float) -> Image.Image:
    drawn = picture.copy()
    on = ImageDraw.Draw(drawn)
    on.rectangle((20 * scale, 35 * scale, 170 * scale, 75 * scale), fill=255)
    for left, top in _TICKS:
        edges = (left * scale, top * scale, (left + _SIDE) * scale, (top + _SIDE) * scale)
        on.rectangle(edges, outline=0, width=max(round(0.3 * scale), 1))
    return drawn


@pytest.mark.parametrize("way", ["scan", "upside down", "JPEG 30", "fax", "pale", "telephone"])
def test_boxes_that_were_ticked_in_four_ways(way: str) -> None:
    sheet, page = form_page()
    random = np.random.default_rng(5)
    marks = dict(zip(range(0, len(_TICKS), 2), _MARKS, strict=True))
    for at, kind in marks.items():
        sheet = corpus.tick(sheet, (*_TICKS[at], _SIDE), kind, random)
    found = look(sheet, way, 5, page)
    assert {reading.box.name for reading in found if reading.has_ink} == {f"box {at}" for at in marks}
    if way == "telephone":
        assert not any(reading.is_sure for reading in found)


# ---------------------------------------------------------------------------------------------------------------- crops


def test_handwriting_is_cut_out_upright_at_its_place() -> None:
    sheet = signed({"host_company"}, 3, 200)
    box = next(box for box in kept().boxes if box.name == "host_company")
    picture, _, registration = laid(sheet, "upside down", 3, kept())
    with Image.open(io.BytesIO(crop(picture, kept(), registration, box))) as cut:
        assert cut.format == "PNG"
        assert cut.width / cut.height == pytest.approx((box.width + 3) / (box.height + 3), rel=0.03)
        seen = np.asarray(cut.convert("L").resize((200, 80)), np.float64)
    left, top, width, height = (value * sheet.dpi / MM for value in kept().rectangle(box))
    around = 1.5 * sheet.dpi / MM
    true = sheet.picture.crop(
        (round(left - around), round(top - around), round(left + width + around), round(top + height + around))
    )
    assert np.corrcoef(seen.ravel(), np.asarray(true.resize((200, 80)), np.float64).ravel())[0, 1] > 0.8


def test_the_whole_page_is_shown_upright() -> None:
    picture, read, _ = laid(signed(set(), 0, 150), "sideways", 2, kept())
    with Image.open(io.BytesIO(upright(picture, read))) as shown:
        assert shown.height > shown.width
        (again,) = [read_page(PagePicture(1, shown.copy()))]
    assert again.turn == 0
