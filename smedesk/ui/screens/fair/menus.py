"""The two menus of the fair: which event, and what else can be done there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton

from smedesk.domain.records import Event
from smedesk.translate import translate
from smedesk.ui.formats import date_text
from smedesk.ui.shortcuts import shortcut

Step = tuple[str, str, Callable[[], object]]
"""words, the id of its shortcut or "", what it does"""


def event_words(event: Event) -> str:
    """Return place and days of an event."""
    days = [date_text(day) for day in dict.fromkeys((event.starts, event.ends)) if day]
    return " · ".join(part for part in (event.place, " – ".join(days)) if part)


def show_events(
    menu: QMenu, events: Sequence[Event], chosen: str, choose: Callable[[str], object], make: Callable[[], object]
) -> None:
    """Fill the menu of the events, the chosen one ticked."""
    menu.clear()
    for event in events:
        words = " – ".join(part for part in (event.name, event_words(event)) if part)
        entry = menu.addAction(words.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(event.id == chosen)
        entry.triggered.connect(partial(_run, choose, event.id))
    menu.addSeparator()
    menu.addAction(translate("Fair", "New event…")).triggered.connect(partial(_run, make))


def fill_menu(menu: QMenu, groups: Sequence[Sequence[Step]]) -> None:
    """Fill a menu with groups of steps; each shows its keys."""
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        for words, keys, run in group:
            shown = f"{words}\t{shortcut(keys).shown}" if keys else words
            menu.addAction(shown).triggered.connect(partial(_run, run))


def hang(menu: QMenu, button: QPushButton) -> None:
    """Open a menu by a button."""
    button.setMenu(menu)


def _run(run: Callable[..., object], *arguments: object) -> None:
    """Do a step; the tick that Qt adds is left out."""
    run(*(one for one in arguments if not isinstance(one, bool)))
