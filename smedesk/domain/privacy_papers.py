"""What the two papers on personal data say: the certificate of an erasure, and the answer to a request for access.

Frozen, so that a paper is a copy of what was known when it was made. The certificate holds no word of the person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date

from smedesk.domain.agreement import SchemeProfile


@dataclass(frozen=True, slots=True)
class Counted:
    """How many records of a kind went."""

    what: str
    count: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that could not be removed at once, where it is, and by when it is gone."""

    what: str
    place: str
    by: str


@dataclass(frozen=True, slots=True)
class ErasureCertificate:
    """The certificate. `code` stands in its codes and on the list of papers, and is given to the person."""

    code: str
    version: int
    scheme: SchemeProfile
    office: str
    address: str
    issued_on: Date
    erased_at: str
    erased_by: str
    counts: tuple[Counted, ...]
    blacked_out: int
    copies: int
    waiting: tuple[Waiting, ...]
    held_until: Date | None = None
    held_because: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is held: under which heading, what it is, and what it says."""

    heading: str
    what: str
    value: str


@dataclass(frozen=True, slots=True)
class AccessAnswer:
    """Everything that is held on a person, in the words of the screens."""

    code: str
    version: int
    scheme: SchemeProfile
    office: str
    address: str
    person: str
    issued_on: Date
    lines: tuple[Line, ...]
