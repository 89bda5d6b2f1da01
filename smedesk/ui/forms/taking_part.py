"""Whether the rules of the scheme allow something: one line with a chip, each rule's reason on demand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date as Date
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import RecordMissing
from smedesk.domain.reason import Answer
from smedesk.services.ports import Changes, Reads
from smedesk.services.taking_part import Judgement, Point, judge_pair
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.links import Link, Links
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.text import column, label, line

SIGNS: Mapping[Answer, tuple[str, str]] = MappingProxyType(
    {
        Answer.OK: ("circle-check", "ok"),
        Answer.NO: ("circle-alert", "bad"),
        Answer.UNKNOWN: ("info", "muted"),
    }
)
"""What a rule says → the sign before its sentence, with its tone."""

_TONES = MappingProxyType({Answer.OK: Tone.OK, Answer.NO: Tone.WARN, Answer.UNKNOWN: Tone.NEUTRAL})
_STANDS_ON = ("company", "person", "group_link", "scheme", "exchange", "stay_period", "application", "placement")
_PLACES = MappingProxyType({"company": "companies", "person": "people"})

Judge = Callable[[Reads, str, Date], Judgement | None]


class Judging(QObject):
    """Asks for a judgement and hands it to `show`, and anew when what it stands on has changed; None hides the
    owner."""

    def __init__(self, owner: QWidget, desk: Desk, show: Callable[[Judgement | None], object]) -> None:
        super().__init__(owner)
        self._desk, self._show = desk, show
        self._question: Callable[[Reads], Judgement | None] | None = None
        desk.notices.changed.connect(self._on_changed)

    def ask(self, judge: Judge, id: str) -> None:
        """Ask what the rules say of a record; "" asks for none."""
        today = self._desk.today()
        self._begin((lambda reads: judge(reads, id, today)) if id else None)

    def ask_pair(self, application: str, placement: str) -> None:
        """Ask what the rules say of an application and a placement; "" asks for none."""
        today = self._desk.today()
        is_known = bool(application and placement)
        self._begin((lambda reads: judge_pair(reads, application, placement, today)) if is_known else None)

    def _begin(self, question: Callable[[Reads], Judgement | None] | None) -> None:
        self._question = question
        if question is None:
            self._show(None)
        else:
            self._desk.ask(self, question, partial(self._on_judged, question), _is_gone, topic="taking_part")

    def _on_judged(self, question: Callable[[Reads], Judgement | None], judgement: Judgement | None) -> None:
        if question is self._question:
            self._show(judgement)

    def _on_changed(self, changes: Changes) -> None:
        if self._question is not None and changes.touches(*_STANDS_ON):
            self._begin(self._question)


class TakingPart(QWidget):
    """Yes, no or not known yet; `go` leads to the field of a point, else its company or person is opened."""

    def __init__(self, desk: Desk, go: Callable[[Point], object] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judging = Judging(self, desk, self._show)
        self._go = go or partial(open_point, desk)
        self._words = label("", wrap=True)
        self._chip = Chip()
        self._chip.setObjectName("taking_part")
        self._why = button(translate("TakingPart", "Why"), self._turn, kind="quiet")
        self._why.setObjectName("taking_part_why")
        self._reasons = Links(*SIGNS[Answer.UNKNOWN])
        self._reasons.setObjectName("taking_part_reasons")
        self._reasons.hide()
        head = line()
        head.addWidget(self._words, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._why)
        layout = column(self, "gap_small")
        layout.addLayout(head)
        layout.addWidget(self._reasons)
        self.hide()

    def _show(self, judgement: Judgement | None) -> None:
        self.setVisible(judgement is not None and bool(judgement.points))
        if judgement is None:
            return
        said = {
            Answer.OK: translate("TakingPart", "Yes"),
            Answer.NO: translate("TakingPart", "No"),
            Answer.UNKNOWN: translate("TakingPart", "Not known yet"),
        }[judgement.answer]
        words = translate("TakingPart", "May take part under {scheme}").format(scheme=judgement.scheme)
        self._words.setText(words)
        self._chip.show_status(said, _TONES[judgement.answer])
        self._chip.setAccessibleName(f"{words}: {said}")
        self._why.setAccessibleName(translate("TakingPart", "Why: {answer}").format(answer=said))
        self._reasons.show_links([self._link(point) for point in sorted(judgement.points, key=_worst_first)])

    def _turn(self) -> None:
        is_open = self._reasons.isHidden()
        self._reasons.setVisible(is_open)
        self._why.setText(translate("TakingPart", "Fold") if is_open else translate("TakingPart", "Why"))

    def _link(self, point: Point) -> Link:
        go = partial(self._go, point) if point.field else None
        return Link(current_labels().sentence(point.reason), go, SIGNS[point.reason.answer])


class Objections(QWidget):
    """A warning with the reasons where the rules say no; nothing where they do not."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.judging = Judging(self, desk, self._show)
        self._desk = desk
        self._words = label("", "strong", wrap=True)
        self._reasons = Links(*SIGNS[Answer.NO])
        layout = column(self, "gap_small")
        layout.addWidget(self._words)
        layout.addWidget(self._reasons)
        self.setObjectName("objections")
        self.hide()

    def _show(self, judgement: Judgement | None) -> None:
        points = judgement.objections if judgement else ()
        self.setVisible(bool(points))
        if judgement is None or not points:
            return
        words = translate("TakingPart", "The rules of {scheme} do not allow this as it stands:")
        self._words.setText(words.format(scheme=judgement.scheme))
        self._reasons.show_links(
            [
                Link(
                    current_labels().sentence(point.reason),
                    partial(open_point, self._desk, point) if point.field else None,
                )
                for point in points
            ]
        )


def open_point(desk: Desk, point: Point) -> None:
    """Open the company or the person that a point speaks of."""
    desk.go_to(_PLACES[point.kind], point.record)


def _worst_first(point: Point) -> int:
    return (Answer.NO, Answer.UNKNOWN, Answer.OK).index(point.reason.answer)


def _is_gone(error: BaseException) -> bool:
    return isinstance(error, RecordMissing)
