"""The forms that come with the program: in order, in every language, and printed without losing a word."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from smedesk.documents.catalogue import RECORDS, check_files, demanded_languages, shipped_folders, shipped_form
from smedesk.documents.compose import compose
from smedesk.documents.elements import Content
from smedesk.documents.form import files_of
from smedesk.documents.locales import EU_LANGUAGES
from smedesk.documents.paper import read_paper
from smedesk.documents.render import render
from smedesk.documents.specimens import SPECIMENS
from tests.documents import paper
from tests.documents.sample import KEY

CONSENTS = Path(__file__).resolve().parents[2] / "resources" / "consents" / "1"
SIGNED = (
    "agreement", "amendment", "grant_agreement", "activity_plan", "presence", "certificate", "consent",
    "blank_company", "blank_person",
)
PAIRS = (("et", "it"), ("fr", "de"), ("fi", "el"), ("bg", "mt"), ("ga", "hu"))
NOT_PRINTED = frozenset({"languages", "emblem_texts", "version_texts"})
"""Fields of a document that hold no words of a page: codes, what is read out, what only later pages bear"""


def printed_words(piece: Any) -> Iterator[str]:
    """Every text that an element says it prints."""
    if isinstance(piece, tuple):
        for each in piece:
            yield from (each,) if isinstance(each, str) else printed_words(each)
    elif is_dataclass(piece):
        for field in fields(piece):
            if field.name not in NOT_PRINTED:
                yield from printed_words(getattr(piece, field.name))


def joined(text: str) -> str:
    """Hungarian parts a long double consonant by writing it out: "vissza" is "visz-sza" at the end of a line."""
    return re.sub(r"(sz|cs|gy|ly|ny|ty|zs)\1", lambda found: found[1][0] + found[1], text)


def lost_words(name: str, languages: tuple[str, ...]) -> list[str]:
    """What is not read back from the paper by another program, for all specimens of a form."""
    form, lost = shipped_form(name), []
    for data in SPECIMENS[name]:
        content: Content = compose(form, data, languages)
        text = joined(paper.whole_text(render(form, data, languages, KEY).pdf))
        assert "\ufffd" not in text
        lost += [words for words in printed_words(content) if joined(paper.squeeze(words)) not in text]
    return lost


def test_every_folder_is_a_form_that_the_program_knows() -> None:
    assert {folder.parent.name for folder in shipped_folders()} == set(RECORDS) == set(SPECIMENS)
    assert all(shipped_form(name).structure.id == name for name in RECORDS)


@pytest.mark.parametrize("folder", shipped_folders(), ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_every_form_is_in_order_in_every_language_that_is_demanded(folder: Path) -> None:
    assert [str(finding) for finding in check_files(files_of(folder), is_shipped=True)] == []


@pytest.mark.parametrize("name", SIGNED)
def test_what_a_participant_or_a_company_signs_speaks_all_languages_of_the_union(name: str) -> None:
    form = shipped_form(name)
    assert demanded_languages(form) == EU_LANGUAGES
    assert set(form.languages) >= EU_LANGUAGES
    assert len(EU_LANGUAGES) == 24


def _offered(name: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The languages, as far as a form speaks them: one that nobody signs need not speak all."""
    offered = shipped_form(name).languages
    return tuple(language for language in languages if language in offered) or ("en",)


@pytest.mark.parametrize(("place", "name"), list(enumerate(RECORDS)), ids=list(RECORDS))
def test_no_word_is_lost_on_paper(place: int, name: str) -> None:
    assert lost_words(name, _offered(name, PAIRS[place % len(PAIRS)])) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted(EU_LANGUAGES))
def test_no_word_is_lost_in_any_language(language: str) -> None:
    lost = {name: lost_words(name, (language,)) for name in RECORDS if _offered(name, (language,)) == (language,)}
    assert {name: words for name, words in lost.items() if words} == {}


@pytest.mark.slow
@pytest.mark.parametrize("pair", PAIRS)
def test_no_word_is_lost_beside_another_language(pair: tuple[str, str]) -> None:
    lost = {name: lost_words(name, _offered(name, pair)) for name in RECORDS}
    assert {name: words for name, words in lost.items() if words} == {}


@pytest.mark.parametrize("language", sorted(path.stem for path in CONSENTS.glob("*.toml")))
@pytest.mark.parametrize("name", ["consent", "blank_person"])
def test_what_is_agreed_on_paper_is_what_is_agreed_on_the_screen(name: str, language: str) -> None:
    said = tomllib.loads((CONSENTS / f"{language}.toml").read_text("utf-8"))
    wording = shipped_form(name).wordings[language]
    for purpose in shipped_form(name).structure.enums["purpose"]:
        assert wording.text(f"value-purpose-{purpose}") == said[purpose]["title"]
        assert wording.text(f"detail-purpose-{purpose}") == said[purpose]["text"]
    assert wording.text("text-withdrawal") == said["withdrawal"]["text"]


def test_every_place_for_ink_is_noted_with_its_question() -> None:
    form = shipped_form("blank_person")
    found = read_paper(render(form, SPECIMENS["blank_person"][0], ("et",), KEY).pdf)
    assert found is not None
    ticks = {(box.question, box.value) for box in found.boxes_of("tick")}
    assert {("role", code) for code in form.structure.enums["person_role"]} <= ticks
    assert {("levels.first", code) for code in form.structure.enums["level"]} <= ticks
    assert {("purposes", code) for code in form.structure.enums["purpose"]} <= ticks
    assert {box.name for box in found.boxes_of("write")} >= {"given_name", "family_name", "email", "goals"}
    assert [box.name for box in found.boxes_of("signature")] == ["participant"]
    for box in found.boxes:
        assert 18 <= box.x <= box.x + box.width <= 192.1, box
        assert 32 <= box.y <= box.y + box.height <= 265, box
    boxes = {(box.page, box.name): box for box in found.boxes}
    assert len(boxes) == len(found.boxes), "each has a name of its own"
    assert all(4.4 <= box.width <= 4.6 and 4.4 <= box.height <= 4.6 for box in found.boxes_of("tick"))


def test_a_handwritten_line_stands_under_its_caption() -> None:
    """The box that is cut out of a scan holds the hand and not the printed label."""
    pdf = render(shipped_form("blank_company"), SPECIMENS["blank_company"][0], ("en",), KEY).pdf
    found = read_paper(pdf)
    assert found is not None
    (name,) = [box for box in found.boxes_of("write") if box.name == "company_name"]
    (label,) = [word for word in paper.words(pdf) if word.text == "Legal" and word.page == name.page][:1]
    top = 297 - name.y - name.height
    assert label.bottom <= top + 0.3
    assert name.height >= 8
