"""The words of a person are found however they are written, and nothing else is taken for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from smedesk.domain.records import Person
from smedesk.services.erasing_words import PersonWords, may_black

KADRI = PersonWords.of(
    Person(id="p", given_name="Kadri", family_name="Tamm", email="k.tamm@helix.ee", phone="+372 5555 0199"))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Met Kadri Tamm today", "Met […] today"),
        ("TAMM, KADRI (owner)", "[…] (owner)"),
        ("Kadri\n  Tamm called", "[…] called"),
        ("write to K.Tamm@Helix.ee!", "write to […]!"),
        ("+372 5555-0199 or 37255550199", "[…] or […]"),
        ("+37 255 550 199", ""),
        ("Kadri Tammsaar and Aleksander Kadri Tammik", "Kadri Tammsaar and Aleksander Kadri Tammik"),
        ("Kadri came; so did Tamm", "Kadri came; so did Tamm"),
        ("k.tamm@helix.eeklaan", "k.tamm@helix.eeklaan"),
        ("Kadri Tamm", ""),
        ("", ""),
    ],
)
def test_what_names_the_person_for_sure_is_blacked_out(text: str, left: str) -> None:
    assert KADRI.black(text) == left


def test_near_by_a_single_name_names_the_person_too() -> None:
    assert KADRI.black("Kadri came; so did Tamm, not Tammik", bare=True) == "[…] came; so did […], not Tammik"


def test_a_person_without_words_takes_nothing_out() -> None:
    nobody = PersonWords.of(Person(id="p"))
    assert nobody.needles() == ()
    assert nobody.black("Anything at all, 123", bare=True) == "Anything at all, 123"


def test_the_name_of_a_company_and_the_words_of_other_people_are_their_own() -> None:
    assert not may_black("person", "email")
    assert not may_black("company", "name")
    assert may_black("company", "description")
    assert may_black("note", "written")


@given(before=some.text(max_size=20), after=some.text(max_size=20), name=some.sampled_from(KADRI.certain),
       how=some.sampled_from([str, str.upper, str.lower, str.title]))
def test_however_it_is_written_and_whatever_stands_around(before: str, after: str, name: str, how: type[str]) -> None:
    text = f"{before} {how(name)} {after}"
    assert how(name) not in KADRI.black(text)
    lowered = "".join(one.lower() if one.isascii() else one for one in text)
    assert any(needle in lowered for needle in KADRI.needles())
