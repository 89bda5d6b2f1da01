"""The PIN of the kiosk cannot be read back, and trying it out takes longer and longer."""

from __future__ import annotations

import pytest

from smedesk.domain.errors import DomainError
from smedesk.services.kiosk import KioskPin, PinTries


def test_only_the_same_pin_fits_and_it_is_nowhere_in_what_is_kept() -> None:
    pin, other = KioskPin.made("4711"), KioskPin.made("4711")
    assert pin.fits("4711")
    assert not pin.fits("4712")
    assert not pin.fits("")
    assert b"4711" not in pin.salt + pin.digest
    assert pin.digest != other.digest


@pytest.mark.parametrize("pin", ["", "123", "0000"])
def test_a_pin_that_is_guessed_at_once_is_refused(pin: str) -> None:
    with pytest.raises(DomainError, match="pin_weak"):
        KioskPin.made(pin)


def test_three_tries_are_free_and_then_each_waits_twice_as_long() -> None:
    tries, waits = PinTries(), []
    for _ in range(6):
        tries.note_wrong(100.0)
        waits.append(tries.wait(100.0))
    assert waits == [0, 0, 2, 4, 8, 16]
    assert tries.wait(116.0) == 0
    for _ in range(20):
        tries.note_wrong(100.0)
    assert tries.wait(100.0) == 300, "nobody is shut out for ever"
