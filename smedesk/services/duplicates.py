"""The sweep: all pairs of companies, or of people, that may be one, with reasons; and what somebody said is not the
same.

`find_pairs` is pure and made for the worker process: plain data goes in and out. Who shares an exact key is compared
whatever the names; names are compared each with each inside a country, because that is faster and finds more than
clever blocking (measured)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, TypeAlias

from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.records import Distinction
from smedesk.services.editing import title_of
from smedesk.services.likeness import (
    BETWEEN,
    LIKELY,
    CompanyTraits,
    Key,
    PersonTraits,
    Reason,
    judge,
    keys_of,
    name_needed,
    pack,
    traits_of,
    unpack,
)
from smedesk.services.likeness_index import read_values, shown_names
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.translate import mark

_SHARING = 30
"""A key that more records share says nothing of any two of them: the telephone of an accountant, a wrong default."""
_CELLS = 4_000_000
"""how many likenesses are worked out at once: 4 MB"""

_TOLD_APART = mark("Duplicates", "Noted: {first} and {second} are not the same")

Ids: TypeAlias = tuple[str, str]


class Listed(NamedTuple):
    """What a sweep works on: the ids of all records of a kind, and each as `likeness.pack` packs it, as two texts: a
    hundred thousand texts on their way to another process would make the window stand still."""

    kind: str
    ids: str
    packed: str


class Pair(NamedTuple):
    """Two records that may be one."""

    first: str
    second: str
    sureness: int
    reasons: tuple[Reason, ...]


class Swept(NamedTuple):
    """What a sweep found: the pairs, and of the records in them id → (name, line below it)."""

    kind: str
    pairs: tuple[Pair, ...]
    names: dict[str, tuple[str, str]]


def read_listed(reads: Reads, kind: str) -> Listed:
    """Return all companies or people of the own office as the sweep looks at them."""
    return listed_of(kind, ((id, values) for _, id, values in read_values(reads, kind)))


def listed_of(kind: str, records: Iterable[tuple[str, Mapping[str, Value]]]) -> Listed:
    """Return records, given as (id, values), as the sweep looks at them."""
    ids, texts = [], []
    for id, values in records:
        ids.append(id)
        texts.append(pack(*shown_names(kind, values), traits_of(kind, values)))
    return Listed(kind, BETWEEN.join(ids), BETWEEN.join(texts))


def read_distinct(reads: Reads, kind: str) -> frozenset[Ids]:
    """Return the pairs of which somebody said that they are not the same, ids in order."""
    told = ((one.first, one.second) for one in reads.find(Distinction, own=True))
    split = ((first.partition(":"), second.partition(":")) for first, second in told)
    return frozenset(_ordered(first[2], second[2]) for first, second in split if first[0] == second[0] == kind)


def sweep(listed: Listed, distinct: frozenset[Ids]) -> Swept:
    """Look at all records of a kind; for the worker process."""
    pairs = find_pairs(listed, distinct)
    packed = dict(zip(listed.ids.split(BETWEEN), listed.packed.split(BETWEEN), strict=True))
    ids = {id for pair in pairs for id in (pair.first, pair.second)}
    return Swept(listed.kind, pairs, {id: unpack(listed.kind, packed[id])[:2] for id in ids})


def find_pairs(listed: Listed, distinct: frozenset[Ids] = frozenset()) -> tuple[Pair, ...]:
    """Return the pairs that may be one, the surest first."""
    if not listed.ids:
        return ()
    ids, texts = listed.ids.split(BETWEEN), listed.packed.split(BETWEEN)
    traits = [unpack(listed.kind, text)[2] for text in texts]
    found = []
    for one, other in _candidates(traits):
        judgement = judge(traits[one], traits[other])
        if judgement.sureness >= LIKELY and _ordered(ids[one], ids[other]) not in distinct:
            pair = Pair(ids[one], ids[other], *judgement)
            found.append((-pair.sureness, texts[one], pair.first, pair.second, pair))
    return tuple(pair for *_, pair in sorted(found, key=lambda one: one[:4]))


def keep_apart(store: Store, kind: str, first: str, second: str) -> Changes:
    """Note that two records are not the same; the pair is never shown again, on no desk of the office."""
    made, pair = RECORD_TYPES[kind].made, _ordered(first, second)
    with store.change(Sentence(_TOLD_APART)) as work:
        one, other = (f"{kind}:{id}" for id in pair)
        told = Distinction(id=work.new_id(), office=work.office, first=one, second=other, decided_at=work.now)
        work.insert(told)
        names = (title_of(work.get(made, id)) for id in pair)
        work.say(Sentence(_TOLD_APART, dict(zip(("first", "second"), names, strict=True))))
    return work.changes


def _ordered(one: str, other: str) -> Ids:
    return (one, other) if one <= other else (other, one)


# ------------------------------------------------------------------------------------------------------ candidates


def _candidates(listed: Sequence[CompanyTraits | PersonTraits]) -> set[tuple[int, int]]:
    """Return the pairs worth judging, as places in the list."""
    found: set[tuple[int, int]] = set()
    by_key: dict[Key, list[int]] = {}
    by_country: dict[str, list[_Name]] = {}
    cities: dict[str, int] = {}
    for place, traits in enumerate(listed):
        for key in keys_of(traits):
            by_key.setdefault(key, []).append(place)
        if isinstance(traits, CompanyTraits):
            city = cities.setdefault(traits.city, len(cities)) if traits.city else -1 - place
            named = (_Name(name, place, city) for name in traits.names)
            by_country.setdefault(traits.country, []).extend(named)
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
    all pairs at most. Words in another order are found by their key; both misspelled and turned round are not."""
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
