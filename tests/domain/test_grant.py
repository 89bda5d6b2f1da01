"""The grant: a calculation that can be followed with a pencil and adds up to the cent."""

from __future__ import annotations

from datetime import date as Date
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.days import Length, Period
from smedesk.domain.errors import DomainError
from smedesk.domain.grant import Grant, GrantState, LineKind, calculate_grant, length_of_stay, split_grant
from smedesk.domain.scheme_rules import GrantRules, InstalmentRule, RateTable
from tests.domain.examples import PILOT, SECOND, show

RULES = SECOND.grant
ON = Date(2023, 5, 1)
TWO_MONTHS_AND_A_WEEK = (Period(Date(2023, 1, 15), Date(2023, 3, 21)),)


def _grant(*periods: Period, country: str = "DE", rules: GrantRules = RULES, enhanced: bool = False) -> Grant:
    return calculate_grant(periods, country, rules, ON, is_enhanced=enhanced)


def test_whole_months_are_paid_at_the_rate_of_the_host_country() -> None:
    grant = _grant(Period(Date(2023, 1, 15), Date(2023, 4, 14)))
    assert (grant.state, grant.rate, grant.total) == (GrantState.CALCULATED, Decimal(830), Decimal("2490.00"))


def test_the_days_left_over_are_thirtieths_rounded_half_up_to_the_cent() -> None:
    assert _grant(*TWO_MONTHS_AND_A_WEEK).total == Decimal(
        "1853.67"
    )  # 2 × 830 + 7 ÷ 30 × 830 = 1660 + 193.666…
    one_day = RULES._replace(tables=(RateTable(Date(2020, 1, 1), {"DE": Decimal("0.15")}),))
    assert _grant(Period(ON, ON), rules=one_day).total == Decimal("0.01")  # 0.005 goes up


def test_the_working_is_printed_line_by_line() -> None:
    assert _grant(*TWO_MONTHS_AND_A_WEEK).working(show) == (
        "2023-01-15 to 2023-03-21: 2 months and 7 days",
        "Rate a month for country DE, valid from 2020-10-05: 830.00 EUR",
        "2 months × 830.00 EUR = 1,660.00 EUR",
        "7 days ÷ 30 × 830.00 EUR = 193.67 EUR",
        "Grant in all: 1,853.67 EUR",
        "On signature of the grant agreement, 80 %: 1,482.94 EUR",
        "After the final report, 20 %: 370.73 EUR",
    )


def test_several_slices_are_counted_each_for_itself_and_added() -> None:
    later, first = Period(Date(2023, 3, 6), Date(2023, 4, 5)), Period(Date(2023, 1, 2), Date(2023, 1, 15))
    grant = _grant(later, first)
    assert grant.working(show)[:5] == (
        "2023-01-02 to 2023-01-15: 14 days",
        "2023-03-06 to 2023-04-05: 1 months",
        "Together: 1 months and 14 days",
        "Rate a month for country DE, valid from 2020-10-05: 830.00 EUR",
        "1 months × 830.00 EUR = 830.00 EUR",
    )
    assert grant.total == Decimal("1217.33")


def test_slices_that_share_a_day_are_refused_because_it_would_be_paid_twice() -> None:
    with pytest.raises(DomainError) as refused:
        _grant(Period(Date(2023, 2, 1), Date(2023, 2, 28)), Period(Date(2023, 1, 1), Date(2023, 2, 1)))
    assert refused.value.code == "stay.slices_overlap"
    assert refused.value.parameters == {"starts": Date(2023, 2, 1), "ends": Date(2023, 2, 1)}


def test_a_line_that_would_be_nothing_is_not_printed() -> None:
    kinds = [line.kind for line in _grant(Period(Date(2023, 1, 1), Date(2023, 1, 31))).lines]
    assert kinds == [
        LineKind.PERIOD,
        LineKind.RATE,
        LineKind.MONTHS,
        LineKind.TOTAL,
        LineKind.INSTALMENT,
        LineKind.INSTALMENT,
    ]


def test_an_eligible_country_without_a_rate_has_a_state_of_its_own() -> None:
    grant = _grant(*TWO_MONTHS_AND_A_WEEK, country="NO")
    assert (grant.state, grant.rate, grant.total, grant.instalments) == (GrantState.NO_RATE, None, None, ())
    assert grant.working(show) == (
        "2023-01-15 to 2023-03-21: 2 months and 7 days",
        "The scheme has no rate for country NO.",
    )


def test_a_scheme_without_any_rate_table_has_no_rate_for_anybody() -> None:
    assert _grant(*TWO_MONTHS_AND_A_WEEK, rules=PILOT.grant).state is GrantState.NO_RATE
    assert _grant(*TWO_MONTHS_AND_A_WEEK, rules=PILOT.grant, enhanced=True).state is GrantState.NO_RATE


def test_a_stay_without_dates_has_no_grant_yet() -> None:
    grant = _grant()
    assert grant.state is GrantState.NO_DATES
    assert grant.working(show) == ("The stay has no dates yet.",)


@pytest.mark.parametrize("country", ["DE", "BG", "NO"])
def test_the_enhanced_rate_is_the_same_in_every_country(country: str) -> None:
    grant = _grant(Period(Date(2023, 1, 1), Date(2023, 1, 31)), country=country, enhanced=True)
    assert (grant.rate, grant.total) == (Decimal(1100), Decimal("1100.00"))
    assert grant.working(show)[1] == "Enhanced rate a month, valid from 2020-10-05: 1,100.00 EUR"


def test_a_table_without_an_enhanced_rate_pays_the_countrys_own() -> None:
    rules = RULES._replace(tables=(RateTable(Date(2020, 1, 1), {"DE": Decimal(830)}),))
    grant = _grant(Period(Date(2023, 1, 1), Date(2023, 1, 31)), rules=rules, enhanced=True)
    assert grant.rate == 830
    assert grant.working(show)[1].startswith("Rate a month for country DE")


def test_the_rate_is_the_one_valid_on_the_day_asked_for() -> None:
    rules = RULES._replace(tables=(*RULES.tables, RateTable(Date(2024, 1, 1), {"DE": Decimal(900)})))
    stay = [Period(Date(2023, 12, 1), Date(2024, 1, 31))]
    assert calculate_grant(stay, "DE", rules, Date(2023, 12, 31)).rate == 830
    assert calculate_grant(stay, "DE", rules, Date(2024, 1, 1)).rate == 900
    assert calculate_grant(stay, "DE", rules, Date(2020, 1, 1)).state is GrantState.NO_RATE


def test_the_length_of_a_stay_is_the_sum_of_its_slices() -> None:
    weeks = [
        Period(Date(2023, 1, 2) + timedelta(14 * n), Date(2023, 1, 8) + timedelta(14 * n)) for n in range(5)
    ]
    assert length_of_stay(weeks) == Length(0, 35)


# ------------------------------------------------------------------------------------------ what always holds

RATES = st.decimals(Decimal("0.01"), Decimal(5000), places=2)
SHARES = st.lists(st.integers(1, 100), min_size=1, max_size=5).map(
    lambda parts: [Decimal(part) / sum(parts) for part in parts[:-1]]
)


@given(RATES, st.dates(Date(2020, 10, 5), Date(2030, 1, 1)), st.integers(0, 200), st.integers(0, 60))
def test_the_printed_lines_add_up_to_the_total_and_so_do_the_instalments(
    rate: Decimal, starts: Date, days: int, more: int
) -> None:
    rules = RULES._replace(tables=(RateTable(Date(2020, 1, 1), {"DE": rate}),))
    first = Period(starts, starts + timedelta(days))
    second = Period(first.ends + timedelta(1), first.ends + timedelta(1 + more))
    grant = _grant(first, second, rules=rules)
    paid = [line.amount for line in grant.lines if line.kind in (LineKind.MONTHS, LineKind.DAYS)]
    assert sum(amount for amount in paid if amount is not None) == grant.total
    assert sum(part.amount for part in grant.instalments) == grant.total
    assert all(part.amount == part.amount.quantize(Decimal("0.01")) for part in grant.instalments)


@given(RATES, st.dates(Date(2020, 10, 5), Date(2030, 1, 1)), st.integers(0, 200))
def test_the_total_is_the_exact_amount_rounded_once_because_whole_months_have_no_rest(
    rate: Decimal, starts: Date, days: int
) -> None:
    rules = RULES._replace(tables=(RateTable(Date(2020, 1, 1), {"DE": rate}),))
    stay = [Period(starts, starts + timedelta(days))]
    months, left = length_of_stay(stay)
    exact = (rate * months + rate * left / 30).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert calculate_grant(stay, "DE", rules, ON).total == exact


@given(st.decimals(0, 20_000, places=2), SHARES)
def test_instalments_add_up_exactly_and_none_is_negative(total: Decimal, shares: list[Decimal]) -> None:
    rules = RULES._replace(
        instalments=(
            *(InstalmentRule(share, "start") for share in shares),
            InstalmentRule(1 - sum(shares, Decimal()), "final_report"),
        )
    )
    parts = split_grant(total, rules)
    assert sum(part.amount for part in parts) == total
    assert all(part.amount >= 0 for part in parts)
    assert [part.due for part in parts] == ["start"] * len(shares) + ["final_report"]


def test_one_cent_in_three_parts_goes_to_the_first_and_nothing_becomes_negative() -> None:
    rules = RULES._replace(
        instalments=(
            InstalmentRule(Decimal("0.5"), "signature"),
            InstalmentRule(Decimal("0.5"), "start"),
            InstalmentRule(Decimal(0), "final_report"),
        )
    )
    assert [part.amount for part in split_grant(Decimal("0.01"), rules)] == [Decimal("0.01"), 0, 0]
