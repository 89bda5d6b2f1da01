"""A field for a record of a long list, such as the company of a person: found by typing, in the database."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from smedesk.services.ports import Found
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.widgets.field import Refused
from smedesk.ui.widgets.text_fields import LineField

_ID = int(Qt.ItemDataRole.UserRole)
_OFFERED = 10


class RecordPickField(LineField):
    """One record, found by the words of its name; `value()` is its id or None. What is typed is looked up as the
    search box does, so accents and scripts do not matter.
    """

    def __init__(self, desk: Desk, kind_name: str, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, hint, parent)
        self._desk, self._kind = desk, kind_name
        self._titles: dict[str, str] = {}
        self._found = QStandardItemModel(self)
        popup = QListView()
        popup.setProperty("surface", "popup")
        self._completer = QCompleter(self._found, self)
        self._completer.setPopup(popup)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_OFFERED)
        self._completer.setWidget(self.editor)
        activated = self._completer.activated[QModelIndex]  # type: ignore[index]
        activated.connect(self._on_picked)
        self.editor.setPlaceholderText(translate("RecordPick", "Type a part of the name"))
        self.editor.textEdited.connect(self._on_typed)

    def show_choice(self, id: str, title: str) -> None:
        """Show a record that is known already."""
        self._titles[id] = title
        self.set_value(id)

    def _read(self) -> str | None:
        typed = self.text()
        if not typed:
            return None
        named = [id for id, title in self._titles.items() if title == typed]
        if self._value in named or len(named) == 1:
            return self._value if self._value in named else named[0]
        if (popup := self._completer.popup()) and popup.isVisible() and popup.currentIndex().isValid():
            return str(popup.currentIndex().data(_ID))
        if self._found.rowCount() == 1:
            return str(self._found.item(0).data(_ID))
        raise Refused(translate("RecordPick", "Choose one from the list, or type more of its name"))

    def _write(self, value: str | None) -> None:
        self._show_text(self._titles.get(value, "") if value else "")

    def _on_typed(self, typed: str) -> None:
        words, kind = typed.strip(), self._kind
        self._desk.ask(
            self, lambda reads: reads.search(words, (kind,), _OFFERED) if words else (), self._offer, topic="pick"
        )

    def _offer(self, found: Sequence[Found]) -> None:
        self._found.clear()
        for one in found:
            self._titles[one.id] = one.title
            item = QStandardItem(", ".join(part for part in (one.title, one.subtitle) if part))
            item.setData(one.id, _ID)
            self._found.appendRow(item)
        popup = self._completer.popup()
        if found and self.editor.hasFocus():
            self._completer.complete()
            if popup:
                popup.setCurrentIndex(QModelIndex())
        elif popup:
            popup.hide()

    def _on_picked(self, place: QModelIndex) -> None:
        self._write(str(place.data(_ID)))
        self.commit()
