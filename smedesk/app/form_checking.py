"""Checks forms without a desk: those of the program, or those of a folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from smedesk.documents.catalogue import check_files, shipped_folders
from smedesk.documents.form import STRUCTURE, files_of, load_sheet
from smedesk.documents.places import SHEET
from smedesk.domain.errors import DomainError


def check_forms(folder: Path | None) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each form's name with its faults in words. Without a folder: the forms of the program, which must speak all
    languages that are demanded of them. `folder` is a form, or holds forms (and perhaps a `sheet`)."""
    is_shipped = folder is None
    folders = shipped_folders() if folder is None else tuple(_forms_in(folder))
    sheet = folder / "sheet" if folder is not None and (folder / "sheet").is_dir() else SHEET
    for each in folders:
        name = f"{each.parent.name}/{each.name}"
        try:
            findings = check_files(files_of(each), load_sheet(sheet), is_shipped=is_shipped)
        except DomainError as error:
            yield name, (f"{error.parameters.get('file', '')}: {error.code}: {error.parameters.get('detail', '')}",)
            continue
        yield name, tuple(map(str, findings))


def _forms_in(folder: Path) -> list[Path]:
    return sorted(path.parent for path in folder.rglob(STRUCTURE))
