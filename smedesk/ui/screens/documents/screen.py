"""The place "Documents": all papers with their state, and the pages of the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from smedesk.services.agreements import DocumentPrinter
from smedesk.services.ports import Changes
from smedesk.services.print_batch import BatchItem
from smedesk.services.signing import SignatureWork
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.documents.detail import DocumentView
from smedesk.ui.screens.documents.questions import Paper, read_papers
from smedesk.ui.screens.documents.scans import TRAY, Scans
from smedesk.ui.screens.documents.scans_strip import ScansStrip
from smedesk.ui.screens.documents.words import (
    exchange_words,
    is_signed_by_somebody,
    language_words,
    state_tone,
    state_words,
    title_words,
)
from smedesk.ui.screens.given_panel import ALL
from smedesk.ui.screens.given_screen import GivenScreen, GivenWords
from smedesk.ui.screens.printing.prints import Prints
from smedesk.ui.screens.printing.strip import BatchStrip
from smedesk.ui.shortcuts import action, shortcut
from smedesk.ui.widgets.command_palette import Command
from smedesk.ui.widgets.empty_state import EmptyState

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_COLUMNS = (
    Column("document", mark("Documents", "Document"), ColumnKind.TITLE),
    Column("state", mark("Documents", "State"), ColumnKind.CHIP, width=12, words=state_words, tone=state_tone),
    Column("languages", mark("Documents", "Languages"), width=18, priority=3),
    Column("made", mark("Documents", "Made"), ColumnKind.DATE, width=16, priority=2),
)


class DocumentsScreen(GivenScreen):
    """List and detail. Ctrl+P prints the document that is shown, Ctrl+Shift+P those of the list."""

    def __init__(self, desk: Desk, printer: DocumentPrinter, prints: Prints, signatures: SignatureWork) -> None:
        nothing_yet = EmptyState(
            "file-text",
            translate("Documents", "No documents yet"),
            translate("Documents", "An agreement stands here as soon as it has been issued in its exchange."),
            translate("Documents", "Go to the exchanges"),
            lambda: desk.go_to("exchanges"),
        )
        super().__init__(desk, _words(), _COLUMNS, nothing_yet)
        self._desk, self._labels = desk, current_labels()
        self._papers: dict[str, Paper] = {}
        self._prints = prints
        self._scans: Scans | None = None
        self._detail = DocumentView(desk, printer, prints, self._labels, signatures)
        self.set_detail(self._detail)
        self.panel.picked.connect(self._on_picked)
        self.panel.table.opened.connect(lambda _number: self.show_detail())
        action("print", self, self._detail.print_paper, context=_HERE)
        action("print_many", self, self.print_listed, context=_HERE)
        action("sign_paper", self, self._detail.signatures.sign, context=_HERE)
        action("file_signed", self, self._detail.signatures.choose_file, context=_HERE)
        tip = shortcut("print_many").shown
        self.add_action(
            translate("Documents", "Print the list…"), self.print_listed, icon="printer", tip=tip
        ).setObjectName("print_listed")
        self.tools.addWidget(BatchStrip(desk, prints.control, lambda: prints.choose_printer(self)))
        prints.control.look()
        desk.notices.changed.connect(self._on_changed)
        self.refresh()

    def offer_scans(self, scans: Scans) -> None:
        """Take scans in from here: by a button, by keys, from the palette, and dropped onto the screen."""
        self._scans = scans
        for name, words, icon, run in (
            ("take_in_scans", translate("Documents", "Take in scans…"), "scan-line", lambda: scans.choose(self)),
            ("open_tray", translate("Documents", "Tray"), "inbox", lambda: self._desk.go_to(TRAY)),
        ):
            action(name, self, run, context=_HERE)
            self.add_action(words, run, icon=icon, tip=shortcut(name).shown).setObjectName(f"{name}_button")
        self.tools.addWidget(ScansStrip(scans.course, lambda: self._desk.go_to(TRAY)))
        scans.accept_drops(self)

    def commands_of_record(self) -> list[Command]:
        """What the palette offers here."""
        return self._scans.commands(self) if self._scans is not None else []

    def refresh(self) -> None:
        """Read all documents anew."""
        self._desk.ask(self, read_papers, self._on_papers, topic="papers")

    def print_listed(self) -> None:
        """Print the selected documents, or all of the list where no more than one is selected; of all, those that were
        replaced are left out."""
        ids, is_selected = self.panel.chosen_ids()
        listed = [self._papers[id] for id in ids if id in self._papers]
        papers = [paper for paper in listed if paper.sha256 and (is_selected or paper.state != "replaced")]
        n = len(listed) - len(papers)
        note = translate("Documents", "%n documents are left out: replaced by newer ones, or without pages.", "", n)
        items = [BatchItem(paper.id, paper.sha256) for paper in papers]
        kind = papers[0].kind if papers else ""
        self._prints.print_many(self, kind, items, note if n else "")

    def _on_papers(self, papers: tuple[Paper, ...]) -> None:
        self._papers = {paper.id: paper for paper in papers}
        self.show_rows([GivenRow(paper.id, self._values(paper), _parts(paper)) for paper in papers])
        self._on_picked(self.panel.current)

    def _values(self, paper: Paper) -> tuple[object, ...]:
        return (
            (title_words(paper), exchange_words(paper)),
            paper.state,
            language_words(paper, self._labels),
            paper.made_at,
        )

    def _on_picked(self, id: str) -> None:
        self._detail.show_paper(self._papers.get(id))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("document", "exchange", "person", "signing", "attachment"):
            self.refresh()


def _parts(paper: Paper) -> frozenset[str]:
    """Return the parts of the list that a paper stands in: one that nobody signs waits for nothing."""
    return frozenset({ALL, paper.state} if is_signed_by_somebody(paper) else {ALL})


def _words() -> GivenWords:
    return GivenWords(
        name="document",
        title=translate("Documents", "Documents"),
        subtitle=translate("Documents", "The papers of the exchanges"),
        search=translate("Documents", "Search documents"),
        parts=(
            (ALL, translate("Documents", "All")),
            ("issued", translate("Documents", "Waiting for signatures")),
            ("signed", translate("Documents", "Signed")),
            ("replaced", translate("Documents", "Replaced")),
        ),
        counted=lambda n: translate("Documents", "%n documents", "", n),
    )
