"""Rows that leave the program on paper: the printer is asked for here, the pages are made and printed off the window's
thread.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from smedesk.services.list_output import ListOutlet, OutputTable
from smedesk.services.ports import Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.saving_rows import page_words


def ask_for_printer(owner: QWidget, name: str, chosen: Callable[[QPrinter], object]) -> None:
    """Open the system's dialog of printers; `name` is what the printer calls the work."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, owner.window())
    dialog.accepted.connect(lambda: chosen(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own one of that name wants a slot by its text


def print_rows(
    desk: Desk, owner: QObject, printer: QPrinter, outlet: ListOutlet, made: Callable[[], OutputTable]
) -> None:
    """Print a table; `made` runs on a read thread."""
    from PySide6.QtGui import QPageLayout

    from smedesk.ui.screens.documents.page_images import MOST_DPI, image_of, print_pages

    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    words = page_words(desk.today())

    def run(_reads: Reads) -> int:
        pdf = outlet.pdf(made(), words)
        dpi = min(printer.resolution(), MOST_DPI)
        return print_pages(printer, (image_of(page) for page in outlet.pages(pdf, dpi)))

    def say(n: int) -> None:
        desk.notices.say(translate("Lists", "%n pages went to the printer", "", n))

    desk.ask(owner, run, say, topic="print")
