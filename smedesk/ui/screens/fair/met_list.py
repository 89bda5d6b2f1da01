"""The conversations of an event as a list, newest first, with those to complete as a part."""

from __future__ import annotations

from collections.abc import Sequence

from smedesk.domain.field import RECORD_TYPES
from smedesk.services.editing import title_of
from smedesk.services.fair import Met
from smedesk.translate import mark, translate
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Column, ColumnKind, Tone
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.given_panel import ALL

INCOMPLETE = "incomplete"
_SHOWN = 40
"""letters of a code"""


def met_columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    return (
        Column("title", mark("FairList", "Company and person"), ColumnKind.TITLE),
        Column(
            "state", mark("FairList", "State"), ColumnKind.CHIP, width=13, words=_state_words, tone=_state_tone),
        Column("rating", mark("FairList", "Interest"), ColumnKind.NUMBER, width=7, priority=2),
        Column("when", mark("FairList", "When"), ColumnKind.DATE, width=14, priority=3),
    )


def met_parts() -> tuple[tuple[str, str], ...]:
    """Return the parts of the list with their words."""
    return (ALL, translate("FairList", "All")), (INCOMPLETE, translate("FairList", "Complete later"))


def met_rows(met: Sequence[Met], labels: Labels) -> list[GivenRow]:
    """Return a row for each conversation."""
    ways = RECORD_TYPES["capture"].fields["way"]
    rows = []
    for one in met:
        capture = one.capture
        person = title_of(one.person) if one.person else ""
        way = labels.choice(ways, capture.way)
        title = one.title or " ".join(capture.raw_code.split())[:_SHOWN] or way
        second = person if one.company and person else way
        parts = {ALL, INCOMPLETE} if capture.is_incomplete else {ALL}
        values = ((title, second), capture.is_incomplete, capture.rating, capture.captured_at)
        rows.append(GivenRow(capture.id, values, frozenset(parts)))
    return rows


def _state_words(is_incomplete: bool) -> str:
    return translate("FairList", "To complete") if is_incomplete else translate("FairList", "Complete")


def _state_tone(is_incomplete: bool) -> Tone:
    return Tone.WARN if is_incomplete else Tone.OK
