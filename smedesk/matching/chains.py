"""The last few of a contest get their places by chains: one takes the place of another, who takes that of a third, and
so on to a free room, each step the one that costs least.

Where bids rise by small steps, few near equals would outbid each other a million times; a chain goes the same way at
once. It is the shortest path of the residual graph by Dijkstra, and the prices rise as they would have by bids, so what
they prove holds: whoever had, but for one step of a bid, the best choice at these prices has it afterwards.
"""

from __future__ import annotations

from collections.abc import Callable
from heapq import heappop, heappush

from smedesk.matching.arrays import Integers

Row = list[tuple[int, int]]
"""Place and value of each choice of a bidder; the last is staying out."""


class Chains:
    """What everybody holds and what the places cost; `choice` and `price` are changed in place.

    The last place is staying out and has room for all. Whoever is not in `waiting` holds the place of their choice.
    """

    def __init__(
        self,
        row_of: Callable[[int], Row],
        rooms: Integers,
        choice: Integers,
        price: Integers,
        waiting: list[int],
    ) -> None:
        self._row_of, self._choice, self._price_kept = row_of, choice, price
        self._rooms, self._price = rooms.tolist(), price.tolist()
        self._rows: dict[int, Row] = {}
        self._held: dict[int, int] = {}
        self._holders: list[list[int]] = [[] for _ in self._rooms]
        for bidder in sorted(set(range(len(choice))).difference(waiting)):
            self._hold(bidder, int(choice[bidder]))

    def seat(self, bidder: int) -> None:
        """Give a place to somebody who waits, or let somebody of the chain stay out."""
        reached: dict[int, int] = {}
        came: dict[int, tuple[int, int]] = {}
        done: dict[int, int] = {}
        queue: list[tuple[int, int]] = []
        asking, far = [bidder], 0
        while True:
            for one in asking:
                for place, column, cost in self._steps(one):
                    if far + cost < reached.get(place, far + cost + 1):
                        reached[place], came[place] = far + cost, (one, column)
                        heappush(queue, (far + cost, place))
            far, end = heappop(queue)
            while end in done:
                far, end = heappop(queue)
            if len(self._holders[end]) < self._rooms[end]:
                break
            done[end] = far
            asking = self._holders[end]
        for place, cost in done.items():
            self._price[place] += far - cost
        self._move(bidder, end, came)
        self._price_kept[:] = self._price

    def _steps(self, bidder: int) -> list[tuple[int, int, int]]:
        """Return place, column and what it costs the bidder to go there from what is held, or wanted most."""
        row, price = self._row(bidder), self._price
        gains = [value - price[place] for place, value in row]
        now = gains[int(self._choice[bidder])] if bidder in self._held else max(gains)
        return [(place, column, max(now - gains[column], 0)) for column, (place, _) in enumerate(row)]

    def _move(self, first: int, end: int, came: dict[int, tuple[int, int]]) -> None:
        """Let everybody of the chain that ends at a place take the next one."""
        place = end
        while True:
            one, column = came[place]
            before = self._held.get(one, -1)
            if before >= 0:
                self._holders[before].remove(one)
            self._hold(one, column)
            if one == first:
                return
            place = before

    def _hold(self, bidder: int, column: int) -> None:
        place = self._row(bidder)[column][0]
        self._choice[bidder], self._held[bidder] = column, place
        self._holders[place].append(bidder)

    def _row(self, bidder: int) -> Row:
        row = self._rows.get(bidder)
        if row is None:
            row = self._rows[bidder] = self._row_of(bidder)
        return row
