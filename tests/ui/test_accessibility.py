"""The parts of the toolkit, and a window made of them, keep what `accessibility` asks; and what breaks it is
found.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QTableWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smedesk.ui.widgets.text import label
from tests.ui import gallery
from tests.ui.accessibility import assert_accessible, doubled_access_keys, focusable, name_of

_PARTS: list[Callable[[], QWidget]] = [
    gallery.window,
    lambda: gallery.window(0),
    gallery.fields,
    gallery.pieces,
    gallery.palette,
    gallery.toast_window,
    gallery.keys,
    gallery.bug,
]


@pytest.mark.parametrize("make", _PARTS)
def test_every_part_is_named_and_reached_by_tab(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    part = make()
    qtbot.addWidget(part)
    part.resize(1366, 768)
    assert_accessible(part, qtbot)


@pytest.mark.parametrize("make", [gallery.window, gallery.fields])
def test_a_low_window_is_reached_too(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    part = make()
    qtbot.addWidget(part)
    part.resize(683, 384)
    assert_accessible(part, qtbot)


def test_a_nameless_widget_is_found(qtbot: QtBot) -> None:
    nameless, combo, named = QLineEdit(), QComboBox(), QLineEdit()
    of_combo, of_named = label("Colour"), label("Name")
    of_combo.setBuddy(combo)
    of_named.setBuddy(named)
    whole = _window(qtbot, of_combo, of_named, nameless, combo, named)
    assert [each for each in focusable(whole) if not name_of(each)] == [nameless, combo]


def test_a_table_that_traps_tab_is_found(qtbot: QtBot) -> None:
    table = QTableWidget(3, 3)
    table.setAccessibleName("Table")
    whole = _window(qtbot, QPushButton("One"), table, QPushButton("Two"))
    with pytest.raises(AssertionError, match="does not reach QPushButton"):
        assert_accessible(whole, qtbot)


def test_a_doubled_access_key_is_found(qtbot: QtBot) -> None:
    whole = _window(qtbot, QPushButton("&Save"), QPushButton("&Send"), QPushButton("&Open"))
    assert doubled_access_keys(whole) == {"Alt+S": 2}


def _window(qtbot: QtBot, *inside: QWidget) -> QWidget:
    whole = QWidget()
    layout = QVBoxLayout(whole)
    for each in inside:
        layout.addWidget(each)
    qtbot.addWidget(whole)
    whole.show()
    return whole
