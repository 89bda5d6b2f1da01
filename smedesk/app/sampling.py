"""A new desk filled with a made-up programme, to try the program out and to measure it."""

from __future__ import annotations

from datetime import date as Date
from pathlib import Path

from smedesk.app.keys import DeskKeys
from smedesk.domain.errors import DomainError
from smedesk.services.faults import ProfileFault
from smedesk.services.first_run import load_schemes
from smedesk.services.reference import scheme_texts
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile

SEED, COMPANIES, OFFICES, COUNTRY = 1, 600, 12, "EE"


def fill_new_desk(
    store: DeskStore, today: Date, *, companies: int = COMPANIES, offices: int = OFFICES, seed: int = SEED,
    country: str = COUNTRY,
) -> str:
    """Make the desk that of an office in a made-up programme; return the office's name.

    `companies` are those of all offices together. DomainError when no office is in the country."""
    from smedesk.sample.filling import fill_desk
    from smedesk.sample.programme import make_programme

    programme = make_programme(seed, today, companies=companies, people=companies * 5 // 6, offices=offices)
    if country not in {office.country for office in programme.offices}:
        raise DomainError("sample.no_office", country=country)
    office = programme.office_in(country)
    load_schemes(store.journal, scheme_texts())
    fill_desk(store, store.journal, programme, office)
    return office.name


def fill_profile(
    folder: Path, keys: DeskKeys, today: Date, *, companies: int, offices: int, seed: int, country: str
) -> str:
    """Fill a profile that holds nothing yet, without a window; return the office's name."""
    profile = Profile(folder)
    profile.take()
    try:
        if not profile.is_new:
            raise ProfileFault("profile.not_empty", folder=str(folder))
        store = profile.open(keys.database_key(profile))
        try:
            return fill_new_desk(store, today, companies=companies, offices=offices, seed=seed, country=country)
        finally:
            store.close()
    finally:
        profile.release()
