"""The synchronisation of a real desk with a real server on this machine; what goes wrong is a NetworkFault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smedesk.app.synchronising import DeskSynchroniser
from smedesk.domain.records import Company
from smedesk.services.editing import enter_record
from smedesk.services.faults import NetworkFault
from smedesk.services.ports import Changes
from smedesk.store.desk import DeskStore
from smedesk.sync.worker import here
from tests.server.server_process import ServerProcess, running
from tests.store.desks import opened
from tests.sync.local_server import MemorySecrets

NOBODY = "http://127.0.0.1:9"  # the discard service: nobody listens there


class Side:
    """A desk with its synchroniser, and what it was told came from the server."""

    def __init__(self, store: DeskStore) -> None:
        self.store = store
        self.secrets = MemorySecrets()
        self.told: list[Changes] = []
        self.synchroniser = self.again()

    def again(self) -> DeskSynchroniser:
        """Return a synchroniser as the next start of the program makes it."""
        return DeskSynchroniser(self.store, self.store.journal, self.secrets, here, self.told.append)

    def enter(self, name: str) -> None:
        enter_record(self.store, "company", {"name": name, "country": "EE"})

    def companies(self) -> set[str]:
        return {one.name for one in self.store.reads.find(Company)}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    with running(tmp_path_factory.mktemp("server")) as started:
        yield started


@pytest.fixture
def side(tmp_path: Path) -> Iterator[Side]:
    with opened(tmp_path / "one") as store:
        made = Side(store)
        yield made
        made.synchroniser.close()


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Side]:
    with opened(tmp_path / "other") as store:
        made = Side(store)
        yield made
        made.synchroniser.close()


def test_what_one_desk_enters_the_other_desk_of_the_office_gets(
    server: ServerProcess, side: Side, other: Side
) -> None:
    assert not side.synchroniser.is_connected
    for one in (side, other):
        one.synchroniser.connect(server.address, server.invite("Tartu", "EE"))
        assert one.synchroniser.is_connected
    side.enter("Helix")
    sent = side.synchroniser.run_round()
    assert (sent.is_complete, sent.is_online, sent.fault) == (True, True, None)
    assert sent.pushed > 0
    assert side.store.reads.unsent_count() == 0
    fetched = other.synchroniser.run_round()
    assert fetched.pulled > 0
    assert "Helix" in other.companies()
    assert any(changes.is_remote and changes.touches("company") for changes in other.told)


def test_a_desk_stays_connected_over_a_restart(server: ServerProcess, side: Side) -> None:
    side.synchroniser.connect(server.address, server.invite("Tartu", "EE"))
    again = side.again()
    try:
        assert again.is_connected
        assert again.run_round().is_complete
    finally:
        again.close()


@pytest.mark.parametrize(("address", "code"), [
    (NOBODY, "sync.offline"),
    ("http://chamber.example", "sync.insecure"),
    ("no address at all", "sync.bad_address"),
])
def test_an_address_that_is_none_is_told_and_changes_nothing(side: Side, address: str, code: str) -> None:
    with pytest.raises(NetworkFault) as fault:
        side.synchroniser.connect(address, "a code")
    assert fault.value.code == code
    assert not side.synchroniser.is_connected
    assert not side.again().is_connected


def test_a_code_that_was_used_is_told(server: ServerProcess, side: Side, other: Side) -> None:
    code = server.invite("Tartu", "EE")
    side.synchroniser.connect(server.address, code)
    with pytest.raises(NetworkFault) as fault:
        other.synchroniser.connect(server.address, code)
    assert fault.value.code == "sync.code"
    assert not other.synchroniser.is_connected


@pytest.mark.parametrize("address", [NOBODY, "no address at all"])
def test_a_failed_move_to_another_server_leaves_the_desk_where_it_was(
    server: ServerProcess, side: Side, address: str
) -> None:
    side.synchroniser.connect(server.address, server.invite("Tartu", "EE"))
    assert side.synchroniser.run_round().is_complete
    with pytest.raises(NetworkFault):
        side.synchroniser.connect(address, "a code")
    side.enter("Helix")
    assert side.synchroniser.run_round().is_complete
    assert side.store.reads.unsent_count() == 0


def test_a_server_that_is_gone_is_a_report_not_an_error_and_nothing_is_lost(tmp_path: Path, side: Side) -> None:
    (tmp_path / "server").mkdir()
    with running(tmp_path / "server") as server:
        side.synchroniser.connect(server.address, server.invite("Tartu", "EE"))
        side.synchroniser.run_round()
        side.enter("Helix")
        server.kill()
        report = side.synchroniser.run_round()
        assert isinstance(report.fault, NetworkFault)
        assert report.fault.code in ("sync.offline", "sync.cut")
        assert (report.is_complete, report.is_online) == (False, False)
        assert report.wait > 0, "seconds until it is tried again"
        assert side.store.reads.unsent_count() > 0
        server.start()
        assert any(side.synchroniser.run_round().is_complete for _ in range(2))
    assert side.store.reads.unsent_count() == 0


def test_stopping_and_closing_what_never_ran_does_nothing(side: Side) -> None:
    side.synchroniser.stop()
    side.synchroniser.close()
    assert not side.synchroniser.is_connected
