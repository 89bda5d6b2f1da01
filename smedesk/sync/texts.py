"""Merging two edits of a long text sentence by sentence, strictly: where they touch each other, people
decide.

Pure. A wrong sentence that nobody wrote is worse than a question, so two changes are joined only when at
least one unchanged piece stands between them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

_PIECE = re.compile(r"[^\n.!?;·]*(?:[.!?;·]+[ \t]*|\n+|$)")
_MOST_PIECES = 2000
"""Longer texts are not compared: the time of a comparison grows with the square."""


@dataclass(frozen=True, slots=True)
class _Hunk:
    """The pieces `start:end` of the base become `new`."""

    start: int
    end: int
    new: tuple[str, ...]


def merge_texts(base: str, current: str, mine: str) -> str | None:
    """Return a text with both changes of `base`, None when they are not clearly apart."""
    pieces = _pieces(base)
    theirs, ours = _pieces(current), _pieces(mine)
    if max(len(pieces), len(theirs), len(ours)) > _MOST_PIECES:
        return None
    hunks = sorted([*_hunks(pieces, theirs), *_hunks(pieces, ours)], key=lambda hunk: (hunk.start, hunk.end))
    if any(later.start <= earlier.end for earlier, later in pairwise(hunks)):
        return None
    for hunk in reversed(hunks):
        pieces[hunk.start : hunk.end] = hunk.new
    return "".join(pieces)


def _pieces(text: str) -> list[str]:
    return [piece for piece in _PIECE.findall(text) if piece]


def _hunks(before: list[str], after: list[str]) -> list[_Hunk]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        _Hunk(start, end, tuple(after[new_start:new_end]))
        for tag, start, end, new_start, new_end in matcher.get_opcodes()
        if tag != "equal"
    ]
