"""The catalogues as the program loads them: they compile without a word of complaint, and count rightly."""

from __future__ import annotations

import subprocess
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from smedesk import translate
from smedesk.ui import language as languages
from smedesk.ui.language import LOCALES, Language
from tests.translations.catalogues import CATALOGUES, read


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """A folder with what `make` makes of the catalogues, and what the tool said of each."""
    folder = tmp_path_factory.mktemp("catalogues")
    lrelease = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    said = {}
    for code in LOCALES:
        name = f"smedesk_{code}"
        command: list[str | Path] = [lrelease, CATALOGUES / f"{name}.ts", "-qm", folder / f"{name}.qm"]
        done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
        said[code] = done.stdout + done.stderr
    return folder, said


@pytest.fixture
def speaking(
    compiled: tuple[Path, dict[str, str]], qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Language]:
    """The switch of language over freshly compiled catalogues; afterwards the source texts are back."""
    monkeypatch.setattr(languages, "CATALOGUES", compiled[0])
    before = QLocale()
    installed: list[QTranslator] = []
    install = QCoreApplication.installTranslator

    def remembering_install(one: QTranslator) -> bool:
        installed.append(one)
        return install(one)

    monkeypatch.setattr(QCoreApplication, "installTranslator", remembering_install)
    yield Language()
    for one in installed:
        qapp.removeTranslator(one)
    translate.install(None)
    QLocale.setDefault(before)


@pytest.mark.parametrize("code", LOCALES)
def test_a_catalogue_compiles_without_warnings_and_whole(compiled: tuple[Path, dict[str, str]], code: str) -> None:
    said = compiled[1][code]
    assert f"({len(read(code))} finished and 0 unfinished)" in said
    assert not [word for word in ("warning", "ignored", "duplicate", "error") if word in said.casefold()]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("en", {0: "0 companies", 1: "1 company", 2: "2 companies", 21: "21 companies", 101: "101 companies"}),
        ("et", {0: "0 ettevõtet", 1: "1 ettevõte", 2: "2 ettevõtet", 21: "21 ettevõtet", 101: "101 ettevõtet"}),
    ],
)
def test_counts_are_worded_in_the_form_of_their_number(speaking: Language, code: str, expected: dict[int, str]) -> None:
    speaking.choose(code)
    assert {n: translate.translate("Companies", "%n companies", "", n) for n in expected} == expected


def test_a_declared_text_is_worded_in_the_language_chosen_last(speaking: Language) -> None:
    declared = translate.mark("Actor", "Sending office")
    speaking.choose("et")
    assert translate.translate(*declared) == "Saatev organisatsioon"
    speaking.choose("en")
    assert translate.translate(*declared) == "Sending office"


def test_every_translation_is_found_by_the_program(speaking: Language) -> None:
    speaking.choose("et")
    wrong = [
        text
        for text, said in read("et").items()
        if not text.is_plural and translate.translate(text.context, text.source) != said.forms[0]
    ]
    assert not wrong


def test_formats_follow_the_language(speaking: Language) -> None:
    speaking.choose("et")
    assert QLocale().name() == "et_EE"
    speaking.choose("en")
    assert QLocale().name() == "en_IE"


def test_an_unknown_language_is_english(speaking: Language) -> None:
    speaking.choose("tlh")
    assert speaking.code == "en"


def test_a_catalogue_that_was_not_built_is_named(
    speaking: Language, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(languages, "CATALOGUES", tmp_path)
    with pytest.raises(FileNotFoundError, match=r"smedesk_et\.qm"):
        speaking.choose("et")


def test_each_language_is_named_in_itself() -> None:
    assert languages.names() == {"en": "English", "et": "Eesti"}
