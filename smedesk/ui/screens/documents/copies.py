"""Copies of documents outside the encrypted database: one that the user wants to keep, and short-lived ones for the
system's viewer.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject

from smedesk.translate import translate
from smedesk.ui.notify import Fault


def write_copy(path: Path, content: bytes) -> Path:
    """Write a file so that it is there whole or not at all: beside, to the disk, then moved into its place. OSError."""
    part = path.with_name(f".{path.name}.{uuid4().hex}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()
        raise
    return path


def copy_fault(error: OSError, again: Callable[[], object]) -> Fault:
    """Return the message on a copy that could not be written; `again` tries once more."""
    return Fault(
        translate("Documents", "The copy did not succeed."),
        translate("Documents", "The document itself is safe in the database."),
        translate("Documents", "Choose another folder, or make room, and try again."),
        f"{type(error).__name__}: {error}",
        again,
    )


class ViewerCopies(QObject):
    """Copies that the system's viewer opens, in a folder of the user alone. They go with the program, since what is
    outside the database is not encrypted.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def write(self, name: str, content: bytes) -> Path:
        """Write a copy under its own name and return its path."""
        if self._folder is None:
            # A viewer that is still open may hold its file: the rest goes, and the program ends in peace.
            self._folder = tempfile.TemporaryDirectory(prefix="smedesk-", ignore_cleanup_errors=True)
        plain = Path(name.replace("\\", "/")).name or "document.pdf"
        return write_copy(Path(self._folder.name) / plain, content)

    def remove(self) -> None:
        """Remove all copies."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
