"""The reference data that ships with the program is whole and says what it should."""

from __future__ import annotations

import unicodedata
from uuid import UUID

import pytest
from babel import Locale

from smedesk.domain import records  # noqa: F401 - the declarations are entered by it
from smedesk.domain.vocabulary import read_nace
from smedesk.services.import_mapping import TARGETS
from smedesk.services.import_words import declared_field
from smedesk.services.reference import (
    REFERENCE,
    choice_words,
    column_words,
    nace_codes_by_label,
    nace_label,
    nace_labels,
    nace_languages,
    names_in,
    starter_skills,
)


def test_sectors_have_labels_in_the_languages_of_the_programme() -> None:
    assert len(nace_languages()) == 25
    assert nace_label("62.01", "et") == "Programmeerimine"
    assert nace_label("6201", "de") == nace_label("J62.01", "de") == nace_label("62.01.1", "de")
    assert nace_label("J", "en") == "Information and communication"
    assert nace_label("99.99", "en") == nace_label("", "en") == ""


@pytest.mark.parametrize("language", nace_languages())
def test_every_label_is_of_a_code_and_in_one_script(language: str) -> None:
    labels = nace_labels(language)
    assert len(labels) == 996
    for code, label in labels.items():
        read_nace(code, "2")
        assert label == label.strip()
        assert label.upper() != label or len(label) < 4, f"{code}: {label}"
    if language in ("el", "bg"):
        script = "GREEK" if language == "el" else "CYRILLIC"
        mixed = [
            label for label in labels.values() if not all(script in unicodedata.name(c) for c in label if c.isalpha())
        ]
        assert len(mixed) < 4  # "(leasing)", "web"


def test_a_language_without_labels_shows_english() -> None:
    assert nace_label("62.01", "sq") == nace_label("62.01", "en")
    assert nace_label("01.29", "nb")


def test_a_label_leads_back_to_its_code() -> None:
    assert nace_codes_by_label()["computer programming activities"] == "62.01"


def test_skills_are_addresses_of_esco_with_a_label_and_a_group() -> None:
    skills = starter_skills()
    assert len(skills) > 500
    assert len({skill.uri for skill in skills}) == len({skill.label for skill in skills}) == len(skills)
    assert all(UUID(skill.uri.removeprefix("http://data.europa.eu/esco/skill/")) for skill in skills)
    assert min(sum(one.group == skill.group for one in skills) for skill in skills) >= 10


def test_words_for_columns_are_of_targets_that_exist() -> None:
    assert set(column_words()) - set(TARGETS) == {"-"}
    for words in column_words().values():
        assert all(word.strip() for word in words)


def test_words_for_answers_are_of_choices_that_exist() -> None:
    for field, code in choice_words():
        declared = declared_field(field)
        assert field == "*" or (declared and code in {choice.code for choice in declared.choices})


@pytest.mark.parametrize("folder", ["nace", "skills"])
def test_what_others_made_has_its_source_beside_it(folder: str) -> None:
    assert "European" in (REFERENCE / folder / "README.md").read_text("utf-8")


@pytest.mark.parametrize("locale", ["en_IE", "et_EE"])
def test_the_names_of_the_screens_are_those_of_babel(locale: str) -> None:
    """After an upgrade of Babel this says which names changed: take them over into `resources/reference/names`."""
    names, theirs = names_in(locale), Locale.parse(locale)
    assert names["language"] == dict(theirs.languages.items())
    assert names["territory"] == {code: name for code, name in theirs.territories.items() if code.isalpha()}

    assert names_in("fi_FI") == {}
