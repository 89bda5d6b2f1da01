"""The line at the foot of the window: online or offline, what is not sent yet, and when the last sync was.
"""

from __future__ import annotations

import datetime as dt
from enum import Enum

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import label, line


class Connection(Enum):
    """Whether our own server answered; what the system says of the network does not count."""

    ONLINE = "wifi"
    OFFLINE = "wifi-off"
    SENDING = "refresh-cw"


class DeskStatusBar(QStatusBar):
    """The state of the desk in three pieces. `outbox_wanted` when the user asks what is not sent."""

    outbox_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._connection = Connection.OFFLINE
        self._picture = QLabel()
        self._words = label("")
        self._unsent = button(
            translate("StatusBar", "All sent"), self.outbox_wanted.emit, kind="quiet", icon="cloud-upload"
        )
        self._last = label("")
        whole = QWidget()
        layout = line(whole)
        margin = current_theme().size("gap_large")
        layout.setContentsMargins(margin, 0, margin, 0)
        for piece in (self._picture, self._words, self._unsent):
            layout.addWidget(piece)
        layout.addStretch(1)
        layout.addWidget(self._last)
        self.addWidget(whole, 1)
        current_theme().changed.connect(self._show_picture)
        self.show_connection(Connection.OFFLINE)
        self.show_unsent(0)
        self.show_last_sync(None)

    def show_connection(self, connection: Connection) -> None:
        """Show whether our server answers."""
        self._connection = connection
        words = {
            Connection.ONLINE: translate("StatusBar", "Online"),
            Connection.OFFLINE: translate("StatusBar", "Offline – everything works, sending waits"),
            Connection.SENDING: translate("StatusBar", "Sending and fetching"),
        }
        self._words.setText(words[connection])
        self._show_picture()

    def show_unsent(self, count: int) -> None:
        """Show how many changes wait to be sent."""
        self._unsent.setText(
            translate("StatusBar", "%n not sent yet", "", count) if count else translate("StatusBar", "All sent")
        )

    def show_last_sync(self, moment: dt.datetime | None) -> None:
        """Show when records were last sent and fetched."""
        never = translate("StatusBar", "Not synced yet")
        text = translate("StatusBar", "Last sync {moment}")
        self._last.setText(never if moment is None else text.format(moment=shown(moment)))

    def _show_picture(self) -> None:
        theme = current_theme()
        side = theme.size("icon_small")
        tone = "ok" if self._connection is Connection.ONLINE else "muted"
        icon = theme.icon(self._connection.value, tone)
        self._picture.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatioF()))
