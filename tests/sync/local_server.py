"""The real service without a network: the same bytes, handed over by a call."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from random import Random

from smedesk.domain.operation import Operation, Wire
from smedesk.server.accounts import Refused
from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite
from smedesk.sync import framing, wire
from smedesk.sync.access import DeskAccess
from smedesk.sync.engine import Engine
from smedesk.sync.faults import ServerRefusal
from smedesk.sync.steps import Limits, RoundReport
from smedesk.sync.worker import DeskSide, SyncWorker
from tests.sync.memory_journal import MemoryJournal


class MemorySecrets(dict[str, str]):
    """A key store in memory."""

    def get(self, name: str, _default: object = None) -> str:
        return super().get(name, "")

    def set(self, name: str, value: str) -> None:
        self[name] = value


def memory_service() -> Service:
    """Return a server over an empty database in memory."""
    return Service(open_sqlite(None))


@contextmanager
def as_refusals() -> Iterator[None]:
    """What HTTP makes of a refusal of the service."""
    try:
        yield
    except Refused as refused:
        raise ServerRefusal(refused.status, f"sync.{refused.code}", retry_after=refused.retry_after,
                            epoch=refused.epoch, last=refused.last) from refused


class LocalTransport:
    """Hands requests to a service. `received` are the bytes that went to the desk, unpacked."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.received = bytearray()

    def hello(self) -> wire.Hello:
        return self.service.hello()

    def enrol(self, request: wire.EnrolRequest) -> wire.Enrolled:
        with as_refusals():
            return self.service.enrol(request)

    def refresh(self, request: wire.TokenRequest) -> wire.Tokens:
        with as_refusals():
            return self.service.refresh(request)

    def replace(self, _request: wire.ReplaceRequest, access: str) -> wire.Enrolled:
        with as_refusals():
            return self.service.replace(access)

    def exchange(self, body: bytes, access: str) -> Generator[wire.Head | framing.Page, None, None]:
        with as_refusals():
            answer = self.service.exchange(access, body)
        packed = b"".join(framing.pack_answer(answer.head, answer.pages))
        self.received += b"\n".join(framing.unpacked_lines([packed], framing.MAX_ANSWER))
        yield from framing.read_answer([packed])


class LocalDesk:
    """A desk with a database in memory, worked by the real engine."""

    def __init__(self, service: Service, seed: int = 0, limits: Limits | None = None) -> None:
        self.random = Random(seed)
        self.journal = MemoryJournal(f"db{seed}")
        self.secrets = MemorySecrets()
        self.transport = LocalTransport(service)
        self.access = DeskAccess(self.secrets, self.transport)
        self.engine = Engine(self.random, limits)

    def worker(self) -> SyncWorker:
        return SyncWorker(DeskSide(self.journal), self.transport, self.access, self.engine)

    def enrol(self, office: str, country: str = "DE") -> None:
        self.worker().enrol(self.transport.service.invite(office, country), "desk")

    def sync(self) -> RoundReport:
        return self.worker().run_round()

    def save(self, kind: str, record: str, **values: Wire) -> Operation:
        """Save fields of one record."""
        return self.journal.save(self.random, {(kind, record): values})[0]

    def screen(self, kind: str, record: str) -> dict[str, Wire]:
        return self.journal.screen(kind, record)
