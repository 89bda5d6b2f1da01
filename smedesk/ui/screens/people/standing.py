"""Where an application stands: its state, whose turn it is, the steps that are ours, and whether the rules allow it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Application, Note
from smedesk.domain.state_table import Actor
from smedesk.domain.states import APPLICATION
from smedesk.services.noting import subject_of
from smedesk.services.ports import Changes, Reads
from smedesk.services.taking_part import Point, judge_application
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.step_buttons import StepButtons
from smedesk.ui.forms.taking_part import TakingPart
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.turns import task_words
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.text import label

_TONES = {"accepted": Tone.OK, "refused": Tone.WARN, "on_hold": Tone.WARN, "submitted": Tone.ACCENT}


class ApplicationStanding(Card):
    """Shows nothing until `show_application`; `go` leads to a field that a rule stands on."""

    def __init__(self, desk: Desk, go: Callable[[Point], object], parent: QWidget | None = None) -> None:
        super().__init__(translate("Applications", "Where the application stands"), parent)
        self.setObjectName("application_standing")
        self._desk = desk
        self._application: Application | None = None
        self._state = Chip()
        self._state.setObjectName("application_state_chip")
        self._next = label("", wrap=True)
        self._said = label("", "small", wrap=True)
        self._said.setObjectName("application_said")
        self._taking_part = TakingPart(desk, go)
        withdraw = translate("Applications", "Withdraw the application")
        self._steps = StepButtons(desk, {"withdraw": withdraw})
        self.head.addWidget(self._state)
        for piece in (self._next, self._said, self._steps, self._taking_part):
            self.body.addWidget(piece)
        desk.notices.changed.connect(self._on_changed)
        self.hide()

    def show_application(self, application: Application | None, *, is_own: bool) -> None:
        """Show an application, None for none; the steps are there where it is ours."""
        self._application = application
        self.setVisible(application is not None)
        self._taking_part.judging.ask(judge_application, application.id if application and is_own else "")
        if application is None:
            return
        state, turn = application.state, APPLICATION.next_step(application.state)
        words = current_labels().choice(RECORD_TYPES["application"].fields["state"], state)
        self._state.show_status(words, _TONES.get(state, Tone.NEUTRAL))
        role = Actor.SENDING_OFFICE if is_own else Actor.HOST_OFFICE
        self._next.setText(task_words(turn, role))
        self._steps.show_steps(application, APPLICATION.steps(state, role))
        self._ask_said()

    def _ask_said(self) -> None:
        if self._application is not None:
            subject = subject_of("application", self._application.id)
            self._desk.ask(self, partial(_last_said, subject), self._on_said, topic="said")

    def _on_said(self, said: str) -> None:
        self._said.setText(said)
        self._said.setVisible(bool(said))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("note"):
            self._ask_said()


def _last_said(subject: str, reads: Reads) -> str:
    """Return what was written down last about it: why it waits or was refused."""
    last = max(reads.find(Note, subject=subject), key=lambda one: one.id, default=None)
    return last.written if last else ""
