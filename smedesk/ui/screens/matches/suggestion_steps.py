"""The steps of a suggestion as buttons, each with its key: propose, decline, ask, put off, compare.

Every decision keeps the explanation as it stands on the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.domain.states import COMMANDS
from smedesk.matching.results import Explanation
from smedesk.matching.wording import describe
from smedesk.services.deciding import Shown, as_shown, decline_suggestion, put_off
from smedesk.services.ports import Changes, Store
from smedesk.services.proposing import ask_partner, propose_match
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.asking import PutOffAsking, ReasonAsking, WordsAsking
from smedesk.ui.screens.matches.questions import Pair
from smedesk.ui.screens.matches.words import of_a_hundred
from smedesk.ui.widgets.buttons import Button, button
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import column, label

_DECISIONS = ("propose", "decline", "ask", "put_off")


class SuggestionSteps(QWidget):
    """`decided` when a decision is on disk; `compare_wanted`; `partner_wanted(bool)` for the other office's view."""

    decided = Signal()
    compare_wanted = Signal()
    partner_wanted = Signal(bool)

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self._shown: tuple[Pair, Explanation] | None = None
        self._askings = (ReasonAsking(), WordsAsking("question"), PutOffAsking(desk.today))
        self._reason, self._words, self._put_off = self._askings
        self._buttons: dict[str, Button] = {}
        self.is_deciding = False  # a decision is on its way to the disk, or there
        box = QWidget()
        note = translate(
            "Matches",
            "Proposals and questions reach the other office: they are withdrawn, not undone. Ctrl+Z undoes the rest.",
        )
        layout = column(self)
        for piece in (box, *self._askings, label(note, "small", wrap=True)):
            layout.addWidget(piece)
        self._make_buttons(FlowLayout(box))

    def _make_buttons(self, flow: FlowLayout) -> None:
        runs: tuple[tuple[str, str, str, str, str, Callable[[], object] | None], ...] = (
            ("propose", translate(*COMMANDS["propose"]), "primary", "send", "P", self.propose),
            ("decline", translate(*COMMANDS["decline"]), "", "x", "D", self.decline),
            ("ask", translate(*COMMANDS["ask"]), "", "mail", "Q", self.ask_partner),
            ("put_off", translate("Matches", "Put off"), "", "clock", "S", self.put_off),
            ("compare", translate("Matches", "Compare"), "quiet", "arrow-left-right", "C", self.compare_wanted.emit),
            ("partner", translate("Matches", "Partner's view"), "quiet", "eye", "V", None),
        )
        for name, words, kind, icon, tip, run in runs:
            made = self._buttons[name] = button(words, run, kind=kind, icon=icon, tip=tip)
            made.setObjectName(name)
            if name in _DECISIONS:
                flow.addWidget(self._desk.rights.guard(made, Action.DECIDE_MATCHES))
            else:
                made.setCheckable(True)
        self._buttons["partner"].toggled.connect(self.partner_wanted)

    @property
    def aids(self) -> tuple[Button, ...]:
        """The buttons that decide nothing; they stand where the caller puts them."""
        return self._buttons["compare"], self._buttons["partner"]

    # ---------------------------------------------------------------- what is decided about

    def show_suggestion(self, pair: Pair, explanation: Explanation) -> None:
        """Decide about this pair from now on; the decision keeps this explanation."""
        self._shown = pair, explanation
        self.is_deciding = False
        self._let(explanation.is_eligible)

    def forget(self) -> None:
        """Decide about nothing until another suggestion is shown: no key meant for one hits the next."""
        self._shown = None
        self.close_askings()

    def close_askings(self) -> None:
        """Put away what a step asks."""
        for asking in self._askings:
            if not asking.isHidden():
                asking.close_asking()

    def show_marked(self, is_marked: bool) -> None:
        """Show whether a placement is marked to be compared with others."""
        words = translate("Matches", "End the comparison") if is_marked else translate("Matches", "Compare")
        self._buttons["compare"].setText(words)
        self._buttons["compare"].setChecked(is_marked)

    # ---------------------------------------------------------------- steps

    def propose(self) -> None:
        """Propose what is shown."""
        if pair := self._begin("propose"):
            read_here = self._read_here()
            self._run(lambda store: propose_match(store, pair[0], pair[1], read_here)[1])

    def accept(self) -> None:
        """To accept a suggestion is to propose it."""
        self.propose()

    def decline(self) -> None:
        """Ask why, and take it off the list."""
        if pair := self._begin("decline"):
            read_here = self._read_here()

            def decline(code: str, words: str) -> None:
                self._run(lambda store: decline_suggestion(store, *pair, code, words, read_here))

            self._reason.ask(decline, is_read_there=False)

    def ask_partner(self) -> None:
        """Ask the host office something before it is proposed."""
        if pair := self._begin("ask"):
            read_here = self._read_here()
            self._words.ask(
                translate("Matches", "Question to the other office; it sees the profile without a name, too"),
                lambda words: self._run(lambda store: ask_partner(store, *pair, words, read_here)[1]),
            )

    def put_off(self) -> None:
        """Ask until when, and let it come back then."""
        if pair := self._begin("put_off"):
            read_here = self._read_here()

            def put_it_off(until: Date) -> None:
                self._run(lambda store: put_off(store, *pair, until, read_here))

            self._put_off.ask(put_it_off)

    def toggle_partner(self) -> None:
        """Show what the other office sees, or no longer."""
        self._buttons["partner"].toggle()

    def _begin(self, name: str) -> tuple[str, str] | None:
        """Return the pair to decide about, having put away what another step asked."""
        if self._shown is None or not self._buttons[name].isEnabled():
            return None
        self.close_askings()
        pair = self._shown[0]
        return pair.application.id, pair.placement.id

    def _read_here(self) -> Shown:
        if self._shown is None:
            return Shown()
        explanation = self._shown[1]
        return as_shown(explanation, "\n".join(describe(of_a_hundred(explanation), self._labels)))

    def _run(self, operation: Callable[[Store], Changes]) -> None:
        self.is_deciding = True
        self._let(False)  # until another is shown: not twice by a quick finger
        self._desk.change(operation, lambda _changes: self.decided.emit(), self._on_refused)

    def _on_refused(self, _error: BaseException) -> bool:
        self.is_deciding = False
        self._let(True)
        return False

    def _let(self, is_possible: bool) -> None:
        for name in _DECISIONS:
            self._buttons[name].setEnabled(is_possible)
