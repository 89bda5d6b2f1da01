"""The reference data that ships with the program in `resources/reference/`. Read once, never written.

Every file there is text with tabs; lines that begin with "#" tell where it comes from.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

REFERENCE = Path(__file__).resolve().parents[2] / "resources" / "reference"


def reference_rows(file_name: str) -> Iterator[list[str]]:
    """Yield the rows of a file as lists of cells, without comments and empty lines."""
    for line in (REFERENCE / file_name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def column_words() -> dict[str, tuple[str, ...]]:
    """Return for each field ("company.name") what the head of its column is called."""
    words: dict[str, list[str]] = {}
    for target, listed in reference_rows("column_words.tsv"):
        words.setdefault(target, []).extend(listed.split("|"))
    return {target: tuple(listed) for target, listed in words.items()}


@cache
def choice_words() -> dict[tuple[str, str], tuple[str, ...]]:
    """Return for each (field, code) what people write for it; field "*" is yes and no."""
    return {
        (field, code): tuple(words.split("|")) for field, code, words in reference_rows("choice_words.tsv")
    }
