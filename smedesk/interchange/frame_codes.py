"""Reads the code in a picture of a camera: QR, Data Matrix, Aztec, PDF417 and the line codes of badges."""

from __future__ import annotations

import zxingcpp
from zxingcpp import BarcodeFormat, BarcodeFormats, TextMode

from smedesk.services.camera import Frame

_FORMATS = BarcodeFormats((
    BarcodeFormat.QRCode, BarcodeFormat.MicroQRCode, BarcodeFormat.DataMatrix, BarcodeFormat.Aztec,
    BarcodeFormat.PDF417, BarcodeFormat.Code128, BarcodeFormat.Code39, BarcodeFormat.EAN13,
))  # fmt: skip


def read_frame(frame: Frame) -> str:
    """Return the text of the largest code in the picture, "" where none can be read. What is read is checked by the
    code's own sums: a damaged code is read right or not at all."""
    picture = memoryview(frame.grey).cast("B", (frame.height, frame.width))
    found = zxingcpp.read_barcodes(picture, formats=_FORMATS, text_mode=TextMode.Plain)
    largest = max(found, key=_size, default=None)
    return str(largest.text) if largest is not None else ""


def _size(code: zxingcpp.Barcode) -> int:
    at = code.position
    return abs(at.bottom_right.x - at.top_left.x) + abs(at.bottom_right.y - at.top_left.y)
