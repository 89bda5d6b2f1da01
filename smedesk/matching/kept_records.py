"""The records of one side kept small, for what only an explanation asks: most of one are addresses of skills."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from dataclasses import fields
from typing import Generic, TypeVar

from smedesk.matching.arrays import Integers
from smedesk.matching.market import Profile

Kept = TypeVar("Kept", bound=Profile)

_SKILLS = ("skills_wanted", "skills_had", "skills_offered", "skills_needed")


class SkillNames(dict[str, int]):
    """Numbers for the skills as they were stated, each kept once."""

    def __init__(self) -> None:
        super().__init__()
        self.listed: list[str] = []

    def __missing__(self, skill: str) -> int:
        """Number a new one."""
        self[skill] = len(self.listed)
        self.listed.append(skill)
        return self[skill]


class KeptRecords(Generic[Kept]):
    """A record for each row."""

    def __init__(self, made: type[Kept], names: SkillNames) -> None:
        self._made = made
        self._names = names
        self._fields = tuple(each.name for each in fields(made))
        self._skills = tuple(place for place, name in enumerate(self._fields) if name in _SKILLS)
        self._kept: list[bytes] = []

    def put(self, rows: Integers, records: Sequence[Kept]) -> None:
        """Keep the records of some rows."""
        for row, record in zip(rows.tolist(), records, strict=True):
            values = [getattr(record, name) for name in self._fields]
            for place in self._skills:
                values[place] = [self._names[skill] for skill in values[place]]
            if row >= len(self._kept):
                self._kept += [b""] * (row + 1 - len(self._kept))
            self._kept[row] = pickle.dumps(values, pickle.HIGHEST_PROTOCOL)

    def record(self, row: int) -> Kept:
        """Return the record of a row."""
        values = pickle.loads(self._kept[row])  # noqa: S301 - written by `put` in this process
        for place in self._skills:
            values[place] = frozenset(self._names.listed[number] for number in values[place])
        return self._made(**dict(zip(self._fields, values, strict=True)))
