"""A set of codes, such as sectors or skills: chosen ones as tags that can be taken away, more by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from smedesk.services.folding import fold
from smedesk.translate import translate
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.choices import Choice, ChoiceIndex, Offers
from smedesk.ui.widgets.field import Field, Refused
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import announce, column

_LONGEST_WORDS = 100


class CodesField(Field):
    """Any number of codes; `value()` is a frozenset of codes, which may be empty.

    Typing offers what contains the words or the code; Enter or Tab takes the line that is marked, or the only
    one. Backspace in the empty editor, Delete on a tag, or a click on it takes a tag away. With `takes_words` what is
    in no list is taken as it is typed.
    """

    nothing: frozenset[str] = frozenset()

    def __init__(
        self,
        name: str,
        choices: Sequence[Choice] | ChoiceIndex,
        hint: str = "",
        *,
        takes_words: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, hint, parent)
        self._takes_words = takes_words
        self._tags: dict[str, QPushButton] = {}
        self._is_read_only = False
        self._box = QWidget()
        self._flow = FlowLayout(self._box, "gap_small")
        self.editor = QLineEdit()
        self.editor.setPlaceholderText(translate("Fields", "Type to add"))
        self.editor.textEdited.connect(lambda _text: self.edited.emit())
        whole = QWidget()
        layout = column(whole, "gap_small")
        layout.addWidget(self._box)
        layout.addWidget(self.editor)
        self._set_editor(whole, self.editor)
        self.offers = Offers(self.editor, self.editor)
        self.offers.picked.connect(self._on_picked)
        self.set_choices(choices)
        self._write(None)

    def set_choices(self, choices: Sequence[Choice] | ChoiceIndex) -> None:
        """Offer these codes; chosen ones that are not among them stay, shown by their code."""
        self._index = choices if isinstance(choices, ChoiceIndex) else ChoiceIndex(choices)
        self.offers.set_index(self._index)

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the codes be read, but neither taken away nor added."""
        self._is_read_only = is_read_only
        self.editor.setReadOnly(is_read_only)
        self.editor.setPlaceholderText("" if is_read_only else translate("Fields", "Type to add"))
        for tag in self._tags.values():
            tag.setEnabled(not is_read_only)

    def _read(self) -> frozenset[str]:
        typed = self.editor.text().strip()
        if not typed:
            return frozenset(self._tags)
        if marked := self.offers.marked_code():
            return frozenset(self._tags) | {marked}
        if self._takes_words:
            return frozenset(self._tags) | {self._worded(typed)}
        if (choice := self._index.meant(typed)) is None:
            raise Refused(translate("Fields", "Choose one from the list: nothing there is called that"))
        return frozenset(self._tags) | {choice.code}

    def _worded(self, typed: str) -> str:
        """Return the code that is called so, of the list or among those chosen, else the words themselves."""
        words = " ".join(typed.split())
        if len(words) > _LONGEST_WORDS:
            most = translate("Fields", "Say it in {most} letters or less").format(most=_LONGEST_WORDS)
            raise Refused(most)
        alike = (code for code in self._tags if fold(self._index.text(code)) == fold(words))
        exact = self._index.named(words)
        return exact.code if exact else next(alike, words)

    def _write(self, value: frozenset[str] | None) -> None:
        wanted = value or frozenset()
        for code in [code for code in self._tags if code not in wanted]:
            tag = self._tags.pop(code)
            self._flow.removeWidget(tag)
            tag.deleteLater()
        for code in sorted(wanted - self._tags.keys(), key=self._index.text):
            self._tags[code] = self._tag(code)
        self._box.setVisible(bool(self._tags))
        self.editor.clear()
        chosen = ", ".join(self._index.text(code) for code in self._tags) or translate("Fields", "nothing")
        self.editor.setAccessibleName(
            translate("Fields", "{field}, chosen: {codes}").format(field=self.name, codes=chosen)
        )

    def _tag(self, code: str) -> QPushButton:
        tag = QPushButton(self._index.text(code).replace("&", "&&") + " ")
        tag.setProperty("kind", "tag")
        tag.setAutoDefault(False)
        tag.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        tag.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        tag.setAccessibleName(translate("Fields", "Take away {code}").format(code=self._index.text(code)))
        tag.setToolTip(tag.accessibleName())
        side = current_theme().size("icon_small")
        tag.setIconSize(QSize(side, side))
        current_theme().put_icon(tag, "x", "accent_on_soft")
        tag.clicked.connect(lambda: self._take_away(code))
        tag.setEnabled(not self._is_read_only)
        tag.installEventFilter(self)
        self._flow.addWidget(tag)
        return tag

    def _take_away(self, code: str) -> None:
        self.editor.setFocus()
        text = self._index.text(code)
        left = frozenset(self._tags) - {code}
        self._write(left)
        self.commit()
        announce(self.editor, translate("Fields", "{code} taken away").format(code=text))

    def _on_picked(self, code: str) -> None:
        self._write(frozenset(self._tags) | {code})
        self.commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go between the tags and the editor by arrow keys, and take a tag away by Delete or Backspace."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            codes = list(self._tags)
            at = next((i for i, code in enumerate(codes) if self._tags[code] is watched), len(codes))
            is_at_start = watched is not self.editor or not self.editor.cursorPosition()
            if is_at_start and self._is_key_for_tags(event.key(), at, codes):
                return True
        return super().eventFilter(watched, event)

    def _is_key_for_tags(self, key: int, at: int, codes: list[str]) -> bool:
        """Act on a key at the tag number `at`; the editor counts as the last. False when the key means
        nothing here.
        """
        if key == Qt.Key.Key_Left and at > 0:
            self._tags[codes[at - 1]].setFocus()
        elif key == Qt.Key.Key_Right and at < len(codes):
            (self._tags[codes[at + 1]] if at + 1 < len(codes) else self.editor).setFocus()
        elif self._is_read_only:
            return False
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and at < len(codes):
            self._take_away(codes[at])
        elif key == Qt.Key.Key_Backspace and codes and not self.editor.text():
            self._take_away(codes[-1])
        else:
            return False
        return True
