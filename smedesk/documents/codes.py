"""The codes on each page: what they say, how they are proved, and their squares.

`MS1/DOCUMENT/VERSION/PAGE.PAGES/CHECK`, e.g. `MS1/7KQ2M4XWB9TD/1/2.6/ABCDEFGHIJKLM`: 36 characters of the
alphanumeric set, so that a QR code of version 3 holds them at level Q. The check is 64 bits of a keyed
hash over all that and the content, so a code that was made up cannot claim an agreement. No personal
data.
"""

from __future__ import annotations

import base64
import hmac
import re
from dataclasses import dataclass

import zxingcpp

PREFIX = "MS1"
_PATTERN = re.compile(r"MS1/([0-9A-Z]{12})/(\d{1,4})/(\d{1,4})\.(\d{1,4})/([A-Z2-7]{13})")
_CHECK_BYTES = 8
_KEY_BYTES_LEAST = 16


@dataclass(frozen=True, slots=True)
class PageCode:
    """What a code claims: page `page` of `pages` of version `version` of the document `code`."""

    code: str
    version: int
    page: int
    pages: int
    check: str

    def __str__(self) -> str:
        return f"{PREFIX}/{self.code}/{self.version}/{self.page}.{self.pages}/{self.check}"

    def is_genuine(self, digest: str, key: bytes) -> bool:
        """Whether this code was made with `key` for a document whose content has `digest`."""
        expected = make_code(self.code, self.version, self.page, self.pages, digest, key)
        return hmac.compare_digest(self.check, expected.check)


def make_code(code: str, version: int, page: int, pages: int, digest: str, key: bytes) -> PageCode:
    """The code of one page; `digest` is the hash of the content, as `render` returns it."""
    if len(key) < _KEY_BYTES_LEAST:
        raise ValueError(f"the key of page codes must have at least {_KEY_BYTES_LEAST} bytes")
    claim = f"{PREFIX}/{code}/{version}/{page}.{pages}/{digest}"
    proof = hmac.digest(key, claim.encode(), "sha256")[:_CHECK_BYTES]
    return PageCode(code, version, page, pages, base64.b32encode(proof).decode().rstrip("="))


def read_code(text: str) -> PageCode | None:
    """Read what a scanner or a person gives; None for anything that is not a page code."""
    found = _PATTERN.fullmatch(text.strip().upper())
    if found is None:
        return None
    code, version, page, pages, check = found.groups()
    return PageCode(code, int(version), int(page), int(pages), check)


def squares(text: str) -> list[list[bool]]:
    """The QR code of `text` at level Q: rows from the top, dark squares True, without the quiet zone."""
    image = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q").to_image()
    height, width = image.shape
    pixels = bytes(memoryview(image))  # type: ignore[arg-type]
    rows = [
        [pixel < 128 for pixel in pixels[start : start + width]] for start in range(0, height * width, width)
    ]
    dark_rows = [index for index, row in enumerate(rows) if any(row)]
    dark_columns = [index for index in range(width) if any(row[index] for row in rows)]
    return [row[dark_columns[0] : dark_columns[-1] + 1] for row in rows[dark_rows[0] : dark_rows[-1] + 1]]
