"""The words and colours of the place "Matches"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from smedesk.domain.choices import MATCH_STATES
from smedesk.domain.coarse import STAFF_BANDS
from smedesk.domain.field import Audience, Record, Value, type_of
from smedesk.domain.projection import project
from smedesk.domain.records import Company, Placement
from smedesk.matching.results import Explanation
from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import number_text, shown
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Tone

FEATURES: Mapping[str, Text] = MappingProxyType(
    {
        "skills": mark("Matches", "Skills"),
        "occupation": mark("Matches", "Occupation"),
        "sector": mark("Matches", "Sector"),
        "topics": mark("Matches", "Topics"),
        "size": mark("Matches", "Size"),
        "window": mark("Matches", "Common time"),
        "language": mark("Matches", "Language"),
        "text": mark("Matches", "Descriptions"),
    }
)

RULE_NAMES: Mapping[str, Text] = MappingProxyType(
    {
        "open_proposals": mark("Matches", "Limit of open proposals"),
        "relationship": mark("Matches", "No other relationship"),
        "company_limit": mark("Matches", "People sent by the company"),
        "published": mark("Matches", "Both published"),
        "consent": mark("Matches", "Consent to be shown"),
        "active": mark("Matches", "Active of late"),
        "capacity": mark("Matches", "Free places"),
        "other_country": mark("Matches", "Another country"),
        "other_office": mark("Matches", "Another office"),
        "wanted_country": mark("Matches", "Countries wanted"),
        "accepted_country": mark("Matches", "Countries accepted"),
        "language": mark("Matches", "Shared language"),
        "mode": mark("Matches", "Way of working"),
        "duration": mark("Matches", "Length of the stay"),
        "window": mark("Matches", "Common time"),
        "rejected": mark("Matches", "Not refused before"),
    }
)
"""What a rule is about, without the codes that its sentence names."""

_WAITING = ("proposing", "accepting", "declining", "withdrawing")
_TONES = {"suggested": Tone.NEUTRAL, "proposed": Tone.ACCENT, "agreed": Tone.OK, "declined": Tone.BAD}
_STATES = {choice.code: choice.label for choice in MATCH_STATES}


def of_a_hundred(explanation: Explanation) -> Explanation:
    """Return an explanation whose scores are parts of 100, as the screen shows them everywhere."""
    gaps = tuple(replace(gap, score=gap.score // 10) for gap in explanation.gaps)
    return replace(explanation, score=explanation.score // 10, gaps=gaps)


def state_words(state: str) -> str:
    """Return the state of a match in words."""
    return translate(*_STATES[state]) if state in _STATES else state


def state_tone(state: str) -> Tone:
    """Return the colour of a state: amber is what the server has not seen yet."""
    return Tone.WARN if state in _WAITING else _TONES.get(state, Tone.NEUTRAL)


def host_line(placement: Placement, company: Company | None, labels: Labels) -> str:
    """Return a host in one line that names nobody: country, region, sector, size."""
    if company is None:
        return placement.title
    seen = as_others_see(company)
    parts = (
        labels.country(company.country),
        str(seen["region"] or ""),
        labels.sector(str(seen["nace"] or ""), company.nace_revision),
        size_words(seen["staff_count"]),
    )
    return " · ".join(part for part in parts if part)


def size_words(staff_count: Value) -> str:
    """Return the band of a number of staff: "10 to 49 people"."""
    band = next((translate(*one.label) for one in STAFF_BANDS if one.lowest == staff_count), "")
    return translate("Matches", "{band} people").format(band=band) if band else ""


def as_others_see(record: Record) -> dict[str, Value]:
    """Return the fields of a record as every office sees them; what they do not see is None."""
    kind = type_of(record)
    wire = {name: field.to_wire(getattr(record, name)) for name, field in kind.fields.items()}
    seen = project(kind, wire, Audience.EVERYONE)
    return {name: field.from_wire(seen.get(name)) for name, field in kind.fields.items()}


def months_words(least: int | None, most: int | None) -> str:
    """Return how long a stay may be."""
    if least and most and least != most:
        return translate("Matches", "{least} to {most} months").format(least=shown(least), most=shown(most))
    months = least or most or 0
    return translate("Matches", "%n months", "", months) if months else ""


def window_words(starts: Value, ends: Value) -> str:
    """Return when a stay may be."""
    if not starts and not ends:
        return ""
    return translate("Matches", "{starts} to {ends}").format(starts=shown(starts), ends=shown(ends))


def stood_back_words(points: int) -> str:
    """Return why a place stands further down the lists than its score says; `points` are of 1000."""
    lost = number_text((Decimal(points) / 10).normalize() if points % 10 else points // 10)
    return translate(
        "Matches",
        "Stands back by {points} points in the lists: more people want this placement than it has room for. The score"
        " and the place on the list are those without it.",
    ).format(points=lost)
