"""What the place "Documents" asks the database, answered with plain rows. Runs on read threads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime as DateTime

from smedesk.services.ports import Direction, ListQuery, Reads

_PATHS = (
    "kind", "version", "state", "languages", "made_at", "pages", "code", "file_name", "file_sha256", "exchange",
    "exchange.number", "exchange.participant.family_name", "exchange.participant.given_name",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Paper:
    """A document with the exchange it belongs to."""

    id: str
    kind: str
    version: int | None
    state: str
    languages: tuple[str, ...]
    made_at: DateTime | None
    pages: int | None
    code: str
    file_name: str
    sha256: str
    exchange: str
    number: str
    participant: str


def read_papers(reads: Reads) -> tuple[Paper, ...]:
    """Return all documents that this desk knows, the newest first."""
    numbers = reads.row_ids(ListQuery("document", order=(("made_at", Direction.DESCENDING),), own=None))
    rows = reads.rows("document", _PATHS, numbers)
    return tuple(_paper(*row) for row in rows if row is not None)


def _paper(id: str, values: tuple[object, ...]) -> Paper:
    held = dict(zip(_PATHS, values, strict=True))
    version, pages, made_at, languages = (held[name] for name in ("version", "pages", "made_at", "languages"))
    name = (held["exchange.participant.family_name"], held["exchange.participant.given_name"])
    return Paper(
        id=id,
        kind=str(held["kind"] or ""),
        version=version if isinstance(version, int) else None,
        state=str(held["state"] or ""),
        languages=tuple(sorted(languages)) if isinstance(languages, frozenset) else (),
        made_at=made_at if isinstance(made_at, DateTime) else None,
        pages=pages if isinstance(pages, int) else None,
        code=str(held["code"] or ""),
        file_name=str(held["file_name"] or ""),
        sha256=str(held["file_sha256"] or ""),
        exchange=str(held["exchange"] or ""),
        number=str(held["exchange.number"] or ""),
        participant=", ".join(str(part) for part in name if part),
    )
