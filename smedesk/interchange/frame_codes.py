"""Reads the code in a picture of a camera: QR, Data Matrix, Aztec, PDF417 and the line codes of badges."""

from __future__ import annotations

import zxingcpp
from zxingcpp import BarcodeFormat, BarcodeFormats, TextMode

from smedesk.services.camera import Frame

_FORMATS = ("QRCode", "MicroQRCode", "DataMatrix", "Aztec", "PDF417", "Code128", "Code39", "EAN13")
"""Their names: an object of the library that outlives the program makes it complain at the end."""


def read_frame(frame: Frame) -> str:
    """Return the text of the largest code in the picture, "" where none can be read. What is read is checked by the
    code's own sums: a damaged code is read right or not at all."""
    picture = memoryview(frame.grey).cast("B", (frame.height, frame.width))
    formats = BarcodeFormats(tuple(getattr(BarcodeFormat, name) for name in _FORMATS))
    found = zxingcpp.read_barcodes(picture, formats=formats, text_mode=TextMode.Plain)
    largest = max(found, key=_size, default=None)
    return str(largest.text) if largest is not None else ""


def _size(code: zxingcpp.Barcode) -> int:
    at = code.position
    return abs(at.bottom_right.x - at.top_left.x) + abs(at.bottom_right.y - at.top_left.y)
