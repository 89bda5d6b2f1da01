"""A plan in which no two would both rather have each other: deferred acceptance, the participants asking.

D. Gale and L. S. Shapley, "College admissions and the stability of marriage" (1962). Among stable plans it is the best
for every participant. Wishes of equal strength go by the number, so nobody blocks by a tie either.
"""

from __future__ import annotations

from heapq import heappop, heappush

import numpy as np

from smedesk.matching.arrays import Integers


def accept_deferred(bidder: Integers, place: Integers, u: Integers, v: Integers, room: Integers) -> Integers:
    """Return the positions of the edges that stand in the end; edges are ordered by bidder and rank."""
    order = np.lexsort((-u, bidder))  # stable: equal wishes stay in the order of the list
    first = np.searchsorted(bidder, np.arange(int(bidder.max(initial=-1)) + 2)).tolist()
    wishes, places, value, rooms = order.tolist(), place.tolist(), v.tolist(), room.tolist()
    held: list[list[tuple[int, int, int]]] = [[] for _ in rooms]
    following = first[:-1]
    asking = list(range(len(first) - 2, -1, -1))
    while asking:
        one = asking.pop()
        if following[one] == first[one + 1]:
            continue
        edge = wishes[following[one]]
        following[one] += 1
        holders = held[places[edge]]
        heappush(holders, (value[edge], -one, edge))
        if len(holders) > rooms[places[edge]]:
            asking.append(-heappop(holders)[1])
    return np.array(sorted(edge for holders in held for _, _, edge in holders), np.int64)
