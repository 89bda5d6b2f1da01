"""No change goes past the role of who works at the desk: the one door asks it, for every kind and every way."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import smedesk
from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Company, Match, Note, Staff
from smedesk.domain.roles import AUDITOR, COORDINATOR, OFFICER, PARTNER, Action, RoleRefused, action_of_change, may
from smedesk.services.roles import choose_staff, read_present, role_here
from smedesk.store.desk import DeskStore
from tests.store.desks import ENTERED, change, company, enter, truth

_ROLES = (OFFICER, COORDINATOR, PARTNER, AUDITOR)


def _work_as(store: DeskStore, role: str) -> str:
    staff = enter(store, Staff, name=f"The {role}", role=role)
    store.set_setting("staff", staff)
    return staff


@pytest.mark.parametrize("role", _ROLES)
def test_every_kind_is_entered_and_changed_as_the_table_says(store: DeskStore, role: str) -> None:
    _work_as(store, role)
    before = truth(store)
    for kind, declared in RECORD_TYPES.items():
        is_allowed = may(role, action_of_change(kind))
        if not is_allowed:
            with pytest.raises(RoleRefused) as caught, store.change(ENTERED) as work:
                work.insert(declared.made(id=f"new-{kind}", office=work.office))
            assert caught.value.parameters == {"role": role, "action": str(action_of_change(kind))}
            continue
        with store.change(ENTERED) as work:
            work.insert(declared.made(id=f"new-{kind}", office=work.office))
            work.update(declared.made, f"new-{kind}", {"archived": True})
    allowed = {(kind, f"new-{kind}") for kind in RECORD_TYPES if may(role, action_of_change(kind))}
    assert truth(store).keys() - before.keys() == allowed


def test_neither_a_change_nor_a_command_nor_undo_goes_past_the_role(store: DeskStore) -> None:
    id = company(store)
    change(store, Company, id, city="Tartu")
    _work_as(store, AUDITOR)

    with pytest.raises(RoleRefused):
        change(store, Company, id, city="Narva")
    with pytest.raises(RoleRefused), store.change(ENTERED) as work:
        work.command(Match(id="m", office=work.office), "match.propose", {}, {})
    store.set_setting("staff", "")
    store.undo()  # the entry of the auditor
    store.set_setting("staff", "nobody")
    with pytest.raises(RoleRefused):
        store.undo()

    assert store.reads.get(Company, id).city == "Tartu"


def test_what_a_role_may_not_read_is_not_given_out(store: DeskStore) -> None:
    home = company(store)
    note = enter(store, Note, subject=f"company:{home}", written="Pays late")
    _work_as(store, PARTNER)

    assert store.reads.find(Note) == ()
    assert store.reads.search("pays", ("note",)) == ()
    for refused in (lambda: store.reads.get(Note, note), lambda: store.reads.history("company", home)):
        with pytest.raises(RoleRefused):
            refused()
    assert store.reads.get(Company, home).id == home


def test_somebody_who_is_gone_may_only_read(store: DeskStore) -> None:
    store.set_setting("staff", "nobody")
    assert role_here(store.reads) == PARTNER


def test_the_office_keeps_a_coordinator(store: DeskStore) -> None:
    alone = _work_as(store, COORDINATOR)
    for values in ({"role": OFFICER}, {"archived": True}):
        with pytest.raises(DomainError, match=r"^role\.last_coordinator"):
            change(store, Staff, alone, **values)
    enter(store, Staff, name="Another", role=COORDINATOR)
    change(store, Staff, alone, role=OFFICER)
    assert not read_present(store.reads).may(Action.MANAGE_OFFICE)


def test_nobody_takes_more_rights_without_a_proof_nor_gives_them_away_without_a_way_back(store: DeskStore) -> None:
    boss = _work_as(store, COORDINATOR)
    auditor = enter(store, Staff, name="Auditor", role=AUDITOR)
    with pytest.raises(DomainError, match=r"^role\.no_way_back"):
        choose_staff(store, auditor)
    store.set_setting("lock.secret", "set")

    choose_staff(store, auditor)

    assert (role_here(store.reads), store.reads.setting("author")) == (AUDITOR, "Auditor")
    with pytest.raises(DomainError, match=r"^role\.more_rights"):
        choose_staff(store, boss)
    choose_staff(store, boss, is_proved=True)
    assert role_here(store.reads) == COORDINATOR




def test_there_is_no_other_door_for_what_somebody_types() -> None:
    """Operations are written by `insert_new` alone, and only the unit of work, which asks the role, calls it."""
    callers = {
        path.relative_to(Path(smedesk.__file__).parent).as_posix()
        for path in Path(smedesk.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "insert_new"
    }
    assert callers == {"store/change.py"}
