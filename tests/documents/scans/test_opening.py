"""Whatever comes is opened page by page, and what cannot be read is a page with a reason: nothing is refused."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable

import numpy as np
import pikepdf
import pytest
from PIL import Image, ImageDraw

from smedesk.documents.scans.opening import media_type, open_page, open_pages
from smedesk.documents.scans.picture import PagePicture
from smedesk.documents.scans.reading import read_file
from tests.documents.scans import corpus
from tests.documents.scans.corpus import picture_bytes

_EXPOSURE, _ORIENTATION, _EXIF = 0x829A, 0x0112, 0x8769


def pages(data: bytes) -> list[PagePicture]:
    return list(open_pages(data))


def fault_of(data: bytes) -> str:
    (page,) = pages(data)
    assert page.image is None
    assert page.fault is not None
    return page.fault.code


def sheet(page: int = 1, dpi: int = 150) -> Image.Image:
    return corpus.draw(0, page, dpi).picture.copy()


def pdf_of(*contents: bytes, change: Callable[[pikepdf.Pdf], None] = lambda _pdf: None, **options: object) -> bytes:
    kept = io.BytesIO()
    with pikepdf.new() as pdf:
        for content in contents:
            page = pdf.add_blank_page(page_size=(595, 842))
            page.obj.Contents = pdf.make_stream(content)
        change(pdf)
        pdf.save(kept, **options)  # type: ignore[arg-type]
    return kept.getvalue()


def pdf_of_pictures(*pictures: Image.Image, dpi: int = 150) -> bytes:
    return picture_bytes(pictures[0], "PDF", save_all=True, append_images=pictures[1:], resolution=dpi)


def test_a_pdf_of_ours_comes_page_by_page_with_both_codes() -> None:
    read = list(read_file(corpus.document(0).pdf))
    assert [page.position for page in read] == list(range(1, corpus.document(0).pages + 1))
    assert all(len(page.codes) == 2 and page.claims[0].page == page.position for page in read)


@pytest.mark.parametrize("dpi", [150, 200, 300])
def test_a_scanned_pdf_is_drawn_at_its_own_resolution(dpi: int) -> None:
    (page,) = pages(pdf_of_pictures(sheet(dpi=dpi), dpi=dpi))
    assert page.dpi == pytest.approx(dpi, rel=0.01)
    (read,) = read_file(pdf_of_pictures(sheet(dpi=dpi), dpi=dpi))
    assert read.dpi == pytest.approx(dpi, rel=0.02)
    assert len(read.codes) == 2


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_lzw", "jpeg"])
def test_a_tiff_of_several_pages_as_fax_machines_and_scanners_write_it(compression: str) -> None:
    mode = "1" if compression.startswith("group") else "L"
    leaves = [sheet(number, 200).convert(mode) for number in (1, 2, 3)]
    data = picture_bytes(
        leaves[0], "TIFF", save_all=True, append_images=leaves[1:], compression=compression, dpi=(200, 200)
    )
    read = list(read_file(data))
    assert media_type(data) == "image/tiff"
    assert [page.claims[0].page for page in read] == [1, 2, 3]
    assert [page.position for page in read] == [1, 2, 3]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "WEBP"])
def test_single_pictures(kind: str) -> None:
    (read,) = read_file(picture_bytes(sheet(), kind))
    assert read.claims[0].page == 1


@pytest.mark.parametrize("mode", ["1", "L", "RGB", "RGBA", "P", "CMYK", "I;16", "LA"])
def test_every_kind_of_pixel(mode: str) -> None:
    grey = sheet()
    picture = Image.fromarray(np.asarray(grey, np.uint16) * 257) if mode == "I;16" else grey.convert("L").convert(mode)
    (read,) = read_file(picture_bytes(picture, "TIFF" if mode == "CMYK" else "PNG"))
    assert len(read.codes) == 2


@pytest.mark.parametrize("turn", [1, 3, 6, 8])
def test_a_picture_of_a_camera_is_turned_as_its_exif_says_and_known_as_one(turn: int) -> None:
    exif = Image.Exif()
    exif[_ORIENTATION] = turn
    exif.get_ifd(_EXIF)[_EXPOSURE] = (1, 60)
    ways = {1: None, 3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    way = ways[turn]
    held = sheet() if way is None else sheet().transpose(way)
    (read,) = read_file(picture_bytes(held, "JPEG", exif=exif))
    assert read.turn == 0
    assert read.is_photo


def test_one_page_is_shown_in_colour() -> None:
    picture = sheet().convert("RGB")
    ImageDraw.Draw(picture).rectangle((300, 300, 500, 500), fill=(20, 40, 200))
    shown = open_page(pdf_of_pictures(picture), 1, in_colour=True)
    assert shown.image is not None
    red, _, blue = shown.image.getpixel((400, 400))  # type: ignore[misc]
    assert blue - red > 100


# ----------------------------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(("data", "code"), [
    (b"", "scan.empty"),
    (b"Dear Sir or Madam", "scan.unknown_format"),
    (b"PK\x03\x04 a workbook", "scan.unknown_format"),
    (b"%PDF-1.7\nnothing follows", "scan.damaged"),
    (b"\x89PNG\r\n\x1a\nnothing follows", "scan.damaged"),
    (b"\xff\xd8\xff\xe0nothing follows", "scan.damaged"),
    (b"II*\0nothing follows", "scan.damaged"),
    (b"BM nothing follows", "scan.damaged"),
    (b"RIFF\0\0\0\0WEBP nothing follows", "scan.damaged"),
])  # fmt: skip
def test_what_is_no_page_says_why(data: bytes, code: str) -> None:
    assert fault_of(data) == code


def test_an_encrypted_pdf_is_locked_and_one_without_a_password_to_open_is_read() -> None:
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(corpus.document(0).pdf)) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(user="secret", owner="owner"))
        guarded = io.BytesIO()
        pdf.save(guarded, encryption=pikepdf.Encryption(user="", owner="owner"))
    assert fault_of(locked.getvalue()) == "scan.locked"
    assert [page.claims[0].page for page in read_file(guarded.getvalue())] == [1, 2, 3, 4, 5, 6]


def test_a_pdf_without_a_page() -> None:
    assert fault_of(pdf_of()) == "scan.no_pages"


def test_a_pdf_whose_table_is_lost_is_mended() -> None:
    data = pdf_of_pictures(sheet(1), sheet(2))
    broken = data[: data.rindex(b"startxref")]
    assert [page.claims[0].page for page in read_file(broken)] == [1, 2]


@pytest.mark.parametrize("number", [500, pytest.param(10_000, marks=pytest.mark.slow)])
def test_thousands_of_pages_come_one_at_a_time(number: int) -> None:
    kept = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(595, 842))
        for _ in range(number - 1):
            pdf.pages.append(page)
        pdf.save(kept)
    read = list(read_file(kept.getvalue()))
    assert len(read) == number
    assert all(page.is_blank for page in read)


def test_a_form_drawn_inside_a_form_a_million_times_is_weighed_and_left_aside() -> None:
    def nest(pdf: pikepdf.Pdf) -> None:
        inner = pdf.make_stream(
            b"0 0 10 10 re f " * 100, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9]
        )
        for _ in range(8):
            inner = pdf.make_stream(
                b"/F Do " * 100,
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Form,
                BBox=[0, 0, 9, 9],
                Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner)),
            )
        pdf.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(F=inner))

    assert fault_of(pdf_of(b"/F Do", change=nest)) == "scan.too_large"


def test_a_page_that_unfolds_without_end_is_left_aside_and_the_next_one_read() -> None:
    def swell(pdf: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(pdf, zlib.compress(b"0 0 1 1 re f " * 8_000_000, 9))
        stream.Filter = pikepdf.Name.FlateDecode
        pdf.pages[0].obj.Contents = stream

    first, second = pages(pdf_of(b"", b"0 0 100 100 re f", change=swell, compress_streams=False))
    assert first.fault is not None
    assert first.fault.code == "scan.too_large"
    assert second.image is not None


def test_a_picture_of_a_hundred_thousand_by_a_hundred_thousand_in_a_pdf() -> None:
    def swell(pdf: pikepdf.Pdf) -> None:
        picture = pdf.make_stream(
            b"\0",
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=100_000,
            Height=100_000,
            ColorSpace=pikepdf.Name.DeviceGray,
            BitsPerComponent=8,
        )
        pdf.pages[0].obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=picture))

    assert fault_of(pdf_of(b"q 500 0 0 500 0 0 cm /I Do Q", change=swell)) == "scan.too_large"


def test_a_page_as_large_as_a_field_is_drawn_small() -> None:
    (page,) = pages(
        pdf_of(b"0 0 100 100 re f", change=lambda pdf: setattr(pdf.pages[0], "mediabox", [0, 0, 14400, 14400]))
    )
    assert page.image is not None
    assert page.image.width * page.image.height <= 31_000_000


def test_a_tiff_bomb_is_known_by_its_size_before_a_pixel_is_made() -> None:
    kept = io.BytesIO(picture_bytes(Image.new("1", (64, 64)), "TIFF", compression="group4"))
    data = bytearray(kept.getvalue())
    for tag in (256, 257):  # width and height become 65,000
        place = data.index(tag.to_bytes(2, "little"), 8)
        data[place + 8 : place + 12] = (65_000).to_bytes(4, "little")
        data[place + 2 : place + 4] = (4).to_bytes(2, "little")
    assert fault_of(bytes(data)) == "scan.too_large"


def test_of_a_tiff_that_breaks_off_the_whole_pages_are_read() -> None:
    leaves = [sheet(number).convert("1") for number in (1, 2, 3)]
    data = picture_bytes(leaves[0], "TIFF", save_all=True, append_images=leaves[1:], compression="group4")
    read = list(read_file(data[: len(data) * 55 // 100]))
    assert read[0].claims[0].page == 1
    assert all(page.claims or page.fault for page in read)


@pytest.mark.parametrize("seed", range(12))
def test_bytes_changed_at_random_never_stop_the_stack(seed: int) -> None:
    random = np.random.default_rng(seed)
    good = [
        pdf_of_pictures(sheet()),
        corpus.document(0).pdf,
        picture_bytes(sheet(), "TIFF"),
        picture_bytes(sheet(), "JPEG"),
    ]
    data = bytearray(good[seed % 4])
    for place in random.integers(0, len(data), 60):
        data[place] = random.integers(256)
    for page in open_pages(bytes(data)):
        assert (page.image is None) == (page.fault is not None)
