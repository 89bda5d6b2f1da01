"""Pages of TIFF, PNG, JPEG, BMP and WebP files.

Sizes are looked at before a pixel is made. The classes of Pillow are named one by one: a file is never handed to a
reader that nobody thought of.
"""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PIL import (
    BmpImagePlugin,
    Image,
    ImageFile,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from smedesk.documents.scans.picture import PagePicture
from smedesk.domain.errors import DomainError

_READERS: dict[str, type[ImageFile.ImageFile]] = {
    "image/tiff": TiffImagePlugin.TiffImageFile,
    "image/png": PngImagePlugin.PngImageFile,
    "image/jpeg": JpegImagePlugin.JpegImageFile,
    "image/bmp": BmpImagePlugin.BmpImageFile,
    "image/webp": WebPImagePlugin.WebPImageFile,
}
MOST_PIXELS = 80_000_000
"""A3 at 600 dots an inch has 70 million."""
_LEAST_SIDE = 16
_DRAFT_PIXELS = 9_000_000
"""A JPEG that is larger is read at half its size: A4 at 150 dots an inch and more are left of it."""
_LEAST_DPI, _MOST_DPI = 60, 1300
_CAMERA_TAGS = (0x829A, 0x829D, 0x8827, 0x920A)
"""Exposure time, aperture, sensitivity, focal length: a scanner writes none of these."""
_EXIF_PLACE = 0x8769
_BROKEN = (
    OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, AttributeError, EOFError, OverflowError,
    RuntimeError, MemoryError, struct.error, UnidentifiedImageError, Image.DecompressionBombError, Warning,
)  # fmt: skip
"""What Pillow raises over files that are not what they say."""


def image_pages(data: bytes, kind: str, *, in_colour: bool = False, only: int | None = None) -> Iterator[PagePicture]:
    """All pages of a picture file of the media type `kind`, or `only` the one. After one that cannot be read, the
    others still come.
    """
    position = 0
    file: ImageFile.ImageFile | None = None
    try:
        file = _READERS[kind](io.BytesIO(data))
    except _BROKEN as error:
        yield PagePicture(1, fault=DomainError("scan.damaged", detail=str(error)))
    while file is not None:
        position += 1
        if only in (None, position):
            yield _page(file, position, in_colour=in_colour)
        if not _is_turned_to(file, position):
            break


def _is_turned_to(file: Any, frame: int) -> bool:
    """Turn to the next page, if there is one. Only a TIFF has pages; frames of others are films."""
    if not isinstance(file, TiffImagePlugin.TiffImageFile):
        return False
    try:
        file.seek(frame)
    except _BROKEN:  # the end of the file, or of what is whole of it
        return False
    return True


def _page(file: Any, position: int, *, in_colour: bool) -> PagePicture:
    page = PagePicture(position)
    width, height = file.size
    if width * height > MOST_PIXELS:
        return replace(page, fault=DomainError("scan.too_large", width=width, height=height))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # odd metadata is no reason to leave a page aside
            return _read(file, page, in_colour=in_colour)
    except _BROKEN as error:
        return replace(page, fault=DomainError("scan.damaged", detail=str(error)))


def _read(file: Any, page: PagePicture, *, in_colour: bool) -> PagePicture:
    is_photo, dpi, size = _is_of_camera(file), _claimed_dpi(file), file.size
    if isinstance(file, JpegImagePlugin.JpegImageFile) and size[0] * size[1] > _DRAFT_PIXELS:
        file.draft("RGB" if in_colour else "L", (size[0] // 2, size[1] // 2))
    file.load()
    image = _plain(ImageOps.exif_transpose(file), in_colour=in_colour)
    if min(image.size) < _LEAST_SIDE:
        return replace(page, fault=DomainError("scan.damaged", detail=f"{image.width} x {image.height}"))
    shrunk = max(image.size) / max(size)
    return replace(page, image=image, dpi=dpi and dpi * shrunk, is_photo=is_photo)


def _plain(image: Image.Image, *, in_colour: bool) -> Image.Image:
    """Black and white, grey or colour; what shone through lies on white."""
    if image.mode == "1" or (image.mode == "L" and "transparency" not in image.info):
        return image.copy()
    if image.mode in ("I;16", "I;16B", "I;16L", "I", "F"):
        return image.convert("F").point(lambda value: value / 256).convert("L")
    if image.has_transparency_data:
        over = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", over.size, "white"), over)
    return image.convert("RGB" if in_colour else "L")


def _claimed_dpi(file: Any) -> float | None:
    claimed = file.info.get("dpi")
    try:
        x, y = (float(value) for value in claimed)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    return (x + y) / 2 if all(_LEAST_DPI <= value <= _MOST_DPI for value in (x, y)) else None


def _is_of_camera(file: Any) -> bool:
    try:
        place = file.getexif().get_ifd(_EXIF_PLACE)
    except _BROKEN:
        return False
    return any(tag in place for tag in _CAMERA_TAGS)
