"""What is typed finds what is meant."""

from __future__ import annotations

import pytest

from smedesk.ui.widgets.choices import Choice, ChoiceIndex

_INDEX = ChoiceIndex(
    [
        Choice("SI", "Slovenia"),
        Choice("SK", "Slovakia"),
        Choice("GR", "Ελλάδα"),
        Choice("CZ", "Czechia"),
        Choice("CI", "Côte d’Ivoire"),
        Choice("BG", "България"),
        Choice("GS", "South Georgia"),
        Choice("GE", "Georgia"),
    ]
)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("slov", ["SI", "SK"]),
        ("georgia", ["GE", "GS"]),
        ("cz", ["CZ"]),
        ("cote", ["CI"]),
        ("ελλαδα", ["GR"]),
        ("ellada", ["GR"]),
        ("бълг", ["BG"]),
        ("", []),
        ("zzz", []),
    ],
)
def test_offers_begin_with_what_begins_so(typed: str, codes: list[str]) -> None:
    assert [choice.code for choice in _INDEX.find(typed)] == codes


@pytest.mark.parametrize(
    ("typed", "code"), [("Slovenia", "SI"), ("slovak", "SK"), ("slov", None), ("sk", "SK"), ("x", None)]
)
def test_meant(typed: str, code: str | None) -> None:
    choice = _INDEX.meant(typed)
    assert (choice.code if choice else None) == code


def test_an_unknown_code_is_its_own_words() -> None:
    assert _INDEX.text("SU") == "SU"


def test_no_more_is_offered_than_can_be_looked_at() -> None:
    index = ChoiceIndex(Choice(str(n), f"skill {n}") for n in range(1000))
    assert len(index.find("skill")) == 50
