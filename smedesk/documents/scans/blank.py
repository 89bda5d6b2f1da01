"""Whether a page is blank. In doubt it is not: a faint page goes to a person, never away."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageFilter

from smedesk.documents.scans.picture import Grey

_PIXELS = 2_600_000
"""A4 at 150 dots an inch has 2.2 million: fine strokes keep some contrast."""
_MARGIN = 0.02
"""Of each side: shadows of the lid and the feeder's edge."""
_CELL = 16
_LEAST_STEP = 4.0
"""Greys by which a mark differs from the paper around it, at least; a hard pencil differs by 15 and more."""
_NOISES = 5.0
_MARKS_IN_CELL = 4
_MOST_CELLS = 2
"""Specks of dust on the glass."""
_DARK_PAPER = 110
_MOST_SLOPE = 40.0
"""Greys between the lightest and the darkest part of an empty sheet; more is a shadow, or a picture."""


def is_blank(image: Image.Image) -> bool:
    """Whether nothing at all stands on the page."""
    page = _inner(_without_dots(image) if image.mode == "1" else image)
    soft = np.asarray(page.filter(ImageFilter.BoxBlur(1)), np.float32)
    around = np.asarray(page.filter(ImageFilter.BoxBlur(24)), np.float32)
    light, dark = np.percentile(around, (99.5, 0.5))
    if dark < _DARK_PAPER or light - dark > _MOST_SLOPE:
        return False
    away = np.abs(soft - around)
    noise = 1.4826 * float(np.median(away))
    return _marked_cells(away > max(_LEAST_STEP, _NOISES * noise)) <= _MOST_CELLS


def _without_dots(image: Image.Image) -> Image.Image:
    """A picture in black and white without black dots that stand alone; lines stay, however thin."""
    black = image.convert("L").point(lambda value: 0 if value else 252)
    around = black.filter(ImageFilter.BoxBlur(1))  # a dot alone leaves a ninth
    return Image.fromarray(
        np.where((np.asarray(black) > 0) & (np.asarray(around) > 252 // 9 + 2), 0, 255).astype(np.uint8)
    )


def _inner(image: Image.Image) -> Image.Image:
    grey = image if image.mode == "L" else image.convert("L")
    while grey.width * grey.height > _PIXELS:
        grey = grey.reduce(2)
    x, y = round(grey.width * _MARGIN), round(grey.height * _MARGIN)
    return grey.crop((x, y, grey.width - x, grey.height - y))


def _marked_cells(marks: Grey) -> int:
    height, width = (side // _CELL * _CELL for side in marks.shape)
    cells = marks[:height, :width].reshape(height // _CELL, _CELL, width // _CELL, _CELL).sum((1, 3))
    return int((cells >= _MARKS_IN_CELL).sum())
