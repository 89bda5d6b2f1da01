"""As many people placed as can be: a plan made larger by chains in which each gives up a place for another one.

When no chain is left that begins with somebody without a place and ends at a free one, no plan places more (C. Berge,
1957).
"""

from __future__ import annotations

from collections import deque

import numpy as np

from smedesk.matching.arrays import Integers


def placed_most(bidder: Integers, place: Integers, room: Integers, chosen: Integers) -> Integers:
    """Return positions of edges that place as many bidders as can be, begun with those `chosen`; edges are ordered by
    bidder and rank.
    """
    bidders = int(bidder.max(initial=-1)) + 1
    chain = _Chains(bidder, place, room, bidders)
    for edge in chosen.tolist():
        chain.give(chain.owner[edge], edge)
    for one in range(bidders):
        if chain.edge_of[one] < 0:
            chain.lengthen(one)
    return np.array(sorted(edge for edge in chain.edge_of if edge >= 0), np.int64)


class _Chains:
    """Who holds which edge. A place that led to no free one never will, and is not asked again."""

    def __init__(self, bidder: Integers, place: Integers, room: Integers, bidders: int) -> None:
        self.owner, self._places, self._left = bidder.tolist(), place.tolist(), room.tolist()
        self._first = np.searchsorted(bidder, np.arange(bidders + 1)).tolist()
        self.edge_of = [-1] * bidders
        self._holders: list[set[int]] = [set() for _ in self._left]
        self._is_dead = [False] * len(self._left)

    def give(self, one: int, edge: int) -> None:
        """Give somebody the place of an edge."""
        before = self.edge_of[one]
        if before >= 0:
            self._holders[self._places[before]].discard(one)
            self._left[self._places[before]] += 1
        self.edge_of[one] = edge
        self._holders[self._places[edge]].add(one)
        self._left[self._places[edge]] -= 1

    def lengthen(self, start: int) -> None:
        """Place somebody by the shortest chain, if there is one."""
        came_by: dict[int, int] = {}
        asking = deque([start])
        while asking:
            one = asking.popleft()
            for edge in range(self._first[one], self._first[one + 1]):
                place = self._places[edge]
                if place in came_by or self._is_dead[place]:
                    continue
                came_by[place] = edge
                if self._left[place] > 0:
                    self._move(start, place, came_by)
                    return
                asking.extend(sorted(self._holders[place]))
        for place in came_by:
            self._is_dead[place] = True

    def _move(self, start: int, place: int, came_by: dict[int, int]) -> None:
        """Move each along the chain, the last first."""
        while True:
            edge = came_by[place]
            one = self.owner[edge]
            before = self.edge_of[one]
            self.give(one, edge)
            if one == start:
                return
            place = self._places[before]
