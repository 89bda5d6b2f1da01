"""The plan of the place "Matches" by keys, over a real database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import ANY

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Decision, Match, Placement
from smedesk.matching.results import Blocking, Goal
from smedesk.services.list_output import ListOutlet, OutputTable, PrintWords
from smedesk.services.planning import Planned
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.given_panel import ALL
from smedesk.ui.screens.matches import plan_output
from smedesk.ui.screens.matches.plan_asker import LOCKS_SETTING
from smedesk.ui.screens.matches.plan_output import PlanOutput
from smedesk.ui.screens.matches.plan_page import CROWDS, RATHER, RESULT, PlanPage
from smedesk.ui.screens.matches.plan_words import LOCKED, rather_words
from smedesk.ui.screens.matches.screen import PLAN, MatchesScreen
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.hands import part, press, read, settle, show
from tests.ui.screens.world import World, fill, opened_world


class Outlet:
    """Takes a list and returns its words."""

    def xlsx(self, table: OutputTable) -> bytes:
        return "\n".join("|".join(str(cell) for cell in row.cells) for row in table.rows).encode()

    csv = xlsx

    def pdf(self, table: OutputTable, words: PrintWords) -> bytes:
        return words.page(1, 2).encode() + self.xlsx(table)

    def pages(self, _pdf: bytes, _dpi: int) -> Iterator[object]:
        yield from ()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def opened(world: World, qtbot: QtBot) -> tuple[MatchesScreen, PlanPage]:
    outlet: ListOutlet = Outlet()  # type: ignore[assignment]
    screen = MatchesScreen(world.desk, outlet)
    show(screen, world, qtbot)
    next(one for one in screen.findChildren(QPushButton) if one.text() == "Plan").click()
    settle(world, qtbot)
    page = screen.findChild(PlanPage)
    assert page is not None
    return screen, page


def planned(world: World, qtbot: QtBot) -> tuple[MatchesScreen, PlanPage]:
    screen, page = opened(world, qtbot)
    part(screen, "plan_work").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(lines(screen)) > 0)
    settle(world, qtbot)
    qtbot.waitUntil(page.detail.steps.isVisible)
    page.focus_list()
    return screen, page


def lines(screen: QWidget, name: str = "plan_table") -> list[str]:
    table = screen.findChild(QTableView, name)
    assert table is not None
    model = table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_before_the_first_plan_it_is_said_what_comes(world: World, qtbot: QtBot) -> None:
    screen, page = opened(world, qtbot)
    assert "No plan yet" in read(page)
    assert not part(screen, "plan_lock").isEnabled()
    assert not part(screen, "plan_propose").isEnabled()
    assert_accessible(screen, qtbot)


def test_a_plan_says_how_many_are_placed_and_how_good_it_is(world: World, qtbot: QtBot) -> None:
    screen, page = planned(world, qtbot)
    assert "of 2 participants have a placement; no plan can place more." in read(page)
    assert "The sum of the scores is the best possible." in read(page)
    page.show_part(RESULT)
    assert "100.00 %" in read(part(screen, "plan_result"))
    page.show_part(CROWDS)
    assert page.crowds.isVisible()
    page.show_part(ALL)
    assert_accessible(screen, qtbot)


def test_a_key_locks_a_pair_and_it_is_still_locked_at_the_next_start(world: World, qtbot: QtBot) -> None:
    _screen, page = planned(world, qtbot)
    current = page.pairs.current
    press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page.pairs.count(LOCKED) == 1)
    settle(world, qtbot)
    assert page.pairs.current == current
    assert world.store.reads.setting(LOCKS_SETTING).startswith(f"{current}:")
    press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page.pairs.count(LOCKED) == 0)
    settle(world, qtbot)
    page.toggle_lock()
    qtbot.waitUntil(lambda: page.pairs.count(LOCKED) == 1)
    settle(world, qtbot)
    again = PlanPage(world.desk, current_labels())
    for widget in (again, again.detail):
        qtbot.addWidget(widget)
    settle(world, qtbot)
    again.work_out()
    qtbot.waitUntil(lambda: again.pairs.count(LOCKED) == 1)
    page.toggle_lock()  # the worker has forgotten its market for that of the other page: it is sent again
    qtbot.waitUntil(lambda: page.pairs.count(LOCKED) == 0)


def test_what_is_proposed_is_shown_before_and_keeps_its_explanation(world: World, qtbot: QtBot) -> None:
    screen, page = planned(world, qtbot)
    application = page.pairs.current
    part(screen, "plan_propose").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: screen.findChild(QWidget, "propose_dialog") is not None)
    dialog = part(screen, "propose_dialog")
    assert lines(screen)[0] in read(dialog)
    assert_accessible(dialog, qtbot)
    part(dialog, "propose_go").click()  # type: ignore[attr-defined]
    settle(world, qtbot)
    match = next(one for one in world.store.reads.find(Match) if one.application == application)
    decision = next(one for one in world.store.reads.find(Decision) if one.match == match.id)
    assert match.state == "proposing"
    assert decision.kind == "proposed"
    assert decision.score == match.score
    assert decision.explanation
    assert decision.features
    qtbot.waitUntil(lambda: page.pairs.count("decided") == 1)


def test_a_change_of_the_records_is_said_and_nothing_moves(world: World, qtbot: QtBot) -> None:
    screen, page = planned(world, qtbot)
    before = lines(screen)
    page._desk.notices.changed.emit(_change())
    assert "Worked out before the latest changes" in read(page)
    assert lines(screen) == before


def test_a_cancelled_plan_does_not_come(world: World, qtbot: QtBot) -> None:
    screen, page = opened(world, qtbot)
    page.work_out()
    part(screen, "plan_cancel").click()  # type: ignore[attr-defined]
    settle(world, qtbot)
    assert lines(screen) == []
    assert part(screen, "plan_work").isEnabled()


def test_the_plan_leaves_the_program_as_it_is_listed(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    screen, page = planned(world, qtbot)
    outlet: ListOutlet = Outlet()  # type: ignore[assignment]
    path = tmp_path / "plan.csv"
    assert page._shown is not None
    table = page._shown.table
    PlanOutput(world.desk, page, outlet, table).write_to(path, lambda made, listed: made.csv(listed))
    settle(world, qtbot)
    rows = path.read_text("utf-8").splitlines()
    assert [row.split("|")[0] for row in rows] == lines(screen)
    assert table().columns[4].title == "Score"


def test_who_would_rather_have_each_other_is_listed_with_why_explained_and_locked(world: World, qtbot: QtBot) -> None:
    screen, page = planned(world, qtbot)
    assert page._shown is not None
    made = page._shown.planned
    best = made.plans[Goal.BEST]
    one = best.placed[0]
    other = next(id for id in sorted(each.id for each in world.store.reads.find(Placement)) if id != one.place)
    rather = Blocking(one.participant, other, 712, 655, one.place, 698, one.participant, 640)
    free = Blocking(one.participant, one.place, 712, 655)
    plans = {**made.plans, Goal.BEST: replace(best, blocking=1234, rather=(rather, free))}
    page._asker.planned.emit(Planned(plans, made.decided))
    settle(world, qtbot)
    page.show_part(RATHER)
    page.focus_list()
    settle(world, qtbot)
    table = part(screen, "rather_table")
    assert table.hasFocus()
    assert isinstance(table, QTableView)
    host = page._shown.rows[0].values[1][0]
    assert [row.values for row in page._shown.rather[:1]] == [
        (("Tamm, Kadri", f"71 there, 69 at {host}"), (ANY, "65 with them, 64 with Tamm, Kadri"))
    ]
    assert page.rather.current == page._shown.rather[0].id
    texts = [chip.text() for chip in part(screen, "plan_parts").findChildren(QPushButton)]
    assert "Rather together 1,234" in texts
    qtbot.waitUntil(lambda: page.detail._shown is not None and page.detail._shown.explanation.place == other)
    assert_accessible(screen, qtbot)
    page.focus_list()
    press(Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page.pairs.count(LOCKED) == 1)
    assert (one.participant, other) in page._asker.locked
    press(Qt.Key.Key_Down)
    page.show_part(ALL)
    page.focus_list()
    assert part(screen, "plan_table").hasFocus()


def test_the_reasons_say_who_has_nothing_and_where_there_is_room() -> None:
    assert rather_words(Blocking("p", "h", 712, 655), "", "") == (
        "71 there, nothing in the plan",
        "65 with them, a place is free",
    )


def test_the_plan_is_printed_by_its_key(world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    _screen, page = planned(world, qtbot)
    asked: list[str] = []

    def ask(_owner: QWidget, name: str, chosen: Callable[[object], object]) -> None:
        asked.append(name)
        chosen(None)

    monkeypatch.setattr(plan_output, "ask_for_printer", ask)
    printed: list[OutputTable] = []
    monkeypatch.setattr(
        plan_output, "print_rows", lambda _desk, _owner, _printer, _outlet, made: printed.append(made())
    )
    press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["Plan"]
    assert [row.cells[0] for row in printed[0].rows] == lines(page)


def test_the_screen_can_be_opened_at_the_plan(world: World, qtbot: QtBot) -> None:
    screen = MatchesScreen(world.desk)
    show(screen, world, qtbot)
    screen.show_part(PLAN)
    assert part(screen, "plan_page").isVisible()
    assert not part(screen, "plan_save").isVisible()
    screen.show_part(ALL)
    assert not part(screen, "plan_page").isVisible()


def _change() -> object:
    from smedesk.services.ports import Changes, Sentence
    from smedesk.translate import mark

    return Changes("", Sentence(mark("Tests", "Changed")), {"placement": frozenset({"any"})})
