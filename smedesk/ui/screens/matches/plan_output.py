"""The pairs of a plan leave the program as a workbook, a text table, pages or print."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget

from smedesk.services.files import write_beside
from smedesk.services.list_output import CellKind, ListOutlet, OutputColumn, OutputRow, OutputTable
from smedesk.translate import Text, mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.matches.plan_words import state_words
from smedesk.ui.screens.printing_rows import ask_for_printer, print_rows
from smedesk.ui.screens.saving_rows import ask_where_to_save, page_words, written_words
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.menu import ButtonMenu

Made = Callable[[ListOutlet, OutputTable], bytes]

_HEADS: tuple[tuple[Text, CellKind, int], ...] = (
    (mark("Plan", "Participant"), CellKind.TEXT, 28),
    (mark("Plan", "Company"), CellKind.TEXT, 28),
    (mark("Plan", "Placement"), CellKind.TEXT, 28),
    (mark("Plan", "Host"), CellKind.TEXT, 40),
    (mark("Plan", "Score"), CellKind.WHOLE, 8),
    (mark("Plan", "On the list"), CellKind.WHOLE, 10),
    (mark("Plan", "State"), CellKind.TEXT, 12),
)


def table_of_plan(rows: Sequence[GivenRow], title: str, subtitle: str) -> OutputTable:
    """Return the pairs of a plan as they are listed."""
    heads = tuple(OutputColumn(translate(*name), kind, width) for name, kind, width in _HEADS)
    cells = (
        OutputRow((*participant, *place, score, rank, state_words(state)))
        for participant, place, score, rank, state in (row.values for row in rows)
    )
    return OutputTable(title, subtitle, heads, tuple(cells), QLocale().name())


class PlanOutput:
    """Offers the files of one plan page; `made` returns the table as it is shown."""

    def __init__(self, desk: Desk, owner: QWidget, outlet: ListOutlet, made: Callable[[], OutputTable]) -> None:
        self._desk, self._owner, self._outlet, self._made = desk, owner, outlet, made

    def open_at(self, opener: QPushButton) -> None:
        """Open the menu below its button."""
        menu = ButtonMenu(opener, translate("Plan", "Save the plan"))
        menu.setObjectName("plan_menu")
        pages = page_words(self._desk.today())
        kinds: tuple[tuple[str, str, str, Made], ...] = (
            (translate("Lists", "Export to Excel (XLSX)…"), translate("Lists", "Excel workbook (*.xlsx)"), "xlsx",
             lambda outlet, table: outlet.xlsx(table)),
            (translate("Lists", "Export as a text table (CSV)…"), translate("Lists", "Text table (*.csv)"), "csv",
             lambda outlet, table: outlet.csv(table)),
            (translate("Lists", "Save the list as PDF…"), translate("Lists", "PDF files (*.pdf)"), "pdf",
             lambda outlet, table: outlet.pdf(table, pages)),
        )  # fmt: skip
        for words, kind, suffix, make in kinds:
            menu.add(words, partial(self._ask_path, kind, suffix, make))
        menu.add(translate("Plan", "Print the plan…"), self.ask_for_printer, shortcut("print").shown)
        menu.open()

    def ask_for_printer(self) -> None:
        """Ask for a printer and print the plan there."""
        ask_for_printer(self._owner, translate("Plan", "Plan"), self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print the plan on a printer that was chosen."""
        table = self._made()
        print_rows(self._desk, self._owner, printer, self._outlet, lambda: table)

    def _ask_path(self, kind: str, suffix: str, make: Made) -> None:
        name = f"{translate('Plan', 'Plan')} {self._desk.today().isoformat()}"
        title = translate("Plan", "Save the plan")
        dialog = ask_where_to_save(self._owner, title, name, (kind, suffix), lambda path: self.write_to(path, make))
        dialog.setObjectName("plan_export_dialog")

    def write_to(self, path: Path, make: Made) -> None:
        """Write the plan to a path."""
        outlet, table = self._outlet, self._made()

        def write() -> int:
            write_beside(path, make(outlet, table))
            return len(table.rows)

        self._desk.ask(self._owner, lambda _reads: write(), partial(self._on_written, path), topic="export")

    def _on_written(self, path: Path, n: int) -> None:
        self._desk.notices.say(written_words(path, n))
