"""What every field of a form has: label above, editor, a line for hint or error, a tick once its value is on
disk.

A field saves as it is left. It must not know records or the store: it says `left_changed(value)`, and is told
`show_saved()` when that value is on disk.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from smedesk.translate import translate
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import announce, column, label, line, set_look

_TICK_MILLISECONDS = 4000


class Refused(Exception):
    """What stands in the editor is no value of this field; the text says why and what to do."""


class Field(QWidget):
    """One field of a form.

    - `value()` is the last value that was valid when the field was left or set; None is "nothing".
    - `left_changed(value)` is emitted when the field is left (or Enter pressed) with another valid value.
      What is not valid stays in the editor with an error below it, and nothing is emitted.
    - `commit()` does as if the field was left, for a form that closes; False when the content is not valid.
    - Esc puts the last value back; where nothing differs, Esc goes on to whoever wants it.
    """

    nothing: Any = None  # the value of an empty field
    _takes_enter = False  # whether Enter belongs to the editor itself
    left_changed = Signal(object)
    edited = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._hint = hint
        self._hint_role = "small"
        self.error = ""  # the error that is shown
        self._value: Any = self.nothing
        self._value_before: Any = self.nothing
        self._tick_timer = QTimer(self, singleShot=True, interval=_TICK_MILLISECONDS)
        self._tick_timer.timeout.connect(self._hide_tick)
        self._label = label(name, "field")
        self._tick = QLabel()
        self._note = label(hint, "small", wrap=True)
        head = line(gap="gap_small")
        head.addWidget(self._label)
        head.addWidget(self._tick)
        head.addStretch(1)
        self._layout = column(self, "gap_small")
        self._layout.addLayout(head)
        self._layout.addWidget(self._note)
        self._note.setVisible(bool(hint))  # not before it has a parent: it would be a window for a moment
        self._layout.setContentsMargins(0, 0, 0, current_theme().size("gap_small"))
        self._layout.addStretch(1)

    # ---------------------------------------------------------------- what a kind of field says

    def _read(self) -> Any:
        """Return the value that stands in the editor; raises Refused with words for the user."""
        raise NotImplementedError

    def _write(self, value: Any) -> None:
        """Show a value in the editor."""
        raise NotImplementedError

    def _set_editor(self, editor: QWidget, focus: QWidget | None = None) -> None:
        """Take the editor over; `focus` is the widget in it that gets the keys."""
        self._editor = editor
        self._focus = focus or editor
        self._focus.setAccessibleName(self.name)
        self._focus.setAccessibleDescription(self._hint)
        self._focus.installEventFilter(self)
        self._label.setBuddy(self._focus)
        self._layout.insertWidget(1, editor)
        self.setFocusProxy(self._focus)

    # ---------------------------------------------------------------- what a form says

    def value(self) -> Any:
        """Return the last valid value."""
        return self._value

    def typed_value(self) -> Any:
        """Return the value that stands in the editor now, without leaving it; None where it is none."""
        try:
            return self._read()
        except Refused:
            return None

    def show_bare(self) -> None:
        """Show the editor alone, as in a row of a filter; a screen reader still says the name."""
        self._label.hide()
        self._tick.setFixedSize(0, 0)
        self._hint = ""
        self._note.hide()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def set_value(self, value: Any) -> None:
        """Show a value from outside; no signal. None empties the field."""
        self._value = self.nothing if value is None else value
        self._write(value)
        self.show_error("")

    def refresh_value(self, value: Any) -> None:
        """Show a value that changed elsewhere, but leave alone what the user is typing."""
        if self.is_dirty():
            self._value = self.nothing if value is None else value
        else:
            self.set_value(value)

    def is_dirty(self) -> bool:
        """Whether the editor holds something else than the last value."""
        try:
            return bool(self._read() != self._value)
        except Refused:
            return True

    def commit(self) -> bool:
        """Take over what stands in the editor, as if the field was left."""
        try:
            value = self._read()
        except Refused as refusal:
            self.show_error(str(refusal))
            return False
        self.show_error("")
        if value != self._value:
            self._value_before, self._value = self._value, value
            self._hide_tick()
            self._write(value)
            self.left_changed.emit(value)
        else:
            self._write(value)  # the same value, tidily written
        return True

    def restore(self) -> bool:
        """Put the last value back; False when it stood there already."""
        if not self.is_dirty():
            return False
        self._write(self._value)
        self.show_error("")
        return True

    def show_saved(self) -> None:
        """Show a tick: the value is on disk."""
        theme = current_theme()
        side = theme.size("icon_small")
        self._tick.setPixmap(theme.icon("check", "ok").pixmap(QSize(side, side), self.devicePixelRatioF()))
        self._tick.setToolTip(translate("Fields", "Saved"))
        self._tick.setAccessibleName(translate("Fields", "{field} saved").format(field=self.name))
        self._tick_timer.start()

    def keep_unsaved(self) -> None:
        """The last value did not reach the disk: it stays in the editor as if it was just typed, and leaving the
        field saves it once more."""
        self._value = self._value_before

    def show_error(self, text: str) -> None:
        """Show an error below the editor, or the hint again for ""."""
        if text == self.error:
            return
        self.error = text
        self._note.setText(text or self._hint)
        self._note.setVisible(bool(text or self._hint))
        set_look(self._note, "role", "error" if text else self._hint_role)
        set_look(self._editor, "state", "error" if text else "")
        self._focus.setAccessibleDescription(text or self._hint)
        if text:
            announce(self._focus, f"{self.name}: {text}", is_urgent=True)

    def show_hint(self, text: str, *, is_doubt: bool = False) -> None:
        """Show another hint below the editor; an error that stands there stays until it is settled. A doubt about the
        value that is kept looks as an error does."""
        self._hint, self._hint_role = text, "error" if is_doubt else "small"
        if not self.error:
            self._note.setText(text)
            self._note.setVisible(bool(text))
            set_look(self._note, "role", self._hint_role)
            self._focus.setAccessibleDescription(text)

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the value be read and copied, but not changed."""
        set_read_only = getattr(self._focus, "setReadOnly", None)
        if set_read_only:
            set_read_only(is_read_only)
        else:
            self._focus.setEnabled(not is_read_only)

    # ---------------------------------------------------------------- what Qt says

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Commit when the editor is left or Enter is pressed, restore on Esc."""
        if watched is self._focus:
            if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
                if event.reason() is not Qt.FocusReason.PopupFocusReason:
                    self.commit()
            elif isinstance(event, QKeyEvent):
                return self._is_key_taken(event)
        return super().eventFilter(watched, event)

    def _is_key_taken(self, event: QKeyEvent) -> bool:
        is_escape = event.key() == Qt.Key.Key_Escape
        if event.type() is QEvent.Type.ShortcutOverride and is_escape and self.is_dirty():
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._takes_enter:
            self.commit()
        return is_escape and self.restore()

    def _hide_tick(self) -> None:
        self._tick_timer.stop()
        self._tick.clear()
        self._tick.setAccessibleName("")


def beside(field: QWidget, made: QPushButton) -> QHBoxLayout:
    """Put a button at the right of a field, in one line with its editor."""
    row, place = line(), column()
    place.setContentsMargins(0, 0, 0, current_theme().size("gap_small"))
    place.addStretch(1)
    place.addWidget(made)
    row.addWidget(field, 1)
    row.addLayout(place)
    return row
