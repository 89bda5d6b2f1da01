"""What stands above a plan: the goal, whose participants, the steps, and how far the work is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from smedesk.matching.results import Goal
from smedesk.translate import translate
from smedesk.ui.screens.matches.plan_words import GOALS
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import announce, column, label, line


class PlanHead(QWidget):
    """`goal_changed(Goal)`, and what the buttons want."""

    goal_changed = Signal(object)
    wanted = Signal()
    cancelled = Signal()
    lock_wanted = Signal()
    propose_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_low = self._is_compared = False
        self._goals = FilterChips(translate("Plan", "Goal of the plan"))
        self._goals.setObjectName("plan_goals")
        self._goals.set_choices([(goal.value, translate(*name)) for goal, name, _why in GOALS])
        self._goals.changed.connect(lambda on: self.goal_changed.emit(Goal(on[0])))
        self.everybody = QCheckBox(translate("Plan", "All offices"))
        self.everybody.setAccessibleName(translate("Plan", "Participants of all offices"))
        self.everybody.setToolTip(translate("Plan", "Participants of all offices"))
        self.everybody.setObjectName("plan_everybody")
        self.everybody.toggled.connect(lambda _on: self.wanted.emit())
        box = QWidget()
        flow = FlowLayout(box)
        self._work = button(translate("Plan", "Work out"), self.wanted.emit, kind="primary", icon="sparkles")
        self.lock = button(translate("Plan", "Lock"), self.lock_wanted.emit, icon="lock", tip="L")
        self.propose = button(translate("Plan", "Propose…"), self.propose_wanted.emit, icon="send")
        self.save = button(translate("Plan", "Save…"), self.save_wanted.emit, icon="download")
        for made, name in ((self._work, "plan_work"), (self.lock, "plan_lock"), (self.propose, "plan_propose"),
                           (self.save, "plan_save")):  # fmt: skip
            made.setObjectName(name)
            flow.addWidget(made)
        flow.addWidget(self.everybody)
        self._summary = label("", "strong", wrap=True)
        self._summary.setObjectName("plan_summary")
        self._stale = signed("circle-alert", "warn", translate("Plan", "Worked out before the latest changes"))
        self._stale.hide()
        layout = column(self, "gap_small")
        for piece in (self._goals, box, self._make_progress(), self._stale, self._summary):
            layout.addWidget(piece)
        self._summary.hide()

    def _make_progress(self) -> QWidget:
        self._progress = QWidget()
        row = line(self._progress)
        self._words = label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(current_theme().size("search_width_least"))
        cancel = button(translate("Plan", "Cancel"), self.cancelled.emit)
        cancel.setObjectName("plan_cancel")
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(cancel)
        self._progress.hide()
        return self._progress

    def let(self, *, has_plan: bool) -> None:
        """Let the steps of a plan be taken, where there is one."""
        for made in (self.lock, self.propose, self.save):
            made.setEnabled(has_plan)

    def show_work(self, words: str) -> None:
        """Show what is being done, "" for nothing."""
        self._progress.setVisible(bool(words))
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._work.setEnabled(not words)

    def show_summary(self, words: str) -> None:
        """Show a plan in a few words."""
        self._summary.setText(words)
        self.show_low(self._is_low)
        self._stale.hide()
        self._work.setText(translate("Plan", "Work out anew"))

    def show_low(self, is_low: bool) -> None:
        """Give the room of words and goals to the list, where the screen is low: the comparison has them too."""
        self._is_low = is_low
        self._goals.setVisible(not is_low or self._is_compared or not self._summary.text())
        self._summary.setVisible(bool(self._summary.text()) and not is_low)

    def show_compared(self, is_compared: bool) -> None:
        """Note whether the comparison stands below."""
        self._is_compared = is_compared
        self.show_low(self._is_low)

    def show_stale(self) -> None:
        """Say that records have changed since."""
        if self._summary.text() and self._stale.isHidden():
            self._stale.show()
            announce(self, translate("Plan", "Worked out before the latest changes"))

    def show_locked(self, is_locked: bool) -> None:
        """Word the step for a pair that is locked, or not."""
        self.lock.setText(translate("Plan", "Let go") if is_locked else translate("Plan", "Lock"))
