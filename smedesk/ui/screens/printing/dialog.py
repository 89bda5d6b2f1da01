"""What is printed is looked at before, beside how it is printed: one dialog for one document and for many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from smedesk.domain.errors import DomainError, RecordMissing
from smedesk.services.ports import Reads
from smedesk.services.printing import Printer, PrinterFault, Ticket, keep_ticket, kept_ticket
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import words_of
from smedesk.ui.forms.dialog import in_platform_order
from smedesk.ui.screens.printing.preview import PagePreview
from smedesk.ui.screens.printing.system_dialog import ask_system
from smedesk.ui.screens.printing.ticket_fields import TicketFields
from smedesk.ui.screens.printing.tools import PrintTools
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import column, label, line, scrolled


@dataclass(frozen=True)
class PrintWish:
    """What is to be printed. `kind` is that of the document, whose printer is remembered; `read` returns the PDF that
    is looked at; `count` says how many documents go with it; `ticket` stands for what is remembered."""

    title: str
    kind: str
    read: Callable[[Reads], bytes]
    count: int = 1
    note: str = ""
    ticket: Ticket | None = None


class PrintDialog(QDialog):
    """Preview and fields. `wanted(Ticket)` when it is to be printed; the ticket is remembered by then."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, tools: PrintTools, wish: PrintWish, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("print_dialog")
        self.setWindowTitle(wish.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._tools, self._wish = desk, tools, wish
        self.preview = PagePreview(desk, tools.pages)
        self.fields = TicketFields(has_pages=wish.count == 1)
        self.fields.answered.connect(self._on_answered)
        self._note = label(wish.note, "muted", wrap=True)
        self._note.setVisible(bool(wish.note))
        self._print = button(self._print_words(), self.print_now, kind="primary", icon="printer")
        self._print.setObjectName("print_now")
        self._print.setEnabled(False)
        self._print.setDefault(True)
        self._system = button(translate("Printing", "Dialog of the system…"), self.ask_system, kind="quiet")
        self._system.setObjectName("print_system")
        self._lay_out(button(translate("Printing", "Cancel"), self.reject))
        most = QSize(current_theme().size("window_width"), current_theme().size("window_height"))
        self.resize(parent.window().size().boundedTo(most).boundedTo(self.screen().availableSize()))
        desk.ask(self, self._read, self._on_read, self._on_unread, topic="document")
        desk.ask(self, self._ask_printers, self.fields.show_printers, self._on_no_printers, topic="printers")

    def _lay_out(self, cancel: QAbstractButton) -> None:
        theme = current_theme()
        side = QWidget()
        inside = column(side, "gap")
        inside.addWidget(self._note)
        inside.addWidget(self.fields, 1)
        area = scrolled(side)
        area.setFixedWidth(theme.size("detail_width") * 3 // 5)
        upper = line(gap="gap_large")
        upper.addWidget(self.preview, 1)
        upper.addWidget(area)
        lower = line()
        lower.addWidget(self._system)
        lower.addStretch(1)
        for made in in_platform_order(self, self._print, cancel):
            lower.addWidget(made)
        whole = column(self, "gap", "pad")
        whole.addLayout(upper, 1)
        whole.addLayout(lower)

    def _print_words(self) -> str:
        n = self._wish.count
        if n == 1:
            return translate("Printing", "Print")
        return translate("Printing", "Print %n documents", "", n)

    # ---------------------------------------------------------------- what comes from elsewhere

    def _ask_printers(self, _reads: Reads) -> Sequence[Printer]:
        return self._tools.spooler.printers()

    def _read(self, reads: Reads) -> tuple[Ticket, bytes, int]:
        pdf = self._wish.read(reads)
        return self._wish.ticket or kept_ticket(reads, self._wish.kind), pdf, self._tools.pages.count(pdf)

    def _on_read(self, answer: tuple[Ticket, bytes, int]) -> None:
        ticket, pdf, count = answer
        self.fields.show_ticket(ticket)
        self.preview.show_document(pdf, count)
        self.preview.focus_pages()
        self._on_answered()

    def _on_unread(self, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        is_gone = isinstance(error, RecordMissing)
        gone = translate("Documents", "The file is not on this desk; the office that made it keeps it.")
        self._say(gone if is_gone else words_of(error))
        return True

    def _on_no_printers(self, error: BaseException) -> bool:
        if not isinstance(error, PrinterFault):
            return False
        self._say(words_of(error))
        return True

    def _say(self, text: str) -> None:
        self._note.setText(text)
        self._note.show()

    def _on_answered(self) -> None:
        self._print.setEnabled(self.fields.is_ready and self.preview.has_document)

    # ---------------------------------------------------------------- what is done

    def print_now(self) -> None:
        """Print as the fields say, and remember it for the next document of the kind."""
        ticket = self.fields.ticket() if self._print.isEnabled() else None
        if ticket is not None:
            if kind := self._wish.kind:
                self._desk.change(lambda store: keep_ticket(store, kind, ticket))
            self.wanted.emit(ticket)
            self.accept()

    def ask_system(self) -> None:
        """Let the dialog of the system choose the printer and the rest."""
        ticket = self.fields.ticket() or Ticket()
        ask_system(self, ticket, self._wish.title, self._on_system_answered)

    def _on_system_answered(self, ticket: Ticket) -> None:
        self.fields.show_ticket(ticket)
        self.print_now()
