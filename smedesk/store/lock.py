"""One program on one profile: a lock that the system itself takes back when the program dies, however it
dies."""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from pathlib import Path
from typing import IO

from smedesk.services.faults import ProfileFault
from smedesk.services.files import disk_faults_told

if sys.platform == "win32":
    import msvcrt

    _BESIDE_THE_TEXT = 1 << 20  # Windows would keep others from reading the locked bytes

    def _take(file: IO[str]) -> None:
        file.seek(_BESIDE_THE_TEXT)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        file.seek(0)
else:
    import fcntl

    def _take(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_HELD_BY_ANOTHER = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class ProfileLock:
    """Holds the lock file of a profile. The file stays when the lock is gone; it means nothing by being
    there."""

    def __init__(self, file: Path) -> None:
        self._path = file
        self._file: IO[str] | None = None

    def take(self) -> None:
        """Take the lock; ProfileFault("profile.in_use") names who holds it."""
        with disk_faults_told(self._path.parent):
            file = self._path.open("a+", encoding="utf-8")
        try:
            _take(file)
        except OSError as error:
            file.close()
            if error.errno not in _HELD_BY_ANOTHER:
                raise
            raise ProfileFault("profile.in_use", folder=str(self._path.parent), **self._holder()) from None
        file.truncate(0)
        json.dump({"pid": os.getpid(), "host": socket.gethostname()}, file)
        file.flush()
        self._file = file

    def _holder(self) -> dict[str, object]:
        try:
            held = json.loads(self._path.read_text("utf-8"))
            return {"pid": int(held["pid"]), "host": str(held["host"])}
        except (OSError, ValueError, KeyError, TypeError):
            return {"pid": 0, "host": ""}  # it is just being written, or the disk does not answer

    def release(self) -> None:
        """Give the lock back."""
        if self._file is not None:
            self._file.close()
            self._file = None
