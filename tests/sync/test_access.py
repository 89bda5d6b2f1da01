"""Identity and tokens: a lost answer locks nobody out, and nobody else gets in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest

from smedesk.server.accounts import Lifetimes, revoke
from smedesk.server.service import Service, Settings
from smedesk.server.sql_storage import open_sqlite
from smedesk.sync import wire
from smedesk.sync.access import CODE, DATABASE, DEVICE, KEY, NEXT_KEY, REFRESH, DeskAccess, normal_code
from smedesk.sync.faults import ServerRefusal, SyncFault, TransportFault
from tests.sync.local_server import LocalDesk, LocalTransport, MemorySecrets

T = TypeVar("T")


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


class LosingTransport(LocalTransport):
    """Loses the next answers after the server has given them."""

    lost = 0

    def enrol(self, request: wire.EnrolRequest) -> wire.Enrolled:
        return self._lose(super().enrol(request))

    def refresh(self, request: wire.TokenRequest) -> wire.Tokens:
        return self._lose(super().refresh(request))

    def _lose(self, answer: T) -> T:
        if self.lost:
            self.lost -= 1
            raise TransportFault("sync.cut")
        return answer


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def service(clock: Clock) -> Iterator[Service]:
    storage = open_sqlite(None)
    yield Service(storage, Settings(Lifetimes(code=600, access=1800)), clock)
    storage.close()


@pytest.fixture
def line(service: Service) -> LosingTransport:
    return LosingTransport(service)


@pytest.fixture
def access(line: LosingTransport) -> DeskAccess:
    return DeskAccess(MemorySecrets(), line)


def secrets_of(access: DeskAccess) -> dict[str, str]:
    secrets = access._secrets
    assert isinstance(secrets, MemorySecrets)
    return secrets


def enrolled(access: DeskAccess, service: Service) -> wire.Enrolled:
    return access.enrol(service.invite("Tartu", "EE"), "desk", "db")


def test_a_code_is_good_once(access: DeskAccess, service: Service, line: LosingTransport) -> None:
    code = service.invite("Tartu", "EE")
    first = access.enrol(code, "desk", "db")
    assert first.device == 1
    with pytest.raises(ServerRefusal, match=r"sync\.code"):
        DeskAccess(MemorySecrets(), line).enrol(code, "another", "db")


def test_a_code_may_be_typed_as_people_type(access: DeskAccess, service: Service) -> None:
    code = service.invite("Tartu", "EE")
    access.enrol(f" {code[:4].lower()}-{code[4:]} ", "desk", "db")
    assert normal_code(f"{code[:4]} {code[4:]}") == code


@pytest.mark.parametrize("code", ["", "AAAAAAAA", "' or 1=1"])
def test_a_wrong_code_is_refused(access: DeskAccess, code: str) -> None:
    with pytest.raises(ServerRefusal, match=r"sync\.code"):
        access.enrol(code, "desk", "db")


def test_a_wrong_code_leaves_the_identity_that_there_is(access: DeskAccess, service: Service) -> None:
    device = enrolled(access, service).device
    with pytest.raises(ServerRefusal):
        access.enrol("AAAAAAAA", "desk", "db")
    access.refresh(device)


def test_a_code_ends_after_its_time(access: DeskAccess, service: Service, clock: Clock) -> None:
    code = service.invite("Tartu", "EE")
    clock.now += 601
    with pytest.raises(ServerRefusal, match=r"sync\.code"):
        access.enrol(code, "desk", "db")


def test_an_enrolment_whose_answer_was_lost_is_repeated_with_the_same_code(
    access: DeskAccess, service: Service, line: LosingTransport
) -> None:
    code = service.invite("Tartu", "EE")
    line.lost = 2
    for _ in range(2):
        with pytest.raises(TransportFault):
            access.enrol(code, "desk", "db")
    again = access.enrol(code, "desk", "db")
    assert again.device == 1, "the same desk, not a second one"
    access.refresh(again.device)


def test_every_enrolment_has_a_key_of_its_own(access: DeskAccess, service: Service) -> None:
    enrolled(access, service)
    key = secrets_of(access)[KEY]
    enrolled(access, service)
    assert secrets_of(access)[KEY] != key


def test_tokens_roll_on(access: DeskAccess, service: Service) -> None:
    device = enrolled(access, service).device
    seen = set()
    for _ in range(5):
        access.refresh(device)
        seen.add(secrets_of(access)[REFRESH])
    assert len(seen) == 5


def test_lost_answers_of_a_refresh_lock_nobody_out(
    access: DeskAccess, service: Service, line: LosingTransport
) -> None:
    device = enrolled(access, service).device
    for lost in (1, 3):
        line.lost = lost
        for _ in range(lost):
            with pytest.raises(TransportFault):
                access.refresh(device)
        access.refresh(device)


def test_an_old_refresh_token_ends_when_its_successor_is_used(
    access: DeskAccess, service: Service, line: LosingTransport
) -> None:
    device = enrolled(access, service).device
    stolen = DeskAccess(MemorySecrets(secrets_of(access)), line)
    access.refresh(device)
    access.refresh(device)
    with pytest.raises(ServerRefusal, match=r"sync\.token"):
        stolen.refresh(device)


def test_a_refresh_token_without_the_key_is_nothing(
    access: DeskAccess, service: Service, line: LosingTransport
) -> None:
    device = enrolled(access, service).device
    thief = DeskAccess(MemorySecrets({**secrets_of(access), KEY: "00" * 32}), line)
    with pytest.raises(ServerRefusal, match=r"sync\.token"):
        thief.refresh(device)


def test_an_access_token_ends_and_the_next_round_gets_another(service: Service, clock: Clock) -> None:
    desk = LocalDesk(service)
    desk.enrol("Tartu", "EE")
    assert desk.sync().is_complete
    token = desk.access.token
    clock.now += 1801
    assert desk.sync().is_complete
    assert desk.access.token != token


def test_a_restarted_desk_gets_in_with_what_it_kept(service: Service) -> None:
    desk = LocalDesk(service)
    desk.enrol("Tartu", "EE")
    desk.access = DeskAccess(desk.secrets, desk.transport)
    assert desk.access.token == ""
    assert desk.sync().is_complete


def test_after_the_server_was_set_back_the_key_alone_gets_a_desk_in_once(
    access: DeskAccess, service: Service
) -> None:
    device = enrolled(access, service).device
    backup = secrets_of(access)[REFRESH]
    access.refresh(device)
    secrets_of(access)[REFRESH] = "given-after-the-backup"
    with pytest.raises(ServerRefusal, match=r"sync\.token"):
        access.refresh(device)
    service.storage.start_epoch()
    access.refresh(device)
    secrets_of(access)[REFRESH] = backup
    with pytest.raises(ServerRefusal, match=r"sync\.token"):
        access.refresh(device)


def test_a_revoked_desk_is_out_at_once_and_keeps_what_it_has_typed(service: Service) -> None:
    desk = LocalDesk(service)
    desk.enrol("Tartu", "EE")
    desk.save("company", "c1", name="Helix")
    with service.storage.write() as transaction:
        assert revoke(transaction, desk.journal.device)
        assert not revoke(transaction, 99)
    report = desk.sync()
    assert report.fault is not None
    assert report.fault.code == "sync.revoked"
    assert desk.journal.outbox_count() == 1
    desk.enrol("Tartu")
    assert desk.sync().is_complete
    assert desk.journal.outbox_count() == 0


def test_secrets_are_short_and_the_code_is_no_key_to_anything_later(access: DeskAccess, service: Service) -> None:
    enrolled(access, service)
    assert all(len(value) <= 64 for value in secrets_of(access).values())
    assert set(secrets_of(access)) == {KEY, REFRESH, CODE, DATABASE, DEVICE, NEXT_KEY}


def test_a_desk_whose_key_store_was_emptied_says_so(line: LosingTransport) -> None:
    with pytest.raises(SyncFault, match=r"sync\.no_key"):
        DeskAccess(MemorySecrets(), line).refresh(1)
