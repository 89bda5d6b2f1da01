"""What finding doubles costs at 50,000 companies: while somebody types, and as a sweep of all.

Planted: 4,600 companies of a made-up programme are entered twice, as people do: with slips of the finger, another legal
form, without accents, with fewer of the numbers. Found doubles are counted against them. Times are processor time; all
stand in one country where it is said so, which is what an office has. Beside ours stands what a plain rapidfuzz costs
over the same folded names."""

from __future__ import annotations

import random
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date as Date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar, cast

import numpy as np
from anyascii import anyascii
from rapidfuzz import fuzz, process

from smedesk.domain.field import Value
from smedesk.domain.records import Company, Office
from smedesk.sample.programme import make_programme
from smedesk.services.duplicates import Ids, Listed, Pair, Standing, listed_of
from smedesk.services.likeness import ALIKE, BETWEEN, COMPANY_FIELDS, CompanyTraits, traits_of, unpack
from smedesk.services.likeness_index import LikenessIndex
from smedesk.services.ports import Reads, Sentence
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from smedesk.translate import mark
from tests.services.sweeps import find_pairs

T = TypeVar("T")
Values = dict[str, Value]

_COMPANIES, _DOUBLES, _TYPED = 50_000, 4_600, 60
_SURE = 80
_TODAY = Date(2026, 3, 2)
_MAY_BE_MISSING = ("vat_number", "registration_number", "email", "phone", "website", "city")
_EXTRACT = "rapidfuzz.process.extract over all names of the country"
_CDIST = "rapidfuzz.process.cdist of all names of each country"


def run() -> list[dict[str, Any]]:
    """Measure all; about two minutes."""
    companies, planted = planted_companies()
    at_home = {id: {**values, "country": "EE"} for id, values in companies.items()}
    with _desk(at_home) as store:
        typing = _typing(store.reads, at_home)
    return [*typing, *_sweep(companies, planted), *_sweep_at_home(at_home)]


# --------------------------------------------------------------------------------------------------------- planted


def planted_companies() -> tuple[dict[str, Values], frozenset[Ids]]:
    """Return id → values in no order, and the pairs that are one."""
    dice = random.Random(3)
    programme = make_programme(1, _TODAY, companies=_COMPANIES - _DOUBLES, people=100)
    made: dict[str, Values] = {
        one.id: {name: getattr(one, name) for name in COMPANY_FIELDS} for one in programme.of(Company)
    }
    doubled = dice.sample(sorted(made), _DOUBLES)
    doubles = {f"double-{id}": _entered_again(made[id], dice) for id in doubled}
    all_of_them = list((made | doubles).items())
    dice.shuffle(all_of_them)
    return dict(all_of_them), frozenset((id, f"double-{id}") for id in doubled)


def _entered_again(values: Mapping[str, Value], dice: random.Random) -> Values:
    again = dict(values)
    name = str(values["name"])
    for slip in dice.sample(_SLIPS, dice.choice((1, 1, 2, 2, 3))):
        name = slip(name, dice) or name
    again["name"] = name
    for field in dice.sample(_MAY_BE_MISSING, dice.randint(2, 5)):
        again[field] = ""
    return again


def _dropped(name: str, dice: random.Random) -> str:
    at = dice.randrange(len(name))
    return name[:at] + name[at + 1 :]


def _swapped(name: str, dice: random.Random) -> str:
    at = dice.randrange(max(1, len(name) - 1))
    return name[:at] + name[at : at + 2][::-1] + name[at + 2 :]


def _without_last(name: str, _dice: random.Random) -> str:
    return " ".join(name.split()[:-1])


def _plain(name: str, _dice: random.Random) -> str:
    return str(anyascii(name))


def _loud(name: str, _dice: random.Random) -> str:
    return name.upper()


_SLIPS: Sequence[Callable[[str, random.Random], str]] = (_dropped, _swapped, _without_last, _plain, _loud)


# ---------------------------------------------------------------------------------------------------------- typing


@contextmanager
def _desk(companies: Mapping[str, Values]) -> Iterator[DeskStore]:
    """Open a desk that has the companies: what is like a name is read from it."""
    with TemporaryDirectory() as folder:
        profile = Profile(Path(folder) / "profile")
        profile.take()
        store = profile.open(bytes(range(32)))
        try:
            with store.change(Sentence(mark("Benchmark", "Set up")), can_undo=False) as work:
                office = work.new_id()
                work.insert(Office(id=office, office=office, name="Office", country="EE"))
            store.set_setting("office", office)
            with store.change(Sentence(mark("Benchmark", "Imported")), can_undo=False) as work:
                given = ((id, cast("Any", values)) for id, values in companies.items())
                work.insert_many(Company(id=id, office=office, **values) for id, values in given)
            yield store
        finally:
            store.close()
            profile.release()


def _typing(reads: Reads, companies: Mapping[str, Values]) -> list[dict[str, Any]]:
    index = LikenessIndex()
    filling, _ = _cpu(lambda: index.fill(reads))
    names = [traits_of("company", values) for values in companies.values()]
    folded = [one.names[0] for one in names if isinstance(one, CompanyTraits)]
    ours, plain = [], []
    for typed in _typed_names(companies):
        values: Values = {"name": typed, "country": "EE"}
        ours.append(_cpu(partial(index.like, reads, "company", values))[0] * 1000)
        key = cast("CompanyTraits", traits_of("company", values)).names[0]
        plain.append(_cpu(partial(process.extract, key, folded, limit=3))[0] * 1000)
    worst, middle, beside = max(ours), statistics.median(ours), statistics.median(plain)
    return [
        _row("Who is like this, while typing, 50,000 in one country: median", middle, "ms", (_EXTRACT, beside),
             "≤ 100 ms, faster than beside", holds=middle <= min(100, beside)),
        _row("The same: the slowest of all keys", worst, "ms", (_EXTRACT, max(plain)), "≤ 100 ms", holds=worst <= 100),
        _row("Fill the index of 50,000 in the background", filling, "s", None, "≤ 6 s", holds=filling <= 6),
    ]


def _typed_names(companies: Mapping[str, Values]) -> list[str]:
    dice = random.Random(5)
    names = [str(values["name"]) for _, values in dice.sample(sorted(companies.items()), _TYPED)]
    return [name[:letters] for name in names for letters in (3, 8, len(name))]


# ----------------------------------------------------------------------------------------------------------- sweep


def _sweep(companies: Mapping[str, Values], planted: frozenset[Ids]) -> list[dict[str, Any]]:
    listed = _listed(companies)
    ours, pairs = _cpu(lambda: find_pairs(listed))
    plain, _ = _cpu(lambda: _plain_sweep(listed))
    sure = [one for one in pairs if one.sureness >= _SURE]
    recall = 100 * _planted(pairs, planted) / len(planted)
    precision = 100 * _planted(sure, planted) / len(sure)
    return [
        _row("Sweep of 50,000 by country, with keys and reasons", ours, "s", (_CDIST, plain),
             "≤ 15 s, at most twice beside", holds=ours <= min(15, 2 * plain)),
        _row("Planted doubles that it finds", recall, "%", None, "≥ 99 %", holds=recall >= 99),
        _row("Of the likely pairs, those that are planted", precision, "%", None, "≥ 98 %", holds=precision >= 98),
    ]


def _planted(pairs: Sequence[Pair], planted: frozenset[Ids]) -> int:
    return sum((one.first, one.second) in planted or (one.second, one.first) in planted for one in pairs)


def _sweep_at_home(companies: Mapping[str, Values]) -> list[dict[str, Any]]:
    listed = _listed(companies)
    standing = Standing("company")
    standing.take(listed)
    ours, _ = _cpu(standing.swept)
    plain, _ = _cpu(lambda: _plain_sweep(listed))
    id, values = next(iter(companies.items()))
    standing.take(_listed({id: {**values, "name": f"{values['name']} Holding"}}))
    again, _ = _cpu(standing.swept)
    return [
        _row("The same, all 50,000 in one country", ours, "s", (_CDIST, plain), "≤ 40 s, faster than beside",
             holds=ours <= min(40, plain)),
        _row("The same after a change of one company", again, "s", ("all of them anew", ours), "≤ 2 s",
             holds=again <= 2),
    ]


def _listed(companies: Mapping[str, Values]) -> Listed:
    return listed_of("company", companies.items())


def _plain_sweep(listed: Listed) -> int:
    """Count the pairs of names that are alike, as the library's manual would have it: every row with all."""
    by_country: dict[str, list[str]] = defaultdict(list)
    for text in listed.packed.split(BETWEEN):
        traits = cast("CompanyTraits", unpack("company", text)[2])
        by_country[traits.country].extend(traits.names[:1])
    found = 0
    for names in by_country.values():
        for start in range(0, len(names), 500):
            rows = names[start : start + 500]
            alike = process.cdist(rows, names, scorer=fuzz.ratio, score_cutoff=ALIKE, dtype=np.uint8)
            found += int(np.count_nonzero(alike))
    return found


def _cpu(action: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = action()
    return time.process_time() - start, result


def _row(
    name: str, ours: float, unit: str, beside: tuple[str, float] | None, goal: str, *, holds: bool
) -> dict[str, Any]:
    what, other = beside or ("", None)
    return {"name": name, "unit": unit, "ours": ours, "beside": what, "other": other,
            "ratio": ours / other if other else None, "goal": goal, "holds": holds}  # fmt: skip
