"""Checking a PDF that came in: what was done to it after it was signed is found, and so is a signer not to be
believed."""

from __future__ import annotations

import hashlib
import io
from datetime import timedelta

import pikepdf
import pytest
from asn1crypto.x509 import Name
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils.generic import ArrayObject, DictionaryObject, NumberObject, StreamObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from smedesk.documents.signatures.check import check_signatures
from smedesk.documents.signatures.signing import sign_pdf
from smedesk.documents.signatures.trust import name_of
from smedesk.domain.errors import DomainError
from smedesk.domain.records import Person
from smedesk.domain.signature import Finding, Validity, read_finding, write_finding
from smedesk.domain.trust import TrustedList
from smedesk.services.erasing_words import PersonWords
from smedesk.services.signing import CheckedPaper, SigningOrder
from tests.documents.signatures.authority import NOW, Authority
from tests.documents.signatures.conftest import Sign
from tests.documents.signatures.papers import AMOUNT, unsigned


def checked(content: bytes, trusted: TrustedList, now_later: timedelta = timedelta()) -> CheckedPaper:
    (paper,) = check_signatures(content, trusted, NOW + now_later)
    return paper


def only(content: bytes, trusted: TrustedList, now_later: timedelta = timedelta()) -> Finding:
    (finding,) = checked(content, trusted, now_later).findings
    return finding


@pytest.fixture(scope="module")
def signed_once(sign: Sign) -> bytes:
    return sign(unsigned())


def test_the_states_of_a_file_tell_which_document_it_was(sign: Sign, authority: Authority) -> None:
    pdf = unsigned()
    once = sign(pdf)
    twice = sign(once, "host_company")
    states = checked(twice, authority.trusted).sha256s
    for one in (pdf, once, twice):
        assert hashlib.sha256(one).hexdigest() in states
    assert hashlib.sha256(unsigned(is_trap=True)).hexdigest() not in states


@pytest.mark.parametrize("level", ["B-B", "B-LTA"])
def test_an_amount_that_was_changed_is_found(sign: Sign, authority: Authority, level: str) -> None:
    signed = sign(unsigned(), level=level)
    assert signed.count(AMOUNT) == 1
    finding = only(signed.replace(AMOUNT, AMOUNT.replace(b"3600", b"9600")), authority.trusted)
    assert (finding.reasons[0], finding.validity) == ("altered", Validity.INVALID)
    assert finding.signer == "Kadri Tamm"


@settings(max_examples=30, deadline=None)
@given(part=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_no_changed_bit_of_what_was_signed_goes_unseen(
    signed_once: bytes, authority: Authority, part: float, bit: int
) -> None:
    changed = bytearray(signed_once)
    changed[int(part * len(unsigned()))] ^= 1 << bit
    try:
        findings = checked(bytes(changed), authority.trusted).findings
    except DomainError:  # unreadable is not taken for good either
        findings = ()
    assert all(one.validity is not Validity.VALID for one in findings)


def test_content_added_after_signing_is_found(sign: Sign, authority: Authority) -> None:
    signed = sign(sign(unsigned()), "host_company")
    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    added = writer.add_object(StreamObject(stream_data=b"0 0 100 100 re f"))
    page["/Contents"] = ArrayObject([added])
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    for finding in checked(out.getvalue(), authority.trusted).findings:
        assert "changed_after" in finding.reasons
        assert finding.validity is Validity.INVALID


def test_a_page_added_after_signing_is_found(sign: Sign, authority: Authority) -> None:
    signed = sign(unsigned())
    writer = IncrementalPdfFileWriter(io.BytesIO(signed))
    pages = writer.root["/Pages"]
    pages["/Kids"].append(
        writer.add_object(
            DictionaryObject(
                {
                    pdf_name("/Type"): pdf_name("/Page"),
                    pdf_name("/Parent"): writer.root.raw_get("/Pages"),
                    pdf_name("/MediaBox"): ArrayObject([NumberObject(one) for one in (0, 0, 595, 842)]),
                }
            )
        )
    )
    pages[pdf_name("/Count")] = NumberObject(2)
    writer.update_container(pages)
    out = io.BytesIO()
    writer.write(out)
    finding = only(out.getvalue(), authority.trusted)
    assert (finding.reasons[0], finding.validity) == ("changed_after", Validity.INVALID)


def test_a_file_saved_anew_has_lost_its_signatures(sign: Sign, authority: Authority) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(sign(unsigned()))) as pdf:
        pdf.save(out)
    assert only(out.getvalue(), authority.trusted).validity is not Validity.VALID


def test_an_issuer_who_is_not_on_the_list_is_left_to_a_person(sign: Sign) -> None:
    stranger = Authority("Stranger")
    finding = only(sign(unsigned()), stranger.trusted)
    assert finding.validity is Validity.UNSURE
    assert {"whole", "unknown_chain"} <= set(finding.reasons)
    assert only(sign(unsigned()), TrustedList()).reasons[:2] == ("whole", "no_trusted_list")


def test_a_signature_outlives_its_certificate_where_a_time_stamp_proves_when(sign: Sign, authority: Authority) -> None:
    after = timedelta(days=500)
    bare, stamped = sign(unsigned()), sign(unsigned(), level="B-T")
    assert "expired" in only(bare, authority.trusted, after).reasons
    assert only(bare, authority.trusted, after).validity is Validity.UNSURE
    # The certificate of the time-stamp has expired as well by then; a time-stamp over the file would have been needed.
    assert only(stamped, authority.trusted, after).validity is Validity.UNSURE
    assert only(stamped, authority.trusted, timedelta(days=300)).validity is Validity.VALID


def test_a_certificate_that_had_expired_when_it_signed_does_not_count(authority: Authority) -> None:
    old = authority.signer("Old", ends=timedelta(days=-30))
    order = SigningOrder("participant", old.pkcs12(), "B-T", f"{authority.address}/stamp")
    signed = sign_pdf(unsigned(), order, authority.trusted, clock=lambda: NOW - timedelta(days=60))
    finding = only(signed, authority.trusted)
    assert finding.validity is Validity.INVALID
    assert "expired_when_signed" in finding.reasons


def test_a_certificate_that_was_taken_back_is_found_in_the_file(authority: Authority) -> None:
    """Two signatures: the file brings the issuer's list along, in which the first signer stands since."""
    taken = authority.signer("Taken back")
    order = SigningOrder("participant", taken.pkcs12())
    signed = sign_pdf(unsigned(), order, authority.trusted)
    authority.revoke(taken, NOW - timedelta(days=1))
    lasting = SigningOrder("host_office", authority.signer("Host").pkcs12(), "B-LT", f"{authority.address}/stamp")
    both = sign_pdf(signed, lasting, authority.trusted)
    first, second = checked(both, authority.trusted).findings
    assert (first.validity, "revoked" in first.reasons) == (Validity.INVALID, True)
    assert second.validity is Validity.VALID


def test_a_certificate_that_was_not_issued_for_signing_is_left_to_a_person(
    authority: Authority,
) -> None:
    signed = sign_pdf(unsigned(), SigningOrder("participant", authority.root.pkcs12()), authority.trusted)
    finding = only(signed, authority.trusted)
    assert "not_for_signing" in finding.reasons
    assert finding.validity is Validity.UNSURE


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"%PDF-1.7\n%%EOF", b"PK\x03\x04", b"\x30\x80", b"hello"])
def test_what_is_no_signed_file_is_said(authority: Authority, content: bytes) -> None:
    with pytest.raises(DomainError) as caught:
        check_signatures(content, authority.trusted, NOW)
    assert caught.value.code in ("signature.unreadable", "container.unreadable")


def test_a_file_with_a_password_is_said(authority: Authority) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned())) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(DomainError, match=r"signature\.encrypted"):
        check_signatures(out.getvalue(), authority.trusted, NOW)


def test_a_file_without_signatures_has_none(authority: Authority) -> None:
    assert checked(unsigned(), authority.trusted).findings == ()


@pytest.mark.parametrize(
    ("common_name", "shown"),
    [
        ("TAMM,KADRI,48001010000", "TAMM, KADRI"),
        ("PÉREZ GÓMEZ JUAN - 12345678Z", "PÉREZ GÓMEZ JUAN"),
        ("Helix 2000 OÜ", "Helix 2000 OÜ"),
    ],
)
def test_the_number_of_a_person_in_a_certificate_is_not_kept(common_name: str, shown: str) -> None:
    assert name_of(Name.build({"common_name": common_name})) == shown


def test_a_person_who_signed_can_be_erased_from_the_verdict() -> None:
    person = Person(id="p", office="o", given_name="Kadri", family_name="Tamm", company="c")
    verdict = write_finding(Finding(("whole",), name_of(Name.build({"common_name": "TAMM,KADRI,48001010000"}))))
    left = PersonWords.of(person).black(verdict)
    assert "TAMM" not in left
    kept = read_finding(left)
    assert kept is not None
    assert kept.reasons == ("whole",)
