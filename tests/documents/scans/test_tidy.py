"""The tidy copy: the same pages, upright, readable, archival, and the same bytes each time."""

from __future__ import annotations

import io
from datetime import UTC
from datetime import datetime as DateTime

import pikepdf
import pytest
from PIL import Image, ImageDraw

from smedesk.documents.scans.opening import open_pages
from smedesk.documents.scans.reading import ReadPage, read_file
from smedesk.documents.scans.tidy import tidy_pdf
from tests.documents.paper import poppler
from tests.documents.scans import corpus
from tests.documents.scans.corpus import picture_bytes

CAME_AT = DateTime(2026, 11, 24, 9, 30, tzinfo=UTC)


def tidied(data: bytes) -> bytes:
    return tidy_pdf(data, list(read_file(data)), "Scan of 24 November", CAME_AT)


def scan_file(way: str, kind: str = "JPEG", page: int = 6) -> bytes:
    picture = corpus.make_scan(corpus.draw(0, page, 200), way, 200, 1).picture
    options = {"compression": "group4"} if kind == "TIFF" else {}
    return picture_bytes(picture.copy(), kind, dpi=(200, 200), **options)


@pytest.mark.parametrize("way", ["upside down", "sideways", "telephone", "pen"])
def test_a_page_comes_out_upright_and_straight(way: str) -> None:
    (before,), (after,) = read_file(scan_file(way)), read_file(tidied(scan_file(way)))
    assert after.claims == before.claims
    assert after.turn == 0
    assert abs(after.skew) < 0.4


def test_a_fax_stays_black_and_white_and_small() -> None:
    data = scan_file("fax", "TIFF")
    made = tidied(data)
    with pikepdf.open(io.BytesIO(made)) as pdf:
        picture = pdf.pages[0].obj.Resources.XObject.Page
        assert picture.Filter == pikepdf.Name.CCITTFaxDecode
    assert len(made) < 2 * len(data)
    (after,) = read_file(made)
    assert len(after.codes) == 2


def test_colour_is_kept_where_there_is_some_and_nowhere_else() -> None:
    plain = corpus.draw(0, 1, 200).picture.convert("RGB")
    stamped = plain.copy()
    ImageDraw.Draw(stamped).ellipse((500, 900, 800, 1200), outline=(20, 40, 190), width=14)
    spaces = []
    for picture in (plain, stamped):
        with pikepdf.open(io.BytesIO(tidied(picture_bytes(picture, "PNG")))) as pdf:
            spaces.append(str(pdf.pages[0].obj.Resources.XObject.Page.ColorSpace))
    assert spaces == ["/DeviceGray", "/DeviceRGB"]


def test_it_says_that_it_is_an_archival_file_and_means_the_colours_of_screens() -> None:
    with pikepdf.open(io.BytesIO(tidied(scan_file("scan")))) as pdf:
        metadata = pdf.open_metadata()
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "B")
        assert metadata["dc:title"] == "Scan of 24 November"
        (intent,) = pdf.Root.OutputIntents
        assert intent.DestOutputProfile.N == 3
        assert not pdf.is_encrypted
    told = poppler("pdfinfo", tidied(scan_file("scan")))
    assert "Pages:           1" in told
    assert "A4" in told


def test_the_same_scan_gives_the_same_bytes_and_the_original_is_left_alone() -> None:
    data = scan_file("scan")
    assert tidied(data) == tidied(data)
    assert data == scan_file("scan")


def test_all_pages_that_can_be_seen_are_there_in_their_order() -> None:
    leaves = [corpus.draw(0, number, 150).picture.copy() for number in (3, 1, 2)]
    leaves.insert(1, Image.new("L", leaves[0].size, 250))
    data = picture_bytes(leaves[0], "PDF", save_all=True, append_images=leaves[1:], resolution=150)
    after = list(read_file(tidied(data)))
    assert [page.claims[0].page if page.claims else None for page in after] == [3, None, 1, 2]
    assert after[1].is_blank


def test_without_readings_pages_are_laid_down_as_they_are() -> None:
    data = scan_file("upside down")
    (page,) = open_pages(tidy_pdf(data, [ReadPage(1)], "As it came", CAME_AT))
    assert page.image is not None


def test_of_what_cannot_be_seen_there_is_no_copy() -> None:
    assert tidied(b"nothing") == b""
