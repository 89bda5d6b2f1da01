"""What the list of companies shows, and what its filters mean."""

from __future__ import annotations

from smedesk.domain.choices import COMPANY_STATUSES
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.vocabulary import division_of
from smedesk.services.ports import Filter, Operator
from smedesk.translate import mark, translate
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Column, ColumnKind, Tone
from smedesk.ui.models.store_source import StoreColumn, StoreList
from smedesk.ui.screens.counted_chips import ALL

STATUS_TONES = {
    "active": Tone.OK,
    "new": Tone.ACCENT,
    "to_review": Tone.WARN,
    "dormant": Tone.NEUTRAL,
}


def place_of(city: Value, country: Value, labels: Labels) -> str:
    """Return "Graz, Austria"."""
    return ", ".join(part for part in (str(city or ""), labels.country(str(country or ""))) if part)


def sector_words(nace: Value, revision: Value, labels: Labels) -> str:
    """Return the words for the division of a company's sector; a list has no room for finer ones."""
    code = str(nace or "")
    return labels.sector(division_of(code), str(revision)) if code else ""


def companies_list(labels: Labels) -> StoreList:
    """Return the list of the office's companies."""
    return StoreList(
        kind="company",
        columns=(*_what_it_is(labels), *_how_it_stands(labels)),
        order=("name",),
        filters={"status": lambda code: (Filter("status", Operator.EQUALS, code),)},
    )


def _what_it_is(labels: Labels) -> tuple[StoreColumn, ...]:
    return (
        StoreColumn(
            Column("name", mark("Companies", "Company"), ColumnKind.TITLE),
            ("name", "city", "country"),
            lambda values: (str(values[0]), place_of(values[1], values[2], labels)),
        ),
        StoreColumn(
            Column("sector", mark("Companies", "Sector"), width=17, priority=3),
            ("nace", "nace_revision"),
            lambda values: sector_words(values[0], values[1], labels),
        ),
    )


def _how_it_stands(labels: Labels) -> tuple[StoreColumn, ...]:
    fields = RECORD_TYPES["company"].fields
    return (
        StoreColumn(
            Column(
                "status",
                mark("Companies", "Status"),
                ColumnKind.CHIP,
                width=16,
                words=lambda code: labels.choice(fields["status"], code),
                tone=lambda code: STATUS_TONES.get(code, Tone.NEUTRAL),
            ),
            ("status",),
        ),
        StoreColumn(
            Column(
                "side",
                mark("Companies", "Side"),
                width=14,
                priority=2,
                words=lambda code: labels.choice(fields["side"], code) or "—",
            ),
            ("side",),
        ),
        StoreColumn(
            Column("staff", mark("Companies", "Staff"), ColumnKind.NUMBER, width=6, priority=3),
            ("staff_count",),
        ),
        StoreColumn(
            Column("adviser", mark("Companies", "Adviser"), width=12, priority=4),
            ("adviser.name",),
        ),
        StoreColumn(
            Column(
                "last_contact", mark("Companies", "Last contact"), ColumnKind.DATE, width=11, priority=2
            ),
            ("last_contact",),
        ),
    )


def status_chips() -> list[tuple[str, str]]:
    """Return the filters over the list, as (key, words)."""
    words = {one.code: translate(*one.label) for one in COMPANY_STATUSES}
    return [
        (ALL, translate("Companies", "All")),
        *((code, words[code]) for code in ("active", "new", "to_review", "dormant")),
    ]
