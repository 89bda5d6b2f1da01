"""What is judged for an application, a placement, a pair and an exchange, and which field each answer stands on."""

from __future__ import annotations

from datetime import date as Date

import pytest

from smedesk.domain.reason import Answer
from smedesk.domain.records import Company, Exchange, GroupLink, Person, Placement, StayPeriod
from smedesk.services.editing import change_fields
from smedesk.services.taking_part import (
    Judgement,
    judge_application,
    judge_exchange,
    judge_pair,
    judge_placement,
)
from tests.store.desks import change
from tests.ui.screens.world import TODAY, World, enter_exchange

HOST = "00000000-0000-7000-8000-000000000101"


def judged(world: World, application: str = "kadri") -> Judgement:
    judgement = judge_application(world.store.reads, world.ids[application], TODAY)
    assert judgement is not None
    return judgement


def said(judgement: Judgement | None) -> dict[str, Answer]:
    assert judgement is not None
    return {point.reason.code: point.reason.answer for point in judgement.points}


def test_whoever_keeps_every_rule_may_take_part(world: World) -> None:
    judgement = judged(world)
    assert judgement.scheme.startswith("MobiliseSME")
    assert {"company.sme", "company.legal_form", "person.time_in_company"} <= said(judgement).keys()
    assert not judgement.objections
    assert all(point.field == "" for point in judgement.points if point.reason.answer is Answer.OK)


@pytest.mark.parametrize(
    ("kind", "values", "code", "field"),
    [
        ("person", {"employed_since": Date(2026, 11, 1)}, "person.time_in_company", "employed_since"),
        ("company", {"country": "US"}, "country.takes_part", "country"),
        ("company", {"staff_count": 900}, "company.sme", "staff_count"),
        (
            "company",
            {"legal_form": "one_person", "vat_number": "", "registration_number": ""},
            "company.registered",
            "registration_number",
        ),
    ],
)
def test_a_rule_that_is_broken_names_its_field(
    world: World, kind: str, values: dict[str, object], code: str, field: str
) -> None:
    id = world.ids["company" if kind == "company" else "kadri_person"]
    change_fields(world.store, kind, id, values)  # type: ignore[arg-type]
    (point,) = judged(world).objections
    assert (point.reason.code, point.kind, point.record, point.field) == (code, kind, id, field)


def test_the_size_counts_what_the_company_is_linked_with(world: World) -> None:
    world.enter(GroupLink, "link", company=world.ids["company"], name="Kontsern", percent=80, staff_count=900)
    assert said(judged(world))["company.sme"] is Answer.NO


def test_who_else_the_company_has_sent_counts_and_a_cancelled_exchange_does_not(world: World) -> None:
    enter_exchange(world)
    of_juhan = next(one for one in judged(world, "juhan").points if one.reason.code == "company.places")
    of_kadri = next(one for one in judged(world, "kadri").points if one.reason.code == "company.places")
    assert of_juhan.reason.wording.parameters.get("sent", of_juhan.reason.wording.n) == 1
    assert of_kadri.reason.wording.parameters["sent"] == 0
    change(world.store, Exchange, world.ids["exchange"], state="cancelled")
    after = next(one for one in judged(world, "juhan").points if one.reason.code == "company.places")
    assert after.reason.wording.parameters["sent"] == 0


def test_the_rules_are_asked_for_the_day_on_which_it_can_begin(world: World) -> None:
    change_fields(world.store, "person", world.ids["kadri_person"], {"employed_since": Date(2026, 3, 1)})
    assert said(judged(world))["person.time_in_company"] is Answer.NO
    change_fields(world.store, "application", world.ids["kadri"], {"window_from": Date(2027, 4, 1)})
    assert said(judged(world))["person.time_in_company"] is Answer.OK


def test_a_host_of_another_office_is_judged_by_its_country(world: World) -> None:
    assert said(judge_placement(world.store.reads, HOST, TODAY)) == {
        "scheme.runs": Answer.OK, "country.takes_part": Answer.OK, "country.rate": Answer.OK}


def test_two_companies_of_one_country_do_not_make_an_exchange(world: World) -> None:
    pair = judge_pair(world.store.reads, world.ids["kadri"], HOST, TODAY)
    assert pair is not None
    assert not pair.objections
    world.enter(Placement, "near", company=world.ids["company"], title="Next door")
    near = judge_pair(world.store.reads, world.ids["kadri"], world.ids["near"], TODAY)
    assert near is not None
    assert [point.reason.code for point in near.objections] == ["pair.same_country"]


def test_of_another_offices_person_nothing_is_judged_that_this_desk_does_not_know(world: World) -> None:
    company, person = "00000000-0000-7000-8000-00000000cc01", "00000000-0000-7000-8000-00000000cc02"
    world.receive(
        Company(id=company, office="office-it", country="IT"),
        Person(id=person, office="office-it", company=company, role="employee"),
    )
    enter_exchange(world)
    theirs = world.store.reads.get(Exchange, world.ids["exchange"])
    mine = world.enter(
        Exchange, "theirs", match=theirs.match, scheme=theirs.scheme, host_office=world.office, participant=person,
        sending_company=company, host_company=world.ids["company"])
    codes = said(judge_exchange(world.store.reads, mine, TODAY))
    assert not {code for code in codes if code.startswith(("person.", "company."))}
    assert codes["pair.same_country"] is Answer.OK


def test_an_exchange_is_judged_with_its_stay(world: World) -> None:
    id = enter_exchange(world)
    assert said(judge_exchange(world.store.reads, id, TODAY))["stay.no_dates"] is Answer.UNKNOWN
    world.enter(StayPeriod, "p", exchange=id, planned_from=Date(2027, 2, 1), planned_to=Date(2027, 10, 20))
    assert said(judge_exchange(world.store.reads, id, TODAY))["stay.too_long"] is Answer.NO
    change_fields(world.store, "stay_period", world.ids["p"], {"planned_to": Date(2027, 1, 1)})
    assert said(judge_exchange(world.store.reads, id, TODAY))["stay.no_dates"] is Answer.UNKNOWN


def test_where_no_scheme_is_known_nothing_is_judged(world: World) -> None:
    early = Date(2000, 1, 1)
    assert judge_application(world.store.reads, world.ids["kadri"], early) is None
    assert judge_placement(world.store.reads, HOST, early) is None
    assert judge_pair(world.store.reads, world.ids["kadri"], HOST, early) is None
