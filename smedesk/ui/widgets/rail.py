"""The rail at the left: the places of the program with picture and name, reached by Ctrl+1 to Ctrl+9."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton, QWidget

from smedesk.domain.frozen import frozen
from smedesk.translate import translate
from smedesk.ui.shortcuts import action, shortcut
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import column, scrolled

_PLACES_WITH_KEYS = 9


@frozen
class RailPlace:
    """One place: its id, its picture and its name. `is_last` puts it at the foot, such as the settings."""

    id: str
    icon: str
    text: str
    is_last: bool = False


class Rail(QFrame):
    """The places, one of which is where the user is. `chosen(id)` when the user goes to another.

    Where the window is too low for pictures and names, the names go into tooltips.
    """

    chosen = Signal(str)

    def __init__(self, places: Sequence[RailPlace], logo: str = "handshake", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self.setAccessibleName(translate("Rail", "Places"))
        self._places = list(places)
        self._logo_icon = logo
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._counts: dict[str, int] = {}
        self._logo = QLabel()
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._inside = QWidget()
        self._layout = column(self._inside, "gap_small", "gap")
        self._area = scrolled(self._inside)
        self._area.setParent(self)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._layout.addWidget(self._logo)
        first_last = next((place for place in places if place.is_last), None)
        for number, place in enumerate(places, start=1):
            if place is first_last:
                self._layout.addStretch(1)
            self._add(place, number)
        if first_last is None:
            self._layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._is_narrow = False
        self._take_measures()
        current_theme().changed.connect(self._take_measures)

    def go_to(self, place: str) -> None:
        """Show where the user is, nothing where that is no place of the rail; no signal."""
        if place in self._buttons:
            self._buttons[place].setChecked(True)
        elif checked := self._group.checkedButton():
            self._group.setExclusive(False)  # an exclusive group cannot be emptied
            checked.setChecked(False)
            self._group.setExclusive(True)

    def show_count(self, place: str, count: int) -> None:
        """Show how much waits in a place; 0 shows nothing."""
        self._counts[place] = count
        self._name_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go narrow where the height does not hold pictures and names."""
        super().resizeEvent(event)
        theme = current_theme()
        each = theme.size("rail_button") + theme.size("gap_small")
        wanted = each * (len(self._places) + 1) + 2 * theme.size("gap")
        if (wanted > event.size().height()) != self._is_narrow:
            self._is_narrow = not self._is_narrow
            self._take_measures()
        self._area.setGeometry(self.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the place that gets the focus, where not even the pictures have room."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _add(self, place: RailPlace, number: int) -> None:
        made = QToolButton()
        made.setCheckable(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        current_theme().put_icon(made, place.icon, "rail_text", "rail_on")
        made.clicked.connect(lambda: self._go(place.id))
        made.installEventFilter(self)
        self._group.addButton(made)
        self._buttons[place.id] = made
        self._layout.addWidget(made)
        if number <= _PLACES_WITH_KEYS:
            action(f"place_{number}", self, lambda: self._go(place.id), place.text)

    def _go(self, place: str) -> None:
        self._buttons[place].setChecked(True)
        self.chosen.emit(place)

    def _take_measures(self) -> None:
        theme = current_theme()
        side = theme.size("icon_rail")
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if self._is_narrow else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for made in self._buttons.values():
            made.setToolButtonStyle(style)
            made.setIconSize(QSize(side, side))
            made.setFixedHeight(theme.size("rail_button_narrow" if self._is_narrow else "rail_button"))
        logo = theme.size("icon_logo")
        picture = theme.icon(self._logo_icon, "rail_on").pixmap(QSize(logo, logo), self.devicePixelRatioF())
        self._logo.setPixmap(picture)
        self._logo.setFixedHeight(theme.size("rail_button_narrow"))
        self._logo.setVisible(not self._is_narrow)
        self._layout.setSpacing(theme.size("gap_tiny" if self._is_narrow else "gap_small"))
        edge = theme.size("gap_small" if self._is_narrow else "gap")
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._name_buttons()

    def _name_buttons(self) -> None:
        for number, place in enumerate(self._places, start=1):
            made, count = self._buttons[place.id], self._counts.get(place.id, 0)
            shown = f"{place.text} {count}" if count else place.text
            made.setText(shown)
            made.setAccessibleName(
                translate("Rail", "{place}, %n waiting", "", count).format(place=place.text) if count else place.text
            )
            keys = shortcut(f"place_{number}").shown if number <= _PLACES_WITH_KEYS else ""
            made.setToolTip(f"{shown}  {keys}".strip())
        self._fit_width()

    def _fit_width(self) -> None:
        """Take the width of the theme, or what the longest name of this language needs."""
        least = current_theme().size("rail_width_narrow" if self._is_narrow else "rail_width")
        self.setFixedWidth(max(least, self._inside.minimumSizeHint().width()))
