"""The detail of a document: its facts, what can be done with it, and its pages."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from smedesk.domain.errors import RecordMissing
from smedesk.domain.roles import Action
from smedesk.services.agreements import DocumentPrinter
from smedesk.services.ports import Reads
from smedesk.services.signing import SignatureWork, note_signed
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import Labels
from smedesk.ui.screens.documents.copies import ViewerCopies, copy_fault, write_copy
from smedesk.ui.screens.documents.page_images import PageView, image_of
from smedesk.ui.screens.documents.questions import Paper
from smedesk.ui.screens.documents.signatures_card import SignaturesCard
from smedesk.ui.screens.documents.words import (
    exchange_words,
    is_signed_by_somebody,
    language_words,
    state_tone,
    state_words,
    title_words,
)
from smedesk.ui.screens.printing.prints import Prints
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import column, label

_MOST_PAGES = 12
_DPI = 110


class DocumentView(QWidget):
    """Shows one document."""

    def __init__(
        self, desk: Desk, printer: DocumentPrinter, prints: Prints, labels: Labels, signatures: SignatureWork
    ) -> None:
        super().__init__()
        self._desk, self._printer, self._prints, self._labels = desk, printer, prints, labels
        self._paper: Paper | None = None
        self._copies = ViewerCopies(self)
        if app := QApplication.instance():
            app.aboutToQuit.connect(self._copies.remove)
        self._make_head()
        self.signatures = SignaturesCard(desk, signatures)
        self._pages = Card(translate("Documents", "Pages"))
        self._pages.setObjectName("pages_card")
        self._leaves = QWidget()
        self._note = label("", "muted", wrap=True)
        self._note.setObjectName("pages_note")
        self._pages.body.addWidget(self._leaves)
        self._pages.body.addWidget(self._note)
        layout = column(self, "gap_large")
        layout.addWidget(self._head)
        layout.addWidget(self.signatures)
        layout.addWidget(self._pages)
        layout.addStretch(1)
        self._shown_sha256 = ""
        self.show_paper(None)

    def _make_head(self) -> None:
        self._head = Card()
        self._head.setObjectName("document_card")
        self._state = Chip()
        self._state.setObjectName("document_state")
        self._head.head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        box = QWidget()
        flow = FlowLayout(box)
        runs: tuple[tuple[str, str, str, str, Callable[[], object]], ...] = (
            ("print_document", translate("Documents", "Print"), "primary", "printer", self.print_paper),
            ("view_document", translate("Documents", "Open in the viewer"), "", "external-link", self.view),
            ("save_document", translate("Documents", "Save a copy"), "", "download", self.save),
            ("sign_document", translate("Documents", "Note that all have signed"), "", "check", self._sign),
            (
                "open_exchange",
                translate("Documents", "Open the exchange"),
                "quiet",
                "arrow-left-right",
                self._open_exchange,
            ),
        )
        self._buttons = {}
        for name, words, kind, icon, run in runs:
            made = button(words, run, kind=kind, icon=icon)
            made.setObjectName(name)
            self._buttons[name] = made
            flow.addWidget(made)
        self._desk.rights.guard(self._buttons["sign_document"], Action.EDIT_EXCHANGES)
        self._buttons["print_document"].setToolTip(shortcut("print").shown)
        self._facts = DetailRows()
        self._head.body.addWidget(box)
        self._head.body.addWidget(self._facts)

    # ---------------------------------------------------------------- what is shown

    def show_paper(self, paper: Paper | None) -> None:
        """Show a document, None for none."""
        self._paper = paper
        self._head.setVisible(paper is not None)
        self._pages.setVisible(paper is not None)
        self.signatures.show_document(paper.id if paper is not None else "")
        if paper is None:
            self._shown_sha256 = ""
            return
        self._head.set_title(title_words(paper))
        self._state.show_status(state_words(paper.state), state_tone(paper.state))
        self._show_facts(paper)
        self._buttons["sign_document"].setVisible(paper.state == "issued" and is_signed_by_somebody(paper))
        self._buttons["open_exchange"].setVisible(bool(paper.exchange))
        if paper.sha256 != self._shown_sha256:
            self._shown_sha256 = paper.sha256
            self._show_leaves([], translate("Documents", "The pages are on their way …"))
            dpi = round(_DPI * self.devicePixelRatioF())
            self._desk.ask(
                self,
                partial(self._read_pages, paper.sha256, dpi),
                partial(self._on_pages, paper),
                self._on_pages_failed,
                topic="pages",
            )

    def _show_facts(self, paper: Paper) -> None:
        facts = DetailRows()
        for name, value in (
            (translate("Documents", "Exchange"), exchange_words(paper)),
            (translate("Documents", "Languages"), language_words(paper, self._labels)),
            (translate("Documents", "Made"), paper.made_at),
            (translate("Documents", "Code on the pages"), paper.code),
            (translate("Documents", "File"), paper.file_name),
        ):
            facts.add(name, value)
        self._head.body.replaceWidget(self._facts, facts)
        self._facts.deleteLater()
        self._facts = facts

    def _read_pages(self, sha256: str, dpi: int, reads: Reads) -> list[QImage]:
        pages = islice(self._printer.pages(reads.file(sha256), dpi), _MOST_PAGES)
        return [image_of(page) for page in pages]

    def _on_pages(self, paper: Paper, pages: list[QImage]) -> None:
        if paper.sha256 != self._shown_sha256:
            return
        more = max(0, (paper.pages or len(pages)) - len(pages))
        note = translate("Documents", "%n more pages: open the document in the viewer.", "", more) if more else ""
        count = max(paper.pages or 0, len(pages))
        self._show_leaves([PageView(page, number, count) for number, page in enumerate(pages, 1)], note)

    def _on_pages_failed(self, error: BaseException) -> bool:
        if not isinstance(error, RecordMissing):
            return False
        self._show_leaves([], translate("Documents", "The file is not on this desk; the office that made it keeps it."))
        for name in ("print_document", "view_document", "save_document"):
            self._buttons[name].setEnabled(False)
        return True

    def _show_leaves(self, leaves: list[PageView], note: str) -> None:
        box = QWidget()
        layout = column(box, "gap")
        for leaf in leaves:
            layout.addWidget(leaf)
        self._pages.body.replaceWidget(self._leaves, box)
        self._leaves.deleteLater()
        self._leaves = box
        self._note.setText(note)
        self._note.setVisible(bool(note))
        for name in ("print_document", "view_document", "save_document"):
            self._buttons[name].setEnabled(True)

    # ---------------------------------------------------------------- what is done with it

    def print_paper(self) -> None:
        """Look at the document as it is printed, and print it where that is wanted."""
        paper = self._paper
        if paper is not None and self._buttons["print_document"].isEnabled():
            self._prints.print_pdf(self, paper.kind, paper.file_name, lambda reads: reads.file(paper.sha256))

    def view(self) -> None:
        """Open a copy in the system's viewer; it is removed when the program ends."""
        if self._paper is not None:
            name, sha256 = self._paper.file_name, self._paper.sha256
            self._desk.ask(
                self,
                lambda reads: self._copies.write(name, reads.file(sha256)),
                self._on_viewable,
                partial(self._on_failed, self.view),
            )

    def _on_viewable(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._desk.notices.say(translate("Documents", "The system has no viewer for PDF files."))

    def save(self) -> None:
        """Ask where to, and keep a copy there."""
        if self._paper is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, translate("Documents", "Save a copy"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(translate("Documents", "PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._paper.file_name)
        sha256 = self._paper.sha256
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path), sha256))
        dialog.open()

    def save_to(self, path: Path, sha256: str) -> None:
        """Keep a copy of a kept document at a path."""
        self._desk.ask(
            self,
            lambda reads: write_copy(path, reads.file(sha256)),
            self._on_saved,
            partial(self._on_failed, partial(self.save_to, path, sha256)),
        )

    def _on_saved(self, path: Path) -> None:
        self._desk.notices.say(translate("Documents", "Saved a copy as {file}").format(file=path.name))

    def _on_failed(self, again: Callable[[], object], error: BaseException) -> bool:
        if not isinstance(error, OSError):
            return False
        self._desk.notices.report_fault(copy_fault(error, again))
        return True

    def _sign(self) -> None:
        if self._paper is not None:
            id = self._paper.id
            self._desk.change(lambda store: note_signed(store, id))

    def _open_exchange(self) -> None:
        if self._paper is not None:
            self._desk.go_to("exchanges", self._paper.exchange)
