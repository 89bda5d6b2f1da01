"""What an office withholds it ticks itself, and reads at once what other offices are left with."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company
from smedesk.ui.screens.companies import CompaniesScreen
from smedesk.ui.widgets.chips import FilterChips
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import found, settle
from tests.ui.screens.world import World

NAME = "Helix Robotics GmbH"


def _seen(screen: CompaniesScreen) -> list[str]:
    (inside,) = [one for one in screen.findChildren(QWidget, "seen_by_others") if one.isVisible()]
    return [label.accessibleName() for label in inside.findChildren(QLabel) if label.accessibleName()]


def _open(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    screen.open_record(world.ids[NAME])
    screen.detail.sections.go_to("who_sees")
    settle(world, qtbot)


def test_a_tick_takes_a_field_from_what_others_see_and_undo_gives_it_back(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    _open(screen, world, qtbot)
    assert "Staff: 10 to 49 people" in _seen(screen)
    assert not [one for one in _seen(screen) if "Helix" in one or "Graz" in one]
    assert_accessible(screen, qtbot)
    found(screen, QCheckBox, "withhold_staff_count").click()
    settle(world, qtbot)
    assert world.store.reads.get(Company, world.ids[NAME]).withheld == {"staff_count"}
    assert not [one for one in _seen(screen) if one.startswith("Staff")]
    world.desk.undo()
    settle(world, qtbot)
    assert "Staff: 10 to 49 people" in _seen(screen)
    assert not found(screen, QCheckBox, "withhold_staff_count").isChecked()


def test_after_an_agreement_a_withheld_name_is_seen(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    _open(screen, world, qtbot)
    found(screen, QCheckBox, "withhold_name").click()
    settle(world, qtbot)
    part = found(screen, QWidget, "who_sees")
    chips = part.findChild(FilterChips)
    assert chips is not None
    chips.turn_on(("agreement",))
    chips.changed.emit(("agreement",))
    settle(world, qtbot)
    assert f"Legal name: {NAME}" in _seen(screen)
    assert "Staff: 12" in _seen(screen)
