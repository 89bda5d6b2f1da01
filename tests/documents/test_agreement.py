"""The agreement as a person holds it: all words there, in every language, on numbered pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date as Date
from decimal import Decimal

import pytest

from smedesk.documents.form import Form
from smedesk.documents.lint_texts import required_texts
from smedesk.documents.render import RenderedDocument, render, render_agreement
from smedesk.domain.agreement import Agreement, Grant, Instalment, StayPeriod
from smedesk.domain.errors import DomainError
from tests.documents import paper
from tests.documents.sample import ACTIVITIES, AGREEMENT, KEY, SECTIONS

LANGUAGES = ("en", "et", "it")


def variants(form: Form) -> list[Agreement]:
    """Agreements that between them print every text of the form."""
    topics = form.structure.enums["topic"]
    dues = form.structure.enums["due"]
    every = replace(
        AGREEMENT,
        plan=tuple(replace(SECTIONS[0], topic=topic) for topic in topics),
        grant=replace(
            AGREEMENT.grant, instalments=tuple(Instalment(Decimal("0.1"), Decimal(10), due) for due in dues)
        ),
    )
    roles = [
        replace(AGREEMENT, participant=replace(AGREEMENT.participant, role=role))
        for role in form.structure.enums["person_role"]
    ]
    one_period = replace(AGREEMENT, periods=AGREEMENT.periods[:1])
    return [every, *roles, one_period]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_form_is_printed(form: Form, language: str) -> None:
    alone = "".join(paper.whole_text(render(form, data, (language,), KEY).pdf) for data in variants(form))
    beside = paper.whole_text(
        render(form, AGREEMENT, (language, "et" if language == "it" else "it"), KEY).pdf
    )
    parts = {
        f"part-{block.id}": letter
        for block, letter in zip(
            [block for block in form.structure.blocks if type(block).__name__ == "Part"], "ABCD", strict=True
        )
    }
    wording = form.wordings[language]
    missing = []
    for name in required_texts(form.structure):
        counts = (1, 2) if wording.messages[name].chosen else (1,)
        for count in counts:
            text = wording.text(name, {**parts, "periods_count": count})
            if paper.squeeze(text) not in alone + beside:
                missing.append((name, text))
    assert missing == []


@pytest.mark.parametrize("pair", [("et", "it"), ("it", "et"), ("en", "et"), ("it", "en")])
def test_any_two_languages_stand_side_by_side(form: Form, pair: tuple[str, str]) -> None:
    pdf = render_agreement(AGREEMENT, pair, KEY)
    text = paper.whole_text(pdf)
    for language in pair:
        for name in ("clause-learning", "clause-disputes", "clause-languages", "intro-signatures"):
            assert paper.squeeze(form.wordings[language].text(name)) in text
    found = paper.words(pdf)
    numbers = [word for word in found if word.text == "1.1"]
    assert len(numbers) == 2
    assert numbers[0].top == pytest.approx(numbers[1].top, abs=0.1), (
        "the same clause stands at the same height"
    )
    assert numbers[1].left - numbers[0].left == pytest.approx(90, abs=5)
    assert numbers[0].page == numbers[1].page


def test_values_stand_in_the_words_of_each_language(printed: RenderedDocument) -> None:
    text = " ".join(paper.page_texts(printed.pdf)).replace("\xa0", " ")
    for words in (
        "9. veebruar 2026",
        "9 febbraio 2026",
        "Eesti",
        "Estonia",
        "Itaalia",
        "1 260,00 €",
        "1.260,00 €",
    ):
        assert words in text
    english = " ".join(paper.page_texts(render_agreement(AGREEMENT, ("en",), KEY))).replace("\xa0", " ")
    assert "2 March 2026" in english, "European English, not American"
    assert "€1,260.00" in english


def test_the_working_of_the_grant_is_printed_in_the_words_of_each_language(printed: RenderedDocument) -> None:
    text = paper.whole_text(printed.pdf)
    for words in ("Täiskuud", "Mesi interi", "Lisapäevad", "Giorni ulteriori", "1/30", "360,00€"):
        assert paper.squeeze(words) in text


def test_statement_and_disclaimer_of_the_scheme_are_printed(printed: RenderedDocument) -> None:
    first, *_, last = paper.page_texts(printed.pdf)
    for language in ("et", "it"):
        assert AGREEMENT.scheme.funding_statement[language] in first
        assert paper.squeeze(AGREEMENT.scheme.disclaimer[language]) in paper.squeeze(last)


def test_each_page_has_its_number_and_a_running_header(printed: RenderedDocument) -> None:
    pages = paper.page_texts(printed.pdf)
    assert len(pages) == printed.pages
    for number, text in enumerate(pages, start=1):
        shown = text.replace("\xa0", " ")
        assert f"Lk {number}/{len(pages)} · Pagina {number} di {len(pages)}" in shown
        assert "Vahetuskokkulepe · Accordo di scambio" in shown
        assert AGREEMENT.code in shown


def test_an_owner_reads_no_clause_for_employees(form: Form) -> None:
    owner = replace(AGREEMENT, participant=replace(AGREEMENT.participant, role="co_owner"))
    text = paper.whole_text(render_agreement(owner, ("en",), KEY))
    assert paper.squeeze(form.wordings["en"].text("clause-owner")) in text
    assert paper.squeeze(form.wordings["en"].text("clause-employed")) not in text


def test_without_a_grant_its_section_drops_out_and_the_rest_is_renumbered() -> None:
    unpaid = replace(AGREEMENT, grant=Grant(Decimal(0)))
    texts = {
        language: [
            line
            for page in paper.page_texts(render_agreement(unpaid, (language,), KEY))
            for line in page.splitlines()
        ]
        for language in LANGUAGES
    }
    headings = {"en": "Confidentiality", "et": "Konfidentsiaalsus", "it": "Riservatezza"}
    for language, lines in texts.items():
        assert any(line.startswith("8") and headings[language] in line for line in lines), language
        assert not any(line.startswith("12.") for line in lines)


def test_one_period_and_many_periods_are_worded_differently(form: Form) -> None:
    wording = form.wordings["en"]
    one = replace(AGREEMENT, periods=(StayPeriod(Date(2026, 3, 2), Date(2026, 4, 1)),))
    text = paper.whole_text(render_agreement(one, ("en",), KEY))
    arguments = {"part-particulars": "A"}
    assert paper.squeeze(wording.text("clause-periods", {**arguments, "periods_count": 1})) in text
    assert paper.squeeze(wording.text("clause-periods", {**arguments, "periods_count": 2})) not in text


def test_an_agreement_without_activities_has_no_empty_table() -> None:
    text = paper.whole_text(render_agreement(replace(AGREEMENT, activities=()), ("en",), KEY))
    assert "Activitiesweekbyweek" not in text
    assert paper.squeeze(ACTIVITIES[0].activity) not in text


@pytest.mark.parametrize(
    ("languages", "code"),
    [
        ((), "document.languages_count"),
        (("et", "et"), "document.languages_count"),
        (("en", "et", "it"), "document.languages_count"),
        (("et", "is"), "document.language_not_offered"),
    ],
)
def test_languages_that_cannot_be_printed_are_refused(languages: tuple[str, ...], code: str) -> None:
    with pytest.raises(DomainError) as refusal:
        render_agreement(AGREEMENT, languages, KEY)
    assert refusal.value.code == code


@pytest.mark.parametrize("code", ["", "short", "7kq2m4xwb9td", "7KQ2M4XWB9TD0", "7KQ2M4XWB-TD"])
def test_a_document_code_that_no_page_could_carry_is_refused(code: str) -> None:
    with pytest.raises(DomainError) as refusal:
        replace(AGREEMENT, code=code)
    assert refusal.value.code == "document.code_malformed"


def test_versions_begin_with_one() -> None:
    with pytest.raises(DomainError) as refusal:
        replace(AGREEMENT, version=0)
    assert refusal.value.code == "document.version_malformed"
