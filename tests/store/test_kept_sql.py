"""The SQL of plain lists is written once, kept for the next start, and never used for another program."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from smedesk.services.ports import Direction, Filter, ListQuery, Operator
from smedesk.store import kept_sql
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from tests.store.desks import company

BY_NAME = (("name", Direction.ASCENDING),)
PLAIN = ListQuery("company", (Filter("status", Operator.EQUALS, "new"),), order=BY_NAME)
_READ = """
import sys
from pathlib import Path
from smedesk.services.ports import ListQuery, Direction, Filter, Operator
from smedesk.store.profile import Profile
profile = Profile(Path(sys.argv[1]))
profile.take()
store = profile.open(bytes(range(32)))
plain = ListQuery("company", (Filter("status", Operator.EQUALS, "new"),), order=(("name", Direction.ASCENDING),))
rows = store.reads.row_ids(plain)
print(store.reads.count(plain), [row[1][0] for row in store.reads.rows("company", ("name",), rows)])
print(sorted({"sqlalchemy", "msgspec"} & set(sys.modules)))
store.close()
profile.release()
"""


def _ask(store: DeskStore) -> list[object]:
    rows = store.reads.row_ids(PLAIN)
    return [store.reads.count(PLAIN), [row[1][0] for row in store.reads.rows("company", ("name",), rows) if row]]


def test_the_next_start_reads_its_list_without_libraries_that_come_late(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    profile.take()
    store = profile.open(bytes(range(32)))
    company(store, "Näidis", status="new")
    asked = _ask(store)
    store.keep_list_sql()
    store.close()
    profile.release()

    done = subprocess.run(
        [sys.executable, "-c", _READ, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.splitlines() == [f"{asked[0]} {asked[1]}", "[]"]


def test_what_another_version_wrote_is_written_anew(store: DeskStore, monkeypatch: pytest.MonkeyPatch) -> None:
    company(store, "A", status="new")
    monkeypatch.setattr(kept_sql, "_stamp", lambda: "an older program")
    asked = _ask(store)
    store.keep_list_sql()
    assert store.reads.setting("list_sql")
    monkeypatch.undo()

    assert not kept_sql._read(store.reads.setting("list_sql"))
    assert asked == _ask(store)


def test_words_and_records_of_the_desk_are_not_kept(store: DeskStore) -> None:
    company(store, "A", status="new")
    _ask(store)
    store.reads.row_ids(ListQuery("company", search="secret words"))
    store.reads.count(ListQuery("person", (Filter("company", Operator.EQUALS, "secret-id"),)))
    store.reads.count(ListQuery("company", (Filter("city", Operator.CONTAINS, "secret city"),)))
    store.keep_list_sql()

    kept = store.reads.setting("list_sql")
    assert "INDEXED BY" in kept
    assert "secret" not in kept


def test_the_kept_statements_stay_few(store: DeskStore) -> None:
    for kind in ("company", "person"):
        for number in range(80):
            store.reads.rows(kind, ("id",) * (number + 1), ())
    store.keep_list_sql()

    assert store.reads.setting("list_sql").count("SELECT company") + store.reads.setting("list_sql").count(
        "SELECT person") <= kept_sql._MOST
