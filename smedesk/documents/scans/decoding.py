"""The codes on a page: first a quick look at the whole, then steps that each cost more, only as long as one is missing.

Where one of the two codes was found, the other is looked for in the two places where it can be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from typing import Any

import numpy as np
import zxingcpp
from PIL import Image, ImageFilter, ImageOps

from smedesk.documents.codes import PageCode, read_code
from smedesk.documents.scans.geometry import apply, fit_similarity
from smedesk.documents.scans.picture import Points

_QUICK_PIXELS = 4_600_000
"""What has more is halved for the quick look: A4 at 200 dots an inch has 3.9 million."""
_LARGE_PIXELS = 6_000_000
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
"""Looking for every kind of code takes ten times as long."""
CODE_MM = 17.0
UPPER_RIGHT_MM = (175.0, 15.0)
"""The upper left corner of the upper right code, from the upper left corner of A4."""
APART_MM = (157.0, -250.0)
"""From the lower left code to the upper right one, on A4."""
_ROOM_MM = 22.0
"""How far around the expected place the second code is looked for."""


@dataclass(frozen=True, slots=True)
class FoundCode:
    """A code that was read. `corners` are pixels: upper left, upper right, lower right, lower left of the code itself,
    as they lie on upright paper.
    """

    claim: PageCode
    corners: tuple[tuple[float, float], ...]

    @property
    def points(self) -> Points:
        """The corners as an array."""
        return np.array(self.corners)

    @property
    def middle(self) -> Points:
        """The middle of the code."""
        middle: Points = self.points.mean(0)
        return middle

    @property
    def side(self) -> float:
        """Length of a side in pixels."""
        return float(np.hypot(*(self.points - np.roll(self.points, 1, 0)).T).mean())


def find_codes(image: Image.Image, *, is_thorough: bool = True) -> tuple[FoundCode, ...]:
    """Find the page codes; at most two are expected. With `is_thorough` the rescue begins where the quick look found
    none or one. Nothing is guessed: a code is read with its own error correction or not at all.
    """
    found = _quick_look(image)
    if is_thorough and not found:
        found = _first_of(_whole_page(image))
    if is_thorough and len(found) == 1:
        found = (*found, *_second(image, found[0]))
    return found


def _quick_look(image: Image.Image) -> tuple[FoundCode, ...]:
    grey = _grey(image)
    if grey.width * grey.height > _QUICK_PIXELS:
        return _scaled(_decode(grey.reduce(2)), 2)
    return _decode(grey)


def _whole_page(image: Image.Image) -> Iterator[tuple[FoundCode, ...]]:
    """One attempt after another at the whole page, the cheap ones first."""
    grey = _grey(image)
    is_large = grey.width * grey.height > _LARGE_PIXELS
    yield _decode(grey, is_downscaled=True)
    yield _decode(grey, binarizer=zxingcpp.Binarizer.GlobalHistogram)
    yield _scaled(_decode(grey.reduce(2), is_downscaled=True), 2)
    base = grey.reduce(2) if is_large else grey
    factor = 2 if is_large else 1
    for mend in (_softened, _without_specks, _evened, _doubled):
        mended, larger = mend(base)
        yield _scaled(_decode(mended, is_downscaled=True), factor / larger)
        yield _scaled(_decode(mended, binarizer=zxingcpp.Binarizer.GlobalHistogram), factor / larger)


def _second(image: Image.Image, first: FoundCode) -> tuple[FoundCode, ...]:
    """The other code of the page of `first`, where its place lies within the picture."""
    for box in _places_of_second(image, first):
        part = _grey(image.crop(box))
        attempts = (_moved(codes, box) for codes in _part_of_page(part))
        others = (
            tuple(code for code in codes if np.hypot(*(code.middle - first.middle)) > first.side) for codes in attempts
        )
        if found := _first_of(others):
            return found[:1]
    return ()


def _part_of_page(part: Image.Image) -> Iterator[tuple[FoundCode, ...]]:
    for mend, binarizer in product(_MENDS, (zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram)):
        mended, larger = mend(part)
        yield _scaled(_decode(mended, binarizer=binarizer), 1 / larger)


def _places_of_second(image: Image.Image, first: FoundCode) -> Iterator[tuple[int, int, int, int]]:
    square = np.array([(0, 0), (CODE_MM, 0), (CODE_MM, CODE_MM), (0, CODE_MM)])
    to_picture = fit_similarity(square, first.points)
    scale = first.side / CODE_MM
    room = (CODE_MM / 2 + _ROOM_MM) * scale
    for sign in (1, -1):
        middle = apply(to_picture, np.array([[CODE_MM / 2 + sign * APART_MM[0], CODE_MM / 2 + sign * APART_MM[1]]]))[0]
        left, top, right, bottom = (
            round(value) for value in (middle[0] - room, middle[1] - room, middle[0] + room, middle[1] + room)
        )
        box = max(left, 0), max(top, 0), min(right, image.width), min(bottom, image.height)
        if min(box[2] - box[0], box[3] - box[1]) > first.side:
            yield box


# ------------------------------------------------------------------------------------------------------------ reading


def _decode(
    grey: Image.Image, *, binarizer: Any = zxingcpp.Binarizer.LocalAverage, is_downscaled: bool = False
) -> tuple[FoundCode, ...]:
    read = zxingcpp.read_barcodes(grey, formats=_QR, try_invert=False, try_downscale=is_downscaled, binarizer=binarizer)
    found = ((read_code(barcode.text), barcode.position) for barcode in read)
    return tuple(FoundCode(claim, _corners(position)) for claim, position in found if claim is not None)


def _corners(position: Any) -> tuple[tuple[float, float], ...]:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return tuple((float(corner.x), float(corner.y)) for corner in corners)


def _first_of(attempts: Iterator[tuple[FoundCode, ...]]) -> tuple[FoundCode, ...]:
    return next((found for found in attempts if found), ())


def _scaled(codes: Sequence[FoundCode], factor: float) -> tuple[FoundCode, ...]:
    return tuple(replace(code, corners=tuple((x * factor, y * factor) for x, y in code.corners)) for code in codes)


def _moved(codes: Sequence[FoundCode], box: tuple[int, int, int, int]) -> tuple[FoundCode, ...]:
    return tuple(replace(code, corners=tuple((x + box[0], y + box[1]) for x, y in code.corners)) for code in codes)


# ------------------------------------------------------------------------------------------------------------ mending

_Mend = Callable[[Image.Image], tuple[Image.Image, float]]
"""Returns the mended picture, and how many times larger it is."""


def _grey(image: Image.Image) -> Image.Image:
    return image if image.mode == "L" else image.convert("L")


def _filtered(image_filter: Any, image: Image.Image) -> tuple[Image.Image, float]:
    return image.filter(image_filter), 1.0


def _as_it_is(image: Image.Image) -> tuple[Image.Image, float]:
    return image, 1.0


def _evened(image: Image.Image) -> tuple[Image.Image, float]:
    """Light and contrast made the same everywhere: shadows, stains, pale print."""
    pixels = np.asarray(image, np.float32)
    around = np.asarray(image.filter(ImageFilter.BoxBlur(max(image.size) / 40)), np.float32)
    even = Image.fromarray(np.clip(128 + pixels - around, 0, 255).astype(np.uint8))
    return ImageOps.autocontrast(even, cutoff=1), 1.0


def _doubled(image: Image.Image) -> tuple[Image.Image, float]:
    return image.resize((image.width * 2, image.height * 2), Image.Resampling.BICUBIC), 2.0


def _softened_doubled(image: Image.Image) -> tuple[Image.Image, float]:
    return _doubled(image.filter(ImageFilter.GaussianBlur(1.4)))


_softened: _Mend = partial(_filtered, ImageFilter.GaussianBlur(1.1))
_without_specks: _Mend = partial(_filtered, ImageFilter.MedianFilter(3))
_opened: _Mend = partial(_filtered, ImageFilter.MaxFilter(3))
"""Thin strokes of a pen vanish."""
_closed: _Mend = partial(_filtered, ImageFilter.MinFilter(3))
_MENDS = (_as_it_is, _evened, _softened, _without_specks, _opened, _closed, _doubled, _softened_doubled)
