"""A change of a form's text leaves everything else as it stands, and reads back as it was meant."""

from __future__ import annotations

import tomllib
from datetime import date as Date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.documents.form import Approval, files_of
from smedesk.documents.form_writing import with_approvals, with_life, with_words, words_of
from smedesk.documents.places import AGREEMENT
from smedesk.documents.wording import read_wording

FILES = files_of(AGREEMENT)
APPROVAL = Approval(by='Külli "Q" \\ Žukova', on=Date(2026, 3, 1), sha256="ab" * 32)


@pytest.mark.parametrize("language", ["en", "et"])
def test_every_text_written_back_as_it_was_read_changes_no_words(language: str) -> None:
    source = FILES[f"{language}.ftl"]
    words = words_of(source)
    written = source
    for name, text in words.items():
        written = with_words(written, name, text)
    assert words_of(written) == words
    before, after = read_wording(language, source), read_wording(language, written)
    assert not after.faults
    arguments = {"periods_count": 2, "part-particulars": "A"}
    assert after.text("clause-periods", arguments) == before.text("clause-periods", arguments)
    assert [line for line in written.splitlines() if line.startswith("#")] == [
        line for line in source.splitlines() if line.startswith("#")
    ], "comments stay"


def test_one_text_changes_and_no_other() -> None:
    written = with_words(FILES["en.ftl"], "title", "Our own agreement")
    changed = {name for name, text in words_of(written).items() if words_of(FILES["en.ftl"])[name] != text}
    assert changed == {"title"}


def test_a_new_text_is_added_and_a_long_one_keeps_its_lines() -> None:
    written = with_words("title = One\n", "clause-x", "First line\nsecond line")
    assert words_of(written) == {"title": "One", "clause-x": "First line\nsecond line"}
    assert read_wording("en", written).text("clause-x") == "First line\nsecond line"


@given(st.text(st.characters(whitelist_categories=("Lu", "Ll"), whitelist_characters=" .,’"), min_size=1))
def test_plain_words_read_back_as_they_were_typed(words: str) -> None:
    if words.strip():
        assert read_wording("en", with_words("", "title", words)).text("title") == words.strip()


def test_a_fault_is_shown_as_it_was_typed_and_mended_where_it_stands() -> None:
    faulty = with_words(FILES["en.ftl"], "clause-learning", "The stay { $x")
    assert words_of(faulty)["clause-learning"] == "The stay { $x"
    assert read_wording("en", faulty).faults
    assert with_words(faulty, "clause-learning", words_of(FILES["en.ftl"])["clause-learning"]) == FILES["en.ftl"]


def test_approvals_stand_in_the_file_once() -> None:
    once = with_approvals(FILES["form.toml"], {"et": APPROVAL})
    twice = with_approvals(once, {"et": APPROVAL, "it": APPROVAL})
    assert tomllib.loads(twice)["approvals"].keys() == {"et", "it"}
    assert tomllib.loads(twice)["approvals"]["et"]["by"] == APPROVAL.by
    assert tomllib.loads(with_approvals(twice, {})) == tomllib.loads(FILES["form.toml"])


def test_the_life_of_a_form_is_set_where_it_stands() -> None:
    source = FILES["form.toml"]
    written = tomllib.loads(with_life(source, version=7, status="approved", effective_to=Date(2026, 12, 31)))
    assert (written["version"], written["status"], written["effective_to"]) == (7, "approved", Date(2026, 12, 31))
    rest = {key: value for key, value in written.items() if key not in ("version", "status", "effective_to")}
    assert rest == {key: value for key, value in tomllib.loads(source).items() if key in rest}
