"""The server's log: one JSON object a line, for machines; numbers of devices and ids of offices, never what
is in a record.

Addresses of clients and texts of people stay out; what a library adds to an error is kept to type and place.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from datetime import UTC
from datetime import datetime as DateTime

_FIELDS = ("device", "office", "operations", "milliseconds", "n", "path", "port")


class JsonLines(logging.Formatter):
    """Writes a record as one line of JSON; of an error its type and where it happened, not its message."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": DateTime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(), "from": record.name, "event": record.getMessage(),
        }
        line |= {name: getattr(record, name) for name in _FIELDS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0] is not None:
            frames = traceback.extract_tb(record.exc_info[2])
            line["error"] = record.exc_info[0].__name__
            line["where"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
        return json.dumps(line, ensure_ascii=False)


def start_log(level: int = logging.INFO) -> None:
    """Write everything of this process to standard error as JSON lines."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=level, handlers=[handler], force=True)
