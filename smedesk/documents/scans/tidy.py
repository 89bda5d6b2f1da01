"""A tidy PDF beside the untouched original: pages upright, paper white, compressed sensibly; PDF/A-2b, pictures only.

Nothing is decided by it and nothing read from it: it is for people who look. The original stays the evidence.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from datetime import datetime as DateTime

import numpy as np
import pikepdf
from pikepdf import Dictionary, Name
from PIL import Image, ImageFilter, TiffImagePlugin

from smedesk.documents.archive import TOOL, add_colours, pack
from smedesk.documents.scans.crops import transformed, turned
from smedesk.documents.scans.decoding import APART_MM, CODE_MM, UPPER_RIGHT_MM
from smedesk.documents.scans.geometry import fit_affine, fit_homography
from smedesk.documents.scans.opening import open_pages
from smedesk.documents.scans.picture import Matrix, PagePicture
from smedesk.documents.scans.reading import ReadPage

_INCH = 25.4
_A4_MM = (210.0, 297.0)
_POINTS = 72
_MOST_DPI = 200.0
"""Of grey and coloured pages; pages in black and white keep what they have."""
_QUALITY = 68
_PLAIN_DPI = 150.0
_LEAST_SKEW = 0.15
"""Degrees; less is not seen, and drawing anew costs sharpness."""
_COLOURFUL = 24
"""Difference between red, green and blue, where a pixel has a colour."""
_LEAST_COLOUR = 0.0015
"""Of the pixels of a page: a stamp or a blue signature."""
_ROWS_PER_STRIP, _STRIPS, _LENGTHS = 278, 273, 279


def tidy_pdf(data: bytes, reads: Sequence[ReadPage], title: str, came_at: DateTime) -> bytes:
    """All pages of `data` that can be seen, in their order, laid as `reads` (of `read_file`) says.

    `title` and `came_at` stand in the metadata; the same arguments give the same bytes. Empty where no page can be
    seen: then there is nothing to lay beside the original.
    """
    laid = {read.position: read for read in reads}
    with pikepdf.new() as pdf:
        for picture in open_pages(data, in_colour=True):
            if picture.image is not None:
                _add_page(pdf, picture, laid.get(picture.position, ReadPage(picture.position)))
        if not len(pdf.pages):
            return b""
        _add_metadata(pdf, title, came_at)
        add_colours(pdf)
        return pack(pdf)


def upright_image(picture: PagePicture, read: ReadPage) -> tuple[Image.Image, float]:
    """The page upright and straight, with its dots an inch. With both codes on it, it is drawn onto A4 anew."""
    if picture.image is None:
        raise ValueError("there is no picture of this page")
    dpi = read.dpi or picture.dpi or _guessed_dpi(picture.image)
    if len(read.codes) == 2:
        shown = min(dpi, _MOST_DPI) if picture.image.mode != "1" else dpi
        size = round(_A4_MM[0] / _INCH * shown), round(_A4_MM[1] / _INCH * shown)
        return _smoothly(picture.image, _from_paper(read) @ np.diag([_INCH / shown, _INCH / shown, 1.0]), size), shown
    image = turned(picture.image, read.turn)
    if abs(read.skew) >= _LEAST_SKEW:
        grey = image.convert("L") if image.mode == "1" else image
        white = 255 if grey.mode == "L" else (255, 255, 255)
        image = grey.rotate(read.skew, Image.Resampling.BICUBIC, fillcolor=white)
    return _shrunk(image, dpi)


def _from_paper(read: ReadPage) -> Matrix:
    """Takes millimetres of A4 to pixels of the scan."""
    square = np.array([(0, 0), (CODE_MM, 0), (CODE_MM, CODE_MM), (0, CODE_MM)]) + UPPER_RIGHT_MM
    paper = np.vstack([square, square - APART_MM])
    seen = np.array([corner for code in read.codes for corner in code.corners])
    return fit_homography(paper, seen) if read.is_photo else fit_affine(paper, seen)


def _smoothly(image: Image.Image, matrix: Matrix, size: tuple[int, int]) -> Image.Image:
    """Drawn anew; where it shrinks much, every dot still counts."""
    scale = math.sqrt(abs(float(np.linalg.det(matrix[:2, :2]))))
    if scale > 1.3 and image.mode != "1":
        image = image.filter(ImageFilter.GaussianBlur(scale * 0.4))
    drawn = transformed(image, matrix, size)
    return drawn.point(lambda value: 255 if value > 127 else 0, "1") if image.mode == "1" else drawn


def _shrunk(image: Image.Image, dpi: float) -> tuple[Image.Image, float]:
    if image.mode == "1" or dpi <= _MOST_DPI:
        return image, dpi
    size = round(image.width * _MOST_DPI / dpi), round(image.height * _MOST_DPI / dpi)
    return image.resize(size, Image.Resampling.LANCZOS), _MOST_DPI


def _guessed_dpi(image: Image.Image) -> float:
    """As if it were A4, or a screen's picture of it."""
    return max(min(image.size) / _A4_MM[0] * _INCH, _POINTS) if max(image.size) > 1000 else _PLAIN_DPI


# ----------------------------------------------------------------------------------------------------------- the file


def _add_page(pdf: pikepdf.Pdf, picture: PagePicture, read: ReadPage) -> None:
    image, dpi = upright_image(picture, read)
    if not read.is_photo:
        image = _cleaned(image)
    width, height = (round(side / dpi * _POINTS, 2) for side in image.size)
    drawn = pdf.make_indirect(_stream(pdf, image))
    page = pdf.add_blank_page(page_size=(width, height))
    page.obj.Resources = Dictionary(XObject=Dictionary(Page=drawn))
    page.obj.Contents = pdf.make_stream(f"q {width} 0 0 {height} 0 0 cm /Page Do Q".encode())


def _cleaned(image: Image.Image) -> Image.Image:
    """Grey where there is no colour, and the grain of the paper gone; a pencil stroke is far darker than grain."""
    if image.mode == "1":
        return image
    if image.mode == "RGB" and not _has_colour(image):
        image = image.convert("L")
    paper = int(np.bincount(np.asarray(image.convert("L")).ravel(), minlength=256)[128:].argmax()) + 128
    white = max(paper - 6, 100)
    return image.point([min(round(value * 255 / white), 255) for value in range(256)] * len(image.getbands()))


def _has_colour(image: Image.Image) -> bool:
    small = np.asarray(image.reduce(4), np.int16)
    return float((np.ptp(small, axis=2) > _COLOURFUL).mean()) > _LEAST_COLOUR


def _stream(pdf: pikepdf.Pdf, image: Image.Image) -> pikepdf.Stream:
    image = image.copy()  # Pillow remembers how a picture was written before
    stream = pikepdf.Stream(pdf, _fax(image) if image.mode == "1" else _jpeg(image))
    stream.Type, stream.Subtype = Name.XObject, Name.Image
    stream.Width, stream.Height = image.size
    stream.BitsPerComponent = 1 if image.mode == "1" else 8
    stream.ColorSpace = Name.DeviceRGB if image.mode == "RGB" else Name.DeviceGray
    if image.mode == "1":
        stream.Filter = Name.CCITTFaxDecode
        stream.DecodeParms = Dictionary(K=-1, Columns=image.width, Rows=image.height, BlackIs1=True)
    else:
        stream.Filter = Name.DCTDecode
    return stream


def _jpeg(image: Image.Image) -> bytes:
    kept = io.BytesIO()
    image.save(kept, "JPEG", quality=_QUALITY, optimize=True)
    return kept.getvalue()


def _fax(image: Image.Image) -> bytes:
    """The bits as fax group 4, in one strip, out of the TIFF that Pillow writes around them."""
    kept = io.BytesIO()
    image.save(kept, "TIFF", compression="group4", tiffinfo={_ROWS_PER_STRIP: image.height})
    file = TiffImagePlugin.TiffImageFile(io.BytesIO(kept.getvalue()))
    (start,), (length,) = file.tag_v2[_STRIPS], file.tag_v2[_LENGTHS]
    return kept.getvalue()[start : start + length]


def _add_metadata(pdf: pikepdf.Pdf, title: str, came_at: DateTime) -> None:
    day = came_at.isoformat(timespec="seconds")
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata["dc:title"] = title
        metadata["xmp:CreateDate"] = day
        metadata["xmp:ModifyDate"] = day
        metadata["xmp:CreatorTool"] = TOOL
        metadata["pdf:Producer"] = TOOL
        metadata["pdfaid:part"] = "2"
        metadata["pdfaid:conformance"] = "B"
    pdf.Root.MarkInfo = Dictionary(Marked=False)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
