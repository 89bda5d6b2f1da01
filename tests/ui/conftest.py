"""The look that every widget asks for its measures, and the locale in which expected texts are written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from smedesk.ui.theme import Scheme, Theme, install_theme
from smedesk.ui.tokens import Density


@pytest.fixture(scope="session")
def installed_theme(qapp: QApplication) -> Theme:
    """The one theme of the test run."""
    return install_theme(qapp)


@pytest.fixture(autouse=True)
def theme(installed_theme: Theme) -> Iterator[Theme]:
    """The theme, light and comfortable again after each test, and the formats of Ireland."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_IE"))
    changes: list[None] = []
    installed_theme.changed.connect(lambda: changes.append(None))
    yield installed_theme
    QLocale.setDefault(before)
    if changes:
        installed_theme.choose(Scheme.SYSTEM, Density.COMFORTABLE, 1.0)
