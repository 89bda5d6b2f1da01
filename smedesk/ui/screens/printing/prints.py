"""Printing as the screens ask for it: one document, or many, looked at first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smedesk.services.ports import Reads
from smedesk.services.print_batch import BatchItem, ItemState
from smedesk.services.printing import Ticket
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.printing.control import BatchControl
from smedesk.ui.screens.printing.dialog import PrintDialog, PrintWish
from smedesk.ui.screens.printing.single import SinglePrint
from smedesk.ui.screens.printing.tools import PrintTools


class Prints(QObject):
    """The printing of one desk; `control` is its batch."""

    def __init__(self, desk: Desk, tools: PrintTools, parent: QObject | None = None) -> None:
        super().__init__(parent or desk)
        self._desk, self._tools = desk, tools
        self.control = BatchControl(desk, tools.spooler, self)

    def print_pdf(self, owner: QWidget, kind: str, name: str, read: Callable[[Reads], bytes]) -> PrintDialog:
        """Show a PDF and print it where that is wanted. `name` is that of the job, which others can see."""
        wish = PrintWish(translate("Printing", "Print {file}").format(file=name), kind, read)
        dialog = PrintDialog(self._desk, self._tools, wish, owner)

        def on_wanted(ticket: Ticket) -> None:
            SinglePrint(self._desk, self._tools.spooler, ticket, name, self).print_pdf(read)

        dialog.wanted.connect(on_wanted)
        dialog.open()
        return dialog

    def print_many(self, owner: QWidget, kind: str, items: Sequence[BatchItem], note: str = "") -> PrintDialog | None:
        """Show the first of many documents and print them all where that is wanted; None where there is none, or
        another batch is not ended."""
        if not items:
            self._desk.notices.say(translate("Printing", "There is nothing to print here."))
            return None
        if self.control.course.batch is not None:
            self._desk.notices.say(
                translate("Printing", "Another batch is not finished yet: go on with it, or leave out the rest of it.")
            )
            return None
        n = len(items)
        title = translate("Printing", "Print %n documents", "", n)
        first = items[0].sha256
        wish = PrintWish(title, kind, lambda reads: reads.file(first), n, note)
        dialog = PrintDialog(self._desk, self._tools, wish, owner)
        dialog.wanted.connect(lambda ticket: self.control.begin(items, ticket))
        dialog.open()
        return dialog

    def choose_printer(self, owner: QWidget) -> None:
        """Ask for another printer for what is left of the batch."""
        batch = self.control.course.batch
        if batch is None:
            return
        self.control.course.pause()
        left = [item for item, state in zip(batch.items, batch.states, strict=True) if state is ItemState.WAITING]
        first = (left or batch.items)[0].sha256
        n = len(left)
        title = translate("Printing", "Print what is left: %n documents", "", n)
        wish = PrintWish(title, "", lambda reads: reads.file(first), max(n, 2), ticket=batch.ticket)
        dialog = PrintDialog(self._desk, self._tools, wish, owner)
        dialog.wanted.connect(self.control.go_on_with)
        dialog.open()
