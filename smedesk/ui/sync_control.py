"""When the desk synchronises: at the start, two seconds after a change, on a timer, when asked, and never while the
adviser works offline.

It must not know the protocol: it runs rounds of a `Synchroniser` on the network thread and says how they went.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, QTimer, Signal

from smedesk.services.ports import Changes
from smedesk.services.synchronising import Synchroniser, SyncReport
from smedesk.ui.desk import Desk

QUIET_MILLISECONDS = 2_000
"""How long no change must come before what was typed is sent: a form is sent once, not field by field."""

REGULAR_MILLISECONDS = 5 * 60 * 1_000


class Link(Enum):
    """How the desk stands towards its server."""

    NOT_CONNECTED = "not_connected"
    WORKING_OFFLINE = "working_offline"
    OFFLINE = "offline"
    SENDING = "sending"
    ONLINE = "online"


class SyncControl(QObject):
    """The synchronisation as the window drives it.

    One round runs at a time; what is asked for meanwhile runs once more behind it. A fault is shown only for a round
    that the adviser asked for: offline is the normal state, not an error.
    """

    link_changed = Signal(object)
    round_ended = Signal(object)
    unsent_changed = Signal(int)

    def __init__(self, desk: Desk, synchroniser: Synchroniser, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._synchroniser = synchroniser
        self._is_offline = False
        self._is_running = False
        self._is_wanted_again = False
        self._was_asked = False
        self._link = Link.OFFLINE if synchroniser.is_connected else Link.NOT_CONNECTED
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MILLISECONDS)
        self._regular = QTimer(self, singleShot=True, interval=REGULAR_MILLISECONDS)
        self._quiet.timeout.connect(self._run)
        self._regular.timeout.connect(self._run)
        desk.notices.changed.connect(self._on_changed)

    @property
    def link(self) -> Link:
        """How the desk stands towards its server."""
        return self._link

    @property
    def is_working_offline(self) -> bool:
        """Whether the adviser has chosen to send nothing for now."""
        return self._is_offline

    def start(self) -> None:
        """Begin: count what is unsent, and run the first round."""
        self._count_unsent()
        self._run()

    def run_now(self) -> None:
        """Run a round because somebody asked; a fault of it is shown."""
        self._was_asked = True
        self._run()

    def work_offline(self, is_offline: bool) -> None:
        """Send and fetch nothing until this is taken back; the round under way ends at its next step."""
        if is_offline == self._is_offline:
            return
        self._is_offline = is_offline
        if is_offline:
            self._synchroniser.stop()
            self._quiet.stop()
            self._regular.stop()
            self._show(Link.WORKING_OFFLINE)
        else:
            self._show(Link.OFFLINE if self._synchroniser.is_connected else Link.NOT_CONNECTED)
            self._run()

    def connect_desk(self, address: str, code: str) -> None:
        """Take an identity on a server and run the first round."""
        self._desk.tasks.fetch(self, lambda: self._synchroniser.connect(address, code), self._on_connected)

    def stop(self) -> None:
        """End: nothing is sent any more, what is unsent stays in the outbox."""
        self._quiet.stop()
        self._regular.stop()
        self._synchroniser.stop()

    def _on_connected(self, _nothing: object) -> None:
        self._show(Link.OFFLINE)
        self.run_now()

    def _on_changed(self, changes: Changes) -> None:
        self._count_unsent()
        if not changes.is_remote and self._synchroniser.is_connected and not self._is_offline:
            self._quiet.start()

    def _run(self) -> None:
        if self._is_offline or not self._synchroniser.is_connected:
            self._was_asked = False
            return
        if self._is_running:
            self._is_wanted_again = True
            return
        self._quiet.stop()
        self._is_running = True
        self._show(Link.SENDING)
        self._desk.tasks.fetch(self, self._synchroniser.run_round, self._on_round_ended, self._on_round_failed)

    def _on_round_ended(self, report: SyncReport) -> None:
        was_asked, self._was_asked = self._was_asked, False
        self._end_round(Link.ONLINE if report.is_online else Link.OFFLINE, report.wait)
        if report.fault is None:
            self._desk.notices.clear_fault()
        elif was_asked and not self._is_offline:
            self._desk.faults.tell(report.fault)
        self.round_ended.emit(report)

    def _on_round_failed(self, error: BaseException) -> bool:
        self._was_asked = False
        self._end_round(Link.OFFLINE, 0)
        self._desk.faults.tell(error)
        return True

    def _end_round(self, link: Link, wait: float) -> None:
        self._is_running = False
        self._show(Link.WORKING_OFFLINE if self._is_offline else link)
        self._count_unsent()
        if self._is_offline:
            return
        self._regular.start(int(wait * 1_000) or REGULAR_MILLISECONDS)
        if self._is_wanted_again:
            self._is_wanted_again = False
            self._quiet.start()

    def _show(self, link: Link) -> None:
        if link is not self._link:
            self._link = link
            self.link_changed.emit(link)

    def _count_unsent(self) -> None:
        self._desk.ask(self, lambda reads: reads.unsent_count(), self.unsent_changed.emit, topic="unsent")
