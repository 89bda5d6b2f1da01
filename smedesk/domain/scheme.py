"""Reading the rules of a scheme from their text, so that whoever wrote it is told what is wrong and on which
line.

The shape of the text is shown best by the schemes that ship with the program (`resources/schemes`). A setting
that this version does not know is named in `SchemeRules.unknown` and carried: another desk may be newer.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from smedesk.domain.days import Due, Length
from smedesk.domain.records import Scheme
from smedesk.domain.scheme_rules import (
    INSTALMENT_DUES,
    LEGAL_FORM_RULES,
    CountryRule,
    DocumentRule,
    GrantRules,
    InstalmentRule,
    MatchingRules,
    PeopleRules,
    PlanRules,
    RateTable,
    RetentionRules,
    SchemeRules,
    SizeLimit,
    SmeRules,
    StayRules,
    Visibility,
)
from smedesk.domain.toml_table import SettingsRefused, Table, read_toml

__all__ = ["SchemeRules", "SettingsRefused", "read_rules", "scheme_record"]

_SCHEME_IDS = uuid.UUID("6f0c1f62-52a8-5d0c-9a55-0c5c6f3a5d11")


def scheme_record(text: str) -> Scheme:
    """Return the record of a scheme from its TOML. The same scheme has the same id on every desk and server."""
    rules = read_rules(text)
    return Scheme(id=str(uuid.uuid5(_SCHEME_IDS, rules.code)), code=rules.code, name=rules.name, rules=text)

def read_rules(text: str) -> SchemeRules:
    """Return the rules that a scheme's TOML says; SettingsRefused names the setting and the line that is
    wrong."""
    top = read_toml(text)
    rules = SchemeRules(
        code=top.text("code"),
        name=top.text("name"),
        starts=top.day("starts"),
        ends=top.optional_day("ends"),
        countries=_countries(top),
        must_cross_border=top.yes_no("must_cross_border", default=True),
        legal_forms=_legal_forms(top.table("legal_forms")),
        topics=top.texts("topics"),
        parties=top.texts("parties"),
        stay=_stay(top.table("stay")),
        people=_people(top.table("people")),
        matching=_matching(top.table("matching")),
        dues=_dues(top.table("dues")),
        sme=_sme(top.table("sme")),
        grant=_grant(top.table("grant")),
        documents=tuple(map(_document, top.tables("documents"))),
        plan=_plan(top.table("plan")),
        visibility=tuple(map(_visibility, top.tables("visibility"))),
        retention=_retention(top.table("retention")),
        indicator_threshold=top.table("indicators").whole("threshold"),
        assumed=top.texts("assumed"),
        unknown=top.unknown(),
    )
    if rules.ends is not None and rules.ends < rules.starts:
        raise top.refuse("scheme.ends_before_start", "ends", starts=rules.starts, ends=rules.ends)
    if strangers := sorted(set(rules.assumed) - top.known()):
        raise top.refuse("scheme.assumed_names_nothing", "assumed", value=strangers[0])
    return rules


def _countries(top: Table) -> Mapping[str, CountryRule]:
    listed = [CountryRule(code) for code in top.texts("countries")]
    dated = [
        CountryRule(one.text("code"), one.optional_day("eligible_from"), one.optional_day("eligible_until"))
        for one in top.tables("dated_countries")
    ]
    return MappingProxyType({rule.code: rule for rule in (*listed, *dated)})


def _legal_forms(table: Table) -> Mapping[str, str]:
    forms = {name: table.text(name) for name in table.names}
    for name, rule in forms.items():
        if rule not in LEGAL_FORM_RULES:
            raise table.refuse("scheme.not_a_choice", name, value=rule, choices=LEGAL_FORM_RULES)
    return MappingProxyType(forms)


def _length(table: Table) -> Length:
    return Length(table.whole("months", 0), table.whole("weeks", 0) * 7 + table.whole("days", 0))


def _stay(table: Table) -> StayRules:
    minimum, maximum = _length(table.table("minimum")), _length(table.table("maximum"))
    if maximum < minimum:
        raise table.refuse("scheme.maximum_below_minimum", "maximum", minimum=minimum, maximum=maximum)
    weeks = table.optional_whole("slice_weeks")
    return StayRules(minimum, maximum, None if weeks is None else weeks * 7)


def _people(table: Table) -> PeopleRules:
    return PeopleRules(
        table.optional_whole("per_company"),
        table.optional_whole("months_in_company"),
        table.yes_no("employees_full_time", default=False),
    )


def _matching(table: Table) -> MatchingRules:
    return MatchingRules(table.optional_whole("open_proposals"), table.optional_whole("inactive_months"))


def _dues(table: Table) -> Mapping[str, Due]:
    def due(one: Table) -> Due:
        return Due(one.whole("days"), one.yes_no("working", default=False))

    return MappingProxyType({name: due(table.table(name)) for name in table.names})


def _sme(table: Table) -> SmeRules:
    limits = [
        SizeLimit(one.text("class"), one.whole("staff_below"), one.amount("turnover"), one.amount("balance"))
        for one in table.tables("limits")
    ]
    if not limits:
        raise table.refuse("settings.missing", "limits")
    if [limit.staff_below for limit in limits] != sorted({limit.staff_below for limit in limits}):
        raise table.refuse("scheme.limits_out_of_order", "limits")
    partner_from, linked_above = table.amount("partner_from_percent"), table.amount("linked_above_percent")
    return SmeRules(table.text("source"), tuple(limits), partner_from, linked_above)


def _grant(table: Table) -> GrantRules:
    tables = tuple(map(_rate_table, table.tables("rates")))
    if len({one.valid_from for one in tables}) != len(tables):
        raise table.refuse("scheme.same_day_twice", "rates")
    instalments = tuple(map(_instalment, table.tables("instalments")))
    if sum((one.share for one in instalments), Decimal()) != 1:
        raise table.refuse("scheme.shares_do_not_add_up", "instalments")
    days_in_month = table.whole("days_in_month")
    if days_in_month == 0:
        raise table.refuse("settings.negative", "days_in_month", value=days_in_month)
    return GrantRules(tables, instalments, days_in_month)


def _instalment(table: Table) -> InstalmentRule:
    instalment = InstalmentRule(table.amount("share"), table.text("due"))
    if instalment.due not in INSTALMENT_DUES:
        raise table.refuse("scheme.not_a_choice", "due", value=instalment.due, choices=tuple(INSTALMENT_DUES))
    return instalment


def _rate_table(table: Table) -> RateTable:
    rates = table.table("euro_a_month")
    return RateTable(
        table.day("valid_from"),
        MappingProxyType({code: rates.amount(code) for code in rates.names}),
        table.optional_amount("enhanced"),
    )


def _document(table: Table) -> DocumentRule:
    return DocumentRule(
        table.text("kind"), table.text("needed_for", ""), table.yes_no("is_conditional", default=False)
    )


def _plan(table: Table) -> PlanRules:
    def phrases(one: Table) -> Mapping[str, tuple[str, ...]]:
        return MappingProxyType({language: one.texts(language) for language in one.names})

    return PlanRules(phrases(table.table("vague")), phrases(table.table("supervision")))


def _visibility(table: Table) -> Visibility:
    def texts(one: Table) -> Mapping[str, str]:
        return MappingProxyType({language: one.text(language) for language in one.names})

    return Visibility(
        table.day("valid_from"),
        table.text("agreement_number"),
        table.text("granting_authority"),
        texts(table.table("statement")),
        texts(table.table("disclaimer")),
        table.whole("emblem_millimetres"),
        table.texts("fonts"),
    )


def _retention(table: Table) -> RetentionRules:
    return RetentionRules(
        table.whole("years"),
        table.whole("small_years"),
        table.amount("small_up_to"),
        table.optional_whole("contact_months"),
        table.optional_whole("consent_months"),
    )
