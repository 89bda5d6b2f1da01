"""The log of contacts and the tasks: what happened when, and what it says of the company's last contact."""

from __future__ import annotations

from datetime import date

import pytest

from smedesk.domain.records import Company, Note, Task
from smedesk.services.noting import add_task, tick_task, write_note
from tests.ui.screens.world import NOW, World


def _last_contact(world: World) -> date | None:
    return world.store.reads.get(Company, world.ids["company"]).last_contact


def test_a_line_holds_what_happened_when_by_whom(world: World) -> None:
    write_note(world.store, "company", world.ids["company"], " Wants two ", "call", date(2026, 11, 3))
    (note,) = world.store.reads.find(Note)
    assert (note.written, note.kind, note.happened_on) == ("Wants two", "call", date(2026, 11, 3))
    assert (note.author, note.written_at) == ("Maarja Kask", NOW)


@pytest.mark.parametrize("kind", ["company", "person"])
def test_a_contact_is_the_last_one_of_its_company_unless_there_was_a_later_one(world: World, kind: str) -> None:
    id = world.ids["company"] if kind == "company" else world.ids["owner"]
    write_note(world.store, kind, id, "Talked", "meeting", date(2026, 11, 3))
    assert _last_contact(world) == date(2026, 11, 3)
    write_note(world.store, kind, id, "Wrote", "letter", date(2026, 10, 1))
    assert _last_contact(world) == date(2026, 11, 3)
    world.store.undo()
    world.store.undo()
    assert _last_contact(world) is None
    assert not world.store.reads.find(Note)


def test_a_mere_note_is_no_contact(world: World) -> None:
    write_note(world.store, "company", world.ids["company"], "Look at the web site", "note", date(2026, 11, 3))
    assert _last_contact(world) is None


def test_a_task_is_entered_ticked_off_and_opened_again_by_undo(world: World) -> None:
    add_task(world.store, "company", world.ids["company"], "  Call back ", date(2026, 12, 1))
    (task,) = world.store.reads.find(Task)
    assert (task.title, task.due, task.done_at) == ("Call back", date(2026, 12, 1), None)
    assert tick_task(world.store, task.id).sentence.worded() == "Ticked off “Call back”"
    assert world.store.reads.get(Task, task.id).done_at == NOW
    world.store.undo()
    assert world.store.reads.get(Task, task.id).done_at is None
