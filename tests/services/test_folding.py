"""Spellings of one name have one key."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.services.folding import fold, name_key, person_key


@pytest.mark.parametrize(
    "names",
    [
        ("Müller GmbH", "MUELLER", "Muller G.m.b.H.", "müller gmbh & co. kg".replace("& co. kg", "")),
        ("Βόλος ΕΠΕ", "Volos", "VOLOS E.P.E."),
        ("Перла ЕООД", "Perla", "perla eood"),
        ("Zażółć Sp. z o.o.", "ZAZOLC", "Zazolc spółka".replace(" spółka", "")),
        ("Tamm OÜ", "OÜ Tamm", "TAMM"),
        ("O'Brien Ltd.", "OBrien Limited"),
    ],
)
def test_accents_scripts_capitals_and_legal_forms_do_not_matter(names: tuple[str, ...]) -> None:
    assert len({name_key(name) for name in names}) == 1


def test_a_company_that_is_called_like_a_legal_form_keeps_its_name() -> None:
    assert name_key("A.S.") == "as"


def test_the_order_of_a_persons_names_does_not_matter() -> None:
    assert person_key("Kadri", "Tamm") == person_key("TAMM", "kadri") != person_key("Kadri", "Kask")


@given(st.text())
def test_a_folded_text_is_plain_and_folds_to_itself(text: str) -> None:
    assert fold(text) == fold(fold(text))
    assert all(character.isascii() and (character.isalnum() or character == " ") for character in fold(text))
