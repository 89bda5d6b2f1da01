"""The codes on each page: what they say, how they are proved, and their squares.

`MS1/DOCUMENT/VERSION/PAGE.PAGES/CHECK`, e.g. `MS1/7KQ2M4XWB9TD/1/2.6/ABCDEFGHIJKLM`: 36 characters of the
alphanumeric set, so that a QR code of version 3 holds them at level Q. No personal data.

The check is 64 bits of keyed hashes, so that a code that was made up cannot claim an agreement: 40 bits over what the
code says, which the key alone proves, and 24 bits over that and the content, which tell whether a page was printed from
the content that was kept.
"""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from dataclasses import dataclass
from typing import Literal

import zxingcpp

PREFIX = "MS1"
SERIAL_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""without those that a hand writes alike"""
SERIAL_LENGTH = 12
_PATTERN = re.compile(r"MS1/([0-9A-Z]{12})/(\d{1,4})/(\d{1,4})\.(\d{1,4})/([A-Z2-7]{13})")
_OTHER_FORM = re.compile(r"MS\d{1,3}/[0-9A-Z]{6,}/\S+")
_CLAIM_BYTES, _CONTENT_BYTES = 5, 3
_CLAIM_SIGNS = _CLAIM_BYTES * 8 // 5
_KEY_BYTES_LEAST = 16

Verdict = Literal["ours", "forged", "old_form", "no_code"]
"""`ours`: made with the key. `forged`: looks like ours, but not made with this key (another desk's, or made up).
`old_form`: a code of another generation of this program. `no_code`: something else."""


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

    def is_made_with(self, key: bytes) -> bool:
        """Whether the key proves this code, whatever the content of the document is."""
        expected = make_code(self.code, self.version, self.page, self.pages, "", key)
        return hmac.compare_digest(self.check[:_CLAIM_SIGNS], expected.check[:_CLAIM_SIGNS])

    def is_genuine(self, digest: str, key: bytes) -> bool:
        """Whether this code was made with `key` for a document whose content has `digest`."""
        expected = make_code(self.code, self.version, self.page, self.pages, digest, key)
        return hmac.compare_digest(self.check, expected.check)


def make_code(code: str, version: int, page: int, pages: int, digest: str, key: bytes) -> PageCode:
    """The code of one page; `digest` is the hash of the content, as `render` returns it."""
    if len(key) < _KEY_BYTES_LEAST:
        raise ValueError(f"the key of page codes must have at least {_KEY_BYTES_LEAST} bytes")
    claim = f"{PREFIX}/{code}/{version}/{page}.{pages}/"
    proof = hmac.digest(key, claim.encode(), "sha256")[:_CLAIM_BYTES]
    proof += hmac.digest(key, f"{claim}{digest}".encode(), "sha256")[:_CONTENT_BYTES]
    return PageCode(code, version, page, pages, base64.b32encode(proof).decode().rstrip("="))


def judge_code(text: str, key: bytes) -> tuple[Verdict, PageCode | None]:
    """Judge what a scanner or a person gives by the desk's key alone; the code itself where it is one of this form.

    Whether the document is known here, in which version and with which content, is asked of the records:
    `PageCode.is_genuine` with the digest that was kept.
    """
    found = read_code(text)
    if found is not None:
        return ("ours" if found.is_made_with(key) else "forged"), found
    return ("old_form" if _OTHER_FORM.fullmatch(text.strip().upper()) else "no_code"), None


def new_serials(count: int) -> tuple[str, ...]:
    """Numbers for blank forms: drawn by lot, so that no two desks give the same, and all different."""
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        drawn["".join(secrets.choice(SERIAL_SIGNS) for _ in range(SERIAL_LENGTH))] = None
    return tuple(drawn)


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
    rows = [[pixel < 128 for pixel in pixels[start : start + width]] for start in range(0, height * width, width)]
    dark_rows = [index for index, row in enumerate(rows) if any(row)]
    dark_columns = [index for index in range(width) if any(row[index] for row in rows)]
    return [row[dark_columns[0] : dark_columns[-1] + 1] for row in rows[dark_rows[0] : dark_rows[-1] + 1]]
