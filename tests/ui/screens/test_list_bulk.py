"""An adviser assigned to many: the names stand in the sample."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Staff
from smedesk.services.ports import ListQuery
from smedesk.ui.screens.list_bulk_dialog import BulkDialog
from tests.ui.screens.driver import found, settle
from tests.ui.screens.world import opened_world


def test_an_adviser_is_assigned_by_name(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:  # noqa: ARG001
    with opened_world(tmp_path / "profile") as world:
        juhan = world.enter(Staff, "juhan", name="Juhan Põder")
        firms = [world.enter(Company, f"c{n}", name=f"Firm {n}", country="EE") for n in range(3)]
        window = QWidget()
        qtbot.addWidget(window)
        rows = world.store.reads.row_ids(ListQuery("company")).tolist()
        dialog = BulkDialog(world.desk, "company", rows, window, is_chosen=False)
        dialog.open()
        dialog._which.set_value("adviser")
        dialog._on_field()
        settle(world, qtbot)
        assert dialog._value is not None
        dialog._value.set_value(juhan)
        dialog._ask()
        settle(world, qtbot)
        words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
        assert "Firm 0: — → Juhan Põder" in words
        found(dialog, QPushButton, "bulk_go").click()
        settle(world, qtbot)
        assert {world.store.reads.get(Company, id).adviser for id in firms} == {juhan}
        assert not dialog.isVisible()
