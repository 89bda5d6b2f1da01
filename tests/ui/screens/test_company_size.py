"""Linked enterprises of a company: entered, changed, removed and undone by keys, and counted in its size."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from smedesk.domain.records import GroupLink
from smedesk.services.editing import change_fields
from smedesk.ui.forms.new_record import NewRecordDialog
from smedesk.ui.screens.companies import CompaniesScreen
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import click, found, press, settle, write
from tests.ui.screens.world import World

NAME = "Helix Robotics GmbH"


def _open_size(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    world.desk.change(
        lambda store: change_fields(
            store, "company", world.ids[NAME],
            {"staff_count": 12, "turnover": Decimal(3_000_000), "balance": Decimal(1_000_000)}))  # fmt: skip
    screen.open_record(world.ids[NAME])
    screen.detail.sections.go_to("size")
    settle(world, qtbot)


def _link(world: World, percent: int, staff: int | None) -> str:
    return world.enter(
        GroupLink, "link", company=world.ids[NAME], name="Holding", percent=percent, staff_count=staff,
        turnover=Decimal(1_000_000), balance=Decimal(1_000_000))  # fmt: skip


def _chip(screen: CompaniesScreen) -> str:
    return found(screen, QLabel, "size_chip").text()


def _dialog(screen: CompaniesScreen, name: str, qtbot: QtBot) -> NewRecordDialog:
    dialog = found(screen, NewRecordDialog, name)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_an_enterprise_is_entered_by_keys_and_counts_at_once(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    _open_size(screen, world, qtbot)
    assert _chip(screen) == "SME, small"
    click(screen, "add_group_link")
    _dialog(screen, "new_group_link", qtbot)
    for typed in ("Big Holding AG", "60", "400", "90 000 000", "80 000 000"):
        write(typed)
        press(Qt.Key.Key_Return)
    settle(world, qtbot)
    (link,) = world.store.reads.find(GroupLink)
    assert (link.company, link.percent, link.staff_count) == (world.ids[NAME], 60, 400)
    assert _chip(screen) == "Not an SME"
    assert_accessible(screen, qtbot)


def test_an_enterprise_is_changed_and_removed_and_one_undo_brings_it_back(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    _link(world, 60, 400)
    _open_size(screen, world, qtbot)
    assert _chip(screen) == "Not an SME"
    named = {button.accessibleName(): button for button in screen.findChildren(QPushButton)}
    named["Change Holding"].click()
    settle(world, qtbot)
    dialog = _dialog(screen, "edit_group_link", qtbot)
    dialog.fields["percent"].setFocus()
    dialog.set_value("percent", 20)
    dialog.save()
    settle(world, qtbot)
    assert _chip(screen) == "SME, small"
    named = {button.accessibleName(): button for button in screen.findChildren(QPushButton) if button.isVisible()}
    named["Remove Holding"].click()
    settle(world, qtbot)
    assert not world.store.reads.find(GroupLink)
    world.desk.undo()
    settle(world, qtbot)
    (link,) = world.store.reads.find(GroupLink)
    assert link.percent == 20


def test_what_staff_set_stands_beside_what_the_figures_say(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    _link(world, 60, 400)
    _open_size(screen, world, qtbot)
    override = {"sme_override": "sme", "sme_override_reason": "Holding was sold in May"}
    world.desk.change(lambda store: change_fields(store, "company", world.ids[NAME], override))
    settle(world, qtbot)
    assert _chip(screen) == "SME"
    assert found(screen, QLabel, "size_by_figures").text() == "Set by staff. By the figures: Not an SME"
    said = [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]
    assert "An SME as set by staff: Holding was sold in May" in said


def test_a_share_above_a_hundred_is_refused_below_its_field(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    _open_size(screen, world, qtbot)
    click(screen, "add_group_link")
    dialog = _dialog(screen, "new_group_link", qtbot)
    dialog.fields["name"].setFocus()
    write("X")
    press(Qt.Key.Key_Return)
    write("101")
    dialog.save()
    settle(world, qtbot)
    assert dialog.fields["percent"].error
    assert not world.store.reads.find(GroupLink)
    QDialog.reject(dialog)


def test_the_palette_offers_the_parts_of_the_company_and_its_steps(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_record(world.ids[NAME])
    settle(world, qtbot)
    offered = {command.text: command for command in screen.commands_of_record()}
    assert {"Profile", "Size", "Log", "Files", "Visibility", "Check the VAT number at VIES"} <= set(offered)
    offered["Add a linked or partner enterprise"].run()
    dialog = _dialog(screen, "new_group_link", qtbot)
    dialog.set_value("name", "Holding")
    dialog.set_value("percent", 30)
    dialog.save()
    settle(world, qtbot)
    (link,) = world.store.reads.find(GroupLink)
    assert link.company == world.ids[NAME]
