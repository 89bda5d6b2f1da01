"""Which office may write which record.

An office writes its own records; both offices of an exchange write its plan, stay and papers, and the host
may open the exchange of an agreed match. What a match says is written by commands alone, schemes by the
coordinator.
"""

from __future__ import annotations

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES, Kind
from smedesk.domain.operation import Operation
from smedesk.server.storage import OfficeAccount
from smedesk.server.views import SHARED
from smedesk.server.visibility import offices_of_match, parties
from smedesk.server.working_set import WorkingSet
from smedesk.sync.merge import StoredRecord

_WHOLE_PROGRAMME = frozenset({"scheme"})


class NotPermitted(DomainError):
    """`no_permission`: the record belongs to another office, or only the server may write it."""

    def __init__(self, operation: Operation) -> None:
        super().__init__("no_permission", kind=operation.kind)


def owner_of(work: WorkingSet, account: OfficeAccount, operation: Operation) -> str:
    """Return the office that a new record belongs to; NotPermitted when this office may not make it."""
    given = operation.edits.get("office")
    owner = given.value if given is not None and given.value else account.id
    _check_kind(account, operation)
    if not isinstance(owner, str) or (owner != account.id and not _may_open(work, account, owner, operation)):
        raise NotPermitted(operation)
    return owner


def check_edit(work: WorkingSet, account: OfficeAccount, record: StoredRecord, operation: Operation) -> None:
    """Raise NotPermitted when this office may not change an existing record like this."""
    _check_kind(account, operation)
    if operation.kind != record.kind or _moves_office(record, operation):
        raise NotPermitted(operation)
    if record.office == account.id or record.kind in _WHOLE_PROGRAMME:
        return
    is_party = record.kind in SHARED and account.id in parties(work, record)
    if not is_party or _changes_reference(record, operation):
        raise NotPermitted(operation)


def _check_kind(account: OfficeAccount, operation: Operation) -> None:
    if operation.kind == "match" and operation.edits.keys() - {"archived"}:
        raise NotPermitted(operation)
    if operation.kind in _WHOLE_PROGRAMME and not account.is_coordinator:
        raise NotPermitted(operation)
    if operation.kind == "office" and operation.record != account.id:
        raise NotPermitted(operation)


def _may_open(work: WorkingSet, account: OfficeAccount, owner: str, operation: Operation) -> bool:
    """Whether the host office opens the exchange of an agreed match for the sending office."""
    named = operation.edits.get("match")
    match = work.get(named.value) if operation.kind == "exchange" and named is not None else None
    return match is not None and match.office == owner and account.id in offices_of_match(match)


def _moves_office(record: StoredRecord, operation: Operation) -> bool:
    edit = operation.edits.get("office")
    return edit is not None and edit.value != record.office


def _changes_reference(record: StoredRecord, operation: Operation) -> bool:
    """Whether an edit re-points the record: what an exchange stands on is its owner's to say."""
    fields = RECORD_TYPES[record.kind].fields
    return any(
        name in fields and fields[name].kind is Kind.REFERENCE and edit.value != record.data.get(name)
        for name, edit in operation.edits.items()
    )
