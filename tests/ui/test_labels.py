"""Names for codes: in the reader's language, and never a guess."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.reason import no
from smedesk.domain.records import Company
from smedesk.domain.wording import CountryCode, Share
from smedesk.services.reference import ISCO, names_in
from smedesk.translate import mark
from smedesk.ui.labels import Labels
from smedesk.ui.language import LOCALES

COMPANY = RECORD_TYPES["company"].fields


@pytest.mark.parametrize(
    ("kind", "code", "english", "german"),
    [
        ("country", "AT", "Austria", "Österreich"),
        ("language", "et", "Estonian", "Estnisch"),
        ("language_level", "en:B2", "English B2", "Englisch B2"),
        ("topic", "research", "Joint research", "Joint research"),
        ("size", "micro", "Micro", "Micro"),
    ],
)
def test_a_code_has_a_name_in_the_language_of_the_reader(kind: str, code: str, english: str, german: str) -> None:
    assert Labels("en_IE")(kind, code) == english
    assert Labels("de_AT")(kind, code) == german


@pytest.mark.parametrize("kind", ["country", "language", "language_level", "skill", "nace", "sector", "topic", "new"])
def test_a_code_that_nobody_knows_comes_back_as_it_is(kind: str) -> None:
    assert Labels("en")(kind, "??") == "??"


def test_a_code_of_the_newer_revision_is_not_read_by_the_older_one() -> None:
    labels = Labels("en")
    assert labels.sector("62.01", "2") == "Computer programming activities"
    assert labels.sector("62.01", "2.1") == "62.01"
    assert labels.sector("58.1", "2").startswith("Publishing of books")
    assert labels.sector("60.10", "2") == "Radio broadcasting"
    assert labels.sector("60.10", "2.1").startswith("Radio broadcasting and audio distribution")
    assert labels("sector", "2/62").startswith("Computer programming")


def test_a_group_of_occupations_has_words_by_its_code_and_by_its_address() -> None:
    labels = Labels("en")
    assert labels("occupation", "2512") == labels("occupation", f"{ISCO}2512") == "2512 Software developers"
    assert labels.value(RECORD_TYPES["person"].fields["occupation"], "2512") == "2512 Software developers"
    assert labels.vocabulary("occupation").text("2512") == "2512 Software developers"
    assert labels("occupation", "Whittler of spoons") == "Whittler of spoons"


def test_a_language_that_nobody_knows_reads_english() -> None:
    assert Labels("xx_YY").country("AT") == "Austria"


def test_values_of_any_kind_have_words() -> None:
    labels = Labels("en")
    person = RECORD_TYPES["person"].fields
    assert labels.value(COMPANY["status"], "to_review") == "Needs review"
    assert labels.value(COMPANY["country"], "GR") == "Greece"
    assert labels.value(COMPANY["turnover"], Decimal("1250.50")) == "1,250.50"
    assert labels.value(COMPANY["last_contact"], date(2026, 3, 31)) == "31/03/2026"
    assert labels.value(person["languages"], frozenset({"fi:C1", "en:B2"})) == "English B2, Finnish C1"
    assert labels.value(COMPANY["name"], "") == "—"
    assert labels.value(COMPANY["language"], "et") == "Estonian"


def test_every_vocabulary_of_a_declared_field_has_something_to_offer() -> None:
    labels = Labels("en")
    vocabularies = {
        field.vocabulary for kind in RECORD_TYPES.values() for field in kind.fields.values() if field.vocabulary
    }
    assert not [name for name in vocabularies if not labels.vocabulary(name).choices]


def test_what_a_rule_says_is_worded_in_the_formats_of_the_reader() -> None:
    text = mark("Test", "{country}, {amount}, {share}, {number}, {day}")
    said = no(
        "test.said",
        text,
        country=CountryCode("GR"),
        amount=Decimal(1100),
        share=Share("0.8"),
        number=1250,
        day=date(2026, 3, 31),
    )
    assert Labels("en").sentence(said) == "Greece, 1,100.00 EUR, 80 %, 1,250, 31/03/2026"


def test_the_answers_of_a_closed_list_are_offered_in_their_order() -> None:
    offered = [choice.code for choice in Labels("en").choices(COMPANY["side"]).choices]
    assert offered == [choice.code for choice in RECORD_TYPES["company"].fields["side"].choices]
    assert Company(id="").side == ""


@pytest.mark.parametrize("locale", LOCALES.values())
def test_names_in_the_languages_of_the_screens_need_no_babel(locale: str) -> None:
    """Loading it is 40 ms of each start."""
    assert names_in(locale)
    assert Labels(locale).language == locale[:2]
