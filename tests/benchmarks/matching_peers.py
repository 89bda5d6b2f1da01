"""What stands beside the matching in its benchmark: a bare product of matrices, and the rules in SQL.

The floor is a NumPy product of two matrices of the same height with `argpartition`: the twenty best of every row, by
no rule. DuckDB asks the same hard rules of the same market and counts the pairs that keep them, without any score.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

import numpy as np

from smedesk.matching.market import Market, Participant, Place, level_number
from tests.matching.large_market import COUNTRIES, LANGUAGES

LISTED = 20
_WIDTH = 256
_BLOCK = 64
_ALL = 2 ** len(COUNTRIES) - 1
_NOT_ASKED = 99

_COLUMNS = (
    "row INTEGER", "id VARCHAR", "office VARCHAR", "country INTEGER", "countries UBIGINT", "published BOOLEAN",
    "modes INTEGER", "least INTEGER", "most INTEGER", "starts DATE", "ends DATE",
    *(f"{language} INTEGER" for language in LANGUAGES),
)  # fmt: skip

_LAST_DAY = """
CASE WHEN day(begun + to_months(months)) < day(begun) THEN (begun + to_months(months))::DATE
ELSE (begun + to_months(months) - INTERVAL 1 DAY)::DATE END
"""

_RULES = f"""
SELECT count(*) FROM (
  SELECT p.id AS p, h.id AS h, greatest(p.starts, h.starts) AS begun, least(p.ends, h.ends) AS ended,
         greatest(p.least, h.least) AS months
  FROM participant p JOIN place h ON p.published AND h.published AND p.country <> h.country AND p.office <> h.office
    AND (p.countries >> h.country) & 1 = 1 AND (h.countries >> p.country) & 1 = 1 AND p.modes & h.modes > 0
    AND least(p.most, h.most) >= greatest(p.least, h.least)
    AND ({" OR ".join(f"p.{language} >= h.{language}" for language in LANGUAGES)})
  WHERE p.row < ?
) pair
WHERE ended >= {_LAST_DAY}
AND NOT EXISTS (SELECT 1 FROM refused r WHERE r.p = pair.p AND r.h = pair.h)
"""


def floor_seconds(participants: int, places: int) -> float:
    """Return the seconds of the product, block by block as a program with little memory would."""
    chance = np.random.default_rng(1)
    left, right = (chance.random((count, _WIDTH), np.float32) for count in (participants, places))
    begun = time.process_time()
    for first in range(0, participants, _BLOCK):
        product = left[first : first + _BLOCK] @ right.T
        np.argpartition(product, -LISTED, axis=1)[:, -LISTED:]
    return time.process_time() - begun


def sql_seconds(market: Market, rows: int) -> tuple[float, int]:
    """Return the seconds of the rules in DuckDB for some participants against all places, and the pairs it finds."""
    import duckdb

    base = duckdb.connect()
    base.execute("SET threads = 1")
    for name, side in (("participant", market.participants), ("place", market.places)):
        base.execute(f"CREATE TABLE {name} ({', '.join(_COLUMNS)})")
        lines = list(_lines(side, market.today))
        base.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(_COLUMNS))})", lines)
    base.execute("CREATE TABLE refused (p VARCHAR, h VARCHAR)")
    base.executemany("INSERT INTO refused VALUES (?, ?)", [list(pair) for pair in market.relations.rejected])
    begun = time.process_time()
    found = base.execute(_RULES, [rows]).fetchone()
    seconds = time.process_time() - begun
    base.close()
    assert found is not None
    return seconds, int(found[0])


def _lines(side: Sequence[Participant | Place], today: date) -> Iterator[list[Any]]:
    for row, each in enumerate(side):
        if isinstance(each, Participant):
            wish, needs = each.wanted_countries, dict(each.languages)
            levels = [level_number(needs[code]) if code in needs else 0 for code in LANGUAGES]
        else:
            wish, needs = each.accepted_countries, {need.language: need.level for need in each.language_needs}
            levels = [level_number(needs[code]) if code in needs else _NOT_ASKED for code in LANGUAGES]
        window = each.windows[0]
        start, end = window.start or today, window.end or date.max
        yield [
            row, each.id, each.office_id, COUNTRIES.index(each.country),
            sum(1 << COUNTRIES.index(country) for country in wish) or _ALL, each.published, int(each.modes),
            each.min_months, each.max_months, max(start, today), end, *levels,
        ]  # fmt: skip
