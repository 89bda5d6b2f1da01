"""Who sees which field of a company or person, what the office withholds, and the record as other offices see it.

The rule stands in `smedesk.domain.projection`; here it is shown, and the list of withheld fields is changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from smedesk.domain.errors import RecordMissing
from smedesk.domain.field import RECORD_TYPES, Audience, Field, Record, Value, type_of
from smedesk.domain.projection import WITHHELD, project, withholdable
from smedesk.domain.roles import action_of_change, may
from smedesk.services.editing import change_fields
from smedesk.services.ports import Changes, Reads
from smedesk.services.roles import role_here
from smedesk.translate import Text, mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import Labels, current_labels
from smedesk.ui.screens.matches.words import size_words
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.text import column, label

AUDIENCES: dict[Audience, Text] = {
    Audience.EVERYONE: mark("WhoSees", "Every office, without a name"),
    Audience.PARTNER: mark("WhoSees", "Partner offices, once both have accepted"),
    Audience.AGREEMENT: mark("WhoSees", "The other office of an agreement"),
    Audience.OWN: mark("WhoSees", "Only this office"),
}
"""Who sees a field, in words."""

_ALWAYS = mark("WhoSees", "Every office, and cannot be withheld")

_VIEWS = {
    "everyone": (Audience.EVERYONE, mark("WhoSees", "Every office")),
    "agreement": (Audience.AGREEMENT, mark("WhoSees", "After the agreement")),
}
_HIDDEN = frozenset({"office", "archived", WITHHELD, "merged_into"})
"""what stands in no form: how records hold together"""


class WhoSees(QWidget):
    """The part "Who sees this" of a detail."""

    def __init__(self, desk: Desk, kind_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("who_sees")
        self._desk, self._kind, self._id = desk, RECORD_TYPES[kind_name], ""
        self._labels = current_labels()
        self._record: Record | None = None
        self.boxes: dict[str, QCheckBox] = {}
        layout = column(self, "gap_large")
        layout.addWidget(self._fields_card())
        layout.addWidget(self._seen_card())
        layout.addStretch(1)
        desk.notices.changed.connect(self._on_changed)

    def show_record(self, id: str) -> None:
        """Show another record, "" for none."""
        self._id = id
        if id:
            read = partial(_read, self._kind.made, id)
            self._desk.ask(self, read, self._show, lambda error: isinstance(error, RecordMissing), topic="record")

    # ---------------------------------------------------------------- how it is made

    def _fields_card(self) -> Card:
        card = Card(translate("WhoSees", "Who sees this"))
        words = translate(
            "WhoSees", "A tick withholds a field from partner offices. After an agreement its other office sees it.")
        card.body.addWidget(label(words, "small", wrap=True))
        for audience in (Audience.EVERYONE, Audience.PARTNER):
            named = [field for field in withholdable(self._kind) if field.audience is audience]
            if named:
                _add_heading(card, AUDIENCES[audience])
                card.body.addLayout(self._boxes_grid(named))
        free = {field.name for field in withholdable(self._kind)} | _HIDDEN
        for audience in (Audience.EVERYONE, Audience.AGREEMENT, Audience.OWN):
            fixed = [f for f in self._kind.fields.values() if f.audience is audience and f.name not in free]
            if fixed:
                _add_heading(card, AUDIENCES[audience] if audience is not Audience.EVERYONE else _ALWAYS)
                card.body.addWidget(label(_names(fixed), wrap=True))
        return card

    def _boxes_grid(self, fields: Iterable[Field]) -> QGridLayout:
        grid = QGridLayout()
        theme = current_theme()
        grid.setHorizontalSpacing(theme.size("gap_large"))
        grid.setVerticalSpacing(theme.size("gap_tiny"))
        grid.setColumnStretch(0, 1)
        for row, field in enumerate(fields):
            name = translate(*field.label)
            box = QCheckBox(translate("WhoSees", "Withhold"))
            box.setObjectName(f"withhold_{field.name}")
            box.setAccessibleName(translate("WhoSees", "Withhold {field}").format(field=name))
            box.clicked.connect(self._on_ticked)
            grid.addWidget(label(name, wrap=True), row, 0)
            grid.addWidget(box, row, 1, Qt.AlignmentFlag.AlignRight)
            self.boxes[field.name] = box
        return grid

    def _seen_card(self) -> Card:
        card = Card(translate("WhoSees", "As a partner office sees it"))
        self._views = FilterChips(translate("WhoSees", "Seen by"))
        self._views.set_choices([(key, translate(*words)) for key, (_, words) in _VIEWS.items()])
        self._views.changed.connect(lambda _keys: self._show_seen())
        card.body.addWidget(self._views)
        when = translate("WhoSees", "Before an agreement this is shown only while a profile or placement is published.")
        card.body.addWidget(label(when, "small", wrap=True))
        self._seen = QWidget()
        card.body.addWidget(self._seen)
        self._seen_body = card.body
        return card

    # ---------------------------------------------------------------- what it shows

    def _show(self, answer: tuple[Record, bool]) -> None:
        self._record, is_own = answer
        held = getattr(self._record, WITHHELD)
        for name, box in self.boxes.items():
            box.setChecked(name in held)
            box.setEnabled(is_own)
        self._show_seen()

    def _show_seen(self) -> None:
        if self._record is None:
            return
        audience = _VIEWS[self._views.on()[0]][0]
        inside = QWidget()
        inside.setObjectName("seen_by_others")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current_theme().size("gap_large"))
        grid.setVerticalSpacing(current_theme().size("detail_row"))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for row, (name, value) in enumerate(seen_by(self._record, audience, self._labels)):
            shows: QLabel = label(value, wrap=True)
            shows.setAccessibleName(f"{name}: {value}")
            grid.addWidget(label(name, "muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shows, row, 1, Qt.AlignmentFlag.AlignTop)
        self._seen_body.replaceWidget(self._seen, inside)
        self._seen.hide()
        self._seen.deleteLater()
        self._seen = inside

    # ---------------------------------------------------------------- what is withheld

    def _on_ticked(self) -> None:
        if self._record is None:
            return
        ticked = frozenset(name for name, box in self.boxes.items() if box.isChecked())
        others = getattr(self._record, WITHHELD) - self.boxes.keys()
        kind, id = self._kind.name, self._record.id
        self._desk.change(lambda store: change_fields(store, kind, id, {WITHHELD: ticked | others}))

    def _on_changed(self, changes: Changes) -> None:
        if self._id in changes.touched.get(self._kind.name, ()):
            self.show_record(self._id)


def seen_by(record: Record, audience: Audience, labels: Labels) -> list[tuple[str, str]]:
    """Return name and value, in words, of each field that a reader of an audience sees and that holds something."""
    kind = type_of(record)
    wire = {name: field.to_wire(getattr(record, name)) for name, field in kind.fields.items()}
    seen = project(kind, wire, audience)
    shown = [(kind.fields[name], kind.fields[name].from_wire(value)) for name, value in seen.items()]
    return [
        (translate(*field.label), _words(field, value, record, audience, labels))
        for field, value in shown
        if field.name not in _HIDDEN and not field.target and value not in (None, "", frozenset())
    ]


def _words(field: Field, value: Value, record: Record, audience: Audience, labels: Labels) -> str:
    if field.coarsen == "staff_band" and audience is Audience.EVERYONE:
        return size_words(value)
    if field.name == "nace":
        return labels.sector(str(value), str(getattr(record, "nace_revision", "2")))
    return labels.value(field, value)


def _add_heading(card: Card, text: Text) -> None:
    card.body.addSpacing(current_theme().size("gap_small"))
    card.body.addWidget(label(translate(*text), "over", wrap=True))


def _names(fields: Iterable[Field]) -> str:
    return ", ".join(translate(*field.label) for field in fields)


def _read(made: type[Record], id: str, reads: Reads) -> tuple[Record, bool]:
    record = reads.get(made, id)
    may_change = may(role_here(reads), action_of_change(type_of(record).name))
    return record, may_change and record.office in ("", reads.office())
