"""Whether a consent holds now, and that the words of a version never change."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime as DateTime
from typing import Any

from smedesk.domain import choices
from smedesk.domain.consent import (
    CONSENT_TEXT_VERSION,
    VERSIONS_THAT_HOLD,
    has_consent,
    may_publish,
)
from smedesk.domain.records import Consent

MAY, JUNE, JULY = (DateTime(2023, month, 1, tzinfo=UTC) for month in (5, 6, 7))


def _consent(**values: Any) -> Consent:
    usual: dict[str, Any] = {
        "person": "person-1",
        "purpose": "catalogue",
        "text_version": CONSENT_TEXT_VERSION,
        "language": "et",
        "given_at": MAY,
        "method": "screen",
    }
    return Consent(id="consent-1", **{**usual, **values})


def _code(*consents: Consent, at: DateTime = JUNE) -> str:
    return has_consent(consents, "person-1", "catalogue", at).code


def test_a_profile_is_published_only_with_a_consent_that_holds_now() -> None:
    assert may_publish([_consent()], "person-1", JUNE)
    assert not may_publish([], "person-1", JUNE)


def test_a_consent_of_somebody_else_or_for_something_else_does_not_count() -> None:
    assert _code(_consent(person="person-2"), _consent(purpose="newsletter")) == "consent.missing"


def test_a_consent_holds_from_the_moment_it_was_given() -> None:
    assert _code(_consent(), at=MAY) == "consent.holds"
    assert _code(_consent(given_at=JULY)) == "consent.missing"
    assert _code(_consent(given_at=None)) == "consent.missing"


def test_a_consent_ends_with_its_withdrawal_and_not_before() -> None:
    withdrawn = _consent(withdrawn_at=JUNE)
    assert _code(withdrawn, at=MAY) == "consent.holds"
    assert _code(withdrawn, at=JUNE) == "consent.withdrawn"


def test_a_new_consent_counts_after_a_withdrawal() -> None:
    assert _code(_consent(withdrawn_at=MAY), _consent(given_at=JUNE), at=JULY) == "consent.holds"


def test_a_consent_to_words_that_meant_something_else_must_be_asked_for_again() -> None:
    assert _code(_consent(text_version="0")) == "consent.old_text"
    assert _code(_consent(text_version="0"), _consent()) == "consent.holds"


def test_a_purpose_that_this_version_does_not_know_is_not_taken_for_granted() -> None:
    given = _consent(purpose="research")
    assert has_consent([given], "person-1", "research", JUNE).code == "consent.old_text"


def test_every_purpose_holds_in_the_version_of_today() -> None:
    assert set(VERSIONS_THAT_HOLD) == {choice.code for choice in choices.CONSENT_PURPOSES}
    assert all(CONSENT_TEXT_VERSION in versions for versions in VERSIONS_THAT_HOLD.values())
