"""The official ESCO download is taken in by a button, and an occupation is chosen from it or typed."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from smedesk.services.vocabularies import use_imported
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.office.vocabulary_card import VocabularyCard
from smedesk.ui.widgets.choice_fields import WordedChoiceField
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import found, settle, show
from tests.ui.screens.world import World, opened_world

ADDRESS = "http://data.europa.eu/esco/occupation/whittler"


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    use_imported(tmp_path / "vocabulary")
    with opened_world(tmp_path / "profile") as opened:
        yield opened
    use_imported(None)
    current_labels().forget_offers()


def test_a_download_is_taken_in_and_nonsense_is_refused_in_words(
    world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    card = VocabularyCard(world.desk)
    show(card, world, qtbot)
    assert_accessible(card, qtbot)
    said, offered = found(card, QLabel, "vocabulary_said"), found(card, QLabel, "vocabulary_offered")
    assert "619 occupations" in offered.text()
    (tmp_path / "nonsense.zip").write_bytes(b"nonsense")
    card.take_in(str(tmp_path / "nonsense.zip"))
    settle(world, qtbot)
    assert "“nonsense.zip” cannot be read. Nothing was changed" in said.text()
    with zipfile.ZipFile(tmp_path / "esco.zip", "w") as packed:
        packed.writestr("occupations_en.csv", f"conceptUri,preferredLabel\r\n{ADDRESS},whittler\r\n")
    card.take_in(str(tmp_path / "esco.zip"))
    settle(world, qtbot)
    assert "0 skills and 1 occupations (English)" in said.text()
    assert "620 occupations" in offered.text()
    assert current_labels()("occupation", ADDRESS) == "whittler"


def test_an_occupation_is_of_the_list_or_in_own_words(world: World, qtbot: QtBot) -> None:
    field = WordedChoiceField("Occupation", current_labels().vocabulary("occupation"))
    show(field, world, qtbot)
    for typed, value in (
        ("2512 software developers", "2512"),
        ("  Wood   whittler ", "Wood whittler"),
        ("", None),
    ):
        field.editor.setEditText(typed)
        assert field.commit()
        assert field.value() == value
    field.set_value("7115")
    assert field.editor.currentText() == "7115 Carpenters and joiners"
    assert not field.is_dirty()
    field.set_value("Of a newer list")
    assert field.editor.currentText() == "Of a newer list"
    assert not field.is_dirty()
    field.editor.setEditText("x" * 201)
    assert not field.commit()
