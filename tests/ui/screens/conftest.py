"""A desk with a few companies, and their screen. Modules about other screens make a `world` of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company
from smedesk.ui.screens.companies import CompaniesScreen
from tests.ui.screens.driver import show
from tests.ui.screens.world import World, opened_world

_NAMES = ("Helix Robotics GmbH", "Ελαιώνας Foods AE", "Žitko Bio d.o.o.")


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        for number, name in enumerate(_NAMES):
            opened.enter(
                Company,
                name,
                name=name,
                country=("AT", "GR", "SI")[number],
                city="Graz",
                status=("active", "new", "active")[number],
                staff_count=12,
                nace="28.99",
            )
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> CompaniesScreen:
    made = CompaniesScreen(world.desk)
    show(made, world, qtbot)
    return made
