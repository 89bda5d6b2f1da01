"""Reads one page: its codes, how it lies, whether it is blank. Where it belongs is the stack's question."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from smedesk.documents.codes import PageCode
from smedesk.documents.scans.blank import is_blank
from smedesk.documents.scans.decoding import APART_MM, CODE_MM, FoundCode, find_codes
from smedesk.documents.scans.geometry import apply, distances, fit_affine
from smedesk.documents.scans.opening import open_pages
from smedesk.documents.scans.picture import PagePicture, Points
from smedesk.domain.errors import DomainError

_MM = 25.4
_SLANT_MM = 0.8
"""A page that lay flat keeps both codes where one affine map takes them; more than this is a slanted camera."""
_MOST_DPI = 300.0
_SHORT_MM, _LONG_MM = (198.0, 224.0), (282.0, 362.0)
"""A4, cut a little, up to the glass for the legal format."""


@dataclass(frozen=True, slots=True)
class ReadPage:
    """What was found on page `position` of a file; plain data that may cross to another process.

    `turn` is by how many degrees clockwise the picture must be turned to stand upright (0, 90, 180, 270), `skew` how
    far the paper then still leans clockwise, in degrees. Without a code both are 0: nothing is known.
    `dpi` is measured on a code where there is one. `quality` is between 0 and 1: of two scans of one page, the higher
    is the better. `is_photo`: made by a camera, or at a slant; what is read from it a person must confirm.
    """

    position: int
    width: int = 0
    height: int = 0
    dpi: float | None = None
    codes: tuple[FoundCode, ...] = ()
    turn: int = 0
    skew: float = 0.0
    is_blank: bool = False
    is_photo: bool = False
    quality: float = 0.0
    fault: DomainError | None = None
    ms: float = 0.0

    @property
    def claims(self) -> tuple[PageCode, ...]:
        """What the codes claim: one where all is well, two different ones where two papers lie on one another."""
        return tuple(dict.fromkeys(code.claim for code in self.codes))


class Stopwatch:
    """Time of this thread's processor; pages are made while they are asked for, and that counts too."""

    def __init__(self) -> None:
        self._begun = time.thread_time()

    @property
    def ms(self) -> float:
        """Milliseconds since it was made."""
        return (time.thread_time() - self._begun) * 1000


def read_file(data: bytes) -> Iterator[ReadPage]:
    """Read all pages of a file, one at a time."""
    pages = open_pages(data)
    while True:
        watch = Stopwatch()
        picture = next(pages, None)
        if picture is None:
            return
        read = read_page(picture)
        yield replace(read, ms=watch.ms)


def read_page(picture: PagePicture) -> ReadPage:
    """Read one page; `ms` is left at 0."""
    read = ReadPage(picture.position, is_photo=picture.is_photo, dpi=picture.dpi, fault=picture.fault)
    if picture.image is None:
        return read
    read = replace(read, width=picture.image.width, height=picture.image.height)
    if picture.is_empty:
        return replace(read, is_blank=True)
    codes = find_codes(picture.image, is_thorough=False)
    if not codes and is_blank(picture.image):
        return replace(read, is_blank=True)
    if len(codes) < 2:
        codes = find_codes(picture.image)
    return _laid(read, picture, codes) if codes else read


def in_order(codes: tuple[FoundCode, ...]) -> tuple[FoundCode, ...]:
    """The two codes of a page, the upper right one first; any other number as it is."""
    if len(codes) != 2:
        return codes
    first, second = codes
    return codes if float(np.dot(_to_other(first, second), APART_MM)) < 0 else (second, first)


def _to_other(code: FoundCode, other: FoundCode) -> Points:
    """From `code` to `other`, as seen by one who reads `code` upright."""
    right, down = (code.points[1] - code.points[0]) / code.side, (code.points[3] - code.points[0]) / code.side
    apart = other.middle - code.middle
    return np.array([float(apart @ right), float(apart @ down)])


def _laid(read: ReadPage, picture: PagePicture, codes: tuple[FoundCode, ...]) -> ReadPage:
    ordered = in_order(codes)
    angle = _angle(ordered)
    quarter = round(angle / 90) * 90
    dpi = float(np.mean([code.side for code in ordered])) / CODE_MM * _MM
    return replace(
        read,
        codes=ordered,
        turn=-quarter % 360,
        skew=round(angle - quarter, 2),
        dpi=round(dpi, 1),
        is_photo=read.is_photo or _slant_mm(ordered) > _SLANT_MM or not _is_of_scanner(read, dpi),
        quality=_quality(picture, ordered, dpi),
    )


def _angle(codes: tuple[FoundCode, ...]) -> float:
    """By how many degrees the paper is turned clockwise in the picture."""
    if len(codes) == 2:
        (x, y), (right, up) = codes[0].middle - codes[1].middle, APART_MM
        return float(np.rad2deg(np.arctan2(y, x) - np.arctan2(up, right)))
    points = codes[0].points
    x, y = (points[1] - points[0]) + (points[2] - points[3])
    return float(np.rad2deg(np.arctan2(y, x)))


def _slant_mm(codes: tuple[FoundCode, ...]) -> float:
    """How far the corners of both codes are from where flat paper would have them, in millimetres."""
    if len(codes) != 2:
        return 0.0
    square = np.array([(0, 0), (CODE_MM, 0), (CODE_MM, CODE_MM), (0, CODE_MM)])
    paper = np.vstack([square + APART_MM, square])
    seen = np.vstack([code.points for code in codes])
    return float(distances(paper, apply(fit_affine(seen, paper), seen)).max())


def _is_of_scanner(read: ReadPage, dpi: float) -> bool:
    """Whether the picture is about as large as a sheet, or as the glass on which it lay; round a photo is a table."""
    short, long = sorted(side / dpi * _MM for side in (read.width, read.height))
    return _SHORT_MM[0] <= short <= _SHORT_MM[1] and _LONG_MM[0] <= long <= _LONG_MM[1]


def _quality(picture: PagePicture, codes: tuple[FoundCode, ...], dpi: float) -> float:
    """Both codes, contrast, resolution; a camera counts less than a scanner."""
    contrast = min(code_contrast(picture, code) for code in codes)
    of_camera = 0.1 if picture.is_photo else 0.0
    return round(0.2 * len(codes) + 0.3 * contrast + 0.3 * min(dpi, _MOST_DPI) / _MOST_DPI - of_camera, 4)


def code_contrast(picture: PagePicture, code: FoundCode) -> float:
    """Between the paper and the print of a code: 0 none, 1 black on white."""
    dark, light = code_levels(picture, code)
    return (light - dark) / 255


def code_levels(picture: PagePicture, code: FoundCode) -> tuple[float, float]:
    """The grey of the print and of the paper within a code."""
    if picture.image is None:
        return 0.0, 0.0
    points = code.points
    (left, top), (right, bottom) = points.min(0), points.max(0)
    part = picture.image.crop((round(left), round(top), round(right), round(bottom))).convert("L")
    dark, light = np.percentile(np.asarray(part), (8, 92))
    return float(dark), float(light)
