"""Who may take part: one reason for each rule, under the scheme's own figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date as Date
from datetime import timedelta
from decimal import Decimal

import pytest

from smedesk.domain.company_size import SizeVerdict, SmeAnswer
from smedesk.domain.days import Period
from smedesk.domain.eligibility import may_go, may_host, may_meet, may_send, may_stay
from smedesk.domain.reason import Answer, Reason, answer_of
from tests.domain.examples import PILOT, SECOND, company, person, show

ON = Date(2023, 5, 1)
A_MONTH = Period(Date(2023, 5, 1), Date(2023, 5, 31))


def _answers(reasons: Iterable[Reason]) -> dict[str, Answer]:
    return {reason.code: reason.answer for reason in reasons}


def _words(reasons: Iterable[Reason], code: str) -> str:
    return next(reason.wording.worded(show) for reason in reasons if reason.code == code)


# ---------------------------------------------------------------------------------------- the sending company


def test_an_sme_in_an_eligible_country_may_send() -> None:
    reasons = may_send(company(), SECOND, ON)
    assert answer_of(reasons) is Answer.OK
    assert set(_answers(reasons)) == {
        "scheme.runs",
        "country.takes_part",
        "company.sme",
        "company.legal_form",
        "company.places",
    }


def test_a_large_company_may_not_send_but_host() -> None:
    large = company(staff_count=900)
    assert _answers(may_send(large, SECOND, ON))["company.sme"] is Answer.NO
    assert answer_of(may_host(large, SECOND, ON)) is Answer.OK


def test_an_unknown_size_is_an_open_question() -> None:
    assert _answers(may_send(company(staff_count=None), SECOND, ON))["company.sme"] is Answer.UNKNOWN


def test_a_size_that_was_judged_with_the_linked_enterprises_counts() -> None:
    verdict = SizeVerdict(SmeAnswer.NOT_SME, "large", ())
    assert _answers(may_send(company(), SECOND, ON, size=verdict))["company.sme"] is Answer.NO


@pytest.mark.parametrize("country", ["GB", "CH", "XK", "US"])
def test_a_country_that_does_not_take_part_may_neither_send_nor_host(country: str) -> None:
    outside = company(country=country)
    assert _answers(may_send(outside, SECOND, ON))["country.takes_part"] is Answer.NO
    assert _answers(may_host(outside, SECOND, ON))["country.takes_part"] is Answer.NO


def test_a_missing_country_is_an_open_question() -> None:
    reasons = may_host(company(country=""), SECOND, ON)
    assert _answers(reasons) == {"scheme.runs": Answer.OK, "country.missing": Answer.UNKNOWN}


def test_the_pilot_cannot_tell_which_countries_took_part() -> None:
    assert _answers(may_send(company(), PILOT, Date(2017, 1, 1)))["country.takes_part"] is Answer.UNKNOWN


def test_nobody_takes_part_outside_the_dates_of_the_scheme() -> None:
    assert _answers(may_send(company(), PILOT, Date(2017, 7, 1)))["scheme.runs"] is Answer.NO
    assert _answers(may_host(company(), SECOND, Date(2020, 1, 1)))["scheme.runs"] is Answer.NO


@pytest.mark.parametrize(
    ("legal_form", "code", "answer"),
    [
        ("company", "company.legal_form", Answer.OK),
        ("liberal", "company.legal_form", Answer.OK),
        ("self_employed", "company.case_by_case", Answer.UNKNOWN),
        ("", "company.legal_form", Answer.UNKNOWN),
        ("a_newer_form", "company.legal_form", Answer.UNKNOWN),
    ],
)
def test_freelancers_are_eligible_and_other_self_employment_is_decided_case_by_case(
    legal_form: str, code: str, answer: Answer
) -> None:
    reasons = may_send(company(legal_form=legal_form), SECOND, ON)
    assert _answers(reasons)[code] is answer
    assert answer_of(reasons) is answer


@pytest.mark.parametrize(
    ("registration", "vat", "answer"),
    [("", "", Answer.NO), (" ", " ", Answer.NO), ("12345678", "", Answer.OK), ("", "EE100594102", Answer.OK)],
)
def test_a_one_person_company_needs_a_registration_or_vat_number(
    registration: str, vat: str, answer: Answer
) -> None:
    sole = company(legal_form="one_person", registration_number=registration, vat_number=vat)
    assert _answers(may_send(sole, SECOND, ON))["company.registered"] is answer


def test_a_sending_company_may_send_two_people_and_no_third() -> None:
    assert _answers(may_send(company(), SECOND, ON, already_sent=1))["company.places"] is Answer.OK
    assert _words(may_send(company(), SECOND, ON), "company.places") == "The company has sent 0 of 2 people."
    full = may_send(company(), SECOND, ON, already_sent=2)
    assert _answers(full)["company.places"] is Answer.NO
    assert _words(full, "company.places") == "The company has already sent 2 people: no more are allowed."


def test_a_rule_of_which_the_scheme_says_nothing_gives_no_reason() -> None:
    assert "company.places" not in _answers(may_send(company(), PILOT, Date(2017, 1, 1), already_sent=9))
    assert may_go(person(employed_since=None), PILOT, Date(2017, 1, 1)) == ()


# ------------------------------------------------------------------------------------------- the host company


def test_a_host_country_shows_its_rate() -> None:
    assert (
        _words(may_host(company(country="DE"), SECOND, ON), "country.rate")
        == "The grant for country DE is 830.00 EUR a month."
    )


def test_norway_takes_part_but_has_no_rate() -> None:
    answers = _answers(may_host(company(country="NO"), SECOND, ON))
    assert answers["country.takes_part"] is Answer.OK
    assert answers["country.no_rate"] is Answer.UNKNOWN


def test_no_host_of_the_pilot_has_a_rate() -> None:
    assert "country.no_rate" in _answers(may_host(company(country="DE"), PILOT, Date(2017, 1, 1)))


# -------------------------------------------------------------------------------------------- the participant


@pytest.mark.parametrize(
    ("since", "answer"),
    [
        (Date(2022, 5, 1), Answer.OK),
        (Date(2022, 5, 2), Answer.NO),
        (Date(2010, 1, 1), Answer.OK),
        (Date(2023, 6, 1), Answer.NO),
        (None, Answer.UNKNOWN),
    ],
)
def test_a_participant_has_been_in_the_company_for_a_year(since: Date | None, answer: Answer) -> None:
    assert _answers(may_go(person(employed_since=since), SECOND, ON))["person.time_in_company"] is answer


def test_who_has_not_been_there_long_enough_is_told_when_it_will_be() -> None:
    reasons = may_go(person(employed_since=Date(2022, 9, 1)), SECOND, ON)
    assert _words(reasons, "person.time_in_company") == "Not long enough in the company before 2023-09-01."


@pytest.mark.parametrize(
    ("role", "full_time", "code", "answer"),
    [
        ("employee", True, "person.full_time", Answer.OK),
        ("employee", False, "person.full_time", Answer.NO),
        ("manager", False, "person.full_time", Answer.OK),
        ("owner", False, "person.full_time", Answer.OK),
        ("co_owner", False, "person.full_time", Answer.OK),
        ("", True, "person.role", Answer.UNKNOWN),
    ],
)
def test_only_employees_need_a_full_time_contract(
    role: str, full_time: bool, code: str, answer: Answer
) -> None:
    assert _answers(may_go(person(role=role, is_full_time=full_time), SECOND, ON))[code] is answer


# ----------------------------------------------------------------------------------------- both, and the stay


def test_sender_and_host_are_in_different_countries() -> None:
    estonian, german = company(country="EE"), company(country="DE")
    assert answer_of(may_meet(estonian, german, SECOND)) is Answer.OK
    assert answer_of(may_meet(estonian, estonian, SECOND)) is Answer.NO
    assert answer_of(may_meet(estonian, company(country=""), SECOND)) is Answer.UNKNOWN
    assert answer_of(may_meet(company(country=""), german, SECOND)) is Answer.UNKNOWN


def test_a_scheme_may_allow_exchanges_within_a_country() -> None:
    assert may_meet(company(), company(), replace(SECOND, must_cross_border=False)) == ()


@pytest.mark.parametrize(
    ("ends", "code", "answer"),
    [
        (Date(2023, 5, 29), "stay.too_short", Answer.NO),
        (Date(2023, 5, 31), "stay.length", Answer.OK),
        (Date(2023, 10, 31), "stay.length", Answer.OK),
        (Date(2023, 11, 1), "stay.too_long", Answer.NO),
    ],
)
def test_a_stay_lasts_one_to_six_months(ends: Date, code: str, answer: Answer) -> None:
    assert _answers(may_stay([Period(Date(2023, 5, 1), ends)], SECOND))[code] is answer


def test_thirty_days_are_a_month_because_the_grant_pays_them_as_one() -> None:
    assert answer_of(may_stay([Period(Date(2023, 5, 1), Date(2023, 5, 30))], SECOND)) is Answer.OK


def test_a_stay_of_the_pilot_lasts_two_weeks_to_two_months() -> None:
    starts = Date(2017, 2, 1)
    assert answer_of(may_stay([Period(starts, Date(2017, 2, 14))], PILOT)) is Answer.OK
    assert answer_of(may_stay([Period(starts, Date(2017, 2, 13))], PILOT)) is Answer.NO
    assert answer_of(may_stay([Period(starts, Date(2017, 3, 31))], PILOT)) is Answer.OK
    assert answer_of(may_stay([Period(starts, Date(2017, 4, 1))], PILOT)) is Answer.NO


def test_the_limits_are_named_in_words() -> None:
    short = may_stay([Period(Date(2023, 5, 1), Date(2023, 5, 10))], SECOND)
    assert _words(short, "stay.too_short") == "The stay of 10 days is shorter than 1 months."


def _weeks(count: int, days: int = 7) -> list[Period]:
    starts = [Date(2023, 5, 1) + timedelta(14 * n) for n in range(count)]
    return [Period(day, day + timedelta(days - 1)) for day in starts]


def test_a_stay_may_be_cut_into_weeks() -> None:
    answers = _answers(may_stay(_weeks(5), SECOND))
    assert (answers["stay.slices"], answers["stay.length"]) == (Answer.OK, Answer.OK)


def test_a_slice_shorter_than_a_week_is_refused() -> None:
    assert _answers(may_stay(_weeks(6, days=6), SECOND))["stay.slices"] is Answer.NO


def test_whether_a_stay_of_the_pilot_could_be_cut_is_not_known() -> None:
    cut = [Period(Date(2017, 2, 1), Date(2017, 2, 14)), Period(Date(2017, 3, 1), Date(2017, 3, 14))]
    assert _answers(may_stay(cut, PILOT))["stay.slices"] is Answer.UNKNOWN


def test_slices_that_overlap_are_refused() -> None:
    assert _answers(may_stay([A_MONTH, A_MONTH], SECOND)) == {"stay.slices_overlap": Answer.NO}


def test_a_stay_lies_within_the_dates_of_the_scheme_from_its_first_day_to_its_last() -> None:
    late = may_stay([Period(Date(2017, 6, 1), Date(2017, 7, 1))], PILOT)
    assert [reason.answer for reason in late if reason.code == "scheme.runs"] == [Answer.OK, Answer.NO]


def test_a_stay_without_dates_is_an_open_question() -> None:
    assert _answers(may_stay([], SECOND)) == {"stay.no_dates": Answer.UNKNOWN}


def test_every_reason_can_be_worded() -> None:
    reasons = [
        *may_send(
            company(legal_form="self_employed", staff_count=900, country="GB"), SECOND, ON, already_sent=2
        ),
        *may_send(company(staff_count=None, balance=Decimal(1), country=""), PILOT, ON),
        *may_host(company(country="NO"), SECOND, ON),
        *may_go(person(), SECOND, ON),
        *may_meet(company(), company(), SECOND),
        *may_stay(_weeks(5), SECOND),
    ]
    assert all("{" not in reason.wording.worded(show) for reason in reasons)
