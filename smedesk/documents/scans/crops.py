"""Pictures of parts of a scan, upright: handwriting to be typed beside, a signature for the eye."""

from __future__ import annotations

import io
import math

import numpy as np
from PIL import Image

from smedesk.documents.paper import Box
from smedesk.documents.scans.kept import KeptPage
from smedesk.documents.scans.picture import PagePicture
from smedesk.documents.scans.reading import ReadPage
from smedesk.documents.scans.registration import Registration
from smedesk.domain.errors import DomainError

_AROUND_MM = 1.5
_INCH = 25.4
_LEAST_DPI, _MOST_DPI = 100.0, 300.0


def crop(picture: PagePicture, kept: KeptPage, registration: Registration, box: Box) -> bytes:
    """A box of the page as PNG, with a little around it, at the scan's own resolution."""
    if picture.image is None:
        raise DomainError("scan.unreadable", page=picture.position)
    left, top, width, height = kept.rectangle(box)
    corners = np.array([(left, top), (left + width, top)])
    seen = registration.to_scan(corners)
    scale = float(np.hypot(*(seen[1] - seen[0]))) / width
    scale = min(max(scale, _LEAST_DPI / _INCH), _MOST_DPI / _INCH)
    to_paper = np.array([[1 / scale, 0, left - _AROUND_MM], [0, 1 / scale, top - _AROUND_MM], [0, 0, 1]])
    matrix = registration.matrix @ to_paper
    size = math.ceil((width + 2 * _AROUND_MM) * scale), math.ceil((height + 2 * _AROUND_MM) * scale)
    return _png(transformed(picture.image, matrix, size))


def upright(picture: PagePicture, read: ReadPage, *, most_pixels: int = 1_200_000) -> bytes:
    """The whole page as PNG, turned as its codes say: for the tray and beside the fields."""
    if picture.image is None:
        raise DomainError("scan.unreadable", page=picture.position)
    image = turned(picture.image, read.turn)
    shrink = math.sqrt(most_pixels / (image.width * image.height))
    if shrink < 1:
        image = image.convert("L" if image.mode == "1" else image.mode)
        image = image.resize((round(image.width * shrink), round(image.height * shrink)), Image.Resampling.BOX)
    return _png(image)


def turned(image: Image.Image, degrees: int) -> Image.Image:
    """The picture turned clockwise by a multiple of 90 degrees, without loss."""
    ways = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
    return image.transpose(ways[degrees]) if degrees in ways else image


def transformed(image: Image.Image, matrix: np.ndarray, size: tuple[int, int]) -> Image.Image:
    """The picture drawn anew: `matrix` takes its new pixels to its old ones."""
    source = image.convert("L") if image.mode == "1" else image
    parts = tuple((matrix / matrix[2, 2]).flatten()[:8])
    white = 255 if source.mode == "L" else (255, 255, 255)
    return source.transform(size, Image.Transform.PERSPECTIVE, parts, Image.Resampling.BICUBIC, fillcolor=white)


def _png(image: Image.Image) -> bytes:
    kept = io.BytesIO()
    image.save(kept, "PNG")
    return kept.getvalue()
