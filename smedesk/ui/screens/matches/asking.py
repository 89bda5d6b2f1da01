"""What a step asks before it is taken, below its buttons: why it is declined, what to ask, until when it is put off.

Opened by a key, answered by keys: a figure chooses, Enter gives what was typed, Esc leaves without a step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date as Date
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QPushButton, QWidget

from smedesk.domain.choices import DECLINE_REASONS
from smedesk.domain.days import add_months
from smedesk.services.deciding import PUT_OFF_DAYS
from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.screens.matches.scrolling import bring_into_view
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.date_field import DateField
from smedesk.ui.widgets.line_edit import LineEdit
from smedesk.ui.widgets.text import column, label

OTHER = "other"
"""The reason that says nothing without words."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Asking(QWidget):
    """Opens with the focus in it, and gives the focus back where it was when it closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self._layout = column(self, "gap_small")
        self.hide()

    def open_at(self, first: QWidget) -> None:
        """Show it and go to its first widget."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self.show()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_view(self)

    def close_asking(self) -> None:
        """Put it away and go back to where the keys were."""
        focus = self.window().focusWidget()
        had_focus = self.isAncestorOf(focus)
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_asking()
        else:
            super().keyPressEvent(event)


class Numbered(QWidget):
    """Answers beside each other with the figure that chooses each, in two columns where they fit."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(current_theme().size("gap_small"))
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._columns = 0

    def show_answers(self, answers: Sequence[tuple[str, str]]) -> None:
        """Show code and words of each answer, numbered from 1."""
        for made in self.buttons.values():
            made.deleteLater()
        self.buttons = {code: self._button(number, code, words) for number, (code, words) in enumerate(answers, 1)}
        self._columns = 0
        self._lay_out()

    def at(self, number: int) -> QPushButton | None:
        """Return the answer of a figure."""
        made = list(self.buttons.values())
        return made[number - 1] if 0 < number <= len(made) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the answers in as many columns as there is room for."""
        super().resizeEvent(event)
        self._lay_out()

    def _button(self, number: int, code: str, words: str) -> QPushButton:
        text = translate("Matches", "{number}  {answer}").format(number=shown(number), answer=words)
        made = button(text, lambda: self.chosen.emit(code), kind="answer")
        made.setObjectName(f"answer_{code}")
        made.setParent(self)
        return made

    def _lay_out(self) -> None:
        widest = max((made.sizeHint().width() for made in self.buttons.values()), default=0)
        columns = 2 if 2 * widest + self._grid.spacing() <= self.width() and len(self.buttons) > 1 else 1
        if columns == self._columns:
            return
        self._columns, rows = columns, -(-len(self.buttons) // columns)
        for at, made in enumerate(self.buttons.values()):
            self._grid.addWidget(made, at % rows, at // rows)
            made.show()
        self.setMinimumHeight(self._grid.minimumSize().height())


class _ByFigure(Asking):
    """Asks for one of some numbered answers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "field", wrap=True)
        self._answers = Numbered()
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._answers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A figure chooses; Enter takes the answer that has the focus."""
        focus = self.window().focusWidget()
        is_here = isinstance(focus, QPushButton) and self.isAncestorOf(focus)
        made = self._answers.at(event.key() - Qt.Key.Key_0) if event.key() <= Qt.Key.Key_9 else None
        if made is not None:
            made.click()
        elif is_here and event.key() in _ENTER and isinstance(focus, QPushButton):
            focus.click()
        else:
            super().keyPressEvent(event)


class ReasonAsking(_ByFigure):
    """Asks why something is declined: a reason, and words to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Callable[[str, str], object] | None = None
        self._needs_enter = False
        self._code = ""
        self._answers.show_answers([(one.code, translate(*one.label)) for one in DECLINE_REASONS])
        for made in self._answers.buttons.values():
            made.setCheckable(True)
        self._answers.chosen.connect(self._on_chosen)
        self._words = LineEdit(translate("Matches", "In words"))
        self._words.setObjectName("reason")
        self._words.setMaxLength(500)
        self._words.returnPressed.connect(self._on_given)
        self._hint = label("", "small", wrap=True)
        self._layout.addWidget(self._words)
        self._layout.addWidget(self._hint)

    def ask(self, run: Callable[[str, str], object], *, is_read_there: bool) -> None:
        """Ask for a reason and hand its code and the words to `run`; where the other office reads it, a figure alone
        sends nothing yet."""
        self._run, self._needs_enter, self._code = run, is_read_there, ""
        self._words.clear()
        self._check()
        if is_read_there:
            self._title.setText(translate("Matches", "Why? The other office reads it"))
            self._words.setPlaceholderText(translate("Matches", "More words for the other office, if you like"))
            self._hint.setText(translate("Matches", "A figure chooses, Enter declines, Esc keeps the match."))
        else:
            self._title.setText(translate("Matches", "Why? The other office does not learn of it"))
            self._words.setPlaceholderText(translate("Matches", "In words, if you like, before the reason"))
            self._hint.setText(translate("Matches", "A figure declines, Esc keeps the suggestion."))
        self.open_at(next(iter(self._answers.buttons.values())))

    def _on_chosen(self, code: str) -> None:
        self._code = code
        self._check()
        words = self._words.text().strip()
        if self._needs_enter or (code == OTHER and not words):
            self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._give(code, words)

    def _check(self) -> None:
        for code, made in self._answers.buttons.items():
            made.setChecked(code == self._code)

    def _on_given(self) -> None:
        """Enter: the words are there; without a reason chosen they are one of their own."""
        words = self._words.text().strip()
        code = self._code or OTHER
        if words or code != OTHER:
            self._give(code, words)

    def _give(self, code: str, words: str) -> None:
        run, self._run = self._run, None
        self.close_asking()
        if run is not None:
            run(code, words)


class WordsAsking(Asking):
    """Asks for a line: a question to the other office, or the answer to its question."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Callable[[str], object] | None = None
        self._title = label("", "field", wrap=True)
        self._edit = LineEdit()
        self._edit.setObjectName(name)
        self._edit.setMaxLength(1000)
        self._edit.returnPressed.connect(self._on_given)
        hint = label(translate("Matches", "Enter sends it, Esc leaves without."), "small", wrap=True)
        for piece in (self._title, self._edit, hint):
            self._layout.addWidget(piece)

    def ask(self, title: str, run: Callable[[str], object]) -> None:
        """Ask for a line and hand it to `run`."""
        self._run = run
        self._title.setText(title)
        self._edit.setAccessibleName(title)
        self._edit.clear()
        self.open_at(self._edit)

    def _on_given(self) -> None:
        words, run = self._edit.text().strip(), self._run
        if words and run:
            self.close_asking()
            run(words)


class PutOffAsking(_ByFigure):
    """Asks until when something is put off; Enter alone means a week."""

    def __init__(self, today: Callable[[], Date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._run: Callable[[Date], object] | None = None
        self._title.setText(translate("Matches", "Put off until"))
        self._answers.chosen.connect(self._on_chosen)
        self._day = DateField(translate("Matches", "Another day"), today=today)
        self._day.editor.setObjectName("put_off_day")
        self._day.editor.returnPressed.connect(self._on_typed)
        self._layout.addWidget(self._day)
        hint = label(translate("Matches", "Enter takes a week, Esc leaves without."), "small", wrap=True)
        self._layout.addWidget(hint)

    def ask(self, run: Callable[[Date], object]) -> None:
        """Ask for a day and hand it to `run`."""
        self._run = run
        words = {
            "day": translate("Matches", "One day: {day}"),
            "week": translate("Matches", "A week: {day}"),
            "month": translate("Matches", "A month: {day}"),
        }
        self._answers.show_answers([
            *((code, text.format(day=shown(self._until(code)))) for code, text in words.items()),
            (OTHER, translate("Matches", "Another day")),
        ])  # fmt: skip
        self._day.set_value(None)
        self.open_at(self._answers.buttons["week"])

    def _until(self, code: str) -> Date:
        today = self._today()
        if code == "month":
            return add_months(today, 1)
        return today + timedelta(days=1 if code == "day" else PUT_OFF_DAYS)

    def _on_chosen(self, code: str) -> None:
        if code == OTHER:
            self._day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._give(self._until(code))

    def _on_typed(self) -> None:
        if not self._day.commit() or (day := self._day.value()) is None:
            return
        if day > self._today():
            self._give(day)
        else:
            self._day.show_error(translate("Matches", "A day after today"))

    def _give(self, day: Date) -> None:
        run, self._run = self._run, None
        self.close_asking()
        if run is not None:
            run(day)
