"""Pages of a PDF as pictures, drawn by PDFium; hostile pages are weighed before they are drawn.

A page is drawn at the resolution of the picture that fills it, so that a scan is not made up of more dots than it has.
"""

from __future__ import annotations

import ctypes
import io
import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from typing import Any

import pikepdf
import pypdfium2
from PIL import Image
from pypdfium2 import raw as pdfium

from smedesk.documents.preview import pdfium_lock
from smedesk.documents.scans.pdf_weight import check_weight
from smedesk.documents.scans.picture import PagePicture
from smedesk.domain.errors import DomainError

_POINTS_PER_INCH = 72
_DPI = 150
"""Of pages that are no pictures; both codes are read at this."""
_LEAST_DPI, _MOST_DPI = 100, 300
_MOST_PIXELS = 30_000_000
_SECONDS = 20.0
"""For drawing one page."""
_WHITE = 0xFFFFFFFF


def pdf_pages(data: bytes, *, in_colour: bool = False, only: int | None = None) -> Iterator[PagePicture]:
    """All pages of a PDF, or `only` the one. A damaged file is mended first as far as that is possible."""
    try:
        with _opened(data) as (weighed, drawn):
            pages = min(len(weighed.pages), len(drawn))
            if not pages:
                yield PagePicture(1, fault=DomainError("scan.no_pages"))
            for position, leaf in enumerate(islice(weighed.pages, pages), start=1):
                if only in (None, position):
                    yield _page(leaf.obj, drawn, position, in_colour=in_colour)
    except DomainError as fault:
        yield PagePicture(1, fault=fault)


@contextmanager
def _opened(data: bytes) -> Iterator[tuple[pikepdf.Pdf, Any]]:
    """The file as qpdf and as PDFium see it; DomainError `scan.locked`, `scan.damaged`."""
    try:
        weighed = pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError as error:
        raise DomainError("scan.locked") from error
    except (pikepdf.PdfError, RuntimeError, ValueError, RecursionError) as error:
        raise DomainError("scan.damaged", detail=str(error)) from error
    with weighed:
        drawn = _drawn(data, weighed)
        try:
            yield weighed, drawn
        finally:
            with pdfium_lock:
                drawn.close()


def _drawn(data: bytes, weighed: pikepdf.Pdf) -> Any:
    try:
        with pdfium_lock:
            document = pypdfium2.PdfDocument(data)
            if len(document) == len(weighed.pages):
                return document
            document.close()
    except pypdfium2.PdfiumError:
        pass  # qpdf could read it: written anew, PDFium can too
    mended = io.BytesIO()
    try:
        weighed.save(mended, encryption=False)
        with pdfium_lock:
            return pypdfium2.PdfDocument(mended.getvalue())
    except (pypdfium2.PdfiumError, pikepdf.PdfError, RuntimeError) as error:
        raise DomainError("scan.no_pages" if not len(weighed.pages) else "scan.damaged", detail=str(error)) from error


def _page(leaf: Any, drawn: Any, position: int, *, in_colour: bool) -> PagePicture:
    page = PagePicture(position)
    try:
        if not check_weight(leaf):
            return replace(page, is_empty=True, dpi=_DPI, image=Image.new("L", (_DPI * 8, _DPI * 11), 255))
        with pdfium_lock:
            return _draw(drawn, page, in_colour=in_colour)
    except DomainError as fault:
        return replace(page, fault=fault)
    except (pypdfium2.PdfiumError, pikepdf.PdfError, RuntimeError, ValueError, MemoryError) as error:
        return replace(page, fault=DomainError("scan.damaged", detail=str(error)))


def _draw(drawn: Any, page: PagePicture, *, in_colour: bool) -> PagePicture:
    leaf = drawn[page.position - 1]
    try:
        width, height = leaf.get_size()
        dpi = _dpi_of(leaf, width, height)
        size = (max(1, round(width / _POINTS_PER_INCH * dpi)), max(1, round(height / _POINTS_PER_INCH * dpi)))
        return replace(page, image=_render(leaf, size, in_colour=in_colour), dpi=dpi)
    finally:
        leaf.close()


def _dpi_of(leaf: Any, width: float, height: float) -> float:
    """The resolution of the largest picture on the page, within bounds; the page as a whole must stay bearable."""
    pictures = leaf.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=2)
    sides = [_sides(picture) for picture in pictures]
    found = max((pixels / (points / _POINTS_PER_INCH) for pixels, points in sides if points > width / 2), default=_DPI)
    area = width * height / _POINTS_PER_INCH**2
    if area <= 0:
        raise DomainError("scan.damaged", detail=f"{width} x {height}")
    return min(max(found, _LEAST_DPI), _MOST_DPI, math.sqrt(_MOST_PIXELS / area))


def _sides(picture: Any) -> tuple[int, float]:
    """The longer side of a picture, in pixels and in points on the page."""
    left, bottom, right, top = picture.get_bounds()
    return max(picture.get_px_size()), max(right - left, top - bottom)


def _render(leaf: Any, size: tuple[int, int], *, in_colour: bool) -> Image.Image:
    """Draw piece by piece; DomainError `scan.too_slow` when the time is up."""
    kind = pdfium.FPDFBitmap_BGRx if in_colour else pdfium.FPDFBitmap_Gray
    bitmap = pypdfium2.PdfBitmap.new_native(*size, kind, rev_byteorder=in_colour)
    try:
        pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, *size, _WHITE)
        flags = pdfium.FPDF_ANNOT | (pdfium.FPDF_REVERSE_BYTE_ORDER if in_colour else pdfium.FPDF_GRAYSCALE)
        _render_in_time(leaf, bitmap, size, flags)
        drawn: Image.Image = bitmap.to_pil().convert("RGB" if in_colour else "L")
        return drawn
    finally:
        bitmap.close()


def _render_in_time(leaf: Any, bitmap: Any, size: tuple[int, int], flags: int) -> None:
    end = time.monotonic() + _SECONDS
    pause = pdfium.IFSDK_PAUSE(version=1)
    is_late = type(pause.NeedToPauseNow)(lambda _: int(time.monotonic() > end))
    pause.NeedToPauseNow = is_late
    status = pdfium.FPDF_RenderPageBitmap_Start(bitmap, leaf, 0, 0, *size, 0, flags, ctypes.pointer(pause))
    pdfium.FPDF_RenderPage_Close(leaf)
    if status == pdfium.FPDF_RENDER_TOBECONTINUED:
        raise DomainError("scan.too_slow", seconds=_SECONDS)
    if status != pdfium.FPDF_RENDER_DONE:
        raise DomainError("scan.damaged", detail=f"PDFium status {status}")
