"""The two menus of the fair: which event, and what else can be done there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QMenu

from smedesk.domain.records import Event
from smedesk.domain.roles import Action
from smedesk.ui.formats import date_text
from smedesk.ui.rights import Rights
from smedesk.ui.shortcuts import shortcut


class Step(NamedTuple):
    """One step at a fair: its words, the id of its shortcut or "", what it does, and the right that it needs."""

    words: str
    keys: str
    run: Callable[[], object]
    needs: Action | None = None


def event_words(event: Event) -> str:
    """Return place and days of an event."""
    days = [date_text(day) for day in dict.fromkeys((event.starts, event.ends)) if day]
    return " · ".join(part for part in (event.place, " – ".join(days)) if part)


def show_events(
    menu: QMenu, events: Sequence[Event], chosen: str, choose: Callable[[str], object], make: Step, rights: Rights
) -> None:
    """Fill the menu of the events, the chosen one ticked, and what makes one."""
    menu.clear()
    for event in events:
        words = " – ".join(part for part in (event.name, event_words(event)) if part)
        entry = menu.addAction(words.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(event.id == chosen)
        entry.triggered.connect(partial(_run, choose, event.id))
    menu.addSeparator()
    _add(menu, make, rights)


def fill_menu(menu: QMenu, groups: Sequence[Sequence[Step]], rights: Rights) -> None:
    """Fill a menu with groups of steps; each shows its keys."""
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        for step in group:
            _add(menu, step, rights)


def _add(menu: QMenu, step: Step, rights: Rights) -> None:
    made = menu.addAction(f"{step.words}\t{shortcut(step.keys).shown}" if step.keys else step.words)
    made.triggered.connect(partial(_run, step.run))
    if step.needs is not None:
        rights.guard(made, step.needs)


def _run(run: Callable[..., object], *arguments: object) -> None:
    """Do a step; the tick that Qt adds is left out."""
    run(*(one for one in arguments if not isinstance(one, bool)))
