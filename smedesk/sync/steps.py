"""What the engine of the desk asks for, what it is told, and what it reports: effects, events, the report of
a round.

An effect either writes and is durable when the next event comes, or asks and is answered by events.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from smedesk.domain.operation import Operation
from smedesk.domain.replica import Acknowledgement, Outcome, ServerRow
from smedesk.services.replication import DeskIdentity
from smedesk.sync import wire
from smedesk.sync.faults import SyncFault
from smedesk.sync.framing import Page

# ----------------------------------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class ReadOutbox:
    """Answered by OutboxRead."""

    limit: int


@dataclass(frozen=True, slots=True)
class MarkSending:
    """Make durable that operations up to `n` may leave."""

    n: int


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request; answered by HeadArrived, PageArrived…, AnswerEnded, or by Failed anywhere among them."""

    header: wire.RequestHeader
    operations: Sequence[Operation]


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """Retire what the server has named."""

    answers: Sequence[Acknowledgement]


@dataclass(frozen=True, slots=True)
class ApplyPage:
    """Commit rows and cursor together."""

    rows: Sequence[ServerRow]
    cursor: str
    left: int


@dataclass(frozen=True, slots=True)
class StartEpoch:
    """Begin anew with a server that was set back."""

    epoch: int
    last_n: int


@dataclass(frozen=True, slots=True)
class Authenticate:
    """Get a fresh access token; answered by Authenticated or Failed."""


@dataclass(frozen=True, slots=True)
class Replace:
    """Get a fresh number for this desk; answered by Replaced or Failed."""

    device: int


@dataclass(frozen=True, slots=True)
class Enrol:
    """Take the fresh number: unsent operations follow it."""

    device: int
    office: str
    epoch: int


@dataclass(frozen=True, slots=True)
class FinishSync:
    """Note that everything has been exchanged."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The round is over."""

    report: RoundReport


Effect: TypeAlias = (
    ReadOutbox | MarkSending | Exchange | Acknowledge | ApplyPage | StartEpoch | Authenticate | Replace | Enrol
    | FinishSync | Finish
)

# ------------------------------------------------------------------------------------------ events


@dataclass(frozen=True, slots=True)
class RoundStarted:
    """`known_database`: id of the database that the desk's secrets belong to, "" when none is kept there.
    `has_access`: there is an access token that may still be good."""

    known_database: str = ""
    has_access: bool = True


@dataclass(frozen=True, slots=True)
class OutboxRead:
    """`count`: how many operations have no answer, those read among them."""

    identity: DeskIdentity
    operations: Sequence[Operation]
    count: int


@dataclass(frozen=True, slots=True)
class HeadArrived:
    """The head of an answer."""

    head: wire.Head


@dataclass(frozen=True, slots=True)
class PageArrived:
    """A whole page of an answer."""

    page: Page


@dataclass(frozen=True, slots=True)
class AnswerEnded:
    """`seconds`: how long request and answer took."""

    seconds: float = 0


@dataclass(frozen=True, slots=True)
class Authenticated:
    """There is a fresh access token."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """The server has given this desk a fresh number."""

    device: int
    office: str
    epoch: int


@dataclass(frozen=True, slots=True)
class Failed:
    """What was asked for could not be had."""

    fault: SyncFault


Event: TypeAlias = (
    RoundStarted | OutboxRead | HeadArrived | PageArrived | AnswerEnded | Authenticated | Replaced | Failed
)

# ------------------------------------------------------------------------------------------ report


@dataclass(frozen=True, slots=True)
class RoundReport:
    """What a round has done. `is_online`: our server answered, whatever it said. `wait`: seconds until the
    next try after a fault, 0 when all is well."""

    is_complete: bool = False
    is_online: bool = False
    pushed: int = 0
    pulled: int = 0
    outcomes: Mapping[Outcome, int] = field(default_factory=lambda: MappingProxyType({}))
    fault: SyncFault | None = None
    wait: float = 0


@dataclass(frozen=True, slots=True)
class Limits:
    """How much goes at once, and how patient the desk is."""

    first_batch: int = 50
    most_operations: int = 500
    rows: int = 1000
    pages: int = 20
    slow_seconds: float = 5
    first_wait: float = 2
    longest_wait: float = 300
