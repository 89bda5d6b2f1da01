"""The portfolio that the Italian office has typed in over the years: made-up records, entered through the one way of
changes, so that they wait in its outbox like any others.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date as Date

from smedesk.domain.field import Record
from smedesk.domain.records import Application, Company, Consent, Office, Person, Placement
from smedesk.sample.programme import make_programme
from smedesk.services.ports import Sentence, Store
from smedesk.translate import mark

SEED = 7
KINDS = (Company, Person, Consent, Application, Placement)


def enter_portfolio(store: Store, today: Date) -> None:
    """Enter the records of the made-up Italian office as those of this desk's own office."""
    programme = make_programme(SEED, today, companies=300, people=250)
    (own,) = store.reads.find(Office, own=True)
    origin = programme.office_in(own.country)
    with store.change(Sentence(mark("Sample", "Entered a portfolio"))) as work:
        work.insert_many(
            _own(record, work.office)
            for made in KINDS
            for record in programme.of(made)
            if record.office == origin.id
        )


def _own(record: Record, office: str) -> Record:
    """The advisers of the made-up office do not work here."""
    owned = replace(record, office=office)
    return replace(owned, adviser="") if isinstance(owned, Company) else owned
