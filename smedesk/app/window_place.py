"""Where the window was, beside the database and in plain text: so that its frame stands before the database is open.

No names and no contents are in it. It is a hint: the settings in the database are what counts.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict
from pathlib import Path

from smedesk.domain.frozen import frozen
from smedesk.services.faults import StorageFault
from smedesk.services.files import write_beside

_FILE = "window.json"
_log = logging.getLogger(__name__)


@frozen
class WindowPlace:
    """Language, geometry and place of the window when it was closed last."""

    language: str
    geometry: str
    place: str

    @staticmethod
    def read(folder: Path) -> WindowPlace | None:
        """Return what was kept, None where nothing was or it cannot be read."""
        try:
            said = json.loads((folder / _FILE).read_text("utf-8"))
            return WindowPlace(str(said["language"]), str(said["geometry"]), str(said["place"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def keep(self, folder: Path) -> None:
        """Keep it for the next start."""
        try:
            write_beside(folder / _FILE, json.dumps(asdict(self)).encode())
        except StorageFault as fault:
            _log.info("the place of the window is not kept: %s", fault.code)
