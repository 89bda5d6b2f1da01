"""The database of a desk that is not open, for a command that works on it and ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smedesk.app.keys import DeskKeys
from smedesk.services.faults import ProfileFault
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile


@contextmanager
def closed_desk(folder: Path, keys: DeskKeys, *, may_be_new: bool = False) -> Iterator[DeskStore]:
    """Hold the profile in `folder` and its database. ProfileFault `profile.empty` where nothing is in it, unless it
    `may_be_new`; that of a profile that another program holds."""
    profile = Profile(folder)
    profile.take()
    try:
        if profile.is_new and not may_be_new:
            raise ProfileFault("profile.empty", folder=str(folder))
        store = profile.open(keys.database_key(profile))
        try:
            yield store
        finally:
            store.close()
    finally:
        profile.release()
