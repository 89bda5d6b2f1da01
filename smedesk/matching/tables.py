"""A market prepared for NumPy: built once for each `Market` and kept as long as the market lives.

Both sides stand in the order of their ids, so that the order in which records come in never matters and a tie
between two places is a comparison of two row numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

from smedesk.matching.closeness import Lookup, occupation_lookup, sector_lookup, size_lookup, topic_lookup
from smedesk.matching.columns import (
    Barriers,
    Columns,
    Languages,
    Vocabulary,
    read_barriers,
    read_columns,
    read_languages,
    related_barriers,
)
from smedesk.matching.coverage import SkillCoverage, TextLikeness, skill_coverage, text_likeness
from smedesk.matching.market import Market, Participant, Place
from smedesk.matching.stays import Stays
from smedesk.matching.weights import HOST, SENDING


@dataclass(frozen=True)
class Tables:
    """All that the rules and the features read. `lookups` and `skills` are by side and feature, by side."""

    participant_records: tuple[Participant, ...]
    place_records: tuple[Place, ...]
    participants: Columns
    places: Columns
    barriers: Barriers
    languages: Languages
    stays: Stays
    lookups: dict[tuple[str, str], Lookup]
    skills: dict[str, SkillCoverage]
    texts: TextLikeness


_prepared: WeakKeyDictionary[Market, Tables] = WeakKeyDictionary()


def tables_of(market: Market) -> Tables:
    """Return the tables of a market; they are forgotten together with it."""
    tables = _prepared.get(market)
    if tables is None:
        before = next((kept for other, kept in _prepared.items() if _differ_in_relations(other, market)), None)
        tables = _prepared[market] = _prepare(market) if before is None else _related(before, market)
    return tables


def _differ_in_relations(one: Market, other: Market) -> bool:
    """Whether two markets have the very same records under the same limits: then only the barriers differ."""
    return (
        one.participants is other.participants
        and one.places is other.places
        and one.skill_groups is other.skill_groups
        and (one.today, one.rules) == (other.today, other.rules)
    )


def _related(before: Tables, market: Market) -> Tables:
    old = before.barriers
    records = before.participant_records, before.place_records
    return replace(before, barriers=related_barriers(*records, market, old.wants, old.accepts))


def _prepare(market: Market) -> Tables:
    participants = sorted(market.participants, key=lambda participant: participant.id)
    places = sorted(market.places, key=lambda place: place.id)
    countries, offices = Vocabulary({"": 0}), Vocabulary({"": 0})
    sending = read_columns(participants, market, countries, offices)
    host = read_columns(places, market, countries, offices)
    return Tables(
        participant_records=tuple(participants),
        place_records=tuple(places),
        participants=sending,
        places=host,
        barriers=read_barriers(participants, places, market, countries),
        languages=read_languages(participants, places),
        stays=Stays.of(sending, host, market.today),
        lookups=_lookups(participants, places),
        skills={
            SENDING: skill_coverage(
                [p.skills_wanted for p in participants],
                [h.skills_offered for h in places],
                market.skill_groups,
            ),
            HOST: skill_coverage(
                [h.skills_needed for h in places], [p.skills_had for p in participants], market.skill_groups
            ),
        },
        texts=text_likeness(participants, places),
    )


def _lookups(participants: list[Participant], places: list[Place]) -> dict[tuple[str, str], Lookup]:
    occupations = [p.occupation for p in participants], [h.occupation for h in places]
    topics = [p.topics for p in participants], [h.topics for h in places]
    return {
        (SENDING, "occupation"): occupation_lookup(*occupations),
        (HOST, "occupation"): occupation_lookup(*reversed(occupations)),
        (SENDING, "topics"): topic_lookup(*topics),
        (HOST, "topics"): topic_lookup(*reversed(topics)),
        (SENDING, "sector"): sector_lookup([p.sector_wishes for p in participants], [h.sector for h in places]),
        (HOST, "sector"): sector_lookup([h.sector_wishes for h in places], [p.sector for p in participants]),
        (SENDING, "size"): size_lookup([p.preferred_sizes for p in participants], [h.size for h in places]),
    }
