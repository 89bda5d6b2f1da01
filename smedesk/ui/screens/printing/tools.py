"""What the screens are handed for printing."""

from __future__ import annotations

from dataclasses import dataclass

from smedesk.services.printing import PageRenderer, Spooler


@dataclass(frozen=True)
class PrintTools:
    """The way to the printers, and the pages of a PDF as pictures."""

    spooler: Spooler
    pages: PageRenderer
