"""A list is there before its detail, which is made with the first record that is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smedesk.ui.screens.companies import CompaniesScreen
from smedesk.ui.screens.companies.detail import CompanyDetail
from tests.ui.screens.driver import press, settle
from tests.ui.screens.world import World


def _details(screen: CompaniesScreen) -> list[CompanyDetail]:
    return screen.findChildren(CompanyDetail)


def test_the_rows_stand_before_the_detail_is_made(world: World, qtbot: QtBot) -> None:
    screen = CompaniesScreen(world.desk)
    qtbot.addWidget(screen)
    made_before_rows = []
    screen.list.dataChanged.connect(lambda *_: made_before_rows.append(len(_details(screen))))
    screen.show()
    assert not _details(screen)

    qtbot.waitUntil(lambda: bool(_details(screen)))
    settle(world, qtbot)

    assert made_before_rows[0] == 0
    assert screen.detail.record_id == world.ids["Ελαιώνας Foods AE"]
    assert screen.detail.form.fields["name"].value() == "Ελαιώνας Foods AE"


def test_enter_goes_into_the_first_field_even_before_the_detail_is_made(world: World, qtbot: QtBot) -> None:
    screen = CompaniesScreen(world.desk)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.list.rowCount() > 0)
    screen.table.setFocus()

    screen.table.opened.emit(screen.list.record_id(0))
    settle(world, qtbot)

    first = next(iter(screen.detail.form.fields.values()))
    assert screen.focusWidget() is first.focusProxy()
    assert len(_details(screen)) == 1


def test_a_screen_that_was_closed_makes_nothing_any_more(world: World, qtbot: QtBot) -> None:
    screen = CompaniesScreen(world.desk)
    qtbot.addWidget(screen)
    screen.list.dataChanged.connect(lambda *_: screen.close())
    screen.show()
    qtbot.waitUntil(lambda: not screen.isVisible())
    settle(world, qtbot)

    assert not _details(screen)


def test_the_list_is_walked_with_one_detail(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    screen.table.setFocus()
    press(Qt.Key.Key_Down)
    settle(world, qtbot)

    assert screen.detail.record_id == world.ids["Helix Robotics GmbH"]
    assert len(_details(screen)) == 1
