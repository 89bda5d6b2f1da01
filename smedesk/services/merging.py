"""Making one record of two: field by field the union of what both hold, in one change that one undo takes back.

What is not taken goes to the contact log of the record that is kept, what pointed to the other points to it, and the
other is archived with a pointer. Nothing is merged that somebody has not reviewed: `plan_merge` is what they see."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from datetime import datetime as DateTime
from enum import StrEnum
from typing import Any

from smedesk.domain.errors import CommandRefused
from smedesk.domain.field import RECORD_TYPES, Field, Kind, Record, RecordType, Value, type_of
from smedesk.domain.records import Consent, Distinction, Note
from smedesk.services.editing import title_of
from smedesk.services.import_dry_run import is_blank, is_same
from smedesk.services.noting import subject_of
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.translate import mark, translate

MERGED = mark("Merging", "Merged {lost} into {kept}")

_NOT_CHOSEN = frozenset({"office", "archived", "merged_into"})
_FOLLOWERS: Mapping[str, tuple[str, ...]] = {
    "vat_number": ("vat_state", "vat_checked_at", "vat_reference"),
    "nace": ("nace_revision",),
    "sme_override": ("sme_override_reason",),
}
"""fields that say something of another one, and go where it goes"""
_LATER = frozenset({"last_contact", "restricted_until"})
"""days of which the later one says more"""


class Choice(StrEnum):
    """Which value of a field is taken: that of the record that is kept, of the one that goes, or both together."""

    KEPT = "kept"
    LOST = "lost"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class MergeField:
    """One field of both records. `choices` has more than one entry where somebody may choose; `chosen` is what is
    proposed."""

    name: str
    kept: Value
    lost: Value
    chosen: Choice
    choices: tuple[Choice, ...]

    @property
    def is_open(self) -> bool:
        """Whether both hold something, and not the same."""
        return len(self.choices) > 1


@dataclass(frozen=True, slots=True)
class MergePlan:
    """Two records as they stand, and what becomes of them. `moved` counts by kind what points to the one that goes;
    `can_turn` says whether the other one could be kept instead."""

    kept: Record
    lost: Record
    fields: tuple[MergeField, ...]
    moved: Mapping[str, int] = field(default_factory=dict)
    can_turn: bool = True

    @property
    def kind(self) -> RecordType:
        """The kind of both."""
        return type_of(self.kept)


def plan_merge(reads: Reads, kind_name: str, first: str, second: str, keep: str = "") -> MergePlan:
    """Return what merging two records would do; fields in which they differ come first, those that say nothing in both
    are left out.

    `keep` is the id of the one to keep; without it, the one that more points to, else the older. One that an exchange
    of another office names is kept, since only that office could point it elsewhere. CommandRefused: `merge.same`,
    `merge.other_office`, `merge.archived`, `merge.both_in_exchanges`, `merge.loser_in_exchange`."""
    kind = RECORD_TYPES[kind_name]
    records = {id: reads.get(kind.made, id) for id in (first, second)}
    _check_pair(kind_name, list(records.values()), reads.office())
    links = {id: tuple(_links(kind_name, id, reads.find)) for id in records}
    own = reads.office()
    bound = [id for id in records if any(one.record.office != own for one in links[id])]
    if len(bound) > 1:
        raise CommandRefused("merge.both_in_exchanges", command="merge", state="")
    if keep and bound and keep != bound[0]:
        raise CommandRefused("merge.loser_in_exchange", command="merge", state="", name=title_of(records[bound[0]]))
    kept = keep or (bound[0] if bound else min(records, key=lambda id: (-len(links[id]), id)))
    lost = second if kept == first else first
    moved: dict[str, int] = {}
    for one in links[lost]:
        moved[type_of(one.record).name] = moved.get(type_of(one.record).name, 0) + 1
    fields = sorted(_fields(kind, records[kept], records[lost]), key=lambda one: not one.is_open)
    return MergePlan(records[kept], records[lost], tuple(fields), moved, not bound)


def _check_pair(kind_name: str, records: list[Record], own: str) -> None:
    if len(records) < 2:  # noqa: PLR2004 - a pair
        raise CommandRefused("merge.same", command="merge", state="")
    for one in records:
        if one.office != own:
            raise CommandRefused("merge.other_office", command="merge", state="", name=title_of(one))
        if one.archived:
            raise CommandRefused("merge.archived", command="merge", state="", name=title_of(one), kind=kind_name)


def merge_records(
    store: Store, plan: MergePlan, chosen: Mapping[str, Choice], worded: Callable[[Field, Value], str]
) -> Changes:
    """Merge as reviewed. `chosen` are the fields in which the review differs from the plan; `worded` says a value in
    words, for what goes to the contact log.

    CommandRefused `merge.changed_meanwhile` where either record is not any more what was reviewed."""
    kind, lost = plan.kind, plan.lost
    names = {"kept": title_of(plan.kept), "lost": title_of(lost)}
    with store.change(Sentence(MERGED, names)) as work:
        if work.get(kind.made, plan.kept.id) != plan.kept or work.get(kind.made, lost.id) != lost:
            raise CommandRefused("merge.changed_meanwhile", command="merge", state="")
        values, left = _union(plan, chosen)
        work.update(kind.made, plan.kept.id, values)
        work.update(kind.made, lost.id, {"archived": True, "merged_into": plan.kept.id})
        _move_links(work, kind.name, lost.id, plan.kept.id)
        if kind.name == "person":
            _honour_withdrawals(work, plan.kept.id)
        if kind.name in ("company", "person"):
            _write_rest(work, plan, [(one, worded(kind.fields[one], value)) for one, value in left])
    return work.changes


# ------------------------------------------------------------------------------------------------------------ fields


def _fields(kind: RecordType, kept: Record, lost: Record) -> Iterator[MergeField]:
    followers = {name for names in _FOLLOWERS.values() for name in names}
    for name, declared in kind.fields.items():
        if name in _NOT_CHOSEN or name in followers:
            continue
        if not all(_says_nothing(kind, declared, getattr(one, name)) for one in (kept, lost)):
            yield _merge_field(kind, declared, getattr(kept, name), getattr(lost, name))


def _merge_field(kind: RecordType, declared: Field, kept: Value, lost: Value) -> MergeField:
    name = declared.name
    if isinstance(kept, frozenset):
        return MergeField(name, kept, lost, Choice.BOTH, (Choice.BOTH,))
    if _says_nothing(kind, declared, lost) or (kept == lost or is_same(name, kept, lost)):
        return MergeField(name, kept, lost, Choice.KEPT, (Choice.KEPT,))
    if _says_nothing(kind, declared, kept):
        return MergeField(name, kept, lost, Choice.LOST, (Choice.LOST,))
    if declared.kind is Kind.LONG_TEXT and len(_joined(kept, lost)) <= declared.max_length:
        return MergeField(name, kept, lost, Choice.BOTH, (Choice.KEPT, Choice.LOST, Choice.BOTH))
    is_later = name in _LATER and isinstance(kept, Date) and isinstance(lost, Date) and lost > kept
    return MergeField(name, kept, lost, Choice.LOST if is_later else Choice.KEPT, (Choice.KEPT, Choice.LOST))


def _says_nothing(kind: RecordType, declared: Field, value: Value) -> bool:
    if declared.kind is Kind.YES_NO:
        return value == kind.values(kind.made(id=""))[declared.name]
    return is_blank(kind.name, declared.name, value)


def _joined(one: Value, other: Value) -> str:
    return f"{one}\n\n{other}"


def _union(plan: MergePlan, chosen: Mapping[str, Choice]) -> tuple[dict[str, Value], list[tuple[str, Value]]]:
    """Return the values of the record that is kept, and (field, value) of what none of them holds."""
    values: dict[str, Value] = {}
    left: list[tuple[str, Value]] = []
    for one in plan.fields:
        choice = chosen.get(one.name, one.chosen)
        if choice not in one.choices:
            raise ValueError(f"{one.name} cannot be taken as {choice}")
        values[one.name] = merged_value(plan.kind.fields[one.name], one, choice)
        if one.is_open and choice is not Choice.BOTH:
            left.append((one.name, one.lost if choice is Choice.KEPT else one.kept))
        source = _source(plan, one, choice)
        values |= {name: getattr(source, name) for name in _FOLLOWERS.get(one.name, ())}
    return values, left


def merged_value(declared: Field, one: MergeField, choice: Choice) -> Value:
    """Return what a field holds after the merge, by what was chosen."""
    if choice is Choice.BOTH:
        if isinstance(one.kept, frozenset) and isinstance(one.lost, frozenset):
            both = one.kept | one.lost
            return _best_levels(both) if declared.vocabulary == "language_level" else both
        return _joined(one.kept, one.lost)
    return one.kept if choice is Choice.KEPT else one.lost


def _best_levels(levels: frozenset[str]) -> frozenset[str]:
    """Keep of each language the highest level: "en:B2" holds "en:B1"."""
    best: dict[str, str] = {}
    for level in sorted(levels):
        best[level.partition(":")[0]] = level
    return frozenset(best.values())


def _source(plan: MergePlan, one: MergeField, choice: Choice) -> Record:
    """Return the record whose followers of a field are taken: of one VAT number in both, the one that was checked."""
    is_checked = getattr(plan.lost, "vat_checked_at", None) and not getattr(plan.kept, "vat_checked_at", None)
    if one.name == "vat_number" and one.lost and not one.is_open and is_checked:
        return plan.lost
    return plan.lost if choice is Choice.LOST else plan.kept


# ------------------------------------------------------------------------------------------------------------- links


@dataclass(frozen=True, slots=True)
class _Link:
    record: Record
    field: str
    is_with_kind: bool


def _links(kind_name: str, id: str, find: Callable[..., tuple[Record, ...]]) -> Iterator[_Link]:
    """Yield the fields of other records that point to a record, by the declarations: a kind of record that comes later
    is moved too."""
    for kind in RECORD_TYPES.values():
        for name, declared in kind.fields.items():
            if declared.kind is not Kind.REFERENCE or name == "office" or declared.target not in ("", kind_name):
                continue
            is_with_kind = not declared.target
            for record in find(kind.made, **{name: subject_of(kind_name, id) if is_with_kind else id}):
                yield _Link(record, name, is_with_kind)


def _move_links(work: UnitOfWork, kind_name: str, lost: str, kept: str) -> None:
    moves: dict[type[Record], dict[str, dict[str, Value]]] = {}
    for link in _links(kind_name, lost, work.find):
        if link.record.office != work.office:
            name = title_of(work.get(RECORD_TYPES[kind_name].made, lost))
            raise CommandRefused("merge.loser_in_exchange", command="merge", state="", name=name)
        target = subject_of(kind_name, kept) if link.is_with_kind else kept
        moves.setdefault(type(link.record), {}).setdefault(link.record.id, {})[link.field] = target
    for made, values in moves.items():
        work.update_many(made, values)
    both = subject_of(kind_name, kept)
    for one in work.find(Distinction, first=both, second=both):
        work.update(Distinction, one.id, {"archived": True})


def _honour_withdrawals(work: UnitOfWork, person: str) -> None:
    """What one of the two took back is not given by an older yes of the other."""
    consents = work.find(Consent, person=person)
    last: dict[str, DateTime] = {}
    for one in consents:
        if one.withdrawn_at is not None:
            last[one.purpose] = max(one.withdrawn_at, last.get(one.purpose, one.withdrawn_at))
    for one in consents:
        taken_back = last.get(one.purpose)
        if taken_back and one.withdrawn_at is None and (one.given_at is None or one.given_at <= taken_back):
            work.update(Consent, one.id, {"withdrawn_at": taken_back})


def _write_rest(work: UnitOfWork, plan: MergePlan, rest: list[tuple[str, str]]) -> None:
    """Write down what the union has no field for."""
    if not rest:
        return
    head = translate("Merging", "Merged with {name}, which also held:").format(name=title_of(plan.lost))
    lines = [f"{translate(*plan.kind.fields[name].label)}: {words}" for name, words in rest]
    written, limit = "\n".join([head, *lines]), RECORD_TYPES["note"].fields["written"].max_length
    whose: dict[str, Any] = {"office": work.office, "author": work.author, "written_at": work.now}
    subject = subject_of(plan.kind.name, plan.kept.id)
    for start in range(0, len(written), limit):
        work.insert(Note(id=work.new_id(), subject=subject, written=written[start : start + limit], **whose))

