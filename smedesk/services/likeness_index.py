"""Who is like this? The companies and people of the desk, held so that the answer comes while somebody types.

One read of the columns fills it; what changes on the desk is read anew before the next answer. It knows no rule of its
own: `likeness` judges. Every method may be called from any thread, but on the window's only `note`."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import accumulate
from threading import Lock
from typing import NamedTuple

from rapidfuzz import fuzz, process

from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.records import Company, Distinction, Person
from smedesk.services.folding import forget_folded, name_key, person_key
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
    pack,
    traits_of,
    unpack,
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


class _Names:
    """The names of one country, in a list that can be searched as a whole, each with the number of its record."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._numbers = array("l")
        self._text, self._starts = "", array("l")

    def put(self, number: int, names: Iterable[str]) -> None:
        self._text = ""
        for name in names:
            self._names.append(name)
            self._numbers.append(number)

    def drop(self, number: int) -> None:
        self._text = ""
        while number in self._numbers:
            place = self._numbers.index(number)
            self._names.pop(place)
            self._numbers.pop(place)

    def begin(self, typed: str) -> Iterator[int]:
        """Yield the numbers of names that begin with what is typed, or have a word that does; some of them. One text is
        searched thirty times as fast as a list."""
        if not self._text:
            spaced = [f" {name}" for name in self._names]
            self._text = "\n".join(spaced)
            self._starts = array("l", accumulate((len(name) + 1 for name in spaced), initial=0))
        at, wanted = -1, f" {typed}"
        for _ in range(_CANDIDATES):
            at = self._text.find(wanted, at + 1)
            if at < 0:
                return
            yield self._numbers[bisect_right(self._starts, at) - 1]

    def alike(self, name: str) -> Iterator[int]:
        """Yield the numbers of names that are like one, the most alike first."""
        found = process.extract(name, self._names, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=_CANDIDATES)
        return (self._numbers[place] for _, _, place in found)


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
            self._buckets[place] = array("Q", sorted(self._buckets[place]))
            self._unsorted.discard(place)
        bucket = self._buckets[place]
        first = bisect_left(bucket, code << _NUMBER_BITS)
        past = bisect_left(bucket, code + 1 << _NUMBER_BITS, first, min(len(bucket), first + _SHARING))
        return array("Q", (one & _NUMBER_MASK for one in bucket[first:past]))


class _Kind:
    """All records of one kind, packed, by their keys; companies by the names of their country too. A record that is put
    again gets another number: what stands under its old one leads nowhere."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._packed: list[str] = []
        self._ids: list[str] = []
        self._numbers: dict[str, int] = {}
        self._names: dict[str, _Names] = {}
        self._keys = _Keys()

    def put(self, id: str, values: Mapping[str, Value]) -> None:
        self.drop(id)
        traits = traits_of(self._name, values)
        number = self._numbers[id] = len(self._ids)
        self._ids.append(id)
        self._packed.append(pack(*shown_names(self._name, values), traits))
        for key in keys_of(traits):
            self._keys.put(key, number)
        if isinstance(traits, CompanyTraits):
            self._names.setdefault(traits.country, _Names()).put(number, traits.names)

    def drop(self, id: str) -> None:
        number = self._numbers.pop(id, None)
        if number is None:
            return
        _, _, traits = unpack(self._name, self._packed[number])
        self._ids[number] = self._packed[number] = ""
        if isinstance(traits, CompanyTraits):
            self._names[traits.country].drop(number)

    def get(self, id: str) -> tuple[str, str, CompanyTraits | PersonTraits]:
        """Return (name, line below it, traits) of a record."""
        return unpack(self._name, self._packed[self._numbers[id]])

    def candidates(self, traits: CompanyTraits | PersonTraits, typed: str) -> Iterator[str]:
        """Yield the ids of records worth comparing, some more than once, "" for some that are gone."""
        return (self._ids[number] for number in self._numbers_like(traits, typed))

    def _numbers_like(self, traits: CompanyTraits | PersonTraits, typed: str) -> Iterator[int]:
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
        self._kinds = {kind: _Kind(kind) for kind in ("company", "person")}
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
        kinds = {kind: _Kind(kind) for kind in self._kinds}
        for kind, made in kinds.items():
            for id, values in read_values(reads, kind):
                made.put(id, values)
        apart = {one.id: frozenset((one.first, one.second)) for one in reads.find(Distinction, own=True)}
        forget_folded()
        with self._lock:
            self._kinds, self._apart = kinds, apart

    def like(
        self, reads: Reads, kind: str, values: Mapping[str, Value], *, id: str = "", limit: int = 3
    ) -> tuple[Likeness, ...]:
        """Return the records of a kind ("company", "person") that may be the one described, the surest first.

        `values` are fields as far as they are known; of a person also `company`, its id. `id` is the record described
        where it stands in the desk already: it is not found, nor is what somebody said is not the same."""
        self._refresh(reads)
        with self._lock:
            return self._like(kind, values, id, limit)

    def _like(self, kind: str, values: Mapping[str, Value], id: str, limit: int) -> tuple[Likeness, ...]:
        held = self._kinds[kind]
        traits = traits_of(kind, values)
        typed = "" if id else _typed(kind, values)
        apart = self._apart_from(f"{kind}:{id}") if id else frozenset[str]()
        found = []
        for other in dict.fromkeys(held.candidates(traits, typed)):
            if not other or other == id or f"{kind}:{other}" in apart:
                continue
            title, subtitle, known = held.get(other)
            judgement = judge(traits, known)
            if judgement.sureness >= WORTH_A_LOOK or _begins(typed, known):
                reasons = judgement.reasons if judgement.sureness >= WORTH_A_LOOK else (Reason(BEGINS),)
                found.append(Likeness(kind, other, title, subtitle, judgement.sureness, reasons))
        found.sort(key=lambda one: (-one.sureness, one.title, one.id))
        return tuple(found[:limit])

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
        standing = dict(_read_changed(reads, kind, ids))
        held = self._kinds[kind]
        with self._lock:
            for id in ids:
                if id in standing:
                    held.put(id, standing[id])
                else:
                    held.drop(id)


# ---------------------------------------------------------------------------------------------------------- reading


def read_values(reads: Reads, kind: str) -> Iterator[tuple[str, dict[str, Value]]]:
    """Yield (id, what is looked at) of all companies or people of the own office, column-wise."""
    paths = COMPANY_FIELDS if kind == "company" else PERSON_FIELDS
    numbers = reads.row_ids(ListQuery(kind))
    for start in range(0, len(numbers), _CHUNK):
        for row in reads.rows(kind, paths, numbers[start : start + _CHUNK]):
            if row is not None:
                yield row[0], dict(zip(paths, row[1], strict=True))


def _read_changed(reads: Reads, kind: str, ids: Collection[str]) -> Iterator[tuple[str, dict[str, Value]]]:
    own = reads.office()
    made = RECORD_TYPES[kind].made
    standing = {id: one for id, one in reads.get_many(made, ids).items() if one.office == own and not one.archived}
    companies = reads.get_many(Company, {one.company for one in standing.values() if isinstance(one, Person)})
    for id, one in standing.items():
        values = RECORD_TYPES[kind].values(one)
        if isinstance(one, Person) and (company := companies.get(one.company)):
            values |= {"company.country": company.country, "company.name": company.name}
        yield id, values


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
