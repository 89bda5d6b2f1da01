"""A disk that fills while an import is written, an export or drafts: all of it or nothing, and the desk is whole."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from smedesk.app.exporting import export_desk, fill_from_export
from smedesk.domain.records import Company, Note, Person
from smedesk.interchange.workbook import read_workbook
from smedesk.sample.messy import write_messy_workbook
from smedesk.services.faults import StorageFault
from smedesk.services.import_dry_run import plan_import
from smedesk.services.import_mapping import guess_mapping
from smedesk.services.importing import import_rows, read_known
from smedesk.services.ports import ListQuery
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from tests.store.desks import ENTERED, KEY, company, opened, shown

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")


@contextmanager
def files_end_at(size: int) -> Iterator[None]:
    """Let no file of the process grow beyond a size: the system's own limit, so the write itself fails."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    with opened(tmp_path / "profile") as desk:
        company(desk, "Here before")
        yield desk


def counts(store: DeskStore) -> list[int]:
    return [store.reads.count(ListQuery(kind)) for kind in ("company", "person", "note")]


def test_an_import_is_written_whole_or_not_at_all(store: DeskStore, tmp_path: Path) -> None:
    write_messy_workbook(tmp_path / "list.xlsx", seed=5, companies=400, people=50)
    workbook = read_workbook(tmp_path / "list.xlsx", "et")
    plan = plan_import(workbook, guess_mapping(workbook, "EE"), read_known(store.reads))
    log = tmp_path / "profile" / "database" / "desk.db-wal"
    before, records = counts(store), shown(store)
    with files_end_at(log.stat().st_size + 100_000), pytest.raises(StorageFault):
        import_rows(store, plan)
    assert counts(store) == before == [1, 0, 0]
    assert shown(store) == records
    assert Profile(tmp_path / "profile").check(KEY, is_full=True) == ()
    import_rows(store, plan)  # there is room again: the same plan goes in whole
    assert len(store.reads.find(Company)) > 300
    assert store.reads.find(Person)
    assert store.reads.find(Note)


def test_an_export_leaves_nothing_and_an_export_that_comes_back_leaves_the_desk_empty(
    store: DeskStore, tmp_path: Path
) -> None:
    with store.change(ENTERED) as work:
        work.insert_many(Company(id=work.new_id(), office=work.office, name=f"Company {n}") for n in range(2000))
    exports = tmp_path / "exports"
    with files_end_at(50_000), pytest.raises(StorageFault):
        export_desk(store, exports, lambda _field, value: str(value))
    assert not list(exports.iterdir())
    place = Path(export_desk(store, exports, lambda _field, value: str(value)).place)
    with opened(tmp_path / "other", with_office=False) as other:
        log = tmp_path / "other" / "database" / "desk.db-wal"
        with files_end_at(log.stat().st_size + 200_000), pytest.raises(StorageFault):
            fill_from_export(other, place)
        assert not shown(other)
        fill_from_export(other, place)
        assert shown(other) == shown(store)


