"""What waits in the tray, one at a time: a page with the documents it may belong to, a box with the question whether it
is signed, or a file that was not filed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from smedesk.domain.records import Scan, ScannedPage
from smedesk.domain.roles import Action
from smedesk.services.scan_suggesting import SuggestedPaper, suggest_papers
from smedesk.services.tray import InkQuestion, answer_ink, assign_page, set_aside, turn_page
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.scan_words import document_words, fault_of_page, page_words, pages_words, reason_words
from smedesk.ui.screens.documents.scans import Scans
from smedesk.ui.screens.documents.signature_words import party_words
from smedesk.ui.screens.documents.tray_picture import TrayPicture
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.buttons import Button, button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.line_edit import LineEdit
from smedesk.ui.widgets.text import column, label, line


class PageNumber(QSpinBox):
    """The page of the document; Enter assigns."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class TrayDetail(QWidget):
    """Shows what is chosen in the tray. `settled` after a decision: the list goes on."""

    settled = Signal()

    def __init__(self, desk: Desk, scans: Scans) -> None:
        super().__init__()
        self._desk, self._scans = desk, scans
        self._page: ScannedPage | None = None
        self._question: InkQuestion | None = None
        self._scan: Scan | None = None
        self._suggested: tuple[SuggestedPaper, ...] = ()
        self._chosen: SuggestedPaper | None = None
        self._card = Card(" ")
        self._card.setObjectName("tray_card")
        self._why = label("", wrap=True)
        self._why.setObjectName("tray_why")
        self._make_finding()
        self._steps, self._buttons = QWidget(), dict[str, Button]()
        self._make_steps()
        for piece in (self._why, self._find, self._offers, self._number_line, self._steps):
            self._card.body.addWidget(piece)
        self._pictures = TrayPicture(desk, scans)
        layout = column(self, "gap_large")
        layout.addWidget(self._card)
        layout.addWidget(self._pictures)
        layout.addStretch(1)
        self.show_nothing()

    def _make_finding(self) -> None:
        self._find = LineEdit(translate("Scans", "Find the document by code, number or name"))
        self._find.setPlaceholderText(self._find.accessibleName())
        self._find.setObjectName("tray_find")
        self._find.put_before("search")
        self._find.textEdited.connect(lambda _text: self._suggest())
        self._find.returnPressed.connect(lambda: self.choose(0))
        self._offers = QWidget()
        self._number = PageNumber()
        self._number.setObjectName("tray_number")
        self._number.setAccessibleName(translate("Scans", "Page of the document"))
        self._number.setRange(1, 1)
        self._number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)  # typed, or Up and Down
        self._number.entered.connect(self.assign)
        self._number_line = QWidget()
        numbers = line(self._number_line)
        numbers.addWidget(label(translate("Scans", "Page of the document"), "field"))
        numbers.addWidget(self._number)
        assign = button(translate("Scans", "Assign"), self.assign, kind="primary", icon="check")
        assign.setObjectName("tray_assign")
        numbers.addWidget(assign)
        numbers.addStretch(1)
        self._desk.rights.guard(assign, Action.EDIT_EXCHANGES)

    def _make_steps(self) -> None:
        flow = FlowLayout(self._steps)
        steps: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("ink_yes", translate("Scans", "Yes, it is signed"), "check", lambda: self.answer(is_signed=True)),
            ("ink_no", translate("Scans", "No, it is not"), "x", lambda: self.answer(is_signed=False)),
            ("tray_turn", translate("Scans", "Turn"), "refresh-cw", self.turn),
            ("tray_blank", translate("Scans", "Blank"), "minus", lambda: self.put("blank")),
            ("tray_away", translate("Scans", "Put away"), "inbox", lambda: self.put("put_away")),
            ("tray_foreign", translate("Scans", "Of another office"), "globe", lambda: self.put("foreign")),
            ("tray_read", translate("Scans", "Read the file again"), "scan-line", self.read_again),
        )
        for name, words, icon, run in steps:
            tip = shortcut(name).shown if name != "tray_read" else ""
            made = self._buttons[name] = button(words, run, icon=icon, tip=tip)
            made.setObjectName(f"{name}_button")
            self._desk.rights.guard(made, Action.EDIT_EXCHANGES)
            flow.addWidget(made)

    # ---------------------------------------------------------------- what is shown

    def show_nothing(self) -> None:
        """Nothing is chosen."""
        self._page = self._question = self._scan = None
        self._card.hide()
        self._pictures.hide()

    def show_page(self, page: ScannedPage, scan: Scan | None) -> None:
        """Show a page that is to be assigned."""
        is_other = self._page is None or self._page.id != page.id
        self._page, self._question, self._scan = page, None, scan
        why = " ".join(text for text in (reason_words(page.reason), fault_of_page(page)) if text)
        self._show(page_words(page, scan), why, {"tray_turn", "tray_blank", "tray_away", "tray_foreign"}, finds=True)
        if is_other:
            self._chosen = None
            self._find.clear()
        self._suggest()
        self._pictures.show_page(page, scan)

    def show_question(self, question: InkQuestion) -> None:
        """Show the box of a party, large."""
        self._page, self._question, self._scan = question.page, question, question.scan
        title = translate("Scans", "Is this signed by: {party}?").format(party=party_words(question.signing.party))
        why = f"{document_words(question.document)} · {page_words(question.page, question.scan)}"
        self._show(title, why, {"ink_yes", "ink_no"}, finds=False)
        self._pictures.show_box(question)

    def show_file(self, scan: Scan) -> None:
        """Show a file that was not filed."""
        self._page, self._question, self._scan = None, None, scan
        why = translate("Scans", "This file is kept and was not filed: its reading was stopped, or taken back.")
        self._show(scan.file_name, why, {"tray_read"}, finds=False)
        self._pictures.show_picture(QWidget())

    def _show(self, title: str, why: str, steps: set[str], *, finds: bool) -> None:
        self._card.set_title(title)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        for name, made in self._buttons.items():
            made.setVisible(name in steps)
        for piece in (self._find, self._offers, self._number_line):
            piece.setVisible(finds)
        self._card.show()
        self._pictures.show()

    # ---------------------------------------------------------------- which document

    def _suggest(self) -> None:
        if self._page is not None:
            query = partial(suggest_papers, page=self._page.id, words=self._find.text())
            self._desk.ask(self, query, self._on_suggested, topic="suggest")

    def _on_suggested(self, found: tuple[SuggestedPaper, ...]) -> None:
        self._suggested = found
        box = QWidget()
        rows = column(box, "gap_small")
        for place, one in enumerate(found):
            words = " · ".join(
                text for text in (document_words(one.document), one.number, one.participant, one.document.code) if text
            )
            made = button(f"{shown(place + 1)}   {words}", partial(self.choose, place))
            made.setObjectName(f"tray_offer_{place + 1}")
            made.setToolTip(translate("Scans", "Missing: pages {pages}").format(pages=pages_words(one.missing)))
            rows.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        if not found:
            rows.addWidget(label(translate("Scans", "No document fits."), "muted", wrap=True))
        self._card.body.replaceWidget(self._offers, box)
        self._offers.deleteLater()
        self._offers = box

    def find_document(self) -> None:
        """Go to the box that finds a document."""
        if self._find.isVisible():
            self._find.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, place: int) -> None:
        """Choose a suggestion and go to its page number."""
        if self._page is None or self._question is not None or place >= len(self._suggested):
            return
        self._chosen = self._suggested[place]
        self._number.setRange(1, self._chosen.document.pages or 1)
        self._number.setValue(self._chosen.page)
        self._number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._number.selectAll()

    # ---------------------------------------------------------------- what is decided

    def assign(self) -> None:
        """File the page as a page of the chosen document."""
        page, chosen, number = self._page, self._chosen, self._number.value()
        if page is not None and chosen is not None and self._question is None:
            self._change(lambda store: assign_page(store, page.id, chosen.document.id, number))

    def put(self, state: str) -> None:
        """Note that the page belongs to no document of ours."""
        page = self._page
        if page is not None and self._question is None:
            self._change(lambda store: set_aside(store, [page.id], state))

    def turn(self) -> None:
        """Turn the page by a quarter."""
        page = self._page
        if page is not None and self._question is None:
            self._desk.change(lambda store: turn_page(store, page.id), is_quiet=True)

    def answer(self, *, is_signed: bool) -> None:
        """Answer the question about ink."""
        question = self._question
        if question is not None:
            self._change(lambda store: answer_ink(store, question.signing.id, is_signed=is_signed))

    def read_again(self) -> None:
        """Read a file that was not filed."""
        if self._page is None and self._scan is not None:
            self._scans.course.read([self._scan.id])

    def _change(self, operation: Callable[..., object]) -> None:
        self._desk.change(operation, lambda _changes: self.settled.emit())
