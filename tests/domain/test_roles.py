"""The table of roles: whole, ordered, and every kind of record stands in it."""

from __future__ import annotations

import copy
import pickle

import pytest

from smedesk.domain.choices import STAFF_ROLES
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.roles import (
    AUDITOR,
    COORDINATOR,
    OFFICER,
    PARTNER,
    TABLE,
    WORDS,
    Action,
    RoleRefused,
    action_of_change,
    has_no_more_rights,
    may,
    require,
)


def test_the_table_says_something_of_every_action_and_of_the_declared_roles_only() -> None:
    declared = {one.code for one in STAFF_ROLES}
    assert set(TABLE) == set(WORDS) == set(Action)
    assert declared == {OFFICER, COORDINATOR, PARTNER, AUDITOR}
    assert all(roles <= declared for roles in TABLE.values())


def test_those_who_read_change_nothing_but_their_views() -> None:
    for role in (PARTNER, AUDITOR):
        allowed = {kind for kind in RECORD_TYPES if may(role, action_of_change(kind))}
        assert allowed == {"view"}


def test_rights_are_ordered() -> None:
    assert has_no_more_rights(OFFICER, COORDINATOR)
    assert not has_no_more_rights(COORDINATOR, OFFICER)
    assert has_no_more_rights(PARTNER, AUDITOR)
    assert has_no_more_rights("", COORDINATOR)
    assert not may("somebody from a newer program", Action.EDIT_PORTFOLIO)


def test_a_refusal_names_role_and_action_and_crosses_processes() -> None:
    with pytest.raises(RoleRefused) as caught:
        require(AUDITOR, Action.ERASE)
    for same in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (same.code, same.parameters) == ("role.may_not", {"role": "auditor", "action": "erase"})
