"""Documents: looked at, printed, handed on, over a real database and the real printer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smedesk.app.print_outlet import PdfPages
from smedesk.app.printing import FormPrinter
from smedesk.app.signing import PaperSignatures
from smedesk.domain.records import Document
from smedesk.services.agreements import issue_agreement
from smedesk.ui.notify import Fault
from smedesk.ui.screens.documents.copies import ViewerCopies, write_copy
from smedesk.ui.screens.documents.detail import DocumentView
from smedesk.ui.screens.documents.page_images import PageView, print_pages
from smedesk.ui.screens.documents.screen import DocumentsScreen
from smedesk.ui.screens.printing.dialog import PrintDialog
from smedesk.ui.screens.printing.prints import Prints
from smedesk.ui.screens.printing.tools import PrintTools
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.hands import CONTROL, part, press, read, settle, show, write
from tests.ui.screens.paper_printer import PaperPrinter
from tests.ui.screens.test_exchanges import complete
from tests.ui.screens.world import TODAY, World, fill, opened_world

_PRINTER = FormPrinter(bytes(32))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


@pytest.fixture
def document(world: World) -> Document:
    """An agreement in English and Italian."""
    id, _ = issue_agreement(world.store, _PRINTER, complete(world), ("en", "it"), TODAY)
    return world.store.reads.get(Document, id)


def made(world: World, qtbot: QtBot, printer: PaperPrinter | None = None) -> DocumentsScreen:
    prints = Prints(world.desk, PrintTools(printer or PaperPrinter(), PdfPages()))
    screen = DocumentsScreen(world.desk, _PRINTER, prints, PaperSignatures())
    show(screen, world, qtbot)
    return screen


def view_of(screen: DocumentsScreen) -> DocumentView:
    found = screen.findChild(DocumentView)
    assert found is not None
    return found


def click(screen: DocumentsScreen, name: str) -> None:
    button = screen.findChild(QPushButton, name)
    assert button is not None
    button.click()


@pytest.mark.usefixtures("document")
def test_every_widget_is_named_and_reached_by_tab(world: World, qtbot: QtBot) -> None:
    assert_accessible(made(world, qtbot), qtbot)


def test_without_documents_the_way_to_the_exchanges_is_shown(world: World, qtbot: QtBot) -> None:
    assert "No documents yet" in read(made(world, qtbot))


def test_the_pages_are_shown(world: World, document: Document, qtbot: QtBot) -> None:
    screen = made(world, qtbot)
    pages = screen.findChildren(PageView)
    assert len(pages) == document.pages
    assert pages[0].accessibleName() == f"Page 1 of {document.pages}"
    assert "English, Italian" in read(part(screen, "document_card"))


@pytest.mark.usefixtures("document")
def test_the_search_finds_by_participant_and_number(world: World, qtbot: QtBot) -> None:
    screen = made(world, qtbot)
    screen.focus_search()
    write("tamm aa01")
    qtbot.waitUntil(lambda: "1 documents" in read(screen))
    write(" nobody")
    qtbot.waitUntil(lambda: "Nothing found" in read(screen))


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


def test_ctrl_p_shows_what_is_printed_and_prints_nothing_by_itself(
    world: World, document: Document, qtbot: QtBot
) -> None:
    printer = PaperPrinter()
    screen = made(world, qtbot, printer)
    part(screen, "documents_table").setFocus()
    press(Qt.Key.Key_P, CONTROL)
    settle(world, qtbot)
    dialog = screen.findChild(PrintDialog)
    assert dialog is not None
    assert document.file_name in dialog.windowTitle()
    dialog.reject()
    settle(world, qtbot)
    assert not printer.jobs


def test_a_printed_page_keeps_its_shape_and_stands_in_the_middle(tmp_path: Path) -> None:
    square = QImage(200, 200, QImage.Format.Format_Grayscale8)
    square.fill(QColor("black"))
    print_pages(to_file(tmp_path / "out.pdf"), [square])
    with pypdfium2.PdfDocument(tmp_path / "out.pdf") as pdf:
        bitmap = pdf[0].render(scale=1, grayscale=True)
        width, height, stride, grey = bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer)
    column = [grey[row * stride + width // 2] < 128 for row in range(height)]
    assert abs(column.index(True) - (height - width) // 2) <= 2
    assert abs(sum(column) - width) <= 2


@pytest.mark.qt_log_ignore("QPainter::begin")  # Qt's own word for it
def test_a_printer_that_cannot_be_written_to_is_an_error(tmp_path: Path) -> None:
    page = QImage(10, 10, QImage.Format.Format_Grayscale8)
    with pytest.raises(OSError, match="does not answer"):
        print_pages(to_file(tmp_path / "no such folder" / "out.pdf"), [page])


def test_a_copy_is_saved_whole(world: World, document: Document, qtbot: QtBot, tmp_path: Path) -> None:
    screen, path = made(world, qtbot), tmp_path / "Agreement.pdf"
    view_of(screen).save_to(path, document.file_sha256)
    settle(world, qtbot)
    assert path.read_bytes() == world.store.reads.file(document.file_sha256)
    assert not list(tmp_path.glob(".*.part"))


def test_a_copy_that_fails_is_a_calm_fault_with_another_try(
    world: World, document: Document, qtbot: QtBot, tmp_path: Path
) -> None:
    screen, faults = made(world, qtbot), list[Fault]()
    world.desk.notices.fault_met.connect(faults.append)
    path = tmp_path / "later" / "Agreement.pdf"
    view_of(screen).save_to(path, document.file_sha256)
    settle(world, qtbot)
    (fault,) = faults
    assert fault.retry is not None
    path.parent.mkdir()
    fault.retry()
    settle(world, qtbot)
    assert path.exists()


def test_a_write_that_breaks_off_leaves_the_earlier_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "Agreement.pdf"
    write_copy(path, b"first")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_copy(path, b"second")
    assert [one.read_bytes() for one in tmp_path.iterdir()] == [b"first"]


def test_the_viewer_gets_a_copy_that_goes_with_the_program(
    world: World, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    screen = made(world, qtbot)
    click(screen, "view_document")
    settle(world, qtbot)
    (path,) = opened
    assert path.name == document.file_name
    assert path.read_bytes().startswith(b"%PDF")
    copies = view_of(screen).findChild(ViewerCopies)
    assert copies is not None
    copies.remove()
    assert not path.parent.exists()


@pytest.mark.parametrize("name", ["../../evil.pdf", "C:\\evil.pdf", "/etc/evil.pdf"])
def test_a_copy_stays_in_its_folder(name: str) -> None:
    copies = ViewerCopies()
    try:
        path = copies.write(name, b"%PDF")
        assert path.name == "evil.pdf"
        assert path.parent.name.startswith("smedesk-")
    finally:
        copies.remove()


def test_a_file_that_is_not_on_this_desk_is_said_and_not_offered(world: World, qtbot: QtBot) -> None:
    exchange = complete(world)
    world.enter(
        Document,
        "other",
        exchange=exchange,
        kind="agreement",
        version=1,
        state="issued",
        file_sha256="0" * 64,
        file_name="agreement.pdf",
        pages=3,
    )
    screen = made(world, qtbot)
    assert "The file is not on this desk" in read(part(screen, "pages_card"))
    assert not part(screen, "print_document").isEnabled()
    assert part(screen, "open_exchange").isEnabled()


def test_an_issued_document_is_noted_as_signed_and_that_is_taken_back(
    world: World, document: Document, qtbot: QtBot
) -> None:
    screen = made(world, qtbot)
    click(screen, "sign_document")
    settle(world, qtbot)
    assert world.store.reads.get(Document, document.id).state == "signed"
    assert "Signed" in read(part(screen, "document_card"))
    world.desk.undo()
    settle(world, qtbot)
    assert world.store.reads.get(Document, document.id).state == "issued"


def test_a_document_is_opened_by_its_id(world: World, document: Document, qtbot: QtBot) -> None:
    issue_agreement(world.store, _PRINTER, document.exchange, ("en",), TODAY)
    screen = made(world, qtbot)
    screen.open_record(document.id)
    settle(world, qtbot)
    assert "version 1" in read(part(screen, "document_card"))
    part(screen, "documents_table").setFocus()
    press(Qt.Key.Key_Up)
    settle(world, qtbot)
    assert "version 2" in read(part(screen, "document_card"))
    assert QApplication.focusWidget() is part(screen, "documents_table")


def test_a_certificate_of_erasure_waits_for_nobodys_signature(world: World, qtbot: QtBot) -> None:
    paper = world.enter(Document, "certificate", kind="erasure", version=1, state="issued", code="AB12")
    screen = made(world, qtbot)
    assert (screen.panel.count("all"), screen.panel.count("issued")) == (1, 0)
    screen.open_record(paper)
    settle(world, qtbot)
    assert part(screen, "sign_document").isHidden()
