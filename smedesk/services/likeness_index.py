"""Who is like this? The companies and people of the desk, held so that the answer comes while somebody types.

It holds what leads to a record: its keys as numbers and the folded names, 14 MB for 100,000 companies. The few records
that these lead to are read when they are judged. One read of the columns fills it; what changes on the desk is read
anew before the next answer. It knows no rule of its own: `likeness` judges. Every method may be called from any thread,
but on the window's only `note`."""

from __future__ import annotations

import heapq
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from threading import Lock
from typing import NamedTuple

from rapidfuzz import fuzz, process

from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.records import Distinction
from smedesk.services.folding import name_key, person_key
from smedesk.services.likeness import (
    ALIKE,
    COMPANY_FIELDS,
    PERSON_FIELDS,
    WORTH_A_LOOK,
    CompanyTraits,
    Key,
    PersonTraits,
    Reason,
    judge,
    keys_of,
    traits_of,
)
from smedesk.services.ports import Changes, ListQuery, Reads

_CHUNK = 2000
_FEWEST_LETTERS = 3
_CANDIDATES = 40
_SHARING = 200
"""how many of those who share a key are looked at: one accountant's telephone stands for many"""
_BUCKETS = 256
_NUMBER_BITS, _KEY_BITS = 24, 40
_NUMBER_MASK, _KEY_MASK = (1 << _NUMBER_BITS) - 1, (1 << _KEY_BITS) - 1
_KINDS = ("company", "person", "distinction")
BEGINS = "begins"
"""the reason of a name that begins with what is typed so far"""


class Likeness(NamedTuple):
    """A record that may be the one meant: `sureness` 0 … 100 and the reasons, the strongest first."""

    kind: str
    id: str
    title: str
    subtitle: str
    sureness: int
    reasons: tuple[Reason, ...]


class _SameLength:
    """Folded names of one length, one behind the other in one text, each with the number of its record."""

    def __init__(self, length: int) -> None:
        self._length = length
        self._text = bytearray()
        self._numbers = array("I")

    def put(self, number: int, name: str) -> None:
        self._text += f"\n {name}".encode("ascii")
        self._numbers.append(number)

    def drop(self, numbers: Collection[int]) -> None:
        step = self._length + 2
        for place in [place for place, number in enumerate(self._numbers) if number in numbers][::-1]:
            del self._text[place * step : (place + 1) * step]
            del self._numbers[place]

    def begin(self, wanted: bytes) -> Iterator[int]:
        at = self._text.find(wanted)
        while at >= 0:
            place = at // (self._length + 2)
            yield self._numbers[place]
            at = self._text.find(wanted, (place + 1) * (self._length + 2))

    def alike(self, name: str) -> Iterator[tuple[float, int]]:
        text, step = self._text.decode("ascii"), self._length + 2
        names = [text[at : at + self._length] for at in range(2, len(text), step)]
        found = process.extract(name, names, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=_CANDIDATES)
        return ((-percent, self._numbers[place]) for _, percent, place in found)


class _Names:
    """The names of one country, by their length: 100,000 as texts of their own take four times as much, and what is too
    short or too long to be alike is not looked at."""

    def __init__(self) -> None:
        self._by_length: dict[int, _SameLength] = {}

    def put(self, number: int, names: Iterable[str]) -> None:
        for name in names:
            self._by_length.setdefault(len(name), _SameLength(len(name))).put(number, name)

    def drop(self, numbers: Collection[int]) -> None:
        for names in self._by_length.values():
            names.drop(numbers)

    def begin(self, typed: str) -> Iterator[int]:
        """Yield the numbers of names that begin with what is typed, or have a word that does; some of them, the
        shortest first. One text is searched thirty times as fast as a list."""
        wanted = f" {typed}".encode()
        lengths = sorted(one for one in self._by_length if one >= len(typed))
        return islice(chain.from_iterable(self._by_length[one].begin(wanted) for one in lengths), _CANDIDATES)

    def alike(self, name: str) -> Iterator[int]:
        """Yield the numbers of names that are like one, the most alike first. Likeness is twice the shared letters by
        those of both."""
        shortest, longest = len(name) * ALIKE / (200 - ALIKE), len(name) * (200 - ALIKE) / ALIKE
        groups = (names for length, names in self._by_length.items() if shortest <= length <= longest)
        found = heapq.nsmallest(_CANDIDATES, chain.from_iterable(one.alike(name) for one in groups))
        return (number for _, number in found)


class _Keys:
    """Key → the numbers of the records that have it. Five keys of each of 100,000 companies are 5 MB as numbers and
    96 MB as texts. Two keys may by chance be one: a candidate more, which is then looked at."""

    def __init__(self) -> None:
        self._buckets = [array("Q") for _ in range(_BUCKETS)]
        self._unsorted: set[int] = set()

    def put(self, key: Key, number: int) -> None:
        code = hash(key) & _KEY_MASK
        self._buckets[code % _BUCKETS].append(code << _NUMBER_BITS | number)
        self._unsorted.add(code % _BUCKETS)

    def get(self, key: Key) -> array[int]:
        """Return the numbers in their order; no more than `_SHARING`."""
        code = hash(key) & _KEY_MASK
        place = code % _BUCKETS
        if place in self._unsorted:
            self._buckets[place] = array("Q", sorted(set(self._buckets[place])))
            self._unsorted.discard(place)
        bucket = self._buckets[place]
        first = bisect_left(bucket, code << _NUMBER_BITS)
        past = bisect_left(bucket, code + 1 << _NUMBER_BITS, first, min(len(bucket), first + _SHARING))
        return array("Q", (one & _NUMBER_MASK for one in bucket[first:past]))


class _Kind:
    """All records of one kind by their keys, companies by the names of their country too. Of a record that has changed
    the old keys stay, and lead to one candidate more."""

    def __init__(self) -> None:
        self._names: dict[str, _Names] = {}
        self._keys = _Keys()

    def put(self, number: int, traits: CompanyTraits | PersonTraits) -> None:
        """Hold a record by its row number."""
        for key in keys_of(traits):
            self._keys.put(key, number)
        if isinstance(traits, CompanyTraits):
            self._names.setdefault(traits.country, _Names()).put(number, traits.names)

    def forget_names(self, numbers: Collection[int]) -> None:
        for names in self._names.values():
            names.drop(numbers)

    def candidates(self, traits: CompanyTraits | PersonTraits, typed: str) -> Iterator[int]:
        """Yield the row numbers of records worth comparing, some more than once, some of records that are gone."""
        for key in keys_of(traits):
            yield from self._keys.get(key)
        if isinstance(traits, CompanyTraits):
            # The country of what is being typed is often only assumed.
            countries = (traits.country,) if traits.country and not typed else tuple(self._names)
            for each in (self._names[country] for country in countries if country in self._names):
                if len(typed) >= _FEWEST_LETTERS:
                    yield from each.begin(typed)
                for name in traits.names:
                    yield from each.alike(name)


class LikenessIndex:
    """What the desk holds, ready for "who is like this?"."""

    def __init__(self) -> None:
        self._lock, self._refreshing, self._noting = Lock(), Lock(), Lock()
        self._kinds = {kind: _Kind() for kind in ("company", "person")}
        self._apart: dict[str, frozenset[str]] = {}
        self._stale: dict[str, set[str]] = {}

    def note(self, changes: Changes) -> None:
        """Remember what to read anew; it costs next to nothing."""
        for kind in _KINDS:
            if touched := changes.touched.get(kind):
                with self._noting:
                    self._stale.setdefault(kind, set()).update(touched)

    def fill(self, reads: Reads) -> None:
        """Read all companies and people of the own office; a second or two at 50,000. Changes that are noted meanwhile
        are read afterwards."""
        kinds = {kind: _Kind() for kind in self._kinds}
        for kind, made in kinds.items():
            for number, _, values in read_values(reads, kind):
                made.put(number, traits_of(kind, values))
        apart = {one.id: frozenset((one.first, one.second)) for one in reads.find(Distinction, own=True)}
        with self._lock:
            self._kinds, self._apart = kinds, apart

    def like(
        self, reads: Reads, kind: str, values: Mapping[str, Value], *, id: str = "", limit: int = 3
    ) -> tuple[Likeness, ...]:
        """Return the records of a kind ("company", "person") that may be the one described, the surest first.

        `values` are fields as far as they are known; of a person also `company`, its id. `id` is the record described
        where it stands in the desk already: it is not found, nor is what somebody said is not the same."""
        self._refresh(reads)
        traits = traits_of(kind, values)
        typed = "" if id else _typed(kind, values)
        with self._lock:
            numbers = tuple(dict.fromkeys(self._kinds[kind].candidates(traits, typed)))
            apart = self._apart_from(f"{kind}:{id}") if id else frozenset[str]()
        found: list[Likeness] = []
        for _, other, known in read_rows(reads, kind, numbers):
            if other != id and f"{kind}:{other}" not in apart:
                found.extend(_weighed(kind, other, known, traits, typed))
        found.sort(key=lambda one: (-one.sureness, one.title, one.id))
        return tuple(_standing(reads, kind, found[:_CANDIDATES])[:limit])

    def _apart_from(self, subject: str) -> frozenset[str]:
        return frozenset().union(*(pair for pair in self._apart.values() if subject in pair))

    def _refresh(self, reads: Reads) -> None:
        """Read what changed. A read that is interrupted leaves it noted for the next one."""
        with self._refreshing:
            for kind in _KINDS:
                with self._noting:
                    ids = self._stale.pop(kind, set())
                if not ids:
                    continue
                try:
                    self._read_anew(reads, kind, ids)
                except BaseException:
                    with self._noting:
                        self._stale.setdefault(kind, set()).update(ids)
                    raise

    def _read_anew(self, reads: Reads, kind: str, ids: Collection[str]) -> None:
        if kind == "distinction":
            apart = {id: one for id, one in reads.get_many(Distinction, ids).items() if not one.archived}
            with self._lock:
                for id in ids:
                    self._apart.pop(id, None)
                self._apart |= {id: frozenset((one.first, one.second)) for id, one in apart.items()}
            return
        read = tuple(read_changed(reads, kind, ids))
        held = self._kinds[kind]
        with self._lock:
            held.forget_names(frozenset(number for number, _, _ in read))
            for number, _, values in read:
                if values is not None:
                    held.put(number, traits_of(kind, values))


# ---------------------------------------------------------------------------------------------------------- reading


def read_values(reads: Reads, kind: str) -> Iterator[tuple[int, str, dict[str, Value]]]:
    """Yield (row number, id, what is looked at) of all companies or people of the own office, column-wise."""
    yield from read_rows(reads, kind, reads.row_ids(ListQuery(kind)))


def read_rows(reads: Reads, kind: str, numbers: Sequence[int]) -> Iterator[tuple[int, str, dict[str, Value]]]:
    """Yield (row number, id, what is looked at) of some companies or people, whether archived or not."""
    paths = COMPANY_FIELDS if kind == "company" else PERSON_FIELDS
    for start in range(0, len(numbers), _CHUNK):
        chunk = numbers[start : start + _CHUNK]
        for number, row in zip(chunk, reads.rows(kind, paths, chunk), strict=True):
            if row is not None:
                yield number, row[0], dict(zip(paths, row[1], strict=True))


def read_changed(
    reads: Reads, kind: str, ids: Collection[str]
) -> Iterator[tuple[int, str, dict[str, Value] | None]]:
    """Yield (row number, id, what is looked at) of companies or people that have changed; None instead of values for
    one that is archived or another office's. One that is erased is not among them."""
    own = reads.office()
    records = reads.get_many(RECORD_TYPES[kind].made, ids)
    standing = {id for id, one in records.items() if one.office == own and not one.archived}
    numbers = [number for id in records if (number := reads.row_of(kind, id)) is not None]
    for number, id, values in read_rows(reads, kind, numbers):
        yield number, id, values if id in standing else None


def _standing(reads: Reads, kind: str, found: Sequence[Likeness]) -> list[Likeness]:
    """Return what is the own office's and not archived: a row number may have been given anew."""
    own = reads.office()
    records = reads.get_many(RECORD_TYPES[kind].made, [one.id for one in found])
    return [one for one in found if (known := records.get(one.id)) and known.office == own and not known.archived]


def shown_names(kind: str, values: Mapping[str, Value]) -> tuple[str, str]:
    """Return the name of a record and the line below it."""
    if kind == "company":
        return str(values["name"]), str(values.get("city") or values.get("country") or "")
    names = (str(values.get(one) or "") for one in ("given_name", "family_name"))
    return " ".join(filter(None, names)), str(values.get("company.name") or "")


# ---------------------------------------------------------------------------------------------------------- typing


def _typed(kind: str, values: Mapping[str, Value]) -> str:
    """Return the name as far as it is typed, folded."""
    if kind == "company":
        return name_key(str(values.get("name") or ""))
    return person_key(str(values.get("given_name") or ""), str(values.get("family_name") or ""))


def _begins(typed: str, traits: CompanyTraits | PersonTraits) -> bool:
    if len(typed) < _FEWEST_LETTERS:
        return False
    names = traits.names if isinstance(traits, CompanyTraits) else (traits.name,)
    return any(name.startswith(typed) or f" {typed}" in name for name in names)


def _weighed(
    kind: str, id: str, values: Mapping[str, Value], described: CompanyTraits | PersonTraits, typed: str
) -> Iterator[Likeness]:
    """Yield a record if it is worth a look."""
    known = traits_of(kind, values)
    judgement = judge(described, known)
    if judgement.sureness >= WORTH_A_LOOK:
        yield Likeness(kind, id, *shown_names(kind, values), *judgement)
    elif _begins(typed, known):
        yield Likeness(kind, id, *shown_names(kind, values), judgement.sureness, (Reason(BEGINS),))
