"""A date that is typed; the calendar is there for who wants it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QWidget

from smedesk.translate import translate
from smedesk.ui.formats import date_text, long_date_text
from smedesk.ui.widgets.field import Refused
from smedesk.ui.widgets.text_fields import LineField
from smedesk.ui.widgets.typed_date import parse_date


class DateField(LineField):
    """A date; `value()` is a date or None. While it is typed, the line below says which day is meant.

    `earliest` and `latest` are allowed themselves. Alt+Down or the picture at the right opens a calendar.
    """

    def __init__(
        self,
        name: str,
        hint: str = "",
        *,
        earliest: date | None = None,
        latest: date | None = None,
        today: Callable[[], date] = lambda: dt.datetime.now().astimezone().date(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, hint, parent)
        self._earliest, self._latest, self._today = earliest, latest, today
        self._calendar: QCalendarWidget | None = None
        self.editor.setPlaceholderText(date_text(today()))
        words = translate("Fields", "Calendar")
        pick = QAction(words, self)
        pick.setShortcut("Alt+Down")
        pick.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pick.triggered.connect(self._on_calendar_wanted)
        self.addAction(pick)
        self.editor.put_after("calendar", f"{words}, {pick.shortcut().toString()}", self._on_calendar_wanted)
        self.editor.textEdited.connect(self._on_typed)

    def _read(self) -> date | None:
        if not self.text():
            return None
        meant = parse_date(self.text(), self._today())
        if meant is None:
            example = date_text(self._today())
            raise Refused(translate("Fields", "Type a date such as {example}, or t, or +7").format(example=example))
        if self._earliest and meant < self._earliest:
            raise Refused(translate("Fields", "Not before {date}").format(date=date_text(self._earliest)))
        if self._latest and meant > self._latest:
            raise Refused(translate("Fields", "Not after {date}").format(date=date_text(self._latest)))
        return meant

    def _write(self, value: date | None) -> None:
        self._show_text("" if value is None else date_text(value))
        self._show_note(self._hint)

    def _on_typed(self, text: str) -> None:
        meant = parse_date(text, self._today()) if text.strip() else None
        self._show_note(long_date_text(meant) if meant else self._hint)

    def _show_note(self, text: str) -> None:
        if not self.error:
            self._note.setText(text)
            self._note.setVisible(bool(text))

    def _on_calendar_wanted(self) -> None:
        if self.editor.isReadOnly():
            return
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.name)
        shown = parse_date(self.text(), self._today()) or self._value or self._today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        self._calendar = calendar
        calendar.destroyed.connect(self._on_calendar_gone)
        calendar.move(self.editor.mapToGlobal(QPoint(0, self.editor.height())))
        calendar.show()
        calendar.setFocus()

    def _on_picked(self, picked: QDate) -> None:
        if self._calendar:
            self._calendar.close()
        self.editor.setText(date_text(date(picked.year(), picked.month(), picked.day())))
        self.editor.setFocus()
        self.commit()

    def _on_calendar_gone(self) -> None:
        self._calendar = None
