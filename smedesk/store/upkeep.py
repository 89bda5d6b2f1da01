"""What a database needs from time to time: a copy a day, a look at its seals at each start, at all once a week."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime as DateTime
from datetime import timedelta
from pathlib import Path

from smedesk.domain.frozen import frozen
from smedesk.store import settings
from smedesk.store.backup import DAILY
from smedesk.store.engine import Database
from smedesk.store.erasing_copies import CopyEraser

FULL_CHECK_EVERY = timedelta(days=7)


@frozen
class Keeper:
    """The ways of the profile to its copies and checks, with the key in them."""

    back_up: Callable[[str, Path | None], Path]
    """(reason, folder or None for the profile's own) → the copy"""
    problems: Callable[[bool], tuple[str, ...]]
    """is_full → what is wrong with the file"""
    copies: CopyEraser
    """takes what was erased out of the copies"""
    is_copy_due: Callable[[], bool]


def look_after(database: Database, keeper: Keeper, now: DateTime) -> tuple[str, ...]:
    """Do what is due and return what is wrong. A file with problems is not copied: older copies are worth more."""
    is_full = _is_full_check_due(database, now)
    problems = keeper.problems(is_full)
    if problems:
        return problems
    if is_full:
        with database.writing() as connection:
            settings.put_setting(connection, settings.CHECKED, now.isoformat())
    if keeper.is_copy_due():
        keeper.back_up(DAILY, None)
    return ()


def _is_full_check_due(database: Database, now: DateTime) -> bool:
    with database.reading() as connection:
        last = settings.get_setting(connection, settings.CHECKED)
    return not last or now - DateTime.fromisoformat(last) >= FULL_CHECK_EVERY
