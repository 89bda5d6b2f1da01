"""VIES is asked from the queue, one number after the other, and never while the adviser works offline."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company
from smedesk.services.ports import VatAnswer, VatVerdict
from smedesk.services.vat_checks import is_waiting, open_questions, queue_vat_check
from smedesk.ui.screens.companies import CompaniesScreen
from smedesk.ui.screens.companies.vat_line import VatSettings
from smedesk.ui.vat_control import VatControl
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import click, found, settle, show
from tests.ui.screens.world import World, opened_world


class Answering:
    """VIES, as it answers for each number; what it was asked stands in `asked`."""

    def __init__(self, **answers: VatVerdict) -> None:
        self.answers, self.asked = answers, list[str]()

    def ask(self, address: str, number: str, requester: str = "") -> VatAnswer:
        """Answer as prepared."""
        assert address.startswith("https://")
        self.asked.append(number)
        return VatAnswer(self.answers[number], requester or "WAPI1")


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        for name, number in (("one", "EE100594102"), ("two", "EE100247019"), ("three", "FI20774740")):
            opened.enter(Company, name, name=name, country="EE", vat_number=number)
        yield opened


def _state(world: World, name: str) -> str:
    return world.store.reads.get(Company, world.ids[name]).vat_state


def _queue(world: World) -> None:
    for name in ("one", "two", "three"):
        queue_vat_check(world.store, world.ids[name])


def test_each_number_gets_its_answer_and_an_outage_of_one_country_holds_up_no_other(
    world: World, qtbot: QtBot
) -> None:
    _queue(world)
    vies = Answering(
        EE100594102=VatVerdict.VALID, EE100247019=VatVerdict.UNAVAILABLE, FI20774740=VatVerdict.INVALID)  # fmt: skip
    control = VatControl(world.desk, vies, lambda: False)
    control.run()
    settle(world, qtbot)
    assert [_state(world, name) for name in ("one", "two", "three")] == ["valid", "unavailable", "invalid"]
    assert [is_waiting(world.store.reads, world.ids[name]) for name in ("one", "two", "three")] == [False, True, False]
    vies.answers["EE100247019"] = VatVerdict.VALID
    control.run()
    settle(world, qtbot)
    assert _state(world, "two") == "valid"


def test_without_a_network_the_first_silence_ends_the_round_and_all_wait(world: World, qtbot: QtBot) -> None:
    _queue(world)
    vies = Answering(EE100594102=VatVerdict.NO_NETWORK)
    VatControl(world.desk, vies, lambda: False).run()
    settle(world, qtbot)
    assert vies.asked == ["EE100594102"]
    assert all(is_waiting(world.store.reads, id) for id in world.ids.values())


def test_working_offline_asks_nothing(world: World, qtbot: QtBot) -> None:
    _queue(world)
    vies = Answering()
    VatControl(world.desk, vies, lambda: True).run()
    settle(world, qtbot)
    assert not vies.asked


def test_a_person_asks_with_one_key_and_reads_the_answer(world: World, qtbot: QtBot) -> None:
    vies = Answering(EE100594102=VatVerdict.UNAVAILABLE)
    control = VatControl(world.desk, vies, lambda: False)
    screen = CompaniesScreen(world.desk)
    show(screen, world, qtbot)
    screen.open_record(world.ids["one"])
    settle(world, qtbot)
    chip, words = found(screen, QLabel, "vat_chip"), found(screen, QLabel, "vat_words")
    assert chip.text() == "Not checked at VIES"
    click(screen, "vat_check")
    settle(world, qtbot)
    assert chip.text() == "VIES did not answer"
    assert "says nothing about the number" in words.text()
    assert "as soon as there is a network" in words.text()
    assert_accessible(screen, qtbot)
    vies.answers["EE100594102"] = VatVerdict.VALID
    control.run()
    settle(world, qtbot)
    assert chip.text() == "Valid at VIES"
    assert "Reference WAPI1" in words.text()


def test_where_and_as_whom_vies_is_asked_is_a_setting_of_the_desk(world: World, qtbot: QtBot) -> None:
    screen = CompaniesScreen(world.desk)
    show(screen, world, qtbot)
    screen.open_record(world.ids["one"])
    settle(world, qtbot)
    click(screen, "vat_settings")
    settle(world, qtbot)
    dialog = found(screen, VatSettings, "vat_settings_dialog")
    assert_accessible(dialog, qtbot)
    dialog.requester.editor.setText("EE 100 247 018")
    dialog.save()
    assert "check digit" in dialog.requester.error
    dialog.requester.editor.setText("EE 100 247 019")
    dialog.address.editor.setText("http://vies.example")
    dialog.save()
    assert "https://" in dialog.address.error
    dialog.address.editor.setText("https://vies.example/rest-api")
    dialog.save()
    settle(world, qtbot)
    queue_vat_check(world.store, world.ids["one"])
    (question,) = open_questions(world.store.reads)
    assert (question.address, question.requester) == ("https://vies.example/rest-api", "EE100247019")
