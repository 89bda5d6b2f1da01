"""The catalogues hold every text of the program and nothing else, and say what the source says."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from string import Formatter

import pytest

from smedesk.ui.language import LOCALES
from tests.architecture.sources import calls, sources
from tests.translations.catalogues import CATALOGUES, SourceText, read, source_texts

PLURAL_ONLY = {"en"}
"""English is the source: its catalogue holds what a count changes."""

FORMS = {"en": 2, "et": 2}
"""How many forms a counted text has: one, and all other numbers."""

_KEYS = re.compile(r"(?:Ctrl|Shift|Alt)\+\w|\b(?:Esc|F\d+)\b|--\w+")
_ENDS = (".", "?", "!", ":", "…")

languages = pytest.mark.parametrize("language", LOCALES)


@cache
def _wanted(language: str) -> set[SourceText]:
    return {text for text in source_texts() if text.is_plural or language not in PLURAL_ONLY}


def _forms(language: str) -> list[tuple[str, str]]:
    """Return (source, form) for each form of each translation."""
    return [(text.source, form) for text, said in read(language).items() for form in said.forms]


def _placeholders(text: str) -> Counter[str]:
    named = Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    return named + Counter({"%n": text.count("%n")})


def test_the_languages_offered_are_those_with_a_catalogue() -> None:
    assert {file.stem.removeprefix("smedesk_") for file in CATALOGUES.glob("*.ts")} == set(LOCALES)


@languages
def test_no_text_of_the_program_is_missing(language: str) -> None:
    missing = _wanted(language) - set(read(language))
    assert not missing, "run `make translations` and translate what is new"


@languages
def test_no_text_has_gone_from_the_program(language: str) -> None:
    gone = set(read(language)) - _wanted(language)
    assert not gone, "run `make translations`"


@languages
def test_every_translation_is_finished_and_says_something(language: str) -> None:
    wrong = [
        text
        for text, said in read(language).items()
        if not said.is_finished or not said.forms or not all(map(str.strip, said.forms))
    ]
    assert not wrong


@languages
def test_counted_texts_have_a_form_for_each_number_and_others_one(language: str) -> None:
    wrong = [
        text for text, said in read(language).items() if len(said.forms) != (FORMS[language] if text.is_plural else 1)
    ]
    assert not wrong


@languages
def test_what_is_filled_in_is_the_same_as_in_the_source(language: str) -> None:
    assert not [pair for pair in _forms(language) if _placeholders(pair[0]) != _placeholders(pair[1])]


@languages
def test_keys_and_switches_stay_as_they_are(language: str) -> None:
    assert not [pair for pair in _forms(language) if sorted(_KEYS.findall(pair[0])) != sorted(_KEYS.findall(pair[1]))]


@languages
def test_blanks_and_line_breaks_at_the_ends_are_the_same(language: str) -> None:
    def edges(text: str) -> tuple[str, str]:
        return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]

    assert not [pair for pair in _forms(language) if edges(pair[0]) != edges(pair[1])]


@languages
def test_a_sentence_stays_a_sentence_and_a_label_a_label(language: str) -> None:
    def ending(text: str) -> str:
        return text[-1] if text.endswith(_ENDS) else ""

    assert not [pair for pair in _forms(language) if ending(pair[0]) != ending(pair[1])]


@languages
def test_quotation_marks_are_closed(language: str) -> None:
    opening, closing = {"en": ("“", "”"), "et": ("„", "“")}[language]
    wrong = [form for _, form in _forms(language) if form.count(opening) != form.count(closing)]
    assert not wrong + [form for _, form in _forms(language) if '"' in form]


def test_a_counted_text_is_asked_for_with_its_number_and_no_other_text_with_one() -> None:
    wrong = [
        source.at(call)
        for source in sources("smedesk")
        for call in calls(source)
        if isinstance(call.func, ast.Name) and call.func.id == "translate" and not _is_counted_rightly(call)
    ]
    assert not wrong


def _is_counted_rightly(call: ast.Call) -> bool:
    """Say whether a call gives a number just where its text counts something; declared texts have no literal here."""
    literal = call.args[1] if len(call.args) > 1 else None
    if not isinstance(literal, ast.Constant) or isinstance(call.args[0], ast.Starred):
        return True
    return ("%n" in str(literal.value)) == (len(call.args) == 4)


@pytest.mark.parametrize(
    ("code", "is_right"),
    [
        ('translate("A", "%n b", "", n)', True),
        ('translate("A", "b")', True),
        ('translate(*text, "", n)', True),
        ('translate("A", "%n b")', False),
        ('translate("A", "b", "", n)', False),
    ],
)
def test_the_rule_for_counted_texts_tells_good_from_bad(code: str, is_right: bool) -> None:
    call = ast.parse(code, mode="eval").body
    assert isinstance(call, ast.Call)
    assert _is_counted_rightly(call) is is_right
