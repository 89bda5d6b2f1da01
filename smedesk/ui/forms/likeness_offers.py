"""What is named below a field while a double of a record is being typed: the records that may be the one meant.

It never stands in the way: it takes no focus by itself, and typing goes on. It must not know what taking one means."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smedesk.domain.field import Value
from smedesk.translate import Text, translate
from smedesk.ui.desk import Desk
from smedesk.ui.likeness_words import reasons_words
from smedesk.ui.shortcuts import action, shortcut
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import announce, column

if TYPE_CHECKING:
    from smedesk.services.likeness_index import Likeness

_ICONS = {"company": "building-2", "person": "user"}


class LikenessOffers(QWidget):
    """Up to three records as buttons, with reasons. `taken(Likeness)` by a button, or by one key for the first;
    `changed()` when its height may be another.

    `words` are those of a button, with `{name}` and `{reasons}`. The key works inside `keys`: the form, or part of
    it."""

    taken = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, words: Text, keys: QWidget) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._is_wanted = False
        self._found: tuple[Likeness, ...] = ()
        self._buttons: list[QPushButton] = []
        self._layout = column(self, "gap_tiny")
        self.setObjectName("likeness_offers")
        self._key = action("take_alike", keys, self._take_first, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._key.setEnabled(False)
        self.hide()

    @property
    def found(self) -> tuple[Likeness, ...]:
        """What is offered now, the surest first."""
        return self._found

    def ask(self, kind: str, values: Mapping[str, Value], id: str = "") -> None:
        """Show who is like this, as soon as it is known. `id` is the record's own where it stands in the desk."""
        self._is_wanted = True
        self._desk.likeness.ask(self, kind, values, self._on_found, id=id, topic="offers")

    def clear(self) -> None:
        """Offer nothing, whatever answer is still on its way."""
        self._is_wanted = False
        self._show(())

    def _on_found(self, found: tuple[Likeness, ...]) -> None:
        if self._is_wanted and found != self._found:
            self._show(found)

    def _show(self, found: tuple[Likeness, ...]) -> None:
        had_focus = any(one.hasFocus() for one in self._buttons)
        for old in self._buttons:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._found = found
        self._buttons = [self._offer(one) for one in found]
        self._key.setEnabled(bool(found))
        self.setVisible(bool(found))
        if self._buttons and had_focus:
            self._buttons[0].setFocus()
        if found:
            announce(self, f"{self._buttons[0].text()} {shortcut('take_alike').shown}")
        self.changed.emit()

    def _offer(self, one: Likeness) -> QPushButton:
        name = ", ".join(part for part in (one.title, one.subtitle) if part)
        words = translate(*self._words).format(name=name, reasons=reasons_words(one.reasons)).replace("&", "&&")
        made = button(words, partial(self.taken.emit, one), kind="quiet", icon=_ICONS[one.kind])
        made.setToolTip(shortcut("take_alike").shown if not self._layout.count() else "")
        self._layout.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        made.show()  # a layout counts what is shown, and shows it by itself only later
        return made

    def _take_first(self) -> None:
        if self._found:
            self.taken.emit(self._found[0])
