"""Files that are replaced as a whole: written beside, synced, then moved over."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smedesk.services.faults import StorageFault

_CODES = {
    errno.ENOSPC: "storage.full",
    errno.EDQUOT: "storage.full",
    errno.EFBIG: "storage.full",
    errno.EROFS: "storage.read_only",
    errno.EACCES: "storage.read_only",
    errno.EPERM: "storage.read_only",
}


@contextmanager
def disk_faults_told(folder: Path) -> Iterator[None]:
    """Turn the system's errors of disk and folder into StorageFault."""
    try:
        yield
    except OSError as error:
        raise StorageFault(_CODES.get(error.errno or 0, "storage.io"), folder=str(folder), reason=str(error)) from error


def write_beside(file: Path, content: bytes) -> None:
    """Replace the content of a file so that a crash leaves the old or the new one, never a part."""
    with disk_faults_told(file.parent):
        beside = file.with_name(f"{file.name}.new")
        with beside.open("wb") as target:
            target.write(content)
            target.flush()
            os.fsync(target.fileno())
        move_over(beside, file)


def move_over(beside: Path, file: Path) -> None:
    """Move a synced file into its place, durably."""
    beside.replace(file)
    sync_folder(file.parent)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable; Windows does so by itself and cannot be asked."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync_file(file: Path) -> None:
    """Make the content of a closed file durable."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
