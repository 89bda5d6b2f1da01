"""The strip that says how scans come along, and what came of the last batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.scan_words import document_words, pages_words
from smedesk.ui.screens.documents.scans_course import Outcome, ScanCourse
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import announce, column, label

_MOST_NAMED = 4


class ScansStrip(QFrame):
    """Shows nothing while no scan is on its way and none has just come in."""

    def __init__(self, course: ScanCourse, open_tray: Callable[[], object] | None) -> None:
        super().__init__()
        self.setObjectName("scans_strip")
        self.setProperty("surface", "card")
        self._course = course
        self._said = ""
        self._head = label("", "strong", wrap=True)
        self._head.setObjectName("scans_head")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Scans", "Files read so far"))
        self._more = label("", wrap=True)
        self._more.setObjectName("scans_more")
        box = QWidget()
        flow = FlowLayout(box)
        self._stop = button(translate("Scans", "Stop"), course.give_up)
        self._again = button(translate("Scans", "Try again"), course.go_on, kind="primary")
        self._tray = button(translate("Scans", "Open the tray"), open_tray, kind="primary", icon="inbox")
        self._close = button(translate("Scans", "Close"), course.close)
        self._has_tray = open_tray is not None
        named = (("stop", self._stop), ("again", self._again), ("to_tray", self._tray), ("close", self._close))
        for name, made in named:
            made.setObjectName(f"scans_{name}")
            flow.addWidget(made)
        layout = column(self, "gap_small", "pad")
        for widget in (self._head, self._bar, self._more, box):
            layout.addWidget(widget)
        course.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how it is now."""
        course, outcome = self._course, self._course.outcome
        lines = list(_lines(outcome)) if outcome is not None and not course.is_running else []
        head = self._head_words(outcome)
        self.setVisible(course.is_running or course.is_stopped or bool(lines) or bool(outcome and outcome.states))
        self._head.setText(head)
        self._more.setText("\n".join(lines))
        self._more.setVisible(bool(lines))
        self._bar.setVisible(course.is_running)
        _, place, of_all, _ = course.progress or ("", 0, 0, 0)
        self._bar.setRange(0, of_all)  # 0 of 0 shows that something goes on
        self._bar.setValue(max(place - 1, 0))
        self._stop.setVisible(course.is_running)
        self._again.setVisible(course.is_stopped)
        self._close.setVisible(not course.is_running)
        waiting = outcome.states.get("tray", 0) if outcome is not None else 0
        self._tray.setVisible(self._has_tray and not course.is_running and waiting > 0)
        said = "" if course.is_running else head
        if said and said != self._said:
            announce(self, said)
        self._said = said

    def _head_words(self, outcome: Outcome | None) -> str:
        if self._course.progress is not None:
            name, place, of_all, page = self._course.progress
            if not of_all:
                return translate("Scans", "Keeping {file} …").format(file=name)
            return translate("Scans", "Reading file {number} of {count}: {file}, page {page}").format(
                number=shown(place), count=shown(of_all), file=name, page=shown(page)
            )
        if self._course.is_running:
            return translate("Scans", "Scans are being read …")
        if self._course.is_stopped:
            return translate("Scans", "Not everything could be taken in. What is not kept yet lies where it was.")
        return " · ".join(_counts(outcome)) if outcome is not None else ""


def _counts(outcome: Outcome) -> Iterator[str]:
    for state, text in (
        ("filed", translate("Scans", "{number} pages filed")),
        ("tray", translate("Scans", "{number} to be assigned")),
        ("double", translate("Scans", "{number} there twice")),
        ("blank", translate("Scans", "{number} blank")),
        ("foreign", translate("Scans", "{number} of another office")),
    ):
        if number := outcome.states.get(state, 0):
            yield text.format(number=shown(number))
    if not outcome.states and (outcome.known or outcome.refused):
        yield translate("Scans", "Nothing new was filed")


def _lines(outcome: Outcome) -> Iterator[str]:
    for one in outcome.incomplete[:_MOST_NAMED]:
        words = translate("Scans", "{document} ({code}): missing pages {pages}")
        yield words.format(
            document=document_words(one.document), code=one.document.code, pages=pages_words(one.missing)
        )
    n = len(outcome.incomplete) - _MOST_NAMED
    if n > 0:
        yield translate("Scans", "Pages of %n other documents are missing, too.", "", n)
    if outcome.mixed:
        yield translate("Scans", "Two versions of a document are mixed: it is complete in one version only.")
    n = len(outcome.known)
    if n:
        names = ", ".join(outcome.known[:_MOST_NAMED])
        yield translate("Scans", "%n files were taken in before and are not filed twice: {names}", "", n).format(
            names=names
        )
    yield from outcome.refused[:_MOST_NAMED]
