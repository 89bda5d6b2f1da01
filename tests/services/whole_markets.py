"""The market of a desk read at once, as the worker process should hold it after any number of sendings."""

from __future__ import annotations

from datetime import date as Date

from smedesk.matching.market import Market
from smedesk.services.market_records import ConsentBook, places_of, relations_of
from smedesk.services.market_rows import SECTIONS, Row, read_section
from smedesk.services.ports import Reads
from smedesk.services.suggesting import read_limits
from smedesk.services.vocabularies import skill_groups


def read_market(reads: Reads, today: Date) -> Market:
    """Return everything this desk may match: its own records, and what others have published."""
    rows: dict[str, list[Row]] = {}
    for section in SECTIONS:
        for kind, page in read_section(reads, section):
            rows.setdefault(kind, []).extend(page)
    book = ConsentBook(reads.office(), today)
    book.take(rows.get("consent", ()))
    return Market(
        participants=tuple(book.participants(rows.get("application", ()))),
        places=tuple(places_of(rows.get("placement", ()))),
        today=today,
        relations=relations_of(rows),
        skill_groups=skill_groups(),
        rules=read_limits(reads, today),
    )
