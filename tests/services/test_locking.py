"""The lock opens by its PIN, by what replaces a forgotten one, and slowly where somebody guesses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from smedesk.domain.errors import DomainError
from smedesk.services.locking import (
    LONGEST_WAIT,
    USUAL_MINUTES,
    LockRules,
    Opened,
    choose_minutes,
    read_lock,
    remove_pin,
    set_pin,
    try_secret,
)
from smedesk.store.desk import DeskStore
from smedesk.vault import Cost, PinSealer
from tests.store.desks import START, all_text, opened

SEALER = PinSealer(Cost(64, 1, 1))


def _nobody(_typed: str) -> bool:
    return False


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    with opened(tmp_path / "profile") as desk:
        yield desk


def test_a_pin_opens_and_is_not_kept_as_it_is(store: DeskStore) -> None:
    assert read_lock(store.reads) == LockRules(has_pin=False, minutes=USUAL_MINUTES)
    set_pin(store, SEALER, "blue tram 7")
    choose_minutes(store, 5)
    assert read_lock(store.reads) == LockRules(has_pin=True, minutes=5)
    assert "blue tram" not in all_text(store)
    assert try_secret(store, SEALER, _nobody, "blue tram 7", START).opened is Opened.YES
    assert try_secret(store, SEALER, _nobody, "blue tram 8", START).opened is Opened.NO
    for step in (lambda: remove_pin(store, SEALER, "wrong"), lambda: set_pin(store, SEALER, "other pin", "wrong")):
        with pytest.raises(DomainError, match=r"lock\.wrong_pin"):
            step()
    remove_pin(store, SEALER, "blue tram 7")
    assert not read_lock(store.reads).has_pin


@pytest.mark.parametrize("pin", ["", "123", "7777", "2345", "8765"])
def test_a_pin_that_is_guessed_at_once_is_refused(store: DeskStore, pin: str) -> None:
    with pytest.raises(DomainError, match=r"lock\.weak"):
        set_pin(store, SEALER, pin)
    assert not read_lock(store.reads).has_pin


def test_wrong_tries_wait_longer_and_longer_and_a_restart_forgets_none(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as store:
        set_pin(store, SEALER, "1928")
        now, waits = START, []
        for _ in range(12):
            answer = try_secret(store, SEALER, _nobody, "0000", now)
            waits.append(answer.wait)
            now += answer.wait
    assert waits[:3] == [timedelta(0), timedelta(0), timedelta(seconds=5)]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT
    with opened(tmp_path / "profile") as store:
        early = now - timedelta(minutes=1)
        assert try_secret(store, SEALER, _nobody, "1928", early).opened is Opened.WAIT
        back = START - timedelta(days=400)  # a clock that was set back keeps nobody out for ever
        assert try_secret(store, SEALER, _nobody, "1928", back).wait == LONGEST_WAIT
        assert try_secret(store, SEALER, _nobody, "1928", now).opened is Opened.YES
        assert try_secret(store, SEALER, _nobody, "0000", now).wait == timedelta(0)


def test_a_forgotten_pin_is_replaced_by_the_code_or_the_passphrase(store: DeskStore) -> None:
    code = set_pin(store, SEALER, "1928")
    assert code not in all_text(store)
    assert try_secret(store, SEALER, _nobody, code.lower().replace("-", " "), START).opened is Opened.RESET
    assert not read_lock(store.reads).has_pin
    set_pin(store, SEALER, "1928")
    assert try_secret(store, SEALER, _nobody, code, START).opened is Opened.NO  # the old code went with the old PIN
    assert try_secret(store, SEALER, lambda typed: typed == "long phrase", "long phrase", START).opened is Opened.RESET


def test_what_cannot_be_read_opens_nothing() -> None:
    for sealed in ("", "{}", "no json", '{"format": 1, "memory_kib": 99999999, "iterations": 1, "lanes": 1}'):
        assert not SEALER.fits(sealed, "")
