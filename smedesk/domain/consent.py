"""What a person agrees to, in which words, and whether it holds now.

A consent names the version of the words it was given to. The words of a version never change: new words are a
new version, and a purpose whose meaning changed with it must be asked for again. """

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime as DateTime
from types import MappingProxyType

from smedesk.domain.reason import Answer, Reason, no, ok
from smedesk.domain.records import Consent
from smedesk.translate import mark

CONSENT_TEXT_VERSION = "1"
"""The version of the words that people agree to today, kept with every consent; the words are data of the services."""

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
