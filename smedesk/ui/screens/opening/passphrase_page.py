"""The passphrase of a desk where the system has no key store: chosen once by typing it twice, later typed once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from smedesk.translate import translate
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.centred import CentredPage
from smedesk.ui.widgets.text import label, line
from smedesk.ui.widgets.text_fields import LineField

SHORTEST = 12
"""Characters of a new passphrase: three or four words."""


class PassphraseField(LineField):
    """A line whose text is not shown. Spaces at its ends belong to it."""

    nothing = ""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__(name, hint)
        self.editor.setEchoMode(QLineEdit.EchoMode.Password)
        self._show = self.editor.put_after("eye", translate("Passphrase", "Show what is typed"), self._on_show)

    def text(self) -> str:
        """Return what stands in the editor."""
        return self.editor.text()

    def _read(self) -> str:
        return self.text()

    def _write(self, value: str | None) -> None:
        self._show_text(value or "")

    def _on_show(self) -> None:
        is_hidden = self.editor.echoMode() is QLineEdit.EchoMode.Password
        self.editor.setEchoMode(QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password)


class PassphrasePage(CentredPage):
    """Asks for the passphrase; `done` gets it. A new one is asked for twice, and its loss is explained before."""

    def __init__(self, done: Callable[[str], object], *, is_new: bool) -> None:
        title = translate("Passphrase", "Choose a passphrase") if is_new else translate(
            "Passphrase", "Open the desk with your passphrase")
        super().__init__("passphrase_page", title, Card(title))
        self._done = done
        self._typed = PassphraseField(translate("Passphrase", "Passphrase"))
        self._typed.setObjectName("passphrase")
        self._again = PassphraseField(translate("Passphrase", "The same passphrase again")) if is_new else None
        body = self.card.body
        if is_new:
            self._explain()
        body.addWidget(self._typed)
        if self._again is not None:
            self._again.setObjectName("passphrase_again")
            body.addWidget(self._again)
        self._open = button(translate("Passphrase", "Open"), self._on_open, kind="primary")
        self._open.setObjectName("passphrase_open")
        self._open.setAutoDefault(True)
        row = line()
        row.addStretch(1)
        row.addWidget(self._open)
        body.addLayout(row)
        for field in self._fields():
            field.editor.returnPressed.connect(self._on_open)
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, text: str) -> None:
        """Say why it did not open; it can be typed again."""
        self._open.setEnabled(True)
        self._typed.show_error(text)
        self._typed.editor.selectAll()
        self._typed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explain(self) -> None:
        for text in (
            translate(
                "Passphrase",
                "This computer has no key store that SMEdesk trusts, so a passphrase protects the desk. It is asked "
                "for each time SMEdesk starts."),
            translate(
                "Passphrase",
                "Keep it in a safe place. Nobody can open the desk without it, and nobody can find it again."),
        ):
            self.card.body.addWidget(label(text, "muted", wrap=True))

    def _fields(self) -> list[PassphraseField]:
        return [self._typed] if self._again is None else [self._typed, self._again]

    def _on_open(self) -> None:
        for field in self._fields():
            field.show_error("")
        typed = self._typed.text()
        if not typed:
            self.show_error(translate("Passphrase", "Type the passphrase."))
        elif self._again is not None and len(typed) < SHORTEST:
            count = SHORTEST
            self.show_error(
                translate("Passphrase", "Too short: at least %n characters, three or four words.", "", count))
        elif self._again is not None and self._again.text() != typed:
            self._again.show_error(translate("Passphrase", "The two are not the same."))
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._open.isEnabled():
            self._open.setEnabled(False)
            self._done(typed)
