"""Issuing the agreement and the other papers: which one, in which two languages, and what is still missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.services.paper_data import PAPERS_OF_EXCHANGE
from smedesk.services.papers import IssuingPrinter, issue_offered
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.links import Link, Links
from smedesk.ui.labels import Labels
from smedesk.ui.screens.exchanges.questions import ExchangeDetail
from smedesk.ui.screens.exchanges.words import kind_words
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import label, line


class IssueCard(Card):
    """Issues the agreement of the exchange that is shown, or another of its papers. `issued(id)` when it is on disk."""

    issued = Signal(str)

    def __init__(self, desk: Desk, printer: IssuingPrinter, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(translate("Exchanges", "Agreement and papers"), parent)
        self.setObjectName("issue_card")
        self._desk, self._printer, self._labels = desk, printer, labels
        self._detail: ExchangeDetail | None = None
        self._languages: tuple[str, ...] = ()
        self._is_issuing = False
        kinds = [Choice(kind, kind_words(kind)) for kind in PAPERS_OF_EXCHANGE]
        self._kind = ChoiceField(translate("Exchanges", "Paper"), kinds, is_needed=True)
        self._kind.editor.setObjectName("paper_kind")
        self._kind.set_value(PAPERS_OF_EXCHANGE[0])
        self._first = ChoiceField(translate("Exchanges", "Language"), (), is_needed=True)
        self._first.editor.setObjectName("first_language")
        self._second = ChoiceField(translate("Exchanges", "Beside it"), ())
        self._second.editor.setObjectName("second_language")
        self._missing = Links("circle-alert", "warn")
        self._note = label("", "small", wrap=True)
        row = line(gap="gap_large")
        row.addWidget(self._first, 1)
        row.addWidget(self._second, 1)
        self.body.addWidget(self._kind)
        self.body.addLayout(row)
        for piece in (self._missing, self._note):
            self.body.addWidget(piece)
        desk.tasks.read(self, printer.agreement_languages, self._on_languages)

    def show_exchange(self, detail: ExchangeDetail, missing: Sequence[Link]) -> None:
        """Show what is missing for the agreement of an exchange."""
        is_other = self._detail is None or self._detail.exchange.id != detail.exchange.id
        self._detail = detail
        self._missing.show_links(missing)
        if is_other:
            self._choose_languages()
            self._kind.set_value(PAPERS_OF_EXCHANGE[0])
        self._show_note()

    @property
    def is_ready(self) -> bool:
        """Whether the agreement can be issued now."""
        is_complete = self._detail is not None and not self._detail.missing and bool(self._languages)
        return is_complete and not self._is_issuing

    def issue(self) -> None:
        """Issue the agreement where nothing is missing."""
        if self._detail is None or not self.is_ready:
            return
        exchange, today = self._detail.exchange.id, self._desk.today()
        for field in (self._kind, self._first, self._second):
            field.commit()  # the keyboard may still stand in it
        kind = str(self._kind.value())
        chosen = [field.value() for field in (self._first, self._second)]
        languages = tuple(dict.fromkeys(code for code in chosen if code))
        self._set_issuing(is_issuing=True)
        printer = self._printer
        self._desk.change(
            lambda store: issue_offered(store, printer, exchange, kind, languages, today),
            self._on_issued,
            self._on_refused,
        )

    def take_focus(self) -> None:
        """Go to what is missing, else to the languages."""
        if not self._missing.take_focus():
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_languages(self, codes: tuple[str, ...]) -> None:
        self._languages = codes
        choices = [Choice(code, self._labels.language_name(code)) for code in codes]
        choices.sort(key=lambda one: one.text.casefold())
        self._first.set_choices(choices)
        self._second.set_choices(choices)
        self._choose_languages()
        self._show_note()

    def _choose_languages(self) -> None:
        """The languages of the two offices, as far as the form speaks them."""
        if self._detail is None or not self._languages:
            return
        offices = (self._detail.sending_office, self._detail.host_office)
        spoken = [office.language for office in offices if office.language in self._languages]
        spoken = list(dict.fromkeys([*spoken, "en" if "en" in self._languages else self._languages[0]]))
        self._first.set_value(spoken[0])
        self._second.set_value(spoken[1] if len(spoken) > 1 else None)

    def _set_issuing(self, *, is_issuing: bool) -> None:
        self._is_issuing = is_issuing
        self._show_note()

    def _show_note(self) -> None:
        if self._is_issuing:
            text = translate("Exchanges", "Making the paper …")
        elif self.is_ready:
            text = translate("Exchanges", "Nothing is missing. A new version replaces an issued one, no signed one.")
        else:
            text = translate("Exchanges", "The agreement can be issued when this is filled in.")
        self._note.setText(text)

    def _on_issued(self, done: tuple[str, Changes]) -> None:
        self._set_issuing(is_issuing=False)
        self.issued.emit(done[0])

    def _on_refused(self, _error: BaseException) -> bool:
        self._set_issuing(is_issuing=False)
        return False
