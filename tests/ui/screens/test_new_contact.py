"""The dialog of the fair by keys alone, over a real database."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Consent, Person
from smedesk.ui.screens.companies import CompaniesScreen
from smedesk.ui.screens.companies.new_contact import NewContact, given_and_family
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import CONTROL, found, press, settle, write
from tests.ui.screens.world import World


def test_a_contact_of_a_fair_is_entered_by_keys_alone(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    press(Qt.Key.Key_N, CONTROL)
    dialog = found(screen, NewContact, "new_contact")
    settle(world, qtbot)
    qtbot.waitUntil(dialog.isActiveWindow)
    for text in ("Cobalt Energy OÜ", "Kadri Tamm", "kadri@cobalt.example", ""):
        write(text)
        press(Qt.Key.Key_Return)
        settle(world, qtbot)
    press(Qt.Key.Key_Space)
    for _ in range(3):
        press(Qt.Key.Key_Return)
    settle(world, qtbot)
    entered = next(one for one in world.store.reads.find(Company) if one.name == "Cobalt Energy OÜ")
    (person,) = world.store.reads.find(Person, company=entered.id)
    (consent,) = world.store.reads.find(Consent, person=person.id)
    assert (entered.country, entered.last_contact) == ("EE", world.desk.today())
    assert (person.given_name, person.family_name, person.email) == ("Kadri", "Tamm", "kadri@cobalt.example")
    assert (consent.purpose, consent.method, consent.taken_by) == ("catalogue", "screen", "Maarja Kask")
    assert not dialog.isVisible()
    assert screen.detail.form.record_id == entered.id


def test_the_dialog_of_the_fair_can_be_reached_by_keys_and_is_never_ticked_beforehand(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.new_record()
    dialog = found(screen, NewContact, "new_contact")
    settle(world, qtbot)
    assert_accessible(dialog, qtbot)
    assert dialog.consents.purposes() == frozenset()
    dialog.reject()


def test_control_and_enter_saves_and_begins_the_next_contact(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.new_record()
    dialog = found(screen, NewContact, "new_contact")
    settle(world, qtbot)
    write("Nordlys Marine AS")
    press(Qt.Key.Key_Return, CONTROL)
    settle(world, qtbot)
    assert any(one.name == "Nordlys Marine AS" for one in world.store.reads.find(Company))
    assert dialog.isVisible()
    assert dialog.company.value() == ""
    dialog.reject()


def test_what_is_typed_into_the_dialog_is_still_there_after_esc(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.new_record()
    dialog = found(screen, NewContact, "new_contact")
    settle(world, qtbot)
    write("Half a comp")
    dialog.company.commit()
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    screen.new_record()
    assert dialog.company.value() == "Half a comp"
    dialog.reject()


def test_a_consent_without_a_person_is_asked_for_the_person(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.new_record()
    dialog = found(screen, NewContact, "new_contact")
    settle(world, qtbot)
    write("Lumen BV")
    dialog.consents.last_box.setChecked(True)
    dialog.save()
    settle(world, qtbot)
    assert dialog.person.error
    assert len(world.store.reads.find(Company)) == 3  # those of the desk
    dialog.reject()


def test_a_company_that_is_here_already_is_offered_while_typing_and_gets_the_person(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.new_record()
    dialog = found(screen, NewContact, "new_contact")
    settle(world, qtbot)
    write("elaion")
    settle(world, qtbot)
    offer = next(each for each in dialog.findChildren(QPushButton) if "Ελαιώνας" in each.accessibleName())
    offer.setFocus()
    press(Qt.Key.Key_Space)
    write("Nikos Pappas")
    press(Qt.Key.Key_Return, CONTROL)
    settle(world, qtbot)
    (person,) = world.store.reads.find(Person)
    assert person.company == world.ids["Ελαιώνας Foods AE"]
    dialog.reject()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Kadri Tamm", ("Kadri", "Tamm")),
        ("Tamm, Kadri", ("Kadri", "Tamm")),
        ("Maria del Carmen Ruiz", ("Maria del Carmen", "Ruiz")),
        ("Cher", ("", "Cher")),
        ("", ("", "")),
    ],
)
def test_a_written_name_is_cut_into_given_and_family_name(written: str, expected: tuple[str, str]) -> None:
    assert given_and_family(written) == expected
