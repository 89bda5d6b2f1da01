"""Made-up registration and VAT numbers of each country, with check digits that are right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import NamedTuple

from stdnum.at import uid
from stdnum.bg import vat as bg_vat
from stdnum.cz import dic
from stdnum.de import vat as de_vat
from stdnum.ee import kmkr, registrikood
from stdnum.es import cif
from stdnum.fi import alv
from stdnum.fr import siren
from stdnum.gr import vat as gr_vat
from stdnum.it import iva
from stdnum.lt import pvm
from stdnum.no import orgnr
from stdnum.pl import nip
from stdnum.pt import nif


class Numbers(NamedTuple):
    """What a company is registered under; `vat_number` in the form in which it is stored."""

    registration_number: str
    vat_number: str


def _checked(random: Random, is_valid: Callable[[str], bool], first: str, digits: int) -> str:
    """Return `first`, random digits and a check digit. Some beginnings have no check digit: another is taken then."""
    while True:
        begun = first + str(random.randrange(10**digits)).zfill(digits)
        for digit in "0123456789":
            if is_valid(begun + digit):
                return begun + digit


def _estonian(random: Random) -> Numbers:
    return Numbers(_checked(random, registrikood.is_valid, "1", 6), "EE" + _checked(random, kmkr.is_valid, "10", 6))


def _italian(random: Random) -> Numbers:
    number = _checked(random, iva.is_valid, f"0{random.randrange(100_000, 999_999)}0", 2)  # the province: 001 to 100
    return Numbers(
        f"{random.choice(('BO', 'MI', 'VI', 'NA', 'CN'))}-{random.randrange(100_000, 999_999)}", f"IT{number}"
    )


def _german(random: Random) -> Numbers:
    number = _checked(random, de_vat.is_valid, str(random.randrange(1, 10)), 7)
    return Numbers(f"HRB {random.randrange(1_000, 99_999)}", f"DE{number}")


def _french(random: Random) -> Numbers:
    number = _checked(random, siren.is_valid, str(random.choice((3, 4, 5, 8))), 7)
    key = (12 + 3 * (int(number) % 97)) % 97  # the rule of the French tax office
    return Numbers(f"{number[:3]} {number[3:6]} {number[6:]}", f"FR{key:02d}{number}")


def _spanish(random: Random) -> Numbers:
    number = _checked(random, cif.is_valid, "B", 7)
    return Numbers(number, f"ES{number}")


def _polish(random: Random) -> Numbers:
    return Numbers(
        f"KRS {random.randrange(100_000, 999_999):010d}",
        "PL" + _checked(random, nip.is_valid, str(random.randrange(5, 10)), 8),
    )


def _greek(random: Random) -> Numbers:
    return Numbers(f"{random.randrange(10**11, 10**12)}", "EL" + _checked(random, gr_vat.is_valid, "09", 6))


def _bulgarian(random: Random) -> Numbers:
    number = _checked(random, bg_vat.is_valid, "20", 6)
    return Numbers(number, f"BG{number}")


def _finnish(random: Random) -> Numbers:
    number = _checked(random, alv.is_valid, "2", 6)
    return Numbers(f"{number[:7]}-{number[7]}", f"FI{number}")


def _portuguese(random: Random) -> Numbers:
    number = _checked(random, nif.is_valid, "5", 7)
    return Numbers(number, f"PT{number}")


def _czech(random: Random) -> Numbers:
    number = _checked(random, dic.is_valid, "2", 6)
    return Numbers(number, f"CZ{number}")


def _norwegian(random: Random) -> Numbers:
    number = _checked(random, orgnr.is_valid, "9", 7)
    return Numbers(f"{number[:3]} {number[3:6]} {number[6:]}", f"NO{number}MVA")


def _lithuanian(random: Random) -> Numbers:
    def with_mark(digits: str) -> str:
        return f"{digits[:7]}1{digits[7:]}"  # the last but one is always 1

    number = with_mark(_checked(random, lambda digits: pvm.is_valid(with_mark(digits)), "1", 6))
    return Numbers(f"30{random.randrange(1_000_000, 9_999_999)}", f"LT{number}")


def _austrian(random: Random) -> Numbers:
    return Numbers(
        f"FN {random.randrange(100_000, 599_999)}{random.choice('abdfgikm')}",
        "AT" + _checked(random, uid.is_valid, "U", 7),
    )


MAKERS: Mapping[str, Callable[[Random], Numbers]] = {
    "EE": _estonian, "IT": _italian, "DE": _german, "FR": _french, "ES": _spanish, "PL": _polish, "GR": _greek,
    "BG": _bulgarian, "FI": _finnish, "PT": _portuguese, "CZ": _czech, "NO": _norwegian, "LT": _lithuanian,
    "AT": _austrian,
}  # fmt: skip
