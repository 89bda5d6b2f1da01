"""Bringing an old list into the desk: one change that a single undo takes back, with a copy of the database made
before.

The way: `interchange.read_workbook` → `guess_mapping` (the user corrects it) → `read_known` → `plan_import` (the dry
run, which may run in another process) → `import_rows`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from smedesk.domain.errors import CommandRefused
from smedesk.domain.field import RECORD_TYPES, Record, Value
from smedesk.domain.records import Company, Event, Note, Person, Staff
from smedesk.services.folding import fold
from smedesk.services.import_index import Known
from smedesk.services.import_mapping import TARGETS, Profile, read_profile
from smedesk.services.import_plan import ChangedRecord, ImportPlan, NewRecord, PlannedNote
from smedesk.services.import_values import Directory
from smedesk.services.import_words import declared_field
from smedesk.services.ports import Changes, ListQuery, Progress, Reads, Sentence, Store, UnitOfWork
from smedesk.translate import mark

PROFILES = "import_profiles"
"""the setting that holds the profiles by name, as JSON"""
_CHUNK = 500


def read_known(reads: Reads) -> Known:
    """Return the own office's companies, people and notes as the dry run needs them."""
    companies = dict(_records(reads, "company"))
    persons = dict(_records(reads, "person"))
    notes = _rows(reads, "note", ("subject", "written"))
    return Known(
        companies,
        persons,
        frozenset((str(subject), str(written).rpartition("\n")[0]) for _, (subject, written) in notes),
        _directory(reads),
    )


def _records(reads: Reads, kind: str) -> Iterator[tuple[str, dict[str, Value]]]:
    targets = (target for target in TARGETS if target.startswith(f"{kind}.") and declared_field(target))
    names = [target.partition(".")[2] for target in targets]
    names.append("company" if kind == "person" else "nace_revision")
    for id, values in _rows(reads, kind, names):
        yield id, dict(zip(names, values, strict=True))


def _rows(reads: Reads, kind: str, names: Iterable[str]) -> Iterator[tuple[str, tuple[Value, ...]]]:
    ids, paths = reads.row_ids(ListQuery(kind)), tuple(names)
    for start in range(0, len(ids), _CHUNK):
        for row in reads.rows(kind, paths, ids[start : start + _CHUNK]):
            if row is not None:
                yield row


def _directory(reads: Reads) -> Directory:
    staff = {fold(name): one.id for one in reads.find(Staff) for name in (one.name, one.email) if name}
    return Directory(staff, {fold(one.name): one.id for one in reads.find(Event, own=True)})


def import_rows(store: Store, plan: ImportPlan, progress: Progress | None = None) -> Changes:
    """Write what the dry run has worked out, in one change, after a copy of the database was made.

    CommandRefused `import.changed_meanwhile` when records have changed since the dry run: make a new one. `progress`
    may raise to cancel; then nothing is written."""
    tell = progress or (lambda _done, _of_all: None)
    if read_known(store.reads).fingerprint() != plan.basis:
        raise CommandRefused("import.changed_meanwhile", command="import", state="")
    store.back_up("import")
    sentence = Sentence(mark("Import", "Imported {file}"), {"file": plan.file_name})
    with store.change(sentence) as work:
        ids = {new.number: work.new_id() for new in plan.new}
        of_all = len(plan.new) + len(plan.changed) + len(plan.notes)
        work.insert_many(_told(_new_records(work, plan.new, ids), tell, of_all, 0))
        _update(work, plan.changed, lambda done: tell(len(plan.new) + done, of_all))
        work.insert_many(_told(_notes(work, plan.notes, ids), tell, of_all, of_all - len(plan.notes)))
    return work.changes


def _update(work: UnitOfWork, planned: Sequence[ChangedRecord], tell: Callable[[int], None]) -> None:
    done = 0
    for kind in dict.fromkeys(one.kind for one in planned):
        values = [(one.id, one.values) for one in planned if one.kind == kind]
        for start in range(0, len(values), _CHUNK):
            part = dict(values[start : start + _CHUNK])
            work.update_many(RECORD_TYPES[kind].made, part)
            done += len(part)
            tell(done)


def _new_records(work: UnitOfWork, planned: Iterable[NewRecord], ids: Mapping[int, str]) -> Iterator[Record]:
    office = work.office
    for new in planned:
        values: dict[str, Any] = dict(new.values)
        if new.kind == "person":
            values["company"] = _id(new.company, ids)
        made = Person if new.kind == "person" else Company
        yield made(id=ids[new.number], office=office, **values)


def _notes(work: UnitOfWork, planned: Iterable[PlannedNote], ids: Mapping[int, str]) -> Iterator[Record]:
    limit = RECORD_TYPES["note"].fields["written"].max_length
    whose: dict[str, Any] = {"office": work.office, "author": work.author, "written_at": work.now}
    for note in planned:
        for start in range(0, len(note.written), limit):
            written, subject = note.written[start : start + limit], f"{note.kind}:{_id(note.subject, ids)}"
            yield Note(id=work.new_id(), subject=subject, written=written, **whose)


def _id(reference: str | int, ids: Mapping[int, str]) -> str:
    return ids[reference] if isinstance(reference, int) else reference


def _told(records: Iterable[Record], tell: Progress, of_all: int, before: int) -> Iterator[Record]:
    for done, record in enumerate(records, before + 1):
        if done % _CHUNK == 0:
            tell(done, of_all)
        yield record


# ------------------------------------------------------------------------------------------------------- profiles


def profiles(reads: Reads) -> dict[str, Profile]:
    """Return the kept profiles by name."""
    kept = json.loads(reads.setting(PROFILES) or "{}")
    return {name: read_profile(text) for name, text in kept.items()}


def keep_profile(store: Store, name: str, profile: Profile | None) -> None:
    """Keep a profile under a name, in place of one that has it; None forgets it."""
    kept = {each: one.to_text() for each, one in profiles(store.reads).items() if each != name}
    if profile is not None:
        kept[name] = profile.to_text()
    store.set_setting(PROFILES, json.dumps(kept, ensure_ascii=False))
