"""How many send and how many host, by country and by sector: hosts are the scarce side everywhere.

Two scopes: the companies of this office by their side, and what all offices have published (participants and places).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import Value
from smedesk.domain.vocabulary import NACE_SECTIONS, read_nace
from smedesk.services.list_filter import Comparison, Condition, Group
from smedesk.services.ports import Filter, ListQuery, Operator, Reads

_PAGE = 2000
_SENDING, _HOST = frozenset({"sending", "both"}), frozenset({"host", "both"})


@dataclass(frozen=True, slots=True)
class BalanceLine:
    """One country or sector. `key` is the code of the country, or revision and section ("2/C"); "" where it is not
    known."""

    key: str
    sending: int
    hosts: int


@dataclass(frozen=True, slots=True)
class Balance:
    """Both views of one scope; where hosts are missing most stands first."""

    by_country: tuple[BalanceLine, ...]
    by_sector: tuple[BalanceLine, ...]


def balance_of_portfolio(reads: Reads) -> Balance:
    """Return how many companies of this office send and host; one that does both counts on both sides."""
    rows = _counted(reads, ListQuery("company"), "country", "nace", "nace_revision", "side")
    return _balance((tuple(place), n * (side in _SENDING), n * (side in _HOST)) for (*place, side), n in rows.items())


def balance_of_market(reads: Reads) -> Balance:
    """Return how many participants and places all offices have published."""
    wishes = _published(reads, "application", "person.company")
    offers = _published(reads, "placement", "company", "capacity")
    return _balance([
        *((place, n, 0) for place, n in wishes.items()),
        *((tuple(place), 0, n * _places(capacity)) for (*place, capacity), n in offers.items()),
    ])


def companies_behind(key: str) -> Group:
    """Return the filter of the companies that a line of the portfolio counts. A line without a key has none."""
    revision, slash, section = key.partition("/")
    sides = Condition("side", Comparison.ONE_OF, tuple(sorted(_SENDING | _HOST)))
    if not slash:
        return Group((sides, Condition("country", Comparison.IS, (key,))))
    divisions = [f"{number:02}" for one in NACE_SECTIONS[revision] if one.letter == section
                 for number in range(one.first, one.last + 1)]  # fmt: skip
    begins = tuple(Condition("nace", Comparison.BEGINS, (start,)) for start in (section, *divisions))
    return Group((sides, Condition("nace_revision", Comparison.IS, (revision,)), Group(begins, is_any=True)))


def _published(reads: Reads, kind: str, company: str, *more: str) -> Counter[tuple[Value, ...]]:
    query = ListQuery(kind, (Filter("is_published", Operator.EQUALS, True),), own=None)
    paths = (f"{company}.{name}" for name in ("country", "nace", "nace_revision"))
    return _counted(reads, query, *paths, *more)


def _counted(reads: Reads, query: ListQuery, *paths: str) -> Counter[tuple[Value, ...]]:
    """Return how many rows have the same values at the paths; page by page, since many rows are few values."""
    numbers, counted = reads.row_ids(query), Counter[tuple[Value, ...]]()
    for first in range(0, len(numbers), _PAGE):
        found = reads.rows(query.kind, paths, numbers[first : first + _PAGE])
        counted.update(row[1] for row in found if row is not None)
    return counted


def _places(capacity: Value) -> int:
    return capacity if isinstance(capacity, int) else 1


Counted = tuple[tuple[Value, ...], int, int]
"""(country, code of NACE, its revision), how many send, how many host"""


def _balance(counted: Iterable[Counted]) -> Balance:
    listed = list(counted)
    return Balance(
        _lines(listed, lambda place: str(place[0] or "")),
        _lines(listed, lambda place: _section(str(place[1] or ""), str(place[2] or "2"))),
    )


def _lines(counted: Iterable[Counted], key_of: Callable[[tuple[Value, ...]], str]) -> tuple[BalanceLine, ...]:
    sending, hosts = Counter[str](), Counter[str]()
    for place, sends, takes in counted:
        key = key_of(place)
        sending[key] += sends
        hosts[key] += takes
    lines = [BalanceLine(key, sending[key], hosts[key]) for key in sending if sending[key] or hosts[key]]
    return tuple(sorted(lines, key=lambda one: (one.hosts - one.sending, -one.sending, one.key)))


@lru_cache(maxsize=4096)
def _section(code: str, revision: str) -> str:
    if not code:
        return ""
    try:
        return f"{revision}/{read_nace(code[:5], revision).section}"
    except ValueRefused:
        return ""
