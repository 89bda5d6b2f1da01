"""Who gets which place so that the sum of the scores is as large as it can be: an auction in whole numbers.

Every participant who has no place bids for the one that is worth most to it at the present prices, and offers
so much that the second best would be as good, plus a step. A place keeps as many bidders as it has room for;
once it is full, its price is the lowest bid it holds. The prices then prove how good the outcome is: no
assignment at all can be worth more than `bound` (weak duality), whatever the prices.

D. P. Bertsekas, "The auction algorithm", Annals of Operations Research 14 (1988). The prices must start at
nothing for every step: prices inherited from a larger step are wrong where people and places are not equally
many.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from smedesk.matching.arrays import Integers

UNIT = 10
"""Prices count in tenths of a point of the score."""

STEPS = (100, 10, 1)
"""Steps of a bid, tried one after the other until the proof is good enough."""

ENOUGH = 9_999
"""Ten-thousandths of the bound that are good enough."""

MOST_BIDS = 2_000_000
"""Bids after which an endless contest of equals for few places is cut.

Counted, not timed: every machine ends alike.
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
        """Build the auction from edges that are ordered by bidder and rank; every place in them must have
        room.
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

    @property
    def reachable_room(self) -> int:
        """How many bidders the places have room for that anybody bids for."""
        return int(self.room[np.setdiff1d(self.place, [len(self.room) - 1])].sum())

    def bound(self, price: Integers) -> int:
        """Return what no assignment can exceed: what is left to each bidder at these prices, and all the
        prices.
        """
        left = (self.value - price[self.place]).max(axis=1, initial=0)
        return int(left.sum() + (price[:-1] * self.room[:-1]).sum())

    def total(self, choice: Integers) -> int:
        """Return what the bidders' choices are worth together."""
        return int(self.value[np.arange(len(choice)), choice].sum())


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
    """Return the outcome of the largest step that is proven good enough, or else the best that was reached."""
    best = _tightened(auction, _bid(auction, STEPS[0]))
    for step in STEPS[1:]:
        if best.is_proven:
            break
        best = _tightened(auction, best.joined(_bid(auction, step)))
    return best


def _bid(auction: Auction, step: int) -> Outcome:
    """Let all bid who have no place until nobody waits. Who still waits after the most bids stays out."""
    bidders = len(auction.place)
    choice, held = np.full(bidders, -1), np.full(bidders, -1)
    offer = np.zeros(bidders, np.int64)
    price = np.zeros(len(auction.room), np.int64)
    waiting: Integers = np.arange(bidders)
    crowd = max(auction.reachable_room, LEAST_CROWD)
    bids = 0
    while len(waiting) and bids < MOST_BIDS:
        bidding, later = waiting[:crowd], waiting[crowd:]
        bids += len(bidding)
        choice[bidding], offer[bidding] = _offers(auction, price, bidding, step)
        wanted = held[bidding] = auction.place[bidding, choice[bidding]]
        outbid = _outbid(auction, price, held, offer, wanted)
        held[outbid] = -1
        waiting = np.concatenate([later, outbid])
    choice[waiting] = (auction.place[waiting] == len(price) - 1).argmax(axis=1)
    return Outcome(choice, price, auction.total(choice), auction.bound(price))


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
    """Lower each price in turn as far as that betters the proof: to what the first bidder without room would
    give.
    """
    if outcome.is_proven:
        return outcome
    price = outcome.price.copy()
    bidder, column = np.nonzero(auction.value > NEVER)
    place = auction.place[bidder, column]
    order = np.argsort(place, kind="stable")
    start = np.searchsorted(place[order], np.arange(len(price)))
    for each in np.flatnonzero(price).tolist():
        edges = order[start[each] : start[each + 1]]
        rows, columns = bidder[edges], column[edges]
        gain = auction.value[rows] - price[auction.place[rows]]
        gain[np.arange(len(rows)), columns] = NEVER
        worth = np.sort(auction.value[rows, columns] - gain.max(axis=1))[::-1]
        room = auction.room[each]
        price[each] = max(int(worth[room]), 0) if len(worth) > room else 0
    return outcome._replace(price=price, bound=auction.bound(price))


def _total(outcome: Outcome) -> int:
    return outcome.total


def _bound(outcome: Outcome) -> int:
    return outcome.bound
