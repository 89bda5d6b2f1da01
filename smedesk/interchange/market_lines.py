"""The JSON of a market and of what comes out of it: forms made of the records of `smedesk.matching`.

A field is declared once, there: its form, its schema and the check of what a file says come from that declaration. What
JSON has no word for is spelt so: ways of working by name, days as `2026-03-31`, sets as arrays, records as objects.
What may be null may be left out.
No file is opened here, and NumPy is not loaded.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date as Date
from functools import cache, reduce
from types import MappingProxyType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta, Struct, inspect

from smedesk.interchange.market_descriptions import FIELDS, KINDS
from smedesk.matching.market import Mode, Participant, Place, Relations, Rules
from smedesk.matching.results import Contribution, Crowd, Gap, Goal, RuleResult, Stage, Suggestion, WhatIf
from smedesk.matching.weights import Weights

SCHEMA_NAME = "https://json-schema.org/draft/2020-12/schema"
LARGEST_NUMBER = 1_000_000_000
MOST_MONTHS = 1200

_WAYS: Any = Literal[tuple(str(mode.name).lower() for mode in Mode)]
_CHECKS = {"id": Meta(min_length=1)}
_MOST = dict.fromkeys(("min_months", "max_months"), MOST_MONTHS)


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The day, the limits and the weights by which a file is matched; what is None is as on a desk."""

    today: Date
    rules: Rules | None = None
    weights: Weights | None = None
    skill_groups: Mapping[str, tuple[str, ...]] | None = None


@dataclass(frozen=True, kw_only=True)
class Ranked:
    """A place on a list, with the reasons where they were asked for."""

    place: str
    rank: int
    score: int
    u: int
    v: int
    rules: tuple[RuleResult, ...] | None = None
    contributions: tuple[Contribution, ...] | None = None
    gaps: tuple[Gap, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class Matched:
    """What was matched, by what: the first line of a result."""

    today: Date
    participants: int
    places: int
    top: int
    version: str
    rules: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Suggestions:
    """The list of one participant, and where it is empty or explained, why it is as long as it is."""

    participant: str
    places: tuple[Ranked, ...]
    left: tuple[Stage, ...] | None = None
    what_ifs: tuple[WhatIf, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class Planned:
    """Who goes where: the last line of a result."""

    goal: Goal
    pairs: tuple[Suggestion, ...]
    people: int
    most: int
    total: int
    bound: int
    share: float
    blocking: int
    crowds: tuple[Crowd, ...]


Given = Settings | Participant | Place | Relations
Made = Matched | Suggestions | Planned


# ------------------------------------------------------------------------------------------- the forms


@cache
def form_of(record: type, kind: str = "") -> type[Struct]:
    """Return the form of a record; with a `kind` it is a line of its own, which says so."""
    hints = get_type_hints(record)
    fields = [_field(record, name, hints[name], *default) for name, default in _declared(record).items()]
    made = msgspec.defstruct(
        record.__name__,
        fields,
        frozen=True,
        kw_only=True,
        omit_defaults=True,
        tag_field="kind" if kind else None,
        tag=kind or None,
    )
    _RECORDS[made] = record
    return made


_RECORDS: dict[type[Struct], type] = {}
"""Form → the record that it is the form of."""


@cache
def _declared(record: type) -> dict[str, tuple[Any, ...]]:
    """Return the fields of a record, each with its default if it has one."""
    if not dataclasses.is_dataclass(record):
        defaults = getattr(record, "_field_defaults", {})
        return {name: (defaults[name],) if name in defaults else () for name in getattr(record, "_fields", ())}
    found: dict[str, tuple[Any, ...]] = {}
    for one in dataclasses.fields(record):
        made = one.default_factory() if one.default_factory is not dataclasses.MISSING else one.default
        found[one.name] = () if made is dataclasses.MISSING else (made,)
    return found


@cache
def _nested(record: type) -> frozenset[str]:
    """Return the fields of a record that hold records: all others are the same in its form."""
    return frozenset(name for name, hint in get_type_hints(record).items() if name == "modes" or _holds_record(hint))


def _holds_record(hint: Any) -> bool:
    return any(map(_holds_record, get_args(hint))) or (isinstance(hint, type) and bool(_declared(hint)))


def _field(record: type, name: str, hint: Any, *default: Any) -> tuple[Any, ...]:
    told = FIELDS.get(record.__name__, {}).get(name)
    checks = (_CHECKS.get(name), Meta(description=told) if told else None)
    form = _annotated(_form(hint, _MOST.get(name, LARGEST_NUMBER)), *filter(None, checks))
    if not default and type(None) not in get_args(hint):
        return name, form
    default = default or (None,)  # what may be null may be left out
    value = frozenset() if isinstance(default[0], Mode) else default[0]
    return name, form, msgspec.field(default_factory=dict) if isinstance(value, dict) else value


def _annotated(form: Any, *checks: Meta) -> Any:
    return reduce(lambda inner, check: Annotated[inner, check], checks, form)


def _form(hint: Any, most: int) -> Any:
    inner = tuple(one if one is Ellipsis else _form(one, most) for one in get_args(hint))
    if hint is Mode:
        return frozenset[_WAYS]
    if hint is int:
        return Annotated[int, Meta(ge=0, le=most)]
    if get_origin(hint) in (Union, UnionType):
        return Union[inner]  # noqa: UP007 - the parts are known only now
    if inner:
        origin: Any = dict if get_origin(hint) is Mapping else get_origin(hint)
        return origin[inner]
    return form_of(hint) if isinstance(hint, type) and _declared(hint) else hint


GIVEN: Mapping[str, type[Struct]] = MappingProxyType({
    "settings": form_of(Settings, "settings"),
    "participant": form_of(Participant, "participant"),
    "place": form_of(Place, "place"),
    "relations": form_of(Relations, "relations"),
})  # fmt: skip
"""Kind → the form of a line that goes in."""

MADE: Mapping[str, type[Struct]] = MappingProxyType({
    "matched": form_of(Matched, "matched"),
    "suggestions": form_of(Suggestions, "suggestions"),
    "plan": form_of(Planned, "plan"),
})  # fmt: skip
"""Kind → the form of a line that comes out."""

_ANY_GIVEN: Any = Union[tuple(GIVEN.values())]  # noqa: UP007


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a line: what may go in, and under `$defs` what comes out too."""
    forms = (*GIVEN.values(), *MADE.values())
    references, parts = msgspec.json.schema_components(forms, ref_template="#/$defs/{name}")
    for form, part in ((form, parts[form.__name__]) for form in forms):
        part["description"] = KINDS[form.__name__]
    return {
        "$schema": SCHEMA_NAME,
        "title": "A line of a market, as `smedesk match` reads it",
        "oneOf": list(references[: len(GIVEN)]),
        "$defs": {
            **parts,
            "result": {
                "title": "A line of a result, as `smedesk match` writes it",
                "oneOf": list(references[len(GIVEN) :]),
            },
        },
    }


# --------------------------------------------------------------------------------------- there and back


def record_of(line: Any) -> Given:
    """Return the record that a decoded line means.

    Raises msgspec.ValidationError, with the path, where a value does not fit.
    """
    return _record(msgspec.convert(line, _ANY_GIVEN), "$")  # type: ignore[no-any-return]


def _record(value: Any, path: str) -> Any:
    if isinstance(value, tuple | frozenset):
        return type(value)(_record(one, path) for one in value)
    if not isinstance(value, Struct):
        return value
    record = _RECORDS[type(value)]
    values = {name: getattr(value, name) for name in value.__struct_fields__}
    values |= {name: _record(values[name], f"{path}.{name}") for name in _nested(record)}
    if isinstance(values.get("modes"), frozenset):
        values["modes"] = Mode(sum(Mode[name.upper()] for name in values["modes"]))
    try:
        return record(**values)
    except ValueError as error:  # the values do not fit each other
        raise msgspec.ValidationError(f"{error} - at `{path}`") from error


def line_of(made: Made) -> bytes:
    """Return a line of the result, without its end."""
    kind = next(kind for kind, form in MADE.items() if _RECORDS[form] is type(made))
    return msgspec.json.encode(_formed(made, MADE[kind]))


def _formed(value: Any, form: type[Struct] | None = None) -> Any:
    """Return a record in its form, which keeps out what was not asked for."""
    record: Any = type(value)
    if names := _declared(record):
        form = form or form_of(record)
        values = {name: getattr(value, name) for name in names}
        return form(**values | {name: _formed(values[name]) for name in _nested(record)})
    return tuple(map(_formed, value)) if isinstance(value, tuple) else value


# -------------------------------------------------------------------------------------- unknown fields


def unknown_fields(line: Mapping[str, Any]) -> Iterator[str]:
    """Yield the paths of the fields of a decoded line that its form does not know."""
    return _unknown(line, _type_of(str(line["kind"])), "")


@cache
def _type_of(kind: str) -> inspect.Type:
    return inspect.type_info(GIVEN[kind])


def _unknown(value: Any, of: inspect.Type, path: str) -> Iterator[str]:
    if isinstance(of, inspect.UnionType):
        of = next((one for one in of.types if isinstance(one, inspect.StructType)), of)
    if isinstance(of, inspect.Metadata):
        yield from _unknown(value, of.type, path)
    elif isinstance(of, inspect.StructType) and isinstance(value, dict):
        known = {one.encode_name: one.type for one in of.fields}
        odd = value.keys() - known.keys() - {of.cls.__struct_config__.tag_field}
        yield from (f"{path}{name}" for name in sorted(odd))
        for name in sorted(value.keys() & _nested(_RECORDS[of.cls])):
            yield from _unknown(value[name], known[name], f"{path}{name}.")
    elif isinstance(of, inspect.CollectionType) and isinstance(value, list):
        for inner in value:
            yield from _unknown(inner, of.item_type, path)
