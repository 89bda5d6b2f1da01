"""Putting an encrypted copy back: which there are, what is in one, and what would go with it.

What does it leaves the program and opens it again; here is only looked and judged. Who may do it is who manages the
office: an older copy brings older roles with it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime as DateTime
from pathlib import Path
from typing import Protocol

from smedesk.domain.frozen import frozen
from smedesk.domain.records import Office
from smedesk.domain.roles import Action
from smedesk.services.faults import EnvironmentFault, ProfileFault
from smedesk.services.ports import ListQuery, Reads, UnsentEntry
from smedesk.services.roles import require_here
from smedesk.services.second_medium import medium_of

__all__ = ["Copies", "CopyShelf", "KeptCopy", "Look", "PutBack", "Standing", "kept_copies", "look_at_copy"]

PutBack = Callable[[Path, str], object]
"""(the copy, its passphrase or "") → leaves the program, puts the copy in its place and opens it again."""


@frozen
class KeptCopy:
    """A copy that was found. `reason` is the word of its rotation ("daily", "fair"), "aside" for a database that
    another copy took the place of, "" for a file that was not made by this program's rotation. `fault` says why it
    cannot be put back; then the counts are 0."""

    file: Path
    made_at: DateTime
    reason: str
    size: int
    is_on_medium: bool = False
    office: str = ""
    office_name: str = ""
    companies: int = 0
    people: int = 0
    fault: EnvironmentFault | None = None

    @property
    def needs_passphrase(self) -> bool:
        """Whether it was made on another desk, whose key lies beside it under a passphrase."""
        return self.fault is not None and self.fault.code == "copy.needs_passphrase"


@frozen
class Standing:
    """What stands on this desk now."""

    companies: int
    people: int
    is_connected: bool


@frozen
class Look:
    """What putting a copy back would do: the copy, what stands here now, and the records with changes that are nowhere
    else."""

    copy: KeptCopy
    standing: Standing
    only_here: tuple[UnsentEntry, ...]


class CopyShelf(Protocol):
    """Where copies of this desk lie. For read threads."""

    def listed(self, medium: Path | None) -> tuple[KeptCopy, ...]:
        """Return the copies beside the database, in the folder of the second medium and among what was set aside, the
        newest first."""

    def look_at(self, file: Path, passphrase: str) -> KeptCopy:
        """Check a copy page by page and return what is in it. ProfileFault copy.missing, copy.unreadable,
        copy.needs_passphrase, copy.damaged, profile.newer; KeyFault key.wrong_passphrase."""

    def only_here(self, file: Path, passphrase: str) -> tuple[UnsentEntry, ...]:
        """Return the records with changes that neither the server nor the copy has."""


@frozen
class Copies:
    """What a screen needs for it: where copies lie, and the way to put one back."""

    shelf: CopyShelf
    put_back: PutBack


def kept_copies(reads: Reads, shelf: CopyShelf) -> tuple[KeptCopy, ...]:
    """Return the copies that there are, the newest first."""
    require_here(reads, Action.MANAGE_OFFICE)
    folder, _ = medium_of(reads)
    return shelf.listed(Path(folder) if folder else None)


def look_at_copy(reads: Reads, shelf: CopyShelf, file: Path, passphrase: str = "") -> Look:
    """Return what putting a copy back would do. ProfileFault `copy.other_office` for one of another office; others see
    `CopyShelf.look_at`."""
    require_here(reads, Action.MANAGE_OFFICE)
    copy = shelf.look_at(file, passphrase)
    office = reads.office()
    if copy.office != office:
        own = reads.get(Office, office).name
        raise ProfileFault("copy.other_office", file=str(file), office=copy.office_name or "—", own=own)
    companies, people = (reads.count(ListQuery(kind)) for kind in ("company", "person"))
    standing = Standing(companies, people, is_connected=reads.last_sync() is not None)
    return Look(copy, standing, shelf.only_here(file, passphrase))
