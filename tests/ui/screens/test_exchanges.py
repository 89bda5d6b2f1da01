"""An exchange from its dates to its agreement, by keys, over a real database and the real printer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.app.printing import FormPrinter
from smedesk.domain.records import Document, Exchange, Office, PlanActivity, PlanSection, StayPeriod
from smedesk.services.editing import change_fields
from smedesk.services.ports import Sentence
from smedesk.translate import mark
from smedesk.ui.desk import Place
from smedesk.ui.screens.exchanges.screen import ExchangesScreen
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.hands import CONTROL, part, press, read, settle, show, write
from tests.ui.screens.world import World, enter_exchange, fill, opened_world

_SENTENCE = Sentence(mark("Tests", "Changed an office"))
_SECTION = {
    "topic": "development",
    "sender_objective": "See how forty people test every night.",
    "host_objective": "See how a small team ships every week.",
    "sender_outcome": "A test bench of our own.",
    "host_outcome": "A shorter way to a release.",
}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def begun(world: World, **values: Any) -> str:
    """Enter an exchange with a period and a section, as `draft_exchange` does; return its id."""
    id = enter_exchange(world, **values)
    world.enter(StayPeriod, "period", exchange=id)
    world.enter(PlanSection, "section", exchange=id, position=1)
    return id


def complete(world: World) -> str:
    """Enter an exchange whose agreement can be issued; return its id."""
    id = enter_exchange(world, project="Both build a test bench.", talked_on=Date(2026, 11, 2))
    world.enter(StayPeriod, "period", exchange=id, planned_from=Date(2027, 2, 1), planned_to=Date(2027, 4, 20))
    world.enter(PlanSection, "section", exchange=id, position=1, **_SECTION)
    world.enter(PlanActivity, "activity", exchange=id, week=1, activity="Meet the team.", lead="sending")
    return id


def made(world: World, qtbot: QtBot) -> ExchangesScreen:
    screen = ExchangesScreen(world.desk, FormPrinter(bytes(32)))
    show(screen, world, qtbot)
    qtbot.waitUntil(lambda: part(screen, "exchange_card").isVisible())
    settle(world, qtbot)
    return screen


def go_to(screen: ExchangesScreen, name: str) -> None:
    """Set the focus into the field of that object name."""
    part(screen, name).setFocus(Qt.FocusReason.OtherFocusReason)


def places_of(world: World) -> list[Place]:
    places: list[Place] = []
    world.desk.place_wanted.connect(places.append)
    return places


def test_every_widget_is_named_and_reached_by_tab(world: World, qtbot: QtBot) -> None:
    begun(world)
    assert_accessible(made(world, qtbot), qtbot)


def test_without_exchanges_the_way_to_the_matches_is_shown(world: World, qtbot: QtBot) -> None:
    screen = ExchangesScreen(world.desk, FormPrinter(bytes(32)))
    show(screen, world, qtbot)
    assert "No exchanges yet" in read(screen)
    assert not part(screen, "exchange_card").isVisible()


def test_the_dates_are_typed_and_saved_as_they_are_left(world: World, qtbot: QtBot) -> None:
    begun(world)
    screen = made(world, qtbot)
    go_to(screen, "stay_period_planned_from")
    write("1.2.2027")
    press(Qt.Key.Key_Tab)
    go_to(screen, "stay_period_planned_to")
    write("20.4.2027")
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    period = world.store.reads.get(StayPeriod, world.ids["period"])
    assert (period.planned_from, period.planned_to) == (Date(2027, 2, 1), Date(2027, 4, 20))
    assert "The stay has no dates yet." not in read(part(screen, "issue_card"))


def test_both_sides_of_a_section_are_written_and_the_hints_go(world: World, qtbot: QtBot) -> None:
    begun(world)
    screen = made(world, qtbot)
    assert "the host company’s objective is missing" in read(part(screen, "review_card"))
    go_to(screen, "plan_section_host_objective")
    write("See how a small team ships every week.")
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    assert "the host company’s objective is missing" not in read(part(screen, "review_card"))
    section = world.store.reads.get(PlanSection, world.ids["section"])
    assert section.host_objective == "See how a small team ships every week."


def test_a_hint_leads_to_its_field(world: World, qtbot: QtBot) -> None:
    begun(world)
    screen = made(world, qtbot)
    hint = next(
        one
        for one in part(screen, "review_card").findChildren(QPushButton)
        if "host company’s outcome" in one.accessibleName()
    )
    hint.click()
    assert QApplication.focusWidget() is part(screen, "plan_section_host_outcome").focusProxy()


def test_the_grant_is_worked_out_with_its_lines_and_says_when_the_dates_have_changed(
    world: World, qtbot: QtBot
) -> None:
    id = complete(world)
    screen = made(world, qtbot)
    button = screen.findChild(QPushButton, "work_out_grant")
    assert button is not None
    button.click()
    settle(world, qtbot)
    assert world.store.reads.get(Exchange, id).grant_total == Decimal("2400.00")
    words = read(part(screen, "grant_card"))
    assert "2 months × 900.00 EUR = 1,800.00 EUR" in words
    changes = change_fields(world.store, "stay_period", world.ids["period"], {"planned_to": Date(2027, 4, 30)})
    world.desk.tell(changes)
    settle(world, qtbot)
    assert "work it out again" in read(part(screen, "grant_card"))


def test_ctrl_p_issues_the_agreement_in_the_languages_chosen_and_shows_it(world: World, qtbot: QtBot) -> None:
    id = complete(world)
    screen, places = made(world, qtbot), places_of(world)
    screen.panel.table.setFocus()
    press(Qt.Key.Key_P, CONTROL)
    settle(world, qtbot)
    (document,) = world.store.reads.find(Document, exchange=id)
    assert places == [Place("documents", document.id)]
    assert (document.kind, document.version, document.state) == ("agreement", 1, "issued")
    assert "en" in document.languages
    assert world.store.reads.file(document.file_sha256).startswith(b"%PDF")


def test_another_paper_of_the_exchange_is_chosen_and_issued(world: World, qtbot: QtBot) -> None:
    id = complete(world)
    screen, places = made(world, qtbot), places_of(world)
    kind = part(screen, "paper_kind")
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(kind.findData("presence"))
    kind.activated.emit(kind.currentIndex())
    screen.panel.table.setFocus()
    press(Qt.Key.Key_P, CONTROL)
    settle(world, qtbot)
    (document,) = world.store.reads.find(Document, exchange=id)
    assert (document.kind, document.form) == ("presence", "presence 1")
    assert places == [Place("documents", document.id)]


def test_ctrl_p_goes_to_the_first_thing_that_is_missing(world: World, qtbot: QtBot) -> None:
    id = begun(world)
    screen, places = made(world, qtbot), places_of(world)
    screen.panel.table.setFocus()
    press(Qt.Key.Key_P, CONTROL)
    settle(world, qtbot)
    assert places == []
    assert not world.store.reads.find(Document, exchange=id)
    here = QApplication.focusWidget()
    assert isinstance(here, QPushButton)
    assert "The stay has no dates yet." in here.accessibleName()
    here.click()
    assert QApplication.focusWidget() is part(screen, "stay_period_planned_from").focusProxy()


def test_who_signs_is_asked_for_before_the_printer_is(world: World, qtbot: QtBot) -> None:
    complete(world)
    with world.store.change(_SENTENCE, can_undo=False) as work:
        work.update(Office, world.office, {"signatory": ""})
    screen = made(world, qtbot)
    assert "An office lacks its address, or who signs for it." in read(part(screen, "issue_card"))


def test_an_activity_is_added_for_the_next_week_and_can_be_typed_at_once(world: World, qtbot: QtBot) -> None:
    id = complete(world)
    screen = made(world, qtbot)
    button = screen.findChild(QPushButton, "add_plan_activity")
    assert button is not None
    button.click()
    settle(world, qtbot)
    weeks = [one.week for one in world.store.reads.find(PlanActivity, exchange=id)]
    assert sorted(week or 0 for week in weeks) == [1, 2]
    here = QApplication.focusWidget()
    assert isinstance(here, QWidget)
    assert here.accessibleName() == "Week"


def test_removing_a_part_is_taken_back_by_undo(world: World, qtbot: QtBot) -> None:
    id = complete(world)
    screen = made(world, qtbot)
    remove = part(part(screen, "activities_card"), "remove")
    assert isinstance(remove, QPushButton)
    assert remove.accessibleName() == "Remove: Week 1"
    remove.click()
    settle(world, qtbot)
    assert not world.store.reads.find(PlanActivity, exchange=id)
    world.desk.undo()
    settle(world, qtbot)
    assert len(world.store.reads.find(PlanActivity, exchange=id)) == 1
    assert "Week 1" in read(part(screen, "activities_card"))


def test_what_is_being_typed_stays_while_something_else_changes(world: World, qtbot: QtBot) -> None:
    begun(world)
    screen = made(world, qtbot)
    go_to(screen, "plan_section_sender_objective")
    write("Half a sent")
    world.desk.tell(change_fields(world.store, "plan_section", world.ids["section"], {"topic": "training"}))
    settle(world, qtbot)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QPlainTextEdit)
    assert editor.toPlainText() == "Half a sent"


def test_a_step_is_taken_and_shown_and_its_papers_are_named(world: World, qtbot: QtBot) -> None:
    id = complete(world)
    screen = made(world, qtbot)
    button = screen.findChild(QPushButton, "agree_exchange")
    assert button is not None
    button.click()
    settle(world, qtbot)
    assert world.store.reads.get(Exchange, id).state == "agreed"
    words = read(part(screen, "exchange_card"))
    assert "Plan agreed" in words
    assert "Not on file yet: " in words


def test_an_exchange_is_cancelled_by_keys_with_its_reason_and_esc_cancels_nothing(world: World, qtbot: QtBot) -> None:
    id = complete(world)
    screen = made(world, qtbot)
    part(screen, "cancel_exchange").setFocus()
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is part(screen, "reason")
    write("No")
    press(Qt.Key.Key_Escape)
    settle(world, qtbot)
    assert QApplication.focusWidget() is part(screen, "cancel_exchange")
    assert world.store.reads.get(Exchange, id).state == "draft"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)  # without a reason nothing is taken
    assert part(screen, "reason").isVisible()
    write("The host closed")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert world.store.reads.get(Exchange, id).state == "cancelled"
    words = read(screen)
    assert "Cancelled" in words
    assert "Cancel the exchange: The host closed" in words
    assert not part(screen, "reason").isVisible()
    world.desk.undo()
    settle(world, qtbot)
    assert "The host closed" not in read(screen)
    assert part(screen, "agree_exchange").isVisible()


def test_what_the_rules_say_against_an_exchange_stands_above_its_steps(world: World, qtbot: QtBot) -> None:
    complete(world)
    screen = made(world, qtbot)
    warning = part(screen, "objections")
    assert not warning.isVisible()
    changes = change_fields(world.store, "stay_period", world.ids["period"], {"planned_to": Date(2027, 10, 20)})
    world.desk.tell(changes)
    settle(world, qtbot)
    assert warning.isVisible()
    words = read(warning)
    assert "The rules of MobiliseSME (second programme) do not allow this as it stands:" in words
    assert "The stay of 8 months and 20 days is longer than 6 months." in words
    assert part(screen, "agree_exchange").isVisible()  # it warns: who decides is the office


def test_an_exchange_is_opened_by_its_id(world: World, qtbot: QtBot) -> None:
    complete(world)
    other = enter_exchange(world, "other", number="2026-BB02")
    screen = made(world, qtbot)
    screen.open_record(other)
    settle(world, qtbot)
    assert "2026-BB02" in read(part(screen, "exchange_card"))
