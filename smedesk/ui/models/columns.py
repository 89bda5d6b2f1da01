"""What a list shows: its columns, declared once by a screen, and how a value becomes words in the user's
formats.

It must not know where the rows come from.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, StrEnum
from typing import Any

from smedesk.domain.frozen import frozen
from smedesk.translate import Text
from smedesk.ui.formats import shown


class Tone(StrEnum):
    """The meaning of a colour. It never stands alone: words or an icon say the same."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


class ColumnKind(Enum):
    """How the cells of a column are drawn, and what value they take."""

    TEXT = "text"  # anything that `words` or str() makes a text of
    TITLE = "title"  # (first line, second line), or one text
    CHIP = "chip"  # a value with `words` and `tone`
    SCORE = "score"  # a whole number from 0 to 100
    NUMBER = "number"  # int, Decimal, or None
    DATE = "date"  # date, datetime, or None


@frozen
class Column:
    """One column of a list.

    `width` counts characters of usual width. `words` puts a value into the user's language, `tone` gives it a
    colour. `priority` says when the column gives way on a narrow screen: 1 never, 3 first.
    """

    key: str
    title: Text
    kind: ColumnKind = ColumnKind.TEXT
    width: int = 14
    words: Callable[[Any], str] | None = None
    tone: Callable[[Any], Tone] | None = None
    is_sortable: bool = True
    priority: int = 1

    def text(self, value: object) -> str:
        """Return the words for a value, in the formats of the locale."""
        if self.words is not None:
            return self.words(value)
        if self.kind is ColumnKind.TITLE and isinstance(value, tuple):
            return str(value[0])
        return shown(value)
