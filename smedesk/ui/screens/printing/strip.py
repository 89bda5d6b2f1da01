"""The strip that says how a batch comes along: what is printed, what is not, what the printer wants, what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from smedesk.domain.records import Document
from smedesk.services.ports import Reads
from smedesk.services.print_batch import NOT_PRINTED, Batch, ItemState
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import words_of
from smedesk.ui.formats import shown
from smedesk.ui.print_words import trouble_words
from smedesk.ui.screens.printing.control import BatchControl
from smedesk.ui.widgets.buttons import Button, button
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import announce, column, label

_MOST_NAMED = 5


class BatchStrip(QFrame):
    """Shows the batch of the desk, and nothing while there is none."""

    def __init__(self, desk: Desk, control: BatchControl, choose_printer: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("print_batch")
        self.setProperty("surface", "card")
        self._desk, self._control = desk, control
        self._said = ""
        self._names: dict[str, str] = {}
        self._head = label("", "strong", wrap=True)
        self._head.setObjectName("print_batch_head")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Printing", "Printed so far"))
        self._trouble = label("", wrap=True)
        self._trouble.setObjectName("print_batch_trouble")
        steps: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("printed", translate("Printing", "Came out"), "primary", lambda: control.answer(is_printed=True)),
            ("not_printed", translate("Printing", "Print again"), "", lambda: control.answer(is_printed=False)),
            ("go_on", translate("Printing", "Go on"), "primary", control.go_on),
            ("again", translate("Printing", "Print those again"), "primary", control.print_again),
            ("pause", translate("Printing", "Pause"), "", control.course.pause),
            ("other_printer", translate("Printing", "Another printer…"), "", choose_printer),
            ("give_up", translate("Printing", "Leave out the rest"), "quiet", control.give_up),
            ("close", translate("Printing", "Close"), "", control.give_up),
        )
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self._buttons: dict[str, Button] = {}
        for name, words, kind, run in steps:
            made = self._buttons[name] = button(words, run, kind=kind)
            made.setObjectName(f"print_batch_{name}")
            flow.addWidget(made)
        layout = column(self, "gap_small", "pad")
        for widget in (self._head, self._bar, self._trouble, buttons):
            layout.addWidget(widget)
        control.course.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how it is now."""
        batch = self._control.course.batch
        self.setVisible(batch is not None)
        if batch is None:
            return
        printed, of_all = batch.count(ItemState.PRINTED), len(batch.items)
        self._bar.setRange(0, of_all)
        self._bar.setValue(printed)
        self._head.setText(" · ".join(self._counts(batch, printed, of_all)))
        trouble = self._trouble_words(batch)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        if trouble and trouble != self._said:
            announce(self, trouble, is_urgent=True)
        self._said = trouble
        wanted = self._wanted(batch)
        for name, made in self._buttons.items():
            made.setVisible(name in wanted)

    def _counts(self, batch: Batch, printed: int, of_all: int) -> list[str]:
        words = [
            translate("Printing", "{number} of {count} printed").format(number=shown(printed), count=shown(of_all))
        ]
        for states, text in (
            ((ItemState.QUEUED,), translate("Printing", "{number} at the printer")),
            ((ItemState.ABORTED, ItemState.CANCELLED), translate("Printing", "{number} not printed by the printer")),
            ((ItemState.MISSING,), translate("Printing", "{number} not on this desk")),
            ((ItemState.WAITING,), translate("Printing", "{number} not handed over yet")),
        ):
            if number := batch.count(*states):
                words.append(text.format(number=shown(number)))
        return words

    def _trouble_words(self, batch: Batch) -> str:
        """Return what a person has to see to, or what rests."""
        course = self._control.course
        if batch.doubtful:
            return self._doubt_words(len(batch.doubtful), batch)
        if course.fault is not None:
            return words_of(course.fault)
        if batch.is_over:
            return self._missing_words(batch)
        return self._waiting_words(batch)

    def _waiting_words(self, batch: Batch) -> str:
        course, text = self._control.course, ""
        if not course.condition.is_ready:
            text = translate("Printing", "The printer {printer} waits: {trouble}. It goes on by itself afterwards.")
        elif not course.is_running and batch.is_failing:
            text = translate("Printing", "The printer {printer} gave up one document after the other. Look at it.")
        elif not course.is_running:
            text = translate("Printing", "The printing rests. What was printed is not printed again.")
        return text.format(printer=batch.ticket.printer, trouble=trouble_words(course.condition))

    def _doubt_words(self, n: int, batch: Batch) -> str:
        text = translate(
            "Printing", "Of %n documents it is not known whether they came out. Look for them: {names}.", "", n
        )
        return text.format(names=self._named(batch, sorted(batch.doubtful)))

    def _missing_words(self, batch: Batch) -> str:
        numbers = [number for number, state in enumerate(batch.states) if state in NOT_PRINTED]
        return translate("Printing", "Not printed: {names}.").format(names=self._named(batch, numbers))

    def _named(self, batch: Batch, numbers: Sequence[int]) -> str:
        """Return the files of some items; they are asked for when they are first to be said."""
        said = [batch.items[number].document for number in numbers[:_MOST_NAMED]]
        if not self._names.keys() >= set(said):
            self._desk.ask(self, lambda reads: _names(reads, said), self._on_named, topic="names")
        words = [self._names.get(id, "…") for id in said]
        if (n := len(numbers) - len(said)) > 0:
            words.append(translate("Printing", "and %n others", "", n))
        return ", ".join(words)

    def _on_named(self, names: dict[str, str]) -> None:
        self._names |= names
        self.refresh()

    def _wanted(self, batch: Batch) -> set[str]:
        course = self._control.course
        if batch.doubtful:
            return {"printed", "not_printed", "give_up"}
        if batch.is_over:
            return {"again", "close"} if batch.count(ItemState.ABORTED, ItemState.CANCELLED) else {"close"}
        if course.is_running:
            return {"pause", "give_up"} if course.condition.is_ready else {"pause", "other_printer", "give_up"}
        return {"go_on", "other_printer", "give_up"}


def _names(reads: Reads, ids: Sequence[str]) -> dict[str, str]:
    """Return what the printed pages are called; what was erased meanwhile has no name."""
    found = reads.get_many(Document, ids)
    return {id: found[id].file_name if id in found else "–" for id in ids}
