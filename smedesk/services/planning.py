"""The plan for an office, or for everybody it knows of: what is decided already, the plans beside each other, and what
is proposed of one.

`plans_from`, `explain_pairs_from` and `read_decided` run on a read thread; what takes a `Ticket` first runs in the
worker process, which keeps the lists of the last plan: locking a pair works out the rest anew without ranking anybody,
and where single records have changed, the lists of everybody are repaired.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date as Date
from typing import TYPE_CHECKING

from smedesk.domain.frozen import frozen
from smedesk.domain.records import Exchange, Match
from smedesk.matching.results import Explanation, Goal, Plan
from smedesk.matching.weights import Weights
from smedesk.services.kept_market import explain_from
from smedesk.services.kept_tables import Ticket, changed_rows, tables_from
from smedesk.services.market_rows import ENDED, LIVING
from smedesk.services.ports import Computer, Reads
from smedesk.services.weighing import read_weights

if TYPE_CHECKING:  # NumPy is loaded in the worker process alone
    from smedesk.matching.field_of_plan import Lists
    from smedesk.matching.lists import Lists as KeptLists

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
    reads: Reads,
    compute: Computer,
    ticket: Ticket,
    _today: Date,
    locked: Collection[Pair],
    is_everybody: bool,
    is_wanted: Callable[[], bool] = lambda: True,
) -> Planned | None:
    """Return the plan for each goal; `locked` are the pairs that staff want to stand beside what is decided.

    The market of the ticket must hold everybody. What is locked against a decision, or stands no more, is left out.
    Everybody is ranked in steps; once it `is_wanted` no more the worker process is left to others, and None returned.
    """
    office = "" if is_everybody else reads.office()
    weights = read_weights(reads)
    while is_everybody and compute(rank_some_in, ticket, weights):
        if not is_wanted():
            return None
    return compute(plans_in, ticket, read_decided(reads), tuple(sorted(locked)), weights, office)


def explain_pairs_from(
    reads: Reads, compute: Computer, ticket: Ticket, today: Date, pairs: Sequence[Pair]
) -> tuple[Explanation, ...]:
    """Return why each of some pairs stands where it stands."""
    return tuple(explain_from(reads, compute, ticket, today, *pair) for pair in pairs)


# ---------------------------------------------------------------------------------- in the worker process


_listed: dict[tuple[Ticket, str, str], Lists] = {}
"""Market, version of the weights and office → the lists. The last ones alone."""


_AT_A_TIME = 1000
"""So many are ranked before others may ask: about a sixth of a second."""

_everybody: dict[tuple[str, str], KeptLists] = {}
"""Market and version of the weights → the lists of everybody that are repaired. Those asked last alone."""


def plans_in(ticket: Ticket, decided: Iterable[Pair], locked: Iterable[Pair], weights: Weights, office: str) -> Planned:
    """Return the plan for each goal."""
    from smedesk.matching.features import version_of
    from smedesk.matching.field_of_plan import field_of_plan, lists_for, lists_of_all
    from smedesk.matching.plan import DEPTH, plans_of

    key = ticket, version_of(weights), office
    if key not in _listed:
        tables = tables_from(ticket)
        _listed.clear()
        everybody = _everybody.get((ticket.market, version_of(weights)))
        _listed[key] = (
            lists_of_all(everybody) if everybody and not office else lists_for(tables, DEPTH, weights, office)
        )
    lists = _listed[key]
    known = [pair for pair in decided if lists.knows(pair)]
    stand = dict(known)
    for application, placement in locked:
        if lists.knows((application, placement)):
            stand.setdefault(application, placement)
    plans = plans_of(field_of_plan(lists, stand.items()), weights, tuple(Goal))
    return Planned(plans, frozenset(known))


def rank_some_in(ticket: Ticket, weights: Weights) -> bool:
    """Rank some of everybody, or what has changed since they were ranked; return whether there may be more to do."""
    from smedesk.matching.features import version_of
    from smedesk.matching.lists import Lists as KeptLists
    from smedesk.matching.plan import DEPTH

    tables, changed = tables_from(ticket), changed_rows(ticket)
    key = ticket.market, version_of(weights)
    kept = _everybody.get(key)
    if kept is None or kept.tables is not tables:
        _everybody.clear()
        kept = _everybody[key] = KeptLists(tables, weights, DEPTH, at_once=False)
    else:
        kept.repair(changed)
    return kept.rank_some(_AT_A_TIME)
