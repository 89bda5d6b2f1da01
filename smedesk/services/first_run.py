"""The first minutes with the program: the schemes, the office, and the adviser who works at this desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from smedesk.domain.field import RECORD_TYPES, Audience, Record, type_of
from smedesk.domain.records import Office, Staff
from smedesk.domain.scheme import scheme_record
from smedesk.services.editing import checked
from smedesk.services.ports import Changes, Sentence, Store
from smedesk.services.replication import Journal, RowChange, ServerRow
from smedesk.translate import mark


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """What the first run asks. `language` is that of the screens and of the office's letters."""

    office_name: str
    country: str
    language: str
    adviser: str
    adviser_email: str = ""


def reference_row(record: Record) -> ServerRow:
    """Return a record that belongs to the programme, not to an office, as if the server had sent it."""
    kind = type_of(record)
    data = {name: field.to_wire(getattr(record, name)) for name, field in kind.fields.items()}
    return ServerRow(seq=0, change=RowChange.PUT, audience=Audience.EVERYONE, kind=kind.name, id=record.id, data=data)


def load_schemes(journal: Journal, rules_texts: Mapping[str, str]) -> None:
    """Bring the schemes that ship with the program into the database; newer texts replace older ones."""
    rows = [reference_row(scheme_record(text)) for text in rules_texts.values()]
    journal.apply_page(rows, journal.identity().cursor)


def set_up_office(store: Store, answers: FirstAnswers) -> Changes:
    """Enter the office and its adviser and make them this desk's own. Cannot be undone: all else stands on it."""
    sentence = Sentence(mark("FirstRun", "Set up {name}"), {"name": answers.office_name})
    with store.change(sentence, can_undo=False) as work:
        office_id, staff_id = work.new_id(), work.new_id()
        office: dict[str, Any] = checked(RECORD_TYPES["office"], {
            "name": answers.office_name, "country": answers.country, "language": answers.language})
        adviser: dict[str, Any] = checked(RECORD_TYPES["staff"], {
            "name": answers.adviser, "email": answers.adviser_email, "language": answers.language,
            "role": "coordinator"})
        work.insert(Office(id=office_id, office=office_id, **office))
        work.insert(Staff(id=staff_id, office=office_id, **adviser))
    store.set_setting("staff", staff_id)
    store.set_setting("author", answers.adviser.strip())
    store.set_setting("language", answers.language)
    store.set_setting("office", office_id)
    return work.changes
