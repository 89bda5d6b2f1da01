"""The place "Documents": all papers with their state, and the pages of the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.services.agreements import DocumentPrinter
from smedesk.services.ports import Changes
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow, GivenRows
from smedesk.ui.models.record_list import ListQuery, RecordList
from smedesk.ui.screens.documents.detail import DocumentView
from smedesk.ui.screens.documents.questions import Paper, read_papers
from smedesk.ui.screens.documents.words import exchange_words, language_words, state_tone, state_words, title_words
from smedesk.ui.shortcuts import action
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.record_panel import RecordPanel

ALL = "all"
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_PARTS = (
    (ALL, mark("Documents", "All")),
    ("issued", mark("Documents", "Waiting for signatures")),
    ("signed", mark("Documents", "Signed")),
    ("replaced", mark("Documents", "Replaced")),
)
_COLUMNS = (
    Column("document", mark("Documents", "Document"), ColumnKind.TITLE),
    Column("state", mark("Documents", "State"), ColumnKind.CHIP, width=12, words=state_words, tone=state_tone),
    Column("languages", mark("Documents", "Languages"), width=18, priority=3),
    Column("made", mark("Documents", "Made"), ColumnKind.DATE, width=16, priority=2),
)


class DocumentsScreen(Page):
    """List and detail. Ctrl+P prints the document that is shown."""

    def __init__(self, desk: Desk, printer: DocumentPrinter, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Documents", "Documents"),
            translate("Documents", "The papers of the exchanges"),
            search=translate("Documents", "Search documents"),
            parent=parent,
        )
        self.setObjectName("documents_screen")
        self._desk, self._labels = desk, current_labels()
        self._wanted = ""
        self._papers: dict[str, Paper] = {}
        self._chips = FilterChips(translate("Documents", "State"))
        self._chips.setObjectName("document_filters")
        self._chips.set_choices([(part, translate(*words)) for part, words in _PARTS])
        self._chips.changed.connect(lambda _on: self._show_query())
        self.tools.addWidget(self._chips)
        self._source = GivenRows(_COLUMNS)
        self._model = RecordList(self._source, desk.tasks, self)
        self._panel = RecordPanel(
            self._model,
            translate("Documents", "Documents"),
            EmptyState(
                "file-text",
                translate("Documents", "No documents yet"),
                translate("Documents", "An agreement stands here as soon as it has been issued in its exchange."),
                translate("Documents", "Go to the exchanges"),
                lambda: desk.go_to("exchanges")),
            _counted,
        )
        self._table = self._panel.table
        self._table.setObjectName("documents_table")
        self._detail = DocumentView(desk, printer, self._labels)
        width = current_theme().size("detail_width")
        self.set_list_and_detail(self._panel, self._detail).setSizes([width * 5 // 4, width * 7 // 4])
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._table.chosen.connect(self._on_chosen)
        self._table.opened.connect(lambda _id: self.show_detail())
        self._model.loaded.connect(self._on_loaded)
        if self.search is not None:
            self.search.setObjectName("documents_search")
            self.search.searched.connect(lambda _text: self._show_query())
            self._table.typed.connect(self.search.type_on)
        action("print", self, self._detail.print_paper, context=_HERE)
        self._desk.notices.changed.connect(self._on_changed)

    # ---------------------------------------------------------------- what the window asks

    def open_record(self, id: str) -> None:
        """Show a document by its id, as soon as the list holds it."""
        self._wanted = id
        self._chips.turn_on((ALL,))
        self._show_query()
        self._go_to_wanted()

    def focus_search(self) -> None:
        """Go to the search box."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Read all documents anew."""
        self._desk.ask(self, read_papers, self._on_papers, topic="papers")

    # ---------------------------------------------------------------- the list

    def _on_papers(self, papers: tuple[Paper, ...]) -> None:
        self._papers = {paper.id: paper for paper in papers}
        self._source.put([
            GivenRow(
                paper.id,
                ((title_words(paper), exchange_words(paper)), paper.state, language_words(paper, self._labels), paper.made_at),
                frozenset({ALL, paper.state}),
            )
            for paper in papers
        ])
        self._show_query(is_new=True)
        for part, _ in _PARTS:
            self._chips.set_count(part, self._source.count(part))
        self._on_chosen(self._table.current_id)

    def _show_query(self, *, is_new: bool = False) -> None:
        before, on = self._model.query, self._chips.on()[0]
        filters = () if on == ALL else (("part", on),)
        text = self.search.text().strip() if self.search is not None else ""
        query = ListQuery(text, filters, before.sort, before.is_descending)
        if is_new and query == before:
            self._model.refresh()
        else:
            self._model.set_query(query)

    def _on_loaded(self, count: int) -> None:
        if self._wanted:
            self._go_to_wanted()
        elif count and self._table.current_id < 0:
            self._table.selectRow(0)

    def _go_to_wanted(self) -> None:
        number = self._source.number(self._wanted) if self._wanted else -1
        if number >= 0 and self._table.go_to(number):
            self._wanted = ""

    def _on_chosen(self, number: int) -> None:
        row = self._source.row(number)
        self._detail.show_paper(self._papers.get(row.id) if row else None)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("document", "exchange", "person"):
            self.refresh()


def _counted(n: int) -> str:
    return translate("Documents", "%n documents", "", n)
