"""Chips: a status in a coloured tag, and a row of filters of which one or several are on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from smedesk.ui.formats import shown
from smedesk.ui.models.columns import Tone
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import set_look


class Chip(QLabel):
    """A status in words on a coloured ground."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("tone", tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_status(self, text: str, tone: Tone) -> None:
        """Change words and colour together."""
        self.setText(text)
        set_look(self, "tone", tone.value)


class FilterChips(QWidget):
    """A row of filters. With `is_exclusive` exactly one is on, otherwise any number.

    `changed(tuple)` carries the keys that are on, after the user changed them.
    """

    changed = Signal(tuple)

    def __init__(self, name: str, *, is_exclusive: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._is_exclusive = is_exclusive
        self._buttons: dict[str, QPushButton] = {}
        self._words: dict[str, str] = {}
        self._layout = FlowLayout(self)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show the filters (key, words) from left to right; of an exclusive row the first is on."""
        for chip in self._buttons.values():
            self._layout.removeWidget(chip)
            chip.deleteLater()
        self._words = dict(choices)
        self._buttons = {key: self._chip(key, words) for key, words in choices}
        if self._is_exclusive and choices:
            self.turn_on((choices[0][0],))

    def set_count(self, key: str, count: int) -> None:
        """Show how many records a filter has."""
        self._buttons[key].setText(f"{self._words[key]} {shown(count)}")

    def words(self, key: str) -> str:
        """Return the words of a filter, without its number."""
        return self._words[key]

    def on(self) -> tuple[str, ...]:
        """Return the keys that are on."""
        return tuple(key for key, chip in self._buttons.items() if chip.isChecked())

    def turn_on(self, keys: Sequence[str]) -> None:
        """Turn on these and no others, without the signal."""
        for key, chip in self._buttons.items():
            chip.setChecked(key in keys)

    def _chip(self, key: str, words: str) -> QPushButton:
        chip = QPushButton(words)
        chip.setProperty("kind", "chip")
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self._on_clicked(key))
        self._layout.addWidget(chip)
        return chip

    def _on_clicked(self, key: str) -> None:
        if self._is_exclusive:
            self.turn_on((key,))
        self.changed.emit(self.on())
