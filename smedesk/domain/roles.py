"""Who may do what at a desk: one table, role by action. Pure; the store asks it before every change.

The roles are those of `choices.STAFF_ROLES`. A desk where nobody was chosen yet is being set up: whoever does that acts
as its coordinator. A staff member who is not here any more may only read.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from smedesk.domain.errors import DomainError
from smedesk.translate import Text, mark

OFFICER, COORDINATOR, PARTNER, AUDITOR = "officer", "coordinator", "partner", "auditor"


class Action(StrEnum):
    """What somebody may or may not do; the order is that of the page."""

    EDIT_PORTFOLIO = "edit_portfolio"
    WORK_AT_FAIRS = "work_at_fairs"
    DECIDE_MATCHES = "decide_matches"
    EDIT_EXCHANGES = "edit_exchanges"
    KEEP_VIEWS = "keep_views"
    MANAGE_OFFICE = "manage_office"
    MANAGE_SCHEMES = "manage_schemes"
    ERASE = "erase"
    GIVE_ACCESS = "give_access"
    READ_NOTES = "read_notes"
    READ_CONSENTS = "read_consents"
    READ_FILES = "read_files"
    READ_FAIRS = "read_fairs"
    READ_HISTORY = "read_history"


WORDS: Mapping[Action, Text] = MappingProxyType({
    Action.EDIT_PORTFOLIO: mark("Role", "Enter and change companies, people, consents, notes, tasks, profiles"),
    Action.WORK_AT_FAIRS: mark("Role", "Enter contacts at events"),
    Action.DECIDE_MATCHES: mark("Role", "Propose, accept and decline matches"),
    Action.EDIT_EXCHANGES: mark("Role", "Draw up exchanges, their plans and papers"),
    Action.KEEP_VIEWS: mark("Role", "Keep views of lists"),
    Action.MANAGE_OFFICE: mark("Role", "Change the office, its staff and their roles"),
    Action.MANAGE_SCHEMES: mark("Role", "Change the rules of a scheme"),
    Action.ERASE: mark("Role", "Erase a person for good"),
    Action.GIVE_ACCESS: mark("Role", "Export everything held on a person"),
    Action.READ_NOTES: mark("Role", "Read notes and tasks"),
    Action.READ_CONSENTS: mark("Role", "Read consents"),
    Action.READ_FILES: mark("Role", "Read attached files"),
    Action.READ_FAIRS: mark("Role", "Read guests and contacts at events"),
    Action.READ_HISTORY: mark("Role", "Read who changed what"),
})

_STAFF = frozenset({OFFICER, COORDINATOR})
_READERS = _STAFF | {AUDITOR}
_ALL = _READERS | {PARTNER}

TABLE: Mapping[Action, frozenset[str]] = MappingProxyType({
    Action.EDIT_PORTFOLIO: _STAFF,
    Action.WORK_AT_FAIRS: _STAFF,
    Action.DECIDE_MATCHES: _STAFF,
    Action.EDIT_EXCHANGES: _STAFF,
    Action.KEEP_VIEWS: _ALL,
    Action.MANAGE_OFFICE: frozenset({COORDINATOR}),
    Action.MANAGE_SCHEMES: frozenset({COORDINATOR}),
    Action.ERASE: frozenset({COORDINATOR}),
    Action.GIVE_ACCESS: _STAFF,
    Action.READ_NOTES: _READERS,
    Action.READ_CONSENTS: _READERS,
    Action.READ_FILES: _READERS,
    Action.READ_FAIRS: _STAFF,
    Action.READ_HISTORY: _READERS,
})
"""The table: action → the roles that may."""

_WRITES = MappingProxyType({
    "scheme": Action.MANAGE_SCHEMES,
    "office": Action.MANAGE_OFFICE,
    "staff": Action.MANAGE_OFFICE,
    "own_form": Action.MANAGE_OFFICE,
    "form_text": Action.MANAGE_OFFICE,
    "view": Action.KEEP_VIEWS,
    "event": Action.WORK_AT_FAIRS,
    "guest": Action.WORK_AT_FAIRS,
    "capture": Action.WORK_AT_FAIRS,
    "match": Action.DECIDE_MATCHES,
    "decision": Action.DECIDE_MATCHES,
    "exchange": Action.EDIT_EXCHANGES,
    "plan_section": Action.EDIT_EXCHANGES,
    "plan_activity": Action.EDIT_EXCHANGES,
    "stay_period": Action.EDIT_EXCHANGES,
    "document": Action.EDIT_EXCHANGES,
    "signing": Action.EDIT_EXCHANGES,
    "scan": Action.EDIT_EXCHANGES,
    "scanned_page": Action.EDIT_EXCHANGES,
})

_READS = MappingProxyType({
    "note": Action.READ_NOTES,
    "task": Action.READ_NOTES,
    "consent": Action.READ_CONSENTS,
    "attachment": Action.READ_FILES,
    "scan": Action.READ_FILES,
    "scanned_page": Action.READ_FILES,
    "guest": Action.READ_FAIRS,
    "capture": Action.READ_FAIRS,
})


class RoleRefused(DomainError):
    """`role.may_not`; `parameters` hold `role` and `action`."""

    def __init__(self, role: str, action: str) -> None:
        super().__init__("role.may_not", role=role, action=str(action))

    def __reduce__(self) -> tuple[type[RoleRefused], tuple[object, object]]:
        return RoleRefused, (self.parameters["role"], self.parameters["action"])


def action_of_change(kind: str) -> Action:
    """Return what changing a record of this kind is; a kind of its own is part of the portfolio."""
    return _WRITES.get(kind, Action.EDIT_PORTFOLIO)


def action_of_reading(kind: str) -> Action | None:
    """Return what reading records of this kind is, None where everybody at the desk may."""
    return _READS.get(kind)


def may(role: str, action: Action) -> bool:
    """Whether a role may do this; "" is whoever sets the desk up."""
    return (role or COORDINATOR) in TABLE[action]


def require(role: str, action: Action) -> None:
    """Raise RoleRefused when a role may not do this."""
    if not may(role, action):
        raise RoleRefused(role, action)


def has_no_more_rights(role: str, than: str) -> bool:
    """Whether everything that a role may is allowed to the other one as well."""
    return all(may(than, action) for action in Action if may(role, action))
