"""How somebody looks at a list: columns, order, sections, filter; kept as the last state of the list, and as named
views, own or for the whole office.

It must not know how a list is shown. A view is a record as any other: synchronised, with history and undo.
"""

from __future__ import annotations

import json
from dataclasses import field
from typing import Any

from smedesk.domain.errors import DomainError, ValueRefused
from smedesk.domain.field import type_of
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Staff, View
from smedesk.services.editing import checked
from smedesk.services.list_filter import EVERYTHING, Group, filter_from_json, filter_to_json
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.translate import mark


@frozen
class ShownColumn:
    """A column by its key; `width` counts characters, 0 for the usual one."""

    key: str
    width: int = 0


@frozen
class ListState:
    """How a list is looked at. No columns stands for the usual ones."""

    columns: tuple[ShownColumn, ...] = ()
    sort: str = ""
    is_descending: bool = False
    group: str = ""
    where: Group = field(default=EVERYTHING)


USUAL = ListState()
_FORM = 1
_WIDEST = 400


def state_text(kind: str, state: ListState) -> str:
    """Return the state as it is kept in a view."""
    written: dict[str, Any] = {
        "form": _FORM,
        "columns": [[one.key, one.width] for one in state.columns],
        "sort": state.sort,
        "descending": state.is_descending,
        "group": state.group,
        "where": filter_to_json(kind, state.where),
    }
    return json.dumps(written, ensure_ascii=False, separators=(",", ":"))


def state_of(kind: str, text: str) -> ListState:
    """Return the state of a text that `state_text` made; ValueRefused `view.unreadable` when it is none, such as one of
    a newer program."""
    try:
        read = json.loads(text)
        if read["form"] != _FORM:
            raise ValueRefused("view.unreadable", field=kind, value=read["form"])
        columns = tuple(ShownColumn(str(key), min(max(int(width), 0), _WIDEST)) for key, width in read["columns"])
        where = filter_from_json(kind, read["where"])
        return ListState(columns, str(read["sort"]), bool(read["descending"]), str(read["group"]), where)
    except (TypeError, ValueError, KeyError) as error:
        raise ValueRefused("view.unreadable", field=kind, value=text[:200]) from error


def sticky_setting(kind: str) -> str:
    """Return the setting of this desk that keeps the last state of a list."""
    return f"list.{kind}.last"


def last_state(reads: Reads, kind: str) -> ListState:
    """Return how the list was looked at last; the usual state where nothing, or nothing readable, was kept."""
    try:
        text = reads.setting(sticky_setting(kind))
        return state_of(kind, text) if text else USUAL
    except DomainError:
        return USUAL


def views_of(reads: Reads, kind: str) -> tuple[View, ...]:
    """Return the views of a list that the person at this desk sees, by name: the office's and the own ones."""
    me = _staff_id(reads.find(Staff), reads.setting("author"))
    found = reads.find(View, own=True, lists=kind)
    seen = [one for one in found if one.is_shared or one.owner == me]
    return tuple(sorted(seen, key=lambda one: one.name.casefold()))


def save_view(store: Store, kind: str, name: str, state: ListState, *, is_shared: bool) -> tuple[str, Changes]:
    """Keep a view under a name, in the place of one that has this name already; return its id."""
    definition = state_text(kind, state)
    with store.change(Sentence(mark("Views", "Saved the view {name}"), {"name": name.strip()})) as work:
        me = _staff_id(work.find(Staff), work.author)
        values = checked(type_of(View), {"name": name, "lists": kind, "definition": definition})
        standing = _of_name(work, kind, str(values["name"]), me, is_shared=is_shared)
        if standing is not None:
            work.update(View, standing.id, {"definition": definition})
            id = standing.id
        else:
            id = work.new_id()
            kept = {"owner": "" if is_shared else me, "is_shared": is_shared}
            work.insert(View(id=id, office=work.office, **values, **kept))  # type: ignore[arg-type]
    return id, work.changes


def rename_view(store: Store, id: str, name: str) -> Changes:
    """Call a view otherwise."""
    with store.change(Sentence(mark("Views", "Renamed the view to {name}"), {"name": name.strip()})) as work:
        work.update(View, id, checked(type_of(View), {"name": name}))
    return work.changes


def remove_view(store: Store, id: str) -> Changes:
    """Put a view away; undo brings it back."""
    with store.change(Sentence(mark("Views", "Removed the view"))) as work:
        name = work.get(View, id).name
        work.update(View, id, {"archived": True})
        work.say(Sentence(mark("Views", "Removed the view {name}"), {"name": name}))
    return work.changes


def _of_name(work: UnitOfWork, kind: str, name: str, me: str, *, is_shared: bool) -> View | None:
    found = work.find(View, lists=kind, is_shared=is_shared, office=work.office)
    mine = (one for one in found if is_shared or one.owner == me)
    return next((one for one in mine if one.name.casefold() == name.casefold()), None)


def _staff_id(staff: tuple[Staff, ...], author: str) -> str:
    return next((one.id for one in staff if one.name == author), "")
