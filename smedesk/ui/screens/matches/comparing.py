"""Two placements for one participant beside each other, feature by feature, with a sign at the better one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smedesk.matching.results import Explanation
from smedesk.matching.weights import SENDING
from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.questions import Pair, host_name
from smedesk.ui.screens.matches.words import FEATURES, host_line, months_words, window_words
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.sign import Sign
from smedesk.ui.widgets.text import label, line


@dataclass(frozen=True, slots=True)
class Compared:
    """A placement as it stood on the screen."""

    pair: Pair
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of figures of 100; the higher one is the better one."""

    name: str
    first: int
    second: int


def figures(first: Explanation, second: Explanation) -> tuple[Figure, ...]:
    """Return score and features of two explanations, for either side what weighs most first."""
    values = {(one.side, one.feature): one.value // 10 for one in second.contributions}
    lines = [Figure(translate("Matches", "Score"), first.score // 10, second.score // 10)]
    for one in sorted(first.contributions, key=lambda one: (one.side != SENDING, -one.weight)):
        name = translate("Matches", "{feature}, for the participant")
        if one.side != SENDING:
            name = translate("Matches", "{feature}, for the host")
        key = (one.side, one.feature)
        words = name.format(feature=translate(*FEATURES[one.feature]))
        lines.append(Figure(words, one.value // 10, values.get(key, 0)))
    return tuple(lines)


class CompareCard(Card):
    """The marked placement at the left, the one that is looked at at the right."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matches", "Two placements compared"), parent)
        self.setObjectName("compare_card")
        self._labels = labels
        self._inside = QWidget()
        self.body.addWidget(self._inside)

    def show_two(self, first: Compared, second: Compared) -> None:
        """Show two placements of one participant."""
        inside = QWidget()
        grid = QGridLayout(inside)
        theme = current_theme()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.size("gap_large"))
        grid.setVerticalSpacing(theme.size("gap_small"))
        for number, stretch in enumerate((3, 4, 4)):
            grid.setColumnStretch(number, stretch)
        for number, one in enumerate((first, second), 1):
            name = host_name(one.pair.host_company, one.pair.placement)
            grid.addWidget(label(name, "strong", wrap=True), 0, number, Qt.AlignmentFlag.AlignTop)
        for figure in figures(first.explanation, second.explanation):
            row = grid.rowCount()
            grid.addWidget(label(figure.name, "small", wrap=True), row, 0)
            grid.addWidget(_value(figure.name, figure.first, figure.second), row, 1)
            grid.addWidget(_value(figure.name, figure.second, figure.first), row, 2)
        for name, *texts in self._facts(first.pair, second.pair):
            row = grid.rowCount()
            grid.addWidget(label(name, "small", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            for number, text in enumerate(texts, 1):
                grid.addWidget(label(text or shown(None), wrap=True), row, number, Qt.AlignmentFlag.AlignTop)
        self.body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside

    def _facts(self, first: Pair, second: Pair) -> list[tuple[str, str, str]]:
        offers = (first.placement, second.placement)
        lines = [
            (translate("Matches", "Host"), *(host_line(one.placement, one.host_company, self._labels)
                                             for one in (first, second))),
            (translate("Matches", "Topics"), *(self._named("topic", one.topics) for one in offers)),
            (translate("Matches", "Can teach"), *(self._named("skill", one.skills_offered) for one in offers)),
            (translate("Matches", "Languages, one is enough"),
             *(self._named("language_level", one.language_needs) for one in offers)),
            (translate("Matches", "Length"), *(months_words(one.months_min, one.months_max) for one in offers)),
            (translate("Matches", "Possible"), *(window_words(one.window_from, one.window_to) for one in offers)),
            (translate("Matches", "Places"), *(shown(one.capacity) for one in offers)),
        ]  # fmt: skip
        return [(name, one, other) for name, one, other in lines if one or other]

    def _named(self, kind: str, codes: frozenset[str]) -> str:
        return ", ".join(sorted(self._labels(kind, code) for code in codes))


def _value(name: str, mine: int, other: int) -> QWidget:
    inside = QWidget()
    row = line(inside, "gap_small")
    figure = label(shown(mine), "strong" if mine > other else "")
    figure.setAccessibleName(f"{name}: {shown(mine)}")
    row.addWidget(figure)
    if mine > other:
        better = Sign("check", "ok")
        better.setToolTip(translate("Matches", "the better one"))
        better.setAccessibleName(translate("Matches", "the better one"))
        row.addWidget(better)
    row.addStretch(1)
    return inside
