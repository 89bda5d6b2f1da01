"""Who sees which record, worked out in the transaction that changes it, so that no reader ever has to filter.

- The own office sees all of its records.
- Everyone sees offices and schemes; and, without names and coarse, published placements with their company,
and published
  applications with their person and company as long as the person's consent to the catalogue stands.
- The other office of a match sees the match; once both have accepted, also what stands behind the other side.
- Both offices of an exchange see its plan, stay and papers.

References count only within one office: naming a foreign record opens nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from types import MappingProxyType

from smedesk.domain.field import Audience
from smedesk.domain.replica import RowChange
from smedesk.server.storage import MARKET, REF, FeedRow
from smedesk.server.views import SHARED, view
from smedesk.server.working_set import LINKED, WorkingSet
from smedesk.sync.merge import StoredRecord

_HIDING_STATES = frozenset({"refused", "withdrawn"})
_UPWARDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {kind: fields for kind, fields in LINKED.items() if kind not in SHARED}
)
"""Kind → references to records whose visibility depends on this one."""

_CHILDREN = tuple(kind for kind in LINKED if LINKED[kind] == ("exchange",))
_LOOKED_AT = frozenset({"company", "person", "application", "placement"})
"""Kinds whose visibility depends on what names them."""


# -------------------------------------------------------------------------------------------- who sees what


def audiences(work: WorkingSet, record: StoredRecord) -> dict[str, Audience]:
    """Return stream → audience of everybody who sees a record."""
    seen = dict.fromkeys(partners(work, record), Audience.AGREEMENT)
    if record.kind in ("office", "scheme"):
        seen[REF] = Audience.EVERYONE
    elif is_in_market(work, record):
        seen[MARKET] = Audience.EVERYONE
    if record.office:  # what belongs to the programme has none
        seen[record.office] = Audience.OWN
    return seen


def is_in_market(work: WorkingSet, record: StoredRecord) -> bool:
    """Whether every office sees the record, coarse and without names."""
    match record.kind:
        case "application":
            return _is_open(record) and _may_be_shown(work, record)
        case "placement":
            company = work.get(record.data.get("company"))
            return _is_open(record) and company is not None and company.office == record.office
        case "person":
            return any(is_in_market(work, one) for one in _naming(work, record, "application", "person"))
        case "company":
            offers = _naming(work, record, "placement", "company")
            people = _naming(work, record, "person", "company")
            return any(is_in_market(work, one) for one in (*offers, *people))
        case _:
            return False


def _is_open(record: StoredRecord) -> bool:
    data = record.data
    is_offered = data.get("is_published") is True and not data.get("archived")
    return is_offered and data.get("state") not in _HIDING_STATES


def _may_be_shown(work: WorkingSet, application: StoredRecord) -> bool:
    """Whether the person has agreed to the catalogue and has not taken it back."""
    person = work.get(application.data.get("person"))
    if person is None or person.office != application.office:
        return False
    return any(
        one.data.get("purpose") == "catalogue" and not one.data.get("withdrawn_at")
        for one in _naming(work, person, "consent", "person")
    )


def _naming(work: WorkingSet, record: StoredRecord, kind: str, field: str) -> list[StoredRecord]:
    """Return what names the record, of the same office."""
    return [one for one in work.naming(record.id, kind, field) if one.office == record.office]


def partners(work: WorkingSet, record: StoredRecord) -> set[str]:
    """Return the other offices that see the record as parties."""
    found: set[object] = set()
    match record.kind:
        case "match":
            found = {record.data.get("host_office")}
        case "application" | "placement":
            found = _agreed_with(work, record)
        case "person":
            found = _all_partners(work, [*_naming(work, record, "application", "person"),
                                         *_naming(work, record, "placement", "contact")])
        case "company":
            placements = _naming(work, record, "placement", "company")
            persons = _naming(work, record, "person", "company")
            wishes = [one for person in persons for one in _naming(work, person, "application", "person")]
            found = _all_partners(work, [*placements, *wishes])
        case kind if kind in SHARED:
            found = {*parties(work, record)}
        case _:
            pass
    return {office for office in found if isinstance(office, str) and office != record.office}


def _all_partners(work: WorkingSet, records: Iterable[StoredRecord]) -> set[object]:
    return {office for record in records for office in _agreed_with(work, record)}


def _agreed_with(work: WorkingSet, record: StoredRecord) -> set[object]:
    """Return the offices with which an application or placement stands in an agreed match."""
    matches = work.naming(record.id, "match", record.kind)
    return {office for one in matches for office in offices_of_match(one)}


def parties(work: WorkingSet, record: StoredRecord) -> frozenset[str]:
    """Return both offices of the exchange that a record belongs to, when the match behind it is agreed and
    the record is one of theirs; else only its own office."""
    exchange = record if record.kind == "exchange" else work.get(record.data.get("exchange"))
    own = frozenset({record.office})
    if exchange is None or exchange.kind != "exchange":
        return own
    both = offices_of_match(work.get(exchange.data.get("match")))
    is_of_match = exchange.office in both and exchange.data.get("host_office") in both
    return both if is_of_match and record.office in both else own


def offices_of_match(match: StoredRecord | None) -> frozenset[str]:
    """Return the two offices of a match that both have accepted, none otherwise."""
    if match is None or match.kind != "match" or match.data.get("state") != "agreed":
        return frozenset()
    return frozenset({match.office, str(match.data.get("host_office"))})


# --------------------------------------------------------------------------------- what has to be looked at


def affected(work: WorkingSet, changed: Collection[str]) -> set[str]:
    """Return the records whose visibility may differ after a change, the changed ones among them."""
    found, frontier = set(changed), set(changed)
    while frontier:
        versions = (one for id in frontier for one in (work.before.get(id), work.stored(id)))
        reached = {target for one in versions if one is not None for target in _reached(work, one)}
        frontier = reached - found
        work.load(frontier)
        found |= frontier
    return {id for id in found if work.stored(id) is not None}


def _reached(work: WorkingSet, record: StoredRecord) -> Iterator[str]:
    for field in _UPWARDS.get(record.kind, ()):
        target = record.data.get(field)
        if isinstance(target, str) and target:
            yield target
            if record.kind == "consent":
                yield from (one.id for one in work.naming(target, "application", "person"))
    if record.kind == "exchange":
        for kind in _CHILDREN:
            yield from (one.id for one in work.naming(record.id, kind, "exchange"))


def look_around(work: WorkingSet, ids: Collection[str]) -> None:
    """Read what the visibility of many records depends on, a level at a time instead of record by record."""
    frontier = {id for id in ids if (one := work.stored(id)) is not None and one.kind in _LOOKED_AT}
    while frontier:
        frontier = {one.id for one in work.load_naming(frontier) if one.kind in _LOOKED_AT}


# ----------------------------------------------------------------------------------------- what has to move


Move = tuple[str, RowChange, Audience]
"""Stream, what it asks of the desk, and as which audience."""


def moves(work: WorkingSet, id: str, standing: Mapping[str, FeedRow]) -> list[Move]:
    """Return the streams in which a record has to move forward. `standing` is where it stands now.

    A desk may have a record from its office's stream and from the market; each stream hides only what it has
    shown, and the desk shows the richest that is left."""
    record = work.stored(id)
    if record is None:
        return []
    if record.is_erased:
        return [(stream, RowChange.ERASE, row.audience) for stream, row in standing.items()
                if row.change is not RowChange.ERASE]
    wanted = audiences(work, record)
    shown = [(stream, RowChange.PUT, audience) for stream, audience in wanted.items()]
    hidden = [(stream, RowChange.HIDE, row.audience) for stream, row in standing.items() if stream not in wanted]
    return [move for move in sorted((*shown, *hidden)) if _has_to_move(work, record, move, standing)]


def _has_to_move(
    work: WorkingSet, record: StoredRecord, move: Move, standing: Mapping[str, FeedRow]
) -> bool:
    stream, change, audience = move
    row = standing.get(stream)
    if row is None or (row.change, row.audience) != (change, audience):
        return True
    before = work.before.get(record.id)
    if change is RowChange.HIDE or before is record:
        return False
    return before is None or view(before, audience) != view(record, audience)
