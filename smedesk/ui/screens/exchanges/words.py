"""The words and colours of the place "Exchanges"."""

from __future__ import annotations

from datetime import date as Date

from smedesk.domain.choices import DOCUMENT_KINDS, EXCHANGE_STATES
from smedesk.domain.state_table import ACTORS, Actor, Turn
from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.models.columns import Tone

_STATES = {choice.code: choice.label for choice in EXCHANGE_STATES}
_KINDS = {choice.code: choice.label for choice in DOCUMENT_KINDS}
_TONES = {
    "draft": Tone.WARN, "agreed": Tone.ACCENT, "signed": Tone.OK, "running": Tone.OK, "completed": Tone.ACCENT,
    "cancelled": Tone.BAD,
}  # fmt: skip


def state_words(state: str) -> str:
    """Return the state of an exchange in words."""
    return translate(*_STATES[state]) if state in _STATES else state


def state_tone(state: str) -> Tone:
    """Return the colour of a state."""
    return _TONES.get(state, Tone.NEUTRAL)


def kind_words(kind: str) -> str:
    """Return what a document is."""
    return translate(*_KINDS[kind]) if kind in _KINDS else kind


def turn_words(turn: Turn | None, role: Actor) -> str:
    """Return who must act, and what is to be done."""
    if turn is None:
        return translate("Exchanges", "Nobody need do anything.")
    who = translate("Exchanges", "We") if role in turn.actors else ", ".join(translate(*ACTORS[a]) for a in turn.actors)
    return translate("Exchanges", "{who}: {task}").format(who=who, task=translate(*turn.task))


def due_words(due: Date | None, today: Date) -> str:
    """Return until when somebody must act, "" where no day is set."""
    if due is None:
        return ""
    words = translate("Exchanges", "Overdue since {day}") if due < today else translate("Exchanges", "Until {day}")
    return words.format(day=shown(due))
