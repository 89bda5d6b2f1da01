"""The list model never waits, never shows an answer to an old question, and forgets nothing that is shown."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from smedesk.translate import mark
from smedesk.ui.models.columns import Column, ColumnKind, Tone
from smedesk.ui.models.record_list import PAGE, IdRole, ListQuery, RecordList, Row, ToneRole, ValueRole
from tests.ui.runners import AtOnce, Later

_COLUMNS = (
    Column("name", mark("Test", "Company"), ColumnKind.TITLE),
    Column(
        "state",
        mark("Test", "Status"),
        ColumnKind.CHIP,
        words=lambda value: str(value).title(),
        tone=lambda value: Tone.BAD if value == "late" else Tone.OK,
    ),
    Column("people", mark("Test", "People"), ColumnKind.NUMBER),
    Column("note", mark("Test", "Note"), is_sortable=False),
)


class Source:
    """Companies 0 to count - 1; `renamed` and `gone` change what is there."""

    def __init__(self, count: int) -> None:
        self.all = array("q", range(count))
        self.names: dict[int, str] = {}
        self.gone: set[int] = set()
        self.pages = 0

    def columns(self) -> Sequence[Column]:
        return _COLUMNS

    def ids(self, query: ListQuery) -> array[int]:
        found = array("q", [at for at in self.all if not query.text or query.text in str(at)])
        return array("q", reversed(found)) if query.is_descending else found

    def page(self, ids: Sequence[int]) -> Sequence[Row | None]:
        self.pages += 1
        return [None if at in self.gone else self._row(at) for at in ids]

    def _row(self, at: int) -> Row:
        return (
            (self.names.get(at, f"Firm {at}"), f"Town {at}"),
            "late" if at % 2 else "active",
            at * 1000,
            None,
        )


def _model(source: Source, runner: Later | AtOnce | None = None) -> RecordList:
    model = RecordList(source, runner or AtOnce())
    model.refresh()
    return model


def _text(model: QAbstractItemModel, row: int, column: int = 0, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.data(model.index(row, column), role)


def _read(model: RecordList, row: int, qtbot: QtBot) -> object:
    """Return the words of a row once its page is here."""
    _text(model, row)
    qtbot.waitUntil(lambda: _text(model, row) != "…")
    return _text(model, row)


def test_qt_s_own_test_of_models_passes(qtbot: QtBot) -> None:
    model = _model(Source(300))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    _read(model, 0, qtbot)
    model.set_query(ListQuery(text="7"))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    model.refresh()
    assert model.rowCount() == len(Source(300).ids(ListQuery(text="7")))


def test_rows_are_counted_when_the_first_page_is_read_and_no_other() -> None:
    source = Source(1000)
    model = _model(source)
    assert model.rowCount() == 1000
    assert (source.pages, _text(model, 0)) == (1, "Firm 0")


def test_a_row_on_its_way_is_a_placeholder_and_then_itself(qtbot: QtBot) -> None:
    runner = Later()
    model = _model(Source(1000), runner)
    runner.answer()
    assert _text(model, 500) == "…"
    assert _text(model, 500, role=ValueRole) is None
    qtbot.waitUntil(lambda: bool(runner.asked))
    changed = QSignalSpy(model.dataChanged)
    runner.answer()
    assert _text(model, 500) == "Firm 500"
    assert changed.count() >= 1


def test_one_page_is_asked_once_for_all_its_rows(qtbot: QtBot) -> None:
    source = Source(1000)
    model = _model(source)
    for row in range(PAGE):
        _text(model, row)
    _read(model, 0, qtbot)
    for row in range(PAGE):
        _text(model, row)
    qtbot.wait(5)
    assert source.pages == 1


def test_flying_over_a_long_list_asks_for_the_last_pages_seen(qtbot: QtBot) -> None:
    runner = Later()
    model = _model(Source(100_000), runner)
    runner.answer()
    for row in range(0, 100_000, PAGE):
        _text(model, row)
    qtbot.waitUntil(lambda: bool(runner.asked))
    total = 0
    while asked := runner.answer():
        assert asked <= 2, "no more than two at a time"
        total += asked
        qtbot.wait(1)
    assert total < 10
    assert _text(model, 99_999) == "Firm 99999"


def test_an_answer_to_an_older_query_is_never_shown() -> None:
    runner = Later()
    model = RecordList(Source(100), runner)
    model.set_query(ListQuery(text="1"))
    older = runner.take()
    model.set_query(ListQuery(text="99"))
    newer = runner.take()
    newer[0].answer()
    older[0].answer()
    assert [model.record_id(row) for row in range(model.rowCount())] == [99]


def test_a_page_of_an_older_query_does_not_hide_a_change(qtbot: QtBot) -> None:
    runner, source = Later(), Source(2 * PAGE)
    model = _model(source, runner)
    runner.answer()
    _text(model, PAGE)
    qtbot.waitUntil(lambda: bool(runner.asked))
    old_page = runner.take()[0]
    old_rows = old_page.work()
    source.names[PAGE] = "New name"
    model.refresh()
    runner.answer()
    assert old_page.done
    old_page.done(old_rows)
    assert _text(model, PAGE) == "…"
    qtbot.waitUntil(lambda: bool(runner.asked))
    runner.answer()
    assert _text(model, PAGE) == "New name"


def test_a_refresh_keeps_showing_what_is_known(qtbot: QtBot) -> None:
    runner, source = Later(), Source(10)
    model = _model(source, runner)
    runner.answer()
    source.names[0] = "New name"
    reset = QSignalSpy(model.modelReset)
    model.refresh()
    runner.answer()
    assert reset.count() == 0, "the same records in the same order need no reset"
    assert _text(model, 0) == "Firm 0"
    qtbot.waitUntil(lambda: bool(runner.asked))
    runner.answer()
    assert _text(model, 0) == "New name"


def test_another_order_shows_known_rows_at_once(qtbot: QtBot) -> None:
    model = _model(Source(100))
    _read(model, 0, qtbot)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert _text(model, 0) == "Firm 99"


def test_sorting_asks_the_source() -> None:
    model = _model(Source(10))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert model.query == ListQuery(sort="people", is_descending=True)
    model.sort(3)
    assert model.query.sort == "people", "a column that is not sortable changes nothing"


def test_a_record_that_is_gone_says_so(qtbot: QtBot) -> None:
    source = Source(10)
    source.gone.add(3)
    model = _model(source)
    assert _read(model, 3, qtbot) == "No longer there"


def test_a_page_that_fails_is_not_asked_for_again_until_something_changes(qtbot: QtBot) -> None:
    runner = Later()
    model = _model(Source(2 * PAGE), runner)
    runner.answer()
    _text(model, PAGE)
    qtbot.waitUntil(lambda: bool(runner.asked))
    assert not runner.take()[0].fail(OSError("disk")), "the error goes on to the one place"
    assert _text(model, PAGE) == "…"
    qtbot.wait(5)
    assert not runner.asked
    model.refresh()
    runner.answer()
    _text(model, PAGE)
    qtbot.waitUntil(lambda: bool(runner.asked))
    runner.answer()
    assert _text(model, PAGE) == f"Firm {PAGE}"


def test_loading_is_told_and_ends_with_an_error_too() -> None:
    runner = Later()
    model = RecordList(Source(10), runner)
    told: list[bool] = []
    model.is_loading_changed.connect(told.append)
    model.refresh()
    runner.take()[0].fail(OSError("disk"))
    assert told == [True, False]


def test_values_words_tones_and_ids(qtbot: QtBot) -> None:
    model = _model(Source(10))
    _read(model, 3, qtbot)
    assert _text(model, 3, 1) == "Late"
    assert _text(model, 3, 1, ToneRole) == Tone.BAD
    assert _text(model, 3, 2) == "3,000"
    assert _text(model, 3, 2, ValueRole) == 3000
    assert _text(model, 3, 3) == "—"
    assert _text(model, 3, 0, IdRole) == 3


def test_a_screen_reader_hears_the_whole_row_in_the_first_column(qtbot: QtBot) -> None:
    model = _model(Source(10))
    _read(model, 3, qtbot)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert _text(model, 3, 0, role) == "Firm 3, Town 3, Status: Late, People: 3,000, Note: —"
    assert _text(model, 3, 1, role) == "Status: Late"


def test_records_are_found_by_id() -> None:
    model = _model(Source(10))
    model.set_query(ListQuery(is_descending=True))
    assert model.rows.position(9) == 0
    assert model.rows.position(77) == -1
    assert model.rows.record_ids(0, 2) == [9, 8, 7]


@pytest.mark.parametrize("count", [0, 1, PAGE - 1, PAGE, PAGE + 1])
def test_the_last_row_is_there_whatever_the_length(count: int, qtbot: QtBot) -> None:
    model = _model(Source(count))
    assert model.rowCount() == count
    if count:
        assert _read(model, count - 1, qtbot) == f"Firm {count - 1}"


def test_a_hundred_thousand_rows_are_sorted_without_reading_them() -> None:
    source = Source(100_000)
    model = _model(source)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.record_id(0) == 99_999
    assert source.pages == 1, "the first, with which the list was opened"
