"""A change of a field as a sentence: who changed what, from what to what, when, on which desk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from smedesk.domain.field import RECORD_TYPES, Field, Kind, Value
from smedesk.services.ports import HistoryEntry
from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels, current_labels

_LONGEST = 160
"""Characters of a value inside a sentence; the tip says all of it."""

_NOTHING: tuple[Value, ...] = (None, "", frozenset())


_NO_NAMES: Mapping[str, str] = MappingProxyType({})


def change_sentence(kind: str, entry: HistoryEntry, names: Mapping[str, str] = _NO_NAMES) -> str:
    """Return "Marta Kask changed Phone from 555 to 556". `names` are the titles of records referred to, by id."""
    field, labels = RECORD_TYPES[kind].fields[entry.field], current_labels()
    who = entry.author or translate("History", "Another desk")
    name = translate(*field.label)
    if entry.field == "archived":
        return _archived_sentence(who, is_archived=bool(entry.after))
    if isinstance(entry.before, frozenset) and isinstance(entry.after, frozenset):
        return _set_sentence(who, name, field, entry.before, entry.after)
    before, after = (_value(labels, field, one, names) for one in (entry.before, entry.after))
    if entry.before in _NOTHING:
        return translate("History", "{who} entered {field}: {after}").format(who=who, field=name, after=after)
    if entry.after in _NOTHING:
        return translate("History", "{who} emptied {field}, which was {before}").format(
            who=who, field=name, before=before)
    return translate("History", "{who} changed {field} from {before} to {after}").format(
        who=who, field=name, before=before, after=after)


def _set_sentence(who: str, name: str, field: Field, before: frozenset[str], after: frozenset[str]) -> str:
    added, removed = after - before, before - after
    words = current_labels().value
    if added and removed:
        return translate("History", "{who} added {added} to {field} and took out {removed}").format(
            who=who, field=name, added=words(field, added), removed=words(field, removed))
    if removed:
        return translate("History", "{who} took {removed} out of {field}").format(
            who=who, field=name, removed=words(field, removed))
    return translate("History", "{who} added {added} to {field}").format(
        who=who, field=name, added=words(field, added))


def _archived_sentence(who: str, *, is_archived: bool) -> str:
    if is_archived:
        return translate("History", "{who} put the record away").format(who=who)
    return translate("History", "{who} took the record back").format(who=who)


def _value(labels: Labels, field: Field, value: Value, names: Mapping[str, str]) -> str:
    if field.kind is Kind.REFERENCE and isinstance(value, str) and value:
        return names.get(value) or translate("History", "a record that is not here")
    words = " ".join(labels.value(field, value).split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def place_words(entry: HistoryEntry) -> str:
    """Return when and where: "3 March 2026 14:02, on desk 2"."""
    desk = translate("History", "this desk") if entry.desk in ("", "0") else (
        translate("History", "desk {number}").format(number=entry.desk))
    return translate("History", "{moment}, on {desk}").format(moment=shown(entry.at), desk=desk)


def full_sentence(kind: str, entry: HistoryEntry, names: Mapping[str, str] = _NO_NAMES) -> str:
    """Return the change with its moment and its desk, in one line."""
    return f"{change_sentence(kind, entry, names)} ({place_words(entry)})"
