"""What a reader of one audience gets of a record: its fields, their writers and open candidates, as a row of
the feed.

The only way from a stored record to bytes for another office. Fields go through `smedesk.domain.projection`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from smedesk.domain import records as _declarations  # noqa: F401 - fills RECORD_TYPES
from smedesk.domain.field import RECORD_TYPES, Audience
from smedesk.domain.operation import Token, Wire
from smedesk.domain.projection import project
from smedesk.domain.replica import Candidate, RowChange, ServerRow
from smedesk.server.storage import FeedRow
from smedesk.sync.merge import StoredRecord

SHARED = frozenset({"exchange", "plan_section", "plan_activity", "stay_period", "document", "signing"})
"""Kinds that both offices of an exchange write, and whose conflicts therefore both see."""


@dataclass(frozen=True, slots=True)
class View:
    """A record as an audience sees it."""

    data: Mapping[str, Wire] = field(default_factory=lambda: MappingProxyType({}))
    writers: Mapping[str, Token] = field(default_factory=lambda: MappingProxyType({}))
    candidates: Mapping[str, tuple[Candidate, ...]] = field(default_factory=lambda: MappingProxyType({}))


def view(record: StoredRecord, audience: Audience) -> View:
    """Return what an audience sees. A kind that this version does not know is seen by its own office only."""
    if audience is Audience.OWN:
        return View(record.data, record.writers, record.candidates)
    kind = RECORD_TYPES.get(record.kind)
    if kind is None:
        return View()
    data = project(kind, record.data, audience)
    if audience is Audience.EVERYONE:
        return View(data)
    writers = {name: token for name, token in record.writers.items() if name in data}
    if record.kind not in SHARED:
        return View(data, writers)
    return View(data, writers, {name: listed for name, listed in record.candidates.items() if name in data})


def row(record: StoredRecord, standing: FeedRow) -> ServerRow:
    """Return the row of the feed for a record in a stream."""
    change = RowChange.ERASE if record.is_erased else standing.change
    seen = view(record, standing.audience) if change is RowChange.PUT else View()
    return ServerRow(
        seq=standing.seq, change=change, audience=standing.audience, kind=record.kind, id=record.id,
        data=seen.data, writers=seen.writers, candidates=seen.candidates)
