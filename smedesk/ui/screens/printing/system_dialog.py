"""The print dialog of the system, asked for a ticket; the pages are handed over by whoever asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from smedesk.services.printing import MOST_COPIES, Sides, Ticket

_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}
_LAST = 9_999
_SIDES = {mode: sides for sides, mode in _DUPLEX.items()}


def ask_system(owner: QWidget, ticket: Ticket, title: str, chosen: Callable[[Ticket], object]) -> QPrintDialog:
    """Open the dialog with what is chosen already."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    put_ticket(printer, ticket)
    dialog = QPrintDialog(printer, owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)  # a copy is saved elsewhere
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.accepted.connect(lambda: chosen(ticket_on(printer)))
    QDialog.open(dialog)  # its own one of that name wants a slot by its text
    return dialog


def put_ticket(printer: QPrinter, ticket: Ticket) -> None:
    """Set a printer of Qt as the ticket says."""
    if ticket.printer:
        printer.setPrinterName(ticket.printer)
    printer.setCopyCount(ticket.copies)
    printer.setDuplex(_DUPLEX[ticket.sides])
    printer.setColorMode(QPrinter.ColorMode.Color if ticket.is_colour else QPrinter.ColorMode.GrayScale)
    if ticket.first or ticket.last:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(max(ticket.first, 1), ticket.last or _LAST)


def ticket_on(printer: QPrinter) -> Ticket:
    """Return what a printer of Qt is set to."""
    is_range = printer.printRange() is QPrinter.PrintRange.PageRange
    return Ticket(
        printer.printerName(),
        min(max(printer.copyCount(), 1), MOST_COPIES),
        _SIDES.get(printer.duplex(), Sides.LONG_EDGE),
        printer.colorMode() is QPrinter.ColorMode.Color,
        printer.fromPage() if is_range else 0,
        printer.toPage() if is_range else 0,
    )
