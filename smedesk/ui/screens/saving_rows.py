"""Rows that leave the program as a file: where to, what stands at the foot of its pages, and what is said after it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.services.list_output import PrintWords
from smedesk.translate import translate
from smedesk.ui.formats import counted_text, date_text, number_text


def ask_where_to_save(
    owner: QWidget, title: str, name: str, kind: tuple[str, str], chosen: Callable[[Path], object]
) -> QFileDialog:
    """Open the system's dialog among the person's documents; `kind` is the filter as it is read and the suffix."""
    words, suffix = kind
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(owner.window(), title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(words)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(f"{name}.{suffix}")
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def page_words(today: Date) -> PrintWords:
    """Return what stands on every printed page."""
    template = translate("Documents", "Page {number} of {count}")
    return PrintWords(
        lambda page, pages: template.format(number=number_text(page), count=number_text(pages)), date_text(today)
    )


def written_words(path: Path, n: int) -> str:
    """Return what is said when `n` rows have been written."""
    return counted_text(translate("Lists", "Wrote %n rows to {file}", "", n), n).format(file=path.name)
