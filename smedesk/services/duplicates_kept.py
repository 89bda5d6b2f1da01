"""The records that the worker process keeps for the sweep of possible duplicates: sent once, page by page, then only
what changed.

`sweep_kept` runs on a read thread of the desk; what begins with a ticket runs in the worker process, whose memory
`_kept` is. A process that was replaced has forgotten them: then all are sent again."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from contextlib import suppress
from itertools import islice
from uuid import uuid4

from smedesk.domain.field import Value
from smedesk.services.duplicates import Ids, Listed, Standing, Swept, listed_of, read_distinct
from smedesk.services.likeness_index import read_changed, read_values
from smedesk.services.ports import Computer, Filter, ListQuery, Operator, Reads

_PAGE = 2000

Described = tuple[str, dict[str, Value] | None]


class SweepForgotten(Exception):
    """The worker process does not hold the records that were sent by that ticket."""


class SweepWanted:
    """What of the companies, or people, is still to be looked at. Belongs to the window's thread."""

    def __init__(self) -> None:
        self.ticket = ""
        """by which the worker process was sent them last; "" when it never was"""
        self._changed = set[str]()
        self._on_the_way = set[str]()

    def note(self, ids: AbstractSet[str]) -> None:
        """Note what changed; of companies also for a sweep of people, whose telephones are dialled in a country."""
        self._changed |= ids

    def next_sending(self) -> frozenset[str]:
        """Begin a sending: what changed since the last that ended."""
        self._on_the_way |= self._changed
        self._changed.clear()
        return frozenset(self._on_the_way)

    def note_sent(self, ticket: str) -> None:
        """Note that a sending has ended."""
        self.ticket = ticket
        self._on_the_way.clear()


def sweep_kept(
    reads: Reads, compute: Computer, kind: str, ticket: str, changed: Collection[str]
) -> tuple[str, Swept]:
    """Return the ticket to ask by next time and the pairs of now. `changed` are ids of companies and people that
    changed since the sending of `ticket`; "" sends all."""
    distinct = read_distinct(reads, kind)
    if ticket:
        with suppress(SweepForgotten):
            return _send(compute, ticket, listed_of(kind, _read_changed(reads, kind, changed)), distinct)
    with suppress(SweepForgotten):
        return _send_all(reads, compute, kind, distinct)
    return _send_all(reads, compute, kind, distinct)  # another sweep of this kind had begun meanwhile


def _send_all(reads: Reads, compute: Computer, kind: str, distinct: frozenset[Ids]) -> tuple[str, Swept]:
    begun = compute(begin_sweep, str(uuid4()), kind)
    records: Iterator[Described] = ((id, values) for _, id, values in read_values(reads, kind))
    while page := list(islice(records, _PAGE)):
        compute(take_records, begun, listed_of(kind, page))
    return _send(compute, begun, listed_of(kind, ()), distinct)


def _send(compute: Computer, ticket: str, listed: Listed, distinct: frozenset[Ids]) -> tuple[str, Swept]:
    compute(take_records, ticket, listed)
    return ticket, compute(sweep, ticket, distinct)


def _read_changed(reads: Reads, kind: str, changed: Collection[str]) -> Iterator[Described]:
    """Yield what changed of a kind, and what is gone; of people also who is of a company that changed."""
    ids = set(changed)
    if kind == "person" and ids:
        query = ListQuery(kind, (Filter("company", Operator.IS_ANY, tuple(sorted(ids))),))
        ids |= {row[0] for row in reads.rows(kind, (), reads.row_ids(query)) if row is not None}
    read: dict[str, dict[str, Value] | None] = {id: values for _, id, values in read_changed(reads, kind, ids)}
    return ((id, read.get(id)) for id in sorted(ids))


# ---------------------------------------------------------------------------------- in the worker process


_kept: dict[str, tuple[str, Standing]] = {}
"""Kind → the ticket, and what is held. The newest one alone."""


def begin_sweep(ticket: str, kind: str) -> str:
    """Begin a sending of all records; return its ticket."""
    _kept[kind] = ticket, Standing(kind)
    return ticket


def take_records(ticket: str, listed: Listed) -> None:
    """Take some records; SweepForgotten when the others are not there."""
    _held(ticket).take(listed)


def sweep(ticket: str, distinct: frozenset[Ids]) -> Swept:
    """Return the pairs of now; SweepForgotten when the records are not there."""
    return _held(ticket).swept(distinct)


def _held(ticket: str) -> Standing:
    for held, standing in _kept.values():
        if held == ticket:
            return standing
    raise SweepForgotten
