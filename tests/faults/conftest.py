"""The program with its window on a desk that holds one company."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from smedesk.app.program import DeskProgram
from smedesk.ui import theme
from smedesk.ui.language import Language
from tests.faults.typist import FixedKeys, prepare
from tests.faults.window import OpenDesk


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[OpenDesk]:
    """The desk, open at its company."""
    try:
        theme.current_theme()
    except RuntimeError:
        theme.install_theme(qapp)
    before, language = QLocale(), Language()
    folder = tmp_path / "profile"
    id = prepare(folder)
    program = DeskProgram(folder, FixedKeys(), language)
    program.open()
    made = OpenDesk(program, folder, id, tmp_path)
    made.settle()
    yield made
    program.close()
    language.leave()
    QLocale.setDefault(before)
