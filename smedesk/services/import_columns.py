"""What speaks for a column being a field: the words of its head, and whether its cells are values of the
field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import Kind
from smedesk.services.folding import fold
from smedesk.services.import_table import Cell
from smedesk.services.import_values import Directory, Reader, as_text, reader_of
from smedesk.services.import_words import declared_field
from smedesk.services.reference import column_words
from smedesk.translate import translate

_ASIDE = re.compile(r"\(.*?\)|\[.*?\]|\*|:")
_UNIT = re.compile(r"\b(?:eur|euro|euros|\d{4}|tuhat|tuh)\b")
_VAT = re.compile(r"[A-Z]{0,3}[0-9A-Z]{6,13}")
_EXACT, _WITHOUT_ASIDE, _ALIKE = 1.0, 0.95, 0.7
_ALIKE_RATIO = 88.0
_SHORTEST_ALIKE = 5
_LONGEST_HEAD = 100
_MOSTLY_DIGITS = 0.6
_ANY_TEXT = frozenset({"city", "address", "trade_name", "description", "job_title"})
_NOTHING_TOLD = 0.9
"""how well any text fits a field that takes any: a field whose cells are all values of it goes before"""


@cache
def _targets_by_head() -> Mapping[str, frozenset[str]]:
    """Return folded head → targets: what people call the columns, and the labels of the fields."""
    heads: dict[str, set[str]] = {}
    for target, words in column_words().items():
        declared = declared_field(target)
        labels = (declared.label.source, translate(*declared.label)) if declared else ()
        for word in (*words, *labels):
            if fold(word):
                heads.setdefault(fold(word), set()).add(target)
    return {head: frozenset(targets) for head, targets in heads.items()}


@lru_cache(maxsize=4096)
def head_scores(head: str) -> Mapping[str, float]:
    """Return target → how much the words of a head speak for it, 0 … 1."""
    if len(head) > _LONGEST_HEAD:
        return {}
    known = _targets_by_head()
    whole = fold(head)
    bare = " ".join(_UNIT.sub(" ", fold(_ASIDE.sub(" ", head))).split())
    for words, score in ((whole, _EXACT), (bare, _WITHOUT_ASIDE)):
        if words in known:
            return dict.fromkeys(known[words], score)
    scores = _contained(bare)
    if not scores and len(bare) >= _SHORTEST_ALIKE:
        found = process.extractOne(bare, known.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE_RATIO)
        scores = dict.fromkeys(known[found[0]], _ALIKE) if found else {}
    return scores


def _contained(head: str) -> dict[str, float]:
    """Score the known heads that stand inside a longer one, by how much of it they are."""
    words = head.split()
    scores: dict[str, float] = {}
    for start in range(len(words)):
        for end in range(start + 1, len(words) + 1):
            part = " ".join(words[start:end])
            for target in _targets_by_head().get(part, ()) if len(part) > 2 else ():  # noqa: PLR2004 - "no", "n"
                scores[target] = max(scores.get(target, 0.0), 0.5 + 0.4 * len(part) / len(head))
    scores.pop("-", None)
    return scores


def fits(target: str, samples: Sequence[Cell]) -> float:
    """Return which part of the cells are values of a target, 0 … 1; 1 where any text is one, or where there
    is no cell."""
    if not samples:
        return 1.0
    if target == "company.vat_number":
        return sum(map(_looks_like_vat, samples)) / len(samples)
    declared = declared_field(target)
    if declared is None or declared.kind is Kind.REFERENCE:
        return 1.0
    if declared.name in _ANY_TEXT:
        return _NOTHING_TOLD
    reader = reader_of(declared, samples, Directory())
    return sum(_is_value(reader, cell) for cell in samples) / len(samples)


def _looks_like_vat(cell: Cell) -> bool:
    written = "".join(filter(str.isalnum, as_text(cell).upper()))
    digits = sum(map(str.isdigit, written))
    return bool(_VAT.fullmatch(written)) and digits >= _MOSTLY_DIGITS * len(written)


def _is_value(reader: Reader, cell: Cell) -> bool:
    try:
        return reader(cell).value is not None
    except ValueRefused:
        return False
