"""A dialog of a few fields grows with what is said in it, and leaves a size of the person's own alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text_fields import TextField
from tests.ui.fitting import faults_of_fit

LONG = (
    "Liiketoimintamahdollisuuksien kartoittaminen ja Διαπολιτισμική επικοινωνία: this cannot be taken as it stands. "
    * 2
)


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[FieldsDialog]:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.show()
    made = FieldsDialog("A few fields", ground)
    for name in ("First", "Second"):
        made.body.addWidget(TextField(name))
    made.body.addStretch(1)
    made.put_buttons(button("Go", made.accept, kind="primary"))
    made.open()
    yield made
    made.close()


def _fields(dialog: FieldsDialog) -> list[TextField]:
    return dialog.findChildren(TextField)


def test_an_error_makes_the_dialog_higher_and_its_end_makes_it_lower_again(dialog: FieldsDialog, qtbot: QtBot) -> None:
    before = dialog.height()
    first, second = _fields(dialog)
    first.show_error(LONG)
    second.show_error(LONG)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert not faults_of_fit(dialog, dialog.size())
    assert all(not one.visibleRegion().isEmpty() for one in dialog.findChildren(QLabel) if one.text() == LONG)
    first.show_error("")
    second.show_error("")
    qtbot.waitUntil(lambda: dialog.height() == before)


def test_a_dialog_drawn_larger_stays_as_it_is(dialog: FieldsDialog, qtbot: QtBot) -> None:
    size = dialog.size() * 2
    dialog.resize(size)
    first, _ = _fields(dialog)
    first.show_error(LONG)
    qtbot.wait(50)
    assert dialog.size() == size


def test_a_dialog_drawn_smaller_grows_until_the_error_is_in_sight(dialog: FieldsDialog, qtbot: QtBot) -> None:
    dialog.resize(dialog.minimumSizeHint())
    _, second = _fields(dialog)
    second.setFocus()
    second.show_error(LONG)
    (note,) = (one for one in second.findChildren(QLabel) if one.text() == LONG)
    qtbot.waitUntil(lambda: note.visibleRegion().boundingRect().height() == note.height())
