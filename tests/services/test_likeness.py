"""When two records may be one: keys in one spelling, names without what people write differently, reasons."""

from __future__ import annotations

from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smedesk.domain.field import Value
from smedesk.services.duplicates import Standing, Swept, listed_of
from smedesk.services.likeness import (
    LIKELY,
    CompanyTraits,
    PersonTraits,
    Reason,
    bare_number,
    company_traits,
    domain_of,
    judge,
    judge_companies,
    judge_people,
    pack,
    person_traits,
    phone_key,
    unpack,
)
from tests.services.sweeps import find_pairs


@pytest.mark.parametrize(
    ("written", "country", "expected"),
    [
        ("0511 123456", "DE", "49511123456"),
        ("+49 (0)511 / 12 34 56", "DE", "49511123456"),
        ("0049 511 123456 ext. 12", "DE", "49511123456"),
        ("06 1234567", "IT", "39061234567"),
        ("06 1 234 5678", "HU", "3612345678"),
        ("8 612 34567", "LT", "37061234567"),
        ("612 3456; 699 9999", "EE", "3726123456"),
        ("+358 14 123 4567", "EE", "358141234567"),
        ("12", "EE", ""),
        ("ask", "EE", ""),
    ],
)
def test_a_phone_number_is_known_however_it_is_written(written: str, country: str, expected: str) -> None:
    assert phone_key(written, country) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.Helix.ee/en?x", "helix.ee"),
        ("info@helix.ee", "helix.ee"),
        ("kadri@gmail.com", ""),
        ("https://facebook.com/helix", ""),
        ("none", ""),
    ],
)
def test_a_domain_is_taken_from_pages_and_mailboxes_that_are_a_companys_own(address: str, expected: str) -> None:
    assert domain_of(address) == expected


def test_a_number_that_is_none_names_nobody() -> None:
    assert [bare_number(one) for one in ("EE 100 594-102", "n/a", "-", "0000", None)] == ["EE100594102", "", "", "", ""]


def firm(name: str = "Helix Robotics OÜ", **values: Value) -> CompanyTraits:
    return company_traits({"name": name, "country": "EE", **values})


@pytest.mark.parametrize(
    ("one", "other", "first"),
    [
        (firm(), firm("HELIX ROBOTICS"), Reason("name", 100)),
        (firm("Žilina Stroj, s.r.o.", city="Žilina"), firm("ZILINA STROJ sro", city="Zilina"), Reason("name", 100)),
        (firm("Ελαιώνας Τρόφιμα ΑΕ"), firm("Elaionas Trofima"), Reason("name", 100)),
        (firm("Robotics Helix"), firm(), Reason("name", 100)),
        (firm(city="Tartu"), firm("Helix Robotiks", city="Tartu"), Reason("name", 93)),
        (firm("Alfa", vat_number="EE100594102"), firm("Zeppelin", vat_number="ee 100594102"), Reason("vat_number")),
        (firm(website="helix.ee"), firm("Helix", email="info@helix.ee"), Reason("website")),
    ],
)
def test_companies_that_may_be_one_with_the_strongest_reason(
    one: CompanyTraits, other: CompanyTraits, first: Reason
) -> None:
    judgement = judge_companies(one, other)
    assert judgement.sureness >= LIKELY
    assert judgement.reasons[0] == first


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (firm(vat_number="EE100594102"), firm(vat_number="EE100207415")),
        (firm(registration_number="10594102"), firm(registration_number="10207415")),
        (firm(website="helix.ee"), firm(website="helix-robotics.com")),
        (firm("Alfa Puit"), firm("Beta Metall")),
        (firm("Alfa Puit", website="park.ee"), firm("Zeppelin Catering", website="park.ee")),
    ],
)
def test_companies_that_are_two(one: CompanyTraits, other: CompanyTraits) -> None:
    assert judge_companies(one, other).sureness < LIKELY


def person(given: str, family: str, **values: Value) -> PersonTraits:
    return person_traits({"given_name": given, "family_name": family, **values})


def test_colleagues_who_share_a_mailbox_are_two_and_one_person_of_one_company_is_one() -> None:
    shared: dict[str, Any] = {"email": "robots@helix.ee", "phone": "+372 612 3456", "company": "c"}
    assert judge_people(person("Kadri", "Tamm", **shared), person("Jaan", "Kask", **shared)).sureness < LIKELY
    assert judge_people(person("Kadri", "Tamm", company="c"), person("TAMM", "kadri", company="c")).sureness > 90
    spouses = [person(given, "Tamm", email="info@helix.ee", company="c") for given in ("Kadri", "Jaan")]
    assert judge_people(*spouses).sureness < LIKELY
    married = [person("Kadri", family, email="kadri@helix.ee", company="c") for family in ("Tamm", "Kask")]
    assert judge_people(*married).sureness > 90
    namesakes = judge_people(person("Jan", "Novák", company="c"), person("Jan", "Novák", company="d"))
    assert namesakes.sureness < LIKELY


TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
VALUES = st.fixed_dictionaries({
    "name": TEXTS, "trade_name": TEXTS, "country": st.sampled_from(["EE", "DE", ""]), "city": TEXTS,
    "vat_number": TEXTS, "email": st.sampled_from(["", "a@b.ee", "c@d.ee", "x\x1f\x1d@y.ee"]),
    "website": TEXTS, "phone": TEXTS,
})  # fmt: skip


@given(one=VALUES, other=VALUES)
def test_a_judgement_does_not_depend_on_the_order_and_survives_packing(
    one: dict[str, Value], other: dict[str, Value]
) -> None:
    first, second = company_traits(one), company_traits(other)
    judgement = judge(first, second)
    assert judge(second, first).sureness == judgement.sureness
    assert set(judge(second, first).reasons) == set(judgement.reasons)
    assert 0 <= judgement.sureness <= 100
    assert unpack("company", pack("Helix", "", first)) == ("Helix", "", first)
    assert unpack("person", pack("a", "b", person_traits(one)))[2] == person_traits(one)


def every_pair(records: list[tuple[str, dict[str, Value]]]) -> set[frozenset[str]]:
    """Return the pairs that the rule finds, each compared with each."""
    traits = [(id, company_traits(values)) for id, values in records]
    return {
        frozenset((a, b)) for at, (a, one) in enumerate(traits) for b, other in traits[at + 1 :]
        if judge_companies(one, other).sureness >= LIKELY and one.country == other.country
    }  # fmt: skip


NAMES = st.sampled_from(["Helix Robotics", "Helix Robotix", "Helix Robotics OÜ", "Hleix Robotics", "Alfa Puit", "Alfa"])
FEW = st.fixed_dictionaries({
    "name": NAMES, "country": st.sampled_from(["EE", "DE"]), "city": st.sampled_from(["", "Tartu", "Narva"]),
    "email": st.sampled_from(["", "a@helix.ee", "b@alfa.ee", "c@gmail.com"]),
    "vat_number": st.sampled_from(["", "EE100594102", "EE100207415"]),
})  # fmt: skip


@given(companies=st.lists(FEW, max_size=12))
def test_the_sweep_finds_in_a_country_what_comparing_each_with_each_finds(companies: list[dict[str, Value]]) -> None:
    records = [(str(number), values) for number, values in enumerate(companies)]
    listed = listed_of("company", records)
    traits = {id: company_traits(values) for id, values in records}
    pairs = find_pairs(listed)
    at_home = {frozenset((one.first, one.second)) for one in pairs
               if traits[one.first].country == traits[one.second].country}  # fmt: skip
    assert at_home == every_pair(records)
    assert [one.sureness for one in pairs] == sorted((one.sureness for one in pairs), reverse=True)
    told = frozenset(cast("tuple[str, str]", tuple(sorted((one.first, one.second)))) for one in pairs[:2])
    assert {(one.first, one.second) for one in find_pairs(listed, told)} == {(p.first, p.second) for p in pairs[2:]}


def swept_anew(records: dict[str, dict[str, Value]]) -> Swept:
    standing = Standing("company")
    standing.take(listed_of("company", records.items()))
    return standing.swept()


_HALF_SHARE = st.builds(lambda values, email: {**values, "email": email}, FEW, st.sampled_from(["", "a@helix.ee"]))
_IDS = st.integers(0, 64).map(str)
_MAY_BE_GONE = st.dictionaries(_IDS, st.none() | _HALF_SHARE, max_size=12)


@settings(max_examples=40)
@given(first=st.dictionaries(_IDS, _HALF_SHARE, min_size=56), changes=st.lists(_MAY_BE_GONE, min_size=1, max_size=3))
def test_looking_at_what_changed_finds_what_looking_at_all_finds(
    first: dict[str, dict[str, Value]], changes: list[dict[str, dict[str, Value] | None]]
) -> None:
    """Thirty share a key and tell something, thirty-one do not: a change of one company turns pairs of others."""
    standing, now = Standing("company"), dict(first)
    standing.take(listed_of("company", first.items()))
    standing.swept()
    for changed in changes:
        some = dict(list(changed.items())[: len(now) // 4])
        standing.take(listed_of("company", some.items()))
        now = {id: values for id, values in {**now, **some}.items() if values is not None}
        assert standing.swept() == swept_anew(now)


def test_words_in_another_order_are_found() -> None:
    records: list[tuple[str, dict[str, Value]]] = [
        (name, {"name": name, "country": "EE"}) for name in ("Helix Robotics", "Robotics Helix OÜ")]
    (pair,) = find_pairs(listed_of("company", records))
    assert pair.reasons == (Reason("name", 100),)


def test_a_company_whose_two_names_are_one_turned_round_is_not_like_itself() -> None:
    records: list[tuple[str, dict[str, Value]]] = [
        ("one", {"name": "Helix Robotics", "trade_name": "Robotics Helix", "country": "EE"})]
    assert find_pairs(listed_of("company", records)) == ()


def test_a_telephone_that_everybody_has_makes_no_pairs() -> None:
    records = [(str(n), {"name": f"{chr(65 + n)} {n * 7919}", "country": "EE", "phone": "612 3456"}) for n in range(40)]
    assert find_pairs(listed_of("company", cast("Any", records))) == ()


def test_a_company_of_another_country_with_the_same_number_is_a_pair() -> None:
    one = firm(vat_number="EE100594102")
    assert judge_companies(one, one._replace(country="FI")).sureness >= LIKELY
