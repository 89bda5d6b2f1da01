"""The words and colours of the place "Documents"."""

from __future__ import annotations

from smedesk.domain.choices import DOCUMENT_KINDS, DOCUMENT_STATES
from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.documents.questions import Paper

_KINDS = {choice.code: choice.label for choice in DOCUMENT_KINDS}
_STATES = {choice.code: choice.label for choice in DOCUMENT_STATES}
_UNSIGNED = frozenset({"erasure", "access"})
"""kinds that the office gives out and nobody signs"""
_TONES = {"draft": Tone.WARN, "issued": Tone.ACCENT, "signed": Tone.OK}


def state_words(state: str) -> str:
    """Return the state of a document in words."""
    return translate(*_STATES[state]) if state in _STATES else state


def state_tone(state: str) -> Tone:
    """Return the colour of a state."""
    return _TONES.get(state, Tone.NEUTRAL)


def is_signed_by_somebody(paper: Paper) -> bool:
    """Whether a paper is one that is to come back signed."""
    return paper.kind not in _UNSIGNED


def title_words(paper: Paper) -> str:
    """Return what a document is, with its version."""
    kind = translate(*_KINDS[paper.kind]) if paper.kind in _KINDS else paper.kind
    if paper.version is None:
        return kind
    return translate("Documents", "{kind}, version {version}").format(kind=kind, version=shown(paper.version))


def exchange_words(paper: Paper) -> str:
    """Return the exchange that a document belongs to."""
    return " · ".join(part for part in (paper.participant, paper.number) if part)


def language_words(paper: Paper, labels: Labels) -> str:
    """Return the languages of a document."""
    return ", ".join(labels.language_name(code) for code in paper.languages)
