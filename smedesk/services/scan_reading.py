"""What the services need from the reader of scans, as plain values and Protocols; the reader is handed in.

A page says where it belongs only as far as its code proves it, and of ink it says that there is some, never whose.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import datetime as DateTime
from typing import Protocol

from smedesk.domain.frozen import frozen
from smedesk.services.ports import Computer

LIKELY = 0.5
"""The probability from which on there is rather ink than none."""

SeenPages = Callable[[int, int], None]
"""Called with (place of the file in the batch, pages of it that were read); raises to cancel."""


@frozen
class KnownDocument:
    """A paper of this desk as the reader needs it; `content_sha256` is what the codes on its pages prove."""

    id: str
    code: str
    version: int
    pages: int
    content_sha256: str
    file_sha256: str


@frozen
class KnownPapers:
    """All papers of this desk, the key of its codes, and where pages came to before: (document, page)."""

    documents: tuple[KnownDocument, ...]
    key: bytes = dataclasses.field(repr=False)
    filed: frozenset[tuple[str, int]] = frozenset()


@frozen
class SeenInk:
    """A box of the paper that was looked into. `name` is the party where one signs there; `is_sure` is False where a
    person must look."""

    kind: str
    name: str
    probability: float
    is_sure: bool
    question: str = ""
    value: str = ""

    @property
    def has_ink(self) -> bool:
        """The likelier of both."""
        return self.probability >= LIKELY


@frozen
class SeenPage:
    """A page and its place: `state` and `reason` are codes of SCAN_STATES and SCAN_REASONS, `turn` is by how many
    degrees clockwise it has to be turned to stand upright."""

    position: int
    state: str
    reason: str = ""
    code: str = ""
    document: str = ""
    page: int | None = None
    turn: int = 0
    fault: str = ""
    ink: tuple[SeenInk, ...] = ()
    is_photo: bool = False


@frozen
class SeenScan:
    """A file that was read whole. `tidy` is empty where nothing could be laid beside the original."""

    scan: str
    pages: tuple[SeenPage, ...]
    media_type: str = ""
    tidy: bytes = dataclasses.field(repr=False, default=b"")


@frozen
class ScanToRead:
    """A file that was kept and is still to be read."""

    id: str
    sha256: str
    title: str
    came_at: DateTime


@frozen
class PaperBox:
    """A place of a paper in which one signs, ticks or writes."""

    kind: str
    name: str
    page: int
    question: str = ""
    value: str = ""


Content = Callable[[str], bytes]
"""SHA-256 → the bytes that are kept under it; RecordMissing."""


class ScanReader(Protocol):
    """What reads scans. Slow: each page goes to the worker process, and whoever asks waits on a read thread."""

    def read(
        self, compute: Computer, scans: Sequence[ScanToRead], content: Content, papers: KnownPapers, seen: SeenPages
    ) -> tuple[SeenScan, ...]:
        """Read a batch of files as one stack."""

    def page_picture(self, compute: Computer, content: bytes, position: int, turn: int) -> bytes:
        """Return a page as PNG, upright; DomainError where there is no picture of it."""

    def box_picture(self, compute: Computer, content: bytes, position: int, pdf: bytes, box: PaperBox) -> bytes | None:
        """Return a box of the page as PNG, cut out with a little around it; None where the page cannot be laid on
        the kept one."""

    def boxes(self, pdf: bytes) -> tuple[PaperBox, ...]:
        """Return the boxes of a kept paper, in their order on it."""
