"""Copies of a desk that is not open: made, and put back, by the command line and the page on a damaged database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smedesk.app.copy_shelf import key_of_copy
from smedesk.app.keys import DeskKeys
from smedesk.services.faults import ProfileFault, StorageFault
from smedesk.store.profile import Profile
from smedesk.vault import KEY_FILE


def has_copies(folder: Path) -> bool:
    """Whether there is a copy beside the database."""
    return bool(Profile(folder).backups.names())


def back_up(folder: Path, keys: DeskKeys, target: Path | None = None) -> Path:
    """Write an encrypted copy into the folder of copies, or another one; return its path."""
    with _held(folder) as profile:
        if profile.is_new:
            raise ProfileFault("profile.empty", folder=str(folder))
        return profile.back_up("manual", keys.database_key(profile), target)


def restore_copy(folder: Path, keys: DeskKeys, copy: Path, passphrase: str = "") -> Path | None:
    """Put a copy in the place of the database; return where that was set aside. A new profile takes the wrapped key
    that lies beside the copy: with its passphrase the copy opens on any computer. `passphrase` opens the copy of
    another desk, which keeps nothing of that desk's key afterwards."""
    if not copy.is_file() or copy.stat().st_size == 0:  # opening it would make an empty one
        raise StorageFault("storage.cannot_open", file=str(copy))
    with _held(folder) as profile, profile.companions.taken_from(copy.parent, KEY_FILE):
        key = keys.database_key(profile)
        return profile.restore(copy, key, key_of_copy(copy, key, passphrase) if passphrase else b"")


def restore_newest(folder: Path, keys: DeskKeys) -> Path:
    """Put the newest copy that is whole in the place of the database; return the copy."""
    with _held(folder) as profile:
        key = keys.database_key(profile)
        fault = ProfileFault("profile.damaged", file=str(profile.file), reason="no copy is whole")
        for name in reversed(profile.backups.names()):
            try:
                profile.restore(profile.backups.folder / name, key)
            except ProfileFault as met:
                if met.code != "profile.damaged":
                    raise
                fault = met
            else:
                return profile.backups.folder / name
        raise fault


@contextmanager
def _held(folder: Path) -> Iterator[Profile]:
    profile = Profile(folder)
    profile.take()
    try:
        yield profile
    finally:
        profile.release()
