"""A printed paper is kept among the documents: the one place where its record is made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from smedesk.domain.records import Document

if TYPE_CHECKING:
    from smedesk.services.agreements import PrintedDocument
    from smedesk.services.ports import UnitOfWork


def keep_paper(
    work: UnitOfWork,
    printed: PrintedDocument,
    kind: str,
    *,
    code: str,
    version: int,
    languages: Sequence[str],
    number: str = "",
    **belongs: Any,
) -> str:
    """Keep a paper as issued, and return the id of its document. `languages` in the order of the columns; `number` is
    that of the exchange; `belongs` are the fields that say what it is about."""
    document = Document(
        id=work.new_id(),
        office=work.office,
        kind=kind,
        version=version,
        code=code,
        state="issued",
        languages=frozenset(languages),
        first_language=languages[0],
        form=printed.form,
        engine=printed.engine,
        file_name=f"{kind}-{number or code}-v{version}.pdf",
        file_sha256=work.keep_file(printed.pdf),
        content_sha256=printed.content_sha256,
        pages=printed.pages,
        made_at=work.now,
        **belongs,
    )
    work.insert(document)
    return document.id
