"""The sweep: all pairs of companies, or of people, that may be one, with reasons; and what somebody said is not the
same.

`find_pairs` is pure and made for the worker process: plain data goes in and out. Who shares an exact key is compared
whatever the names; names are compared each with each inside a country, because that is faster and finds more than
clever blocking (measured)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple, TypeAlias

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Distinction
from smedesk.services.editing import title_of
from smedesk.services.likeness import (
    LIKELY,
    CompanyTraits,
    Key,
    PersonTraits,
    Reason,
    judge,
    keys_of,
    name_needed,
    traits_of,
)
from smedesk.services.likeness_index import read_values, shown_names
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.translate import mark

_SHARING = 30
"""A key that more records share says nothing of any two of them: the telephone of an accountant, a wrong default."""
_CELLS = 4_000_000
"""how many likenesses are worked out at once: 4 MB"""

Ids: TypeAlias = tuple[str, str]


class Listed(NamedTuple):
    """A record of the sweep: how it is shown, and what of it is compared."""

    id: str
    title: str
    subtitle: str
    traits: CompanyTraits | PersonTraits


class Pair(NamedTuple):
    """Two records that may be one."""

    first: str
    second: str
    sureness: int
    reasons: tuple[Reason, ...]


def read_listed(reads: Reads, kind: str) -> tuple[Listed, ...]:
    """Return all companies or people of the own office as the sweep looks at them."""
    return tuple(
        Listed(id, *shown_names(kind, values), traits_of(kind, values)) for id, values in read_values(reads, kind)
    )


def read_distinct(reads: Reads, kind: str) -> frozenset[Ids]:
    """Return the pairs of which somebody said that they are not the same, ids in order."""
    told = ((one.first, one.second) for one in reads.find(Distinction, own=True))
    split = ((first.partition(":"), second.partition(":")) for first, second in told)
    return frozenset(_ordered(first[2], second[2]) for first, second in split if first[0] == second[0] == kind)


def find_pairs(listed: Sequence[Listed], distinct: frozenset[Ids] = frozenset()) -> tuple[Pair, ...]:
    """Return the pairs that may be one, the surest first."""
    found = []
    for one, other in _candidates(listed):
        first, second = listed[one], listed[other]
        judgement = judge(first.traits, second.traits)
        if judgement.sureness >= LIKELY and _ordered(first.id, second.id) not in distinct:
            found.append((Pair(first.id, second.id, *judgement), first.title))
    found.sort(key=lambda each: (-each[0].sureness, each[1], each[0].first, each[0].second))
    return tuple(pair for pair, _ in found)


def keep_apart(store: Store, kind: str, first: str, second: str) -> Changes:
    """Note that two records are not the same; the pair is never shown again, on no desk of the office."""
    with store.change(Sentence(mark("Duplicates", "Noted: {first} and {second} are not the same"))) as work:
        made = RECORD_TYPES[kind].made
        names = {"first": title_of(work.get(made, first)), "second": title_of(work.get(made, second))}
        one, other = _ordered(first, second)
        work.insert(
            Distinction(
                id=work.new_id(), office=work.office, first=f"{kind}:{one}", second=f"{kind}:{other}",
                decided_at=work.now))  # fmt: skip
        work.say(Sentence(mark("Duplicates", "Noted: {first} and {second} are not the same"), names))
    return work.changes


def _ordered(one: str, other: str) -> Ids:
    return (one, other) if one <= other else (other, one)


# ------------------------------------------------------------------------------------------------------ candidates


def _candidates(listed: Sequence[Listed]) -> set[tuple[int, int]]:
    """Return the pairs worth judging, as places in the list."""
    found: set[tuple[int, int]] = set()
    by_key: dict[Key, list[int]] = {}
    by_country: dict[str, list[_Name]] = {}
    cities: dict[str, int] = {}
    for place, one in enumerate(listed):
        for key in keys_of(one.traits):
            by_key.setdefault(key, []).append(place)
        if isinstance(one.traits, CompanyTraits):
            city = cities.setdefault(one.traits.city, len(cities)) if one.traits.city else -1 - place
            named = (_Name(name, place, city) for name in one.traits.names)
            by_country.setdefault(one.traits.country, []).extend(named)
    for sharing in by_key.values():
        if 1 < len(sharing) <= _SHARING:
            found.update(combinations(sharing, 2))
    for names in by_country.values():
        found.update(_alike(names))
    return found


class _Name(NamedTuple):
    """A folded name, whose it is, and a number for the city: one of its own where none is known."""

    text: str
    place: int
    city: int


def _alike(names: Iterable[_Name]) -> Iterator[tuple[int, int]]:
    """Yield the places of names that are alike enough to count by themselves. Sorted by length, each is compared with
    those behind it as far as they are not too long (`fuzz.ratio` is twice the shared letters by those of both): half of
    all pairs at most."""
    import numpy as np
    from rapidfuzz import fuzz, process

    ordered = sorted(names, key=lambda one: len(one.text))
    texts = [one.text for one in ordered]
    lengths, cities = np.array([len(text) for text in texts]), np.array([one.city for one in ordered])
    in_one_city, anywhere = name_needed(is_same_city=True), name_needed(is_same_city=False)
    longest = (200 - in_one_city) / in_one_city
    start = 0
    while start < len(texts) - 1:
        end = min(len(texts), start + max(1, _CELLS // (len(texts) - start)))
        last = int(np.searchsorted(lengths, lengths[end - 1] * longest, side="right"))
        alike = process.cdist(
            texts[start:end], texts[start:last], scorer=fuzz.ratio, score_cutoff=in_one_city, dtype=np.uint8)
        rows, columns = np.nonzero(np.triu(alike, 1))
        counts = (alike[rows, columns] >= anywhere) | (cities[start + rows] == cities[start + columns])
        for row, column in zip(rows[counts].tolist(), columns[counts].tolist(), strict=True):
            one, other = ordered[start + row].place, ordered[start + column].place
            if one != other:
                yield min(one, other), max(one, other)
        start = end
