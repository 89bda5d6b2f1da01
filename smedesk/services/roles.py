"""Who works at this desk, and as what: choosing, and saying what that allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Staff
from smedesk.domain.roles import PARTNER, Action, action_of_change, has_no_more_rights, may, require
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.translate import mark

STAFF_SETTING, AUTHOR_SETTING = "staff", "author"
LOCK_SETTING = "lock.secret"
"""Not empty where this desk has a PIN."""


@frozen
class Present:
    """Who works at this desk (None while it is set up), with which role, and who else is in the office."""

    staff: Staff | None
    role: str
    colleagues: Sequence[Staff]

    def may(self, action: Action) -> bool:
        """Whether whoever works here may do this."""
        return may(self.role, action)


@frozen
class HeldRights:
    """The role of who works here, and what refuses it to take back the last change, or to do it again (None: nothing).
    """

    role: str
    undo_refused: Action | None = None
    redo_refused: Action | None = None

    @property
    def is_limited(self) -> bool:
        """Whether there is anything that this role may not do."""
        return not all(may(self.role, action) for action in Action)


def read_rights(reads: Reads) -> HeldRights:
    """Return what whoever works at this desk may do."""
    held = HeldRights(role_here(reads))
    if not held.is_limited:
        return held
    return replace(
        held,
        undo_refused=_first_refused(held.role, reads.reversed_kinds(is_redo=False)),
        redo_refused=_first_refused(held.role, reads.reversed_kinds(is_redo=True)),
    )


def _first_refused(role: str, kinds: Sequence[str]) -> Action | None:
    return next((action for action in map(action_of_change, kinds) if not may(role, action)), None)


def read_present(reads: Reads) -> Present:
    """Return who works at this desk."""
    colleagues = reads.find(Staff, own=True)
    chosen = reads.setting(STAFF_SETTING)
    here = next((one for one in colleagues if one.id == chosen), None)
    return Present(here, role_here(reads), sorted(colleagues, key=lambda one: (one.name.casefold(), one.id)))


def role_here(reads: Reads) -> str:
    """Return the role of who works at this desk: "" while it is set up, read-only for somebody who is gone."""
    chosen = reads.setting(STAFF_SETTING)
    here = reads.get_many(Staff, (chosen,)).get(chosen) if chosen else None
    if not chosen:
        return ""
    return here.role if here is not None and not here.archived else PARTNER


def require_here(reads: Reads, action: Action) -> None:
    """Raise RoleRefused when whoever works at this desk may not do this."""
    require(role_here(reads), action)


def choose_staff(store: Store, staff: str, *, is_proved: bool = False) -> Changes:
    """Say who works at this desk from now on; every screen is told, since the role may be another one.

    Taking more rights than now needs a proof (`is_proved`: the PIN or the passphrase was typed): `role.more_rights`.
    Giving rights away needs a PIN that leads back: `role.no_way_back`."""
    chosen, role = store.reads.get(Staff, staff), role_here(store.reads)
    if not is_proved and not has_no_more_rights(chosen.role, role):
        raise DomainError("role.more_rights", role=chosen.role)
    if not has_no_more_rights(role, chosen.role) and not store.reads.setting(LOCK_SETTING):
        raise DomainError("role.no_way_back", role=chosen.role)
    store.set_setting(STAFF_SETTING, chosen.id)
    store.set_setting(AUTHOR_SETTING, chosen.name)
    sentence = Sentence(mark("Roles", "{name} works at this desk now"), {"name": chosen.name})
    return Changes("", sentence, {"staff": frozenset({chosen.id})}, can_undo=False)
