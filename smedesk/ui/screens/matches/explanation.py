"""Why a pair stands where it stands: rules, what each feature gives to either side, what nobody has filled in; and for
somebody without a match, how many placements each rule leaves.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smedesk.matching.results import Contribution, Explanation, Stage
from smedesk.matching.weights import HOST, SENDING
from smedesk.matching.wording import describe_contribution, describe_gap, describe_rule, describe_rules
from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.words import FEATURES, RULE_NAMES, of_a_hundred
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.bar import Bar
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import column, label, line


class ExplanationCard(Card):
    """An explanation in ticks, bars and sentences, the negatives included."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matches", "Why this place"), parent)
        self.setObjectName("explanation_card")
        self._labels = labels
        self._inside = QWidget()
        self.body.addWidget(self._inside)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show another explanation."""
        inside = QWidget()
        parts = column(inside, "gap")
        parts.addWidget(_Rules(explanation, self._labels))
        for side, title in (
            (SENDING, translate("Matches", "For the participant: {figure}")),
            (HOST, translate("Matches", "For the host: {figure}")),
        ):
            figure = shown((explanation.u if side == SENDING else explanation.v) // 10)
            parts.addWidget(label(title.format(figure=figure), "strong", wrap=True))
            parts.addWidget(
                _contributions([one for one in explanation.contributions if one.side == side], self._labels)
            )
        if explanation.gaps:
            parts.addWidget(label(translate("Matches", "Not filled in"), "strong"))
            shown_as = of_a_hundred(explanation)
            for gap in shown_as.gaps:
                parts.addWidget(signed("circle-alert", "warn", describe_gap(gap, shown_as.score)))
        self.body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside


class _Rules(QWidget):
    """One line when all rules are kept, otherwise the broken ones; the whole list is made when it is asked for."""

    def __init__(self, explanation: Explanation, labels: Labels) -> None:
        super().__init__()
        self._explanation, self._labels = explanation, labels
        self._kept: QWidget | None = None
        self._layout = layout = column(self, "gap_small")
        head = line()
        if explanation.is_eligible:
            kept_all = signed("circle-check", "ok", *describe_rules(explanation.rules, labels))
            head.addWidget(kept_all, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            head.addWidget(label(translate("Matches", "Rules"), "strong"), 1)
            for result in explanation.rules:
                if not result.is_met:
                    layout.addWidget(signed("x", "bad", describe_rule(result, labels)))
        self._show = button(translate("Matches", "Show the rules"), kind="quiet")
        self._show.setObjectName("show_rules")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._show_kept)
        head.addWidget(self._show)
        layout.insertLayout(0, head)

    def _show_kept(self, is_shown: bool) -> None:
        if self._kept is None:
            self._kept = QWidget(self)
            self._layout.addWidget(self._kept)
            whole = column(self._kept, "gap_small")
            for result in self._explanation.rules:
                if result.is_met:
                    whole.addWidget(signed("check", "ok", describe_rule(result, self._labels)))
        self._kept.setVisible(is_shown)


def _contributions(contributions: Sequence[Contribution], labels: Labels) -> QWidget:
    """Return the bars of one side, what weighs most first."""
    inside = QWidget()
    grid = QGridLayout(inside)
    theme = current_theme()
    grid.setContentsMargins(0, 0, 0, theme.size("gap_small"))
    grid.setHorizontalSpacing(theme.size("gap_large"))
    grid.setVerticalSpacing(theme.size("gap_small"))
    grid.setColumnStretch(1, 1)
    for one in sorted(contributions, key=lambda one: -one.weight):
        name, percent, row = translate(*FEATURES[one.feature]), one.value // 10, grid.rowCount()
        figure = label(shown(percent), "strong")
        weight = translate("Matches", "weighs {weight} %").format(weight=shown(one.weight))
        centre, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(label(name), row, 0, centre)
        grid.addWidget(Bar(percent, f"{name}: {shown(percent)}, {weight}"), row, 1, centre)
        grid.addWidget(figure, row, 2, right)
        grid.addWidget(label(weight, "small"), row, 3, right)
        for sentence in describe_contribution(one, labels) or [translate("Matches", "Not filled in on one side")]:
            grid.addWidget(label(sentence, "small", wrap=True), grid.rowCount(), 0, 1, 4)
    return inside


class FunnelCard(Card):
    """How many placements each rule leaves: what to say to somebody without a match, and which rule to talk about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matches", "Where the placements go"), parent)
        self.setObjectName("funnel_card")
        self._inside, self._what_ifs = QWidget(), QWidget()
        self.body.addWidget(self._inside)
        self.body.addWidget(self._what_ifs)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """Show the number of placements that are left after each rule."""
        self.show_what_ifs(())
        inside = QWidget()
        grid = QGridLayout(inside)
        theme = current_theme()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.size("gap_large"))
        grid.setVerticalSpacing(theme.size("detail_row"))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        most, before = max((stage.left for stage in stages), default=0), -1
        for stage in stages:
            if stage.left == before and stage.rule:
                continue  # a rule that costs nothing helps nobody
            name = translate(*RULE_NAMES[stage.rule]) if stage.rule else translate("Matches", "All placements")
            row = grid.rowCount()
            percent = stage.left * 100 // most if most else 0
            grid.addWidget(label(name, wrap=True), row, 0)
            grid.addWidget(Bar(percent, f"{name}: {shown(stage.left)}"), row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(shown(stage.left), "strong"), row, 2, Qt.AlignmentFlag.AlignRight)
            before = stage.left
        self.body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside

    def show_what_ifs(self, sentences: Sequence[str]) -> None:
        """Show what another wish would bring, most first."""
        inside = QWidget()
        layout = column(inside, "gap_small")
        if sentences:
            layout.addWidget(label(translate("Matches", "What another wish would bring"), "strong", wrap=True))
        for sentence in sentences:
            layout.addWidget(signed("plus", "ok", sentence))
        self.body.replaceWidget(self._what_ifs, inside)
        self._what_ifs.deleteLater()
        self._what_ifs = inside
