"""What the place needs from the adapters for files; `app` hands them over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from smedesk.services.contact import Contact
from smedesk.services.curriculum import Curriculum
from smedesk.services.drafting import DraftWriter
from smedesk.services.exporting import Exported
from smedesk.services.ports import Progress


@dataclass(frozen=True, slots=True)
class CardAdapters:
    """Business cards: as a file for a telephone, as the text of a code, and the squares of such a code."""

    vcard: Callable[[Contact], bytes]
    mecard: Callable[[Contact], str]
    squares: Callable[[str], list[list[bool]]]


@dataclass(frozen=True, slots=True)
class FileAdapters:
    """`read_curriculum(name, content)` runs in the worker process; `write_drafts` and `export(parent, progress)` on a
    read thread."""

    read_curriculum: Callable[[str, bytes], Curriculum]
    write_drafts: DraftWriter
    export: Callable[[Path, Progress], Exported]
    cards: CardAdapters
