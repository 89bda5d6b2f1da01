"""The steps of a match that are ours, as buttons: the other office learns of each but of what is put off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.domain.states import COMMANDS, MATCH
from smedesk.services.deciding import Shown, put_off
from smedesk.services.exchanging import draft_exchange
from smedesk.services.ports import Changes, Store
from smedesk.services.proposing import (
    accept_match,
    answer_match,
    ask_about_match,
    decline_match,
    propose_match,
    withdraw_match,
)
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.matches.asking import PutOffAsking, ReasonAsking, WordsAsking
from smedesk.ui.screens.matches.history import worded_reason
from smedesk.ui.screens.matches.questions import MatchDetail
from smedesk.ui.widgets.buttons import Button, button
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import column, label

_SENT = frozenset({"propose", "accept", "decline", "ask", "answer", "withdraw"})
"""Commands that the other office learns of."""


class MatchSteps(QWidget):
    """The buttons of one match, and what a step asks below them. What is not possible now is not shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._detail: MatchDetail | None = None
        self._askings = (ReasonAsking(), WordsAsking("match_words"), PutOffAsking(desk.today))
        self._reason, self._words, self._put_off = self._askings
        self._box = QWidget()
        self._buttons: dict[str, Button] = {}
        self._note = label(
            translate("Matches", "These steps go to the other office and cannot be undone with Ctrl+Z."),
            "small",
            wrap=True,
        )
        layout = column(self)
        for piece in (self._box, *self._askings, self._note):
            layout.addWidget(piece)
        self._make_buttons()

    def _make_buttons(self) -> None:
        flow = FlowLayout(self._box)
        runs: tuple[tuple[str, str, str, str, Callable[[], object]], ...] = (
            ("propose", "primary", "send", "P", self.propose),
            ("accept", "primary", "check", "A", self.accept),
            ("answer", "", "mail", "Q", self.ask_partner),
            ("decline", "", "x", "D", self.decline),
            ("ask", "", "mail", "Q", self.ask_partner),
            ("withdraw", "", "undo-2", "", self.withdraw),
        )
        for name, kind, icon, tip, run in runs:
            self._buttons[name] = button(translate(*COMMANDS[name]), run, kind=kind, icon=icon, tip=tip)
        self._buttons["put_off"] = button(translate("Matches", "Put off"), self.put_off, icon="clock", tip="S")
        self._buttons["draft"] = button(
            translate("Matches", "Draw up the exchange"), self._draft, kind="primary", icon="arrow-left-right"
        )
        self._buttons["open"] = button(translate("Matches", "Open the exchange"), self._open, icon="arrow-left-right")
        for name, made in self._buttons.items():
            made.setObjectName(f"{name}_match")
            if name != "open":
                needs = Action.EDIT_EXCHANGES if name == "draft" else Action.DECIDE_MATCHES
                self._desk.rights.guard(made, needs)
            flow.addWidget(made)

    def show_detail(self, detail: MatchDetail) -> None:
        """Show what may be done with a match now."""
        if self._detail is not None and detail.step.match.id != self._detail.step.match.id:
            self.close_askings()
        self._detail, step = detail, detail.step
        possible = {row.command for row in MATCH.steps(step.match.state, step.role)}
        if not step.is_ours:
            possible.discard("accept")  # it would be the second yes of the same office
        if detail.exchange:
            possible.add("open")
        elif step.is_ours:
            possible.add("draft" if step.match.state == "agreed" else "put_off")
        for name, made in self._buttons.items():
            made.setVisible(name in possible)
        self._note.setVisible(bool(possible & _SENT))
        self._box.setVisible(bool(possible & self._buttons.keys()))

    def forget(self) -> None:
        """Do nothing until another match is shown."""
        self._detail = None
        self.close_askings()

    def close_askings(self) -> None:
        """Put away what a step asks."""
        for asking in self._askings:
            if not asking.isHidden():
                asking.close_asking()

    # ---------------------------------------------------------------- steps

    def propose(self) -> None:
        """Go on from a question: propose what it was about."""
        if detail := self._begin("propose"):
            match = detail.step.match
            shown = Shown(score=match.score, explanation=match.explanation)
            self._run(lambda store: propose_match(store, match.application, match.placement, shown)[1])

    def accept(self) -> None:
        """Accept the match that is shown."""
        self._step("accept", accept_match)

    def decline(self) -> None:
        """Ask for the reason and decline the match."""
        if detail := self._begin("decline"):
            id = detail.step.match.id

            def decline(code: str, words: str) -> None:
                reason = ": ".join(part for part in (worded_reason(code), words) if part)
                self._run(lambda store: decline_match(store, id, reason, code))

            self._reason.ask(decline, is_read_there=True)

    def ask_partner(self) -> None:
        """Answer the question of the other office, or ask it something, whichever may be done."""
        if detail := self._begin("answer"):
            self._ask(detail, translate("Matches", "Answer to: {question}"), answer_match)
        elif detail := self._begin("ask"):
            self._ask(detail, translate("Matches", "Question to the other office"), ask_about_match)

    def put_off(self) -> None:
        """Ask until when and take the match out of the queue. Nobody else learns of it."""
        if detail := self._begin("put_off"):
            match = detail.step.match
            shown = Shown(score=match.score, explanation=match.explanation)
            self._put_off.ask(
                lambda until: self._run(
                    lambda store: put_off(store, match.application, match.placement, until, shown, match.id)
                )
            )

    def withdraw(self) -> None:
        """Take the proposal back."""
        self._step("withdraw", withdraw_match)

    def _ask(self, detail: MatchDetail, title: str, operation: Callable[[Store, str, str], Changes]) -> None:
        match = detail.step.match

        def send(words: str) -> None:
            self._run(lambda store: operation(store, match.id, words))

        self._words.ask(title.format(question=match.question), send)

    def _step(self, name: str, operation: Callable[[Store, str], Changes]) -> None:
        if detail := self._begin(name):
            id = detail.step.match.id
            self._run(lambda store: operation(store, id))

    def _begin(self, name: str) -> MatchDetail | None:
        """Return the match whose step may be taken now, having put away what another step asked."""
        made = self._buttons[name]
        if self._detail is None or not made.isEnabled() or made.isHidden():
            return None
        self.close_askings()
        return self._detail

    def _run(self, operation: Callable[[Store], Changes]) -> None:
        self._box.setEnabled(False)
        self._desk.change(operation, lambda _changes: self._box.setEnabled(True), self._on_refused)

    def _on_refused(self, _error: BaseException) -> bool:
        self._box.setEnabled(True)
        return False

    def _draft(self) -> None:
        if self._detail:
            id = self._detail.step.match.id
            self._desk.change(
                lambda store: draft_exchange(store, id), lambda done: self._desk.go_to("exchanges", done[0])
            )

    def _open(self) -> None:
        if self._detail:
            self._desk.go_to("exchanges", self._detail.exchange)
