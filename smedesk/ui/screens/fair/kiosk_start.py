"""The way into the kiosk: a PIN that will lead out of it, then the window of the visitors."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Office
from smedesk.services.kiosk import KioskPin
from smedesk.services.ports import Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import label
from smedesk.ui.widgets.text_fields import TextField

if TYPE_CHECKING:
    from smedesk.ui.screens.fair.kiosk import KioskWindow
    from smedesk.ui.screens.fair.screen import FairScreen


class KioskStarter(QObject):
    """Begins the kiosk of a screen's event. `window` is the kiosk while it runs."""

    def __init__(self, screen: FairScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.window: KioskWindow | None = None

    def ask(self) -> None:
        """Ask for a PIN, then let visitors fill in the form alone."""
        dialog = KioskStart(self._screen.desk, self._screen.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, pin: KioskPin) -> None:
        self._screen.desk.ask(self, _office_name, partial(self._begin, pin))

    def _begin(self, pin: KioskPin, office: str) -> None:
        from smedesk.ui.screens.fair.kiosk import KioskWindow

        if self._screen.state is not None:
            self.window = KioskWindow(self._screen.desk, self._screen.state.event, office, pin)
            self.window.left.connect(self._on_left)
            self.window.begin()

    def _on_left(self) -> None:
        self.window = None
        self._screen.take_focus()


class KioskStart(FieldsDialog):
    """Two lines for a PIN. `chosen(KioskPin)` when both are the same and nobody guesses it."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(translate("Kiosk", "Start the kiosk"), parent)
        self.setObjectName("kiosk_start")
        self._desk = desk
        about = translate(
            "Kiosk", "The screen shows an empty form and nothing else. Only this PIN leads back: keep it in mind.")
        self.body.addWidget(label(about, wrap=True))
        self.pin = TextField(translate("Kiosk", "PIN"))
        self.again = TextField(translate("Kiosk", "The same PIN again"))
        for name, field in (("pin", self.pin), ("again", self.again)):
            field.editor.setEchoMode(QLineEdit.EchoMode.Password)
            field.setObjectName(f"kiosk_start_{name}")
            self.body.addWidget(field)
        self.body.addStretch(1)
        start = button(translate("Kiosk", "Start the kiosk"), self.start, kind="primary")
        start.setObjectName("kiosk_start_button")
        start.setDefault(True)
        self.put_buttons(start, button(translate("Kiosk", "Cancel"), self.reject))
        self.pin.setFocus()

    def start(self) -> None:
        """Take the PIN; why not is said below its line."""
        self.pin.commit()
        self.again.commit()
        if self.pin.value() != self.again.value():
            self.again.show_error(translate("Kiosk", "The two are not the same"))
            self.again.setFocus()
            return
        self._desk.tasks.read(self, partial(KioskPin.made, str(self.pin.value())), self._on_made, self._on_weak)

    def _on_made(self, pin: KioskPin) -> None:
        self.accept()
        self.chosen.emit(pin)

    def _on_weak(self, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        self.pin.show_error(refusal_of(error))
        self.pin.setFocus()
        return True


def _office_name(reads: Reads) -> str:
    return reads.get(Office, reads.office()).name
