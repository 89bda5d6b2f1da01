"""Ink in the boxes of a page: a hint with its probability, never who signed.

The scan is drawn into the place of the box on the kept page, shifted until the print of both lies on one another, and
what is darker than paper where nothing was printed is ink. Lines, captions and letters of the form are no ink.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from smedesk.documents.paper import Box
from smedesk.documents.scans.kept import SCALE, KeptPage
from smedesk.documents.scans.picture import Grey, PagePicture, image_of
from smedesk.documents.scans.reading import ReadPage, code_levels
from smedesk.documents.scans.registration import Registration

Darkness = npt.NDArray[np.float32]
"""0 is the paper around, 1 the print of the page's codes."""
Mask = npt.NDArray[np.bool_]

_AROUND_MM = 9.0
"""Around a box, so that there is print by which both pages can be laid on one another."""
_SHIFT_MM, _LOOSE_SHIFT_MM = 1.4, 4.5
"""How far the print may be from its place on flat paper held by two codes, and otherwise."""
_PRINT_MM = 0.45
"""Around what is printed nothing counts as ink."""
_CELLS = ((12, 12), (3, 36), (36, 3))
"""Pixels of half the resolution: 4 mm across, and 1 mm by 12 both ways."""
_LIGHTER = 0.65
_LEAST_INK, _NOISES = 0.16, 4.5
_LEAST_FIT = 0.25
"""Likeness of the print of both pages, 0 to 1; below it the box may not be where it is looked for."""
_LEAST_CONTRAST = 40.0
"""Greys between paper and print; below it, pale ink and paper cannot be told apart."""
_LEAST_OUTSIDE, _SHARE_OUTSIDE = 3.0, 0.25
"""Square millimetres around a box, and of what is in it."""
_BESIDE_MM, _LEAST_BESIDE = 2.0, 0.2
_OF_ONE_STROKE = 0.7
_DOUBTFUL = {"signature": (0.06, 0.97), "write": (0.06, 0.97), "tick": (0.1, 0.9)}
"""Between these a person is asked."""
_TICK_INSET_MM = 0.35
_SPECKS = 0.003
"""Of the paper; more dots than this are not dust but noise."""


@dataclass(frozen=True, slots=True)
class InkReading:
    """`probability` of there being ink, or a tick; `is_sure` is False where a person must look.

    `area` is the ink in square millimetres, `fit` how well the print of both pages agrees around the box (0 to 1).
    """

    box: Box
    probability: float
    is_sure: bool
    area: float
    fit: float

    @property
    def has_ink(self) -> bool:
        """The likelier of both."""
        return self.probability >= 0.5


def read_ink(
    picture: PagePicture, read: ReadPage, kept: KeptPage, registration: Registration
) -> tuple[InkReading, ...]:
    """Look into all boxes of the page in which one signs, ticks or writes, in their order."""
    if picture.image is None:
        return ()
    levels = np.mean([code_levels(picture, code) for code in read.codes], axis=0)
    sheet = _Sheet(picture.image, (float(levels[0]), float(levels[1])), kept, registration)
    has_doubt = read.is_photo or not registration.is_flat or levels[1] - levels[0] < _LEAST_CONTRAST
    return tuple(_look(sheet, box, has_doubt=has_doubt) for box in kept.boxes)


@dataclass(frozen=True, slots=True, eq=False)
class _Sheet:
    """A scan on its kept page; `levels` are the greys of print and paper."""

    image: Image.Image
    levels: tuple[float, float]
    kept: KeptPage
    registration: Registration


def _look(sheet: _Sheet, box: Box, *, has_doubt: bool) -> InkReading:
    left, top, width, height = (round(value * SCALE) for value in sheet.kept.rectangle(box))
    around = round(_AROUND_MM * SCALE)
    window = left - around, top - around, width + 2 * around, height + 2 * around
    printed = _darkness(_kept_part(sheet.kept, window), None)
    free = _free(printed)
    scanned = _darkness(_without_specks(_scanned_part(sheet, window), free, sheet.levels), sheet.levels)
    shift, fit = _shift_between(printed, scanned, is_tight=sheet.registration.is_tight)
    scanned = np.roll(scanned, shift, (0, 1))
    marks = _ink(free, scanned)
    inset = round(_TICK_INSET_MM * SCALE) if box.kind == "tick" else 0
    ink = marks[around + inset : around + height - inset, around + inset : around + width - inset]
    area = float(ink.sum()) / SCALE**2
    chance = _chance_of_tick(area, box) if box.kind == "tick" else _chance_of_signature(ink, area)
    goes_on = _goes_through(marks, around) or (box.kind != "tick" and _goes_on(marks, ink, around + width))
    low, high = _DOUBTFUL[box.kind]
    is_sure = not has_doubt and not (area and goes_on) and fit >= _LEAST_FIT and not low < chance < high
    return InkReading(box, round(chance, 3), is_sure, round(area, 2), round(fit, 2))


def _goes_on(marks: Mask, ink: Mask, right: int) -> bool:
    """Whether much of it lies outside: a fold or a stain goes on where a signature ends. At the right stand place
    and date.
    """
    outside = float(marks[:, :right].sum() - ink.sum()) / SCALE**2
    return outside > max(_LEAST_OUTSIDE, float(ink.sum()) / SCALE**2 * _SHARE_OUTSIDE)


def _goes_through(marks: Mask, around: int) -> bool:
    """Whether there is ink right beside the box on two opposite sides, as a fold leaves it."""
    near = round(_BESIDE_MM * SCALE)
    box = marks[around - near : marks.shape[0] - around + near, around - near : marks.shape[1] - around + near]
    left, right, top, bottom = box[:, :near], box[:, -near:], box[:near], box[-near:]
    least = _LEAST_BESIDE * SCALE**2
    return bool(min(left.sum(), right.sum()) > least or min(top.sum(), bottom.sum()) > least)


def _kept_part(kept: KeptPage, window: tuple[int, int, int, int]) -> Grey:
    left, top, width, height = window
    page = image_of(kept.grey)
    part = Image.new("L", (width, height), 255)
    part.paste(
        page.crop((max(left, 0), max(top, 0), min(left + width, page.width), min(top + height, page.height))),
        (max(-left, 0), max(-top, 0)),
    )
    return np.asarray(part)


def _scanned_part(sheet: _Sheet, window: tuple[int, int, int, int]) -> Grey:
    """The same part of the scan, drawn at the resolution of the kept page."""
    left, top, width, height = window
    to_paper = np.array([[1 / SCALE, 0, left / SCALE], [0, 1 / SCALE, top / SCALE], [0, 0, 1]])
    matrix = sheet.registration.matrix @ to_paper
    matrix = matrix / matrix[2, 2]
    drawn = sheet.image.convert("L").transform(
        (width, height),
        Image.Transform.PERSPECTIVE,
        tuple(matrix.flatten()[:8]),
        Image.Resampling.BILINEAR,
        fillcolor=round(sheet.levels[1]),
    )
    part: Grey = np.asarray(drawn)
    return part


def _darkness(grey: Grey, levels: tuple[float, float] | None) -> Darkness:
    """Darker than the paper around, as a part of what print is darker. `levels` are of the codes, if not black on
    white.
    """
    soft = image_of(grey).filter(ImageFilter.BoxBlur(1)) if levels is not None else image_of(grey)
    paper = _paper(grey)
    print_is_darker = levels[1] - levels[0] if levels is not None else 255.0
    darker = (paper - np.asarray(soft, np.float32)) / max(print_is_darker, 8.0)
    darkness: Darkness = np.clip(darker, 0, 1.5).astype(np.float32)
    return darkness


def _paper(grey: Grey) -> Darkness:
    """The grey of the paper everywhere: of each few millimetres the lighter part, smoothly joined.

    Long flat and long tall cells see the shadow of a fold or of an edge, which is paper too; the darkest counts.
    """
    height, width = grey.shape
    half = image_of(grey).reduce(2)
    found = [
        np.asarray(_lighter_part(half, cell).resize((width, height), Image.Resampling.BILINEAR)) for cell in _CELLS
    ]
    darkest: Darkness = np.minimum.reduce(found).astype(np.float32)
    return darkest


def _lighter_part(image: Image.Image, cell: tuple[int, int]) -> Image.Image:
    """One grey for each cell (height and width in pixels), those at the edges a little larger or left out."""
    high, wide = cell
    grey = np.asarray(image)
    rows, columns = max(grey.shape[0] // high, 1), max(grey.shape[1] // wide, 1)
    high, wide = min(high, grey.shape[0]), min(wide, grey.shape[1])
    cells = grey[: rows * high, : columns * wide].reshape(rows, high, columns, wide).swapaxes(1, 2)
    light = np.partition(cells.reshape(rows, columns, -1), int(high * wide * _LIGHTER), axis=2)
    return Image.fromarray(light[:, :, int(high * wide * _LIGHTER)].astype(np.float32))


def _shift_between(printed: Darkness, scanned: Darkness, *, is_tight: bool) -> tuple[tuple[int, int], float]:
    """By how many pixels the scan must be moved, and how alike the print then is."""
    reach = round((_SHIFT_MM if is_tight else _LOOSE_SHIFT_MM) * SCALE)
    one, other = printed - printed.mean(), np.minimum(scanned, 1) - scanned.mean()
    shape = tuple(-(-side // 32) * 32 for side in one.shape)
    likeness = np.fft.irfft2(np.fft.rfft2(one, shape) * np.conj(np.fft.rfft2(other, shape)), shape)
    near = np.roll(likeness, (reach, reach), (0, 1))[: 2 * reach + 1, : 2 * reach + 1]
    row, column = np.unravel_index(int(near.argmax()), near.shape)
    norm = math.sqrt(float((one**2).sum()) * float((other**2).sum()))
    fit = float(near.max()) / norm if norm > 1e-6 else 0.0
    return (int(row) - reach, int(column) - reach), max(fit, 0.0)


def _ink(free: Mask, scanned: Darkness) -> Mask:
    """Where there is ink: dark, where nothing is printed, and not a speck."""
    noise = 1.4826 * float(np.percentile(scanned[free], 75)) if free.any() else 1.0
    dark = (scanned > max(_LEAST_INK, _NOISES * noise)) & free
    neighbours = np.asarray(image_of(dark.astype(np.uint8) * 252).filter(ImageFilter.BoxBlur(1)))
    whole: Mask = dark & (neighbours >= 252 * 4 // 9)
    return whole


def _free(printed: Darkness) -> Mask:
    """Where nothing is printed, with a little around it."""
    wide = image_of((printed > 0.1).astype(np.uint8) * 255).filter(ImageFilter.BoxBlur(round(_PRINT_MM * SCALE)))
    free: Mask = np.asarray(wide) == 0
    return free


def _without_specks(part: Grey, free: Mask, levels: tuple[float, float]) -> Grey:
    """Without single black dots, if there are many; else fine strokes would be lost for nothing."""
    grey = part.astype(np.int16)
    beside = np.minimum.reduce([np.roll(grey, step, axis) for step in (1, -1) for axis in (0, 1)])
    specks = beside - grey > 0.3 * (levels[1] - levels[0])
    if not free.any() or float(specks[free].mean()) <= _SPECKS:
        return part
    return np.asarray(image_of(part).filter(ImageFilter.MedianFilter(3)))


def _chance_of_signature(ink: Mask, area: float) -> float:
    """Initials have about 8 square millimetres and reach over 5. One plain stroke may be a fold or the rim of a stain:
    of that nobody can be sure.
    """
    if area == 0:
        return 0.0
    reach = math.hypot(*(float(np.subtract(*np.percentile(places, (97, 3)))) for places in np.nonzero(ink)))
    chance = _logistic(2.2 * math.log(area / 3.0) + 1.2 * math.log((reach / SCALE + 0.1) / 4.0))
    return chance if max(_strokes(ink), _strokes(ink.T)) > 1 else min(chance, _OF_ONE_STROKE)


def _strokes(ink: Mask) -> float:
    """How many strokes most rows with ink pass through."""
    begins = ink & ~np.roll(ink, 1, 1)
    rows = begins.sum(1)[ink.any(1)]
    return float(np.percentile(rows, 75))


def _chance_of_tick(area: float, box: Box) -> float:
    """A cross has 2 square millimetres, a dot one; a box that is all black may be one struck out."""
    share = area / (box.width * box.height)
    return _logistic(3.0 * math.log((share + 1e-4) / 0.02)) if share < 0.6 else 0.7


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-max(min(value, 50.0), -50.0)))
