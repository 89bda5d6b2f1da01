"""The words and colours of the place "Exchanges"."""

from __future__ import annotations

from smedesk.domain.choices import DOCUMENT_KINDS, EXCHANGE_STATES
from smedesk.translate import translate
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
