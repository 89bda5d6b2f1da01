"""The lint finds each fault that was planted, and none in the form as it is."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from smedesk.documents.catalogue import check_files
from smedesk.documents.finding import Finding
from smedesk.documents.form import Form, files_of, load_form
from smedesk.documents.lint import lint_form
from smedesk.documents.places import AGREEMENT, SHEET
from smedesk.domain.agreement import Agreement
from smedesk.domain.errors import DomainError

Plant = Callable[[str, str, str], Form]


@pytest.fixture
def plant(tmp_path: Path) -> Plant:
    """A copy of the form in which one passage of one file is another."""
    folder, sheet = tmp_path / "1", tmp_path / "sheet"
    shutil.copytree(AGREEMENT, folder)
    shutil.copytree(SHEET, sheet)

    def planted(file: str, old: str, new: str) -> Form:
        path = sheet / file.removeprefix("sheet/") if file.startswith("sheet/") else folder / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        load_form.cache_clear()
        return load_form(folder, sheet)

    return planted


def test_the_agreement_is_in_order(form: Form) -> None:
    assert lint_form(form, Agreement) == ()


@pytest.mark.parametrize(
    ("file", "old", "new", "finding"),
    [
        (
            "et.ftl",
            "clause-learning =",
            "clause-learninq =",
            Finding("text_missing", "clause-learning", "et"),
        ),
        ("et.ftl", "clause-learning =", "clause-learninq =", Finding("text_unused", "clause-learninq", "et")),
        ("it.ftl", "title = ", "tytle = ", Finding("text_missing", "title", "it")),
        (
            "it.ftl",
            "{ $part-plan }",
            "{ $part-paln }",
            Finding("variable_unknown", "clause-purpose", "it", "part-paln"),
        ),
        ("it.ftl", " e { $part-plan }", "", Finding("variable_missing", "clause-purpose", "it", "part-plan")),
        (
            "en.ftl",
            "[one] The stay",
            "[two] The stay",
            Finding("plural_missing", "clause-periods", "en", "one"),
        ),
        (
            "en.ftl",
            "The parties keep secret",
            "{ $participant_name } keeps secret",
            Finding("variable_in_sentence", "clause-confidentiality", "en", "participant_name"),
        ),
        (
            "en.ftl",
            "{ $periods_count ->",
            "{ $grant_amount ->",
            Finding("variable_in_sentence", "clause-periods", "en", "grant_amount"),
        ),
        (
            "en.ftl",
            "The parties keep secret",
            "See { $ref-nowhere }. The parties keep secret",
            Finding("variable_unknown", "clause-confidentiality", "en", "ref-nowhere"),
        ),
        (
            "en.ftl",
            "The parties keep secret",
            "See { $ref-grant_use }. The parties keep secret",
            Finding("reference_may_be_dropped", "clause-confidentiality", "en", "ref-grant_use"),
        ),
        (
            "en.ftl",
            "label-name = Name",
            "label-name = Name { $x }",
            Finding("variable_unknown", "label-name", "en", "x"),
        ),
        (
            "en.ftl",
            "title = Exchange agreement",
            "title = 交換 agreement",
            Finding("glyph_missing", "title", "en", "CJK UNIFIED IDEOGRAPH-4EA4"),
        ),
        (
            "en.ftl",
            "label-name = Name",
            "label-name = Name\nlabel-name = Name",
            Finding("syntax_faulty", "form", "en", "label-name stands there twice"),
        ),
        (
            "en.ftl",
            "clause-house_rules = ",
            "clause-house_rules ",
            Finding("text_missing", "clause-house_rules", "en"),
        ),
        (
            "form.toml",
            'governing_language = "en"',
            'governing_language = "la"',
            Finding("language_missing", "governing_language", "la"),
        ),
        (
            "form.toml",
            'from = "participant.name"',
            'from = "participant.nmae"',
            Finding("path_unknown", "variable participant_name", detail="participant.nmae"),
        ),
        (
            "form.toml",
            'from = "starts"',
            'from = "begins"',
            Finding("path_unknown", "variable periods.starts", detail="begins"),
        ),
        (
            "form.toml",
            '[lists.plan]\nfrom = "plan"',
            '[lists.plan]\nfrom = "plans"',
            Finding("path_unknown", "list plan", detail="plans"),
        ),
        (
            "form.toml",
            'from = "grant.amount", currency = "grant.currency"',
            'from = "grant.amount", currency = "grant.coin"',
            Finding("path_unknown", "variable grant_amount", detail="grant.coin"),
        ),
        (
            "form.toml",
            'enum = "person_role"',
            'enum = "role"',
            Finding("enum_unknown", "variable participant_role", detail="role"),
        ),
        (
            "form.toml",
            "[variables]",
            '[variables]\nspare = { type = "text", from = "number" }',
            Finding("variable_unused", "variable spare"),
        ),
        (
            "form.toml",
            '{ variable = "project", width = 24 }',
            '{ variable = "projekt", label = "project", width = 24 }',
            Finding("variable_unknown", "block project", detail="projekt"),
        ),
        (
            "form.toml",
            'rows = "activities"',
            'rows = "activity"',
            Finding("list_unknown", "block activities", detail="activity"),
        ),
        (
            "form.toml",
            'when = "grant_amount > 0"',
            'when = "grnat_amount > 0"',
            Finding("variable_unknown", "block grant", detail="grnat_amount"),
        ),
        (
            "form.toml",
            '{ id = "lead" }',
            '{ id = "preparation" }',
            Finding("clause_doubled", "clause preparation"),
        ),
        (
            "form.toml",
            '{ variable = "project", width = 24 }',
            '{ variable = "project", width = 20 }',
            Finding("width_faulty", "block project", detail="20"),
        ),
        (
            "form.toml",
            '{ variable = "ends", width = 11 }',
            '{ variable = "ends", width = 12 }',
            Finding("width_faulty", "block stay", detail="25"),
        ),
        (
            "form.toml",
            "effective_from = 2026-01-01",
            "effective_from = 2026-01-01\neffective_to = 2025-12-31",
            Finding("period_faulty", "effective_to", detail="2025-12-31"),
        ),
        (
            "form.toml",
            '"research", "collaboration"',
            '"research", "partnership"',
            Finding("text_missing", "value-topic-partnership", "en"),
        ),
        ("sheet/it.ftl", "signature = ", "sign = ", Finding("text_missing", "signature", "it")),
        (
            "sheet/it.ftl",
            "{ $pages }",
            "{ $sheets }",
            Finding("variable_unknown", "page", "it", "pages, sheets"),
        ),
    ],
)
def test_a_planted_fault_is_found(plant: Plant, file: str, old: str, new: str, finding: Finding) -> None:
    assert finding in lint_form(plant(file, old, new), Agreement)


@pytest.mark.parametrize(
    ("file", "old", "new", "finding"),
    [
        (
            "et.ftl",
            "clause-learning = ",
            "clause-learning = { clause-parts } { -term }\n-term = { clause-learning }\nclause-x = ",
            Finding("reference_cyclic", "clause-learning", "et"),
        ),
        (
            "et.ftl",
            "clause-learning = ",
            "clause-learning = { clause-nowhere } ",
            Finding("reference_unknown", "clause-learning", "et", "clause-nowhere"),
        ),
        (
            "et.ftl",
            "clause-learning = ",
            "clause-learning = { $periods_count ->\n    [one] x\n",
            Finding("syntax_faulty", "form", "et", "clause-learning = { $periods_count ->"),
        ),
        (
            "it.ftl",
            "    [one] Il soggiorno",
            "    [uno] Il soggiorno",
            Finding("plural_unknown", "clause-periods", "it", "uno"),
        ),
        (
            "form.toml",
            "participant_role in ('owner', 'co_owner')",
            "participant_role in ('owner', 'co_ownr')",
            Finding("choice_unknown", "clause owner", detail="co_ownr"),
        ),
        (
            "form.toml",
            'lead = ["sending", "host", "together"]',
            'lead = ["sending", "host", "together"]\nspare = ["a"]',
            Finding("enum_unused", "enum spare"),
        ),
        (
            "form.toml",
            '{ id = "host_office", name',
            '{ id = "sending_office", name',
            Finding("field_doubled", "field sending_office"),
        ),
        (
            "form.toml",
            'governing_language = "en"',
            f'governing_language = "en"\n\n[approvals.et]\nby = "A"\non = 2026-01-01\nsha256 = "{"0" * 64}"\n',
            Finding("approval_broken", "approvals", "et"),
        ),
        (
            "form.toml",
            'status = "draft"',
            'status = "approved"',
            Finding("approval_missing", "approvals", "it"),
        ),
    ],
)
def test_what_would_only_show_on_paper_is_found_before(
    plant: Plant, file: str, old: str, new: str, finding: Finding
) -> None:
    assert finding in lint_form(plant(file, old, new), Agreement)


def test_the_language_that_is_demanded_and_not_there_is_named(form: Form) -> None:
    assert Finding("language_missing", "form", "is") in lint_form(form, Agreement, ("is",))


@pytest.mark.parametrize("source", ["grant_amount > 0 and (", "grant_amount >", "'open"])
def test_an_unclosed_condition_is_a_finding_and_no_crash(source: str) -> None:
    files = {**files_of(AGREEMENT)}
    files["form.toml"] = files["form.toml"].replace('when = "grant_amount > 0"', f'when = "{source}"', 1)
    (finding,) = check_files(files)
    assert (finding.code, finding.place) == ("condition_refused", "form.toml")
    assert source in finding.detail


def test_a_choice_by_codes_must_word_all_of_them(plant: Plant) -> None:
    new = "clause-house_rules = { $participant_role ->\n    [owner] Own\n   *[manager] Other\n}\nclause-x ="
    form = plant("en.ftl", "clause-house_rules =", new)
    found = [finding for finding in lint_form(form, Agreement) if finding.code == "choice_missing"]
    assert [finding.detail for finding in found] == ["co_owner", "employee"]


def test_only_plural_forms_that_the_numbers_can_reach_are_asked_for(plant: Plant) -> None:
    """Italian has a form for millions, which no number of periods needs."""
    assert not [
        finding
        for finding in lint_form(plant("it.ftl", "title", "title"), Agreement)
        if finding.code == "plural_missing"
    ]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('status = "draft"', 'status = "ready"', "form.malformed"),
        ('kind = "notice"', 'kind = "notise"', "form.malformed"),
        ("intro_width = 12", "intro_widht = 12", "form.malformed"),
        ('id = "agreement"', "id = agreement", "form.malformed"),
        ('when = "grant_amount > 0"', 'when = "open(1)"', "form.condition_refused"),
    ],
)
def test_a_form_that_cannot_be_understood_is_refused_when_it_is_read(
    plant: Plant, old: str, new: str, code: str
) -> None:
    with pytest.raises(DomainError) as refusal:
        plant("form.toml", old, new)
    assert refusal.value.code == code


def test_a_form_without_a_structure_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DomainError) as refusal:
        load_form(tmp_path, SHEET)
    assert refusal.value.code == "form.unreadable"


def test_a_file_that_is_no_text_is_named(plant: Plant, tmp_path: Path) -> None:
    plant("en.ftl", "title", "title")
    (tmp_path / "1" / "et.ftl").write_bytes(b"title = \xff\xfe")
    load_form.cache_clear()
    with pytest.raises(DomainError) as refusal:
        load_form(tmp_path / "1", tmp_path / "sheet")
    assert refusal.value.code == "form.unreadable"
    assert refusal.value.parameters["file"] == "et.ftl"


def test_any_change_of_a_file_changes_the_fingerprint(plant: Plant, form: Form) -> None:
    assert plant("it.ftl", "presente accordo", "accordo").fingerprint != form.fingerprint
