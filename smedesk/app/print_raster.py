"""Printing where no queue takes a PDF (Windows): pages as pictures, painted one at a time off the window's thread.

What was painted counts as printed: nobody tells what becomes of it. Twelve minutes for 500 agreements.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from smedesk.services.printing import Condition, JobState, PageRenderer, Printer, PrinterFault, Ticket
from smedesk.ui.screens.documents.page_images import MOST_DPI, image_of, print_pages
from smedesk.ui.screens.printing.system_dialog import put_ticket


class RasterSpooler:
    """`smedesk.services.printing.Spooler` by QPrinter."""

    can_follow = False

    def __init__(self, pages: PageRenderer) -> None:
        self._pages = pages

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers of the system, the usual one first."""
        found = [_printer(info) for info in QPrinterInfo.availablePrinters()]
        return tuple(sorted(found, key=lambda one: (not one.is_usual, one.words.casefold())))

    def hand_over(self, pdf: bytes, title: str, ticket: Ticket) -> int:
        """Paint the chosen pages; there is no number by which the job could be asked for."""
        info = QPrinterInfo.printerInfo(ticket.printer) if ticket.printer else QPrinterInfo.defaultPrinter()
        if info.isNull():
            raise PrinterFault("print.no_printer", printer=ticket.printer)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        self.paint(printer, pdf, ticket)
        return 0

    def paint(self, printer: QPrinter, pdf: bytes, ticket: Ticket) -> int:
        """Paint the pages of the ticket on a printer and return their number."""
        printer.setResolution(min(printer.resolution(), MOST_DPI))
        put_ticket(printer, replace(ticket, printer="", first=0, last=0))  # no others are painted
        try:
            return print_pages(printer, self._painted(pdf, ticket, printer.resolution()))
        except OSError as error:
            raise PrinterFault("print.refused", printer=printer.printerName(), reason=str(error)) from error

    def _painted(self, pdf: bytes, ticket: Ticket, dpi: int) -> Iterator[QImage]:
        """Yield the pages, one at a time: together they would fill the memory."""
        count = self._pages.count(pdf)
        for number in range(max(ticket.first, 1) - 1, min(ticket.last or count, count)):
            page = image_of(self._pages.page(pdf, number, dpi))
            yield page if ticket.is_colour else page.convertToFormat(QImage.Format.Format_Grayscale8)

    def find(self, printer: str, title: str) -> int | None:  # noqa: ARG002 - the port asks
        """Nobody knows."""
        return None

    def states(self, jobs: Sequence[tuple[int, str]]) -> list[JobState | None]:
        """Nobody knows."""
        return [None for _ in jobs]

    def condition(self, printer: str) -> Condition:
        """Return what the system says of a printer."""
        info = QPrinterInfo.printerInfo(printer) if printer else QPrinterInfo.defaultPrinter()
        if info.isNull():
            raise PrinterFault("print.no_printer", printer=printer)
        return Condition(is_stopped=info.state() is QPrinter.PrinterState.Error)

    def withdraw(self, jobs: Sequence[int]) -> None:
        """What was painted is out of reach."""


def _printer(info: QPrinterInfo) -> Printer:
    name, modes = info.printerName(), info.supportedDuplexModes()
    return Printer(
        name, info.description() or name, info.isDefault(),
        any(mode is not QPrinter.DuplexMode.DuplexNone for mode in modes),
        QPrinter.ColorMode.Color in info.supportedColorModes(),
    )  # fmt: skip
