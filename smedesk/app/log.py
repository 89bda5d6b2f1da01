"""The log of a desk: a file in its profile that turns over, without personal data.

Our own records name codes and places of the program. Of other libraries' records only the fixed text is written, not
what they filled in; and of an error its type and the lines of the program, never its message.
"""

from __future__ import annotations

import logging
from pathlib import Path

from smedesk.services.files import disk_faults_told
from smedesk.ui.faults import report_of

LOG_FILE = Path("logs") / "smedesk.log"
_BYTES, _OLD_FILES = 1 << 20, 3
_OURS = "smedesk"


class PlainFormatter(logging.Formatter):
    """Writes what may be read by others."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and the lines of an error below it."""
        said = logging.makeLogRecord(record.__dict__)
        if record.name.partition(".")[0] != _OURS:
            said.msg, said.args = str(record.msg), None
        error = record.exc_info[1] if record.exc_info else None
        said.exc_info = said.exc_text = said.stack_info = None
        text = super().format(said)
        return f"{text}\n{report_of(error)}" if error is not None else text


def start_log(folder: Path) -> logging.Handler:
    """Log into the profile from now on; give the handler back to `end_log`."""
    from logging.handlers import RotatingFileHandler

    file = folder / LOG_FILE
    with disk_faults_told(folder):
        file.parent.mkdir(mode=0o700, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8", delay=True)
    handler.setFormatter(PlainFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger(_OURS).setLevel(logging.INFO)
    logging.captureWarnings(True)
    return handler


def end_log(handler: logging.Handler) -> None:
    """Write what is left and close the file."""
    logging.captureWarnings(False)
    logging.getLogger().removeHandler(handler)
    handler.close()
