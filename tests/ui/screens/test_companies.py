"""Companies by keys alone, over a real database."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Note, Person, Placement
from smedesk.services.editing import change_fields
from smedesk.ui.screens.companies import CompaniesScreen
from smedesk.ui.widgets.line_edit import LineEdit
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import CONTROL, click, come_back, focused, found, press, settle, write
from tests.ui.screens.world import World, opened_world

_NAMES = ("Helix Robotics GmbH", "Ελαιώνας Foods AE", "Žitko Bio d.o.o.")


def titles(screen: CompaniesScreen) -> list[str]:
    """Return the first lines of the list."""
    return [str(screen.list.index(row, 0).data()) for row in range(screen.list.rowCount())]


def company(world: World, name: str) -> Company:
    """Return a company as it stands on disk."""
    return world.store.reads.get(Company, world.ids[name])


def test_everything_on_the_screen_has_a_name_and_is_reached_by_tab(screen: CompaniesScreen, qtbot: QtBot) -> None:
    assert_accessible(screen, qtbot)


def test_every_part_of_the_detail_can_be_reached(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    for part in ("size", "people", "placements", "notes"):
        screen.detail.sections.go_to(part)
        settle(world, qtbot)
        assert_accessible(screen, qtbot)


def test_the_list_comes_in_the_order_of_folded_names_with_counts(screen: CompaniesScreen) -> None:
    assert titles(screen) == ["Ελαιώνας Foods AE", "Helix Robotics GmbH", "Žitko Bio d.o.o."]
    texts = [chip.text() for chip in screen.chips.findChildren(QPushButton)]
    assert texts == ["All 3", "Active 2", "New 1", "Needs review 0", "Dormant 0"]


def test_a_filter_and_the_search_narrow_the_list(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    chip = next(each for each in screen.chips.findChildren(QPushButton) if each.text().startswith("Active"))
    chip.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(screen) == ["Helix Robotics GmbH", "Žitko Bio d.o.o."])
    found(screen, LineEdit, "company_search").setFocus()
    write("zitko")
    qtbot.waitUntil(lambda: titles(screen) == ["Žitko Bio d.o.o."])
    settle(world, qtbot)
    assert chip.text() == "Active 1"


def test_a_field_saves_as_it_is_left_and_ticks_after_the_commit(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_record(world.ids["Helix Robotics GmbH"])
    settle(world, qtbot)
    field = screen.detail.form.fields["trade_name"]
    field.setFocus()
    write("Helix")
    assert not company(world, "Helix Robotics GmbH").trade_name
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    assert company(world, "Helix Robotics GmbH").trade_name == "Helix"
    assert "Trade name saved" in [each.accessibleName() for each in field.findChildren(QLabel)]
    world.desk.undo()
    settle(world, qtbot)
    assert company(world, "Helix Robotics GmbH").trade_name == ""
    assert field.value() == ""


def test_a_needed_field_that_is_emptied_is_refused_below_it(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_record(world.ids["Helix Robotics GmbH"])
    settle(world, qtbot)
    field = screen.detail.form.fields["name"]
    field.setFocus()
    press(Qt.Key.Key_A, CONTROL)
    press(Qt.Key.Key_Delete)
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    assert field.error
    assert company(world, "Helix Robotics GmbH").name == "Helix Robotics GmbH"


def test_a_change_from_elsewhere_is_shown_but_does_not_touch_what_is_typed(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    id = world.ids["Helix Robotics GmbH"]
    screen.open_record(id)
    settle(world, qtbot)
    form = screen.detail.form
    form.fields["city"].setFocus()
    write("Wien")
    values = {"city": "Linz", "phone": "+43 1"}
    world.desk.change(lambda store: change_fields(store, "company", id, values), is_quiet=True)
    settle(world, qtbot)
    assert form.fields["phone"].value() == "+43 1"
    assert form.fields["city"].is_dirty()
    assert str(focused().property("text")).startswith("Wien")


def test_what_is_typed_is_saved_to_its_record_when_another_one_is_shown(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_record(world.ids["Helix Robotics GmbH"])
    settle(world, qtbot)
    screen.detail.form.fields["website"].setFocus()
    write("helix.example")
    screen.open_record(world.ids["Žitko Bio d.o.o."])
    settle(world, qtbot)
    assert company(world, "Helix Robotics GmbH").website == "helix.example"
    assert company(world, "Žitko Bio d.o.o.").website == ""


def test_the_size_says_its_reasons_and_follows_the_figures(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_record(world.ids["Helix Robotics GmbH"])
    screen.detail.sections.go_to("size")
    settle(world, qtbot)
    assert screen.detail.size_part.card.chip.text() == "SME: cannot be told yet"
    screen.detail.size_part.form.fields["turnover"].setFocus()
    write("1250000")
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    assert screen.detail.size_part.card.chip.text() == "SME, small"


def test_an_old_value_is_restored_from_the_history(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    id = world.ids["Helix Robotics GmbH"]
    world.desk.change(lambda store: change_fields(store, "company", id, {"city": "Wien"}))
    screen.open_record(id)
    settle(world, qtbot)
    screen.detail.form.fields["city"].setFocus()
    press(Qt.Key.Key_H, CONTROL)
    dialog = found(screen, QDialog, "field_history")
    settle(world, qtbot)
    assert_accessible(dialog, qtbot)
    restore = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Restore")
    assert restore.accessibleName() == "Restore Graz in City"
    restore.setFocus()
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    assert company(world, "Helix Robotics GmbH").city == "Graz"
    dialog.accept()


def test_archiving_puts_the_company_away_and_undo_brings_it_back(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_record(world.ids["Helix Robotics GmbH"])
    settle(world, qtbot)
    click(screen, "archive_company")
    settle(world, qtbot)
    assert "Helix Robotics GmbH" not in titles(screen)
    world.desk.undo()
    settle(world, qtbot)
    assert "Helix Robotics GmbH" in titles(screen)


def test_a_placement_is_added_edited_and_published(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    id = world.ids["Helix Robotics GmbH"]
    screen.open_record(id)
    screen.detail.sections.go_to("placements")
    settle(world, qtbot)
    screen.detail.placements.add()
    settle(world, qtbot)
    write("Gripper design")
    press(Qt.Key.Key_Return, CONTROL)
    settle(world, qtbot)
    (placement,) = world.store.reads.find(Placement, company=id)
    assert (placement.title, placement.is_published) == ("Gripper design", False)
    come_back(screen, qtbot)
    screen.detail.placements.form.fields["topics"].setFocus()
    write("Joint")
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    publish = click(screen, "publish_placement")
    settle(world, qtbot)
    (placement,) = world.store.reads.find(Placement, company=id)
    assert (placement.topics, placement.is_published) == (frozenset({"research"}), True)
    assert not publish.isVisible()


def test_whether_the_company_of_a_placement_may_host_is_said_with_its_reasons(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    id = screen.detail.form.record_id
    world.desk.tell(change_fields(world.store, "company", id, {"country": "US"}))
    world.enter(Placement, "offer", company=id, title="Robot lab")
    screen.detail.sections.go_to("placements")
    settle(world, qtbot)
    assert found(screen.detail, QLabel, "taking_part").text() == "No"
    click(screen.detail, "taking_part_why")
    reasons = found(screen.detail, QWidget, "taking_part_reasons")
    assert any("United States does not take part" in one.text() for one in reasons.findChildren(QLabel))
    reasons.findChildren(QPushButton)[0].click()
    settle(world, qtbot)
    assert screen.detail.form.fields["country"].isAncestorOf(focused())


def test_the_contact_of_a_placement_is_one_of_the_people_of_its_company(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    id = world.ids["Helix Robotics GmbH"]
    anna = world.enter(Person, "anna", company=id, given_name="Anna", family_name="Gruber")
    world.enter(Person, "nikos", company=world.ids["Ελαιώνας Foods AE"], family_name="Pappas")
    placement = world.enter(Placement, "placement", company=id, title="Gripper design")
    screen.detail.show_placement(id, placement)
    settle(world, qtbot)
    assert screen.detail.placements.form.record_id == placement
    screen.detail.placements.form.fields["contact"].setFocus()
    write("gruber")
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    assert world.store.reads.get(Placement, placement).contact == anna


def test_people_are_added_to_the_company_and_open_on_their_page(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    id = world.ids["Helix Robotics GmbH"]
    screen.open_record(id)
    screen.detail.sections.go_to("people")
    settle(world, qtbot)
    screen.detail.people.add()
    settle(world, qtbot)
    write("Anna")
    press(Qt.Key.Key_Return)
    write("Gruber")
    press(Qt.Key.Key_Return, CONTROL)
    settle(world, qtbot)
    (person,) = world.store.reads.find(Person, company=id)
    assert person.given_name == "Anna"
    opened = next(
        each for each in screen.findChildren(QPushButton) if each.accessibleName() == "Open Gruber, Anna"
    )
    with qtbot.waitSignal(world.desk.place_wanted) as wanted:
        opened.click()
    assert (wanted.args[0].screen, wanted.args[0].id) == ("people", person.id)


def test_a_note_is_written_and_shown_with_its_author(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    id = world.ids["Helix Robotics GmbH"]
    screen.open_record(id)
    screen.detail.sections.go_to("notes")
    settle(world, qtbot)
    screen.detail.notes.written.setFocus()
    write("Wants a call in May")
    click(screen, "note_add")
    settle(world, qtbot)
    (note,) = world.store.reads.find(Note, subject=f"company:{id}")
    assert (note.written, note.author) == ("Wants a call in May", "Maarja Kask")


def test_an_empty_desk_says_what_belongs_here_and_offers_the_next_step(tmp_path: Path, qtbot: QtBot) -> None:
    with opened_world(tmp_path / "empty") as world:
        screen = CompaniesScreen(world.desk)
        qtbot.addWidget(screen)
        screen.show()
        settle(world, qtbot)
        offers = [each for each in screen.findChildren(QPushButton) if each.isVisible()]
        offers = [each for each in offers if each.text() == "New contact"]
        assert len(offers) == 2
        assert not screen.detail.head.isVisible()
        assert_accessible(screen, qtbot)


def test_a_company_of_another_office_is_read_and_offers_no_step(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    foreign = "00000000-0000-7000-8000-00000000f001"
    world.receive(Company(id=foreign, office="office-it", name="Officina Rossi S.r.l.", country="IT"))
    placement = f"{foreign[:-1]}2"
    world.receive(Placement(id=placement, office="office-it", company=foreign, title="A host", is_published=True))
    screen.open_record(foreign)
    screen.detail.sections.go_to("placements")
    settle(world, qtbot)
    detail = screen.detail
    for name in ("archive_company", "add_placement", "publish_placement", "withdraw_placement"):
        assert not found(detail, QPushButton, name).isVisible(), name
    screen.detail.sections.go_to("people")
    settle(world, qtbot)
    assert not found(detail, QPushButton, "add_person").isVisible()
    screen.open_record(world.ids[_NAMES[0]])
    settle(world, qtbot)
    assert found(detail, QPushButton, "archive_company").isVisible()
    assert found(detail, QPushButton, "add_person").isVisible()
