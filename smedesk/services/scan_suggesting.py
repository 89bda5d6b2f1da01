"""Which document a page in the tray belongs to: the likeliest first, and what a person types finds it by its code, the
number of the exchange, or a name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from smedesk.domain.frozen import frozen
from smedesk.domain.records import Document, Exchange, Person, ScannedPage
from smedesk.services.folding import fold
from smedesk.services.ports import Reads

MOST = 9
"""as many as there are number keys"""

_CODE = re.compile(r"(?:MS\d+/)?([0-9A-Z]{12})(?:/(\d{1,4})(?:/(\d{1,4})(?:\.\S*)?)?)?", re.IGNORECASE)


@frozen
class SuggestedPaper:
    """A document that a page may belong to. `page` is the number that it likely has there."""

    document: Document
    number: str
    participant: str
    page: int
    missing: tuple[int, ...]


def suggest_papers(reads: Reads, page: str, words: str = "") -> tuple[SuggestedPaper, ...]:
    """Return the documents that fit, best first: the neighbours' in the same file before those that wait."""
    here = reads.get(ScannedPage, page)
    near = _near(reads, here)
    filed: dict[str, set[int]] = {}
    for one in reads.find(ScannedPage, state="filed"):
        filed.setdefault(one.document, set()).add(one.page or 0)
    typed = _CODE.fullmatch(words.strip())
    documents = [one for one in reads.find(Document) if one.pages]
    found = _found(reads, documents, words, typed)
    found.sort(key=lambda one: (
        near.get(one.id, len(near)), one.state != "issued", one.id not in filed, -(one.version or 0), one.id
    ))  # fmt: skip
    chosen = found[:MOST]
    titles = _titles(reads, chosen)
    wanted = int(typed[3]) if typed and typed[3] else 0
    return tuple(_suggested(one, titles, filed.get(one.id, set()), wanted) for one in chosen)


def _near(reads: Reads, here: ScannedPage) -> dict[str, int]:
    """Return document → its place by nearness in the same file."""
    others = [one for one in reads.find(ScannedPage, scan=here.scan) if one.document]
    others.sort(key=lambda one: abs((one.position or 0) - (here.position or 0)))
    return {document: place for place, document in enumerate(dict.fromkeys(one.document for one in others))}


def _found(reads: Reads, documents: list[Document], words: str, typed: re.Match[str] | None) -> list[Document]:
    if typed:
        code, version = typed[1].upper(), typed[2]
        alike = [one for one in documents if one.code == code]
        return [one for one in alike if not version or one.version == int(version)]
    wanted = fold(words).split()
    if not wanted:
        return documents
    titles = _titles(reads, documents)
    held = {one.id: fold(" ".join((one.code, *titles[one.id]))) for one in documents}
    return [one for one in documents if all(word in held[one.id] for word in wanted)]


def _titles(reads: Reads, documents: Iterable[Document]) -> dict[str, tuple[str, str]]:
    """Return document → (number of the exchange, name of the participant)."""
    known = list(documents)
    exchanges = reads.get_many(Exchange, {one.exchange for one in known if one.exchange})
    people = reads.get_many(Person, {one.participant for one in exchanges.values() if one.participant})
    titles = {}
    for one in known:
        exchange = exchanges.get(one.exchange)
        person = people.get(exchange.participant) if exchange else None
        name = f"{person.family_name}, {person.given_name}" if person else ""
        titles[one.id] = (exchange.number if exchange else "", name)
    return titles


def _suggested(document: Document, titles: dict[str, tuple[str, str]], filed: set[int], wanted: int) -> SuggestedPaper:
    missing = tuple(n for n in range(1, (document.pages or 0) + 1) if n not in filed)
    page = wanted if 1 <= wanted <= (document.pages or 0) else next(iter(missing), 1)
    return SuggestedPaper(document, *titles[document.id], page, missing)
