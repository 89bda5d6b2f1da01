"""A full export and its way back: the database, the folder and the words put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from datetime import datetime as DateTime
from pathlib import Path

from smedesk import __version__
from smedesk.app.keys import DeskKeys
from smedesk.domain.field import Field, Value
from smedesk.interchange.open_folder import OpenFolder, OpenFolderReader
from smedesk.services.exporting import Exported, export_everything
from smedesk.services.faults import ProfileFault
from smedesk.services.ports import Progress
from smedesk.services.reimporting import bring_back
from smedesk.store.desk import DeskStore
from smedesk.store.open_copy import DeskCopy
from smedesk.store.profile import Profile

Word = Callable[[Field, Value], str]


def export_desk(
    store: DeskStore, parent: Path, word: Word, progress: Progress = lambda _done, _all: None
) -> Exported:
    """Write everything into a new folder inside `parent`; see `smedesk.services.exporting`."""
    now = DateTime.now(UTC).astimezone()
    with OpenFolder(parent, f"SMEdesk export {now:%Y-%m-%d}") as folder:
        return export_everything(DeskCopy(store), folder, __version__, now, word, progress)


def fill_from_export(store: DeskStore, folder: Path) -> int:
    """Bring a full export back into a desk that is empty; return how many records came."""
    return bring_back(DeskCopy(store), OpenFolderReader(folder))


def export_profile(folder: Path, keys: DeskKeys, parent: Path, word: Word) -> Exported:
    """Export a desk that is not open."""
    profile = Profile(folder)
    profile.take()
    try:
        if profile.is_new:
            raise ProfileFault("profile.empty", folder=str(folder))
        store = profile.open(keys.database_key(profile))
        try:
            return export_desk(store, parent, word)
        finally:
            store.close()
    finally:
        profile.release()


def fill_profile_from_export(folder: Path, keys: DeskKeys, export: Path) -> int:
    """Bring a full export back into a profile that holds nothing yet; the export is looked at before a key is made."""
    OpenFolderReader(export).facts()
    profile = Profile(folder)
    profile.take()
    try:
        store = profile.open(keys.database_key(profile))
        try:
            return fill_from_export(store, export)
        finally:
            store.close()
    finally:
        profile.release()
