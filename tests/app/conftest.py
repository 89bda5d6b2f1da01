"""The look that every window needs; one for the whole run, whichever tests come first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from smedesk.ui import theme
from tests.app.desks import Starter


@pytest.fixture(autouse=True)
def installed_theme(qapp: QApplication) -> Iterator[None]:
    """The theme; language and formats are afterwards as before."""
    try:
        theme.current_theme()
    except RuntimeError:
        theme.install_theme(qapp)
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def starter(tmp_path: Path) -> Iterator[Starter]:
    """Starts the program on one profile as often as a test wants, and ends what it left open."""
    made = Starter(tmp_path / "profile", tmp_path)
    yield made
    made.end()
