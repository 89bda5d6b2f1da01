"""The real server as a process, over loopback: started, killed, cut off, told to end; and the real desk before it."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from random import Random

import httpx2
import pytest

from smedesk.sync import wire
from smedesk.sync.access import DeskAccess
from smedesk.sync.engine import Engine
from smedesk.sync.faults import SyncFault
from smedesk.sync.steps import Limits, RoundReport
from smedesk.sync.transport import HttpTransport, Patience
from smedesk.sync.worker import DeskSide, SyncWorker
from tests.server.cutting_proxy import CuttingProxy
from tests.server.server_process import ServerProcess, run_command, running
from tests.sync.local_server import MemorySecrets
from tests.sync.memory_journal import MemoryJournal

_SEEDS = itertools.count()
PATIENCE = Patience(connect=5, piece=5, whole=30)
NAME = "Kadri-Liis Õunapuu"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    with running(tmp_path_factory.mktemp("server")) as started:
        yield started


class Desk:
    """A desk on the network, with its database in memory."""

    def __init__(self, address: str) -> None:
        seed = next(_SEEDS)  # no two desks of this module draw the same uids
        self.random = Random(seed)
        self.journal = MemoryJournal(f"db{seed}")
        self.secrets = MemorySecrets()
        self.transport = HttpTransport(address, PATIENCE)
        self.worker = self._worker()

    def _worker(self) -> SyncWorker:
        self.access = DeskAccess(self.secrets, self.transport)
        engine = Engine(self.random, Limits(rows=40))
        return SyncWorker(DeskSide(self.journal), self.transport, self.access, engine)

    def connect(self, port: int) -> None:
        """Start this desk anew over another way to the server."""
        self.transport.close()
        self.transport = HttpTransport(f"http://127.0.0.1:{port}", PATIENCE)
        self.worker = self._worker()

    def save(self, count: int, prefix: str = "c") -> None:
        for place in range(count):
            self.journal.save(self.random, {("company", f"{prefix}{place}"): {"name": f"{NAME} {prefix}{place}"}})

    def sync(self) -> RoundReport:
        return self.worker.run_round()

    def companies(self) -> set[str]:
        return {id for id, row in self.journal.replica.items() if row.kind == "company"}


@pytest.fixture
def desks(server: ServerProcess, request: pytest.FixtureRequest) -> Iterator[tuple[Desk, Desk]]:
    both = Desk(server.address), Desk(server.address)
    for desk in both:
        desk.worker.enrol(server.invite(request.node.name, "EE"), "desk")
    yield both
    for desk in both:
        desk.transport.close()


def test_what_is_typed_at_one_desk_arrives_at_the_other(desks: tuple[Desk, Desk]) -> None:
    first, second = desks
    first.save(250)
    report = first.sync()
    assert (report.is_complete, report.pushed) == (True, 250)
    assert second.sync().pulled >= 250
    assert second.companies() == {f"c{place}" for place in range(250)}


def test_a_killed_server_loses_no_answered_operation_and_the_desk_goes_on(
    server: ServerProcess, desks: tuple[Desk, Desk]
) -> None:
    first, second = desks
    for turn in range(3):
        first.save(120, f"t{turn}-")
        killer = threading.Timer(0.02 * (turn + 1), server.kill)
        killer.start()
        first.sync()
        killer.join()
        report = first.sync()
        assert not report.is_online
        assert report.fault is not None
        assert report.fault.code in ("sync.offline", "sync.cut")
        server.start()
        assert _sync_until_complete(first).is_complete
    assert first.journal.outbox_count() == 0
    assert _sync_until_complete(second).is_complete
    assert second.companies() == {f"t{turn}-{place}" for turn in range(3) for place in range(120)}


def _sync_until_complete(desk: Desk) -> RoundReport:
    """The first round after a crash may still find the dead connection."""
    report = desk.sync()
    return report if report.is_complete else desk.sync()


def test_an_answer_that_is_cut_anywhere_is_resumed_at_its_last_whole_page(
    server: ServerProcess, desks: tuple[Desk, Desk]
) -> None:
    first, second = desks
    first.save(200, "r")
    assert first.sync().is_complete
    proxy = CuttingProxy(server.port)
    try:
        second.connect(proxy.port)
        codes = set()
        for after in (0, 1, 150, 600, 2500, 6000, 12_000, 14_000, 16_000, 18_000, 20_000):
            proxy.after = after
            report = second.sync()
            codes.add(report.fault.code if report.fault else "")
        assert proxy.cuts >= 4
        assert codes <= {"sync.cut", ""}
        assert 0 < len(second.companies()) <= 200, "pages that came whole are kept"
        proxy.after = None
        assert _sync_until_complete(second).is_complete
    finally:
        second.transport.close()
        proxy.close()
    assert len(second.companies()) == 200


def test_operations_whose_answer_was_cut_are_sent_again_and_take_effect_once(
    server: ServerProcess, desks: tuple[Desk, Desk]
) -> None:
    first, second = desks
    proxy = CuttingProxy(server.port)
    try:
        first.connect(proxy.port)
        assert first.sync().is_complete
        first.journal.save(first.random, {("placement", "p1"): {"capacity": 1}})
        for after in (0, 40, 200, 300):
            proxy.after = after
            first.connect(proxy.port)
            first.sync()
        proxy.after = None
        assert _sync_until_complete(first).is_complete
    finally:
        first.transport.close()
        proxy.close()
    assert second.sync().is_complete
    assert second.journal.screen("placement", "p1")["capacity"] == 1


def test_desks_that_push_at_the_same_time_disturb_nobody(server: ServerProcess) -> None:
    desks = [Desk(server.address) for _ in range(6)]
    for desk in desks:
        desk.worker.enrol(server.invite("many", "EE"), "desk")
        desk.save(60, f"d{desk.journal.device}-")
    reports: list[RoundReport] = []
    threads = [threading.Thread(target=lambda desk=desk: reports.append(desk.sync())) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [report.fault for report in reports] == [None] * len(desks)
    assert all(desk.sync().is_complete for desk in desks)
    assert all(len(desk.companies()) == 360 for desk in desks)
    for desk in desks:
        desk.transport.close()


# ------------------------------------------------------------------------------------------------ the surface


def test_hello_and_health_say_what_answers(server: ServerProcess) -> None:
    answer = httpx2.get(f"{server.address}/v1/hello")
    assert answer.headers[wire.PROTOCOL_HEADER] == "1"
    assert wire.decode(answer.content, wire.Hello).server == "smedesk"
    assert httpx2.get(f"{server.address}/v1/health").json()["status"] == "ok"


@pytest.mark.parametrize(("method", "path", "content", "status", "code"), [
    ("GET", "/", b"", 404, "unknown"),
    ("GET", "/v1/sync", b"", 405, "unknown"),
    ("POST", "/v1/sync", b"", 401, "token"),
    ("POST", "/v1/token", b"nonsense", 400, "malformed"),
    ("POST", "/v1/token", b"x" * (1 << 15), 413, "too_large"),
    ("POST", "/v1/sync", b"x" * (3 << 20), 413, "too_large"),
    ("POST", "/v1/replace", b'{"device":1}', 401, "token"),
])
def test_what_is_wrong_is_said_in_the_words_of_the_protocol(
    server: ServerProcess, method: str, path: str, content: bytes, status: int, code: str
) -> None:
    answer = httpx2.request(method, f"{server.address}{path}", content=content)
    assert answer.status_code == status
    assert answer.headers[wire.PROTOCOL_HEADER] == "1"
    assert wire.decode(answer.content, wire.Refusal).code == code


def test_an_enrolled_desk_that_sends_nonsense_is_told_so(desks: tuple[Desk, Desk]) -> None:
    transport, access = desks[0].transport, desks[0].access.token
    with pytest.raises(SyncFault, match=r"sync\.malformed"):
        list(transport.exchange(b"no frame at all", access))


# ------------------------------------------------------------------------------------------ a server of its own


def test_guessing_codes_is_slowed_down(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        desk = Desk(server.address)
        codes = [_refusal_of(desk) for _ in range(14)]
        desk.transport.close()
    assert codes[:10] == ["sync.code"] * 10
    assert set(codes[11:]) == {"sync.busy"}


def _refusal_of(desk: Desk) -> str:
    with pytest.raises(SyncFault) as refusal:
        desk.worker.enrol("AAAAAAAA", "desk")
    return refusal.value.code


def test_told_to_end_it_ends_and_its_log_holds_no_personal_data(tmp_path: Path) -> None:
    with running(tmp_path) as server:
        desk = Desk(server.address)
        desk.worker.enrol(server.invite("Tartu", "EE"), "desk of Kadri")
        desk.save(3)
        assert desk.sync().is_complete
        desk.transport.close()
        assert server.stop() == 0
        log = server.log()
    lines = [json.loads(line) for line in log.splitlines()]
    exchanges = [line for line in lines if line["event"] == "sync"]
    assert exchanges[0]["operations"] == 3
    assert exchanges[0]["device"] == 1
    for word in ("Kadri", "Tartu", "127.0.0.1", desk.access.token):
        assert word not in log


def test_the_commands_of_the_server(tmp_path: Path) -> None:
    folder = str(tmp_path)
    unknown = run_command("invite", "Tartu", "--data", folder)
    assert (unknown.returncode, unknown.stdout) == (1, "")
    assert "--country" in unknown.stderr
    invited = run_command("--data", folder, "invite", "Tartu", "--country", "EE", "--minutes", "5")
    assert len(json.loads(invited.stdout)["code"]) == 8
    again = run_command("invite", "Tartu", "--data", folder)
    assert again.returncode == 0
    assert run_command("revoke", "7", "--data", folder).returncode == 1
    first, second = (json.loads(run_command("restored", "--data", folder).stdout)["epoch"] for _ in range(2))
    assert first != second
