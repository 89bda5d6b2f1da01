"""The hard rules by name, in the order in which the funnel counts them, with their sentences.

A pair that breaks one of them is never suggested. How each is checked stands in `eligibility`. The sources
are the rules of the programme (other country, two people of one sending company) and, for the blocks, its
sister scheme (same office, five open proposals, a relationship past draft, six months without activity).
"""

from __future__ import annotations

from typing import NamedTuple

from smedesk.translate import Text, mark


class Rule(NamedTuple):
    """A hard rule: what is said when it is kept and when it is broken.

    `{…}` are filled from the result's words.
    """

    id: str
    met: Text
    broken: Text


RULES = (
    Rule(
        "open_proposals",
        mark("Matching", "The participant may get another proposal"),
        mark("Matching", "The participant has as many open proposals as the scheme allows"),
    ),
    Rule(
        "relationship",
        mark("Matching", "The participant is not in a relationship past draft"),
        mark("Matching", "The participant is already in a relationship past draft"),
    ),
    Rule(
        "company_limit",
        mark("Matching", "The sending company may send another person"),
        mark("Matching", "The sending company has sent as many people as the scheme allows"),
    ),
    Rule(
        "published",
        mark("Matching", "Both profiles are published"),
        mark("Matching", "Not published: {who}"),
    ),
    Rule(
        "consent",
        mark("Matching", "Both sides consented to be shown"),
        mark("Matching", "No consent to be shown: {who}"),
    ),
    Rule(
        "active",
        mark("Matching", "Both sides have been active of late"),
        mark("Matching", "Inactive for too long: {who}"),
    ),
    Rule(
        "capacity",
        mark("Matching", "The placement has a free place"),
        mark("Matching", "No place of the placement is free"),
    ),
    Rule(
        "other_country",
        mark("Matching", "The two companies are in different countries"),
        mark("Matching", "The two companies are not in different countries: {countries}"),
    ),
    Rule(
        "other_office",
        mark("Matching", "Two different offices look after the pair"),
        mark("Matching", "The same office looks after both sides"),
    ),
    Rule(
        "wanted_country",
        mark("Matching", "The participant would go to {country}"),
        mark("Matching", "The participant does not want to go to {country}"),
    ),
    Rule(
        "accepted_country",
        mark("Matching", "The host accepts people from {country}"),
        mark("Matching", "The host does not accept people from {country}"),
    ),
    Rule(
        "language",
        mark("Matching", "They share a language at the level asked"),
        mark("Matching", "No shared language at the level asked: {languages}"),
    ),
    Rule(
        "mode",
        mark("Matching", "The way of working suits both"),
        mark("Matching", "On site, blended or remote: no way of working suits both"),
    ),
    Rule(
        "duration",
        mark("Matching", "The length of the stay suits both"),
        mark("Matching", "No length of stay suits both"),
    ),
    Rule(
        "window",
        mark("Matching", "The common time is long enough"),
        mark("Matching", "The common time is too short for the stay"),
    ),
    Rule(
        "rejected",
        mark("Matching", "The pair has not been proposed or refused before"),
        mark("Matching", "The pair was proposed or refused before"),
    ),
)

RULE_BY_ID = {rule.id: rule for rule in RULES}
