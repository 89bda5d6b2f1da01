"""Encrypted copies of the desk on a second medium, a stick for example, so that a lost laptop loses no fair.

A folder that was prepared carries a mark. Without it nothing is written: where a stick was pulled out, its folder may
still be there, on the disk that the copy is to protect from.
"""

from __future__ import annotations

from pathlib import Path

from smedesk.services.faults import EnvironmentFault, StorageFault
from smedesk.services.files import disk_faults_told, write_beside
from smedesk.services.ports import Reads, Store

FOLDER, COPIED_AT = "second_medium.folder", "second_medium.copied_at"
"""The settings that keep where to copy to, and when the last copy was made (ISO, UTC)."""
REASON = "fair"
MARK = "smedesk-copies.txt"
_MARKED = b"""This folder takes encrypted copies of a desk of SMEdesk. To put one back: in the
program "Our office", "Encrypted copies", "Put a copy back", or, without it,

    smedesk restore NAME-OF-THE-COPY

It needs the key of the desk: the computer it was made on, or its passphrase and the file key.json that lies beside it.
"""


def prepare_medium(store: Store, folder: Path) -> None:
    """Mark a folder and copy into it from now on; StorageFault where it cannot be written to."""
    with disk_faults_told(folder):
        write_beside(folder / MARK, _MARKED)
    store.set_setting(FOLDER, str(folder))


def medium_of(reads: Reads) -> tuple[str, str]:
    """Return (folder, moment of the last copy), each "" for none."""
    return reads.setting(FOLDER), reads.setting(COPIED_AT)


def copy_to_medium(store: Store, folder: Path) -> Path:
    """Write a checked copy and return its path. StorageFault `storage.medium_gone` where the marked folder is not
    there, or was pulled out while it was written; nothing half-written counts as a copy."""
    if not _is_marked(folder):
        raise StorageFault("storage.medium_gone", folder=str(folder))
    try:
        with disk_faults_told(folder):
            return store.back_up(REASON, folder)
    except EnvironmentFault as fault:
        if _is_marked(folder):
            raise
        raise StorageFault("storage.medium_gone", folder=str(folder)) from fault


def _is_marked(folder: Path) -> bool:
    try:
        return (folder / MARK).is_file()
    except OSError:  # a medium that was pulled out answers with whatever error it likes
        return False
