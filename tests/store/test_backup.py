"""Copies: made beside a writer, checked, thinned out by age, and put back."""

from __future__ import annotations

import threading
from datetime import UTC, timedelta
from datetime import date as Date
from datetime import datetime as DateTime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.errors import RecordMissing
from smedesk.domain.records import Company
from smedesk.services.faults import ProfileFault
from smedesk.store.backup import DAILY, KEPT_DAYS, KEPT_OTHERS, backup_name, parsed_name, surplus
from smedesk.store.cipher import connect
from smedesk.store.profile import Profile
from tests.store.desks import KEY, Clock, change, company, erase, opened, pull, set_up, shown

_START = DateTime(2024, 1, 1, 8, tzinfo=UTC)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A closed profile with one company, "First"."""
    with opened(tmp_path / "profile") as store:
        company(store, "First")
    return Profile(tmp_path / "profile", Clock())


def test_a_copy_holds_what_was_saved_and_is_sealed_by_the_same_key(profile: Profile) -> None:
    with opened(profile.folder) as store:
        copy = store.back_up(DAILY)

    assert copy.parent == profile.folder / "backups"
    assert not copy.read_bytes().startswith(b"SQLite")
    assert _names_in(copy) == ["First"]
    assert not list(profile.folder.rglob("*.new*"))


def _names_in(file: Path) -> list[str]:
    connection = connect(file, KEY, cache_kib=1000, may_write=False)
    try:
        return [name for (name,) in connection.execute("SELECT name FROM company ORDER BY name")]
    finally:
        connection.close()


def test_a_copy_beside_a_busy_writer_is_one_moment_of_it(profile: Profile) -> None:
    with opened(profile.folder) as store:
        id = company(store, "0", city="0")
        stop, errors = threading.Event(), list[BaseException]()

        def write() -> None:
            n = 0
            while not stop.is_set():
                n += 1
                try:
                    change(store, Company, id, name=str(n), city=str(n))
                except BaseException as error:  # handed to the test
                    errors.append(error)
                    raise

        writer = threading.Thread(target=write)
        writer.start()
        copies = [store.back_up("manual") for _ in range(4)]
        stop.set()
        writer.join()

    assert not errors
    for copy in copies:
        connection = connect(copy, KEY, cache_kib=1000, may_write=False)
        assert connection.execute("SELECT name = city FROM company WHERE id = ?", (id,)).fetchone() == (1,)
        connection.close()


def test_a_copy_can_go_to_another_medium(profile: Profile, tmp_path: Path) -> None:
    profile.take()
    copy = profile.back_up("fair", KEY, tmp_path / "usb")
    profile.release()

    assert copy.parent == tmp_path / "usb"
    assert _names_in(copy) == ["First"]


def test_a_copy_put_back_replaces_the_database_and_sets_it_aside(profile: Profile) -> None:
    with opened(profile.folder) as store:
        copy = store.back_up("manual")
        company(store, "Second")
    profile.take()
    aside = profile.restore(copy, KEY)
    profile.release()

    with opened(profile.folder) as store:
        assert [one.name for one in store.reads.find(Company)] == ["First"]
    assert aside is not None
    assert _names_in(aside / "desk.db") == ["First", "Second"]


def test_what_was_erased_since_does_not_come_back_with_a_copy(profile: Profile) -> None:
    with opened(profile.folder) as store:
        secret = company(store, "Secret")
        copy = store.back_up("manual")
        pull(store, erase("company", secret, 3))
    profile.take()
    profile.restore(copy, KEY)
    profile.release()

    with opened(profile.folder) as store:
        assert {record.id for record in shown(store).values()}.isdisjoint({secret})
        assert store.reads.search("secret") == ()
        with pytest.raises(RecordMissing):
            store.reads.get(Company, secret)


def test_a_bad_copy_changes_nothing(profile: Profile, tmp_path: Path) -> None:
    bad = tmp_path / "bad.desk"
    bad.write_bytes(b"\x07" * 8192)
    profile.take()
    with pytest.raises(ProfileFault, match=r"profile\.damaged"):
        profile.restore(bad, KEY)
    profile.release()

    with opened(profile.folder) as store:
        assert [one.name for one in store.reads.find(Company)] == ["First"]
    assert not (profile.folder / "set_aside").exists()


def test_a_restore_that_was_cut_between_its_moves_is_ended_at_the_next_start(profile: Profile) -> None:
    with opened(profile.folder) as store:
        copy = store.back_up("manual")
    ready = profile.folder / "restored"
    ready.mkdir()
    (ready / "desk.db").write_bytes(copy.read_bytes())
    profile.set_aside()

    with opened(profile.folder) as store:
        assert [one.name for one in store.reads.find(Company)] == ["First"]
    assert not ready.exists()


def test_a_daily_copy_is_due_once_a_day(profile: Profile) -> None:
    assert profile.backups.is_due(Clock()())
    profile.take()
    profile.back_up(DAILY, KEY)
    profile.release()

    assert not profile.backups.is_due(Clock()())
    assert profile.backups.is_due(Clock()() + timedelta(days=1))


def test_problems_of_the_file_are_found_while_it_is_open(profile: Profile) -> None:
    with opened(profile.folder, with_office=False) as store:
        company_id = company(store, "More")
        assert profile.check(KEY) == ()
        assert profile.check(KEY, is_full=True) == ()
        assert store.reads.get(Company, company_id).name == "More"


def test_looking_after_a_desk_copies_it_once_a_day_and_reads_all_of_it_once_a_week(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    check = Profile.check

    def counted(self: Profile, key: bytes, *, is_full: bool = False) -> tuple[str, ...]:
        asked.append(is_full)
        return check(self, key, is_full=is_full)

    monkeypatch.setattr(Profile, "check", counted)
    clock = Clock()
    profile = Profile(profile.folder, clock)
    profile.take()
    store = profile.open(KEY)
    for _ in range(9):
        assert store.look_after() == store.look_after() == ()
        clock.now += timedelta(days=1)
    store.close()
    profile.release()

    assert len(profile.backups.names()) == KEPT_DAYS
    assert asked == [True, *[False] * 13, True, *[False] * 3]


def test_a_file_with_problems_is_told_and_not_copied(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Profile, "check", lambda *_, **__: ("page 7 is broken",))

    with opened(profile.folder) as store:
        assert store.look_after() == ("page 7 is broken",)
    assert profile.backups.names() == []


# ---------------------------------------------------------------------------------------------- thinning out


def _daily(day: int) -> str:
    return backup_name(DAILY, _START + timedelta(days=day))


def test_after_two_years_seven_days_four_weeks_and_twelve_months_are_left() -> None:
    kept: list[str] = []
    for day in range(730):
        kept.append(_daily(day))
        for name in surplus(kept):
            kept.remove(name)

    last = _START.date() + timedelta(days=729)
    days = [_date(name) for name in kept]
    assert set(days[-KEPT_DAYS:]) == {last - timedelta(days=n) for n in range(KEPT_DAYS)}
    assert 18 <= len(kept) <= 23
    assert (last - days[0]).days > 330


def _date(name: str) -> Date:
    parsed = parsed_name(name)
    assert parsed is not None
    return parsed[0].date()


@given(st.lists(st.tuples(st.integers(0, 500), st.sampled_from([DAILY, "import", "manual"])), max_size=60))
def test_thinning_never_takes_the_newest_and_comes_to_rest(made: list[tuple[int, str]]) -> None:
    names = sorted({backup_name(reason, _START + timedelta(hours=hours * 7)) for hours, reason in made})
    gone = surplus(names)
    left = sorted(set(names) - set(gone))

    assert surplus(left) == []
    for reason in {reason for _, reason in made}:
        of_reason = [name for name in left if name.endswith(f"-{reason}.desk")]
        assert of_reason[-1:] == [name for name in names if name.endswith(f"-{reason}.desk")][-1:]
        assert reason == DAILY or len(of_reason) <= KEPT_OTHERS


def test_names_sort_by_time_and_do_not_collide() -> None:
    first = backup_name("import", _START)
    second = backup_name("import", _START, [first])

    assert first == "2024-01-01T08-00-00Z-import.desk"
    assert second == "2024-01-01T08-00-00Z-1-import.desk"
    assert parsed_name(second) == (_START, "import")
    assert parsed_name("holiday.jpg") is None
    with pytest.raises(ValueError, match="word"):
        backup_name("../x", _START)


def test_foreign_files_in_the_folder_are_left_alone() -> None:
    assert surplus(["holiday.jpg", "desk.json"]) == []


def test_the_register_survives_being_asked_twice(tmp_path: Path) -> None:
    with opened(tmp_path / "p") as store:
        set_up(store)
        pull(store, erase("company", "c1", 3))
        pull(store, erase("company", "c1", 4), erase("company", "c2", 4))
    assert (tmp_path / "p" / "erased").read_text().split() == ["c1", "c2"]
