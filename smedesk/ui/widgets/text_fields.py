"""Fields that are typed as text: one line, several lines, whole numbers, money."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from smedesk.translate import translate
from smedesk.ui.formats import money_text, number_text
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.field import Field, Refused
from smedesk.ui.widgets.line_edit import LineEdit
from smedesk.ui.widgets.text import label, line


class LineField(Field):
    """A field edited in one line; kinds of it say how the text is read and written."""

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, hint, parent)
        self.editor = LineEdit()
        self.editor.textEdited.connect(lambda _text: self.edited.emit())
        self._set_editor(self.editor)

    def text(self) -> str:
        """Return what stands in the editor, valid or not."""
        return self.editor.text().strip()

    def _show_text(self, text: str) -> None:
        if self.editor.text() != text:
            self.editor.setText(text)
            self.editor.setCursorPosition(0)


class TextField(LineField):
    """One line of text; `value()` is a str, "" for nothing. `longest` counts characters."""

    nothing = ""

    def __init__(
        self,
        name: str,
        hint: str = "",
        *,
        longest: int = 0,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, hint, parent)
        self.editor.setPlaceholderText(placeholder)
        if longest:
            self.editor.setMaxLength(longest)

    def _read(self) -> str:
        return self.text()

    def _write(self, value: str | None) -> None:
        self._show_text(value or "")


class LongTextField(Field):
    """Several lines of text; Tab goes on, the editor grows with what is written up to a measure, then
    scrolls.
    """

    nothing = ""
    _takes_enter = True

    def __init__(self, name: str, hint: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, parent)
        self.editor = QPlainTextEdit()
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._on_text_changed)
        self._set_editor(self.editor)
        self._on_text_changed()

    def _read(self) -> str:
        return self.editor.toPlainText().strip()

    def _write(self, value: str | None) -> None:
        if self.editor.toPlainText() != (value or ""):
            self.editor.setPlainText(value or "")

    def _on_text_changed(self) -> None:
        theme = current_theme()
        lines = int(self.editor.document().size().height()) + 1
        wanted = lines * QFontMetrics(self.editor.font()).lineSpacing() + theme.size("gap_large")
        least, most = theme.size("long_text"), theme.size("long_text_most")
        self.editor.setFixedHeight(min(max(wanted, least), most))
        self.edited.emit()


class WholeNumberField(LineField):
    """A whole number, with the locale's groups; `value()` is an int or None. `least` and `most` are allowed
    themselves.
    """

    def __init__(
        self,
        name: str,
        hint: str = "",
        *,
        least: int | None = None,
        most: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, hint, parent)
        self._least, self._most = least, most

    def _read(self) -> int | None:
        text = plain_number(self.text())
        if not text:
            return None
        try:
            number = int(text)
        except ValueError:
            raise Refused(translate("Fields", "Type a whole number, such as 12")) from None
        if self._least is not None and number < self._least:
            raise Refused(translate("Fields", "Type {least} or more").format(least=number_text(self._least)))
        if self._most is not None and number > self._most:
            raise Refused(translate("Fields", "Type {most} or less").format(most=number_text(self._most)))
        return number

    def _write(self, value: int | None) -> None:
        self._show_text("" if value is None else number_text(value))


class MoneyField(LineField):
    """An amount of money in one currency; `value()` is a Decimal with two places, or None. It is never a
    float.
    """

    def __init__(self, name: str, hint: str = "", *, currency: str = "EUR", parent: QWidget | None = None) -> None:
        super().__init__(name, hint, parent)
        self.editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._unit: QLabel = label(currency, "muted")
        self._layout.removeWidget(self.editor)
        row = line()
        row.addWidget(self.editor, 1)
        row.addWidget(self._unit)
        self._layout.insertLayout(1, row)
        self.editor.setAccessibleName(f"{name}, {currency}")

    def _read(self) -> Decimal | None:
        text = plain_number(self.text())
        if not text:
            return None
        try:
            amount = Decimal(text)
        except InvalidOperation:
            amount = Decimal("NaN")
        if not amount.is_finite():
            example = money_text(Decimal("1250.50"))
            raise Refused(translate("Fields", "Type an amount, such as {example}").format(example=example))
        if amount != round(amount, 2):
            raise Refused(translate("Fields", "Type no more than two places after the decimal sign"))
        return round(amount, 2)

    def _write(self, value: Decimal | None) -> None:
        self._show_text("" if value is None else money_text(value))


def plain_number(text: str) -> str:
    """Turn a number as people of the locale write it, or paste it, into "-1234.56"; what is no number stays
    none.

    Spaces of any kind and the locale's group sign are dropped. The locale's decimal sign counts, and a lone
    "." or "," that is not the group sign counts as one, too.
    """
    locale = QLocale()
    group, point = locale.groupSeparator(), locale.decimalPoint()
    plain = "".join(text.split()).replace("\N{MINUS SIGN}", "-").replace("'", "").replace("’", "")
    if not group.isspace():
        plain = plain.replace(group, "")
    plain = plain.replace(point, ".")
    return plain.replace(",", ".") if "." not in plain and plain.count(",") == 1 else plain
