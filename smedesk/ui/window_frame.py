"""The frame of the window: rail, room for a screen, messages over it, status below. It can stand before a desk is open.

It must not know a desk: `main_window.MainWindow` fills it.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from smedesk.domain.frozen import frozen
from smedesk.translate import translate
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.fault_bar import FaultBar
from smedesk.ui.widgets.rail import Rail, RailPlace
from smedesk.ui.widgets.status_bar import DeskStatusBar
from smedesk.ui.widgets.text import column, line
from smedesk.ui.widgets.toast import Toast


@frozen
class Remembered:
    """Where the window was, as kept in the settings of the desk."""

    geometry: str = ""
    place: str = ""


def rail_places() -> list[RailPlace]:
    """Return the places in the order of the rail."""
    return [
        RailPlace("today", "layout-dashboard", translate("Rail", "Today")),
        RailPlace("companies", "building-2", translate("Rail", "Companies")),
        RailPlace("people", "users", translate("Rail", "People")),
        RailPlace("matches", "sparkles", translate("Rail", "Matches")),
        RailPlace("exchanges", "calendar-check", translate("Rail", "Exchanges")),
        RailPlace("documents", "file-text", translate("Rail", "Documents")),
        RailPlace("fair", "map-pin", translate("Rail", "Fair")),
        RailPlace("sync", "refresh-cw", translate("Rail", "Sync")),
        RailPlace("office", "settings", translate("Rail", "Our office"), is_last=True),
    ]


class WindowFrame(QMainWindow):
    """The frame. `painted` is emitted once, after its first paint."""

    painted = Signal()

    def __init__(self, remembered: Remembered) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("SMEdesk")
        self.is_painted = False
        self._places = {place.id: place for place in rail_places()}
        self._rail = Rail(list(self._places.values()))
        self._rail.setEnabled(False)
        self._rail.installEventFilter(self)
        self._stack = QStackedWidget()
        self._faults = FaultBar()
        self._faults.hide()
        self._put_together()
        self._toast = Toast(self._stack)
        self._status = DeskStatusBar()
        self.setStatusBar(self._status)
        theme = current_theme()
        self.resize(theme.size("window_width"), theme.size("window_height"))
        if remembered.geometry:
            self.restoreGeometry(QByteArray.fromBase64(remembered.geometry.encode()))
        self._first_place = remembered.place if remembered.place in self._places else "today"
        self._rail.go_to(self._first_place)

    def show_whole(self, *, is_whole: bool) -> None:
        """Give the screen that is in front all of the display, or the frame its place back."""
        if is_whole != self.isFullScreen():
            self._rail.setVisible(not is_whole)
            self._status.setVisible(not is_whole)
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the first paint."""
        if watched is self._rail and event.type() is QEvent.Type.Paint:
            self._rail.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return super().eventFilter(watched, event)

    def _on_painted(self) -> None:
        self.is_painted = True
        self.painted.emit()

    def _put_together(self) -> None:
        right = column(gap="gap_tiny")
        right.addWidget(self._faults)
        right.addWidget(self._stack, 1)
        root = QWidget()
        root.setProperty("surface", "page")
        row = line(root)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self.setCentralWidget(root)
