"""A path that is typed or chosen: the field with its button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import column
from smedesk.ui.widgets.text_fields import TextField


class PathField(QWidget):
    """Asks for a file, or for a folder. `wanted()` is emitted when Enter is pressed or one was chosen."""

    wanted = Signal()

    def __init__(self, name: str, hint: str, choose: str, *, is_folder: bool, object_name: str) -> None:
        super().__init__()
        self._is_folder, self._choose_words = is_folder, choose
        self.field = TextField(name, hint)
        self.field.setObjectName(object_name)
        self.field.editor.returnPressed.connect(self.wanted)
        self.choose = button(choose, self._choose)
        self.choose.setObjectName(f"{object_name}_choose")
        layout = column(self, "gap_small")
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)

    def path(self) -> Path | None:
        """Return what is typed, None when nothing is."""
        self.field.commit()
        typed = str(self.field.value()).strip().strip('"')
        return Path(typed).expanduser() if typed else None

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._choose_words.replace("&", ""))
        mode = QFileDialog.FileMode.Directory if self._is_folder else QFileDialog.FileMode.ExistingFile
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self.field.set_value(path)
        self.wanted.emit()
