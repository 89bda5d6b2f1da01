"""Signing in the field of a party: every level holds, five signatures hold together, and what goes wrong is said and
leaves the file as it was."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable
from datetime import timedelta

import pikepdf
import pytest

from smedesk.documents.guard import find_faults
from smedesk.documents.paper import read_paper
from smedesk.documents.render import RenderedDocument
from smedesk.documents.signatures.check import check_signatures
from smedesk.documents.signatures.signing import sign_pdf
from smedesk.domain.errors import DomainError
from smedesk.domain.signature import Finding, Validity
from smedesk.domain.trust import TrustedList
from smedesk.services.signing import FileKey, SigningOrder
from tests.documents.signatures.authority import NOW, Authority, Holder
from tests.documents.signatures.conftest import Sign
from tests.documents.signatures.papers import PARTIES, unsigned


def findings(content: bytes, trusted: TrustedList) -> tuple[Finding, ...]:
    (paper,) = check_signatures(content, trusted, NOW)
    return paper.findings


@pytest.mark.parametrize(
    ("level", "reasons"),
    [
        ("B-B", {"whole", "trusted", "revocation_unknown", "time_claimed"}),
        ("B-T", {"whole", "trusted", "revocation_unknown", "time_proven"}),
        ("B-LT", {"whole", "trusted", "not_revoked", "time_proven"}),
        ("B-LTA", {"whole", "added_to", "trusted", "not_revoked", "time_proven"}),
    ],
)
def test_each_level_is_what_it_says(sign: Sign, authority: Authority, level: str, reasons: set[str]) -> None:
    pdf = unsigned()
    signed = sign(pdf, level=level)
    assert signed.startswith(pdf), "a signature changes nothing of what it signs"
    (finding,) = findings(signed, authority.trusted)
    assert (finding.level, set(finding.reasons)) == (level, reasons)
    assert finding.validity is Validity.VALID
    assert (finding.signer, finding.field) == ("Kadri Tamm", "participant")
    assert finding.signed_at is not None
    assert abs(finding.signed_at - NOW) < timedelta(minutes=10)


@pytest.mark.parametrize("level", ["B-LT", pytest.param("B-LTA", marks=pytest.mark.slow)])
def test_an_agreement_with_five_signatures_is_archival_and_accessible(
    sign: Sign, authority: Authority, printed: RenderedDocument, level: str
) -> None:
    """The printed agreement itself, as the structural guard sees it."""
    pdf = printed.pdf
    for party in PARTIES:
        pdf = sign(pdf, party, level, f"Signer of {party}")
    assert find_faults(pdf) == ()
    assert [(one.field, one.validity, one.level) for one in findings(pdf, authority.trusted)] == [
        (party, Validity.VALID, level) for party in PARTIES
    ]
    assert read_paper(pdf) == read_paper(printed.pdf), "a scan of it is filed as before"


def test_an_array_in_a_form_element_makes_the_first_signature_look_forged(sign: Sign, authority: Authority) -> None:
    """The trap that the printer of forms must keep out of: if this test fails, the library has learnt better."""
    twice = sign(sign(unsigned(is_trap=True)), "host_company")
    first, second = findings(twice, authority.trusted)
    assert "changed_after" in first.reasons
    assert second.validity is Validity.VALID


def test_two_time_stamps_over_the_file_leave_its_tags_alone(sign: Sign, authority: Authority) -> None:
    signed = sign(sign(unsigned(), level="B-LTA"), "host_office", "B-LTA")
    assert [one.level for one in findings(signed, authority.trusted)] == ["B-LTA", "B-LTA"]
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        added = [one for one in pdf.pages[0].Annots if str(one.T) not in PARTIES]
        crop = [float(one) for one in pdf.pages[0].mediabox]
        for one in added:
            right, upper = float(one.Rect[2]), float(one.Rect[3])
            assert right < crop[0], "a field outside the tags may stand outside the page only"
            assert upper < crop[1], "a field outside the tags may stand outside the page only"


def test_what_is_shown_stands_in_our_own_embedded_typeface(sign: Sign) -> None:
    with pikepdf.open(io.BytesIO(sign(unsigned(), name="Ξενία Жълъд 王"))) as pdf:
        shape = pdf.pages[0].Annots[0].AP.N
        fonts = [one for form in shape.Resources.XObject.values() for one in form.Resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "NotoSans" in str(font.BaseFont)
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font


@pytest.mark.parametrize("passphrase", ["", "õun ja pirn"])
def test_a_key_as_pem_signs_too(authority: Authority, signer_named: Callable[[str], Holder], passphrase: str) -> None:
    key = FileKey(signer_named("Kadri Tamm").pem(passphrase), passphrase)
    signed = sign_pdf(unsigned(), SigningOrder("participant", key), authority.trusted)
    assert findings(signed, authority.trusted)[0].validity is Validity.VALID


def refusal(order: SigningOrder, trusted: TrustedList, pdf: bytes | None = None) -> DomainError:
    content = unsigned() if pdf is None else pdf
    with pytest.raises(DomainError) as caught:
        sign_pdf(content, order, trusted)
    return caught.value


@pytest.fixture(scope="session")
def order(authority: Authority, signer_named: Callable[[str], Holder]) -> SigningOrder:
    return SigningOrder("participant", signer_named("Kadri Tamm").pkcs12(), "B-B", f"{authority.address}/stamp")


def test_a_wrong_passphrase_is_said(
    order: SigningOrder, authority: Authority, signer_named: Callable[[str], Holder]
) -> None:
    assert isinstance(order.key, FileKey)
    wrong = dataclasses.replace(order.key, passphrase="guessed")
    assert refusal(dataclasses.replace(order, key=wrong), authority.trusted).code == "key.wrong_passphrase"
    locked = FileKey(signer_named("Kadri Tamm").pem("right"), "wrong")
    assert refusal(dataclasses.replace(order, key=locked), authority.trusted).code == "key.wrong_passphrase"
    assert "guessed" not in repr(wrong), "a secret does not get into a report"


@pytest.mark.parametrize("content", [b"", b"no key", b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"])
def test_what_is_no_key_is_said(order: SigningOrder, authority: Authority, content: bytes) -> None:
    code = refusal(dataclasses.replace(order, key=FileKey(content)), authority.trusted).code
    assert code in ("key.unreadable", "key.no_key")


def test_a_certificate_that_has_expired_does_not_sign(order: SigningOrder, authority: Authority) -> None:
    old = authority.signer("Old", ends=timedelta(days=-1))
    error = refusal(dataclasses.replace(order, key=old.pkcs12()), authority.trusted)
    assert (error.code, error.parameters["name"]) == ("certificate.expired", "Old")
    new = authority.signer("New", starts=timedelta(days=1))
    assert refusal(dataclasses.replace(order, key=new.pkcs12()), authority.trusted).code == "certificate.not_yet"


def test_a_time_stamp_that_cannot_be_had_is_said(order: SigningOrder, authority: Authority) -> None:
    stamped = dataclasses.replace(order, level="B-T")
    codes = {
        "": "timestamp.no_address",
        "http://127.0.0.1:9/": "timestamp.unreachable",
        f"{authority.address}/elsewhere": "timestamp.nonsense",
    }
    for address, code in codes.items():
        assert refusal(dataclasses.replace(stamped, timestamp_address=address), authority.trusted).code == code


def test_a_level_for_years_needs_a_known_and_unrevoked_certificate(order: SigningOrder, authority: Authority) -> None:
    lasting = dataclasses.replace(order, level="B-LT")
    assert refusal(lasting, TrustedList()).code == "signing.unknown_chain"
    revoked = authority.signer("Revoked")
    authority.revoke(revoked)
    assert refusal(dataclasses.replace(lasting, key=revoked.pkcs12()), authority.trusted).code == "certificate.revoked"


def test_a_field_that_is_not_there_or_taken_is_said(order: SigningOrder, authority: Authority, sign: Sign) -> None:
    assert refusal(dataclasses.replace(order, party="witness"), authority.trusted).code == "signing.no_field"
    assert refusal(order, authority.trusted, sign(unsigned())).code == "signing.already_signed"
    assert refusal(order, authority.trusted, b"%PDF-1.7 and no more").code == "signing.unreadable"
