"""Fills an empty desk with what an office sees of a made-up programme."""

from __future__ import annotations

from itertools import islice

from smedesk.domain.records import Office, Staff
from smedesk.sample.programme import Programme
from smedesk.sample.views import rows_for
from smedesk.services.ports import Store
from smedesk.services.replication import Journal

_PAGE = 2000


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
