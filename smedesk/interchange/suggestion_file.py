"""The result of `smedesk match`: a line for each participant, written beside and moved into its place when it is whole.

See `docs/matching.md` for its form. Loads NumPy when a result is made.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from smedesk.domain.errors import DomainError
from smedesk.interchange.market_file import MarketFile
from smedesk.interchange.market_lines import Made, Matched, Planned, Ranked, Suggestions, line_of
from smedesk.matching.market import Participant, Place
from smedesk.matching.results import Goal, Suggestion
from smedesk.matching.rules import RULES
from smedesk.services.files import disk_faults_told, move_over

if TYPE_CHECKING:
    from smedesk.matching.tables import Tables


class Asked(NamedTuple):
    """What a result shall hold: lists of at most `top` places, the reasons, the plan for all with a goal, or none."""

    top: int = 20
    has_reasons: bool = False
    goal: Goal | None = None


def match_market(file: MarketFile, asked: Asked) -> Iterator[Made]:
    """Yield the lines of a result: what was matched, the lists by ids of participants, the plan."""
    from smedesk.matching.features import version_of
    from smedesk.matching.suggestions import suggest_all
    from smedesk.matching.tables import tables_of

    market, weights, _ = file
    tables = tables_of(market)
    yield Matched(
        today=market.today,
        participants=len(market.participants),
        places=len(market.places),
        top=asked.top,
        version=version_of(weights),
        rules=tuple(rule.id for rule in RULES),
    )
    listing = _Listing(tables, file, asked)
    for participant, suggestions in suggest_all(tables, asked.top, weights).items():
        yield listing.line(participant, suggestions)
    if asked.goal:
        yield _planned(tables, file, asked.goal)


def write_result(lines: Iterable[Made], out: Path) -> None:
    """Write the lines; what stood there stays until the last one is on the disk.

    Raises StorageFault; DomainError `market.no_plain_file` where a folder or a device stands in the place.
    """
    target = out.resolve()
    if target.exists() and not target.is_file():
        raise DomainError("market.no_plain_file", file=str(out))
    beside = target.with_name(f".{target.name}.part")
    with disk_faults_told(target.parent):
        try:
            with beside.open("wb") as part:
                for line in lines:
                    part.write(line_of(line) + b"\n")
                part.flush()
                os.fsync(part.fileno())
            move_over(beside, target)
        finally:
            beside.unlink(missing_ok=True)


class _Listing:
    """Makes the line of a participant."""

    def __init__(self, tables: Tables, file: MarketFile, asked: Asked) -> None:
        self._tables, self._weights, self._asked = tables, file.weights, asked
        self._participants: dict[str, Participant] = {one.id: one for one in file.market.participants}
        self._places: dict[str, Place] = {one.id: one for one in file.market.places}

    def line(self, participant: str, suggestions: tuple[Suggestion, ...]) -> Suggestions:
        """Return a list, with its reasons where they were asked for or where it is empty."""
        places = tuple(self._ranked(one) for one in suggestions)
        if suggestions and not self._asked.has_reasons:
            return Suggestions(participant=participant, places=places)
        from smedesk.matching.suggestions import funnel
        from smedesk.matching.what_ifs import what_ifs

        left, other = funnel(self._tables, participant), what_ifs(self._tables, participant)
        return Suggestions(participant=participant, places=places, left=left, what_ifs=other)

    def _ranked(self, one: Suggestion) -> Ranked:
        ranked = Ranked(place=one.place, rank=one.rank, score=one.score, u=one.u, v=one.v)
        if not self._asked.has_reasons:
            return ranked
        from smedesk.matching.explanations import explain_records

        why = explain_records(self._tables, self._participants[one.participant], self._places[one.place], self._weights)
        return replace(ranked, rules=why.rules, contributions=why.contributions, gaps=why.gaps)


def _planned(tables: Tables, file: MarketFile, goal: Goal) -> Planned:
    from smedesk.matching.plan import plan

    made = plan(tables, weights=file.weights, goal=goal)
    return Planned(
        goal=goal,
        pairs=made.placed,
        people=made.people,
        most=made.most,
        total=made.total,
        bound=made.bound,
        share=made.share,
        blocking=made.blocking,
        crowds=made.crowds,
    )
