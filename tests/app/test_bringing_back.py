"""A full export is brought back from the first page of a new desk, or the page says why not and can be used again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from smedesk.domain.records import Company
from smedesk.ui.screens.first_run.screen import FirstRunScreen
from tests.app.desks import OFFICE, Starter, front, main_window, running
from tests.app.sampled import program_on
from tests.journeys.driver import wait_until


@pytest.fixture
def exported(tmp_path: Path, qapp: QApplication) -> Path:  # noqa: ARG001 - a desk is a QObject
    """The export of a desk with an office and a company."""
    from smedesk.app.exporting import export_desk
    from smedesk.services.first_run import FirstAnswers, set_up_office
    from tests.store.desks import company

    program = program_on(tmp_path / "old")
    try:
        set_up_office(program.store, FirstAnswers(OFFICE, "EE", "en", "Maarja Kask"))
        company(program.store, "Brought along OÜ")
        return Path(export_desk(program.store, tmp_path / "out", lambda _field, value: str(value)).place)
    finally:
        program.close()


def test_the_first_page_brings_an_export_back(starter: Starter, exported: Path) -> None:
    launch = starter.start()
    starter.type_passphrase(launch)
    wait_until(lambda: launch.program, "the first run does not come")
    page = front(launch)
    assert isinstance(page, FirstRunScreen)
    assert page.findChild(QPushButton, "first_bring_back")
    page.bring_back(str(exported.parent))
    wait_until(page.isEnabled, "the page stays closed")
    assert "no full export" in page.said
    page.bring_back(str(exported))
    wait_until(lambda: running(launch).window is not page, "the window does not come")
    assert OFFICE in main_window(launch).windowTitle()
    names: list[str] = []
    desk = running(launch).desk
    desk.ask(desk, lambda reads: [one.name for one in reads.find(Company)], names.extend)
    wait_until(lambda: names, "no company came")
    assert names == ["Brought along OÜ"]
