"""The place "Possible duplicates": the pairs that the sweep found, the surest first, and the one that is reviewed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent

from smedesk.services.duplicates import Pair, Swept
from smedesk.services.duplicates_kept import SweepWanted, sweep_kept
from smedesk.services.likeness import Reason
from smedesk.services.ports import Changes
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import counted_text
from smedesk.ui.labels import current_labels
from smedesk.ui.likeness_words import SURE, VERY_SURE, reasons_words, sureness_words
from smedesk.ui.models.columns import Column, ColumnKind, Tone
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.duplicates.review import PairReview
from smedesk.ui.screens.given_panel import ALL
from smedesk.ui.screens.given_screen import GivenScreen, GivenWords
from smedesk.ui.shortcuts import action
from smedesk.ui.widgets.empty_state import EmptyState

_KINDS = ("company", "person")
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


def _tone(sureness: int) -> Tone:
    return Tone.WARN if sureness >= VERY_SURE else Tone.ACCENT if sureness >= SURE else Tone.NEUTRAL


def _reasons_words(codes: str) -> str:
    """Return reasons in words only where a row is looked at: thousands at once would make the window stand still."""
    pairs = (one.partition(":") for one in codes.split())
    return reasons_words(Reason(code, int(percent)) for code, _, percent in pairs)


_COLUMNS = (
    Column("first", mark("Duplicates", "Record"), ColumnKind.TITLE),
    Column("second", mark("Duplicates", "Much like it"), ColumnKind.TITLE, width=22),
    Column(
        "sureness", mark("Duplicates", "Sureness"), ColumnKind.CHIP, width=14, words=sureness_words, tone=_tone,
        priority=2),
    Column("reasons", mark("Duplicates", "Why"), width=30, words=_reasons_words, priority=3),
)


class DuplicatesScreen(GivenScreen):
    """List and review. M merges, N tells apart, K keeps the other one; the arrow keys go through the list.

    The sweep runs in the worker process; what has changed is looked at again, when somebody looks here."""

    def __init__(self, desk: Desk) -> None:
        nothing_yet = EmptyState(
            "copy",
            translate("Duplicates", "No possible duplicates"),
            translate("Duplicates", "Companies and people that may be entered twice stand here, with the reasons."),
        )
        super().__init__(desk, _words(), _COLUMNS, nothing_yet)
        self._desk = desk
        self._pairs: dict[str, tuple[Pair, ...]] = {}
        self._names: dict[str, dict[str, tuple[str, str]]] = {}
        self._wants = {kind: SweepWanted() for kind in _KINDS}
        self._is_stale = True
        self._waiting: set[str] = set()
        self._wanted: tuple[str, Pair] | None = None
        self.review = PairReview(desk, current_labels())
        self.set_detail(self.review)
        self.review.settled.connect(self._on_settled)
        self.panel.picked.connect(self._on_picked)
        self.panel.loaded.connect(lambda _count: self._show_wanted())
        self.panel.table.opened.connect(lambda _number: self._on_opened())
        for name, run in (
            ("merge", self.review.merge), ("not_same", self.review.tell_apart), ("keep_other", self.review.turn)
        ):
            action(name, self, run, context=_HERE)
        desk.notices.changed.connect(self._on_changed)

    # ---------------------------------------------------------------- what the window says

    def open_record(self, id: str) -> None:
        """Show a pair by `kind:id:id`, whether the sweep has it or not."""
        kind, first, second = id.split(":")
        self._wanted = kind, Pair(first, second, 0, ())
        self._chips.turn_on((ALL,))
        self.panel.show_part(ALL)
        self._show_wanted()
        self.show_detail()

    def look(self) -> None:
        """Look for pairs anew."""
        self._is_stale = bool(self._waiting)  # what runs ends first: the worker process has one hand
        if self._waiting:
            return
        self._waiting = set(_KINDS)
        self.panel.show_working(True)
        for kind, wanted in self._wants.items():
            sending = partial(sweep_kept, kind=kind, ticket=wanted.ticket, changed=wanted.next_sending())
            self._desk.send(self, sending, self._on_swept, self._on_failed)

    def showEvent(self, event: QShowEvent) -> None:
        """Sweep when it is first looked at, and after changes."""
        super().showEvent(event)
        if self._is_stale:
            self.look()

    # ---------------------------------------------------------------- the sweep

    def _on_failed(self, _error: BaseException) -> bool:
        """The sweep can be tried again; the fault is told as every other."""
        self._waiting.clear()
        self._is_stale = True
        self.panel.show_working(False)
        return False

    def _on_swept(self, answer: tuple[str, Swept]) -> None:
        ticket, swept = answer
        self._wants[swept.kind].note_sent(ticket)
        self._pairs[swept.kind], self._names[swept.kind] = swept.pairs, swept.names
        self._waiting -= {swept.kind}
        if not self._waiting:
            self.panel.show_working(False)
            self._show_pairs()
            if self._is_stale and self.isVisible():
                self.look()

    def _show_pairs(self) -> None:
        found = [(kind, pair) for kind in _KINDS for pair in self._pairs.get(kind, ())]
        found.sort(key=lambda one: -one[1].sureness)
        self.show_rows([
            GivenRow(_row_id(kind, pair), self._values(kind, pair), frozenset({ALL, kind})) for kind, pair in found])

    def _values(self, kind: str, pair: Pair) -> tuple[object, ...]:
        names = self._names[kind]
        reasons = " ".join(f"{one.code}:{one.percent}" for one in pair.reasons)
        return names[pair.first], names[pair.second], pair.sureness, reasons

    def _pair_of(self, kind: str, first: str, second: str) -> Pair:
        pairs = self._pairs.get(kind, ())
        found = (pair for pair in pairs if {pair.first, pair.second} == {first, second})
        return next(found, Pair(first, second, 0, ()))

    # ---------------------------------------------------------------- list and review

    def _show_wanted(self) -> None:
        """Show the pair that was asked for, also when a list that is loaded only now has gone to its first row."""
        if self._wanted is None:
            return
        kind, wanted = self._wanted
        pair = self._pair_of(kind, wanted.first, wanted.second)
        self.panel.go_to(_row_id(kind, pair))
        self.review.show_pair(kind, pair)
        if not self._waiting and not self._is_stale:
            self._wanted = None

    def _on_picked(self, id: str) -> None:
        kind, first, second = id.split(":") if id else ("company", "", "")
        self.review.show_pair(kind, self._pair_of(kind, first, second))

    def _on_opened(self) -> None:
        self.show_detail()
        self.review.take_focus()

    def _on_settled(self, first: str, second: str) -> None:
        """Take the pair out at once; the sweep that follows finds what else has changed."""
        for kind, pairs in self._pairs.items():
            self._pairs[kind] = tuple(pair for pair in pairs if {pair.first, pair.second} != {first, second})
        self._show_pairs()
        self.show_list()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.touches("company", "person", "distinction"):
            return
        companies, people = (changes.touched.get(kind, frozenset()) for kind in _KINDS)
        self._wants["company"].note(companies)
        self._wants["person"].note(companies | people)
        self._is_stale = True
        if self.isVisible():
            self.look()
            self.review.refresh()


def _row_id(kind: str, pair: Pair) -> str:
    return f"{kind}:{pair.first}:{pair.second}"


def _words() -> GivenWords:
    return GivenWords(
        name="duplicate",
        title=translate("Duplicates", "Possible duplicates"),
        subtitle=translate("Duplicates", "What may be entered twice, the surest first"),
        search=translate("Duplicates", "Search the pairs"),
        parts=(
            (ALL, translate("Duplicates", "All")),
            ("company", translate("Duplicates", "Companies")),
            ("person", translate("Duplicates", "People")),
        ),
        counted=lambda n: counted_text(translate("Duplicates", "%n pairs", "", n), n),
    )
