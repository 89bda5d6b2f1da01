"""Fills a desk from a made-up programme: an empty one with all that an office sees, one in use with records of its
own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date as Date
from itertools import islice

from smedesk.domain.field import Record
from smedesk.domain.records import Application, Company, Consent, Event, Note, Office, Person, Placement, Staff, Task
from smedesk.sample.programme import Programme, make_programme
from smedesk.sample.views import rows_for
from smedesk.services.ports import Changes, Sentence, Store
from smedesk.services.replication import Journal
from smedesk.translate import mark

_PAGE = 2000
_SEED = 1
_ENTERED = (Event, Company, Person, Consent, Application, Placement, Note, Task)


def fill_desk(store: Store, journal: Journal, programme: Programme, office: Office) -> None:
    """Write the records and make the office, and its first adviser, this desk's own. Nothing of it waits to be sent.

    Belongs on the write thread; the desk must be new."""
    adviser = next(one for one in programme.of(Staff) if one.office == office.id)
    store.set_setting("office", office.id)
    store.set_setting("staff", adviser.id)
    store.set_setting("author", adviser.name)
    store.set_setting("language", office.language)
    rows = rows_for(programme, office.id)
    cursor = journal.identity().cursor
    while page := list(islice(rows, _PAGE)):
        journal.apply_page(page, cursor)


def fill_own_records(store: Store, today: Date) -> Changes:
    """Enter made-up records as those of this desk's own office, in one change that can be undone.

    They are of the office's own country where the sample knows it, of Estonia else."""
    (own,) = store.reads.find(Office, own=True)
    advisers = store.reads.find(Staff, own=True)
    programme = make_programme(_SEED, today)
    countries = {office.country for office in programme.offices}
    origin = programme.office_in(own.country if own.country in countries else programme.offices[0].country)
    with store.change(Sentence(mark("Sample", "Entered sample records"))) as work:
        work.insert_many(_moved(programme, origin.id, own.id, advisers[0].id if advisers else ""))
    return work.changes


def _moved(programme: Programme, origin: str, office: str, adviser: str) -> Iterator[Record]:
    for made in _ENTERED:
        for record in programme.of(made):
            if record.office != origin:
                continue
            if isinstance(record, Company):
                yield replace(record, office=office, adviser=adviser)
            elif isinstance(record, Task):
                yield replace(record, office=office, assignee=adviser)
            else:
                yield replace(record, office=office)
