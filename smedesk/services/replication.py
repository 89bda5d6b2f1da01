"""What the synchronisation needs from the desk's database: the outbox, the replica and the identity of the desk.

The truth on a desk is replica + outbox; the typed tables are their projection. Terms: *operation*, *outbox*,
*replica*, *feed*, *cursor*, *epoch*, *candidate* as in ARCHITECTURE.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime as DateTime
from typing import Protocol

from smedesk.domain.frozen import frozen
from smedesk.domain.operation import Operation
from smedesk.domain.replica import Acknowledgement, Candidate, Outcome, RowChange, ServerRow
from smedesk.services.ports import Changes

__all__ = ["Acknowledgement", "Candidate", "DeskIdentity", "Journal", "Outcome", "RowChange", "ServerRow"]


@frozen
class DeskIdentity:
    """Who this desk is for the server. `device` 0: not enrolled. `sent_high` is the highest number that
    may have left."""

    device: int
    office: str
    epoch: int
    cursor: str
    sent_high: int
    last_sync: DateTime | None
    database_id: str


class Journal(Protocol):
    """The desk's database as the synchronisation sees it. Every method is one transaction; all belong on the write
    thread."""

    def identity(self) -> DeskIdentity:
        """Return who this desk is."""

    def outbox(self, limit: int) -> tuple[Operation, ...]:
        """Return the first operations without an acknowledgement, in order; never half a save group at the end
        unless the group alone is longer than `limit`."""

    def outbox_count(self) -> int:
        """Return how many operations have no acknowledgement."""

    def mark_sending(self, n: int) -> None:
        """Make durable that operations up to `n` may leave now (before the first byte does)."""

    def acknowledge(self, answers: Sequence[Acknowledgement]) -> Changes | None:
        """Retire the operations named by number and uid. A rejected one moves to "needs attention" with its text kept.
        An acknowledged one stays laid over its record until that record has been pulled at or past `seq`."""

    def apply_page(self, rows: Sequence[ServerRow], cursor: str) -> Changes | None:
        """Write rows into the replica, rebuild the projection of their records, move the cursor: one transaction."""

    def enrol(self, device: int, office: str, epoch: int) -> None:
        """Take an identity: unsent operations are renumbered from 1, their uids kept; the office made at the first run
        becomes the server's `office` in every row and unsent operation."""

    def start_epoch(self, epoch: int, last_n: int) -> None:
        """The server was restored: drop replica and cursor, keep the outbox, send again what lies above `last_n`, in
        order and under the same numbers and uids, the rejected ones too: the server takes no gap."""

    def finish_sync(self, at: DateTime) -> Changes | None:
        """Note the moment of a complete round, and drop what a restored server did not send again."""

    def attention(self) -> tuple[tuple[Operation, str], ...]:
        """Return the rejected operations with the code of the refusal."""
