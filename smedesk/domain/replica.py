"""What the server answers: rows of its feed, open candidates, and what became of an operation.

Desk, server and simulator share these types, so they stand here and not with the ports of the desk. How they
travel is the business of `smedesk.sync.wire`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType

from smedesk.domain.field import Audience
from smedesk.domain.frozen import frozen, frozen_by_name
from smedesk.domain.operation import Token, Wire


@frozen
class Candidate:
    """A value that arrived second: it stays beside the current one until a person closes it."""

    token: Token
    value: Wire
    author: str
    typed_at: str


class RowChange(StrEnum):
    """What a feed row asks of the desk."""

    PUT = "put"
    HIDE = "hide"
    ERASE = "erase"


@frozen_by_name
class ServerRow:
    """One row of the feed: the state of a record as this desk's office may see it."""

    seq: int
    change: RowChange
    audience: Audience
    kind: str
    id: str
    data: Mapping[str, Wire] = field(default_factory=lambda: MappingProxyType({}))
    writers: Mapping[str, Token] = field(default_factory=lambda: MappingProxyType({}))
    candidates: Mapping[str, tuple[Candidate, ...]] = field(default_factory=lambda: MappingProxyType({}))


class Outcome(StrEnum):
    """What the server did with an operation."""

    APPLIED = "applied"
    MERGED = "merged"
    EQUAL = "equal"
    CANDIDATE = "candidate"
    DUPLICATE = "duplicate"
    ERASED = "erased"
    REJECTED = "rejected"


@frozen
class Acknowledgement:
    """The server's answer to one operation; it retires exactly the operation with this number and uid.

    `seq` is the feed number that the record has reached with it, in the feed of this desk's office.
    `detail` is the code of a refusal, or of a check that a clean merge has opened."""

    n: int
    uid: int
    outcome: Outcome
    seq: int
    detail: str = ""
