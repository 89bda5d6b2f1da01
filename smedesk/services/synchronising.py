"""What the screens need of the synchronisation. `app` fills it with the engine, the line and the database."""

from __future__ import annotations

from typing import Protocol

from smedesk.domain.frozen import frozen
from smedesk.services.faults import NetworkFault


@frozen
class SyncReport:
    """How a round went. `is_online`: our server answered, whatever it said. `wait`: seconds until the next try."""

    is_complete: bool = False
    is_online: bool = False
    pushed: int = 0
    pulled: int = 0
    fault: NetworkFault | None = None
    wait: float = 0


class Synchroniser(Protocol):
    """The synchronisation of this desk. All but `is_connected` wait for the network: call them on its thread."""

    @property
    def is_connected(self) -> bool:
        """Whether this desk has an address and an identity on a server."""

    def connect(self, address: str, code: str) -> None:
        """Take the identity that a one-time code stands for; NetworkFault or DomainError when that fails."""

    def run_round(self) -> SyncReport:
        """Send what is unsent and fetch what is new."""

    def stop(self) -> None:
        """End the round under way at its next step; what is done stays done."""
