"""The sweep: all pairs of companies, or of people, that may be one, with reasons; and what somebody said is not the
same.

`Standing` is pure and made for the worker process: plain data goes in and out. Who shares an exact key is compared
whatever the names; names are compared each with each inside a country, because that is faster and finds more than
clever blocking (measured). Once all have been compared, only what changed is compared again."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
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
from smedesk.services.likeness_index import shown_names
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.translate import mark

_SHARING = 30
"""A key that more records share says nothing of any two of them: the telephone of an accountant, a wrong default."""
_CELLS = 4_000_000
"""how many likenesses are worked out at once: 4 MB"""
_MANY = 4
"""Where more than one of so many changed, comparing all with all takes no longer."""

_TOLD_APART = mark("Duplicates", "Noted: {first} and {second} are not the same")

Ids: TypeAlias = tuple[str, str]
"""of a pair, in order"""
Traits: TypeAlias = CompanyTraits | PersonTraits


class Listed(NamedTuple):
    """What a sweep works on: ids of records of a kind, and each as `likeness.pack` packs it ("" for one that is gone),
    as two texts: a hundred thousand texts on their way to another process would make the window stand still."""

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


def listed_of(kind: str, records: Iterable[tuple[str, Mapping[str, Value] | None]]) -> Listed:
    """Return records, given as (id, values), as the sweep looks at them; without values one that is gone."""
    ids, texts = [], []
    for id, values in records:
        ids.append(id)
        texts.append("" if values is None else pack(*shown_names(kind, values), traits_of(kind, values)))
    return Listed(kind, BETWEEN.join(ids), BETWEEN.join(texts))


def read_distinct(reads: Reads, kind: str) -> frozenset[Ids]:
    """Return the pairs of which somebody said that they are not the same, ids in order."""
    told = ((one.first, one.second) for one in reads.find(Distinction, own=True))
    split = ((first.partition(":"), second.partition(":")) for first, second in told)
    return frozenset(_ordered(first[2], second[2]) for first, second in split if first[0] == second[0] == kind)


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


# -------------------------------------------------------------------------------------------------------- the sweep


class Standing:
    """All records of a kind as they were taken last, and the pairs among them."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._packed: dict[str, str] = {}
        self._pairs: dict[Ids, Pair] = {}
        self._former: dict[str, str] = {}
        """id → what stood there when the pairs were found, of what was taken since; "" for nothing"""

    def take(self, listed: Listed) -> None:
        """Take records in place of what stood there; the text "" is one that is gone."""
        if not listed.ids:
            return
        for id, text in zip(listed.ids.split(BETWEEN), listed.packed.split(BETWEEN), strict=True):
            standing = self._packed.get(id, "")
            if text == standing:
                continue
            self._former.setdefault(id, standing)
            if text:
                self._packed[id] = text
            else:
                self._packed.pop(id, None)

    def swept(self, distinct: frozenset[Ids] = frozenset()) -> Swept:
        """Return all pairs but those that were told apart."""
        if self._former:
            self._look_again()
            self._former.clear()
        told = [pair for ids, pair in self._pairs.items() if ids not in distinct]
        told.sort(key=lambda one: (-one.sureness, self._packed[one.first], one.first, one.second))
        ids = {id for pair in told for id in (pair.first, pair.second)}
        return Swept(self._kind, tuple(told), {id: unpack(self._kind, self._packed[id])[:2] for id in ids})

    def _look_again(self) -> None:
        """Compare what changed with all. Where so many changed that it takes as long, all with all."""
        if len(self._former) * _MANY > len(self._packed):
            self._pairs = self._judged(_candidates(self._all()))
            return
        changed = set(self._former)
        sharing = self._sharing(changed)
        if become := self._become_telling(sharing) - changed:
            changed |= become
            sharing = self._sharing(changed)
        kept = {ids: pair for ids, pair in self._pairs.items() if changed.isdisjoint(ids)}
        of_changed = (one for one in _candidates_by_key(sharing) if not changed.isdisjoint(one))
        self._pairs = kept | self._judged({*of_changed, *self._alike_to(changed)})

    def _all(self) -> Iterator[tuple[str, Traits]]:
        return ((id, self._traits(text)) for id, text in self._packed.items())

    def _traits(self, text: str) -> Traits:
        return unpack(self._kind, text)[2]

    def _sharing(self, changed: Collection[str]) -> dict[Key, list[str]]:
        """Return the keys that the changed have or had → who has them now."""
        texts = (*(self._packed.get(id, "") for id in changed), *self._former.values())
        sharing: dict[Key, list[str]] = {key: [] for text in texts if text for key in keys_of(self._traits(text))}
        for id, traits in self._all():
            for key in set(keys_of(traits)) & sharing.keys():
                sharing[key].append(id)
        return sharing

    def _become_telling(self, sharing: Mapping[Key, Collection[str]]) -> set[str]:
        """Return who shares a key that so few have now, or had, that it tells something, and then or now too many."""
        gone: Counter[Key] = Counter()
        for id, text in self._former.items():
            gone.update(set(keys_of(self._traits(text))) if text else ())
            gone.subtract(set(keys_of(self._traits(self._packed[id]))) if id in self._packed else ())
        turned = (ids for key, ids in sharing.items() if (len(ids) > _SHARING) != (len(ids) + gone[key] > _SHARING))
        return {id for ids in turned for id in ids}

    def _alike_to(self, changed: Collection[str]) -> Iterator[Ids]:
        if self._kind != "company":
            return
        standing = [(id, self._traits(self._packed[id])) for id in changed if id in self._packed]
        countries = {traits.country for _, traits in standing if isinstance(traits, CompanyTraits)}
        for names in _names_by_country(self._all(), countries).values():
            yield from _alike_among([one for one in names if one.id in changed], names)

    def _judged(self, candidates: Iterable[Ids]) -> dict[Ids, Pair]:
        known: dict[str, Traits] = {}
        found = {}
        for ids in candidates:
            one, other = (known.get(id) or known.setdefault(id, self._traits(self._packed[id])) for id in ids)
            judgement = judge(one, other)
            if judgement.sureness >= LIKELY:
                found[ids] = Pair(*ids, *judgement)
        return found


# ------------------------------------------------------------------------------------------------------ candidates


class _Name(NamedTuple):
    """A folded name, whose it is, and a number for the city: one of its own where none is known."""

    text: str
    id: str
    city: int


def _candidates(listed: Iterable[tuple[str, Traits]]) -> set[Ids]:
    """Return the pairs worth judging."""
    records = list(listed)
    sharing: dict[Key, list[str]] = {}
    for id, traits in records:
        for key in set(keys_of(traits)):
            sharing.setdefault(key, []).append(id)
    found = set(_candidates_by_key(sharing))
    for names in _names_by_country(records).values():
        found.update(_alike(names))
    return found


def _candidates_by_key(sharing: Mapping[Key, Collection[str]]) -> Iterator[Ids]:
    for ids in sharing.values():
        if 1 < len(ids) <= _SHARING:
            yield from combinations(sorted(ids), 2)


def _names_by_country(
    records: Iterable[tuple[str, Traits]], countries: Collection[str] | None = None
) -> dict[str, list[_Name]]:
    """Return country → the names of companies there; None: of all countries."""
    found: dict[str, list[_Name]] = {}
    cities: dict[str, int] = {}
    for place, (id, traits) in enumerate(records):
        if isinstance(traits, CompanyTraits) and (countries is None or traits.country in countries):
            city = cities.setdefault(traits.city, len(cities)) if traits.city else -1 - place
            found.setdefault(traits.country, []).extend(_Name(name, id, city) for name in traits.names)
    return found


def _alike(names: Iterable[_Name]) -> Iterator[Ids]:
    """Yield who has names that are alike enough to count by themselves. Sorted by length, each is compared with those
    behind it as far as they are not too long (`fuzz.ratio` is twice the shared letters by those of both): half of all
    pairs at most. Words in another order are found by their key; both misspelled and turned round are not."""
    ordered = sorted(names, key=lambda one: len(one.text))
    lengths = [len(one.text) for one in ordered]
    needed = name_needed(is_same_city=True)
    start = 0
    while start < len(ordered) - 1:
        end = min(len(ordered), start + max(1, _CELLS // (len(ordered) - start)))
        last = bisect_right(lengths, lengths[end - 1] * (200 - needed) / needed)
        yield from _alike_cells(ordered[start:end], ordered[start:last], is_half=True)
        start = end


def _alike_among(some: Sequence[_Name], names: Sequence[_Name]) -> Iterator[Ids]:
    """Yield whose names of some are alike enough to any."""
    step = max(1, _CELLS // max(1, len(names)))
    for start in range(0, len(some), step):
        yield from _alike_cells(some[start : start + step], names, is_half=False)


def _alike_cells(rows: Sequence[_Name], columns: Sequence[_Name], *, is_half: bool) -> Iterator[Ids]:
    """Compare each with each; where the columns begin with the rows, only what stands behind each."""
    import numpy as np
    from rapidfuzz import fuzz, process

    in_one_city, anywhere = name_needed(is_same_city=True), name_needed(is_same_city=False)
    alike = process.cdist(
        [one.text for one in rows], [one.text for one in columns], scorer=fuzz.ratio, score_cutoff=in_one_city,
        dtype=np.uint8)  # fmt: skip
    across, down = np.nonzero(np.triu(alike, 1) if is_half else alike)
    for row, column, percent in zip(across.tolist(), down.tolist(), alike[across, down].tolist(), strict=True):
        one, other = rows[row], columns[column]
        if one.id != other.id and (percent >= anywhere or one.city == other.city):
            yield _ordered(one.id, other.id)
