"""The third step: what the import would do, row by row, and the import itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

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
from smedesk.ui.widgets.text import column, label, line, scrolled
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
    """Shows the plan. `wanted()` asks for the import, `errors_wanted(path)` for the workbook with marked cells.

    Rows and what is said of one stand below each other, and in each other's place where it is low: so the rows alone
    scroll."""

    wanted = Signal()
    errors_wanted = Signal(str)

    def __init__(self, runner: Runner, rights: Rights, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_idle, self._rights = True, rights
        self._has_errors = self._is_low = self._is_said_shown = False
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
        self.panel.table.opened.connect(lambda _number: self._show_said(is_shown=True))
        self._said = label("", wrap=True)
        self._said.setObjectName("import_remarks")
        self._card = self._make_card()
        layout = column(self, "gap_large")
        layout.addWidget(self.chips)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self._card)
        layout.addLayout(self._make_bar())

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

    def _make_card(self) -> Card:
        card = Card()
        self._said_area = scrolled(self._said)
        card.body.addWidget(self._said_area, 9)
        self.errors_path = TextField(translate("ImportRows", "Workbook with marked errors"))
        self.errors_path.setObjectName("import_errors_path")
        self._save_errors = button(
            translate("ImportRows", "Save marked workbook"), self._on_errors_wanted, icon="download"
        )
        self._save_errors.setObjectName("import_save_errors")
        self._errors = QWidget()
        row, below = line(self._errors), column()
        row.addWidget(self.errors_path, 1)
        below.addStretch(1)
        below.addWidget(self._save_errors)
        below.addSpacing(current_theme().size("gap_small"))
        row.addLayout(below)
        self._errors.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        card.body.addWidget(self._errors)
        card.body.addStretch(1)
        return card

    def _make_bar(self) -> QHBoxLayout:
        self._turn = button(" ", lambda: self._show_said(is_shown=not self._is_said_shown), icon="info")
        self._turn.setObjectName("import_said")
        self._import = button(" ", self.wanted.emit, kind="primary")
        self._import.setObjectName("import_run")
        self._rights.guard(self._import, Action.EDIT_PORTFOLIO)
        bar = line()
        bar.addWidget(self._turn)
        bar.addStretch(1)
        bar.addWidget(self._import)
        self._arrange()
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show one of the two where there is no room for both."""
        super().resizeEvent(event)
        self._is_low = event.size().height() < current_theme().size("page_low")
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the rows and the bar need: what is said gives way before the window has to grow."""
        least, gap = super().minimumSizeHint(), current_theme().size("gap_large")
        parts = (self.chips, self.panel.table, self._import)
        height = sum(max(one.minimumHeight(), one.minimumSizeHint().height()) for one in parts) + len(parts) * gap
        return QSize(least.width(), min(least.height(), height))

    def _show_said(self, *, is_shown: bool) -> None:
        self._is_said_shown = is_shown
        self._arrange()
        if self._is_low:
            (self._turn if is_shown else self.panel.table).setFocus()

    def _arrange(self) -> None:
        is_said, are_rows = not self._is_low or self._is_said_shown, not (self._is_low and self._is_said_shown)
        self.chips.setVisible(are_rows)
        self.panel.setVisible(are_rows)
        self.panel.leave_out_foot(self._is_low)
        self._card.setVisible(is_said)
        self._turn.setVisible(self._is_low)
        self._turn.setText(
            translate("ImportRows", "Back to the rows") if self._is_said_shown
            else translate("ImportRows", "What is said of the row"))
        self._errors.setVisible(self._has_errors)
        self._fit_said()

    def _fit_said(self) -> None:
        """Give what is said the height that it needs, up to a measure; then it scrolls."""
        most = self.height() if self._is_low else current_theme().size("long_text")
        self._said_area.setMaximumHeight(min(max(self._said.heightForWidth(self._said_area.width()), 0), most))

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
        self._has_errors = plan.has_errors() or any(one.severity > Severity.HINT for one in plan.remarks)
        self.errors_path.set_value(str(errors))
        self._said.setText(translate("ImportRows", "Choose a row to read what is said of its cells."))
        self._show_said(is_shown=False)

    def _on_filter(self, keys: tuple[str, ...]) -> None:
        part = keys[0]
        self.list.set_query(ListQuery(filters=() if part == _ALL else (("part", part),)))

    def _on_chosen(self, number: int) -> None:
        row = self._rows.row(number)
        said = self._remarks.get(row.id, []) if row else []
        self._said.setText("\n".join(said) or translate("ImportRows", "Nothing is to be said of this row."))
        self._fit_said()

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
