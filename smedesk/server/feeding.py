"""Cuts an office's feed into pages: the programme's own rows first, then the office's, then the market.

A cursor says for each stream up to which number its reader has it. To the desk it is opaque. A first page is
useful before the market has come; every page can be asked for again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from smedesk.domain.replica import ServerRow
from smedesk.server.storage import MARKET, REF, Records, Storage
from smedesk.server.views import row
from smedesk.sync.framing import Page

_CURSOR = re.compile(r"r(\d{1,18})o(\d{1,18})m(\d{1,18})")


@dataclass(frozen=True, slots=True)
class Cursor:
    """Up to which number a desk has the reference stream, its office's and the market."""

    reference: int = 0
    own: int = 0
    market: int = 0

    @classmethod
    def read(cls, text: str) -> Cursor:
        """Return the cursor of a text; what is none means from the beginning, which is always right."""
        found = _CURSOR.fullmatch(text)
        return cls(*map(int, found.groups())) if found else cls()

    def __str__(self) -> str:
        return f"r{self.reference}o{self.own}m{self.market}"


def pages(storage: Storage, office: str, cursor: str, rows: int, count: int) -> Iterator[Page]:
    """Yield up to `count` pages behind a cursor, each read from one state of the database."""
    at = Cursor.read(cursor)
    for _ in range(count):
        with storage.read() as transaction:
            page, at = next_page(transaction.records, office, at, rows)
        yield page
        if not page.has_more:
            return


def next_page(records: Records, office: str, cursor: Cursor, limit: int) -> tuple[Page, Cursor]:
    """Return the next page and the cursor behind it."""
    head = records.head().seq
    found: list[ServerRow] = []
    reached: list[int] = []
    for stream, after in ((REF, cursor.reference), (office, cursor.own), (MARKET, cursor.market)):
        room = limit - len(found)
        taken = records.page(stream, after, room, "" if stream == office else office) if room else []
        found += [row(record, standing) for standing, record in taken]
        is_at_end = len(taken) < room
        reached.append(head if is_at_end else taken[-1][0].seq if taken else after)
    behind = Cursor(*reached)
    has_more = len(found) == limit
    left = _left(records, office, behind) if has_more else 0
    return Page(tuple(found), str(behind), has_more, left), behind


def _left(records: Records, office: str, cursor: Cursor) -> int:
    streams = (REF, cursor.reference), (office, cursor.own), (MARKET, cursor.market)
    return sum(records.count_behind(stream, after) for stream, after in streams)
