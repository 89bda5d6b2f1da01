"""The key by which the codes on the pages are known as this desk's: where it is kept, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smedesk.services.ports import Reads

DOCUMENT_KEY = "document_key"
"""The setting that keeps it, in hexadecimal; made when the first paper is printed"""


def page_key(reads: Reads) -> bytes | None:
    """Return the key; None on a desk that has printed nothing yet, which can prove no code."""
    kept = reads.setting(DOCUMENT_KEY)
    return bytes.fromhex(kept) if kept else None
