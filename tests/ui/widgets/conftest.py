"""A form of one field, shown and ready for keys."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from smedesk.ui.widgets.field import Field
from tests.ui.widgets.forms import Form, Make


@pytest.fixture
def form(qtbot: QtBot) -> Make:
    def make(field: Field) -> Form:
        made = Form(field)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return make
