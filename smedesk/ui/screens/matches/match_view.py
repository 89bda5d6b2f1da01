"""The detail of a match: where it stands, whose turn it is, the steps that are ours, and both profiles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.domain.states import COMMANDS, MATCH
from smedesk.services.exchanging import draft_exchange
from smedesk.services.ports import Changes, Store
from smedesk.services.proposing import accept_match, decline_match, withdraw_match
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.profiles import ProfilesCard
from smedesk.ui.screens.matches.questions import MatchDetail, Step, host_name, participant_name, read_match
from smedesk.ui.screens.matches.words import state_tone, state_words
from smedesk.ui.screens.turns import task_words
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.line_edit import LineEdit
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import column, label


class ReasonLine(QWidget):
    """A line for the reason of a refusal, below the buttons: Enter gives it, Esc leaves without a step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Callable[[str], object] | None = None
        self._before: QWidget | None = None
        name = translate("Matches", "Reason, the other office reads it")
        self._words = label(name, "field")
        self._edit = LineEdit(name)
        self._edit.setObjectName("reason")
        self._edit.setMaxLength(500)
        self._words.setBuddy(self._edit)
        self._edit.returnPressed.connect(self._on_given)
        layout = column(self, "gap_small")
        for piece in (
            self._words,
            self._edit,
            label(translate("Matches", "Enter sends it, Esc keeps the match."), "small"),
        ):
            layout.addWidget(piece)
        self.hide()

    def ask(self, run: Callable[[str], object]) -> None:
        """Ask for a reason and hand it to `run`."""
        self._run, self._before = run, self.window().focusWidget()
        self._edit.clear()
        self.show()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_line(self) -> None:
        """Put the line away and go back to where the keys were."""
        had_focus = self._edit.hasFocus()
        self._run = None
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the line away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _on_given(self) -> None:
        reason, run = self._edit.text().strip(), self._run
        if reason and run:
            self.close_line()
            run(reason)


class MatchView(QWidget):
    """Shows one match. The steps go to the server; until it has answered, the state says that it waits."""

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self._id = ""
        self._detail: MatchDetail | None = None
        self._head = Card()
        self._head.setObjectName("match_card")
        self._state = Chip()
        self._state.setObjectName("match_state")
        self._next = label("", wrap=True)
        self._reason = ReasonLine()
        self._facts = DetailRows()
        self._make_buttons()
        self._head.head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        for piece in (self._next, self._buttons_box, self._reason, self._note, self._facts):
            self._head.body.addWidget(piece)
        self._profiles = ProfilesCard(labels)
        self._profiles.setObjectName("match_profiles")
        self._kept = Card(translate("Matches", "Why it was proposed"))
        self._kept_lines = QWidget()
        self._kept.body.addWidget(self._kept_lines)
        layout = column(self, "gap_large")
        for card in (self._head, self._profiles, self._kept):
            layout.addWidget(card)
        layout.addStretch(1)
        self._show_cards(is_there=False)

    def _make_buttons(self) -> None:
        self._buttons_box = QWidget()
        flow = FlowLayout(self._buttons_box)
        runs: tuple[tuple[str, str, str, str, Callable[[], object]], ...] = (
            ("accept", "primary", "check", "A", self.accept),
            ("decline", "", "x", "D", self.decline),
            ("withdraw", "", "undo-2", "", self.withdraw),
        )
        self._buttons = {}
        for name, kind, icon, tip, run in runs:
            made = button(translate(*COMMANDS[name]), run, kind=kind, icon=icon, tip=tip)
            self._buttons[name] = made
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
        self._note = label(
            translate("Matches", "These steps go to the other office and cannot be undone with Ctrl+Z."),
            "small",
            wrap=True,
        )

    # ---------------------------------------------------------------- what is shown

    def show_match(self, id: str) -> None:
        """Show a match by its id; "" shows nothing."""
        if id != self._id:
            self._reason.close_line()
        self._id = id
        if not id:
            self._detail = None
            self._show_cards(is_there=False)
            return
        today = self._desk.today()
        self._desk.ask(self, lambda reads: read_match(reads, id, today), self._on_detail, topic="match")

    def refresh(self) -> None:
        """Read the match anew."""
        self.show_match(self._id)

    def _on_detail(self, detail: MatchDetail) -> None:
        self._detail = detail
        step, pair = detail.step, detail.pair
        names = participant_name(pair.person, pair.application), host_name(pair.host_company, pair.placement)
        self._head.set_title(" → ".join(names))
        self._state.show_status(state_words(step.match.state), state_tone(step.match.state))
        self._next.setText(_next_words(step))
        self._show_buttons(detail)
        self._show_facts(detail)
        self._profiles.show_pair(pair)
        self._show_kept(step.match.explanation)
        self._show_cards(is_there=True)

    def _show_buttons(self, detail: MatchDetail) -> None:
        step = detail.step
        possible = {row.command for row in MATCH.steps(step.match.state, step.role)}
        if not step.is_ours:
            possible.discard("accept")  # it would be the second yes of the same office
        if detail.exchange:
            possible.add("open")
        elif step.match.state == "agreed" and step.is_ours:
            possible.add("draft")
        for name, made in self._buttons.items():
            made.setVisible(name in possible)
        self._note.setVisible(bool(possible & {"accept", "decline", "withdraw"}))
        self._buttons_box.setVisible(bool(possible & self._buttons.keys()))

    def _show_facts(self, detail: MatchDetail) -> None:
        facts, match, pair = DetailRows(), detail.step.match, detail.pair
        if match.score is not None:
            facts.add(translate("Matches", "Score"), match.score // 10)
        for name, office in (
            (translate("Matches", "Sending office"), pair.sending_office),
            (translate("Matches", "Host office"), pair.host_office),
        ):
            facts.add(name, office.name if office else None)
        for name, moment in (
            (translate("Matches", "Proposed"), match.proposed_at),
            (translate("Matches", "Closed"), match.decided_at),
        ):
            if moment:
                facts.add(name, moment)
        if match.reason:
            facts.add(translate("Matches", "Reason"), match.reason)
        self._head.body.replaceWidget(self._facts, facts)
        self._facts.deleteLater()
        self._facts = facts

    def _show_kept(self, explanation: str) -> None:
        lines = QWidget()
        layout = column(lines, "gap_small")
        for sentence in explanation.splitlines():
            layout.addWidget(signed("chevron-right", "muted", sentence))
        self._kept.body.replaceWidget(self._kept_lines, lines)
        self._kept_lines.deleteLater()
        self._kept_lines = lines

    def _show_cards(self, *, is_there: bool) -> None:
        has_kept = is_there and self._detail is not None and bool(self._detail.step.match.explanation)
        for card, is_shown in ((self._head, is_there), (self._profiles, is_there), (self._kept, has_kept)):
            card.setVisible(is_shown)

    # ---------------------------------------------------------------- steps

    def accept(self) -> None:
        """Accept the match that is shown, where that is a step of ours."""
        self._step("accept", accept_match)

    def decline(self) -> None:
        """Ask for the reason and decline the match."""
        id = self._id
        if self._can("decline"):
            self._reason.ask(lambda reason: self._run(lambda store: decline_match(store, id, reason)))

    def withdraw(self) -> None:
        """Take the proposal back."""
        self._step("withdraw", withdraw_match)

    def _step(self, name: str, operation: Callable[[Store, str], Changes]) -> None:
        id = self._id
        if self._can(name):
            self._run(lambda store: operation(store, id))

    def _can(self, name: str) -> bool:
        made = self._buttons[name]
        is_shown = self._detail is not None and self._detail.step.match.id == self._id
        return is_shown and made.isEnabled() and not made.isHidden()

    def _run(self, operation: Callable[[Store], Changes]) -> None:
        self._buttons_box.setEnabled(False)
        self._desk.change(operation, lambda _changes: self._buttons_box.setEnabled(True), self._on_refused)

    def _on_refused(self, _error: BaseException) -> bool:
        self._buttons_box.setEnabled(True)
        return False

    def _draft(self) -> None:
        id = self._id
        self._desk.change(lambda store: draft_exchange(store, id), lambda done: self._desk.go_to("exchanges", done[0]))

    def _open(self) -> None:
        if self._detail:
            self._desk.go_to("exchanges", self._detail.exchange)


def _next_words(step: Step) -> str:
    words = task_words(step.turn, step.role)
    if step.due is None:
        return words
    return translate("Matches", "{what}, until {day}").format(what=words, day=shown(step.due))
