"""The records that hang on another one, such as a company's placements: choose one, edit it, add one, publish
it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES, Record, RecordType, Value
from smedesk.domain.roles import action_of_change
from smedesk.services.ports import Changes, Reads, Store
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.forms.new_record import NewRecordDialog
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.models.columns import Tone
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip, FilterChips
from smedesk.ui.widgets.text import announce, column, label, line

Step = Callable[[Store, str], Changes]


@dataclass(frozen=True)
class ChildKind:
    """What hangs on a record: `kind` by its reference `parent`; its words and its form, declared by a screen."""

    kind: str
    parent: str
    groups: tuple[FormGroup, ...]
    asked: tuple[str, ...]
    """the fields that a new one is asked for; none: it is entered at once"""
    title: Callable[[Record], str]
    chooser: str
    add: str
    nothing: str
    publish: Step
    withdraw: Step


class ChildForms(QWidget):
    """The children of one record. `shown(child)` follows the one whose form is open, None when there is none."""

    shown = Signal(object)

    def __init__(self, desk: Desk, declared: ChildKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._declared = desk, declared
        self._parent_id = self._wanted = ""
        self._children: tuple[Record, ...] = ()
        self._layout = column(self, "gap_large")
        self._nothing = label(declared.nothing, "muted", wrap=True)
        self._chooser = FilterChips(declared.chooser)
        self._chooser.changed.connect(lambda keys: self._open(keys[0]))
        self._add = button(declared.add, self.add, icon="plus")
        self._add.setObjectName(f"add_{declared.kind}")
        self._state = self._state_card()
        for made in (self._add, self._publish, self._withdraw):
            desk.rights.guard(made, action_of_change(declared.kind))
        self.form = RecordForm(desk, declared.kind, declared.groups, in_steps=True)
        self.form.setObjectName(f"{declared.kind}_form")
        self.form.shown.connect(self._on_shown)
        for widget in (self._nothing, self._chooser, self._add, self._state, self.form):
            self._layout.addWidget(widget)
        self._layout.setAlignment(self._add, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        desk.notices.changed.connect(self._on_changed)
        self._show(())

    @property
    def tools(self) -> Card:
        """The card above the form, where a screen puts more actions on the child."""
        return self._state

    def add_card(self, card: Card) -> None:
        """Put a card of the screen's own between the tools and the form."""
        self._layout.insertWidget(self._layout.indexOf(self.form), card)

    def show_record(self, id: str) -> None:
        """Show the children of another record, and of them the wanted one or the first."""
        self.form.commit()
        self._parent_id = id
        self.reload()

    def want(self, child: str) -> None:
        """Show this child when it comes."""
        self._wanted = child

    def reload(self) -> None:
        """Read the children anew."""
        if self._parent_id:
            read = partial(_read, RECORD_TYPES[self._declared.kind], self._declared.parent, self._parent_id)
            self._desk.ask(self, read, self._on_read, topic="children")

    def add(self) -> None:
        """Enter another child."""
        fixed: dict[str, Value] = {self._declared.parent: self._parent_id}
        dialog = NewRecordDialog(self._desk, self._declared.kind, self._declared.add, self._declared.asked, fixed, self)
        dialog.entered.connect(self._on_entered)
        dialog.open()

    # ---------------------------------------------------------------- published or not

    def _state_card(self) -> Card:
        card = Card()
        row = line()
        self._chip = Chip()
        self._publish = button(
            translate("Children", "Publish"), partial(self._step, True), kind="primary", icon="globe"
        )
        self._publish.setObjectName(f"publish_{self._declared.kind}")
        self._withdraw = button(translate("Children", "Withdraw"), partial(self._step, False))
        self._withdraw.setObjectName(f"withdraw_{self._declared.kind}")
        row.addWidget(self._chip)
        row.addStretch(1)
        row.addWidget(self._publish)
        row.addWidget(self._withdraw)
        card.body.addLayout(row)
        self._refused = label("", "error", wrap=True)
        self._refused.setObjectName(f"refused_{self._declared.kind}")
        self._refused.hide()
        card.body.addWidget(self._refused)
        return card

    def _step(self, is_publishing: bool) -> None:
        if not self.form.commit():
            return
        step = self._declared.publish if is_publishing else self._declared.withdraw
        id = self.form.record_id
        self._say("")
        self._desk.change(lambda store: step(store, id), None, self._on_refused)

    def _on_refused(self, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        self._say(refusal_of(error))
        return True

    def _say(self, text: str) -> None:
        self._refused.setText(text)
        self._refused.setVisible(bool(text))
        if text:
            announce(self._refused, text, is_urgent=True)

    # ---------------------------------------------------------------- which one

    def _on_read(self, answer: tuple[Sequence[Record], bool]) -> None:
        children, is_own = answer
        self._add.setVisible(is_own)
        self._show(children)

    def _show(self, children: Sequence[Record]) -> None:
        self._children = tuple(children)
        has_any = bool(children)
        self._nothing.setVisible(not has_any)
        self._chooser.setVisible(len(children) > 1)
        self._state.setVisible(has_any)
        self.form.setVisible(has_any)
        if not has_any:
            self.form.show_record("")
            self.shown.emit(None)
            return
        self._chooser.set_choices([(one.id, self._declared.title(one)) for one in children])
        wanted = (self._wanted, self.form.record_id, children[0].id)
        chosen = next(id for id in wanted if any(id == one.id for one in children))
        if chosen == self._wanted:
            self._wanted = ""
        self._open(chosen)

    def _open(self, id: str) -> None:
        self._chooser.turn_on((id,))
        if id != self.form.record_id:
            self._say("")
        self.form.show_record(id)

    def _on_shown(self, record: Any) -> None:
        is_published = bool(record.is_published)
        words = translate("Children", "Published") if is_published else translate("Children", "Not published")
        self._chip.show_status(words, Tone.OK if is_published else Tone.NEUTRAL)
        self._publish.setVisible(self.form.is_own and not is_published)
        self._withdraw.setVisible(self.form.is_own and is_published)
        self.shown.emit(record)

    def _on_entered(self, id: str) -> None:
        self._wanted = id
        self.reload()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(self._declared.kind, "consent"):
            self.reload()


def _read(kind: RecordType, reference: str, parent: str, reads: Reads) -> tuple[Sequence[Record], bool]:
    """Return the children, and whether this office may add one: it may where their parent is its own."""
    made = RECORD_TYPES[kind.fields[reference].target].made
    found = reads.get_many(made, (parent,)).get(parent)
    is_own = found is not None and found.office == reads.office()
    return reads.find(kind.made, own=None, **{reference: parent}), is_own
