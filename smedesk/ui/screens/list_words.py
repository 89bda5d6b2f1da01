"""Filters in words: how a condition compares, and a whole filter as one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from smedesk.domain.field import Field, Kind, Value
from smedesk.services.list_filter import Comparison, Condition, FilterField, Group, field_at, filter_fields
from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.models.list_columns import words_of

COMPARISON_WORDS: Mapping[Comparison, Text] = MappingProxyType(
    {
        Comparison.IS: mark("Comparison", "is"),
        Comparison.IS_NOT: mark("Comparison", "is not"),
        Comparison.CONTAINS: mark("Comparison", "contains"),
        Comparison.BEGINS: mark("Comparison", "begins with"),
        Comparison.AT_LEAST: mark("Comparison", "is at least"),
        Comparison.AT_MOST: mark("Comparison", "is at most"),
        Comparison.BETWEEN: mark("Comparison", "is between"),
        Comparison.ONE_OF: mark("Comparison", "is one of"),
        Comparison.NONE_OF: mark("Comparison", "is none of"),
        Comparison.BEFORE: mark("Comparison", "is before"),
        Comparison.AFTER: mark("Comparison", "is after"),
        Comparison.LAST_DAYS: mark("Comparison", "was in the last days"),
        Comparison.HAS: mark("Comparison", "has"),
        Comparison.HAS_NOT: mark("Comparison", "has not"),
        Comparison.EMPTY: mark("Comparison", "is empty"),
        Comparison.FILLED: mark("Comparison", "is filled"),
    }
)


def filter_words(kind: str, group: Group, labels: Labels) -> str:
    """Return a filter as a sentence: "Country is Finland and (Staff is empty or City contains “Tartu”)"."""
    offered = {one.path: one for one in filter_fields(kind)}
    return _group_words(kind, group, labels, offered)


def _group_words(kind: str, group: Group, labels: Labels, offered: Mapping[str, FilterField]) -> str:
    parts = [
        f"({_group_words(kind, part, labels, offered)})" if isinstance(part, Group) and len(part.parts) > 1
        else _group_words(kind, part, labels, offered) if isinstance(part, Group)
        else condition_words(kind, part, labels, offered)
        for part in group.parts
    ]  # fmt: skip
    between = translate("Filter", "or") if group.is_any else translate("Filter", "and")
    return f" {between} ".join(parts)


def condition_words(kind: str, one: Condition, labels: Labels, offered: Mapping[str, FilterField]) -> str:
    """Return one line of a filter in words."""
    declared = field_at(kind, one.path)
    name = words_of(offered[one.path]) if one.path in offered else translate(*declared.label)
    values = [value_words(declared, one.comparison, value, labels) for value in one.values]
    if one.comparison is Comparison.BETWEEN:
        spoken = translate("Filter", "{first} and {last}").format(first=values[0], last=values[1])
    else:
        spoken = ", ".join(values)
    return " ".join(part for part in (name, translate(*COMPARISON_WORDS[one.comparison]), spoken) if part)


def value_words(declared: Field, comparison: Comparison, value: Value, labels: Labels) -> str:
    """Return a value of a condition in words; typed words stand as they were typed, in quotes."""
    if declared.kind is Kind.CODES and isinstance(value, str):
        return labels.value(declared, frozenset({value}))
    is_typed = declared.kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.REFERENCE)
    if is_typed and (comparison is not Comparison.IS or not labels.choices(declared).choices):
        return translate("Filter", "“{words}”").format(words=value)
    if comparison is Comparison.LAST_DAYS:
        return shown(value)
    return labels.value(declared, value)


def listed(words: Sequence[str]) -> str:
    """Return words one after the other, parted as the parts of a line are."""
    return " · ".join(part for part in words if part)
