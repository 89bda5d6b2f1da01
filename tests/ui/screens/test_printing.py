"""Printing from the window: the preview by keys, what is remembered, one document, and the strip of a batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smedesk.app.print_outlet import PdfPages
from smedesk.app.print_raster import RasterSpooler
from smedesk.app.printing import FormPrinter
from smedesk.domain.records import Document
from smedesk.services.ports import Sentence
from smedesk.services.printing import Condition, JobState, PrinterFault, Sides, Ticket, keep_ticket, kept_ticket
from smedesk.translate import mark
from smedesk.ui.notify import Fault
from smedesk.ui.screens.documents.page_images import image_of
from smedesk.ui.screens.printing.dialog import PrintDialog
from smedesk.ui.screens.printing.leaf import Leaf
from smedesk.ui.screens.printing.prints import Prints
from smedesk.ui.screens.printing.single import SinglePrint
from smedesk.ui.screens.printing.system_dialog import put_ticket, ticket_on
from smedesk.ui.screens.printing.tools import PrintTools
from tests.app.coded_pages import coded_pdf
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.hands import part, press, read, settle, show
from tests.ui.screens.paper_printer import HALL, OFFICE, PaperPrinter
from tests.ui.screens.world import World, opened_world

_FORMS = FormPrinter(bytes(32))


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smedesk.ui.screens.printing.single.POLL_MILLISECONDS", 20)


@pytest.fixture
def world(tmp_path: Path, qtbot: QtBot) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        yield opened


@pytest.fixture
def document(world: World) -> Document:
    with world.store.change(Sentence(mark("Tests", "Entered a document")), can_undo=False) as work:
        sha256 = work.keep_file(coded_pdf(("ONE", "TWO", "THREE")))
    values = {"kind": "agreement", "state": "issued", "file_name": "agreement-AA01-v1.pdf", "pages": 3}
    return world.store.reads.get(Document, world.enter(Document, "document", file_sha256=sha256, **values))


@pytest.fixture
def printer() -> PaperPrinter:
    return PaperPrinter()


@pytest.fixture
def prints(world: World, printer: PaperPrinter, qtbot: QtBot) -> Iterator[Prints]:
    made = Prints(world.desk, PrintTools(printer, PdfPages()))
    yield made
    settle(world, qtbot)
    shiboken6.delete(made)  # as the program does that ends in the middle


@pytest.fixture
def window(world: World, qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(made, world, qtbot)
    return made


def opened(prints: Prints, window: QWidget, document: Document, world: World, qtbot: QtBot) -> PrintDialog:
    dialog = prints.print_pdf(window, "agreement", document.file_name, lambda reads: reads.file(document.file_sha256))
    settle(world, qtbot)
    return dialog


# ------------------------------------------------------------------------------------------------- the dialog


def test_every_field_is_named_and_reached_by_tab(
    world: World, document: Document, prints: Prints, window: QWidget, qtbot: QtBot
) -> None:
    assert_accessible(opened(prints, window, document, world, qtbot), qtbot)


def test_pages_are_turned_and_zoomed_by_keys(
    world: World, document: Document, prints: Prints, window: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(prints, window, document, world, qtbot)
    preview, count = dialog.preview, document.pages or 0
    assert preview.area.hasFocus()
    seen = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        press(key)
        settle(world, qtbot)
        where = part(dialog, "preview_where")
        assert isinstance(where, QLabel)
        seen.append(where.text())
    assert seen == [f"Page {count} of {count}", f"Page 1 of {count}"]
    for _ in range(10):
        press(Qt.Key.Key_PageDown)
    settle(world, qtbot)
    assert preview.page > 0
    leaf = leaf_of(dialog)
    width = leaf.width()
    press(Qt.Key.Key_Plus)
    assert leaf.width() > width
    press(Qt.Key.Key_W)
    settle(world, qtbot)
    assert leaf.width() == width
    assert leaf.accessibleName() == f"Page {preview.page + 1} of {count}"
    dialog.reject()


def test_what_is_shown_is_the_page(
    world: World, document: Document, prints: Prints, window: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(prints, window, document, world, qtbot)
    seen = leaf_of(dialog).grab().toImage()
    pdf = world.store.reads.file(document.file_sha256)
    first, third = (image_of(PdfPages().page(pdf, number, 96)) for number in (0, 2))
    assert unlike(seen, first) < 2
    assert unlike(seen, third) > 5
    dialog.reject()


def leaf_of(dialog: PrintDialog) -> Leaf:
    found = dialog.findChild(Leaf)
    assert found is not None
    return found


def unlike(one: QImage, other: QImage) -> float:
    """Return how far two pages are apart, 0 to 255, looked at from afar."""
    shades = [
        page.scaled(64, 96, mode=Qt.TransformationMode.SmoothTransformation)
        .copy(2, 2, 60, 92)
        .convertToFormat(QImage.Format.Format_Grayscale8)
        for page in (one, other)
    ]
    first, second = (bytes(page.constBits()) for page in shades)
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def test_enter_prints_as_it_was_done_last_for_this_kind(
    world: World, document: Document, prints: Prints, printer: PaperPrinter, window: QWidget, qtbot: QtBot
) -> None:
    keep_ticket(world.store, "agreement", Ticket(HALL.name, copies=5, sides=Sides.ONE))
    dialog = opened(prints, window, document, world, qtbot)
    assert dialog.fields.copies.value() == 5
    dialog.fields.copies.set_value(3)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(printer.paper))
    ((title, ticket, pdf),) = printer.paper
    assert title.startswith(document.file_name)
    assert ticket == Ticket(HALL.name, 3, Sides.ONE)
    assert pdf == world.store.reads.file(document.file_sha256)
    assert kept_ticket(world.store.reads, "agreement") == ticket
    assert kept_ticket(world.store.reads, "certificate") == Ticket()
    settle(world, qtbot)


def test_a_printer_that_has_gone_gives_way_to_the_usual_one(
    world: World, document: Document, prints: Prints, window: QWidget, qtbot: QtBot
) -> None:
    keep_ticket(world.store, "agreement", Ticket("cellar"))
    dialog = opened(prints, window, document, world, qtbot)
    assert dialog.fields.printer.value() == OFFICE.name
    dialog.reject()


@pytest.mark.parametrize(("first", "last"), [(3, 2), (0, 0), (None, "many")])
def test_pages_that_make_no_sense_are_not_printed(  # noqa: PLR0917 - fixtures
    world: World,
    document: Document,
    prints: Prints,
    printer: PaperPrinter,
    window: QWidget,
    qtbot: QtBot,
    first: int | None,
    last: object,
) -> None:
    dialog = opened(prints, window, document, world, qtbot)
    for field, value in ((dialog.fields.first, first), (dialog.fields.last, last)):
        field.editor.setText("" if value is None else str(value))
    dialog.print_now()
    settle(world, qtbot)
    assert dialog.isVisible()
    assert not printer.jobs
    dialog.reject()


def test_without_a_printer_the_pages_can_still_be_looked_at(
    world: World, document: Document, prints: Prints, printer: PaperPrinter, window: QWidget, qtbot: QtBot
) -> None:
    printer.fault = PrinterFault("print.no_service", server="here")
    dialog = opened(prints, window, document, world, qtbot)
    assert dialog.preview.has_document
    assert "does not answer" in read(dialog)
    assert not part(dialog, "print_now").isEnabled()
    dialog.reject()


def test_a_document_that_is_not_on_this_desk_is_said(
    world: World, prints: Prints, window: QWidget, qtbot: QtBot
) -> None:
    dialog = prints.print_pdf(window, "agreement", "gone.pdf", lambda reads: reads.file("0" * 64))
    settle(world, qtbot)
    assert "not on this desk" in read(dialog)
    assert not part(dialog, "print_now").isEnabled()
    dialog.reject()


def test_the_dialog_of_the_system_begins_with_what_is_chosen(
    world: World, document: Document, prints: Prints, window: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(prints, window, document, world, qtbot)
    dialog.fields.copies.set_value(4)
    dialog.ask_system()
    system = dialog.findChild(QPrintDialog)
    assert system is not None
    assert system.isVisible()
    assert system.printer().copyCount() == 4
    system.reject()
    dialog.reject()


@pytest.mark.parametrize("ticket", [Ticket("", 3, Sides.SHORT_EDGE, is_colour=True, first=2, last=4), Ticket(copies=2)])
def test_a_ticket_goes_into_a_printer_of_qt_and_back(ticket: Ticket, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    put_ticket(printer, ticket)
    assert ticket_on(printer) == replace(ticket, sides=Sides.ONE), "a file has no sides"


# ------------------------------------------------------------------------------------------------- one document


@pytest.mark.parametrize("outcome", [JobState.ABORTED, JobState.DONE])
def test_a_document_is_followed_until_it_is_known(  # noqa: PLR0917 - fixtures
    world: World,
    document: Document,
    prints: Prints,
    printer: PaperPrinter,
    window: QWidget,
    qtbot: QtBot,
    outcome: JobState,
) -> None:
    printer.is_fast = False
    said, faults = list[str](), list[Fault]()
    world.desk.notices.said.connect(lambda one: said.append(one.text))
    world.desk.notices.fault_met.connect(faults.append)
    opened(prints, window, document, world, qtbot).print_now()
    qtbot.waitUntil(lambda: bool(printer.jobs))
    printer.now = Condition(reasons=("media-jam-error",))
    qtbot.waitUntil(lambda: any("paper is stuck" in text for text in said))
    assert len([text for text in said if "stuck" in text]) == 1
    printer.work(outcome)
    qtbot.waitUntil(lambda: not prints.findChildren(SinglePrint))
    settle(world, qtbot)
    assert [fault.happened for fault in faults] == (
        ["The printer office gave the document up: it was not printed."] if outcome is JobState.ABORTED else []
    )


def test_pages_for_a_printer_without_queue_are_grey_and_the_chosen_ones(
    world: World, document: Document, tmp_path: Path
) -> None:
    target = QPrinter(QPrinter.PrinterMode.HighResolution)
    target.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    target.setOutputFileName(str(tmp_path / "out.pdf"))
    pdf = world.store.reads.file(document.file_sha256)
    assert RasterSpooler(PdfPages()).paint(target, pdf, Ticket(first=2, last=3)) == 2
    assert target.resolution() <= 300
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as out:
        assert len(out) == 2
        grey = [page.render(scale=0.5).to_pil().convert("RGB").split() for page in out]
    assert all(red.tobytes() == green.tobytes() == blue.tobytes() for red, green, blue in grey)


def test_a_printer_that_is_not_there_is_named_by_the_raster_way(qtbot: QtBot) -> None:  # noqa: ARG001
    spooler = RasterSpooler(PdfPages())
    for ask in (lambda: spooler.hand_over(b"", "x", Ticket("cellar")), lambda: spooler.condition("cellar")):
        with pytest.raises(PrinterFault) as told:
            ask()
        assert told.value.code == "print.no_printer"
