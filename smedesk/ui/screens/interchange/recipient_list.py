"""The recipients of a letter, each with a tick; who cannot be written to is shown with the reason and cannot be
ticked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from smedesk.services.drafting import Recipient
from smedesk.translate import mark, translate
from smedesk.ui.labels import current_labels
from smedesk.ui.theme import current_theme

OBSTACLES = {
    "no_address": mark("Recipients", "no e-mail address"),
    "bad_address": mark("Recipients", "not a valid e-mail address"),
    "no_consent": mark("Recipients", "no consent to this"),
}


class RecipientList(QListWidget):
    """Shows recipients; the space bar ticks the current one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("draft_recipients")
        self.setAccessibleName(translate("Recipients", "Recipients"))
        self.setProperty("surface", "items")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumHeight(current_theme().size("long_text_most"))
        self._recipients: tuple[Recipient, ...] = ()

    def show_recipients(self, recipients: Iterable[Recipient]) -> None:
        """Show these, ticked where nothing is in the way."""
        self._recipients = tuple(recipients)
        self.blockSignals(True)
        self.clear()
        for one in self._recipients:
            self.addItem(_item(one))
        self.blockSignals(False)
        if self._recipients:
            self.setCurrentRow(0)

    def ticked(self) -> tuple[Recipient, ...]:
        """Return who is ticked, in order."""
        return tuple(
            one for row, one in enumerate(self._recipients)
            if self.item(row).checkState() is Qt.CheckState.Checked
        )

    def tick_all(self, is_ticked: bool) -> None:
        """Tick everybody who can be written to, or nobody."""
        state = Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        for row, one in enumerate(self._recipients):
            if not one.obstacle:
                self.item(row).setCheckState(state)


def _item(recipient: Recipient) -> QListWidgetItem:
    parts = [recipient.name, recipient.fields.get("company", ""), recipient.email]
    if recipient.obstacle:
        parts.append(translate(*OBSTACLES[recipient.obstacle]))
    else:
        parts.append(current_labels().language_name(recipient.language))
    words = " · ".join(part for part in parts if part)
    item = QListWidgetItem(words)
    item.setToolTip(words)
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    if recipient.obstacle:
        item.setForeground(current_theme().color("muted"))
        item.setFlags(flags)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setFlags(flags)
    else:
        item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
    return item
