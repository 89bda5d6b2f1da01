"""Schemes on the server: every desk has them, a newer text replaces an older one, only the coordinator changes one."""

from __future__ import annotations

from dataclasses import replace

from smedesk.domain.field import Audience
from smedesk.domain.scheme import scheme_record
from smedesk.server.programme import load_schemes, shipped_schemes
from smedesk.server.service import Service
from tests.server.two_offices import TwoOffices

TEXT = shipped_schemes()[0]
SCHEME = scheme_record(TEXT)


def test_the_shipped_schemes_come_to_every_desk_under_the_ids_that_desks_know(offices: TwoOffices) -> None:
    load_schemes(offices.service.storage, shipped_schemes())
    offices.sync()
    for desk in (offices.tartu, offices.turku):
        row = desk.journal.replica[SCHEME.id]
        assert (row.audience, row.data["rules"]) == (Audience.EVERYONE, TEXT)


def test_loading_again_moves_nothing_and_a_newer_text_replaces_the_older(service: Service) -> None:
    load_schemes(service.storage, [TEXT])
    before = _head(service)
    load_schemes(service.storage, [TEXT])
    assert _head(service) == before
    load_schemes(service.storage, [TEXT + "\n# newer\n"])
    assert _head(service) == before + 1


def _head(service: Service) -> int:
    with service.storage.read() as transaction:
        return transaction.records.head().seq


def test_only_the_coordinator_changes_a_scheme_and_then_it_stays_changed(offices: TwoOffices) -> None:
    storage = offices.service.storage
    load_schemes(storage, [TEXT])
    with storage.write() as transaction:
        account = transaction.accounts.office(offices.tartu.journal.office)
        assert account is not None
        transaction.accounts.put_office(replace(account, is_coordinator=True))
    offices.tartu.save("scheme", SCHEME.id, name="Changed by the coordinator")
    offices.turku.save("scheme", SCHEME.id, name="Changed by anybody")
    offices.sync()
    load_schemes(storage, [TEXT])
    offices.sync()
    assert offices.refusals(offices.turku) == ["no_permission"]
    assert offices.turku.journal.replica[SCHEME.id].data["name"] == "Changed by the coordinator"
