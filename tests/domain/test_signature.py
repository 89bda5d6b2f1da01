"""Findings on signatures: the worst reason decides, and what is written comes back; who signs what is what the forms
have places for."""

from __future__ import annotations

import tomllib
from datetime import UTC
from datetime import datetime as DateTime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.choices import DOCUMENT_KINDS, PARTIES
from smedesk.domain.errors import DomainError
from smedesk.domain.signature import (
    REASONS,
    SIGNED_BY,
    VALIDITIES,
    Finding,
    Validity,
    read_finding,
    write_finding,
)
from smedesk.domain.trust import TrustedList, etag_of, pem_certificates, read_trusted, write_trusted

FORMS = Path(__file__).parents[2] / "forms"
_WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp", "Cs")), max_size=40).map(
    lambda text: " ".join(text.split())
)
_MOMENTS = st.datetimes(DateTime(2000, 1, 1), DateTime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the strategy puts it in


_FINDINGS = st.builds(
    Finding,
    st.lists(st.sampled_from(sorted(REASONS)), min_size=1, unique=True).map(tuple),
    _WORDS,
    _WORDS,
    st.none() | _MOMENTS,
    st.sampled_from(["", "participant"]),
    st.sampled_from(["", "B-B", "B-LTA"]),
    st.integers(1, 9),
    st.just(9),
)


@given(finding=_FINDINGS)
def test_what_is_written_of_a_finding_comes_back(finding: Finding) -> None:
    assert read_finding(write_finding(finding)) == finding


def test_a_name_with_lines_in_it_cannot_write_reasons_of_its_own() -> None:
    forged = Finding(("altered",), signer="Kadri\nreasons: whole trusted\nverdict: valid")
    back = read_finding(write_finding(forged))
    assert back is not None
    assert (back.reasons, back.validity) == (("altered",), Validity.INVALID)


@pytest.mark.parametrize("text", ["", "seen by me", "reasons: whole\ntime: yesterday", "reasons: a\nrevision: x"])
def test_what_is_no_finding_is_none(text: str) -> None:
    assert read_finding(text) is None


def test_the_worst_reason_decides_and_an_unknown_one_leaves_it_open() -> None:
    assert Finding(("whole", "trusted")).validity is Validity.VALID
    assert Finding(("whole", "unknown_chain")).validity is Validity.UNSURE
    assert Finding(("altered", "unknown_chain", "whole")).validity is Validity.INVALID
    assert Finding(("whole", "of a newer program")).validity is Validity.UNSURE
    assert Finding(()).validity is Validity.UNSURE
    assert VALIDITIES.keys() == set(Validity)


def test_who_signs_a_paper_is_what_its_form_has_places_for() -> None:
    found = {}
    for file in FORMS.glob("*/*/form.toml"):
        form = tomllib.loads(file.read_text("utf-8"))
        parties = {
            party["id"] for block in form["blocks"] if block["kind"] == "signatures" for party in block["parties"]
        }
        if parties:
            found[file.parent.parent.name] = parties
    assert {kind: set(parties) for kind, parties in SIGNED_BY.items()} == found
    assert SIGNED_BY.keys() <= {one.code for one in DOCUMENT_KINDS}
    assert set().union(*SIGNED_BY.values()) <= {one.code for one in PARTIES}


# ------------------------------------------------------------------------------------------------ the trusted list

_PEM = "-----BEGIN CERTIFICATE-----\nMIIB\nAAAA\n-----END CERTIFICATE-----"


def test_a_list_comes_back_and_equal_lists_are_equal_bytes() -> None:
    listed = TrustedList("https://example.eu/tsl.xml", DateTime(2026, 11, 24, tzinfo=UTC).date(), (_PEM,))
    written = write_trusted(listed)
    assert read_trusted(written) == listed
    assert etag_of(written) == etag_of(write_trusted(read_trusted(written)))
    assert not TrustedList()


def test_a_bundle_gives_each_certificate_once_whatever_stands_between() -> None:
    other = _PEM.replace("MIIB", "MIIC")
    bundle = f"Subject: ours\n{_PEM}\n\n# again\n{_PEM}\r\n{other}\nrubbish -----BEGIN CERTIFICATE-----"
    assert pem_certificates(bundle) == (_PEM, other)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"form": "another"}', b"\xff", b"null"])
def test_what_is_no_list_is_refused(content: bytes) -> None:
    with pytest.raises(DomainError, match=r"trust\.unreadable"):
        read_trusted(content)
