"""One sweep for possible duplicates from the beginning: what the kept sweep of the desk must find, too."""

from __future__ import annotations

from smedesk.services.duplicates import Ids, Listed, Pair, Standing, listed_of
from smedesk.services.likeness_index import read_values
from smedesk.services.ports import Reads


def read_listed(reads: Reads, kind: str) -> Listed:
    """Return all companies or people of the own office as the sweep looks at them."""
    return listed_of(kind, ((id, values) for _, id, values in read_values(reads, kind)))


def find_pairs(listed: Listed, distinct: frozenset[Ids] = frozenset()) -> tuple[Pair, ...]:
    """Return the pairs that may be one, the surest first."""
    standing = Standing(listed.kind)
    standing.take(listed)
    return standing.swept(distinct).pairs
