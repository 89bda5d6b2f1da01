"""The contact log and the tasks of a company, a person or any other record. A line of the log is written once."""

from __future__ import annotations

from datetime import date as Date

from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.records import Company, Person, Task
from smedesk.services.editing import insert_record, make_record
from smedesk.services.ports import Changes, Sentence, Store, UnitOfWork
from smedesk.translate import mark

NOTE = "note"
"""The kind of a line that tells of no contact."""


def subject_of(kind_name: str, id: str) -> str:
    """Return what a note or task is about, as its field `subject` holds it."""
    return f"{kind_name}:{id}"


def write_note(
    store: Store, kind_name: str, id: str, written: str, kind: str = NOTE, happened_on: Date | None = None
) -> Changes:
    """Add a line to the log of a record, with who wrote it and when. A call, a letter or a meeting is the last contact
    of its company, too, unless there was a later one."""
    with store.change(Sentence(mark("Noting", "Wrote a note"))) as work:
        insert_note(work, subject_of(kind_name, id), written, kind, happened_on)
        if kind != NOTE and happened_on is not None:
            _keep_last_contact(work, kind_name, id, happened_on)
    return work.changes


def insert_note(
    work: UnitOfWork, subject: str, written: str, kind: str = NOTE, happened_on: Date | None = None
) -> None:
    """Add a line to a log inside a change that is under way."""
    insert_record(work, "note", {
        "subject": subject,
        "kind": kind,
        "happened_on": happened_on,
        "written": written.strip(),
        "author": work.author,
        "written_at": work.now,
    })


def _keep_last_contact(work: UnitOfWork, kind_name: str, id: str, on: Date) -> None:
    company = {"company": lambda: id, "person": lambda: work.get(Person, id).company}.get(kind_name)
    if company is None or not (known := company()):
        return
    record = work.get(Company, known)
    if record.office == work.office and (record.last_contact is None or record.last_contact < on):
        work.update(Company, known, {"last_contact": on})


def add_task(store: Store, kind_name: str, id: str, title: str, due: Date | None) -> Changes:
    """Enter something to do about a record, until a day if there is one."""
    values: dict[str, Value] = {"subject": subject_of(kind_name, id), "title": title, "due": due}
    with store.change(Sentence(mark("Noting", "Entered the task “{title}”"), {"title": title.strip()})) as work:
        work.insert(make_record(work, RECORD_TYPES["task"], values))
    return work.changes


def tick_task(store: Store, id: str) -> Changes:
    """Note that a task is done; undo opens it again."""
    with store.change(Sentence(mark("Noting", "Ticked a task off"))) as work:
        work.update(Task, id, {"done_at": work.now})
        title = work.get(Task, id).title
        work.say(Sentence(mark("Noting", "Ticked off “{title}”"), {"title": title}))
    return work.changes
