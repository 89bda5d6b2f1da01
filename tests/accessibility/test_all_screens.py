"""Every place of the real window, filled: what takes the focus has a name, Tab reaches all of it, no access key
stands twice; at the size of a small laptop and at 200 %, where a laptop shows 683 × 384.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.record_table import RecordTable
from tests.app.sampled import SampledDesk, sampled_desk, the_look
from tests.ui.accessibility import assert_accessible, focusable

PLACES = (
    "today", "companies", "people", "importing", "duplicates", "interchange", "matches", "exchanges", "documents",
    "fair", "sync", "office", "privacy", "weights",
)  # fmt: skip
LAPTOP, TWICE_AS_LARGE = (1366, 768), (683, 384)
SIZES = pytest.mark.parametrize("size", [LAPTOP, TWICE_AS_LARGE], ids=["laptop", "twice as large"])


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SampledDesk]:
    with the_look(qapp), sampled_desk(tmp_path_factory.mktemp("sampled") / "profile") as opened:
        for place in PLACES:  # made here, once for all tests: what a test makes it must also take away
            opened.go_to(place)
        yield opened


def _page(desk: SampledDesk, place: str, size: tuple[int, int]) -> Page:
    desk.main.resize(*size)
    desk.go_to(place)
    assert (desk.main.width(), desk.main.height()) == size, "the window does not become as small as the screen"
    page = desk.main.screen_shown
    assert isinstance(page, Page)
    return page


@SIZES
@pytest.mark.parametrize("place", PLACES)
def test_a_place_gives_everything_to_keyboard_and_screen_reader(
    desk: SampledDesk, qtbot: QtBot, place: str, size: tuple[int, int]
) -> None:
    page = _page(desk, place, size)
    assert_accessible(desk.main, qtbot)
    if page.is_narrow:
        page.show_detail()
        assert_accessible(desk.main, qtbot)
        page.show_list()


@SIZES
@pytest.mark.parametrize("place", PLACES)
def test_nothing_that_takes_the_focus_lies_outside_the_window(
    desk: SampledDesk, place: str, size: tuple[int, int]
) -> None:
    page = _page(desk, place, size)
    outside = [_said(one) for one in focusable(page) if not _can_be_seen(one, desk.main)]
    assert not outside


@pytest.mark.parametrize("place", ["companies", "people", "matches", "exchanges"])
def test_work_begins_in_the_list(desk: SampledDesk, place: str) -> None:
    desk.main.resize(*LAPTOP)
    desk.go_to("sync")
    desk.go_to(place)
    assert isinstance(QApplication.focusWidget(), RecordTable)


def test_the_day_begins_with_the_first_thing_to_do(desk: SampledDesk) -> None:
    desk.main.resize(*LAPTOP)
    desk.go_to("sync")
    desk.go_to("today")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "today_ours"


def _can_be_seen(widget: QWidget, window: QWidget) -> bool:
    """Whether the widget lies in the window, or in something that scrolls it into sight up and down."""
    area = _area_of(widget)
    if area is None:
        return window.rect().contains(widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())))
    viewport = area.viewport()
    assert viewport is not None
    left = widget.mapTo(viewport, widget.rect().topLeft()).x()
    return left >= 0 and left + widget.width() <= viewport.width() + 1


def _area_of(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _said(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QPushButton) else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {widget.accessibleName() or words!r}"
