"""Fields whose value is chosen: from a short list, from a long one by typing, yes or no."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QWidget

from smedesk.translate import translate
from smedesk.ui.widgets.choices import CODE_ROLE, Choice, ChoiceIndex, Offers
from smedesk.ui.widgets.field import Field, Refused
from smedesk.ui.widgets.text import line


class _Combo(QComboBox):
    """A combo box that a turning wheel over it does not change, and that says when its popup chose. `offer` is called
    before anybody can look into it."""

    def __init__(self) -> None:
        super().__init__()
        self.is_chosen_in_popup = False
        self.offer: Callable[[], object] = lambda: None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.offer()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        self.offer()
        self.is_chosen_in_popup = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_chosen_in_popup = False
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceField(Field):
    """One of a few choices; `value()` is a code or None. The first line is "nothing chosen" unless
    `is_needed`.
    """

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice] | ChoiceIndex,
        hint: str = "",
        *,
        is_needed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, hint, parent)
        self._is_needed = is_needed
        self.editor = _Combo()
        self._fill(choices)
        self._set_editor(self.editor)
        self.editor.activated.connect(self._on_activated)
        if is_needed:
            self._value = self._read()

    def set_choices(self, choices: Sequence[Choice] | ChoiceIndex) -> None:
        """Offer other choices; the value stays, and is shown by its code where it is not among them."""
        self._fill(choices)
        self._write(self._value)

    def _fill(self, choices: Sequence[Choice] | ChoiceIndex) -> None:
        self._index = choices if isinstance(choices, ChoiceIndex) else ChoiceIndex(choices)
        self.editor.clear()
        if not self._is_needed:
            self.editor.addItem("—", None)
        for choice in self._index.choices:
            self.editor.addItem(choice.text, choice.code)

    def _read(self) -> str | None:
        code = self.editor.currentData(CODE_ROLE)
        return None if code is None else str(code)

    def _write(self, value: str | None) -> None:
        position = self.editor.findData(value)
        if position < 0 and value is not None:  # a code of a newer or older list: shown, never lost
            self.editor.addItem(self._index.text(value), value)
            position = self.editor.count() - 1
        self.editor.setCurrentIndex(position)

    def _on_activated(self) -> None:
        self.edited.emit()
        if self.editor.is_chosen_in_popup:
            self.editor.is_chosen_in_popup = False
            self.commit()


class SearchChoiceField(ChoiceField):
    """One of many choices, found by typing a part of its words or its code; `value()` is a code or None. The lines are
    made when it gets the focus: of a thousand sectors one is shown."""

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice] | ChoiceIndex,
        hint: str = "",
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, choices, hint, parent=parent)
        self.not_listed = ""
        """what is said of words that name no choice, where it is not the program that speaks"""
        self.editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        typing = QLineEdit()
        typing.setPlaceholderText(placeholder)
        typing.setAccessibleName(name)
        typing.textEdited.connect(lambda _text: self.edited.emit())
        self.editor.setLineEdit(typing)
        self.editor.setCompleter(None)  # type: ignore[arg-type]  # Qt's own knows neither accents nor codes
        self.editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.editor.offer = self._offer_all
        self.offers = Offers(typing, self.editor)
        self.offers.set_index(self._index)
        self.offers.picked.connect(self._on_picked)
        self._write(None)

    def set_choices(self, choices: Sequence[Choice] | ChoiceIndex) -> None:
        """Offer other choices; the value stays, and is shown by its code where it is not among them."""
        super().set_choices(choices)
        self.offers.set_index(self._index)

    def _fill(self, choices: Sequence[Choice] | ChoiceIndex) -> None:
        self._index = choices if isinstance(choices, ChoiceIndex) else ChoiceIndex(choices)
        self._has_all = False
        self.editor.clear()
        self.editor.addItem("", None)

    def _offer_all(self) -> None:
        if self._has_all:
            return
        self._has_all = True
        code, typed = self.editor.currentData(CODE_ROLE), self.editor.currentText()
        self.editor.clear()
        self.editor.addItem("", None)
        for choice in self._index.choices:
            self.editor.addItem(choice.text, choice.code)
        self._write(code)
        if typed != self.editor.currentText():
            self.editor.setEditText(typed)

    def _write(self, value: str | None) -> None:
        super()._write(value)
        if not self.editor.hasFocus() and (typing := self.editor.lineEdit()) is not None:
            typing.setCursorPosition(0)  # long words show their beginning

    def _read(self) -> str | None:
        typed = self.editor.currentText().strip()
        if not typed:
            return None
        if marked := self.offers.marked_code():
            return marked
        code = self.editor.currentData(CODE_ROLE)
        if code is not None and typed == self.editor.itemText(self.editor.currentIndex()):
            return str(code)
        if (choice := self._index.meant(typed)) is None:
            usual = translate("Fields", "Choose one from the list: nothing there is called that")
            raise Refused(self.not_listed or usual)
        return choice.code

    def _on_picked(self, code: str) -> None:
        self._write(code)
        self.commit()


class WordedChoiceField(SearchChoiceField):
    """One of many choices, or what is in no list, in one's own words; `value()` is a code, the words, or None."""

    longest = 200

    def _read(self) -> str | None:
        typed = " ".join(self.editor.currentText().split())
        if not typed:
            return None
        if marked := self.offers.marked_code():
            return marked
        if len(typed) > self.longest:
            raise Refused(translate("Fields", "Say it in {most} letters or less").format(most=self.longest))
        if typed == self._index.text(str(self._value)):
            return str(self._value)
        choice = self._index.named(typed)
        return choice.code if choice else typed


class CountryField(SearchChoiceField):
    """A country, found by typing its name or code; the caller passes the names in the user's language."""


class YesNoField(Field):
    """Yes, no, or not answered; `value()` is True, False or None. It saves with the click."""

    def __init__(self, name: str, hint: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(name, hint, parent)
        self._yes = QRadioButton(translate("Fields", "Yes"))
        self._no = QRadioButton(translate("Fields", "No"))
        self._group = QButtonGroup(self)
        row = QWidget()
        layout = line(row, "gap_large")
        self._set_editor(row, self._yes)
        for choice in (self._yes, self._no):
            choice.setAccessibleName(f"{name}: {choice.text()}")
            choice.clicked.connect(self.commit)
            self._group.addButton(choice, int(choice is self._yes))
            layout.addWidget(choice)
        layout.addStretch(1)

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the answer be read, but not changed."""
        for choice in (self._yes, self._no):
            choice.setEnabled(not is_read_only)

    def _read(self) -> bool | None:
        checked = self._group.checkedId()
        return None if checked < 0 else bool(checked)

    def _write(self, value: bool | None) -> None:
        self._group.setExclusive(False)  # an exclusive group cannot be emptied
        self._yes.setChecked(value is True)
        self._no.setChecked(value is False)
        self._group.setExclusive(True)
