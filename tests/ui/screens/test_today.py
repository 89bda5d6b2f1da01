"""Today by keys: a task is ticked off where it stands, and a line of the balance opens what it counts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Task
from smedesk.services.balance import companies_behind
from smedesk.services.editing import enter_record
from smedesk.ui.screens.item_list import ItemList, box_width
from smedesk.ui.screens.today.balance_list import BalanceList
from smedesk.ui.screens.today.screen import TodayScreen
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import found, press, settle, show
from tests.ui.screens.world import TODAY, World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        for name, country, nace, side in (
            ("a", "AT", "62.01", "sending"), ("b", "AT", "10.41", "both"), ("c", "GR", "62.02", "sending"),
        ):  # fmt: skip
            opened.enter(Company, name, name=name, country=country, nace=nace, side=side)
        for name, days in (("early", 0), ("late", 3)):
            subject = f"company:{opened.ids['a']}"
            opened.enter(Task, name, subject=subject, title=name, due=TODAY + timedelta(days=days))
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> TodayScreen:
    made = TodayScreen(world.desk, lambda: None)
    show(made, world, qtbot)
    qtbot.waitUntil(lambda: found(made, BalanceList, "balance_lines").count() > 0)
    return made


def _done(world: World, name: str) -> bool:
    return world.store.reads.get(Task, world.ids[name]).done_at is not None


def test_the_space_bar_ticks_a_task_off_and_undo_opens_it_again(
    screen: TodayScreen, world: World, qtbot: QtBot
) -> None:
    ours = found(screen, ItemList, "today_ours")
    assert_accessible(screen, qtbot)
    ours.setFocus()
    ours.setCurrentRow(0)
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    assert (_done(world, "early"), _done(world, "late")) == (True, False)
    assert ours.count() == 1
    world.desk.undo()
    settle(world, qtbot)
    assert not _done(world, "early")
    assert ours.count() == 2


def test_a_click_on_the_box_ticks_and_a_click_beside_it_opens(
    screen: TodayScreen, world: World, qtbot: QtBot
) -> None:
    ours = found(screen, ItemList, "today_ours")
    line = ours.visualItemRect(ours.item(1))
    with qtbot.waitSignal(world.desk.place_wanted) as wanted:
        QTest.mouseClick(ours.viewport(), Qt.MouseButton.LeftButton, pos=line.center())
    assert (wanted.args[0].screen, wanted.args[0].id) == ("companies", world.ids["a"])
    assert not _done(world, "late")
    beside = QPointF(box_width() / 2, line.center().y()).toPoint()
    QTest.mouseClick(ours.viewport(), Qt.MouseButton.LeftButton, pos=beside)
    settle(world, qtbot)
    assert _done(world, "late")


def test_a_line_of_the_balance_says_both_figures_and_opens_the_companies(
    screen: TodayScreen, world: World, qtbot: QtBot
) -> None:
    lines = found(screen, BalanceList, "balance_lines")
    spoken = [lines.item(row).text() for row in range(lines.count())]
    assert spoken[0] == "Information and communication: 2 on the sending side, 0 on the host side"
    lines.setFocus()
    lines.setCurrentRow(0)
    with qtbot.waitSignal(world.desk.place_wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert (wanted.args[0].screen, wanted.args[0].where) == ("companies", companies_behind("2/J"))


def test_the_balance_follows_what_is_entered(screen: TodayScreen, world: World, qtbot: QtBot) -> None:
    lines = found(screen, BalanceList, "balance_lines")
    screen.balance.view.turn_on(("country",))
    screen.balance.view.changed.emit(("country",))
    assert lines.item(0).text().startswith(("Austria", "Greece"))
    host = {"name": "Host", "country": "FI", "side": "host"}
    world.desk.change(lambda store: enter_record(store, "company", host))
    qtbot.waitUntil(lambda: any("Finland" in lines.item(row).text() for row in range(lines.count())))
