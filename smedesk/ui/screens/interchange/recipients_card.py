"""To whom a letter goes: which letter, whom it is for, and a tick for each."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime as DateTime
from functools import partial

from PySide6.QtCore import Signal

from smedesk.services.drafting import GIVEN, Letter, Recipient, event_of, letters, people_of, recipients_of, sources
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import counted_text, shown
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.interchange.recipient_list import RecipientList
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import label, line

_THANKS = "thanks"
_SOURCES = {
    "participants": mark("Drafts", "Participants (people with an application)"),
    "hosts": mark("Drafts", "Contacts of host companies"),
    "everybody": mark("Drafts", "Everybody of our office"),
    GIVEN: mark("Drafts", "The people chosen in the list"),
}


class RecipientsCard(Card):
    """Letter and recipients. `letter_chosen()` follows the letter, `counted(n)` how many are ticked."""

    letter_chosen = Signal()
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Drafts", "To whom?"))
        self._desk, self._given, self._wanted = desk, "", ""
        self._letters = {letter.id: letter for letter in letters()}
        language = current_labels().language
        offered = [Choice(id, letter.named(language)) for id, letter in self._letters.items()]
        self.letter = ChoiceField(translate("Drafts", "Letter"), offered, is_needed=True)
        self.source = ChoiceField(translate("Drafts", "People"), (), is_needed=True)
        self.letter.setObjectName("draft_letter")
        self.source.setObjectName("draft_source")
        self.letter.left_changed.connect(self._on_letter)
        self.source.left_changed.connect(lambda _source: self.ask_recipients())
        self._list = RecipientList()
        self.recipients = self._list.recipients
        self.recipients.ticked_changed.connect(self._count)
        self._counted = label("", "small")
        self._counted.setObjectName("draft_count")
        for widget in (self.letter, self.source, self._list):
            self.body.addWidget(widget)
        foot = line()
        foot.addWidget(self._counted, 1)
        for name, words, is_ticked in (
            ("all", translate("Drafts", "Tick all"), True), ("none", translate("Drafts", "Tick nobody"), False)):
            made = button(words, partial(self.recipients.tick_all, is_ticked), kind="quiet")
            made.setObjectName(f"draft_tick_{name}")
            foot.addWidget(made)
        self.body.addLayout(foot)

    @property
    def chosen_letter(self) -> Letter:
        """The letter that is chosen."""
        return self._letters[str(self.letter.value())]

    def reload(self, given: str = "") -> None:
        """Read whom one can write to; `given` are the ids of people who were chosen elsewhere, with commas, or the
        event ("event:ID") whose visitors are thanked."""
        if event_of(given):
            self._given, self._wanted = "", given
            self.letter.set_value(_THANKS)
            self.letter_chosen.emit()
        elif given:
            self._given = self._wanted = f"{GIVEN}{given}"
        self._desk.ask(self, partial(sources, wanted=self._wanted), self._show_sources, topic="sources")

    def ask_recipients(self) -> None:
        """Read the people of the source that is chosen."""
        source, purpose, now = str(self.source.value() or ""), self.chosen_letter.purpose, DateTime.now(UTC)
        if source:
            self._desk.ask(
                self,
                lambda reads: recipients_of(
                    reads, people_of(reads, source), now, purpose=purpose, event=event_of(source)),
                self._show_recipients,
                topic="recipients",
            )

    def _show_sources(self, found: tuple[tuple[str, str], ...]) -> None:
        met = translate("Drafts", "Met at {event}, not thanked yet")
        named = [(one, met.format(event=event) if event else translate(*_SOURCES[one])) for one, event in found]
        if self._given:
            named.insert(0, (self._given, translate(*_SOURCES[GIVEN])))
        chosen, self._wanted = self._wanted or self.source.value(), ""
        self.source.set_choices([Choice(one, words) for one, words in named])
        self.source.set_value(chosen if chosen in dict(named) else named[0][0])
        self.ask_recipients()

    def _on_letter(self, _id: str) -> None:
        self.letter_chosen.emit()
        self.ask_recipients()

    def _show_recipients(self, recipients: tuple[Recipient, ...]) -> None:
        self._list.show_recipients(recipients)

    def _count(self) -> None:
        count, of_all = self.recipients.ticked_count(), self.recipients.rowCount()
        words = counted_text(translate("Drafts", "%n drafts", "", count), count)
        said = translate("Drafts", "{drafts} for {all} people").format(drafts=words, all=shown(of_all))
        self._counted.setText(said if of_all else translate("Drafts", "Nobody is left to write to here."))
        self.counted.emit(count)
