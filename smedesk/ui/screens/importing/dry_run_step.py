"""The third step: what the import would do, row by row, and the import itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.roles import Action
from smedesk.services.import_mapping import ImportMapping
from smedesk.services.import_plan import ImportPlan, Place, Remark, RowVerdict, Severity, Verdict
from smedesk.translate import mark, translate
from smedesk.ui.formats import counted_text
from smedesk.ui.likeness_words import reasons_words
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow, GivenRows
from smedesk.ui.models.record_list import ListQuery, RecordList, Runner
from smedesk.ui.rights import Rights
from smedesk.ui.screens.importing.words import TONES, VERDICTS, place_words, remark_words
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.record_panel import RecordPanel
from smedesk.ui.widgets.text import column, label, line
from smedesk.ui.widgets.text_fields import TextField

_ALL, _REMARKS = "all", "remarks"
_OF_PERSON = ("import.company_stays_out", "import.company_unknown")
"""remarks on the cell of a company that say why a person stays out"""

_COLUMNS = (
    Column("title", mark("ImportRows", "Record"), ColumnKind.TITLE),
    Column("kind", mark("ImportRows", "Kind"), width=10, priority=2),
    Column(
        "verdict",
        mark("ImportRows", "Result"),
        ColumnKind.CHIP,
        width=12,
        words=lambda code: translate(*VERDICTS[Verdict(code)]),
        tone=lambda code: TONES[Verdict(code)],
    ),
    Column("remark", mark("ImportRows", "Remark"), width=46, priority=3),
)


class DryRunStep(QWidget):
    """Shows the plan. `wanted()` asks for the import, `errors_wanted(path)` for the workbook with marked cells."""

    wanted = Signal()
    errors_wanted = Signal(str)

    def __init__(self, runner: Runner, rights: Rights, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_idle, self._rights = True, rights
        self._remarks: dict[str, list[str]] = {}
        self._rows = GivenRows(_COLUMNS)
        self.chips = FilterChips(translate("ImportRows", "Results"))
        self.chips.setObjectName("import_results")
        self.chips.changed.connect(self._on_filter)
        self.list = RecordList(self._rows, runner, self)
        nothing = EmptyState(
            "inbox",
            translate("ImportRows", "No rows"),
            translate("ImportRows", "No column of the file is mapped to a company or a person."),
        )
        self.panel = RecordPanel(
            self.list,
            translate("ImportRows", "Dry run"),
            nothing,
            lambda count: counted_text(translate("ImportRows", "%n records in rows", "", count), count),
        )
        self.panel.table.setObjectName("import_rows")
        self.panel.table.chosen.connect(self._on_chosen)
        self._said = label("", wrap=True)
        self._said.setObjectName("import_remarks")
        self.panel.setMinimumHeight(current_theme().size("long_text_most"))
        layout = column(self, "gap_large")
        layout.addWidget(self.chips)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self._foot())

    def show_plan(self, plan: ImportPlan, mapping: ImportMapping, errors: Path) -> None:
        """Show what would be done; `errors` is where the workbook of errors is offered to be saved."""
        kinds = _kinds_of_columns(mapping)
        remarks = _by_row(plan.remarks, kinds)
        rows = []
        self._remarks = {}
        for number, row in enumerate(plan.rows):
            said = sorted(remarks[row.kind, row.place.sheet, row.place.row], key=lambda one: -one.severity)
            id = str(number)
            self._remarks[id] = [f"{place_words(one.place)}: {remark_words(one, row.kind)}" for one in said]
            if row.reasons:
                self._remarks[id].append(_known_words(row))
            rows.append(_given(id, row, said))
        self._rows.put(rows)
        self._show_chips()
        self._show_actions(plan, errors)
        self.list.set_query(ListQuery())
        self.list.refresh()

    def set_busy(self, is_busy: bool) -> None:
        """Let nothing be started while something runs."""
        self._import.setEnabled(not is_busy and not self._is_idle)
        self._save_errors.setEnabled(not is_busy)

    def show_errors_saved(self) -> None:
        """Tick the path of the workbook with the errors."""
        self.errors_path.show_saved()

    # ---------------------------------------------------------------- how it looks

    def _foot(self) -> QWidget:
        card = Card()
        card.body.addWidget(self._said)
        self.errors_path = TextField(translate("ImportRows", "Workbook with marked errors"))
        self.errors_path.setObjectName("import_errors_path")
        self._save_errors = button(
            translate("ImportRows", "Save marked workbook"), self._on_errors_wanted, icon="download"
        )
        self._save_errors.setObjectName("import_save_errors")
        self._import = button(" ", self.wanted.emit, kind="primary")
        self._import.setObjectName("import_run")
        self._rights.guard(self._import, Action.EDIT_PORTFOLIO)
        row = line(gap="gap")
        row.addWidget(self.errors_path, 1)
        for each in (self._save_errors, self._import):
            below = column()
            below.addStretch(1)
            below.addWidget(each)
            below.addSpacing(current_theme().size("gap_small"))
            row.addLayout(below)
        card.body.addLayout(row)
        return card

    def _show_chips(self) -> None:
        parts = [(_ALL, translate("ImportRows", "All"))]
        parts += [(verdict.value, translate(*words)) for verdict, words in VERDICTS.items()]
        parts.append((_REMARKS, translate("ImportRows", "With remarks")))
        self.chips.set_choices(parts)
        for key, _ in parts:
            self.chips.set_count(key, self._rows.count(key))

    def _show_actions(self, plan: ImportPlan, errors: Path) -> None:
        writes = len(plan.new) + len(plan.changed)
        self._import.setText(counted_text(translate("ImportRows", "Import %n records", "", writes), writes))
        self._is_idle = plan.is_idle
        self.set_busy(False)
        has_errors = plan.has_errors() or any(one.severity > Severity.HINT for one in plan.remarks)
        self.errors_path.setVisible(has_errors)
        self._save_errors.setVisible(has_errors)
        self.errors_path.set_value(str(errors))
        self._said.setText(translate("ImportRows", "Choose a row to read what is said of its cells."))

    def _on_filter(self, keys: tuple[str, ...]) -> None:
        part = keys[0]
        self.list.set_query(ListQuery(filters=() if part == _ALL else (("part", part),)))

    def _on_chosen(self, number: int) -> None:
        row = self._rows.row(number)
        said = self._remarks.get(row.id, []) if row else []
        self._said.setText("\n".join(said) or translate("ImportRows", "Nothing is to be said of this row."))

    def _on_errors_wanted(self) -> None:
        self.errors_path.commit()
        if path := str(self.errors_path.value()).strip():
            self.errors_wanted.emit(path)


def _given(id: str, row: RowVerdict, said: Sequence[Remark]) -> GivenRow:
    title = (row.title or "—", place_words(row.place))
    words = remark_words(said[0], row.kind) if said else ""
    if row.reasons and not words:
        words = _known_words(row)
    kind = translate(*RECORD_TYPES[row.kind].label)
    parts = {_ALL, row.verdict.value} | ({_REMARKS} if any(one.severity > Severity.HINT for one in said) else set())
    return GivenRow(id, (title, kind, row.verdict.value, words), frozenset(parts))


def _known_words(row: RowVerdict) -> str:
    """Return by what a record was known: here, or in an earlier row of the file."""
    reasons = reasons_words(row.reasons)
    if row.same_as is None:
        return translate("ImportRows", "Known here: {reasons}").format(reasons=reasons)
    return translate("ImportRows", "The same as in {place}: {reasons}").format(
        place=place_words(row.same_as), reasons=reasons)


def _kinds_of_columns(mapping: ImportMapping) -> dict[tuple[str, int], str]:
    return {
        (one.sheet, number): target.partition(".")[0]
        for one in mapping.sheets
        for number, target in enumerate(one.targets)
        if target
    }


def _by_row(
    remarks: Sequence[Remark], kinds: dict[tuple[str, int], str]
) -> defaultdict[tuple[str, str, int], list[Remark]]:
    """Return (kind, sheet, row) → remarks. One on the whole row belongs to both records of it."""
    found: defaultdict[tuple[str, str, int], list[Remark]] = defaultdict(list)
    for remark in remarks:
        place: Place = remark.place
        kind = "person" if remark.code in _OF_PERSON else kinds.get((place.sheet, place.column))
        for each in (kind,) if kind else ("company", "person"):
            found[each, place.sheet, place.row].append(remark)
    return found
