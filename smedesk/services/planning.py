"""The plan for an office, or for everybody it knows of: what is decided already, the plans beside each other, and what
is proposed of one.

`plans_from`, `explain_pairs_from` and `read_decided` run on a read thread; what takes a `Ticket` first runs in the
worker process, which keeps the lists of the last plan: locking a pair works out the rest anew without ranking anybody.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date as Date
from typing import TYPE_CHECKING

from smedesk.domain.frozen import frozen
from smedesk.domain.records import Exchange, Match
from smedesk.matching.results import Explanation, Goal, Plan
from smedesk.matching.weights import Weights
from smedesk.services.kept_market import explain_from
from smedesk.services.kept_tables import Ticket, tables_from
from smedesk.services.market_rows import ENDED, LIVING
from smedesk.services.ports import Computer, Reads
from smedesk.services.weighing import read_weights

if TYPE_CHECKING:  # NumPy is loaded in the worker process alone
    from smedesk.matching.field_of_plan import Lists

Pair = tuple[str, str]
"""An application and a placement."""

_NEAREST = {state: number for number, state in enumerate(("proposing", "proposed", "sending_asked", "accepting"))}
"""How near to an agreement an open proposal is."""


@frozen
class Planned:
    """The plans by their goals; `decided` are the pairs among the locked ones that the records decide."""

    plans: Mapping[Goal, Plan]
    decided: frozenset[Pair]


def read_decided(reads: Reads) -> tuple[Pair, ...]:
    """Return what is decided, the firmest first: pairs whose exchange stands, that are agreed, or whose proposal is
    open.

    An application with several open proposals is expected at the one nearest to an agreement, then with the best score.
    """
    matches = {one.id: one for one in reads.find(Match)}
    standing = [one.match for one in reads.find(Exchange) if one.state not in ENDED and one.match in matches]
    agreed = [one.id for one in matches.values() if one.state == "agreed"]
    living = sorted(
        (one for one in matches.values() if one.state in LIVING),
        key=lambda one: (-_NEAREST.get(one.state, 0), -(one.score or 0), one.id),
    )
    ordered = (*sorted(standing), *sorted(agreed), *(one.id for one in living))
    firmest: dict[str, str] = {}
    for id in ordered:
        firmest.setdefault(matches[id].application, matches[id].placement)
    return tuple(firmest.items())


def plans_from(
    reads: Reads, compute: Computer, ticket: Ticket, _today: Date, locked: Collection[Pair], is_everybody: bool
) -> Planned:
    """Return the plan for each goal; `locked` are the pairs that staff want to stand beside what is decided.

    The market of the ticket must hold everybody. What is locked against a decision, or stands no more, is left out."""
    office = "" if is_everybody else reads.office()
    return compute(plans_in, ticket, read_decided(reads), tuple(sorted(locked)), read_weights(reads), office)


def explain_pairs_from(
    reads: Reads, compute: Computer, ticket: Ticket, today: Date, pairs: Sequence[Pair]
) -> tuple[Explanation, ...]:
    """Return why each of some pairs stands where it stands."""
    return tuple(explain_from(reads, compute, ticket, today, *pair) for pair in pairs)


# ---------------------------------------------------------------------------------- in the worker process


_listed: dict[tuple[Ticket, str, str], Lists] = {}
"""Market, version of the weights and office → the lists. The last ones alone."""


def plans_in(ticket: Ticket, decided: Iterable[Pair], locked: Iterable[Pair], weights: Weights, office: str) -> Planned:
    """Return the plan for each goal."""
    from smedesk.matching.features import version_of
    from smedesk.matching.field_of_plan import field_of_plan, lists_for
    from smedesk.matching.plan import DEPTH, plans_of

    key = ticket, version_of(weights), office
    if key not in _listed:
        lists = lists_for(tables_from(ticket), DEPTH, weights, office)
        _listed.clear()
        _listed[key] = lists
    lists = _listed[key]
    known = [pair for pair in decided if lists.knows(pair)]
    stand = dict(known)
    for application, placement in locked:
        if lists.knows((application, placement)):
            stand.setdefault(application, placement)
    plans = plans_of(field_of_plan(lists, stand.items()), weights, tuple(Goal))
    return Planned(plans, frozenset(known))
