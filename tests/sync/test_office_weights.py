"""The weights of an office reach its other desks, and no other office."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from smedesk.domain.records import Office
from smedesk.matching.weights import COMPONENTS, DEFAULT_WEIGHTS, made_weights
from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite
from smedesk.services.weighing import read_weights, weigh
from tests.sync.test_two_desks import RealDesk

_WHOLE = {"size": 100, "language": 100}
OTHERS = made_weights({each: _WHOLE.get(each.feature, 0) for each in COMPONENTS})


def test_every_desk_of_the_office_ranks_by_the_same_weights_and_others_do_not_learn_them(tmp_path: Path) -> None:
    service = Service(open_sqlite(None))
    with ExitStack() as ends:
        ends.callback(service.storage.close)
        first, second, turku = (
            RealDesk(service, tmp_path / f"desk{number}", office, country, number)
            for number, (office, country) in enumerate((("Tartu", "EE"), ("Tartu", "EE"), ("Turku", "FI")))
        )
        for desk in (first, second, turku):
            ends.callback(desk.end)
        _exchange(first, second, turku)
        weigh(first.store, OTHERS)
        _exchange(first, second, turku)
        assert read_weights(second.store.reads) == read_weights(first.store.reads) == OTHERS
        assert read_weights(turku.store.reads) is DEFAULT_WEIGHTS
        assert {one.matching_weights for one in turku.store.reads.find(Office)} == {""}
        assert first.store.reads.office() in {one.id for one in turku.store.reads.find(Office)}


def _exchange(*desks: RealDesk) -> None:
    for desk in (*desks, *desks):
        report = desk.sync()
        assert report.is_complete, report.fault
