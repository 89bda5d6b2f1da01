"""What an office sees of a made-up programme: its own records in full, and of the others what they have published or
what both have agreed on, as the server would show it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from smedesk.domain.field import Audience, Record, type_of
from smedesk.domain.operation import Wire
from smedesk.domain.projection import project
from smedesk.domain.records import Application, Consent, Exchange, Match, Person, Placement
from smedesk.domain.replica import RowChange, ServerRow
from smedesk.sample.programme import Programme

_HIDING = frozenset({"refused", "withdrawn"})


def rows_for(programme: Programme, office: str) -> Iterator[ServerRow]:
    """Yield the rows of the feed that the desks of an office would have received."""
    seen = audiences(programme, office)
    seq = 0
    for records in programme.records.values():
        for record in records:
            audience = Audience.OWN if record.office == office else seen.get(record.id)
            if audience is not None:
                seq += 1
                yield _row(record, audience, seq)


def audiences(programme: Programme, office: str) -> Mapping[str, Audience]:
    """Return id → as what the office sees the records of others and of the programme."""
    seen = dict.fromkeys(_in_market(programme), Audience.EVERYONE)
    for kind in ("scheme", "office"):
        seen.update((record.id, Audience.EVERYONE) for record in programme.records.get(kind, ()))
    for id in _shared(programme, office):
        seen[id] = Audience.AGREEMENT
    return seen


def _in_market(programme: Programme) -> Iterator[str]:
    companies_of_people = {person.id: person.company for person in programme.of(Person)}
    agreed = {one.person for one in programme.of(Consent) if one.purpose == "catalogue" and one.withdrawn_at is None}
    for placement in programme.of(Placement):
        if placement.is_published:
            yield from (placement.id, placement.company)
    for wish in programme.of(Application):
        if wish.is_published and wish.state not in _HIDING and wish.person in agreed:
            yield from (wish.id, wish.person, companies_of_people[wish.person])


def _shared(programme: Programme, office: str) -> Iterator[str]:
    """Matches of which the office is the host, and what stands behind those that both have agreed on."""
    by_id: Mapping[str, Record] = {
        one.id: one for made in (Application, Placement, Person) for one in programme.of(made)
    }
    for match in programme.of(Match):
        if office not in (match.office, match.host_office):
            continue
        yield match.id
        if match.state == "agreed":
            wish, offer = by_id[match.application], by_id[match.placement]
            yield from (match.application, match.placement)
            if isinstance(wish, Application) and isinstance(person := by_id[wish.person], Person):
                yield from (person.id, person.company)
            if isinstance(offer, Placement):
                yield from filter(None, (offer.company, offer.contact))
    exchanges = {one.id for one in programme.of(Exchange) if office in (one.office, one.host_office)}
    yield from exchanges
    for kind in ("plan_section", "plan_activity", "stay_period", "document", "signing"):
        for part in programme.records.get(kind, ()):
            if getattr(part, "exchange") in exchanges:  # noqa: B009 - of four classes
                yield part.id


def _row(record: Record, audience: Audience, seq: int) -> ServerRow:
    kind = type_of(record)
    data: dict[str, Wire] = {name: field.to_wire(getattr(record, name)) for name, field in kind.fields.items()}
    return ServerRow(
        seq=seq,
        change=RowChange.PUT,
        audience=audience,
        kind=kind.name,
        id=record.id,
        data=project(kind, data, audience),
    )
