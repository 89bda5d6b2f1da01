"""Language levels and NACE codes: a code is never read in the wrong revision."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.errors import ValueRefused
from smedesk.domain.vocabulary import (
    CEFR_LEVELS,
    NACE_SECTIONS,
    LanguageLevel,
    division_of,
    meets_any,
    read_language_level,
    read_nace,
    revisions_of,
)

LEVELS = st.builds(LanguageLevel, st.sampled_from(["en", "et", "el", "srp"]), st.sampled_from(CEFR_LEVELS))


@given(LEVELS)
def test_a_language_level_is_read_back_from_its_code(level: LanguageLevel) -> None:
    assert read_language_level(level.code) == level


@pytest.mark.parametrize("code", ["", "en", "en:", "en:B3", "EN:B2", "en:b2", "english:B2", "en:B2 ", ":B2"])
def test_what_is_no_language_level_is_refused(code: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        read_language_level(code)
    assert refused.value.parameters["value"] == code


@given(LEVELS, LEVELS)
def test_a_level_meets_a_need_in_the_same_language_at_that_level_or_better(
    has: LanguageLevel, need: LanguageLevel
) -> None:
    assert has.meets(need) == (has.language == need.language and has.level >= need.level)


def test_one_of_the_languages_needed_is_enough() -> None:
    assert meets_any({"en:B1", "de:C1"}, {"en:B2", "de:B2"})
    assert not meets_any({"en:B1"}, {"en:B2", "de:A1"})


def test_no_language_needed_is_always_met() -> None:
    assert meets_any(set(), set())
    assert not meets_any(set(), {"en:A1"})


def test_codes_of_a_newer_desk_neither_help_nor_hinder() -> None:
    assert meets_any({"en:B2", "sign-language"}, {"en:A2", "Z9"})
    assert not meets_any({"sign-language"}, {"en:A2"})
    assert meets_any({"en:A1"}, {"sign-language"})


def test_rev_2_has_21_sections_and_88_divisions_and_rev_2_1_has_22_and_87() -> None:
    sizes = {
        revision: (len(sections), sum(one.last - one.first + 1 for one in sections))
        for revision, sections in NACE_SECTIONS.items()
    }
    assert sizes == {"2": (21, 88), "2.1": (22, 87)}


@pytest.mark.parametrize("revision", list(NACE_SECTIONS))
def test_sections_follow_each_other_without_overlap(revision: str) -> None:
    sections = NACE_SECTIONS[revision]
    assert [one.letter for one in sections] == [chr(ord("A") + n) for n in range(len(sections))]
    assert all(before.last < after.first for before, after in pairwise(sections))


@pytest.mark.parametrize(
    ("division", "in_2", "in_2_1"),
    [
        ("58", "J", "J"),
        ("62", "J", "K"),
        ("64", "K", "L"),
        ("68", "L", "M"),
        ("85", "P", "Q"),
        ("99", "U", "V"),
    ],
)
def test_letters_moved_between_the_revisions(division: str, in_2: str, in_2_1: str) -> None:
    assert read_nace(division, "2").section == in_2
    assert read_nace(division, "2.1").section == in_2_1


@pytest.mark.parametrize("code", ["J62.01", "62.01", "6201", "62.0.1", " j62.01 ", "J 62.01"])
def test_a_code_is_read_in_every_usual_form(code: str) -> None:
    read = read_nace(code, "2")
    assert (read.revision, read.section, read.division, read.digits) == ("2", "J", "62", "6201")


def test_a_section_alone_has_no_division() -> None:
    assert read_nace("J", "2.1") == ("2.1", "J", "", "")


@pytest.mark.parametrize(
    ("code", "revision"),
    [("J62", "2.1"), ("K62", "2"), ("V", "2"), ("45.1", "2.1"), ("04", "2"), ("00", "2")],
)
def test_a_code_that_does_not_exist_in_the_revision_betrays_the_wrong_one(code: str, revision: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        read_nace(code, revision)
    assert refused.value.code == "value.not_in_nace_revision"


@pytest.mark.parametrize(
    ("code", "revision"), [("", "2"), ("software", "2"), ("6", "2"), ("62.011", "2"), ("62", "3")]
)
def test_what_is_no_nace_code_is_refused(code: str, revision: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        read_nace(code, revision)
    assert refused.value.code == "value.not_nace"


def test_an_import_is_told_in_which_revisions_a_code_can_be_read() -> None:
    assert revisions_of("62.01") == ("2", "2.1")
    assert revisions_of("J62.01") == ("2",)
    assert revisions_of("K62.01") == ("2.1",)
    assert revisions_of("45.11") == ("2",)
    assert revisions_of("software") == ()


@pytest.mark.parametrize(
    ("code", "division"), [("J62.01", "62"), ("6201", "62"), ("j", "J"), ("software", ""), ("", "")]
)
def test_a_division_is_found_whatever_the_revision(code: str, division: str) -> None:
    assert division_of(code) == division
