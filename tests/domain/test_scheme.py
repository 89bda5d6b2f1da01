"""The rules of a scheme: what the two that ship say, and how a faulty text is refused."""

from __future__ import annotations

import re
from datetime import date as Date
from decimal import Decimal

import pytest

from smedesk.domain import choices
from smedesk.domain.days import Due, Length
from smedesk.domain.field import Choice
from smedesk.domain.scheme import SettingsRefused, read_rules
from smedesk.domain.scheme_rules import DocumentRule, SchemeRules, in_language
from smedesk.domain.states import STATE_TABLES
from tests.domain.examples import PILOT, SCHEMES, SECOND, text_of

BOTH = pytest.mark.parametrize("rules", [SECOND, PILOT], ids=["second", "pilot"])


# -------------------------------------------------------------------------------------- the schemes that ship


def test_every_scheme_that_ships_is_read_whole() -> None:
    for path in SCHEMES.glob("*.toml"):
        rules = read_rules(path.read_text(encoding="utf-8"))
        assert rules.code == path.stem
        assert rules.unknown == ()


@BOTH
def test_its_codes_are_codes_of_the_closed_lists(rules: SchemeRules) -> None:
    def codes(listed: tuple[Choice, ...]) -> set[str]:
        return {choice.code for choice in listed}

    assert set(rules.topics) == codes(choices.TOPICS)
    assert set(rules.legal_forms) == codes(choices.LEGAL_FORMS)
    assert {rule.kind for rule in rules.documents} <= codes(choices.DOCUMENT_KINDS)
    assert {rule.needed_for for rule in rules.documents} <= codes(choices.EXCHANGE_STATES) | {""}
    assert {limit.size_class for limit in rules.sme.limits} | {"large"} == codes(choices.SIZE_CLASSES)


@BOTH
def test_every_time_that_the_state_tables_name_is_set(rules: SchemeRules) -> None:
    named = {turn.due for table in STATE_TABLES.values() for turn in table.turns.values() if turn.due}
    assert named == set(rules.dues)


def test_the_second_programme_takes_in_the_union_iceland_norway_and_five_candidates() -> None:
    assert len(SECOND.countries) == 34
    assert {"IS", "NO", "AL", "MK", "ME", "RS", "TR"} <= set(SECOND.countries)
    assert "GB" not in SECOND.countries
    assert "CH" not in SECOND.countries


def test_norway_is_eligible_and_has_no_rate_and_the_united_kingdom_the_other_way_round() -> None:
    rates = SECOND.grant.tables[0].euro_a_month
    assert set(SECOND.countries) - set(rates) == {"NO"}
    assert set(rates) - set(SECOND.countries) == {"GB"}


PUBLISHED_RATES = """
AL 530 AT 900 BE 830 BG 560 HR 720 CY 780 CZ 610 DK 1100 DE 830 EE 670 FI 950 MK 560 FR 900 GR 780 HU 670
IS 900 IE 1000 IT 900 LV 610 LT 560 LU 830 MT 720 ME 560 NL 830 PL 610 PT 780 RO 560 RS 560 SK 610 SI 720
ES 830 SE 950 TR 750 GB 1000
"""


def test_the_second_programme_pays_its_published_rates() -> None:
    table = SECOND.grant.tables[0]
    published = re.findall(r"(\w\w) (\d+)", PUBLISHED_RATES)
    assert dict(table.euro_a_month) == {code: Decimal(rate) for code, rate in published}
    assert table.enhanced == 1100


def test_the_second_programme_allows_one_to_six_months_in_slices_of_a_week() -> None:
    assert SECOND.stay == (Length(1, 0), Length(6, 0), 7)
    assert (SECOND.people.per_company, SECOND.people.months_in_company) == (2, 12)
    assert SECOND.dues["application"] == Due(15, is_working=True)
    assert SECOND.dues["feedback"] == Due(15)


def test_the_second_programme_is_open_ended_and_says_that_this_is_assumed() -> None:
    assert SECOND.ends is None
    assert SECOND.runs(Date(2035, 1, 1))
    assert not SECOND.runs(Date(2020, 1, 1))
    assert SECOND.is_assumed("ends")


def test_the_pilot_ran_from_november_2016_to_june_2017_for_two_weeks_to_two_months() -> None:
    assert [
        PILOT.runs(Date(*day)) for day in ((2016, 10, 31), (2016, 11, 1), (2017, 6, 30), (2017, 7, 1))
    ] == [False, True, True, False]
    assert (PILOT.stay.minimum, PILOT.stay.maximum) == (Length(0, 14), Length(2, 0))
    assert len(PILOT.parties) == 3
    assert len(SECOND.parties) == 5


def test_the_pilot_has_no_known_countries_and_no_known_rates() -> None:
    assert not PILOT.countries
    assert not PILOT.grant.tables
    assert PILOT.grant.table_at(Date(2017, 1, 1)) is None


def test_a_setting_is_assumed_when_it_or_its_table_is_named() -> None:
    assert SECOND.is_assumed("grant.instalments")
    assert SECOND.is_assumed("retention.years")
    assert not SECOND.is_assumed("grant.rates")
    assert not SECOND.is_assumed("startsoon")


@BOTH
def test_instalments_make_a_whole_and_are_assumed(rules: SchemeRules) -> None:
    assert [(one.share, one.due) for one in rules.grant.instalments] == [
        (Decimal("0.8"), "signature"),
        (Decimal("0.2"), "final_report"),
    ]
    assert rules.is_assumed("grant.instalments")


def test_documents_show_the_statement_in_every_official_language_of_the_union() -> None:
    shown = SECOND.visibility_at(Date(2023, 1, 1))
    assert shown is not None
    assert len(shown.statement) == 24
    assert shown.statement["et"] == "Kaasrahastanud Euroopa Liit"
    assert "\n" not in shown.disclaimer["en"]
    assert shown.emblem_millimetres == 10
    assert SECOND.visibility_at(Date(2020, 1, 1)) is None


def test_a_text_is_given_in_english_where_its_language_is_missing() -> None:
    assert in_language({"en": "Hello", "et": "Tere"}, "et") == "Tere"
    assert in_language({"en": "Hello"}, "fi") == "Hello"
    assert in_language({}, "fi") == ""


def test_papers_of_small_grants_are_kept_for_fewer_years() -> None:
    paid = Date(2024, 2, 29)
    assert SECOND.retention.kept_until(paid, Decimal(60_000)) == Date(2027, 2, 28)
    assert SECOND.retention.kept_until(paid, Decimal("60000.01")) == Date(2029, 2, 28)


def test_an_exchange_is_not_signed_without_its_papers() -> None:
    assert SECOND.papers_missing("signed", ["agreement", "activity_plan", "sme_proof"]) == (
        "employment_proof",
        "grant_agreement",
    )
    assert SECOND.papers_missing("evaluated", ["report"]) == ()


def test_an_a1_form_is_needed_only_where_somebody_decided_so() -> None:
    assert SECOND.papers_missing("running", ["insurance"]) == ()
    assert SECOND.papers_missing("running", ["insurance"], decided=["a1"]) == ("a1",)
    assert SECOND.papers_missing("running", ["insurance", "a1"], decided=["a1"]) == ()


# ---------------------------------------------------------------------------------------------- other schemes


def _changed(old: str, new: str) -> str:
    text = text_of("mobilise-sme-2")
    assert text.count(old) == 1, f"{old!r} must stand once in the scheme"
    return text.replace(old, new)


def test_a_country_may_take_part_for_a_part_of_the_time_only() -> None:
    rules = read_rules(
        text_of("mobilise-sme-2")
        + """
[[dated_countries]]
code = "GB"
eligible_until = 2020-12-31

[[dated_countries]]
code = "UA"
eligible_from = 2023-06-01
"""
    )
    assert rules.countries["GB"].holds(Date(2020, 12, 31))
    assert not rules.countries["GB"].holds(Date(2021, 1, 1))
    assert rules.countries["UA"].holds(Date(2023, 6, 1))
    assert not rules.countries["UA"].holds(Date(2023, 5, 31))
    assert rules.countries["DE"].holds(Date(1999, 1, 1))


def test_the_newest_rates_that_hold_count_whole() -> None:
    rules = read_rules(
        text_of("mobilise-sme-2")
        + """
[[grant.rates]]
valid_from = 2024-01-01

[grant.rates.euro_a_month]
DE = 900.50
"""
    )
    before, after = rules.grant.table_at(Date(2023, 12, 31)), rules.grant.table_at(Date(2024, 1, 1))
    assert before is not None
    assert after is not None
    assert before.euro_a_month["DE"] == 830
    assert dict(after.euro_a_month) == {"DE": Decimal("900.50")}
    assert after.enhanced is None


def test_a_setting_of_a_newer_version_is_carried_and_named() -> None:
    assert read_rules(_changed("per_company = 2", "per_company = 2\nper_year = 4")).unknown == (
        "people.per_year",
    )


def test_the_order_of_documents_is_that_of_the_text() -> None:
    assert SECOND.documents[0] == DocumentRule("activity_plan", "signed")
    assert SECOND.documents[-1] == DocumentRule("certificate")


@pytest.mark.parametrize(
    ("old", "new", "code", "setting"),
    [
        ('code = "mobilise-sme-2"', "", "settings.missing", "code"),
        ("starts = 2020-10-05", "starts = 2020-10-05\nends = 2020-01-01", "scheme.ends_before_start", "ends"),
        ('liberal = "eligible"', 'liberal = "perhaps"', "scheme.not_a_choice", "legal_forms.liberal"),
        (
            "maximum = { months = 6 }",
            "maximum = { days = 6 }",
            "scheme.maximum_below_minimum",
            "stay.maximum",
        ),
        ("staff_below = 50", "staff_below = 500", "scheme.limits_out_of_order", "sme.limits"),
        ("share = 0.80", "share = 0.90", "scheme.shares_do_not_add_up", "grant.instalments"),
        ('due = "signature"', 'due = "some day"', "scheme.not_a_choice", "grant.instalments.due"),
        ("days_in_month = 30", "days_in_month = 0", "settings.negative", "grant.days_in_month"),
        ("DK = 1100", "DK = -1", "settings.negative", "grant.rates.euro_a_month.DK"),
        ('    "starts",\n', '    "strats",\n', "scheme.assumed_names_nothing", "assumed"),
        ("threshold = 5 ", "threshold = 'five' ", "settings.kind", "indicators.threshold"),
    ],
)
def test_a_faulty_scheme_is_refused_with_the_setting_and_its_line(
    old: str, new: str, code: str, setting: str
) -> None:
    text = _changed(old, new)
    with pytest.raises(SettingsRefused) as refused:
        read_rules(text)
    assert (refused.value.code, refused.value.parameters["setting"]) == (code, setting)
    if new:
        line = refused.value.parameters["line"]
        assert isinstance(line, int)
        assert setting.rsplit(".", 1)[-1] in text.splitlines()[line - 1]


def test_a_scheme_may_last_a_day_and_allow_one_length_of_stay() -> None:
    assert read_rules(_changed("starts = 2020-10-05", "starts = 2020-10-05\nends = 2020-10-05")).ends
    fixed = read_rules(_changed("minimum = { months = 1 }", "minimum = { months = 6 }"))
    assert fixed.stay.minimum == fixed.stay.maximum == Length(6, 0)


def test_a_length_of_stay_is_written_in_months_weeks_and_days_together() -> None:
    rules = read_rules(_changed("minimum = { months = 1 }", "minimum = { months = 1, weeks = 2, days = 3 }"))
    assert rules.stay.minimum == Length(1, 17)


def test_what_a_scheme_leaves_out_crosses_borders_and_asks_for_no_full_time_contract() -> None:
    rules = read_rules(_changed("must_cross_border = true", "").replace("employees_full_time = true", ""))
    assert rules.must_cross_border
    assert not rules.people.employees_full_time


def test_two_rate_tables_of_the_same_day_are_refused() -> None:
    with pytest.raises(SettingsRefused) as refused:
        read_rules(text_of("mobilise-sme-2") + "\n[[grant.rates]]\nvalid_from = 2020-10-05\n")
    assert refused.value.code == "scheme.same_day_twice"


def test_a_scheme_without_size_limits_is_refused() -> None:
    with pytest.raises(SettingsRefused) as refused:
        read_rules(text_of("mobilise-sme-2").replace("[[sme.limits]]", "[[sme.bounds]]"))
    assert refused.value.code == "settings.missing"
    assert refused.value.parameters["setting"] == "sme.limits"
