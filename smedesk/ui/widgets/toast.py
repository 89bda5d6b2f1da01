"""The sentence on what was done, with an offer to take it back. It never takes the focus, and covers neither what has
it nor a question.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QPushButton, QWidget

from smedesk.translate import translate
from smedesk.ui.notify import Said
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text import announce, label, line

_SHOWN_MILLISECONDS = 12_000


class Toast(QFrame):
    """Floats at the foot of its parent, or at its head where work goes on at the foot. A screen reader says it; F8 goes
    to it, Esc puts it away.

    It goes after twelve seconds, but not while the mouse or the focus is on it. Undo stays reachable by
    Ctrl+Z anyway.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("surface", "toast")
        self._ground = parent
        self._said: Said | None = None
        self._text = label("", wrap=True)
        self._undo = button(translate("Toast", "Undo"), self._on_undo, kind="quiet", icon="undo-2", tone="toast_accent")
        self._undo.setToolTip(shortcut("undo").shown)
        self._close = icon_button(
            "x", translate("Toast", "Close message"), self._put_away, tone="toast_text", is_bare=True
        )
        layout = self._row = line(self)
        side = current_theme().size("card_pad")
        layout.setContentsMargins(
            side, current_theme().size("gap"), current_theme().size("gap"), current_theme().size("gap")
        )
        layout.addWidget(self._text, 1)
        layout.addWidget(self._undo)
        layout.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self._on_time)
        self._before: QWidget | None = None
        self._place_later = QTimer(self, singleShot=True, interval=0)
        self._place_later.timeout.connect(self._place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        parent.installEventFilter(self)
        self.hide()

    def say(self, said: Said) -> None:
        """Show a sentence in place of the one before."""
        self._said = said
        self._text.setText(said.text)
        self._undo.setVisible(said.undo is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        offer = translate("Toast", "{sentence}. Undo with {keys}")
        keys = shortcut("undo").shown
        announce(self, offer.format(sentence=said.text, keys=keys) if said.undo else said.text)

    def take_focus(self) -> bool:
        """Go to the message by key; False when none is shown."""
        if not self.isVisible():
            return False
        self._before = self.window().focusWidget()
        (self._undo if self._undo.isVisible() else self._close).setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent."""
        if watched is self._ground and event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the message away by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        parent, theme = self._ground, current_theme()
        margin = theme.size("page_margin")
        width = min(theme.size("toast_width"), parent.width() - 2 * margin)
        height = max(self._row.heightForWidth(width), self.sizeHint().height())
        foot = QRect((parent.width() - width) // 2, max(parent.height() - height - margin, 0), width, height)
        above = QRect(foot)
        for made in self._steps_of_page():
            if above.intersects(made):
                above.moveBottom(made.top() - theme.size("gap"))
        above.moveTop(max(above.top(), 0))
        head = foot.translated(0, theme.size("gap") - foot.top())
        work = self._place_of_work()
        # where there is little room, what stands over the next step explains it
        is_low = parent.height() < theme.size("page_low") and above != foot
        order = (head, above, foot) if is_low else (above, head, foot)
        self.setGeometry(next((one for one in order if not one.intersects(work)), above))

    def _place_of_work(self) -> QRect:
        """Where the person types or chooses: the field with what it says, the row of a list."""
        focus: QWidget | None = QApplication.focusWidget()
        if focus is None or not self._ground.isAncestorOf(focus) or self.isAncestorOf(focus):
            return QRect()
        if isinstance(focus, QAbstractItemView):
            row = focus.visualRect(focus.currentIndex())
            return QRect(focus.viewport().mapTo(self._ground, row.topLeft()), row.size())
        widget: QWidget | None = focus
        while widget is not None and widget is not self._ground and not isinstance(widget, Field):
            widget = widget.parentWidget()
        field = widget if isinstance(widget, Field) else focus
        return QRect(field.mapTo(self._ground, QPoint()), field.size())

    def _steps_of_page(self) -> list[QRect]:
        """Where the primary actions stand, the lowest first: a message must not hide the next step."""
        steps = [
            QRect(made.mapTo(self._ground, QPoint(0, 0)), made.size())
            for made in self._ground.findChildren(QPushButton)
            if made.property("kind") == "primary" and made.isVisible() and not made.visibleRegion().isEmpty()
        ]
        return sorted(steps, key=lambda rect: -rect.top())

    def _has_focus(self) -> bool:
        return any(piece.hasFocus() for piece in (self._undo, self._close))

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, _now: QWidget | None) -> None:
        if self.isVisible():
            self._place_later.start()  # what gets the focus is scrolled into sight first

    def _put_away(self) -> None:
        had_focus = self._has_focus()
        self._timer.stop()
        self.hide()
        if had_focus and self._before and shiboken6.isValid(self._before):
            self._before.setFocus()

    def _on_undo(self) -> None:
        said = self._said
        self._put_away()
        if said and said.undo:
            said.undo()

    def _on_time(self) -> None:
        if self.underMouse() or self._has_focus():
            self._timer.start()
        else:
            self.hide()
