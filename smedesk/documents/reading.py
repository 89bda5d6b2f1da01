"""The codes on a picture of a page: a scan, or a page of our own that is checked."""

from __future__ import annotations

import zxingcpp

from smedesk.documents.codes import PageCode, read_code
from smedesk.documents.preview import PageImage


def codes_on(image: PageImage) -> tuple[PageCode, ...]:
    """Return the page codes that can be read; other codes on the page are none of ours."""
    pixels = memoryview(image.pixels).cast("B", (image.height, image.width, 3))
    found = (read_code(barcode.text) for barcode in zxingcpp.read_barcodes(pixels))
    return tuple(code for code in found if code is not None)
