"""Sentences of the rules: values stay values until the reader's locale words them."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

import pytest

from smedesk.domain.days import Length
from smedesk.domain.reason import Answer, answer_of, no, ok, unknown
from smedesk.domain.wording import CountryCode, Share, Wording, length_wording
from smedesk.translate import mark
from tests.domain.examples import show


def test_each_value_is_worded_by_its_kind() -> None:
    text = mark("Test", "{country}: {amount} or {share} since {day}, {number} times, {plain}")
    wording = Wording(
        text,
        {
            "country": CountryCode("DE"),
            "amount": Decimal("1234.5"),
            "share": Share("0.8"),
            "day": Date(2023, 5, 1),
            "number": 3,
            "plain": "DE",
        },
    )
    assert wording.worded(show) == "country DE: 1,234.50 EUR or 80 % since 2023-05-01, 3 times, DE"


def test_a_declared_text_inside_a_sentence_is_worded_first() -> None:
    wording = Wording(
        mark("Test", "{due}: {length}"),
        {"due": mark("Test", "At the start"), "length": length_wording(Length(2, 3))},
    )
    assert wording.worded(show) == "At the start: 2 months and 3 days"


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (Length(2, 0), "2 months"),
        (Length(0, 14), "14 days"),
        (Length(0, 0), "0 days"),
        (Length(1, 2), "1 months and 2 days"),
    ],
)
def test_a_length_leaves_out_what_is_nothing(length: Length, words: str) -> None:
    assert length_wording(length).worded(show) == words


def test_a_country_code_is_still_the_text_of_its_code() -> None:
    assert CountryCode("DE") == "DE"
    assert Share("0.8") == Decimal("0.8")


def test_one_no_decides_then_one_unknown_and_no_rule_at_all_is_ok() -> None:
    text = mark("Test", "Because of {why}.")
    good, bad, open_ = ok("a", text, why="x"), no("b", text, why="x"), unknown("c", text, why="x")
    assert answer_of([good, open_, bad]) is Answer.NO
    assert answer_of([good, open_]) is Answer.UNKNOWN
    assert answer_of([good]) is Answer.OK
    assert answer_of([]) is Answer.OK


def test_a_reason_carries_its_code_and_its_sentence() -> None:
    reason = no("stay.too_many", mark("Test", "%n people of {company}"), 3, company="Tamm OÜ")
    assert reason.code == "stay.too_many"
    assert reason.wording.worded(show) == "3 people of Tamm OÜ"
