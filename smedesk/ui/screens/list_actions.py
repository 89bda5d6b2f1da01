"""What is done with all rows of a list, or the selected ones: change, export, print.

All of it runs off the window's thread. What is shown is what leaves: the same columns, filter, order and sections.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton

from smedesk.domain.roles import action_of_change
from smedesk.services.files import write_beside
from smedesk.services.list_output import ListOutlet, OutputTable
from smedesk.services.ports import Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.models.list_table import table_of
from smedesk.ui.models.store_source import StoreSource
from smedesk.ui.screens.list_clipboard import ListClipboard
from smedesk.ui.screens.list_files import ListFiles, Step
from smedesk.ui.screens.list_words import filter_words, listed
from smedesk.ui.screens.printing_rows import ask_for_printer, print_rows
from smedesk.ui.screens.saving_rows import ask_where_to_save, page_words, written_words
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.command_palette import Command
from smedesk.ui.widgets.menu import ButtonMenu

if TYPE_CHECKING:
    from smedesk.ui.screens.list_tools import ListTools


class ListActions(QObject):
    """The actions of one list; `clipboard` copies and pastes."""

    def __init__(self, tools: ListTools) -> None:
        super().__init__(tools)
        self._tools = tools
        self._desk: Desk = tools.desk
        self.clipboard = ListClipboard(tools, self.collecting)
        self._files = ListFiles(tools)

    # ---------------------------------------------------------------- where they are found

    def open_at(self, opener: QPushButton) -> None:
        """Open the menu of all actions below its button."""
        menu = ButtonMenu(opener, translate("Lists", "More"))
        menu.setObjectName("list_menu")
        for step in self._steps():
            menu.add(step.words, step.run, step.keys, refused=self._desk.rights.refusal(step.needs))
        menu.open()

    def commands(self) -> list[Command]:
        """Return them for the command palette."""
        name = self._tools.table.accessibleName()
        may = [step for step in self._steps() if not self._desk.rights.refusal(step.needs)]
        return [Command(step.words, step.run, step.keys, name) for step in may]

    def _steps(self) -> list[Step]:
        needs = action_of_change(self._tools.shown.kind)
        steps = [
            Step(translate("Lists", "Copy the selected rows"), self.clipboard.copy, shortcut("copy").shown),
            Step(translate("Lists", "Paste cells here…"), self.clipboard.paste, shortcut("paste").shown, needs),
            Step(translate("Lists", "Change many at once…"), self.change_many, shortcut("bulk").shown, needs),
        ]
        if self._tools.outlet is not None:
            steps += [
                Step(translate("Lists", "Export to Excel (XLSX)…"), self.export_workbook, shortcut("export").shown),
                Step(translate("Lists", "Export as a text table (CSV)…"), self.export_text),
                Step(translate("Lists", "Print the list…"), self.print_list, shortcut("print").shown),
                Step(translate("Lists", "Save the list as PDF…"), self.export_pdf),
            ]
        return [*steps, *self._files.steps()]

    # ---------------------------------------------------------------- many at once

    def change_many(self) -> None:
        """Change the selected records, or all of the list where no more than one is selected."""
        from smedesk.ui.screens.list_bulk_dialog import BulkDialog

        selected = self._tools.table.selected_ids()
        rows = self._tools.list.rows
        ids = selected if len(selected) > 1 else rows.record_ids(0, len(rows.ids) - 1)
        if not ids:
            self._desk.notices.say(translate("Lists", "The list is empty."))
            return
        dialog = BulkDialog(self._desk, self._tools.shown.kind, ids, self._tools.window(), is_chosen=len(selected) > 1)
        dialog.open()

    # ---------------------------------------------------------------- files and paper

    def export_workbook(self) -> None:
        """Ask where to, and write the list as a workbook."""
        self._ask_path(translate("Lists", "Excel workbook (*.xlsx)"), "xlsx", lambda outlet, table: outlet.xlsx(table))

    def export_text(self) -> None:
        """Ask where to, and write the list as a text table."""
        self._ask_path(translate("Lists", "Text table (*.csv)"), "csv", lambda outlet, table: outlet.csv(table))

    def export_pdf(self) -> None:
        """Ask where to, and write the list as pages."""
        words = page_words(self._desk.today())
        self._ask_path(translate("Lists", "PDF files (*.pdf)"), "pdf", lambda outlet, table: outlet.pdf(table, words))

    def write_to(self, path: Path, made: Callable[[ListOutlet, OutputTable], bytes]) -> None:
        """Write the list to a path."""
        outlet, ids = self._tools.outlet, list(self._tools.list.rows.ids)
        if outlet is None:
            return
        work = self.collecting(ids)

        def write(_reads: Reads) -> int:
            table = work()
            write_beside(path, made(outlet, table))
            return sum(not row.is_heading for row in table.rows)

        self._desk.ask(self, write, partial(self._on_written, path), topic="export")

    def print_list(self) -> None:
        """Ask for a printer and print the list there."""
        if self._tools.outlet is None:
            return
        ask_for_printer(self._tools, self._title(), self.print_on)

    def print_on(self, printer: QPrinter) -> None:
        """Print the list on a printer that was chosen."""
        if self._tools.outlet is not None:
            print_rows(self._desk, self, printer, self._tools.outlet, self.collecting(list(self._tools.list.rows.ids)))

    def _on_written(self, path: Path, n: int) -> None:
        self._desk.notices.say(written_words(path, n))

    def _ask_path(self, kinds: str, suffix: str, made: Callable[[ListOutlet, OutputTable], bytes]) -> None:
        if self._tools.outlet is None:
            return
        name = f"{self._title()} {self._desk.today().isoformat()}"
        title = translate("Lists", "Export the list")
        dialog = ask_where_to_save(self._tools, title, name, (kinds, suffix), lambda path: self.write_to(path, made))
        dialog.setObjectName("export_dialog")

    # ---------------------------------------------------------------- the rows

    def collecting(self, ids: Sequence[int], *, is_parted: bool = True) -> Callable[[], OutputTable]:
        """Return what collects the rows as they are seen now; it runs on another thread."""
        keys = [key for key, _ in self._tools.table.shown_columns()]
        shown = self._tools.look.columns.chosen(keys)
        source = StoreSource(self._desk.reads, shown, getattr(self._tools.list.source, "headings", {}))
        return partial(table_of, source, shown, ids, self._title(), self._subtitle(), is_parted=is_parted)

    def _title(self) -> str:
        return self._tools.table.accessibleName()

    def _subtitle(self) -> str:
        words = filter_words(self._tools.shown.kind, self._tools.look.where, current_labels())
        chips = self._tools.chips.words_on()
        query = self._tools.list.query
        searched = translate("Lists", "found by “{words}”").format(words=query.text) if query.text else ""
        return listed([self._tools.panel.count_words(), chips, words, searched])
