"""The lock of a desk: after how many minutes it closes, with which PIN it opens, and how slowly it can be tried.

The lock covers the screen; it does not encrypt anything (the database is encrypted all the time). What a wrong try
costs is kept in the database before the try is looked at, so that ending the program wins nothing. A forgotten PIN is
replaced by the passphrase of the database or, where its key rests in the key store of the system, by the code that was
given out when the PIN was set.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime as DateTime
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.services.ports import Reads, Store
from smedesk.services.roles import LOCK_SETTING

SHORTEST_PIN = 4
FREE_TRIES = 3
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(minutes=15)
MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)
"""What can be chosen; 0 is never by itself."""

USUAL_MINUTES = 10

_RESET, _MINUTES_SETTING, _TRIES = "lock.reset", "lock.minutes", "lock.tries"
_CODE_LETTERS, _CODE_LENGTH, _CODE_GROUP = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16, 4


class Sealer(Protocol):
    """Keeps secrets so that they can be checked and not read. Slow, on purpose."""

    def seal(self, secret: str) -> str:
        """Return what is kept of a secret."""

    def fits(self, sealed: str, secret: str) -> bool:
        """Whether this is the secret."""


class Opened(StrEnum):
    """How a try ended. RESET: by the passphrase or the code; the forgotten PIN is gone, so a new one is due."""

    NO = "no"
    WAIT = "wait"
    YES = "yes"
    RESET = "reset"


@frozen
class Try:
    """The answer to a try, and how long the next one has to wait."""

    opened: Opened
    wait: timedelta = timedelta(0)


@frozen
class LockRules:
    """What is chosen: whether there is a PIN, and after how many minutes without input the desk closes (0: never)."""

    has_pin: bool
    minutes: int


def read_lock(reads: Reads) -> LockRules:
    """Return what is chosen for this desk."""
    minutes = reads.setting(_MINUTES_SETTING)
    return LockRules(bool(reads.setting(LOCK_SETTING)), int(minutes) if minutes.isdecimal() else USUAL_MINUTES)


def set_pin(store: Store, sealer: Sealer, pin: str, current: str = "") -> str:
    """Set the PIN, a row of digits or a phrase; return the code that replaces it when it is forgotten: it is shown once
    and kept nowhere. DomainError `lock.weak` for one that is guessed at once, `lock.wrong_pin` when `current` is not
    the one that holds."""
    _check_current(store, sealer, current)
    if len(pin) < SHORTEST_PIN or len(set(pin)) == 1 or pin in "0123456789 9876543210":
        raise DomainError("lock.weak", least=SHORTEST_PIN)
    code = "".join(secrets.choice(_CODE_LETTERS) for _ in range(_CODE_LENGTH))
    store.set_setting(LOCK_SETTING, sealer.seal(pin))
    store.set_setting(_RESET, sealer.seal(code))
    store.set_setting(_TRIES, "")
    return "-".join(code[at : at + _CODE_GROUP] for at in range(0, _CODE_LENGTH, _CODE_GROUP))


def remove_pin(store: Store, sealer: Sealer, current: str) -> None:
    """Take the lock away; DomainError `lock.wrong_pin` when `current` is not the PIN."""
    _check_current(store, sealer, current)
    _forget(store)


def _check_current(store: Store, sealer: Sealer, current: str) -> None:
    held = store.reads.setting(LOCK_SETTING)
    if held and not sealer.fits(held, current):
        raise DomainError("lock.wrong_pin")


def _forget(store: Store) -> None:
    for name in (LOCK_SETTING, _RESET, _TRIES):
        store.set_setting(name, "")


def choose_minutes(store: Store, minutes: int) -> None:
    """Close after so many minutes without input, 0 for never by itself."""
    store.set_setting(_MINUTES_SETTING, str(minutes))


def try_secret(
    store: Store, sealer: Sealer, is_passphrase: Callable[[str], bool], typed: str, now: DateTime
) -> Try:
    """Look whether what was typed opens the desk."""
    wrong, until = _tries(store.reads)
    if wait := _waiting(wrong, until, now):
        return Try(Opened.WAIT, wait)
    after = wrong + 1
    until = now + _wait_after(after)
    store.set_setting(_TRIES, f"{after} {until.isoformat()}")
    if sealer.fits(store.reads.setting(LOCK_SETTING), typed):
        store.set_setting(_TRIES, "")
        return Try(Opened.YES)
    if is_passphrase(typed) or sealer.fits(store.reads.setting(_RESET), _plain_code(typed)):
        _forget(store)
        return Try(Opened.RESET)
    return Try(Opened.NO, _wait_after(after))


def _plain_code(typed: str) -> str:
    return "".join(filter(str.isalnum, typed)).upper()


def _tries(reads: Reads) -> tuple[int, DateTime | None]:
    """Return how many wrong tries there were, and until when the next one waits."""
    count, _, until = reads.setting(_TRIES).partition(" ")
    return (int(count), DateTime.fromisoformat(until)) if count else (0, None)


def _wait_after(wrong: int) -> timedelta:
    late = wrong - FREE_TRIES
    return min(FIRST_WAIT * 2 ** min(late, 20), LONGEST_WAIT) if late >= 0 else timedelta(0)


def _waiting(wrong: int, until: DateTime | None, now: DateTime) -> timedelta:
    """Return how long the next try has to wait: never longer than its step, though the clock was set back."""
    return max(timedelta(0), min(until - now, _wait_after(wrong))) if until else timedelta(0)
