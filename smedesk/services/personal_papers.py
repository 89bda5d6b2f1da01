"""The papers about a person: what was printed, who signed it, and the scans that came back of it.

One list for who asks what is held, for an erasure, and for what an agreement keeps.
"""

from __future__ import annotations

from collections.abc import Iterator

from smedesk.domain.field import Record
from smedesk.domain.records import Document, Exchange, Person, Scan, ScannedPage, Signing
from smedesk.services.retention import Finder


def papers_of(find: Finder, person: Person) -> Iterator[Record]:
    """Yield the documents about a person, their signatures and the pages that came back of them, then the scans that
    hold nothing else. A scan with pages of somebody else's papers is not the person's to be given or taken away."""
    documents = {one.id: one for exchange in find(Exchange, participant=person.id)
                 for one in find(Document, exchange=exchange.id)}
    documents |= {one.id: one for one in find(Document, subject=f"person:{person.id}")}
    yield from documents.values()
    scans: set[str] = set()
    for id in documents:
        yield from find(Signing, document=id)
        scans |= {page.scan for page in find(ScannedPage, document=id)}
    for scan in sorted(scans):
        pages = find(ScannedPage, scan=scan)
        if all(not page.document or page.document in documents for page in pages):
            yield from find(Scan, id=scan)
            yield from pages
        else:
            yield from (page for page in pages if page.document in documents)
