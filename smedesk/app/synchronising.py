"""The synchronisation of this desk behind the port of the services: engine, line, keys and database put together.

What speaks to the network is loaded with the first round, not with the window.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import SystemRandom
from typing import TYPE_CHECKING

from smedesk.domain.errors import DomainError
from smedesk.domain.trust import etag_of
from smedesk.services.faults import NetworkFault
from smedesk.services.ports import Changes, Store
from smedesk.services.replication import Journal
from smedesk.services.signing import settle_documents
from smedesk.services.synchronising import SyncReport
from smedesk.services.trusting import TRUST, refresh_trust
from smedesk.sync.faults import SyncFault

if TYPE_CHECKING:
    from smedesk.sync.access import Secrets
    from smedesk.sync.transport import HttpTransport
    from smedesk.sync.worker import OnWriteThread, SyncWorker

ADDRESS = "server_address"
DESK_NAME = "SMEdesk"
_TRUST_EVERY = 6 * 3600
"""seconds between two questions for a newer trusted list; issuers change a few times a year"""

_log = logging.getLogger(__name__)


class DeskSynchroniser:
    """See `smedesk.services.synchronising.Synchroniser`. Used from the network thread, but for `is_connected` and
    `stop`.

    `on_write_thread` runs a call on the write thread and waits; `announce` gets what came from the server."""

    def __init__(
        self,
        store: Store,
        journal: Journal,
        secrets: Secrets,
        on_write_thread: OnWriteThread,
        announce: Callable[[Changes], None],
    ) -> None:
        self._store = store
        self._journal = journal
        self._secrets = secrets
        self._write = on_write_thread
        self._announce = announce
        self._transport: HttpTransport | None = None
        self._worker: SyncWorker | None = None
        self._address = store.reads.setting(ADDRESS)
        self._trust_due = 0.0

    @property
    def is_connected(self) -> bool:
        """Whether this desk has an address and an identity on a server."""
        return bool(self._address)

    def connect(self, address: str, code: str) -> None:
        """Take the identity that a one-time code stands for; where that fails, the desk stays with its server."""
        with _faults_told():
            try:
                self._made(address).enrol(code, DESK_NAME)
                self._write(lambda: self._store.set_setting(ADDRESS, address))
            except BaseException:
                self.close()  # the next round makes its line anew
                raise
        self._address = address

    def run_round(self) -> SyncReport:
        """Send what is unsent and fetch what is new."""
        worker = self._worker or self._made(self._address)
        report = worker.run_round()
        if report.is_complete:
            self._fetch_trust(worker)
        fault = NetworkFault(report.fault.code, **report.fault.parameters) if report.fault else None
        return SyncReport(report.is_complete, report.is_online, report.pushed, report.pulled, fault, report.wait)

    def _on_pulled(self, changes: Changes) -> None:
        """Tell what came, and take the step that follows from the last signature of another office."""
        self._announce(changes)
        signings = changes.touched.get("signing")
        if not signings:
            return
        try:
            settled = self._write(lambda: settle_documents(self._store, signings))
        except DomainError as error:  # whoever works here may not change papers: another desk of the office does
            _log.info("documents not settled: %s", error.code)
            return
        if settled is not None:
            self._announce(settled)

    def _fetch_trust(self, worker: SyncWorker) -> None:
        """Fetch the trusted list of signatures where it is another one. The round is complete without it: what goes
        wrong here is written down, and tried again some hours later."""
        now = time.monotonic()
        if self._transport is None or now < self._trust_due:
            return
        self._trust_due = now + _TRUST_EVERY
        try:
            kept = self._store.reads.setting(TRUST)
            fetched = self._transport.trust(etag_of(kept.encode()) if kept else "", worker.token)
            if fetched:
                self._write(lambda: refresh_trust(self._store, fetched))
        except (SyncFault, DomainError) as error:
            _log.info("trusted list: %s", error.code)

    def stop(self) -> None:
        """End the round under way at its next step."""
        if worker := self._worker:
            worker.stop()

    def close(self) -> None:
        """Let go of the line."""
        transport, self._transport, self._worker = self._transport, None, None
        if transport is not None:
            transport.close()

    def _made(self, address: str) -> SyncWorker:
        from smedesk.sync.access import DeskAccess
        from smedesk.sync.engine import Engine
        from smedesk.sync.transport import HttpTransport
        from smedesk.sync.worker import DeskSide, SyncWorker

        self.close()
        self._transport = HttpTransport(address)
        access = DeskAccess(self._secrets, self._transport)
        desk = DeskSide(self._journal, self._write, self._on_pulled)
        self._worker = SyncWorker(desk, self._transport, access, Engine(SystemRandom()))
        return self._worker


@contextmanager
def _faults_told() -> Iterator[None]:
    try:
        yield
    except SyncFault as fault:
        raise NetworkFault(fault.code, **fault.parameters) from fault
