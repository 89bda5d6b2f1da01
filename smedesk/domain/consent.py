"""What a person agrees to, in which words, and whether it holds now.

A consent names the version of the words it was given to. The words of a version never change: new words are a
new version, and a purpose whose meaning changed with it must be asked for again. """

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime as DateTime
from types import MappingProxyType

from smedesk.domain.reason import Answer, Reason, no, ok
from smedesk.domain.records import Consent
from smedesk.translate import Text, mark

CONSENT_TEXT_VERSION = "1"
"""The version of the words below, kept with every consent."""

CONSENT_TEXTS: Mapping[str, Text] = MappingProxyType({
    "catalogue": mark(
        "ConsentText",
        "My profile may be shown to the partner offices of the programme without my name, so that they can "
        "find a match. My name and the ways to reach me are shown to a partner office only after both "
        "offices have accepted a match."),
    "publicity": mark(
        "ConsentText",
        "The office may use my name, my picture and the story of my exchange to make the programme known."),
    "newsletter": mark(
        "ConsentText",
        "The office may send me news of the programme by e-mail."),
})
"""Purpose → the words of version CONSENT_TEXT_VERSION; one box each, never ticked beforehand."""

CONSENT_WITHDRAWAL = mark(
    "ConsentText",
    "I may withdraw each of these at any time, as easily as I gave it. What was done until then stays lawful."
)
"""Stands under the boxes."""

VERSIONS_THAT_HOLD: Mapping[str, frozenset[str]] = MappingProxyType({
    "catalogue": frozenset({"1"}),
    "publicity": frozenset({"1"}),
    "newsletter": frozenset({"1"}),
})
"""Purpose → the versions in which it meant what it means now."""


def has_consent(consents: Iterable[Consent], person: str, purpose: str, at: DateTime) -> Reason:
    """Return whether a person's consent to a purpose holds at a moment, and if not, why."""
    asked = (one for one in consents if (one.person, one.purpose) == (person, purpose))
    given = [one for one in asked if _is_given(one, at)]
    standing = [one for one in given if not _is_withdrawn(one, at)]
    if any(one.text_version in VERSIONS_THAT_HOLD.get(purpose, ()) for one in standing):
        return ok("consent.holds", mark("Consent", "Consent was given and holds."))
    if standing:
        return no("consent.old_text", mark("Consent", "Consent was given to other words: ask again."))
    if given:
        return no("consent.withdrawn", mark("Consent", "Consent was withdrawn."))
    return no("consent.missing", mark("Consent", "Consent was never given."))


def may_publish(consents: Iterable[Consent], person: str, at: DateTime) -> bool:
    """Whether the profile of a person may be shown to partner offices, without a name, at a moment."""
    return has_consent(consents, person, "catalogue", at).answer is Answer.OK


def _is_given(consent: Consent, at: DateTime) -> bool:
    return consent.given_at is not None and consent.given_at <= at


def _is_withdrawn(consent: Consent, at: DateTime) -> bool:
    return consent.withdrawn_at is not None and consent.withdrawn_at <= at
