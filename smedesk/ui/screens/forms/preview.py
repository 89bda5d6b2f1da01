"""The paper that a form makes, with made-up data: drawn anew after each change, on the page that is looked at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.services.own_forms import FormBench
from smedesk.services.ports import Computer, Reads
from smedesk.services.printing import PageRenderer
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.forms.questions import files_of
from smedesk.ui.screens.printing.preview import PagePreview
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import announce, column, label


class FormPreview(QWidget):
    """Shows the pages in one language or in two side by side. Only the newest wish is drawn; while a form is so faulty
    that it cannot be printed, the pages of before stay and the reason stands above them."""

    def __init__(self, desk: Desk, bench: FormBench, pages: PageRenderer) -> None:
        super().__init__()
        self._desk, self._bench, self._renderer = desk, bench, pages
        self._key = self._language = ""
        self.beside = ChoiceField(translate("Forms", "Beside it in the preview"), ())
        self.beside.editor.setObjectName("preview_beside")
        self.beside.left_changed.connect(lambda _code: self.refresh())
        self._refusal = label("", "error", wrap=True)
        self._refusal.setObjectName("preview_refusal")
        self.pages = PagePreview(desk, pages)
        layout = column(self, "gap_small")
        layout.addWidget(self.beside)
        layout.addWidget(self._refusal)
        layout.addWidget(self.pages, 1)
        self._refusal.hide()

    def show_form(self, key: str, language: str, languages: Sequence[str]) -> None:
        """Show a form as it is now."""
        is_other = (key, language) != (self._key, self._language)
        self._key, self._language = key, language
        if is_other:
            names = current_labels()
            others = [Choice(one, names.language_name(one)) for one in languages if one != language]
            kept = self.beside.value()
            self.beside.set_choices(others)
            self.beside.set_value(kept if kept in {one.code for one in others} else None)
        self.refresh()

    def refresh(self) -> None:
        """Draw anew."""
        bench, renderer, key = self._bench, self._renderer, self._key
        beside = self.beside.value()
        languages = (self._language, str(beside)) if beside else (self._language,)

        def work(reads: Reads, compute: Computer) -> tuple[bytes, int]:
            pdf: bytes = compute(bench.preview, dict(files_of(reads, bench, key)), languages)
            return pdf, renderer.count(pdf)

        self._desk.send(self, work, lambda made: self._on_made(key, *made), self._on_failed, topic="paper")

    def _on_made(self, key: str, pdf: bytes, count: int) -> None:
        if key != self._key:
            return
        self._refusal.hide()
        self.pages.show_document(pdf, count, self.pages.page)

    def _on_failed(self, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        words = refusal_of(error)
        self._refusal.setText(words)
        self._refusal.show()
        announce(self._refusal, words)
        return True
