"""The signature under a consent is seen again where the consent is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Person
from smedesk.services.consenting import ConsentAnswer, record_consent
from smedesk.ui.screens.fair.signature import SignaturePad
from smedesk.ui.screens.people.consents import ConsentList
from smedesk.ui.screens.people.signature_picture import SignaturePicture
from tests.ui.screens.driver import settle, show
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        company = opened.enter(Company, "helix", name="Helix Robotics GmbH", country="AT")
        opened.enter(Person, "eva", company=company, given_name="Eva", family_name="Gruber")
        yield opened


def drawn(qtbot: QtBot) -> bytes:
    pad = SignaturePad("Sign here")
    qtbot.addWidget(pad)
    pad.show()
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    for x in range(30, 200, 10):
        QTest.mouseMove(pad, QPoint(x, 40 + x % 30))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(200, 40))
    return pad.png()


def test_the_signature_is_shown_with_its_consent(world: World, qtbot: QtBot) -> None:
    answer = ConsentAnswer(frozenset({"catalogue"}), "de", "signature", signature=drawn(qtbot))
    record_consent(world.store, world.ids["eva"], answer)
    shown = ConsentList(world.desk)
    show(shown, world, qtbot)
    shown.show_record(world.ids["eva"])
    settle(world, qtbot)
    (picture,) = shown.findChildren(SignaturePicture)
    assert picture.pixmap().width() > 100
    assert picture.accessibleName()


def test_a_signature_that_lies_on_another_desk_is_said(world: World, qtbot: QtBot) -> None:
    picture = SignaturePicture(world.desk, "0" * 64)
    show(picture, world, qtbot)
    assert "kept on the desk" in picture.text()
