"""Where a merged record lives on: asked by each list of records, which must not load what merging itself needs."""

from __future__ import annotations

from smedesk.domain.field import Record, RecordType
from smedesk.services.editing import title_of
from smedesk.services.ports import Reads


def kept_of(reads: Reads, kind: RecordType, id: str) -> tuple[str, str]:
    """Return the id of the record in which a merged one lives on, and the title of the merged one; "" and "" where it
    was not merged. One that went into a record which was merged itself is followed to the end."""
    merged = reads.get_many(kind.made, (id,)).get(id)
    if merged is None or not _goes_on(merged):
        return "", ""
    seen, kept = {id}, merged
    while _goes_on(kept) and (next_id := str(getattr(kept, "merged_into", ""))) not in seen:
        seen.add(next_id)
        found = reads.get_many(kind.made, (next_id,)).get(next_id)
        if found is None:
            break
        kept = found
    return (kept.id, title_of(merged)) if kept.id != id else ("", "")


def _goes_on(record: Record) -> bool:
    return record.archived and bool(getattr(record, "merged_into", ""))
