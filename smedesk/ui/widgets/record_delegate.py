"""Draws the cells of a record list: a first column of two lines, status chips, score bars, plain words.

It must not know records: what it draws, it draws by the kind of the column.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smedesk.ui.models.columns import ColumnKind, Tone
from smedesk.ui.models.record_list import HeadingRole, RecordList, ToneRole, ValueRole
from smedesk.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_HIGH, _MIDDLE = 75, 50
_PLACEHOLDER_WIDTHS = (0.62, 0.48, 0.7, 0.55)

TONES = {
    Tone.NEUTRAL: ("neutral", "neutral_soft"),
    Tone.ACCENT: ("accent_on_soft", "accent_soft"),
    Tone.OK: ("ok", "ok_soft"),
    Tone.WARN: ("warn", "warn_soft"),
    Tone.BAD: ("bad", "bad_soft"),
}


def score_token(score: int) -> str:
    """Return the colour of a score's bar; the figure beside it says the same."""
    return "score_high" if score >= _HIGH else "score_middle" if score >= _MIDDLE else "score_low"


class RecordDelegate(QStyledItemDelegate):
    """Paints the cells; what it needs of the theme is taken once, and anew when that changes."""

    def __init__(self, model: RecordList, parent: QObject) -> None:
        super().__init__(parent)
        self._list = model
        self._is_selected = False
        self._draw = {
            ColumnKind.TITLE: self._draw_title,
            ColumnKind.CHIP: self._draw_chip,
            ColumnKind.SCORE: self._draw_score,
        }
        self._take_theme()
        current_theme().changed.connect(self._take_theme)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a row; widths come from the columns."""
        return QSize(0, current_theme().size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, content, line and focus of a cell."""
        rect = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, rect, state)
        inner = rect.adjusted(self._pad, 0, -self._pad, 0)
        heading = index.data(HeadingRole)
        value = index.data(ValueRole)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if heading is not None:
            self._draw_heading(painter, rect, str(heading))
        elif text == "…":
            self._draw_placeholder(painter, inner, index.row() + index.column())
        else:
            self._is_selected = bool(state & QStyle.StateFlag.State_Selected)
            draw = self._draw.get(self._list.columns[index.column()].kind, self._draw_text)
            draw(painter, inner, index, value, str(text))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colors["focus"], self._focus))
            inset = self._focus
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset - 1), self._round, self._round)
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRectF, words: str) -> None:
        painter.fillRect(rect, self._colors["neutral_soft"])
        painter.setFont(self._fonts["strong"])
        painter.setPen(self._colors["text"])
        inner = rect.adjusted(self._pad, 0, -self._pad, 0)
        short = self._metrics["strong"].elidedText(words, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, _LEFT, short)

    def _take_theme(self) -> None:
        theme = current_theme()
        names = {"text", "muted", "hairline", "selected", "hover", "focus", "track", "neutral_soft", "bad"}
        names |= {"score_high", "score_middle", "score_low"} | {name for pair in TONES.values() for name in pair}
        self._colors: dict[str, QColor] = {name: theme.color(name) for name in names}
        self._fonts: dict[str, QFont] = {
            name: theme.font(name) for name in ("base", "strong", "small", "small_strong", "number", "score")
        }
        self._metrics = {name: QFontMetricsF(font) for name, font in self._fonts.items()}
        self._pad, self._focus, self._round = (theme.size(name) for name in ("pad", "focus_width", "radius_small"))
        self._tag, self._tag_pad, self._bar = (theme.size(name) for name in ("tag", "tag_pad", "bar"))
        self._gap = theme.size("gap")

    def _draw_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._colors["selected"])
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._colors["hover"])
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._colors["hairline"])

    def _write(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        font: str,
        color: str,
        align: Qt.AlignmentFlag = _LEFT,
    ) -> None:
        painter.setFont(self._fonts[font])
        painter.setPen(self._colors[color])
        short = self._metrics[font].elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align, short)

    def _draw_text(self, painter: QPainter, rect: QRectF, index: Index, value: Any, text: str) -> None:
        column = self._list.columns[index.column()]
        color = "text"
        if column.tone is not None:
            tone = Tone(index.data(ToneRole))
            color = "text" if tone is Tone.NEUTRAL else TONES[tone][0]
        if value is None:
            color = "muted"
        font = "number" if column.kind in (ColumnKind.NUMBER, ColumnKind.DATE) else "base"
        self._write(painter, rect, text, font, color, _RIGHT if column.kind is ColumnKind.NUMBER else _LEFT)

    def _draw_title(self, painter: QPainter, rect: QRectF, _index: Index, value: Any, text: str) -> None:
        second = str(value[1] or "") if isinstance(value, tuple) and len(value) > 1 else ""
        if not second:
            self._write(painter, rect, text, "strong", "text")
            return
        upper, lower = self._metrics["strong"].height(), self._metrics["small"].height()
        top = rect.top() + (rect.height() - upper - lower) / 2
        self._write(painter, QRectF(rect.left(), top, rect.width(), upper), text, "strong", "text")
        below = QRectF(rect.left(), top + upper, rect.width(), lower)
        self._write(painter, below, second, "small", "muted")

    def _draw_chip(self, painter: QPainter, rect: QRectF, index: Index, value: Any, text: str) -> None:
        if value is None:
            self._write(painter, rect, text, "base", "muted")
            return
        ink, ground = TONES[Tone(index.data(ToneRole))]
        wide = self._metrics["small_strong"].horizontalAdvance(text) + 2 * self._tag_pad
        tag = QRectF(rect.left(), rect.center().y() - self._tag / 2, min(wide, rect.width()), self._tag)
        edge = QPen(self._colors[ink], 1) if self._is_selected else QPen(Qt.PenStyle.NoPen)
        painter.setPen(edge)  # the ground of a chip and that of a selected row may be the same
        painter.setBrush(self._colors[ground])
        painter.drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), self._tag / 2, self._tag / 2)
        words = tag.adjusted(self._tag_pad, 0, -self._tag_pad + 1, 0)
        self._write(painter, words, text, "small_strong", ink)

    def _draw_score(self, painter: QPainter, rect: QRectF, _index: Index, value: Any, text: str) -> None:
        if value is None:
            self._write(painter, rect, text, "base", "muted")
            return
        figure = self._metrics["score"].horizontalAdvance("100") + self._gap
        self._write(painter, QRectF(rect.left(), rect.top(), figure, rect.height()), text, "score", "text")
        width = max(0.0, rect.width() - figure)
        bar = QRectF(rect.left() + figure, rect.center().y() - self._bar / 2, width, self._bar)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors["track"])
        painter.drawRoundedRect(bar, self._bar / 2, self._bar / 2)
        bar.setWidth(width * min(max(int(value), 0), 100) / 100)
        painter.setBrush(self._colors[score_token(int(value))])
        painter.drawRoundedRect(bar, self._bar / 2, self._bar / 2)

    def _draw_placeholder(self, painter: QPainter, rect: QRectF, number: int) -> None:
        width = rect.width() * _PLACEHOLDER_WIDTHS[number % len(_PLACEHOLDER_WIDTHS)]
        height = self._metrics["base"].xHeight()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors["track"])
        bar = QRectF(rect.left(), rect.center().y() - height / 2, width, height)
        painter.drawRoundedRect(bar, height / 2, height / 2)
