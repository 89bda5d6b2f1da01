"""What a kept PDF of ours says of itself: which form, document and version it is, where one signs, ticks and writes.

It stands in the file as an attached JSON (PDF/A-3), so that a file that comes back, by post or by mail, can be read
without the records of the desk that made it:

    paper = read_paper(pdf)          # None where the file is no paper of ours, or is damaged or locked
    paper.boxes_of("signature")      # one for each party, named by the party's id

Places are millimetres from the lower left corner of the page. No ReportLab here: readers need only this module.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import msgspec
import pikepdf

ATTACHMENT = "smedesk-paper.json"
FORMAT = "smedesk-paper-1"
_DAMAGE = (pikepdf.PikepdfError, ValueError, TypeError, LookupError, AttributeError)
"""What pikepdf says of files whose parts are missing or of the wrong kind"""
BoxKind = Literal["signature", "tick", "write"]


@dataclass(frozen=True, slots=True)
class Box:
    """A place for ink. `name` is the party's id of a signature, else the name of the question's field.

    A box to tick says which `question` it answers, and with which `value`.
    """

    kind: BoxKind
    name: str
    page: int
    x: float
    y: float
    width: float
    height: float
    question: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """The description of one document in one version; `digest` is the hash of its content, which its codes prove."""

    form: str
    form_version: int
    code: str
    version: int
    languages: tuple[str, ...]
    pages: int
    digest: str
    boxes: tuple[Box, ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    """The values of the form by its variables' names: dates as ISO text, amounts as text, lists of rows"""
    format: str = FORMAT

    def boxes_of(self, kind: BoxKind, page: int | None = None) -> tuple[Box, ...]:
        """The boxes of a kind, of one page or of all, in their order on paper."""
        return tuple(box for box in self.boxes if box.kind == kind and page in (None, box.page))

    def to_json(self) -> bytes:
        return msgspec.json.encode(self)


def read_paper(pdf: bytes) -> Paper | None:
    """What `pdf` says of itself; None where it says nothing, or cannot be opened."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as file:
            return paper_of(file)
    except _DAMAGE:
        return None


def paper_of(file: pikepdf.Pdf) -> Paper | None:
    """What an open file says of itself; what somebody else wrote into it under our name is None too."""
    if ATTACHMENT not in file.attachments:
        return None
    written = file.attachments[ATTACHMENT].get_file().read_bytes()
    try:
        found = msgspec.json.decode(written, type=Paper)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
    return found if found.format == FORMAT else None
