"""A page of what came in, as a picture, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from smedesk.domain.errors import DomainError

Grey = npt.NDArray[np.uint8]
"""Rows of pixels from the top: 0 is black, 255 white."""
Points = npt.NDArray[np.float64]
"""Points one below the other, x and y."""
Matrix = npt.NDArray[np.float64]
"""A projective map of the plane, 3 × 3."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """Page `position` (the first is 1) of a file.

    `image` is upright as far as the file itself says so (EXIF, /Rotate); its mode is 1, L or RGB. It is None where the
    page could not be read, and `fault` says why, with a code of the family `scan.`.

    `dpi` is what the file claims, if it is to be believed. `is_photo` is True where the file says that a camera made
    it. `is_empty` is True for a page of a PDF on which nothing at all is drawn.
    """

    position: int
    image: Image.Image | None = None
    dpi: float | None = None
    is_photo: bool = False
    is_empty: bool = False
    fault: DomainError | None = None


def grey_of(image: Image.Image) -> Grey:
    """The picture as an array of greys."""
    return np.asarray(image if image.mode == "L" else image.convert("L"))


def image_of(grey: Grey) -> Image.Image:
    """The array as a picture."""
    return Image.fromarray(grey)
