"""Pages as pictures: white paper, true colours, any number of threads."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from smedesk.documents import emblem
from smedesk.documents.preview import count_pages, render_page, render_pages
from smedesk.documents.render import RenderedDocument
from smedesk.domain.errors import DomainError
from tests.documents import paper


def test_every_page_becomes_a_picture_of_its_size(printed: RenderedDocument) -> None:
    pictures = list(render_pages(printed.pdf, 72))
    assert len(pictures) == count_pages(printed.pdf) == printed.pages
    for picture in pictures:
        assert (picture.width, picture.height) == pytest.approx((595, 842), abs=1)
        assert len(picture.pixels) == picture.width * picture.height * 3


def test_paper_is_white_and_the_emblem_blue_and_yellow(printed: RenderedDocument) -> None:
    page = render_page(printed.pdf, 0, 150)
    assert page.pixels[:3] == b"\xff\xff\xff"
    colours = {colour for _, colour in Image.open(io.BytesIO(page.png())).getcolors(1 << 24) or []}
    for red, green, blue in (emblem.BLUE, emblem.YELLOW):
        assert (round(red * 255), round(green * 255), round(blue * 255)) in colours


def test_the_png_holds_the_same_pixels(printed: RenderedDocument) -> None:
    page = render_page(printed.pdf, 1, 47)  # a width at which rows are padded inside the library
    with Image.open(io.BytesIO(page.png())) as picture:
        assert picture.mode == "RGB"
        assert picture.size == (page.width, page.height)
        assert picture.tobytes() == page.pixels


def test_codes_are_read_from_a_printers_raster(printed: RenderedDocument) -> None:
    page = render_page(printed.pdf, 2, 300)
    picture = Image.frombytes("RGB", (page.width, page.height), page.pixels).convert("L")
    assert [code.text.split("/")[3] for code in paper.codes(picture)] == ["3.6", "3.6"]


def test_threads_may_ask_at_the_same_time(printed: RenderedDocument) -> None:
    alone = [page.pixels for page in render_pages(printed.pdf, 40)]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda page: render_page(printed.pdf, page % 6, 40).pixels, range(24)))
    assert together == alone * 4


@pytest.mark.parametrize("rubbish", [b"", b"%PDF-1.4\n%broken", b"PK\x03\x04", b"\0" * 5000])
def test_what_is_no_pdf_is_refused(rubbish: bytes) -> None:
    with pytest.raises(DomainError) as refusal:
        render_page(rubbish, 0, 72)
    assert refusal.value.code == "document.unreadable"


def test_a_page_that_is_not_there_is_refused(printed: RenderedDocument) -> None:
    with pytest.raises(DomainError) as refusal:
        render_page(printed.pdf, 6, 72)
    assert refusal.value.code == "document.page_missing"
    assert refusal.value.parameters == {"page": 6, "pages": 6}
