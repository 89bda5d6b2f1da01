"""Nothing is cut off, nothing leaves its place, and no page holds signatures alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from smedesk.documents.form import Form, load_form
from smedesk.documents.places import FORMS, SHEET
from smedesk.documents.render import render, render_agreement
from smedesk.documents.specimens import SPECIMENS
from smedesk.domain.agreement import Activity, Agreement, PlanSection, StayPeriod
from smedesk.domain.errors import DomainError
from tests.documents import paper
from tests.documents.sample import ACTIVITIES, AGREEMENT, KEY, SECTIONS

_LONG_FINNISH = (
    "Kansainvälistymisneuvontapalvelukokonaisuussuunnittelutoimintaohjelmakehittämishankevastuuhenkilö"
)
_LEFT, _RIGHT, _TOP, _BOTTOM = 18.0, 192.0, 32.0, 265.0


def assert_within_the_page(pdf: bytes) -> None:
    for word in paper.words(pdf):
        assert word.left >= _LEFT - 0.2, word
        assert word.right <= _RIGHT + 0.2, word
        assert word.top >= 14, word
        assert word.bottom <= 297 - 14, word


def with_texts(text: str) -> Agreement:
    """The sample with `text` wherever a person may type freely."""
    organisation: dict[str, Any] = dict.fromkeys(
        ("name", "address", "signatory", "signatory_function", "registration_number", "vat_number", "email"),
        text,
    )
    return replace(
        AGREEMENT,
        participant=replace(AGREEMENT.participant, name=text, job_title=text, email=text, phone=text),
        sending_company=replace(AGREEMENT.sending_company, **organisation),
        host_company=replace(AGREEMENT.host_company, **organisation),
        sending_office=replace(AGREEMENT.sending_office, **organisation),
        host_office=replace(AGREEMENT.host_office, **organisation),
        project=text,
        plan=(PlanSection("training", text, text, text, text),),
        activities=(Activity(1, text),),
    )


@pytest.mark.parametrize("languages", [("en",), ("et", "it")])
def test_long_words_are_parted_and_stay_in_their_cells(languages: tuple[str, ...]) -> None:
    pdf = render_agreement(with_texts(_LONG_FINNISH), languages, KEY)
    assert_within_the_page(pdf)
    assert paper.whole_text(pdf).count(_LONG_FINNISH) >= 35, (
        "each of them whole, over as many lines as it takes"
    )


@pytest.mark.parametrize("text", ["Ä" * 2000, "Puutöö ja Pojad " * 125])
def test_a_company_with_a_name_of_2000_characters_is_printed_whole(text: str) -> None:
    company = replace(AGREEMENT.sending_company, name=text)
    pdf = render_agreement(replace(AGREEMENT, sending_company=company), ("et", "it"), KEY)
    assert_within_the_page(pdf)
    assert paper.whole_text(pdf).count(paper.squeeze(text[:30])) >= 2


def test_an_objective_of_20000_characters_runs_over_pages_and_loses_no_word() -> None:
    words = [f"w{number:05d}" for number in range(3000)]
    section = replace(SECTIONS[0], sender_objective=" ".join(words))
    pdf = render_agreement(replace(AGREEMENT, plan=(section,)), ("et", "it"), KEY)
    assert_within_the_page(pdf)
    found = {word.text for word in paper.words(pdf)}
    assert set(words) <= found


@pytest.mark.parametrize("count", [1, 2, 7, 25])
def test_one_and_many_sections_of_the_plan_are_printed(count: int) -> None:
    plan = tuple(
        replace(SECTIONS[0], sender_objective=f"Objective number {index:02d}.") for index in range(count)
    )
    text = paper.whole_text(render_agreement(replace(AGREEMENT, plan=plan), ("et", "it"), KEY))
    for index in range(count):
        assert paper.squeeze(f"Objective number {index:02d}.") in text


def test_the_head_of_a_long_table_is_repeated() -> None:
    many = tuple(Activity(week, f"Week {week}: " + ACTIVITIES[0].activity) for week in range(1, 61))
    pages = paper.page_texts(render_agreement(replace(AGREEMENT, activities=many), ("en",), KEY))
    with_rows = [
        page
        for page in pages
        if "Week " in page.replace("Activities week by week", "") and "Introduction to" in page
    ]
    assert len(with_rows) >= 2
    assert all("Activities week by week" in page and "Led by" in page for page in with_rows)


def variations() -> list[Agreement]:
    """Documents whose signatures would begin anywhere on a page."""
    one = AGREEMENT.periods[0]
    return [
        replace(AGREEMENT, periods=tuple(StayPeriod(one.starts, one.ends) for _ in range(count)))
        for count in range(1, 28, 2)
    ]


@pytest.mark.parametrize("languages", [("it",), ("et", "it")])
def test_signatures_stay_together_and_with_the_last_clause(form: Form, languages: tuple[str, ...]) -> None:
    last = {
        language: paper.squeeze(form.wordings[language].text("clause-entry_into_force"))
        for language in languages
    }
    for data in variations():
        page = paper.page_texts(render_agreement(data, languages, KEY))[-1]
        for party in (
            data.participant.name,
            *(
                body.signatory
                for body in (data.sending_company, data.host_company, data.sending_office, data.host_office)
            ),
        ):
            assert party in page
        assert all(clause in paper.squeeze(page) for clause in last.values())


def test_no_heading_stands_at_the_foot_of_a_page(form: Form) -> None:
    headings = {
        paper.squeeze(form.wordings["it"].text(f"section-{section.id}"))
        for block in form.structure.blocks
        if type(block).__name__ == "Clauses"
        for section in block.sections  # type: ignore[union-attr]
    }
    for data in variations():
        pdf = render_agreement(data, ("et", "it"), KEY)
        words = [word for word in paper.words(pdf) if word.top > _TOP and word.bottom < _BOTTOM]
        for page in {word.page for word in words}:
            here = [word for word in words if word.page == page]
            lowest = max(word.top for word in here)
            line = paper.squeeze(
                " ".join(word.text for word in here if word.top > lowest - 1 and word.left > 115)
            )
            assert line not in headings


@pytest.mark.parametrize("name", ["Exchange Programme " * 8, "W" * 90])
def test_a_long_name_of_the_scheme_runs_into_nothing(name: str) -> None:
    data = replace(AGREEMENT, scheme=replace(AGREEMENT.scheme, name=name.strip()))
    pdf = render_agreement(data, ("et", "it"), KEY)
    assert_within_the_page(pdf)
    head = sorted((word for word in paper.words(pdf) if word.bottom < _TOP), key=lambda word: word.left)
    for one in head:
        for other in head:
            apart = one.right <= other.left or other.right <= one.left
            assert one is other or one.page != other.page or apart or abs(one.top - other.top) > 2, (
                one,
                other,
            )
    assert paper.squeeze(name) in paper.whole_text(pdf), "the particulars hold it whole"


def test_words_that_no_page_could_hold_are_refused() -> None:
    endless = replace(AGREEMENT.host_company, signatory="Niccolò " * 4000)
    with pytest.raises(DomainError) as refusal:
        render_agreement(replace(AGREEMENT, host_company=endless), ("et", "it"), KEY)
    assert refusal.value.code == "document.does_not_fit"


def test_text_keeps_clear_of_header_and_footer() -> None:
    for data in variations()[::4]:
        for word in paper.words(render_agreement(data, ("et", "it"), KEY)):
            is_body = word.top > _TOP and word.bottom < _BOTTOM
            is_furniture = word.bottom <= _TOP or word.top >= _BOTTOM
            assert is_body or is_furniture, word


@pytest.mark.parametrize(
    ("name", "languages"), [("certificate", ("hu", "de")), ("agreement", ("nl", "es")), ("presence", ("nl", "de"))]
)
def test_no_word_of_a_title_is_cut_in_two(name: str, languages: tuple[str, ...]) -> None:
    form = load_form(FORMS / name / "1", SHEET)
    pdf = render(form, SPECIMENS[name][0], languages, KEY).pdf
    printed = {word.text for word in paper.words(pdf)}
    for language in languages:
        assert set(form.wordings[language].text("title").split()) <= printed
