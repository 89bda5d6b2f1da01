"""An erasure on the server: data, candidates and the bodies of the ledger go, every desk that had the record loses it,
and what comes late is not taken."""

from __future__ import annotations

from smedesk.domain.operation import Operation
from smedesk.server.service import Service
from smedesk.server.sql_storage import SqlStorage
from tests.server.two_offices import SENDING, TwoOffices
from tests.sync.local_server import LocalDesk


def _erase(desk: LocalDesk, kind: str, record: str) -> Operation:
    return desk.journal.command(desk.random, kind, record, "erase", {}, "")


def _everything(service: Service) -> str:
    storage = service.storage
    assert isinstance(storage, SqlStorage)
    with storage._engine.connect() as connection:
        return str([
            connection.exec_driver_sql(f'SELECT * FROM "{table}"').all()
            for (table,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").all()
        ])


def test_nothing_of_an_erased_person_is_left_on_the_server_and_its_desks(offices: TwoOffices) -> None:
    offices.agree()
    assert f"{SENDING}-partner-family_name" in str(offices.turku.screen("person", "p-ee"))
    offices.tartu.save("person", "p-ee", family_name="Zqxlate")
    _erase(offices.tartu, "person", "p-ee")

    offices.sync()

    assert offices.refusals(offices.tartu) == []
    for desk in (offices.tartu, offices.turku):
        assert "p-ee" not in desk.journal.replica
    assert not offices.turku.screen("person", "p-ee")
    stored = _everything(offices.service)
    assert f"{SENDING}-partner-family_name" not in stored
    assert "Zqxlate" not in stored


def test_another_desk_s_late_words_are_not_taken(offices: TwoOffices) -> None:
    second = LocalDesk(offices.service, 3)
    second.enrol(SENDING, "EE")
    second.sync()
    _erase(offices.tartu, "person", "p-ee")
    offices.sync()
    second.save("person", "p-ee", family_name="Zqxlate")

    second.sync()

    assert "p-ee" not in second.journal.replica
    assert "Zqxlate" not in _everything(offices.service)


def test_nobody_erases_the_record_of_another_office(offices: TwoOffices) -> None:
    offices.agree()
    _erase(offices.turku, "person", "p-ee")
    offices.sync()
    assert offices.refusals(offices.turku) == ["no_permission"]
    assert offices.tartu.screen("person", "p-ee")
