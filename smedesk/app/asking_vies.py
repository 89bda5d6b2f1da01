"""VIES behind the port of the services. What speaks to the network is loaded with the first question, not with the
window.
"""

from __future__ import annotations

from smedesk.services.ports import VatAnswer


class LateVies:
    """See `smedesk.services.ports.VatService`."""

    def ask(self, address: str, number: str, requester: str = "") -> VatAnswer:
        """Ask for a number, on the network thread."""
        from smedesk.vies import Vies

        return Vies().ask(address, number, requester)
