"""Crowded places stand back in the lists of an office: how far is the office's choice, the prices come from the plan
worked out last at this desk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from smedesk.domain.records import Office
from smedesk.matching.congestion import PARTS, stood_back
from smedesk.matching.results import Suggestion
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.translate import mark

PRICES_SETTING = "plan.prices"
"""The prices of the last plan at this desk: "placement:points …", in the order of the ids."""


def read_part(reads: Reads) -> int:
    """Return how many per cent of its price a place loses in the lists of this office."""
    office = reads.office()
    part = reads.get(Office, office).matching_congestion if office else None
    return part if part in PARTS else 0


def let_stand_back(store: Store, percent: int) -> Changes:
    """Let crowded places stand back by so much from now on, at every desk of the office; one of `PARTS`."""
    if percent not in PARTS:
        raise ValueError(f"no part of a price: {percent}")
    sentence = (
        mark("Congesting", "Crowded places stand back in the lists")
        if percent
        else mark("Congesting", "The lists go by the scores alone")
    )
    with store.change(Sentence(sentence)) as work:
        work.update(Office, work.office, {"matching_congestion": percent or None})
    return work.changes


def read_prices(reads: Reads) -> Mapping[str, int]:
    """Return placement → price as of the last plan."""
    found = (one.rpartition(":") for one in reads.setting(PRICES_SETTING).split())
    return {placement: int(price) for placement, _, price in found}


def prices_text(prices: Mapping[str, int]) -> str:
    """Return the prices of a plan as they are kept."""
    return " ".join(f"{placement}:{price}" for placement, price in sorted(prices.items()))


def read_stood_back(reads: Reads, placement: str) -> int:
    """Return by how many points, of 1000, a placement stands back in the lists of this office."""
    return read_part(reads) * read_prices(reads).get(placement, 0) // 100


def ordered(reads: Reads, suggestions: Sequence[Suggestion], percent: int) -> tuple[Suggestion, ...]:
    """Return a list with the crowded places standing back."""
    return stood_back(suggestions, read_prices(reads), percent)
