"""Four questions to the migrations: do they end at the declarations, does each step keep what is there, do they go
back, and do old databases open."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from smedesk.domain.records import Company
from smedesk.services.faults import ProfileFault
from smedesk.store import profile
from smedesk.store.cipher import connect, driver
from smedesk.store.layout import SEARCHED, words_ddl
from smedesk.store.migrations import FOLDER, HEAD, steps
from smedesk.store.migrations.__main__ import draft_step
from smedesk.store.migrations.steps import KeysBroken, script, upgrade, version_of
from smedesk.store.profile import Profile
from smedesk.store.tables import METADATA
from tests.store.desks import KEY, Clock, company, opened, pull, put

REVISIONS = [step.revision for step in reversed(list(script().walk_revisions()))]

Schema = dict[str, Any]


@pytest.fixture
def connection() -> Iterator[driver.Connection]:
    """An empty database in memory."""
    made = driver.connect(":memory:", isolation_level=None)
    yield made
    made.close()


def schema(connection: driver.Connection) -> Schema:
    """Return tables with their columns, and indexes with theirs, but Alembic's own."""
    names = connection.execute(
        "SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'alembic%'"
    ).fetchall()
    found: Schema = {}
    for kind, name in names:
        if kind == "table":
            columns = connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall()
            found[name] = sorted(column[1:] for column in columns)
        else:
            where = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
            found[name] = (
                "UNIQUE" in where,
                [column[1:] for column in connection.execute(f'PRAGMA index_xinfo("{name}")')],
                where.partition(" WHERE ")[2],
            )
    return found


def declared_schema() -> Schema:
    """Return what the declarations of today make."""
    made = driver.connect(":memory:", isolation_level=None)
    engine = create_engine("sqlite://", module=driver, creator=lambda: made, poolclass=StaticPool)
    METADATA.create_all(engine)
    for words in SEARCHED.values():
        made.execute(words_ddl(words))
    found = schema(made)
    made.close()
    return found


def fill(connection: driver.Connection) -> dict[str, int]:
    """Put two rows into every table; return how many rows each has."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'").fetchall()
    virtual = [name for name, sql in found if sql.startswith("CREATE VIRTUAL")]
    plain = [
        name
        for name, _ in found
        if not name.startswith(("alembic", "sqlite")) and not any(name.startswith(words) for words in virtual)
    ]
    for number in (1, 2):
        for name in plain:
            columns = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
            values = [number if "INT" in column[2] else f"{column[1]} {number}" for column in columns]
            connection.execute(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(values))})', values)
        for name in virtual:
            connection.execute(f"INSERT INTO {name} (rowid, words) VALUES (?, 'word')", (number,))
    return dict.fromkeys((*plain, *virtual), 2)


def counts(connection: driver.Connection, names: dict[str, int]) -> dict[str, int]:
    """Return how many rows of the named tables that still exist are there."""
    present = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names if name in present
    }


def test_the_head_is_what_the_declarations_say(connection: driver.Connection) -> None:
    upgrade(connection)

    assert schema(connection) == declared_schema()
    assert draft_step("nothing to do") is None


def test_the_steps_are_one_line_and_counted() -> None:
    assert len(REVISIONS) == HEAD == version_of("head")
    assert len(list((FOLDER / "versions").glob("*.py"))) == HEAD
    assert script().get_bases() == [REVISIONS[0]]


@pytest.mark.parametrize("place", range(HEAD))
def test_each_step_keeps_what_is_there(connection: driver.Connection, place: int) -> None:
    if place:
        upgrade(connection, REVISIONS[place - 1])
    filled = fill(connection)

    upgrade(connection, REVISIONS[place])

    assert counts(connection, filled) == dict.fromkeys(counts(connection, filled), 2)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == place + 1
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_all_steps_go_back_and_forth(connection: driver.Connection) -> None:
    upgrade(connection)
    there = schema(connection)
    fill(connection)

    upgrade(connection, "base")
    assert schema(connection) == {}
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 0

    upgrade(connection)
    assert schema(connection) == there


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_database_of_each_older_program_opens(tmp_path: Path, revision: str) -> None:
    old = Profile(tmp_path / "profile", Clock())
    old.open(KEY).close()
    old.file.unlink()
    connection = connect(old.file, KEY, cache_kib=1000)
    upgrade(connection, revision)
    connection.execute("INSERT INTO company (id, office, name) VALUES ('c', 'o', 'Old')")
    connection.close()

    with opened(tmp_path / "profile") as store:
        assert store.reads.get(Company, "c").name == "Old"
        assert company(store, "New")


# ---------------------------------------------------------------------------------------- a step of tomorrow

_STEP = """
import sqlalchemy as sa
from alembic import op

revision = "tomorrow"
down_revision = "{before}"


def upgrade() -> None:
    op.add_column("company", sa.Column("website", sa.Text(), nullable=False, server_default=""))
    {more}


def downgrade() -> None:
    op.drop_column("company", "website")
"""


_CHILD_WITHOUT_PARENT = (
    "op.execute('CREATE TABLE child (c TEXT REFERENCES company (id))');"
    " op.execute(\"INSERT INTO child VALUES ('x')\")"
)


@pytest.fixture
def yesterday(tmp_path: Path) -> Profile:
    """A profile that knows no websites yet, but whose server does; it is closed."""
    with opened(tmp_path / "profile") as store:
        pull(store, put("company", "c", 3, {"office": "o", "name": "Old", "website": "helix.eu"}))
    found = Profile(tmp_path / "profile", Clock())
    connection = connect(found.file, KEY, cache_kib=1000)
    connection.execute("ALTER TABLE company DROP COLUMN website")
    connection.close()
    return found


def install(patch: pytest.MonkeyPatch, folder: Path, more: str = "") -> None:
    """Let the program have one more step."""
    shutil.copytree(FOLDER / "versions", folder / "versions")
    (folder / "versions" / "tomorrow.py").write_text(_STEP.format(before=REVISIONS[-1], more=more))
    patch.setattr(steps, "FOLDER", folder)
    patch.setattr(profile, "HEAD", HEAD + 1)


def test_an_upgrade_makes_a_copy_first_and_shows_what_newer_desks_had_sent(
    yesterday: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(monkeypatch, tmp_path / "steps")

    with opened(yesterday.folder) as store:
        assert store.reads.get(Company, "c").website == "helix.eu"

    (copy,) = yesterday.backups.names()
    assert copy.endswith("-migration.desk")
    connection = connect(yesterday.backups.folder / copy, KEY, cache_kib=1000)
    assert "website" not in {row[1] for row in connection.execute("PRAGMA table_info(company)")}
    connection.close()


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ("raise RuntimeError('a step fails')", RuntimeError),
        (_CHILD_WITHOUT_PARENT, KeysBroken),
    ],
)
def test_a_step_that_fails_leaves_the_file_as_it_was(
    yesterday: Profile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, more: str, error: type[Exception]
) -> None:
    install(monkeypatch, tmp_path / "steps", more)

    with pytest.raises(error):
        yesterday.open(KEY)

    connection = connect(yesterday.file, KEY, cache_kib=1000)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == HEAD
    assert "website" not in {row[1] for row in connection.execute("PRAGMA table_info(company)")}
    assert connection.execute("SELECT name FROM company").fetchall() == [("Old",)]
    connection.close()


def test_an_up_to_date_file_opens_without_alembic(tmp_path: Path) -> None:
    with opened(tmp_path / "profile"):
        pass
    code = (
        "import sys; from pathlib import Path; from smedesk.store.profile import Profile; "
        f"Profile(Path({str(tmp_path / 'profile')!r})).open(bytes(range(32))).close(); "
        "print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=FOLDER.parents[2]
    )
    assert done.stdout.strip() == "False"


def test_an_older_program_refuses_a_newer_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(tmp_path / "profile"):
        pass
    monkeypatch.setattr(profile, "HEAD", HEAD - 1)

    with pytest.raises(ProfileFault, match=r"profile\.newer"):
        Profile(tmp_path / "profile", Clock()).open(KEY)
