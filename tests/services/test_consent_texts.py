"""The words of a consent: complete in every language, and never changed afterwards."""

from __future__ import annotations

import hashlib

import pytest

from smedesk.domain import choices
from smedesk.domain.consent import CONSENT_TEXT_VERSION
from smedesk.services.consent_texts import consent_languages, consent_text, visitor_words

_DIGESTS = {
    "de": "0899ca95b37481ab", "el": "9a4a4c0f62f01f3f", "en": "e1439ce550055ec2", "es": "ee77c01920e25529",
    "et": "4b0929cbdabbd1c5", "fi": "014646d36282ee0d", "fr": "bf2220366c36c618", "it": "6506af999960349f",
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(_DIGESTS))
def test_the_words_of_a_version_never_change(language: str) -> None:
    """Whoever changes the words makes a new version, since every consent names the one it was given to."""
    assert CONSENT_TEXT_VERSION == "1"
    words = consent_text(language, "1")
    assert words.language == language
    parts = [part for one in words.purposes.values() for part in (one.title, one.text)]
    assert hashlib.sha256("\n".join([*parts, words.withdrawal]).encode()).hexdigest()[:16] == _DIGESTS[language]


def test_every_language_words_every_purpose_and_all_that_a_visitor_reads() -> None:
    assert set(consent_languages()) == set(_DIGESTS)
    names = set(visitor_words("en"))
    for language in consent_languages():
        assert set(consent_text(language).purposes) == {purpose.code for purpose in choices.CONSENT_PURPOSES}
        assert set(visitor_words(language)) == names
        assert "{office}" in visitor_words(language)["notice"]


def test_a_language_without_words_reads_english_and_says_so() -> None:
    assert consent_text("xx").language == "en"
    assert visitor_words("xx") == visitor_words("en")
