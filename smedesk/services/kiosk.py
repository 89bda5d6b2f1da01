"""The PIN that leads out of the kiosk: kept as a hash only, and every wrong try makes the next one wait longer."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from smedesk.domain.errors import DomainError

FEWEST_DIGITS = 4
_COST, _BLOCK, _LANES = 2**14, 8, 1
"""of scrypt: some 50 ms a try, so never on the window's thread"""
_FREE_TRIES = 3
_LONGEST_WAIT = 300.0


@dataclass(frozen=True, slots=True)
class KioskPin:
    """A PIN that nobody can read back."""

    salt: bytes
    digest: bytes

    @classmethod
    def made(cls, pin: str) -> KioskPin:
        """Hash a new PIN; DomainError `kiosk.pin_weak` for one that visitors would guess."""
        if len(pin) < FEWEST_DIGITS or len(set(pin)) == 1:
            raise DomainError("kiosk.pin_weak", least=FEWEST_DIGITS)
        salt = secrets.token_bytes(16)
        return cls(salt, _digest(pin, salt))

    def fits(self, pin: str) -> bool:
        """Whether this is the PIN; the answer takes the same time either way."""
        return hmac.compare_digest(self.digest, _digest(pin, self.salt))


@dataclass(slots=True)
class PinTries:
    """The tries since the kiosk began. `now` is a clock that never goes back, in seconds."""

    wrong: int = 0
    free_at: float = 0.0

    def wait(self, now: float) -> float:
        """Return how many seconds the next try has to wait, 0 for not at all."""
        return max(0.0, self.free_at - now)

    def note_wrong(self, now: float) -> None:
        """Note a wrong try: three are free, then 2, 4, 8 … seconds, five minutes at most."""
        self.wrong += 1
        late = self.wrong - _FREE_TRIES
        if late >= 0:
            self.free_at = now + min(2.0 ** (late + 1), _LONGEST_WAIT)


def _digest(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES)
