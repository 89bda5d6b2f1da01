"""The kept page beside which a scan is laid: its picture, its codes and its boxes, all in millimetres."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from smedesk.documents.paper import Box, read_paper
from smedesk.documents.preview import render_page
from smedesk.documents.scans.decoding import FoundCode, find_codes
from smedesk.documents.scans.picture import Grey, grey_of
from smedesk.documents.scans.reading import in_order
from smedesk.domain.errors import DomainError

KEPT_DPI = 150
SCALE = KEPT_DPI / 25.4
"""Pixels of a kept page to a millimetre."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptPage:
    """Page `page` (the first is 1) of a kept PDF of ours, drawn at KEPT_DPI; `codes` are in pixels of that picture.

    Places are millimetres from the upper left corner; `boxes` are as `read_paper` gives them, from the lower left.
    """

    page: int
    grey: Grey
    codes: tuple[FoundCode, ...]
    boxes: tuple[Box, ...]

    @property
    def width(self) -> float:
        """Millimetres."""
        return float(self.grey.shape[1] / SCALE)

    @property
    def height(self) -> float:
        """Millimetres."""
        return float(self.grey.shape[0] / SCALE)

    def rectangle(self, box: Box) -> tuple[float, float, float, float]:
        """Left, top, width and height of a box, from the upper left corner."""
        return box.x, self.height - box.y - box.height, box.width, box.height


def draw_kept_page(pdf: bytes, page: int) -> KeptPage:
    """Draw a page of a kept PDF; DomainError `document.unreadable`, `document.page_missing`, or
    `scan.no_code_kept` where the PDF carries no page code and so is none of ours.
    """
    drawn = render_page(pdf, page - 1, KEPT_DPI)
    image = Image.frombytes("RGB", (drawn.width, drawn.height), drawn.pixels).convert("L")
    codes = in_order(find_codes(image))
    if not codes:
        raise DomainError("scan.no_code_kept", page=page)
    paper = read_paper(pdf)
    boxes = tuple(box for box in paper.boxes if box.page == page) if paper is not None else ()
    return KeptPage(page, np.array(grey_of(image)), codes, boxes)
