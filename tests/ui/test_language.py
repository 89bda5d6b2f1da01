"""The language of the screens: texts, plurals and formats follow one choice, and what is unknown is English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from smedesk.translate import translate
from smedesk.ui import language
from smedesk.ui.language import LOCALES, Language, names, system_language


@pytest.fixture
def chosen(qapp: QApplication) -> Iterator[Language]:  # noqa: ARG001 - a translator is installed in it
    made = Language()
    yield made
    made.leave()


def busy() -> str:
    return translate("Fault", "The server is busy.")


def periods(count: int) -> str:
    return translate("Length", "%n months", "", count)


def test_texts_plurals_and_formats_follow_the_choice_and_back(chosen: Language) -> None:
    assert busy() == "The server is busy."
    chosen.choose("et")
    assert (chosen.code, busy()) == ("et", "Server on hõivatud.")
    assert QLocale().name() == "et_EE"
    assert periods(1) != periods(2)
    assert "2" in periods(2)
    chosen.choose("en")
    assert (busy(), periods(1), periods(2)) == ("The server is busy.", "1 month", "2 months")
    assert QLocale().name() == "en_IE", "days before months, as in Europe"


@pytest.mark.parametrize("code", ["", "xx", "de"])
def test_an_unknown_language_is_english(chosen: Language, code: str) -> None:
    chosen.choose("et")
    chosen.choose(code)
    assert (chosen.code, busy()) == ("en", "The server is busy.")


def test_after_leaving_the_source_texts_come_back(chosen: Language) -> None:
    chosen.choose("et")
    chosen.leave()
    assert busy() == "The server is busy."
    assert periods(2) == "2 months"


def test_every_language_is_named_in_itself(chosen: Language) -> None:
    del chosen
    assert names() == {"en": "English", "et": "Eesti"}
    assert names().keys() == LOCALES.keys()


@pytest.mark.parametrize(("locale", "code"), [("et_EE", "et"), ("en_US", "en"), ("de_DE", "en"), ("C", "en")])
def test_the_language_of_the_system_is_taken_where_it_is_spoken(
    monkeypatch: pytest.MonkeyPatch, locale: str, code: str
) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(locale)))
    assert system_language() == code


def test_a_catalogue_that_was_not_built_is_said(
    chosen: Language, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setattr(language, "CATALOGUES", tmp_path)
    with pytest.raises(FileNotFoundError, match="smedesk_et"):
        chosen.choose("et")
