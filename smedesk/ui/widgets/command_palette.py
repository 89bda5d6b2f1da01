"""Any command by a few letters of its name: Ctrl+K."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smedesk.services.folding import fold
from smedesk.translate import translate
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.line_edit import LineEdit
from smedesk.ui.widgets.text import announce, column, label

_ALIKE = 72
_COMMAND = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True)
class Command:
    """Something that can be done: its words, the keys as shown (may be ""), where it belongs, and how it is
    done.
    """

    text: str
    run: Callable[[], object]
    keys: str = ""
    group: str = ""
    icon: str = "chevron-right"


def rank(typed: str, text: str) -> float:
    """Return how well a command's words fit what is typed, 0 for not at all.

    Words that begin so come first, then beginnings of its words ("nc" for "New company"), then parts of it,
    then what is nearly spelled so.
    """
    wanted, words = fold(typed), fold(text)
    if not wanted:
        return 1.0
    if words.startswith(wanted):
        return 6.0 if words == wanted else 5.0
    if any(word.startswith(wanted) for word in words.split()):
        return 4.0
    if "".join(word[0] for word in words.split()).startswith(wanted):
        return 3.0
    if all(part in words for part in wanted.split()):
        return 2.0
    from rapidfuzz import fuzz  # not before somebody mistypes: it costs the start a tenth of a second

    likeness = fuzz.partial_ratio(wanted, words)
    return likeness / 100 if len(wanted) > 2 and likeness >= _ALIKE else 0.0


class CommandPalette(QDialog):
    """A box to type into and the commands that fit; Enter does the marked one, Esc goes back."""

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(translate("CommandPalette", "Find a command"))
        self._commands = list(commands)
        theme = current_theme()
        self.resize(theme.size("dialog_width"), theme.size("palette_rows"))
        self.setProperty("surface", "popup")
        self._typed = LineEdit(self.windowTitle())
        self._typed.setPlaceholderText(translate("CommandPalette", "Type what you want to do"))
        self._typed.put_before("search")
        self._list = QListWidget()
        self._list.setAccessibleName(translate("CommandPalette", "Commands"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_CommandDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._none = label(translate("CommandPalette", "No command is called that"), "muted")
        layout = column(self, "gap", "gap_large")
        layout.addWidget(self._typed)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._none)
        self._typed.textChanged.connect(self._show_fitting)
        self._typed.returnPressed.connect(self._run_current)
        self._typed.installEventFilter(self)
        self._list.itemClicked.connect(lambda _item: self._run_current())
        self._list.currentItemChanged.connect(self._on_current_changed)
        self._show_fitting("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the mark by the arrow keys while the keys go to the box."""
        keys = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in keys:
            step = {keys[0]: 1, keys[1]: -1, keys[2]: 8, keys[3]: -8}[Qt.Key(event.key())]
            last = self._list.count() - 1
            self._list.setCurrentRow(min(max(self._list.currentRow() + step, 0), last))
            return True
        return super().eventFilter(watched, event)

    def _show_fitting(self, typed: str) -> None:
        ranked = [(rank(typed, command.text), command) for command in self._commands]
        fitting = sorted((pair for pair in ranked if pair[0]), key=lambda pair: -pair[0])
        self._list.clear()
        for _, command in fitting:
            item = QListWidgetItem(command.text)
            item.setData(_COMMAND, command)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{command.text} {command.keys}".strip())
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._none.setVisible(not fitting)

    def _on_current_changed(self) -> None:
        if self._list.currentRow() >= 0 and self.isVisible():
            words = self._list.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
            announce(self._typed, str(words))

    def _run_current(self) -> None:
        if self._list.currentRow() >= 0:
            command: Command = self._list.currentItem().data(_COMMAND)
            self.accept()
            command.run()


class _CommandDelegate(QStyledItemDelegate):
    """Draws picture, words, place and keys of a command in one line."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, current_theme().size("item") + current_theme().size("gap_small"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, command = current_theme(), index.data(_COMMAND)
        state: QStyle.StateFlag = option.state
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(rect, theme.size("radius"), theme.size("radius"))
        side, pad = theme.size("icon"), theme.size("pad")
        picture = QRectF(rect.left() + pad, rect.center().y() - side / 2, side, side)
        theme.icon(command.icon).paint(painter, picture.toRect())
        inner = rect.adjusted(2 * pad + side, 0, -pad, 0)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        keys = QFontMetricsF(painter.font()).horizontalAdvance(command.keys)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, command.keys)
        inner.setRight(inner.right() - keys - pad)
        painter.setFont(theme.font("base"))
        painter.setPen(theme.color("text"))
        words = QFontMetricsF(painter.font())
        text = words.elidedText(command.text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        inner.setLeft(inner.left() + words.horizontalAdvance(text) + pad)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, command.group)
        painter.restore()
