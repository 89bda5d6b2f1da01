"""The words for what is held on a person, what an erasure takes and what it leaves, on the screen and on paper."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime

from smedesk.domain.field import RECORD_TYPES, Field, Value
from smedesk.services.access import SeenBy
from smedesk.services.erasing import ErasurePlan, Remainder
from smedesk.services.ports import HistoryEntry
from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import date_text
from smedesk.ui.forms.history_words import full_sentence
from smedesk.ui.labels import current_labels

_PARTS: dict[str, Text] = {
    "seen_by": mark("Privacy", "Who sees it"),
    "file": mark("Privacy", "File"),
    "history": mark("Privacy", "History"),
    "consent_text": mark("Privacy", "The words agreed to"),
}
_LEFT: dict[str, Text] = {
    "server": mark("Privacy", "The server: the order to erase goes there with the next synchronisation"),
    "desks": mark("Privacy", "The other desks of the programme that had the record"),
    "copy": mark("Privacy", "A copy of the database that cannot be opened"),
    "aside": mark("Privacy", "A database that was set aside and cannot be opened"),
    "elsewhere": mark("Privacy", "A copy on another medium that is not here now"),
    "paper": mark("Privacy", "Paper, e-mails and exported files outside this program"),
}
_GONE: dict[str, Text] = {
    "server": mark("Privacy", "with the next synchronisation"),
    "desks": mark("Privacy", "with their next synchronisation"),
    "copy": mark("Privacy", "when it is deleted by hand"),
    "aside": mark("Privacy", "when it is deleted by hand"),
    "elsewhere": mark("Privacy", "when it is destroyed; a restore from it erases again"),
    "paper": mark("Privacy", "when it is destroyed by hand"),
}
_SEEN: dict[str, Text] = {
    "staff": mark("Privacy", "A colleague of this office: everything"),
    "partner": mark("Privacy", "A partner office with an agreed match: name, contact and profile"),
    "everyone": mark("Privacy", "All offices of the programme: the profile without a name"),
}


class PrivacyWords:
    """Fills `services.access.AccessWords` and `services.erasing_certificate.ErasureWords`."""

    @property
    def language(self) -> str:
        """The language of the words."""
        return current_labels().language

    def kind(self, name: str) -> str:
        """Return what records of a kind are called."""
        return translate(*(_PARTS[name] if name in _PARTS else RECORD_TYPES[name].label))

    def field(self, field: Field) -> str:
        """Return what a field is called."""
        return translate(*field.label)

    def value(self, field: Field, value: Value) -> str:
        """Return a value in words; an occupation with its code behind them."""
        words = current_labels().value(field, value)
        code, space, name = words.partition(" ")
        is_group = field.name == "occupation" and bool(space) and code.isdigit()
        return f"{name} ({code})" if is_group else words

    def change(self, kind: str, entry: HistoryEntry) -> str:
        """Return a change of the history as a sentence."""
        return full_sentence(kind, entry)

    def seen_by(self, seen: SeenBy) -> str:
        """Return who sees the person, and what of it."""
        return translate(*_SEEN[seen.what])

    def moment(self, at: DateTime) -> str:
        """Return a moment in words."""
        return date_text(at)

    def left(self, remainder: Remainder) -> tuple[str, str]:
        """Return what is left, and by when it is gone."""
        gone = translate(*_GONE[remainder.what])
        if remainder.until is not None:
            gone = translate("Privacy", "by {day} at the latest").format(day=date_text(remainder.until))
        return translate(*_LEFT[remainder.what]), gone

    def held_because(self, plan: ErasurePlan) -> str:
        """Return the agreement that keeps the person, "" where none does."""
        if plan.held is None:
            return ""
        return translate("Privacy", "Agreement {number} ({scheme})").format(
            number=plan.held.number or "—", scheme=plan.held.scheme)


def held_sentence(plan: ErasurePlan) -> str:
    """Return "Restricted until …, because of a signed agreement", "" where nothing holds the person."""
    if plan.held is None:
        return ""
    if plan.held.until == Date.max:
        return translate(
            "Privacy", "Restricted for now: {because} is signed, and its stay has no end yet.").format(
            because=PrivacyWords().held_because(plan))
    sentence = translate(
        "Privacy", "Restricted until {day} because of a signed agreement: {because}. The person, the consents and the "
        "papers of the exchange stay until then, out of every list; everything else is erased now.").format(
        day=date_text(plan.held.until), because=PrivacyWords().held_because(plan))
    if not plan.held.is_assumed:
        return sentence
    return f"{sentence} {translate('Privacy', 'The period is assumed: compare it with the grant agreement.')}"


def count_lines(plan: ErasurePlan) -> list[str]:
    """Return one line for each kind that goes: "Note: 3"."""
    words = PrivacyWords()
    return [f"{words.kind(kind)}: {count}" for kind, count in sorted(plan.counts().items())]
