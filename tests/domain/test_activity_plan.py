"""What a reviewer of an activity plan is pointed at."""

from __future__ import annotations

from datetime import date as Date
from typing import Any

import pytest

from smedesk.domain.activity_plan import HintCode, found_phrases, review_plan
from smedesk.domain.records import Exchange, PlanActivity, PlanSection
from tests.domain.examples import SECOND, show


def _exchange(**values: Any) -> Exchange:
    usual: dict[str, Any] = {"project": "A cutting plan for oak boards.", "talked_on": Date(2023, 3, 1)}
    return Exchange(
        id="exchange-1",
        host_office="o2",
        match="m1",
        scheme="s2",
        participant="p1",
        sending_company="c1",
        host_company="c2",
        **{**usual, **values},
    )


def _section(position: int = 1, **values: Any) -> PlanSection:
    usual: dict[str, Any] = {
        "sender_objective": "Cut waste by nesting parts.",
        "host_objective": "Find an Estonian dealer.",
        "sender_outcome": "A nesting plan for three tables.",
        "host_outcome": "A list of ten dealers.",
    }
    return PlanSection(
        id=f"section-{position}", exchange="exchange-1", position=position, **{**usual, **values}
    )


def _activity(week: int = 1, **values: Any) -> PlanActivity:
    usual: dict[str, Any] = {"activity": "Measure the offcuts.", "lead": "sending"}
    return PlanActivity(id=f"activity-{week}", exchange="exchange-1", week=week, **{**usual, **values})


def _hints(
    exchange: Exchange | None = None,
    sections: list[PlanSection] | None = None,
    activities: list[PlanActivity] | None = None,
) -> list[tuple[HintCode, str, str]]:
    reviewed = review_plan(
        exchange or _exchange(),
        [_section()] if sections is None else sections,
        [_activity()] if activities is None else activities,
        SECOND.plan,
    )
    return [(hint.code, hint.record, hint.field) for hint in reviewed]


def test_a_plan_that_meets_every_criterion_gets_no_hint() -> None:
    assert _hints() == []


def test_an_empty_plan_is_told_all_that_is_missing() -> None:
    assert _hints(_exchange(project=" ", talked_on=None), [], []) == [
        (HintCode.NO_PROJECT, "exchange-1", "project"),
        (HintCode.NO_TALK, "exchange-1", "talked_on"),
        (HintCode.NO_SECTIONS, "", ""),
        (HintCode.NO_ACTIVITIES, "", ""),
    ]


@pytest.mark.parametrize("field", ["sender_objective", "host_objective", "sender_outcome", "host_outcome"])
def test_both_sides_need_an_objective_and_an_outcome_in_every_section(field: str) -> None:
    assert _hints(sections=[_section(1), _section(2, **{field: " \n"})]) == [
        (HintCode.EMPTY_SIDE, "section-2", field)
    ]


def test_the_hint_names_the_section_and_the_side() -> None:
    (hint,) = review_plan(_exchange(), [_section(3, host_outcome="")], [_activity()], SECOND.plan)
    assert hint.wording.worded(show) == "Section 3: the host company’s outcome is missing."


def test_vague_phrases_are_named_where_they_stand() -> None:
    vague = _section(sender_objective="We want to Learn about\nnew markets, and so on.")
    hints = review_plan(_exchange(), [vague], [_activity()], SECOND.plan)
    assert [(hint.code, hint.record, hint.field) for hint in hints] == [
        (HintCode.VAGUE, "section-1", "sender_objective")
    ] * 2
    assert (
        hints[0].wording.worded(show)
        == "“learn about new markets” is vague: say what these two companies will do."
    )


def test_neither_company_supervises_the_other_in_project_sections_and_activities() -> None:
    under = "Works under the supervision of the owner."
    assert _hints(_exchange(project=under), [_section(host_outcome=under)], [_activity(activity=under)]) == [
        (HintCode.SUPERVISION, "exchange-1", "project"),
        (HintCode.SUPERVISION, "section-1", "host_outcome"),
        (HintCode.SUPERVISION, "activity-1", "activity"),
    ]


@pytest.mark.parametrize(
    ("leads", "is_hinted"),
    [
        (["host"], True),
        (["host", "host", "sending"], True),
        (["host", "sending"], False),
        (["together"], False),
        (["together", "host"], True),
        ([], False),
    ],
)
def test_the_sending_company_leads(leads: list[str], is_hinted: bool) -> None:
    activities = [_activity(week, lead=lead) for week, lead in enumerate(leads, 1)]
    codes = {code for code, _, _ in _hints(activities=activities)}
    assert (HintCode.SENDING_DOES_NOT_LEAD in codes) is is_hinted


def test_hints_follow_the_order_of_the_plan_not_of_the_records() -> None:
    sections = [_section(10, host_outcome=""), _section(9, host_outcome="")]
    activities = [_activity(10, activity="various tasks"), _activity(9, activity="various tasks")]
    assert [record for _, record, _ in _hints(sections=sections, activities=activities)] == [
        "section-9",
        "section-10",
        "activity-9",
        "activity-10",
    ]


def test_a_section_or_an_activity_without_a_number_comes_first() -> None:
    loose = PlanSection(
        id="section-0", exchange="exchange-1", host_outcome="x", sender_outcome="x", host_objective="x"
    )
    assert _hints(sections=[_section(), loose]) == [(HintCode.EMPTY_SIDE, "section-0", "sender_objective")]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Best practices of glueing", ("best practices",)),
        ("the best   PRACTICES", ("best practices",)),
        ("greatest practices", ()),
        ("best practicesheet", ()),
        ("kogemuste vahetamine", ("kogemuste vahetamine",)),
        ("", ()),
    ],
)
def test_phrases_are_found_as_whole_words_in_any_language_of_the_scheme(
    written: str, found: tuple[str, ...]
) -> None:
    assert found_phrases(written, SECOND.plan.vague) == found
