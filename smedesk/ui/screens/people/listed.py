"""What the list of people shows, and what its filters mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from smedesk.domain.choices import PERSON_ROLES
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.services.ports import Filter, ListQuery, Operator, Reads
from smedesk.translate import mark, translate
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Column, ColumnKind, Tone
from smedesk.ui.models.store_source import AddedColumn, StoreColumn, StoreList
from smedesk.ui.screens.counted_chips import ALL

APPLICATION_TONES = {
    "draft": Tone.NEUTRAL,
    "submitted": Tone.ACCENT,
    "on_hold": Tone.WARN,
    "accepted": Tone.OK,
    "refused": Tone.BAD,
    "withdrawn": Tone.NEUTRAL,
}


def name_of(family: Value, given: Value) -> str:
    """Return "Tamm, Kadri"."""
    return ", ".join(str(part) for part in (family, given) if part)


def applications_of(reads: Reads, people: Sequence[str]) -> Mapping[str, str]:
    """Return person → state of the newest application."""
    query = ListQuery("application", (Filter("person", Operator.IS_ANY, tuple(people)),))
    rows = reads.rows("application", ("person", "state"), reads.row_ids(query))
    newest = sorted((id, str(person), str(state)) for id, (person, state) in filter(None, rows))
    return {person: state for _, person, state in newest}


def people_list(labels: Labels) -> StoreList:
    """Return the list of the people of the office's companies."""
    return StoreList(
        kind="person",
        columns=_columns(labels),
        order=("family_name", "given_name"),
        filters={"role": lambda code: (Filter("role", Operator.EQUALS, code),)},
        added=(_application_column(labels),),
    )


def _columns(labels: Labels) -> tuple[StoreColumn, ...]:
    role = RECORD_TYPES["person"].fields["role"]
    return (
        StoreColumn(
            Column("name", mark("People", "Name"), ColumnKind.TITLE),
            ("family_name", "given_name", "company.name"),
            lambda values: (name_of(values[0], values[1]), str(values[2] or "")),
            order=("family_name", "given_name"),
        ),
        StoreColumn(
            Column(
                "role",
                mark("People", "Role"),
                width=11,
                priority=2,
                words=lambda code: labels.choice(role, code) or "—",
            ),
            ("role",),
        ),
        StoreColumn(
            Column(
                "country",
                mark("People", "Country"),
                width=12,
                priority=3,
                words=lambda code: labels.country(code or "") or "—",
            ),
            ("company.country",),
        ),
        StoreColumn(
            Column(
                "languages",
                mark("People", "Languages"),
                width=21,
                words=lambda codes: ", ".join(sorted(map(labels.language_level, codes or ()))) or "—",
                is_sortable=False,
                priority=4,
            ),
            ("languages",),
        ),
    )


def _application_column(labels: Labels) -> AddedColumn:
    state = RECORD_TYPES["application"].fields["state"]
    return AddedColumn(
        Column(
            "application",
            mark("People", "Application"),
            ColumnKind.CHIP,
            width=13,
            words=lambda code: labels.choice(state, code) if code else "—",
            tone=lambda code: APPLICATION_TONES.get(code, Tone.NEUTRAL),
            is_sortable=False,
        ),
        applications_of,
    )


def role_chips() -> list[tuple[str, str]]:
    """Return the filters over the list, as (key, words)."""
    return [(ALL, translate("People", "All")), *((one.code, translate(*one.label)) for one in PERSON_ROLES)]
