"""Values with a tick each, under the names of their fields."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtWidgets import QCheckBox, QWidget

from smedesk.domain.field import RECORD_TYPES, Kind
from smedesk.services.curriculum import Proposal
from smedesk.translate import translate
from smedesk.ui.labels import current_labels
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import column, label


class ProposalList(QWidget):
    """What a file has for a person."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[Proposal, QCheckBox]] = []
        self._inside = QWidget()
        self._column = column(self, "gap_small")
        self._column.addWidget(self._inside)

    def show_proposals(self, proposals: Iterable[Proposal]) -> None:
        """Show these in place of those before."""
        self._rows = []
        inside = QWidget()
        layout = column(inside, "gap_small")
        fields = RECORD_TYPES["person"].fields
        for name, listed in groupby(proposals, key=lambda one: one.field):
            layout.addSpacing(current_theme().size("gap_small"))
            layout.addWidget(label(translate(*fields[name].label), "field"))
            for proposal in listed:
                layout.addWidget(self._box(proposal, translate(*fields[name].label)))
        if not self._rows:
            layout.addWidget(label(translate("Curriculum", "Everything in this CV stands here already."), "muted"))
        self._column.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside

    def ticked(self) -> tuple[Proposal, ...]:
        """Return what is ticked, in order."""
        return tuple(proposal for proposal, box in self._rows if box.isChecked())

    def take_focus(self) -> None:
        """Go to the first tick."""
        if self._rows:
            self._rows[0][1].setFocus()

    def _box(self, proposal: Proposal, name: str) -> QCheckBox:
        field = RECORD_TYPES["person"].fields[proposal.field]
        labels = current_labels()

        def words(value: object) -> str:
            if field.kind is Kind.CODES:
                return labels(field.vocabulary, str(value))
            return labels.value(field, value)  # type: ignore[arg-type]

        text = words(proposal.value)
        if proposal.current:
            text = translate("Curriculum", "{new} – instead of {old}").format(
                new=text, old=words(proposal.current))
        box = QCheckBox(text.replace("&", "&&"))
        box.setAccessibleName(f"{name}: {text}")
        box.setObjectName(f"proposal_{proposal.field}_{len(self._rows)}")
        box.setChecked(proposal.is_ticked)
        self._rows.append((proposal, box))
        return box
