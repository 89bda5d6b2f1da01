"""The records that one transaction looks at and changes, with the links among them.

Reads come from the database once, changes stay here until the transaction writes them, and a save group that
fails is taken back alone. Links (which record names which) follow the changes, so that what the batch itself
has written counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from smedesk.server.storage import Link, Records
from smedesk.sync.merge import StoredRecord

LINKED: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "person": ("company",),
    "application": ("person",),
    "consent": ("person",),
    "placement": ("company", "contact"),
    "match": ("application", "placement"),
    "exchange": ("match",),
    "plan_section": ("exchange",),
    "plan_activity": ("exchange",),
    "stay_period": ("exchange",),
    "document": ("exchange",),
    "signing": ("exchange",),
})
"""Kind → the references that visibility depends on."""


def links_of(record: StoredRecord) -> tuple[Link, ...]:
    """Return what a record names."""
    return tuple(
        Link(record.id, field, target)
        for field in LINKED.get(record.kind, ())
        if isinstance(target := record.data.get(field), str) and target
    )


class WorkingSet:
    """The records of one transaction. `before` is how they stood at its begin, None where there was none."""

    def __init__(self, records: Records) -> None:
        self._stored = records
        self.before: dict[str, StoredRecord | None] = {}
        self._now: dict[str, StoredRecord] = {}
        self._naming: dict[str, set[str]] = {}
        self._group: dict[str, StoredRecord | None] = {}

    # ---------------------------------------------------------------------------------------- reading

    def load(self, ids: Iterable[str]) -> None:
        """Read many records at once."""
        missing = {id for id in ids if id not in self.before}
        if not missing:
            return
        found = self._stored.records(missing)
        for id in missing:
            self.before[id] = found.get(id)
        self._now.update(found)

    def load_naming(self, targets: Iterable[str]) -> list[StoredRecord]:
        """Read at once what names the targets; return the records that were new here."""
        missing = {id for id in targets if id not in self._naming}
        if not missing:
            return []
        for id in missing:
            self._naming[id] = set()
        sources = set()
        for link in self._stored.links_to(missing):
            self._naming[link.target].add(link.source)
            sources.add(link.source)
        for id in self.changed():
            for link in links_of(self._now[id]):
                if link.target in missing:
                    self._naming[link.target].add(id)
        fresh = [id for id in sources if id not in self.before]
        self.load(fresh)
        return [self._now[id] for id in fresh if id in self._now]

    def get(self, id: object) -> StoredRecord | None:
        """Return a record as it stands now; None for one that is not there or was erased."""
        if not isinstance(id, str) or not id:
            return None
        if id not in self.before:
            self.load([id])
        found = self._now.get(id)
        return None if found is None or found.is_erased else found

    def stored(self, id: str) -> StoredRecord | None:
        """Return a record as it stands now, an erased one too."""
        self.load([id])
        return self._now.get(id)

    def naming(self, target: str, kind: str, field: str) -> list[StoredRecord]:
        """Return the records of a kind that name `target` in a field, by id."""
        self.load_naming([target])
        found = (self.get(id) for id in sorted(self._naming[target]))
        return [one for one in found if one and one.kind == kind and one.data.get(field) == target]

    def changed(self) -> Collection[str]:
        """Return the ids of the records that stand differently than at the begin."""
        return [id for id, now in self._now.items() if now is not self.before.get(id)]

    def erased(self) -> Collection[str]:
        """Return the ids of the records that were erased since the begin."""
        return [id for id in self.changed() if self._now[id].is_erased]

    # --------------------------------------------------------------------------------------- changing

    def put(self, record: StoredRecord) -> None:
        """Let a record stand like this from now on."""
        self.load([record.id])
        earlier = self._now.get(record.id)
        if earlier == record:
            return
        self._group.setdefault(record.id, earlier)
        self._now[record.id] = record
        for link in links_of(record):
            if link.target in self._naming:
                self._naming[link.target].add(record.id)

    def keep_group(self) -> None:
        """What was put since the last group stays."""
        self._group = {}

    def drop_group(self) -> None:
        """Take back what was put since the last group."""
        for id, earlier in self._group.items():
            if earlier is None:
                del self._now[id]
            else:
                self._now[id] = earlier
        self._group = {}

    def write(self) -> None:
        """Write what has changed, with its links."""
        changed = [self._now[id] for id in self.changed()]
        relinked = [one for one in changed if self._has_new_links(one)]
        self._stored.put_records(changed, {one.id: links_of(one) for one in relinked})

    def _has_new_links(self, record: StoredRecord) -> bool:
        before = self.before.get(record.id)
        return record.kind in LINKED and (before is None or links_of(before) != links_of(record))
