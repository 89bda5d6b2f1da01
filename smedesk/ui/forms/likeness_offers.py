"""What is named below a field while a double of a record is being typed: the records that may be the one meant.

It never stands in the way: it takes no focus by itself, and typing goes on. It must not know what taking one means."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.field import Value
from smedesk.translate import Text, translate
from smedesk.ui.desk import Desk
from smedesk.ui.likeness_words import reasons_words
from smedesk.ui.shortcuts import action, shortcut
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import announce, column, label, line

if TYPE_CHECKING:
    from smedesk.services.likeness_index import Likeness

class LikenessOffers(QWidget):
    """Up to three records with reasons. `taken(Likeness)` by a button, or by one key for the first; `changed()` when
    its height may be another.

    `words` name a record, with `{name}` and `{reasons}`; `step` says what the button does. The key works inside `keys`:
    the form, or part of it."""

    taken = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, words: Text, step: Text, keys: QWidget) -> None:
        super().__init__()
        self._desk, self._words, self._step = desk, words, step
        self._is_wanted = False
        self._found: tuple[Likeness, ...] = ()
        self._lines: list[QWidget] = []
        self._layout = column(self, "gap_tiny")
        self.setObjectName("likeness_offers")
        self._key = action("take_alike", keys, self.take_first, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
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
        for old in self._lines:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._found = found
        self._lines = [self._line(one) for one in found]
        self._key.setEnabled(bool(found))
        self.setVisible(bool(found))
        if found:
            announce(self, f"{self._worded(found[0])} {shortcut('take_alike').shown}")
        self.changed.emit()

    def _line(self, one: Likeness) -> QWidget:
        made, words = QWidget(), self._worded(one)
        beside = line(made)
        beside.addWidget(label(words, wrap=True), 1)
        step = translate(*self._step)
        taking = button(step, partial(self.taken.emit, one), kind="quiet")
        taking.setAccessibleName(f"{step}: {words}")
        taking.setToolTip("" if self._layout.count() else shortcut("take_alike").shown)
        beside.addWidget(taking, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(made)
        made.show()  # a layout counts what is shown, and shows it by itself only later
        return made

    def _worded(self, one: Likeness) -> str:
        name = ", ".join(part for part in (one.title, one.subtitle) if part)
        return translate(*self._words).format(name=name, reasons=reasons_words(one.reasons))

    def take_first(self) -> None:
        """Take the surest one, if there is any."""
        if self._found:
            self.taken.emit(self._found[0])
