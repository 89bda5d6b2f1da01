"""The place "Tray": the scanned pages, questions about ink and files that wait for a person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from smedesk.domain.records import Document
from smedesk.services.ports import Changes
from smedesk.services.tray import InkQuestion, Tray, read_tray
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.models.columns import Column, ColumnKind, Tone
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.scan_words import document_words, page_words, reason_words
from smedesk.ui.screens.documents.scans import Scans
from smedesk.ui.screens.documents.scans_strip import ScansStrip
from smedesk.ui.screens.documents.signature_words import party_words
from smedesk.ui.screens.documents.tray_page import TrayDetail
from smedesk.ui.screens.given_panel import ALL
from smedesk.ui.screens.given_screen import GivenScreen, GivenWords
from smedesk.ui.shortcuts import action, shortcut
from smedesk.ui.widgets.command_palette import Command
from smedesk.ui.widgets.empty_state import EmptyState

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_PAGES, _INK, _FILES = "pages", "ink", "files"
_COLUMNS = (
    Column("what", mark("Scans", "Waits"), ColumnKind.TITLE),
    Column("why", mark("Scans", "Why"), ColumnKind.CHIP, width=22, words=str, tone=lambda _why: Tone.WARN),
)


class TrayScreen(GivenScreen):
    """List and detail. A number chooses the document, Enter assigns, and the next one opens."""

    def __init__(self, desk: Desk, scans: Scans) -> None:
        nothing_yet = EmptyState(
            "inbox",
            translate("Scans", "The tray is empty"),
            translate("Scans", "Pages without a readable code, and signatures that a person must look at, wait here."),
            translate("Scans", "Take in scans…"),
            lambda: scans.choose(self),
        )
        super().__init__(desk, _words(), _COLUMNS, nothing_yet)
        self._desk, self._scans = desk, scans
        self._tray = Tray((), (), (), {})
        self._detail = TrayDetail(desk, scans)
        self.set_detail(self._detail)
        self._detail.settled.connect(self._go_on)
        self.panel.picked.connect(self._on_picked)
        self.panel.table.opened.connect(lambda _number: self.show_detail())
        self.tools.addWidget(ScansStrip(scans.course, None))
        self._make_actions()
        self.add_action(
            translate("Scans", "Take in scans…"), lambda: scans.choose(self), icon="scan-line",
            tip=shortcut("take_in_scans").shown,
        ).setObjectName("tray_take_in")  # fmt: skip
        scans.accept_drops(self)
        desk.notices.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the tray anew."""
        self._desk.ask(self, read_tray, self._on_tray, topic="tray")

    def commands_of_record(self) -> list[Command]:
        """What the palette offers here."""
        return self._scans.commands(self)

    def _make_actions(self) -> None:
        detail = self._detail
        for name, run in (
            ("tray_find", detail.find_document),
            ("tray_turn", detail.turn),
            ("tray_blank", lambda: detail.put("blank")),
            ("tray_away", lambda: detail.put("put_away")),
            ("tray_foreign", lambda: detail.put("foreign")),
            ("ink_yes", lambda: detail.answer(is_signed=True)),
            ("ink_no", lambda: detail.answer(is_signed=False)),
            ("take_in_scans", lambda: self._scans.choose(self)),
        ):
            action(name, self, run, context=_HERE)
        for place, key in enumerate(shortcut("tray_choose").keys):
            choose = QAction(translate(*shortcut("tray_choose").text), self)
            choose.setShortcut(QKeySequence(key))
            choose.setShortcutContext(_HERE)
            choose.triggered.connect(partial(_choose, detail, place))
            self.addAction(choose)

    # ---------------------------------------------------------------- what is there

    def _on_tray(self, tray: Tray) -> None:
        self._tray = tray
        rows = [
            GivenRow(one.id, ((page_words(one, tray.scans.get(one.scan)), ""), reason_words(one.reason)),
                     frozenset({ALL, _PAGES}))
            for one in tray.pages
        ]  # fmt: skip
        rows += [GivenRow(one.signing.id, _question_values(one), frozenset({ALL, _INK})) for one in tray.questions]
        why = translate("Scans", "Not filed")
        rows += [GivenRow(one.id, ((one.file_name, ""), why), frozenset({ALL, _FILES})) for one in tray.unread]
        self.show_rows(rows)
        self._on_picked(self.panel.current)

    def _on_picked(self, id: str) -> None:
        tray = self._tray
        page = next((one for one in tray.pages if one.id == id), None)
        question = next((one for one in tray.questions if one.signing.id == id), None)
        scan = next((one for one in tray.unread if one.id == id), None)
        if page is not None:
            self._detail.show_page(page, tray.scans.get(page.scan))
        elif question is not None:
            self._detail.show_question(question)
        elif scan is not None:
            self._detail.show_file(scan)
        else:
            self._detail.show_nothing()

    def _go_on(self) -> None:
        """The keys belong to the list again: the next one opens by itself."""
        if not self.is_narrow:
            self.panel.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("scan", "scanned_page", "signing", "document"):
            self.refresh()


def _choose(detail: TrayDetail, place: int, _is_checked: bool = False) -> None:
    detail.choose(place)


def _question_values(question: InkQuestion) -> tuple[object, ...]:
    document: Document = question.document
    title = translate("Scans", "Signed by: {party}?").format(party=party_words(question.signing.party))
    return (title, f"{document_words(document)} · {document.code}"), translate("Scans", "A person must look")


def _words() -> GivenWords:
    return GivenWords(
        name="tray_item",
        title=translate("Scans", "Tray"),
        subtitle=translate("Scans", "Scanned pages that wait for a person"),
        search=translate("Scans", "Search the tray"),
        parts=(
            (ALL, translate("Scans", "All")),
            (_PAGES, translate("Scans", "Pages")),
            (_INK, translate("Scans", "Signatures")),
            (_FILES, translate("Scans", "Files")),
        ),
        counted=lambda n: translate("Scans", "%n things wait", "", n),
    )
