"""One step for many records at once: set a field, add or take away codes, put away. One transaction, one undo, written
to the history of each record.

What would happen is counted exactly and shown by a sample before; a step that would leave a record incomplete is
refused as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Field, Kind, Record, RecordType, Value
from smedesk.services.editing import checked, title_of
from smedesk.services.free_steps import has_steps, require_free_step
from smedesk.services.ports import Changes, Progress, Reads, Sentence, Store
from smedesk.translate import mark

_CHUNK = 1000
_SAMPLE = 8
CHANGED = Sentence(mark("Bulk", "Changed %n records"))


class Change(StrEnum):
    """What is done to the field."""

    SET = "set"
    ADD = "add"
    TAKE = "take"


@dataclass(frozen=True, slots=True)
class BulkStep:
    """What is done to every record: the field gets the value, or the codes are added to it or taken away."""

    field: str
    change: Change
    value: Value

    def value_for(self, record: Record) -> Value:
        """Return what the field of a record holds afterwards."""
        before = getattr(record, self.field)
        if self.change is Change.SET or not isinstance(before, frozenset) or not isinstance(self.value, frozenset):
            return self.value
        return before | self.value if self.change is Change.ADD else before - self.value


ARCHIVE = BulkStep("archived", Change.SET, True)


@dataclass(frozen=True, slots=True)
class Sampled:
    """A record of the sample: its name, and the field before and after."""

    title: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Preview:
    """What a step would do: how many records it was asked for, how many of them change, and some of those."""

    asked: int
    changing: tuple[str, ...]
    sample: tuple[Sampled, ...]


def bulk_fields(kind_name: str) -> tuple[Field, ...]:
    """Return the fields that can be set for many: those that do not tell one record from another."""
    targets = {"staff", "event"}
    kinds = {Kind.CHOICE, Kind.COUNTRY, Kind.YES_NO, Kind.DATE, Kind.CODES, Kind.WHOLE}
    texts = {"city", "region", "nace", "language", "legal_form", "sme_override_reason", "job_title", "occupation"}
    return tuple(
        one
        for one in RECORD_TYPES[kind_name].fields.values()
        if one.name not in ("archived", "office")
        and not has_steps(kind_name, one.name)
        and (one.kind in kinds or one.name in texts or (one.kind is Kind.REFERENCE and one.target in targets))
    )


def preview_step(reads: Reads, kind_name: str, row_ids: Sequence[int], step: BulkStep) -> Preview:
    """Return what a step would do to the rows of a list; ValueRefused when the value does not fit the field."""
    kind = RECORD_TYPES[kind_name]
    _check(kind, step)
    changing: list[str] = []
    sample: list[Sampled] = []
    asked, office = 0, reads.office()
    for records in _chunks(reads, kind, row_ids):
        asked += len(records)
        for record in records:
            after = step.value_for(record)
            require_free_step(record, {step.field: after}, office)
            if after != getattr(record, step.field):
                changing.append(record.id)
                if len(sample) < _SAMPLE:
                    sample.append(Sampled(title_of(record), getattr(record, step.field), after))
    return Preview(asked, tuple(changing), tuple(sample))


def _chunks(reads: Reads, kind: RecordType, row_ids: Sequence[int]) -> Iterator[list[Record]]:
    for start in range(0, len(row_ids), _CHUNK):
        rows = reads.rows(kind.name, ("id",), row_ids[start : start + _CHUNK])
        found = reads.get_many(kind.made, [row[0] for row in rows if row is not None])
        yield [found[row[0]] for row in rows if row is not None and row[0] in found]


def apply_step(
    store: Store, kind_name: str, ids: Sequence[str], step: BulkStep, progress: Progress = lambda _done, _all: None
) -> Changes:
    """Do the step to records in one transaction; whatever `progress` raises, nothing was done."""
    kind = RECORD_TYPES[kind_name]
    _check(kind, step)
    with store.change(CHANGED) as work:
        for start in range(0, len(ids), _CHUNK):
            part = ids[start : start + _CHUNK]
            if has_steps(kind_name, step.field):
                for record in work.records(kind_name, part).values():
                    require_free_step(record, {step.field: step.value}, work.office)
            if step.change is Change.SET:
                values = {id: {step.field: step.value} for id in part}
            else:
                standing = work.records(kind_name, part)
                values = {id: {step.field: step.value_for(record)} for id, record in standing.items()}
            work.update_many(kind.made, values)
            progress(start + len(part), len(ids))
        said = mark("Bulk", "Archived %n records") if step == ARCHIVE else mark("Bulk", "Changed %n records")
        work.say(Sentence(said, n=len(ids)))
    return work.changes


def _check(kind: RecordType, step: BulkStep) -> None:
    checked(kind, {step.field: step.value} if step.change is Change.SET else {})
    kind.check({step.field: step.value})
    if step.change is not Change.SET and kind.fields[step.field].kind is not Kind.CODES:
        raise ValueRefused("value.type", field=step.field, value=step.value)
