"""One conversation after the other, by keys alone: Enter goes on, and on the consents it saves and begins the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.field import Value
from smedesk.domain.records import Event, Office
from smedesk.services.capturing import Conversation, capture_conversation
from smedesk.services.contact import Found as FoundCode
from smedesk.services.contact import Rung
from smedesk.services.ports import Changes, Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.screens.fair.entry_known import KnownEntry
from smedesk.ui.screens.fair.pending import Pending, code_words
from smedesk.ui.widgets.field import Field

if TYPE_CHECKING:
    pass


class EntryForm(KnownEntry):
    """The form of the stand. `captured(id)` after the commit."""

    captured = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._event = Event(id="", name="")
        self._usual_country = ""
        self._is_saving = False
        self.fields.country.left_changed.connect(lambda code: self.consent.show_country(code or ""))
        desk.ask(self, _own_country, self._on_country_known, topic="country")

    # ---------------------------------------------------------------- what the screen says

    def show_event(self, event: Event) -> None:
        """Enter contacts of this event from now on."""
        is_other, self._event = event.id != self._event.id, event
        if is_other and not self.fields.company.text():
            self._show_usual_country()

    def complete(self, pending: Pending) -> None:
        """Go on with a conversation of which only a code is known."""
        self.clear()
        self.pending = pending
        self.show_read(code_words(Rung.RAW, pending.raw_code))
        self.take_focus()

    def take_code(self, found: FoundCode) -> None:
        """Fill in what a code said where nothing is typed yet; a contact that is not saved is not written over."""
        company, person = found.contact.company_values(), found.contact.person_values()
        if self._is_another(person):
            self.say(translate("Fair", "This contact is not saved yet: save it (Ctrl+Enter), then read the next code."))
            return
        self.say("")
        if self.code.refuses(found):
            return
        self.pending = self.pending.with_code(found)
        self.fields.show_values(company, person)
        self.consent.show_country(self.fields.country.value() or "")
        if found.rung is Rung.RAW:
            self.rating.later.setChecked(True)
        self.show_read(code_words(found.rung, found.raw))
        self.ask_who_is_here()
        if self.fields.company.value() and self.fields.person.value() and self.fields.country.value():
            self.consent.take_focus()
        else:
            self.first_empty().setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_another(self, person: Mapping[str, Value]) -> bool:
        """Whether the form holds a person already, and the code another one."""
        self.fields.commit()
        typed = self.fields.person_values()
        names = [one.get("family_name") for one in (typed, person)]
        return all(names) and str(names[0]).casefold() != str(names[1]).casefold()

    def clear(self) -> None:
        """Begin the next conversation."""
        super().clear()
        self.pending = Pending()
        self.fields.clear()
        self._show_usual_country()

    # ---------------------------------------------------------------- saving

    def save(self) -> None:
        """Keep the conversation and begin the next; what is missing is said where it is missing."""
        if self._is_saving:
            return
        if not self.fields.commit():
            self.fields.go_to_refused()
            return
        if not self.number.commit() or not self._is_enough():
            return
        said = self._conversation()
        self.say("")
        self._is_saving = True
        self.desk.change(lambda store: capture_conversation(store, said), self._on_captured, self._on_refused)

    def _is_enough(self) -> bool:
        needed: list[tuple[Field, bool]] = [
            (self.fields.company, not (self.pending.company or self.rating.later.isChecked())),
            (self.fields.country, not (self.pending.company or self.rating.later.isChecked())),
            (self.fields.person, not self.pending.person and bool(self.consent.boxes.purposes())),
        ]
        for field, is_needed in needed:
            if is_needed and not field.value():
                self.fields.ask_for(field)
                return False
        return True

    def _conversation(self) -> Conversation:
        pending, number = self.pending, str(self.number.value()) if self.number.isVisible() else ""
        return Conversation(
            event=self._event.id,
            company=pending.company or self._new_company(),
            person=pending.person or self._new_person(),
            consent=self.consent.answer(self._event.place, self._event.id),
            way="paper" if number else pending.way,
            raw_code=pending.raw_code,
            form_number=number,
            rating=self.rating.rating,
            is_incomplete=self.rating.later.isChecked(),
            note=pending.note,
            capture=pending.capture,
        )

    def _new_company(self) -> dict[str, Value]:
        """Return the values of a new company, nothing where only the usual country stands there."""
        is_typed = any(field.value() for field in self.fields.fields[:-1])
        return {**self.pending.company_more, **self.fields.company_values()} if is_typed else {}

    def _new_person(self) -> dict[str, Value]:
        """Return the values of a new person; who agreed to words in a language gets letters in it."""
        typed = self.fields.person_values()
        spoken = {"language": self.consent.boxes.language} if self.consent.boxes.purposes() else {}
        return {**spoken, **self.pending.person_more, **typed} if typed else {}

    def _on_captured(self, result: tuple[str, Changes]) -> None:
        self._is_saving = False
        was_paper = self.number.isVisible()
        self.clear()
        self.number.setVisible(was_paper)  # a pile of paper forms is typed in one after the other
        self.take_focus()
        self.captured.emit(result[0])

    def _on_refused(self, error: BaseException) -> bool:
        self._is_saving = False
        if not isinstance(error, DomainError):
            return False
        self.say(refusal_of(error))
        return True

    # ---------------------------------------------------------------- the usual country

    def _on_country_known(self, country: str) -> None:
        self._usual_country = country
        if not self.fields.country.value():
            self._show_usual_country()

    def _show_usual_country(self) -> None:
        country = self._event.country or self._usual_country
        self.fields.country.set_value(country or None)
        self.consent.show_country(country)


def _own_country(reads: Reads) -> str:
    office = reads.office()
    return reads.get(Office, office).country if office else ""
