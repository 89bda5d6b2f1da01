"""Who gets which place so that the sum of the scores is as large as it can be: an auction in whole numbers.

Every participant who has no place bids for the one that is worth most to it at the present prices, and offers
so much that the second best would be as good, plus a step. A place keeps as many bidders as it has room for;
once it is full, its price is the lowest bid it holds. The prices then prove how good the outcome is: no
assignment at all can be worth more than `bound` (weak duality), whatever the prices.

D. P. Bertsekas, "The auction algorithm", Annals of Operations Research 14 (1988). Prices inherited from a larger step
are wrong where people and places are not equally many; where a contest of near equals needs them they are lowered
first, and what a place that stays free is charged too much shows in the proof.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush
from typing import NamedTuple

import numpy as np

from smedesk.matching.arrays import Integers, numbers
from smedesk.matching.chains import Chains

UNIT = 100
"""Prices count in hundredths of a point of the score."""

STEP = 10
"""Step of a bid, small enough for nearly all markets: it proves 99.99 % where those who are placed score 1000."""

LADDER = (5000, 500, 50, 5)
"""Steps for a contest of near equals that small steps alone do not bring to an end: each begins at the prices that the
larger one has found, as far down as they can be lowered.
"""

FINEST = 1
"""It proves 99.99 % wherever those who are placed score 100 of 1000 on average."""

ENOUGH = 9_999
"""Ten-thousandths of the bound that are good enough."""

MOST_BIDS = 1_000_000
"""Bids after which an endless contest is cut. Counted, not timed: every machine ends alike."""

BIDS_EACH = 20
"""Bids for each bidder, and `LEAST_BIDS` more, after which the ladder is tried instead."""

LEAST_BIDS = 20_000

FEW = 12
"""So many bid one after the other: that costs a tenth of what arrays for one line would."""

SINGLE_BIDS = 5_000
"""Bids of those few, after which chains bring the contest to an end."""

MOST_CHAINS = 100
"""So many who still wait when the bids have run out get their places by chains, some milliseconds each; more are near
equals, whom the ladder serves sooner.
"""

LEAST_CROWD = 64
"""At least so many bid at a time, and no more than the places together have room for: most of a greater crowd
would only bid in vain, again and again.
"""

NEVER = -(10**12)


@dataclass(frozen=True)
class Auction:
    """What can be had: `place[i, k]` and `value[i, k]` are the k-th choice of bidder i, the best first.

    The last place is staying out: it is worth nothing, costs nothing and has room for all. Columns that a
    bidder does not use are worth `NEVER`. The edges of bidder i begin at `first[i]`.
    """

    place: Integers
    value: Integers
    room: Integers
    first: Integers

    @classmethod
    def of(cls, bidder: Integers, place: Integers, score: Integers, bidders: int, room: Integers) -> Auction:
        """Build the auction from edges that are ordered by bidder and rank; every place in them must have room.

        What a bidder goes without by staying out is part of the score.
        """
        first = np.searchsorted(bidder, np.arange(bidders))
        choices = np.bincount(bidder, minlength=bidders)
        width = int(choices.max(initial=0)) + 1
        places = np.full((bidders, width), len(room), np.int64)
        values = np.full((bidders, width), NEVER, np.int64)
        column = np.arange(len(bidder)) - first[bidder]
        places[bidder, column] = place
        values[bidder, column] = score * UNIT
        values[np.arange(bidders), choices] = 0
        return cls(places, values, np.append(room, bidders), first)

    def edges(self, choice: Integers) -> Integers:
        """Return the edges that the bidders chose; who stays out has none."""
        is_placed = self.place[np.arange(len(choice)), choice] < len(self.room) - 1
        return (self.first + choice)[is_placed]

    def choices(self, bidder: int) -> list[tuple[int, int]]:
        """Return place and value of each choice of a bidder; the last is staying out."""
        width = int((self.value[bidder] > NEVER).sum())
        pairs = zip(self.place[bidder, :width].tolist(), self.value[bidder, :width].tolist(), strict=True)
        return list(pairs)

    @cached_property
    def edges_by_place(self) -> tuple[Integers, Integers, Integers]:
        """The bidder and column of each choice ordered by place, and where each place begins."""
        bidder, column = np.nonzero(self.value > NEVER)
        place = self.place[bidder, column]
        order = np.argsort(place, kind="stable")
        return bidder[order], column[order], np.searchsorted(place[order], np.arange(len(self.room) + 1))

    @property
    def reachable_room(self) -> int:
        """How many bidders the places have room for that anybody bids for."""
        is_wanted = np.zeros(len(self.room), np.bool_)
        is_wanted[self.place] = True
        return int(self.room[:-1][is_wanted[:-1]].sum())

    def bound(self, price: Integers) -> int:
        """Return what no assignment can exceed: what is left to each bidder at these prices, and all the
        prices.
        """
        left = (self.value - price[self.place]).max(axis=1, initial=0)
        return int(left.sum() + (price[:-1] * self.room[:-1]).sum())

    def total(self, choice: Integers) -> int:
        """Return what the bidders' choices are worth together."""
        return int(self.value[np.arange(len(choice)), choice].sum())


class _State(NamedTuple):
    """Of each bidder the column, the place it holds (-1 for none) and its offer; of each place the price."""

    choice: Integers
    held: Integers
    offer: Integers
    price: Integers

    def holders(self, place: int) -> list[tuple[int, int]]:
        """Return offer and bidder, negative, of those who hold a place, the lowest offer first."""
        bidders = np.flatnonzero(self.held == place).tolist()
        return sorted((int(self.offer[bidder]), -bidder) for bidder in bidders)


class Outcome(NamedTuple):
    """The column each bidder ended with, the prices, and two sums: what is reached, and what nobody can
    exceed.
    """

    choice: Integers
    price: Integers
    total: int
    bound: int

    @property
    def is_proven(self) -> bool:
        """Whether the outcome is good enough."""
        return self.total * 10_000 >= self.bound * ENOUGH

    def joined(self, other: Outcome) -> Outcome:
        """Return the better choice with the better proof; a proof by prices holds for every choice."""
        choice, price = max(self, other, key=_total), min(self, other, key=_bound)
        return Outcome(choice.choice, price.price, choice.total, price.bound)


def settle(auction: Auction) -> Outcome:
    """Return the first outcome that is proven good enough, or else the best that was reached with the best proof."""
    nothing: Integers = np.zeros(len(auction.room), np.int64)
    best = _tightened(auction, _bid(auction, STEP, nothing, BIDS_EACH * len(auction.place) + LEAST_BIDS))
    price, before = nothing, 0
    for step in LADDER:
        if best.is_proven:
            return best
        reached = _tightened(auction, _bid(auction, step, np.maximum(price - before, 0), MOST_BIDS))
        best, price, before = best.joined(reached), reached.price, step
    return best if best.is_proven else best.joined(_tightened(auction, _bid(auction, FINEST, nothing, MOST_BIDS)))


def _bid(auction: Auction, step: int, start: Integers, most: int) -> Outcome:
    """Let all bid who have no place until nobody waits. After the most bids the last get places by chains; who is not
    among so few stays out.
    """
    bidders = len(auction.place)
    state = _State(np.full(bidders, -1), np.full(bidders, -1), np.zeros(bidders, np.int64), start.copy())
    choice, held, offer, price = state  # changed in place
    waiting: Integers = np.arange(bidders)
    crowd = max(auction.reachable_room, LEAST_CROWD)
    bids = 0
    while len(waiting) > FEW and bids < most:
        bidding, later = waiting[:crowd], waiting[crowd:]
        bids += len(bidding)
        choice[bidding], offer[bidding] = _offers(auction, price, bidding, step)
        wanted = held[bidding] = auction.place[bidding, choice[bidding]]
        outbid = _outbid(auction, price, held, offer, wanted)
        held[outbid] = -1
        waiting = np.concatenate([later, outbid])
    if len(waiting) <= FEW:
        waiting = numbers(_bid_singly(auction, state, waiting.tolist(), step, SINGLE_BIDS))
    if 0 < len(waiting) <= MOST_CHAINS:
        chains = Chains(auction.choices, auction.room, choice, price, waiting.tolist())
        for bidder in waiting.tolist():
            chains.seat(bidder)
        waiting = numbers([])
    choice[waiting] = (auction.place[waiting] == len(price) - 1).argmax(axis=1)
    return Outcome(choice, price, auction.total(choice), auction.bound(price))


def _bid_singly(auction: Auction, state: _State, waiting: list[int], step: int, most: int) -> list[int]:
    """Let a few bid one after the other, at most so often; return who still waits."""
    rooms, price = auction.room.tolist(), state.price.tolist()
    holders: dict[int, list[tuple[int, int]]] = {}
    rows: dict[int, list[tuple[int, int]]] = {}
    while waiting and most > 0:
        most -= 1
        bidder = waiting.pop()
        row = rows.get(bidder) or rows.setdefault(bidder, auction.choices(bidder))
        column, offer = _offer(row, price, step)
        place = row[column][0]
        state.choice[bidder] = column
        if place == len(price) - 1:
            continue
        held = holders.get(place)
        if held is None:
            held = holders[place] = state.holders(place)
        heappush(held, (offer, -bidder))
        if len(held) > rooms[place]:
            waiting.append(-heappop(held)[1])
        if len(held) == rooms[place]:
            price[place] = max(price[place], held[0][0])
    state.price[:] = price
    return waiting


def _offer(row: list[tuple[int, int]], price: list[int], step: int) -> tuple[int, int]:
    """Return the best column of a row of places and values, and what is offered for it."""
    best, most, second = 0, NEVER, NEVER
    for column, (place, value) in enumerate(row):
        gain = value - price[place]
        if gain > most:
            best, most, second = column, gain, most
        elif gain > second:
            second = gain
    return best, price[row[best][0]] + most - second + step


def _offers(auction: Auction, price: Integers, waiting: Integers, step: int) -> tuple[Integers, Integers]:
    """Return the best column of each waiting bidder, and the offer that makes the second best as good, plus a
    step.
    """
    line = np.arange(len(waiting))
    place = auction.place[waiting]
    gain = auction.value[waiting] - price[place]
    best = gain.argmax(axis=1)
    most = gain[line, best]
    gain[line, best] = NEVER
    return best, price[place[line, best]] + most - gain.max(axis=1) + step


def _outbid(auction: Auction, price: Integers, held: Integers, offer: Integers, wanted: Integers) -> Integers:
    """Raise the prices of the places just bid for, in place, and return who lost his place there."""
    is_wanted = np.zeros(len(price), np.bool_)
    is_wanted[wanted] = True
    is_wanted[-1] = False
    bidder = np.flatnonzero((held >= 0) & is_wanted[held])
    bidder = bidder[np.lexsort((-offer[bidder], held[bidder]))]
    place = held[bidder]
    rank = np.arange(1, len(place) + 1) - np.searchsorted(place, place)
    last = np.flatnonzero(rank == auction.room[place])
    price[place[last]] = np.maximum(price[place[last]], offer[bidder[last]])
    return np.sort(bidder[rank > auction.room[place]])


def _tightened(auction: Auction, outcome: Outcome) -> Outcome:
    """Set each price in turn to what betters the proof most: what the first bidder without room would give."""
    if outcome.is_proven:
        return outcome
    price, best = outcome.price.copy(), _Best.of(auction.value - outcome.price[auction.place])
    bidder, column, start = auction.edges_by_place
    for each in np.flatnonzero(price).tolist():
        edges = slice(int(start[each]), int(start[each + 1]))
        rows, columns = bidder[edges], column[edges]
        value, room = auction.value[rows, columns], int(auction.room[each])
        worth = value - best.but(rows, columns)
        now = max(int(np.partition(worth, -room - 1)[-room - 1]), 0) if len(worth) > room else 0
        before, price[each] = int(price[each]), now
        if now < before:
            best.raise_to(rows, columns, value - now)
        elif now > before:
            best.put(rows, _Best.of(auction.value[rows] - price[auction.place[rows]]))
    return outcome._replace(price=price, bound=auction.bound(price))


class _Best(NamedTuple):
    """Of each bidder the column with the largest gain, that gain, and the largest of the other columns."""

    column: Integers
    most: Integers
    second: Integers

    @classmethod
    def of(cls, gain: Integers) -> _Best:
        """Find them; `gain` is used up."""
        line = np.arange(len(gain))
        column = gain.argmax(axis=1)
        most = gain[line, column]
        gain[line, column] = NEVER
        return cls(column, most, gain.max(axis=1, initial=NEVER))

    def but(self, rows: Integers, columns: Integers) -> Integers:
        """Return the largest gain of some rows without one column of each."""
        return np.where(self.column[rows] == columns, self.second[rows], self.most[rows])

    def put(self, rows: Integers, found: _Best) -> None:
        """Take some rows as they were found anew."""
        for column, new in zip(self, found, strict=True):
            column[rows] = new

    def raise_to(self, rows: Integers, columns: Integers, gain: Integers) -> None:
        """Note that a column of each of some rows gains more than before."""
        column, most, second = self.column[rows], self.most[rows], self.second[rows]
        is_own, is_better = column == columns, gain > most
        self.second[rows] = np.where(is_own, second, np.where(is_better, most, np.maximum(second, gain)))
        self.most[rows] = np.where(is_own | is_better, gain, most)
        self.column[rows] = np.where(is_better, columns, column)


def _total(outcome: Outcome) -> int:
    return outcome.total


def _bound(outcome: Outcome) -> int:
    return outcome.bound
