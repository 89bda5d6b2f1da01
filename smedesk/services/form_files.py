"""A form as one file (zip), to be edited elsewhere or given to another office. What comes in is looked at with care."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from smedesk.domain.errors import DomainError
from smedesk.domain.records import OwnForm
from smedesk.services.own_forms import STRUCTURE, WORDS, FormBench, FormFiles, form_files, keep_form
from smedesk.services.ports import Changes, Reads, Store

_NAME = re.compile(rf"{re.escape(STRUCTURE)}|[a-z]{{2,3}}(_[A-Za-z]{{2,4}})?{re.escape(WORDS)}")
_LARGEST = 200_000
"""characters of one file: what a record holds"""
_MOST_FILES = 60
_THEN = (2026, 1, 1, 0, 0, 0)
"""The same form gives the same bytes"""


def export_form(reads: Reads, id: str) -> tuple[str, bytes]:
    """Return a name for the file and the file: the structure and the words of each language."""
    form = reads.get(OwnForm, id)
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(form_files(reads, id).items()):
            archive.writestr(zipfile.ZipInfo(name, _THEN), content.encode(), zipfile.ZIP_DEFLATED)
    return f"form-{form.kind}-{id[-6:]}.zip", kept.getvalue()


def import_form(store: Store, bench: FormBench, file: Path, name: str) -> tuple[str, Changes]:
    """Take a form in as a new draft; return its id.

    DomainError `form.file_unreadable`, `form.file_foreign` (names what does not belong there), `form.file_too_large`,
    or what the form itself says."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise DomainError("form.file_unreadable", file=file.name, detail=error.strerror or "") from error
    return keep_form(store, bench, read_form_file(content, file.name), name)


def read_form_file(content: bytes, file: str) -> FormFiles:
    """Return the files in a zip; a folder around them is nothing to worry about, everything else is refused."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return _files(archive, file)
    except (zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError, RuntimeError) as error:
        raise DomainError("form.file_unreadable", file=file, detail=str(error)) from error


def _files(archive: zipfile.ZipFile, file: str) -> FormFiles:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    found: dict[str, str] = {}
    for entry in entries:
        name = entry.filename.rpartition("/")[2]
        if not _NAME.fullmatch(name) or name in found:
            raise DomainError("form.file_foreign", file=file, name=entry.filename)
        if len(entries) > _MOST_FILES or entry.file_size > _LARGEST:
            raise DomainError("form.file_too_large", file=file, name=entry.filename)
        with archive.open(entry) as opened:  # what the directory says of the size may be a lie
            read = opened.read(_LARGEST + 1)
        if len(read) > _LARGEST:
            raise DomainError("form.file_too_large", file=file, name=entry.filename)
        found[name] = read.decode("utf-8")
    if STRUCTURE not in found:
        raise DomainError("form.file_foreign", file=file, name=STRUCTURE)
    return found
