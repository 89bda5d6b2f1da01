"""The kiosk: a visitor enters and signs alone. It fills the screen, and only the PIN leads out."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QWidget

from smedesk.domain.records import Event
from smedesk.services.capturing import Conversation, capture_conversation
from smedesk.services.consent_texts import consent_languages, language_of, own_name, visitor_words
from smedesk.services.kiosk import KioskPin, PinTries
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.fair.kiosk_form import KioskForm
from smedesk.ui.screens.fair.kiosk_guard import KioskGuard
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.line_edit import LineEdit
from smedesk.ui.widgets.text import announce, column, label, line

_THANKS_MILLISECONDS = 4000
_FORM, _THANKS, _PIN = range(3)


class KioskWindow(QWidget):
    """A window of its own. `begin` shows it and hides all others; `left` when the PIN was right.

    What a visitor enters is saved without a word to the main window; nothing of anybody else is asked for."""

    left = Signal()

    def __init__(self, desk: Desk, event: Event, office: str, pin: KioskPin) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("kiosk")
        self.setProperty("keeps_open", True)  # the lock of the desk leaves a kiosk to its own PIN
        self.setProperty("surface", "page")
        self.setProperty("keeps_open", True)  # the lock of the desk would hide it, and has another PIN
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(office)
        self._desk, self._event, self._office, self._pin = desk, event, office, pin
        self._tries = PinTries()
        self._may_close = False
        self._usual = language_of(event.country, current_labels().language)
        self.guard = KioskGuard(self)
        self.guard.left_alone.connect(self.start_anew)
        self._pages = QStackedWidget()
        self._room = column()
        self._errors: list[BaseException] = []
        self._languages: dict[str, QPushButton] = {}
        self._thanks = label("", "h1", wrap=True)
        self._thanks.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._typed_pin = LineEdit(translate("Kiosk", "PIN"))
        self._pin_note = label("", "error", wrap=True)
        self._back = QTimer(self, singleShot=True, interval=_THANKS_MILLISECONDS)
        self._back.timeout.connect(self.start_anew)
        self._build()
        self.form = KioskForm(self._usual, event, office)
        self.show_language(self._usual)

    def begin(self) -> None:
        """Fill the screen and hide every other window."""
        self.showFullScreen()  # before the others go: a program ends with its last window
        self.guard.begin()
        self.start_anew()

    def start_anew(self) -> None:
        """Show an empty form in the usual language: the next visitor comes, or the last one went away."""
        self._back.stop()
        self._typed_pin.clear()
        self.show_language(self._usual)
        self._pages.setCurrentIndex(_FORM)
        self.form.take_focus()

    def show_language(self, language: str, *, keeps_typed: bool = False) -> None:
        """Make the form anew in a language. What was ticked and signed was in other words and is asked again."""
        before, form = self.form, KioskForm(language, self._event, self._office)
        form.fields.country.set_value(self._event.country or None)
        if keeps_typed:
            form.fields.take_over(before.fields)
        self._room.removeWidget(before)
        before.hide()
        before.deleteLater()
        form.filled.connect(self._on_filled)
        self.form = form
        self._room.addWidget(form)
        form.show()
        for code, chosen in self._languages.items():
            chosen.setChecked(code == language)

    # ---------------------------------------------------------------- the pages

    def _build(self) -> None:
        for page in (self._form_page(), self._thanks, self._pin_page()):
            self._pages.addWidget(page)
        layout = column(self, "gap_large", "page_margin")
        head = line()
        head.addWidget(self._language_row(), 1)
        staff = button(translate("Kiosk", "Staff"), self.ask_pin, kind="quiet", icon="lock")
        staff.setObjectName("kiosk_staff")
        head.addWidget(staff, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)

    def _language_row(self) -> QWidget:
        row = QWidget()
        layout = FlowLayout(row)
        for code in consent_languages():
            made = self._languages[code] = QPushButton(own_name(code))
            made.setProperty("kind", "chip")
            made.setCheckable(True)
            made.setObjectName(f"kiosk_{code}")
            made.clicked.connect(partial(self._on_language, code))
            layout.addWidget(made)
        return row

    def _form_page(self) -> QWidget:
        middle = QWidget()
        middle.setLayout(self._room)
        return _in_the_middle(middle)

    def _pin_page(self) -> QWidget:
        page = QWidget()
        self._typed_pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._typed_pin.setObjectName("kiosk_pin")
        self._typed_pin.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._typed_pin.setMaximumWidth(current_theme().size("search_width"))
        self._typed_pin.returnPressed.connect(self.try_pin)
        layout = column(page, "gap_large")
        layout.addStretch(1)
        layout.addWidget(label(translate("Kiosk", "Type the PIN to leave the kiosk"), "h2", wrap=True))
        layout.addWidget(self._typed_pin)
        layout.addWidget(self._pin_note)
        foot = line()
        self.leave_button = button(translate("Kiosk", "Leave the kiosk"), self.try_pin, kind="primary")
        foot.addWidget(self.leave_button)
        foot.addWidget(button(translate("Kiosk", "Back to the form"), self.start_anew))
        foot.addStretch(1)
        layout.addLayout(foot)
        layout.addStretch(2)
        return _in_the_middle(page)

    def ask_pin(self) -> None:
        """Ask whoever wants to leave for the PIN."""
        self._back.stop()
        self._typed_pin.clear()
        self._pin_note.clear()
        self._pages.setCurrentIndex(_PIN)
        self._typed_pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_language(self, language: str) -> None:
        self.show_language(language, keeps_typed=self._pages.currentIndex() == _FORM)
        self._pages.setCurrentIndex(_FORM)
        self.form.take_focus()

    # ---------------------------------------------------------------- a visitor's form

    def _on_filled(self, said: Conversation) -> None:
        form = self.form
        self._desk.change(
            partial(capture_conversation, said=said), self._on_saved, partial(self._on_not_saved, form), is_quiet=True)

    def _on_saved(self, _result: tuple[str, Changes]) -> None:
        thanks = visitor_words(self.form.boxes.language)["thanks"]
        self._thanks.setText(thanks)
        self._pages.setCurrentIndex(_THANKS)
        announce(self._thanks, thanks)
        self._back.start()

    def _on_not_saved(self, form: KioskForm, error: BaseException) -> bool:
        """The visitor is told to call somebody; what is typed stays. What went wrong is told when the kiosk ends."""
        if form is self.form:
            form.say("failed")
        self._errors.append(error)
        return True

    # ---------------------------------------------------------------- leaving

    def try_pin(self) -> None:
        """Try what is typed; a wrong try makes the next one wait."""
        wait = self._tries.wait(time.monotonic())
        if wait or not self._typed_pin.isEnabled():
            self._say_wait(wait)
            return
        typed = self._typed_pin.text()
        self._typed_pin.setEnabled(False)
        self._desk.tasks.read(self, partial(self._pin.fits, typed), self._on_tried)

    def leave(self) -> None:
        """End the kiosk and show what stood there before."""
        self._may_close = True
        self.guard.end()
        self.left.emit()
        for error in self._errors:
            self._desk.faults.tell(error)
        self.close()
        self.deleteLater()

    def _on_tried(self, is_right: bool) -> None:
        self._typed_pin.setEnabled(True)
        self._typed_pin.clear()
        if is_right:
            self.leave()
            return
        self._tries.note_wrong(time.monotonic())
        self._say_wait(self._tries.wait(time.monotonic()))
        self._typed_pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_wait(self, wait: float) -> None:
        seconds = round(wait)
        words = (
            translate("Kiosk", "This is not the PIN. Try again in %n seconds", "", seconds)
            if seconds
            else translate("Kiosk", "This is not the PIN")
        )
        self._pin_note.setText(words)
        announce(self._pin_note, words, is_urgent=True)

    # ---------------------------------------------------------------- what the system does

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close by the PIN only."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Come back when the window was made small."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and not (self._may_close or self.isFullScreen()):
            QTimer.singleShot(0, self, self.showFullScreen)


def _in_the_middle(part: QWidget) -> QWidget:
    """Return a page with a part in its middle that is not wider than lines are read with ease."""
    part.setMaximumWidth(current_theme().size("window_height"))
    page = QWidget()
    row = line(page)
    row.addStretch(1)
    row.addWidget(part, 8)
    row.addStretch(1)
    return page
