"""Reading a settings text so that whoever wrote it is told what is wrong, where, and on which line.

A table hands out each setting by name and kind, and remembers which were never asked for: a newer program's
settings are carried and named, not refused. It knows nothing of what the settings mean.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from datetime import date as Date
from decimal import Decimal
from typing import Any, TypeVar

from smedesk.domain.errors import DomainError

T = TypeVar("T")

_HEADER = re.compile(r"\s*\[\[?\s*([^\]\s]+)\s*\]")
_LINE_IN_MESSAGE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)")


class SettingsRefused(DomainError):
    """`parameters` hold `setting` (its dotted path, "" for the text as a whole) and `line` (0 when there is
    none)."""


def read_toml(text: str) -> Table:
    """Return the table of a whole text; SettingsRefused when it is not TOML. Numbers with a point become
    Decimal."""
    try:
        values = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        at = _LINE_IN_MESSAGE.search(str(error))
        line = int(at[1]) if at and at[1] else text.count("\n") + 1
        problem = _LINE_IN_MESSAGE.sub("", str(error))
        raise SettingsRefused("settings.not_toml", setting="", line=line, problem=problem) from error
    return Table(text, values)


class Table:
    """One table of a settings text. `path` is its dotted name, "" for the whole; `place` counts tables of an
    array."""

    def __init__(self, text: str, values: Mapping[str, Any], path: str = "", place: int = 0) -> None:
        self._text = text
        self._values = values
        self._path = path
        self._place = place
        self._asked: set[str] = set()
        self._inner: list[Table] = []

    def __contains__(self, name: str) -> bool:
        return name in self._values

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its settings, in the order of the text."""
        return tuple(self._values)

    def path_of(self, name: str) -> str:
        """Return the dotted path of a setting."""
        return f"{self._path}.{name}" if self._path else name

    def refuse(self, code: str, name: str, **parameters: object) -> SettingsRefused:
        """Return the error that names a setting of this table and its line."""
        outer, _, inner = self._path.rpartition(".")
        lines = (_line_of(self._text, *where, self._place) for where in ((self._path, name), (outer, inner)))
        line = next(filter(None, lines), 0)
        return SettingsRefused(code, setting=self.path_of(name), line=line, **parameters)

    def text(self, name: str, default: str | None = None) -> str:
        """Return a text."""
        return self._take(name, str, default)

    def whole(self, name: str, default: int | None = None) -> int:
        """Return a whole number of 0 or more."""
        value = self._take(name, int, default)
        if value < 0:
            raise self.refuse("settings.negative", name, value=value)
        return value

    def optional_whole(self, name: str) -> int | None:
        """Return a whole number of 0 or more, None when the text does not set it."""
        self._asked.add(name)
        return self.whole(name) if name in self else None

    def amount(self, name: str) -> Decimal:
        """Return a number of 0 or more as Decimal, exactly as written."""
        is_whole = type(self._values.get(name)) is int
        number = Decimal(self.whole(name)) if is_whole else self._take(name, Decimal)
        if not number.is_finite() or number < 0:
            raise self.refuse("settings.negative", name, value=number)
        return number

    def optional_amount(self, name: str) -> Decimal | None:
        """Return a number of 0 or more as Decimal, None when the text does not set it."""
        self._asked.add(name)
        return self.amount(name) if name in self else None

    def day(self, name: str) -> Date:
        """Return a day."""
        return self._take(name, Date)

    def optional_day(self, name: str) -> Date | None:
        """Return a day, None when the text does not set it."""
        self._asked.add(name)
        return self.day(name) if name in self else None

    def yes_no(self, name: str, *, default: bool) -> bool:
        """Return yes or no."""
        return self._take(name, bool, default)

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts, () when the text does not set it."""
        return self._list(name, str)

    def table(self, name: str) -> Table:
        """Return a table inside this one, an empty one when the text does not set it."""
        inner = Table(self._text, self._take(name, dict, {}), self.path_of(name), self._place)
        self._inner.append(inner)
        return inner

    def tables(self, name: str) -> tuple[Table, ...]:
        """Return the tables of an array of tables, () when the text does not set it."""
        listed = enumerate(self._list(name, dict))
        inner = tuple(Table(self._text, values, self.path_of(name), place) for place, values in listed)
        self._inner.extend(inner)
        return inner

    def unknown(self) -> tuple[str, ...]:
        """Return the paths of the settings that nobody has asked for."""
        own = [self.path_of(name) for name in self._values if name not in self._asked]
        return (*own, *(path for inner in self._inner for path in inner.unknown()))

    def known(self) -> frozenset[str]:
        """Return the paths of the settings that somebody has asked for, set or not."""
        own = frozenset(map(self.path_of, self._asked))
        return own.union(*(inner.known() for inner in self._inner))

    def _take(self, name: str, kind: type[T], default: T | None = None) -> T:
        self._asked.add(name)
        value = self._values.get(name, default)
        if value is None:
            raise self.refuse("settings.missing", name)
        # A date with a time is a date, and True a number, for isinstance only.
        if type(value) is not kind:
            raise self.refuse("settings.kind", name, value=value, expected=kind.__name__)
        return value

    def _list(self, name: str, kind: type[T]) -> tuple[T, ...]:
        items: list[T] = self._take(name, list, [])
        if not all(type(item) is kind for item in items):
            raise self.refuse("settings.kind", name, value=items, expected=kind.__name__)
        return tuple(items)


def _line_of(text: str, section: str, name: str, place: int) -> int:
    """Return the line of a setting, else of the table it is, else of the table it belongs in, else 0."""
    found, current, seen = 0, "", 0
    own_header = f"{section}.{name}" if section else name
    assignment = re.compile(rf"\s*\"?{re.escape(name)}\"?\s*=")
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            current = header[1]
            if current == own_header:
                return number
            if current == section:
                seen += 1
                found = number if seen == place + 1 else found
        elif current == section and assignment.match(line) and seen in (0, place + 1):
            return number
    return found
