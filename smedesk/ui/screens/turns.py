"""Whose turn it is and until when, in words."""

from __future__ import annotations

from datetime import date as Date

from smedesk.domain.state_table import ACTORS, Actor, Turn
from smedesk.translate import translate
from smedesk.ui.formats import shown


def who_words(turn: Turn | None, role: Actor) -> str:
    """Return who must act as the office in `role` says it, "" when nobody need."""
    if turn is None:
        return ""
    if role in turn.actors:
        return translate("Turns", "We")
    return ", ".join(translate(*ACTORS[actor]) for actor in turn.actors)


def task_words(turn: Turn | None, role: Actor) -> str:
    """Return who must act, and what is to be done."""
    if turn is None:
        return translate("Turns", "Nobody need do anything.")
    return translate("Turns", "{who}: {task}").format(who=who_words(turn, role), task=translate(*turn.task))


def due_words(due: Date | None, today: Date) -> str:
    """Return until when somebody must act, "" where no day is set."""
    if due is None:
        return ""
    words = translate("Turns", "Overdue since {day}") if due < today else translate("Turns", "Until {day}")
    return words.format(day=shown(due))
