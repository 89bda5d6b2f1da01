"""A menu that opens below a button, by key or mouse, and goes when it is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton


class ButtonMenu(QMenu):
    """Made anew for each opening, so that it shows what holds now."""

    def __init__(self, opener: QPushButton, name: str) -> None:
        super().__init__(opener)
        self._opener = opener
        self.setAccessibleName(name)
        self.setToolTipsVisible(True)
        self.aboutToHide.connect(self.deleteLater)

    def add(
        self, words: str, run: Callable[[], object], keys: str = "", *, is_on: bool | None = None, refused: str = ""
    ) -> QAction:
        """Add a step; with `is_on` it shows whether it is the one that holds; `refused`: why it may not be taken."""
        step: QAction = self.addAction(f"{words}\t{keys}" if keys else words)
        step.triggered.connect(lambda _checked: run())
        if refused:
            step.setEnabled(False)
            step.setToolTip(refused)
        if is_on is not None:
            step.setCheckable(True)
            step.setChecked(is_on)
        return step

    def open(self) -> None:
        """Open with the first step marked."""
        self.popup(self._opener.mapToGlobal(self._opener.rect().bottomLeft()))
        if steps := [step for step in self.actions() if step.isEnabled()]:
            self.setActiveAction(steps[0])
