"""Files that are kept with a company, a person or any other record. The bytes stand in the encrypted database by their
SHA-256; the same file kept twice takes its room once.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Sequence
from pathlib import Path

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Attachment
from smedesk.services.editing import make_record
from smedesk.services.noting import subject_of
from smedesk.services.ports import Changes, Sentence, Store
from smedesk.translate import mark

LARGEST = 50 * 1024 * 1024
"""bytes of one file: what is larger belongs on a disk, not into a database that travels to copies each day"""

_STARTS_PROGRAMS = frozenset({
    ".app", ".bat", ".cmd", ".com", ".cpl", ".desktop", ".exe", ".hta", ".jar", ".js", ".jse", ".lnk", ".msi", ".ps1",
    ".psm1", ".py", ".reg", ".scr", ".sh", ".url", ".vbe", ".vbs", ".wsf",
})  # fmt: skip


def attach_files(store: Store, kind_name: str, id: str, files: Sequence[Path]) -> Changes:
    """Keep files with a record: all of them, or none. DomainError says which one cannot be kept and why:
    `attachment.too_large`, `attachment.empty`, `attachment.unreadable`."""
    read = [(file, _content(file)) for file in files]
    n = len(read)
    sentence = Sentence(mark("Attaching", "Kept %n files"), n=n)
    if n == 1:
        sentence = Sentence(mark("Attaching", "Kept the file “{name}”"), {"name": files[0].name})
    with store.change(sentence) as work:
        for file, content in read:
            work.insert(make_record(work, RECORD_TYPES["attachment"], {
                "subject": subject_of(kind_name, id),
                "file_name": file.name,
                "file_sha256": work.keep_file(content),
                "media_type": mimetypes.guess_type(file.name)[0] or "",
                "size": len(content),
                "added_at": work.now,
            }))
    return work.changes


def remove_file(store: Store, id: str) -> Changes:
    """Take a file off its record; one undo brings it back."""
    with store.change(Sentence(mark("Attaching", "Removed a file"))) as work:
        name = work.get(Attachment, id).file_name
        work.update(Attachment, id, {"archived": True})
        work.say(Sentence(mark("Attaching", "Removed the file “{name}”"), {"name": name}))
    return work.changes


def may_be_opened(file_name: str) -> bool:
    """Whether a file may be handed to the system: one that starts a program may only be saved elsewhere."""
    return Path(file_name).suffix.lower() not in _STARTS_PROGRAMS


def _content(file: Path) -> bytes:
    try:
        size = file.stat().st_size if file.is_file() else None
        if size is not None and size > LARGEST:
            raise DomainError("attachment.too_large", file=file.name, megabytes=LARGEST // (1024 * 1024))
        content = file.read_bytes() if size is not None else None
    except OSError as error:
        raise DomainError("attachment.unreadable", file=file.name, reason=error.strerror or "") from error
    if content is None:
        raise DomainError("attachment.unreadable", file=file.name, reason="")
    if not content:
        raise DomainError("attachment.empty", file=file.name)
    return content
