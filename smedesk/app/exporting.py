"""A full export and its way back: the database, the folder and the words put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from datetime import datetime as DateTime
from pathlib import Path

from smedesk import __version__
from smedesk.app.closed_desk import closed_desk
from smedesk.app.keys import DeskKeys
from smedesk.domain.field import Field, Value
from smedesk.interchange.open_folder import OpenFolder, OpenFolderReader
from smedesk.services.exporting import Exported, export_everything
from smedesk.services.ports import Progress
from smedesk.services.reimporting import bring_back
from smedesk.store.desk import DeskStore
from smedesk.store.open_copy import DeskCopy

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
    with closed_desk(folder, keys) as store:
        return export_desk(store, parent, word)


def fill_profile_from_export(folder: Path, keys: DeskKeys, export: Path) -> int:
    """Bring a full export back into a profile that holds nothing yet; the export is looked at before a key is made."""
    OpenFolderReader(export).facts()
    with closed_desk(folder, keys, may_be_new=True) as store:
        return fill_from_export(store, export)
