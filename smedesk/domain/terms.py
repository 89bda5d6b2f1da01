"""The terms of a proposed match and their fingerprint: what both offices have before their eyes when they say
yes.

Only facts that everyone may see go in, coarse as everyone sees them, so that sending office, host office and
server work out the same fingerprint, each from its own copy. Sentences in prose are left out: a corrected
typing mistake changes no terms. An accept that names other terms than the server's is refused, and the desk
shows what has changed. """

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from smedesk.domain.field import Audience, Record, type_of
from smedesk.domain.operation import Wire
from smedesk.domain.projection import project
from smedesk.domain.records import Application, Company, Placement

VERSION = 1
"""Counts up when the lists below change, or a rule of `coarse` that they lean on, so that desks of different
versions never take different terms for equal."""

_COMPANY = ("country", "region", "nace_revision", "nace", "staff_count")
_STAY = ("scheme", "topics", "modes", "months_min", "months_max", "window_from", "window_to")

TERMS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "application": (
        "person", *_STAY, "skills_wanted", "wanted_countries", "wanted_sectors", "preferred_sizes"),
    "placement": (
        "company", *_STAY, "skills_offered", "skills_needed", "language_needs", "accepted_countries",
        "accepted_sectors", "occupation", "capacity"),
    "sending_company": _COMPANY,
    "host_company": _COMPANY,
})
"""Which fields of which part are terms. Every one is visible to everyone."""

_MADE: Mapping[str, type[Record]] = MappingProxyType({
    "application": Application,
    "placement": Placement,
    "sending_company": Company,
    "host_company": Company,
})

Terms = Mapping[str, Mapping[str, Wire]]
"""Part → field → value; an empty value is None whatever the field's kind."""


class ChangedTerm(NamedTuple):
    """One term that differs: of which part (a key of TERMS), which field, from what to what."""

    part: str
    field: str
    before: Wire
    after: Wire


def canonical_terms(
    application: Mapping[str, Wire],
    placement: Mapping[str, Wire],
    sending_company: Mapping[str, Wire],
    host_company: Mapping[str, Wire],
) -> dict[str, dict[str, Wire]]:
    """Return the terms of a match from the wire forms of its four records, whole or as others see them."""
    parts = {
        "application": application,
        "placement": placement,
        "sending_company": sending_company,
        "host_company": host_company,
    }
    return {part: _terms_of(part, data) for part, data in parts.items()}


def _terms_of(part: str, data: Mapping[str, Wire]) -> dict[str, Wire]:
    seen = project(type_of(_MADE[part]), data, Audience.EVERYONE)
    return {name: _canonical(seen.get(name)) for name in TERMS[part]}


def _canonical(value: Wire) -> Wire:
    """A field that is empty, or that an older desk does not hold, is the same: None."""
    if value in ("", []):
        return None
    return sorted(value) if isinstance(value, list) else value


def fingerprint(terms: Terms) -> str:
    """Return the SHA-256 of the terms, 64 hexadecimal digits."""
    written = json.dumps([VERSION, terms], sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(written.encode("ascii")).hexdigest()


def changed_terms(before: Terms, after: Terms) -> tuple[ChangedTerm, ...]:
    """Return what differs, in the order of TERMS."""
    return tuple(
        ChangedTerm(part, name, before[part][name], after[part][name])
        for part, names in TERMS.items()
        for name in names
        if before[part][name] != after[part][name]
    )
