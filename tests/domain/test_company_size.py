"""Whether a company is an SME: three answers, each with its reasons; staff decide last, with a reason."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.company_size import Holding, SizeVerdict, SmeAnswer, judge_size
from smedesk.domain.reason import Answer, answer_of
from tests.domain.examples import SECOND, company, show

MILLION = Decimal(1_000_000)


def _judge(
    staff: int | None, turnover: float | None, balance: float | None, *holdings: Holding, **more: Any
) -> SizeVerdict:
    """Judge a company by its staff, turnover and balance sheet in millions."""
    money = [None if value is None else Decimal(str(value)) * MILLION for value in (turnover, balance)]
    judged = company(staff_count=staff, turnover=money[0], balance=money[1], **more)
    return judge_size(judged, SECOND.sme, holdings)


def _sentences(verdict: SizeVerdict) -> list[str]:
    return [reason.wording.worded(show) for reason in verdict.reasons]


@pytest.mark.parametrize(
    ("staff", "turnover", "balance", "size_class"),
    [
        (9, 2, 2, "micro"),
        (9, 2, 90, "micro"),
        (9, 90, 2, "micro"),
        (10, 2, 2, "small"),
        (9, 2.01, 2.01, "small"),
        (49, 10, 10, "small"),
        (50, 1, 1, "medium"),
        (49, 10.01, 10.01, "medium"),
        (249, 50, 90, "medium"),
        (249, 90, 43, "medium"),
        (0, 0, 0, "micro"),
    ],
)
def test_staff_below_and_turnover_or_balance_within_make_the_class(
    staff: int, turnover: float, balance: float, size_class: str
) -> None:
    verdict = _judge(staff, turnover, balance)
    assert (verdict.answer, verdict.size_class) == (SmeAnswer.SME, size_class)
    assert answer_of(verdict.reasons) is Answer.OK


@pytest.mark.parametrize(
    ("staff", "turnover", "balance"), [(250, 1, 1), (5, 50.01, 43.01), (250, None, None), (None, 51, 44)]
)
def test_one_limit_too_many_is_not_an_sme_whatever_else_is_unknown(
    staff: int | None, turnover: float | None, balance: float | None
) -> None:
    verdict = _judge(staff, turnover, balance)
    assert (verdict.answer, verdict.size_class) == (SmeAnswer.NOT_SME, "large")
    assert answer_of(verdict.reasons) is Answer.NO


@pytest.mark.parametrize(
    ("staff", "turnover", "balance"),
    [(None, 1, 1), (20, None, None), (20, 51, None), (20, None, 44), (None, None, None)],
)
def test_what_the_missing_figures_would_decide_cannot_be_told(
    staff: int | None, turnover: float | None, balance: float | None
) -> None:
    verdict = _judge(staff, turnover, balance)
    assert (verdict.answer, verdict.size_class) == (SmeAnswer.CANNOT_TELL, "")
    assert answer_of(verdict.reasons) is Answer.UNKNOWN


def test_one_of_the_two_amounts_is_enough_when_it_is_within() -> None:
    assert _judge(20, 3, None).size_class == "small"
    assert _judge(20, None, 3).size_class == "small"


def test_an_sme_may_be_certain_while_its_class_is_not() -> None:
    verdict = _judge(5, 3, None)
    assert (verdict.answer, verdict.size_class) == (SmeAnswer.SME, "")
    assert verdict.reasons[-1].code == "size.class_open"


def test_the_reasons_name_figure_and_limit() -> None:
    assert _sentences(_judge(20, 3, 1)) == [
        "20 staff: fewer than 250.",
        "Turnover of 3,000,000.00 EUR: not above 50,000,000.00 EUR.",
    ]
    assert _sentences(_judge(300, 60, 42)) == [
        "300 staff: not fewer than 250.",
        "Balance sheet of 42,000,000.00 EUR: not above 43,000,000.00 EUR.",
    ]
    assert _sentences(_judge(None, 60, 50)) == [
        "The number of staff is not fully known.",
        "Turnover of 60,000,000.00 EUR and balance sheet of 50,000,000.00 EUR are too high.",
    ]
    assert _sentences(_judge(1, None, None))[1] == "Turnover or balance sheet is not fully known."


# ----------------------------------------------------------------------------- linked and partner enterprises


@pytest.mark.parametrize(
    ("percent", "staff", "answer"),
    [
        ("24.99", 10_000, SmeAnswer.SME),
        ("25", 916, SmeAnswer.SME),  # 20 + 229
        ("25", 920, SmeAnswer.NOT_SME),  # 20 + 230
        ("50", 458, SmeAnswer.SME),  # 20 + 229
        ("50", 460, SmeAnswer.NOT_SME),
        ("50.01", 229, SmeAnswer.SME),
        ("50.01", 230, SmeAnswer.NOT_SME),
        ("100", 230, SmeAnswer.NOT_SME),
    ],
)
def test_linked_enterprises_count_whole_partners_pro_rata_and_small_holdings_not(
    percent: str, staff: int, answer: SmeAnswer
) -> None:
    other = Holding(Decimal(percent), staff, MILLION, MILLION)
    assert _judge(20, 3, 1, other).answer is answer


def test_a_linked_enterprise_with_unknown_figures_leaves_the_answer_open() -> None:
    verdict = _judge(20, 3, 1, Holding(Decimal(60)))
    assert verdict.answer is SmeAnswer.CANNOT_TELL
    assert _sentences(verdict)[0] == "Counted with 1 linked or partner enterprises."


def test_a_figure_just_at_its_limit_with_unknown_others_on_top_leaves_the_answer_open() -> None:
    for turnover, balance in ((50, 44), (51, 43)):
        verdict = _judge(20, turnover, balance, Holding(Decimal(60), 1))
        assert verdict.answer is SmeAnswer.CANNOT_TELL
        assert answer_of(verdict.reasons) is Answer.UNKNOWN


def test_unknown_figures_of_a_holding_too_small_to_count_change_nothing() -> None:
    assert _judge(20, 3, 1, Holding(Decimal(10))) == _judge(20, 3, 1)


def test_known_figures_above_the_limits_decide_even_when_others_are_unknown() -> None:
    assert _judge(20, 3, 1, Holding(Decimal(60)), Holding(Decimal(60), 300)).answer is SmeAnswer.NOT_SME


FIGURES = st.one_of(st.none(), st.integers(0, 600))


@given(
    FIGURES, FIGURES, FIGURES, st.integers(0, 600), st.sampled_from(["staff_count", "turnover", "balance"])
)
def test_learning_a_figure_never_turns_a_yes_into_a_no(
    staff: int | None, turnover: int | None, balance: int | None, learned: int, what: str
) -> None:
    def judge(staff: int | None, turnover: int | None, balance: int | None) -> SmeAnswer:
        return _judge(staff, turnover, balance).answer

    before = judge(staff, turnover, balance)
    known = {"staff_count": staff, "turnover": turnover, "balance": balance}
    if known[what] is None:
        known[what] = learned
    after = judge(known["staff_count"], known["turnover"], known["balance"])
    assert before in (SmeAnswer.CANNOT_TELL, after)


# ----------------------------------------------------------------------------------------------- staff decide


def test_an_answer_set_by_staff_with_a_reason_wins_and_is_named() -> None:
    verdict = _judge(
        300, 60, 60, sme_override="sme", sme_override_reason="Seasonal staff, checked in the accounts"
    )
    assert (verdict.answer, verdict.is_set_by_staff, verdict.size_class) == (SmeAnswer.SME, True, "")
    assert _sentences(verdict)[0] == "An SME as set by staff: Seasonal staff, checked in the accounts"


def test_staff_may_say_no_where_the_figures_say_yes() -> None:
    verdict = _judge(20, 3, 1, sme_override="not_sme", sme_override_reason="A ministry owns a third")
    assert (verdict.answer, verdict.size_class) == (SmeAnswer.NOT_SME, "")
    assert _sentences(verdict)[0] == "Not an SME as set by staff: A ministry owns a third"


def test_an_answer_of_staff_that_the_figures_confirm_keeps_the_class() -> None:
    assert _judge(20, 3, 1, sme_override="sme", sme_override_reason="Checked").size_class == "small"


def test_an_answer_set_by_staff_without_a_reason_does_not_count_and_says_so() -> None:
    verdict = _judge(300, 60, 60, sme_override="sme", sme_override_reason="  ")
    assert (verdict.answer, verdict.is_set_by_staff) == (SmeAnswer.NOT_SME, False)
    assert verdict.reasons[0].code == "size.override_without_reason"


def test_an_answer_of_a_newer_desk_that_this_version_does_not_know_is_left_aside() -> None:
    assert _judge(20, 3, 1, sme_override="perhaps", sme_override_reason="?").answer is SmeAnswer.SME
