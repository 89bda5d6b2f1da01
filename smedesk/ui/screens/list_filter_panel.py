"""The filter over a list as readable lines, applied while it is typed.

It must not ask the list itself: it says `changed(Group)`, and is told how many rows that gave.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

from smedesk.services.list_filter import EVERYTHING, Condition, Group
from smedesk.translate import translate
from smedesk.ui.screens.list_filter_line import FilterLine, FilterOffers
from smedesk.ui.shortcuts import action, shortcut
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import announce, column, label, line

_TYPING_MILLISECONDS = 200
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_ALL, _ANY = "all", "any"


class FilterGroup(QWidget):
    """Lines of which all hold, or any; the outer one takes inner groups between its lines."""

    changed = Signal()
    emptied = Signal()

    def __init__(self, offers: FilterOffers, group: Group, *, is_outer: bool) -> None:
        super().__init__()
        self._offers, self._is_outer = offers, is_outer
        self._parts: list[FilterLine | FilterGroup] = []
        theme = current_theme()
        layout = column(self, "gap_small")
        layout.setContentsMargins(0 if is_outer else theme.size("gap_section"), 0, 0, 0)
        which = (
            Choice(_ALL, translate("Filter", "All of these hold")),
            Choice(_ANY, translate("Filter", "Any of these holds")),
        )
        self._which = ChoiceField(translate("Filter", "Which lines have to hold"), which, is_needed=True)
        self._which.show_bare()
        self._which.setMinimumWidth(theme.size("search_width_least") * 5 // 4)
        self._which.set_value(_ANY if group.is_any else _ALL)
        self._which.edited.connect(self.changed)
        head = line(gap="gap")
        head.addWidget(self._which)
        tip = shortcut("add_line").shown
        head.addWidget(button(translate("Filter", "Another line"), self.add_line, kind="quiet", icon="plus", tip=tip))
        if is_outer:
            head.addWidget(button(translate("Filter", "Lines in brackets"), self._add_group, kind="quiet", icon="plus"))
        head.addStretch(1)
        self._lines = column(gap="gap_small")
        layout.addLayout(head)
        layout.addLayout(self._lines)
        for part in group.parts:
            self._put(
                FilterGroup(offers, part, is_outer=False) if isinstance(part, Group) else FilterLine(offers, part)
            )

    def group(self) -> Group:
        """Return what is complete of the filter."""
        made: list[Condition | Group] = []
        for part in self._parts:
            one = part.group() if isinstance(part, FilterGroup) else part.condition()
            if one is not None and (isinstance(one, Condition) or one.parts):
                made.append(one)
        return Group(tuple(made), self._which.typed_value() == _ANY)

    def add_line(self) -> None:
        """Add an empty line and go there."""
        added = FilterLine(self._offers)
        self._put(added)
        added.take_focus()

    def take_focus(self) -> None:
        """Go to the first line; an empty filter gets one."""
        if self._parts:
            self._parts[0].take_focus()
        else:
            self.add_line()

    def group_of(self, focus: QWidget | None) -> FilterGroup:
        """Return the group whose line has the focus, this one when none has."""
        inner = (part for part in self._parts if isinstance(part, FilterGroup))
        return next((part for part in inner if focus and part.isAncestorOf(focus)), self)

    def remove_line_of(self, focus: QWidget | None) -> None:
        """Take away the line that has the focus."""
        for part in self._parts:
            if focus and part.isAncestorOf(focus):
                if isinstance(part, FilterGroup):
                    part.remove_line_of(focus)
                else:
                    self._remove(part)
                return

    def _add_group(self) -> None:
        inner = FilterGroup(self._offers, Group(is_any=self._which.typed_value() != _ANY), is_outer=False)
        self._put(inner)
        inner.add_line()

    def _put(self, part: FilterLine | FilterGroup) -> None:
        part.changed.connect(self.changed)
        if isinstance(part, FilterLine):
            part.removed.connect(lambda: self._remove(part))
        else:
            part.emptied.connect(lambda: self._remove(part))
        self._parts.append(part)
        self._lines.addWidget(part)

    def _remove(self, part: FilterLine | FilterGroup) -> None:
        at = self._parts.index(part)
        del self._parts[at]
        self._lines.removeWidget(part)
        part.hide()
        part.deleteLater()
        if self._parts:
            self._parts[min(at, len(self._parts) - 1)].take_focus()
        else:
            self._which.setFocus()
            self.emptied.emit()
        self.changed.emit()


class FilterLines(QScrollArea):
    """As high as its lines where there is room; where there is not, two lines show and the rest scrolls."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._wanted = 0
        self.setWidget(inside)

    def want(self, height: int) -> None:
        """Ask for a height, and take no more."""
        if height != self._wanted:
            self._wanted = height
            self.setMaximumHeight(height)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return what was asked for."""
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        """Return a height that shows something whole."""
        return QSize(super().minimumSizeHint().width(), min(self._wanted, self.least()))

    @staticmethod
    def least() -> int:
        """Return the height of the first two lines: which lines have to hold, and a condition."""
        return 2 * current_theme().size("field") + current_theme().size("gap_small")


class FilterPanel(QFrame):
    """The card above the list. Esc in a field puts back what stood there, and else goes back to the list (`left`) with
    the filter as it is; one key takes the filter away (`cleared`)."""

    changed = Signal(object)
    cleared = Signal()
    left = Signal()
    closed = Signal()

    def __init__(self, offers: FilterOffers) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setObjectName("filter_panel")
        self.setAccessibleName(translate("Filter", "Filter"))
        self._offers = offers
        theme = current_theme()
        layout = column(self, "gap_small")
        side = theme.size("pad")
        layout.setContentsMargins(side, theme.size("gap"), side, theme.size("gap"))
        head = line(gap="gap")
        self._count = label("", "strong")
        head.addWidget(self._count, 1)
        keys = shortcut("clear_filter").shown
        head.addWidget(
            button(
                translate("Filter", "Take the filter away"), self.cleared.emit, kind="quiet", icon="trash-2", tip=keys
            )
        )
        head.addWidget(
            icon_button("chevron-up", translate("Filter", "Hide the filter"), self.closed.emit, is_bare=True)
        )
        self._inside = QWidget()
        self._body = column(self._inside)
        self._area = FilterLines(self._inside)
        self._inside.installEventFilter(self)
        layout.addLayout(head)
        layout.addWidget(self._area)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._tell)
        self._told = EVERYTHING
        action("add_line", self, self._add_line, context=_HERE)
        action("remove_line", self, self._remove_line, context=_HERE)
        self._outer = self._made(EVERYTHING)

    def show_filter(self, group: Group) -> None:
        """Show a filter that came from elsewhere, such as a view; lines that stand there already stay."""
        if group.parts and group == self._told == self._outer.group():
            return
        self._body.removeWidget(self._outer)
        self._outer.hide()
        self._outer.deleteLater()
        self._outer = self._made(group)
        self._told = group
        self._typing.stop()

    def _made(self, group: Group) -> FilterGroup:
        made = FilterGroup(self._offers, group, is_outer=True)
        made.changed.connect(self._on_changed)
        self._body.addWidget(made)
        return made

    def show_count(self, words: str) -> None:
        """Show how many rows there are, and of how many: "312 of 20,000"."""
        if words != self._count.text():
            self._count.setText(words)
            if self.isVisible():
                announce(self._count, words)

    def take_focus(self) -> None:
        """Go to the first line."""
        self._outer.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list by Esc; what was typed stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take as much height as the lines need, whenever that changes."""
        if watched is self._inside and event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _on_changed(self) -> None:
        self._typing.start()

    def _tell(self) -> None:
        group = self._outer.group()
        if group != self._told:
            self._told = group
            self.changed.emit(group)

    def _add_line(self) -> None:
        self._outer.group_of(QApplication.focusWidget()).add_line()

    def _remove_line(self) -> None:
        self._outer.remove_line_of(QApplication.focusWidget())

    def _fit(self) -> None:
        """The lines take no more height than they need, and no more than a third of the page."""
        layout = self._inside.layout()
        if layout is None:
            return
        width = self._area.viewport().width()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        page = self.parentWidget()
        most = min(current_theme().size("long_text_most"), (page.window().height() if page else needed) // 3)
        self._area.want(min(needed, max(most, self._area.least())))
