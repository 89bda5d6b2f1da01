"""What happened to the fields of a record: who, when, on which desk, from what to what; and the way back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from smedesk.domain.field import RecordType
from smedesk.services.editing import change_fields
from smedesk.services.ports import HistoryEntry
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.labels import current_labels
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import column, label, line, scrolled

_MOST = 50


class FieldHistory(QDialog):
    """The changes of one field or of all, newest first. "Restore" sets the older value as an ordinary change,
    which Ctrl+Z takes back.
    """

    def __init__(
        self,
        desk: Desk,
        kind: RecordType,
        id: str,
        fields: Sequence[tuple[str, str]],
        chosen: str,
        parent: QWidget,
    ) -> None:
        """`fields` are (name, words) of those in the form; `chosen` is the one to begin with, "" for all."""
        super().__init__(parent)
        self._desk, self._kind, self._id = desk, kind, id
        self._words = dict(fields)
        self.setObjectName("field_history")
        self.setWindowTitle(translate("History", "History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = column(self, "gap_large", "page_margin")
        listed = [Choice(name, words) for name, words in fields]
        every = Choice("", translate("History", "All fields"))
        self._field = ChoiceField(translate("History", "Field"), [every, *listed], is_needed=True)
        self._field.set_value(chosen if chosen in self._words else "")
        self._field.left_changed.connect(lambda _name: self._ask())
        layout.addWidget(self._field)
        self._entries = QWidget()
        self._rows = column(self._entries)
        layout.addWidget(scrolled(self._entries), 1)
        close = button(translate("History", "Close"), self.accept)
        foot = line()
        foot.addStretch(1)
        foot.addWidget(close)
        layout.addLayout(foot)
        theme = current_theme()
        self.resize(theme.size("dialog_width"), theme.size("dialog_height"))
        self._ask()

    def _ask(self) -> None:
        name = str(self._field.value() or "")
        self._desk.ask(
            self,
            lambda reads: reads.history(self._kind.name, self._id, name, _MOST),
            self._show,
            topic="history",
        )

    def _show(self, entries: Sequence[HistoryEntry]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        known = [entry for entry in entries if entry.field in self._kind.fields]
        for entry in known:
            self._rows.addWidget(self._card(entry))
        if not known:
            self._rows.addWidget(label(translate("History", "Nothing has changed yet."), "muted"))
        self._rows.addStretch(1)

    def _card(self, entry: HistoryEntry) -> Card:
        card = Card()
        field, labels = self._kind.fields[entry.field], current_labels()
        name = translate(*field.label)
        card.body.addWidget(label(name, "strong", wrap=True))
        change = translate("History", "{before} → {after}").format(
            before=labels.value(field, entry.before), after=labels.value(field, entry.after)
        )
        card.body.addWidget(label(change, wrap=True))
        foot = line()
        where = translate("History", "{author}, {moment}, on desk {desk}").format(
            author=entry.author or "—", moment=shown(entry.at), desk=entry.desk or "—"
        )
        foot.addWidget(label(where, "small", wrap=True), 1)
        restore = button(translate("History", "Restore"), partial(self._restore, entry), icon="undo-2")
        restore.setAccessibleName(
            translate("History", "Restore {before} in {field}").format(
                before=labels.value(field, entry.before), field=name
            )
        )
        foot.addWidget(restore)
        card.body.addLayout(foot)
        return card

    def _restore(self, entry: HistoryEntry) -> None:
        kind, id = self._kind.name, self._id
        self._desk.change(
            lambda store: change_fields(store, kind, id, {entry.field: entry.before}), lambda _done: self._ask()
        )
