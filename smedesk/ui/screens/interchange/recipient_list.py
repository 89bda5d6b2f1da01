"""The recipients of a letter, each with a tick; who cannot be written to is shown with the reason and cannot be
ticked. Words are made for the lines that are seen: an office may write to twenty thousand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from smedesk.services.drafting import Recipient
from smedesk.translate import mark, translate
from smedesk.ui.labels import current_labels
from smedesk.ui.theme import current_theme

OBSTACLES = {
    "no_address": mark("Recipients", "no e-mail address"),
    "bad_address": mark("Recipients", "not a valid e-mail address"),
    "no_consent": mark("Recipients", "no consent to this"),
}
_WORDS = frozenset({
    int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole),
})
_Index = QModelIndex | QPersistentModelIndex


class RecipientModel(QAbstractListModel):
    """Recipients and who of them is ticked."""

    ticked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.recipients: tuple[Recipient, ...] = ()
        self._ticked: set[int] = set()

    def put(self, recipients: Iterable[Recipient]) -> None:
        """Show these, ticked where nothing is in the way."""
        self.beginResetModel()
        self.recipients = tuple(recipients)
        self._ticked = self._possible()
        self.endResetModel()
        self.ticked_changed.emit()

    def ticked(self) -> tuple[Recipient, ...]:
        """Return who is ticked, in order."""
        return tuple(self.recipients[row] for row in sorted(self._ticked))

    def ticked_count(self) -> int:
        """Return how many are ticked."""
        return len(self._ticked)

    def tick_all(self, is_ticked: bool) -> None:
        """Tick everybody who can be written to, or nobody."""
        self._ticked = self._possible() if is_ticked else set()
        if self.recipients:
            self.dataChanged.emit(self.index(0), self.index(len(self.recipients) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.ticked_changed.emit()

    def _possible(self) -> set[int]:
        return {row for row, one in enumerate(self.recipients) if not one.obstacle}

    # ---------------------------------------------------------------- what Qt asks

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.recipients)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return the words, the tick and the colour of a line."""
        recipient = self.recipients[index.row()]
        if role in _WORDS:
            return _words(recipient)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if index.row() in self._ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and recipient.obstacle:
            return current_theme().color("muted")
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let a tick be changed where nothing is in the way."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if self.recipients[index.row()].obstacle else flags | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: _Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Take or give a tick."""
        if role != Qt.ItemDataRole.CheckStateRole or self.recipients[index.row()].obstacle:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticked.add(index.row())
        else:
            self._ticked.discard(index.row())
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True


class RecipientList(QListView):
    """Shows recipients; the space bar ticks the current one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("draft_recipients")
        self.setAccessibleName(translate("Recipients", "Recipients"))
        self.setProperty("surface", "items")
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumHeight(current_theme().size("long_text_most"))
        self.recipients = RecipientModel()
        self.recipients.setParent(self)
        self.setModel(self.recipients)

    def show_recipients(self, recipients: Iterable[Recipient]) -> None:
        """Show these, ticked where nothing is in the way."""
        self.recipients.put(recipients)
        self.setCurrentIndex(self.recipients.index(0))


def _words(recipient: Recipient) -> str:
    last = (
        translate(*OBSTACLES[recipient.obstacle]) if recipient.obstacle
        else current_labels().language_name(recipient.language)
    )
    parts = (recipient.name, recipient.fields.get("company", ""), recipient.email, last)
    return " · ".join(part for part in parts if part)
