"""Containers with XAdES signatures and CMS files: verified as far as it goes, never unpacked beyond reason."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Callable

import pytest
from asn1crypto import cms
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.serialization import pkcs7

from smedesk.documents.signatures.check import check_signatures
from smedesk.documents.signatures.container import unpacked
from smedesk.domain.errors import DomainError
from smedesk.domain.signature import Finding, Validity
from tests.documents.signatures.authority import NOW, Authority, Holder
from tests.documents.signatures.conftest import Sign
from tests.documents.signatures.papers import unsigned
from tests.documents.signatures.xades import container, signature, with_proof, zipped


@pytest.fixture(scope="module")
def signer(signer_named: Callable[[str], Holder]) -> Holder:
    return signer_named("TAMM,KADRI,48001010000")


def found(content: bytes, authority: Authority) -> dict[str, tuple[Finding, ...]]:
    return {one.name: one.findings for one in check_signatures(content, authority.trusted, NOW)}


def test_a_container_is_whole_and_says_who_signed_which_file(signer: Holder, authority: Authority) -> None:
    content = container({"leping õ.pdf": unsigned(), "plan.txt": b"Week one"}, signer)
    papers = check_signatures(content, authority.trusted, NOW)
    assert [one.name for one in papers] == ["leping õ.pdf", "plan.txt"]
    assert hashlib.sha256(unsigned()).hexdigest() in papers[0].sha256s
    for paper in papers:
        (finding,) = paper.findings
        assert finding.validity is Validity.VALID
        assert finding.signer == "TAMM, KADRI"
        assert finding.reasons[:2] == ("whole", "trusted")
        assert (finding.level, finding.signed_at) == ("B-B", NOW)


def test_a_time_stamp_in_a_container_proves_when(signer: Holder, authority: Authority) -> None:
    (finding,) = found(container({"a.txt": b"a"}, signer, authority), authority)["a.txt"]
    assert (finding.level, "time_proven" in finding.reasons) == ("B-T", True)
    stranger = Authority("Stranger")
    (finding,) = found(container({"a.txt": b"a"}, signer, stranger), authority)["a.txt"]
    assert {"time_untrusted", "time_claimed"} <= set(finding.reasons)


def test_the_answer_of_the_issuer_in_a_container_counts(authority: Authority) -> None:
    good, taken = authority.signer("Good"), authority.signer("Taken back")
    authority.revoke(taken)
    for holder, validity, reason in ((good, Validity.VALID, "not_revoked"), (taken, Validity.INVALID, "revoked")):
        signed = with_proof(signature({"a.txt": b"a"}, holder, authority), authority.ocsp(holder))
        content = zipped({"a.txt": b"a", "META-INF/signatures0.xml": signed})
        (paper,) = check_signatures(content, authority.listed, NOW)
        (finding,) = paper.findings
        assert (finding.validity, reason in finding.reasons) == (validity, True), finding
        assert finding.level == ("B-LT" if holder is good else "B-T")


def test_a_changed_file_or_signature_is_found(signer: Holder, authority: Authority) -> None:
    signed = signature({"a.txt": b"a"}, signer)
    (altered,) = found(zipped({"a.txt": b"b", "META-INF/signatures0.xml": signed}), authority)["a.txt"]
    assert (altered.reasons[0], altered.validity) == ("altered", Validity.INVALID)
    later = signed.replace(str(NOW.year).encode() + b"-", str(NOW.year - 1).encode() + b"-")
    assert later != signed
    (altered,) = found(zipped({"a.txt": b"a", "META-INF/signatures0.xml": later}), authority)["a.txt"]
    assert (altered.reasons[0], altered.validity) == ("altered", Validity.INVALID)


def test_the_certificate_of_another_person_does_not_fit(
    signer: Holder, authority: Authority, signer_named: Callable[[str], Holder]
) -> None:
    signed = signature({"a.txt": b"a"}, signer)
    own, other = (
        base64.b64encode(one.certificate.public_bytes(serialization.Encoding.DER))
        for one in (signer, signer_named("Somebody else"))
    )
    (finding,) = found(zipped({"a.txt": b"a", "META-INF/signatures0.xml": signed.replace(own, other)}), authority)[
        "a.txt"
    ]
    assert (finding.reasons[0], finding.validity) == ("broken", Validity.INVALID)


def test_a_file_slipped_in_beside_the_signed_ones_is_named(signer: Holder, authority: Authority) -> None:
    papers = found(container({"a.txt": b"a"}, signer, extra={"b.txt": b"b"}), authority)
    (finding,) = papers["a.txt"]
    assert (finding.validity, "not_all_signed" in finding.reasons) == (Validity.UNSURE, True)
    assert papers["b.txt"] == (), "nobody signed it"


def test_two_elements_with_one_id_do_not_hide_what_was_signed(signer: Holder, authority: Authority) -> None:
    """Wrapping: the signed properties lie aside, and others under the same id stand in their place."""
    signed = signature({"a.txt": b"a"}, signer)
    doubled = signed.replace(b"<ds:Object>", b'<ds:Object><fake xmlns="" Id="p"/></ds:Object><ds:Object>', 1)
    (finding,) = found(zipped({"a.txt": b"a", "META-INF/signatures0.xml": doubled}), authority)["a.txt"]
    assert finding.validity is not Validity.VALID


@pytest.mark.parametrize(
    "hostile",
    [
        b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
        b"<x>",
        b"",
        b"<ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'/>",
    ],
)
def test_a_damaged_or_hostile_signature_file_is_said_and_hides_no_other(
    signer: Holder, authority: Authority, hostile: bytes
) -> None:
    content = zipped(
        {
            "a.txt": b"a",
            "META-INF/signatures0.xml": hostile,
            "META-INF/signatures1.xml": signature({"a.txt": b"a"}, signer),
        }
    )
    bad, good = found(content, authority)["a.txt"]
    assert bad.reasons == ("unreadable",)
    assert good.validity is Validity.VALID


def test_a_container_of_a_kind_that_is_not_checked_is_kept_as_that(authority: Authority) -> None:
    (finding,) = found(zipped({"a.txt": b"a", "META-INF/signature.p7s": b"\x30\x00"}), authority)["a.txt"]
    assert finding.validity is Validity.UNSURE


def test_an_archive_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = zipped({f"{number}.txt": bytes(1 << 20) for number in range(9)})
    assert len(bomb) < 20_000
    assert len(unpacked(bomb)) == 10
    monkeypatch.setattr("smedesk.documents.signatures.container._LARGEST", 8 << 20)
    with pytest.raises(DomainError, match=r"container\.unsafe"):
        unpacked(bomb)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_an_archive_with_too_many_or_doubled_names_is_refused() -> None:
    with pytest.raises(DomainError, match=r"container\.unsafe"):
        unpacked(zipped({f"{number}.txt": b"" for number in range(300)}))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.pdf", b"shown")
        archive.writestr("a.pdf", b"signed")
    with pytest.raises(DomainError, match=r"container\.unsafe"):
        unpacked(out.getvalue())


def test_a_signed_pdf_in_a_container_gives_both_kinds_of_signature(
    signer: Holder, authority: Authority, sign: Sign
) -> None:
    pdf = sign(unsigned())
    (paper,) = check_signatures(container({"a.pdf": pdf}, signer), authority.trusted, NOW)
    assert [one.field for one in paper.findings] == ["participant", ""]
    assert hashlib.sha256(unsigned()).hexdigest() in paper.sha256s, "the document it was before is known again"


# ------------------------------------------------------------------------------------------------ CMS


def enveloped(content: bytes, signer: Holder) -> bytes:
    made = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(signer.certificate, signer.key, hashes.SHA256())
    for one in signer.chain:
        made = made.add_certificate(one)
    return made.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])


@pytest.mark.parametrize("packed", [bytes, base64.b64encode, base64.encodebytes])
def test_a_cms_file_is_unpacked_and_verified(
    signer: Holder, authority: Authority, packed: Callable[[bytes], bytes]
) -> None:
    (paper,) = check_signatures(packed(enveloped(unsigned(), signer)), authority.trusted, NOW)
    (finding,) = paper.findings
    assert (finding.validity, finding.signer) == (Validity.VALID, "TAMM, KADRI")
    assert paper.sha256s[0] == hashlib.sha256(unsigned()).hexdigest()


def test_a_changed_document_in_a_cms_file_is_found(signer: Holder, authority: Authority) -> None:
    signed = enveloped(b"the grant is 3600 euros", signer)
    (paper,) = check_signatures(signed.replace(b"3600", b"9600"), authority.trusted, NOW)
    assert paper.findings[0].reasons[0] == "altered"
    info = cms.ContentInfo.load(signed)
    info["content"]["signer_infos"][0]["signature"] = b"\x30\x06\x02\x01\x01\x02\x01\x01"
    (paper,) = check_signatures(info.dump(), authority.trusted, NOW)
    assert paper.findings[0].validity is Validity.INVALID


def test_a_signature_without_its_document_is_said(signer: Holder, authority: Authority) -> None:
    made = (
        pkcs7.PKCS7SignatureBuilder().set_data(b"elsewhere").add_signer(signer.certificate, signer.key, hashes.SHA256())
    )
    detached = made.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.DetachedSignature])
    with pytest.raises(DomainError, match=r"signature\.detached"):
        check_signatures(detached, authority.trusted, NOW)


# ------------------------------------------------------------------------------------------------ CAdES


def detached(content: bytes, signer: Holder) -> bytes:
    made = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(signer.certificate, signer.key, hashes.SHA256())
    for one in signer.chain:
        made = made.add_certificate(one)
    return made.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary, pkcs7.PKCS7Options.DetachedSignature])


def manifest(files: dict[str, bytes]) -> bytes:
    references = "".join(
        f"<DataObjectReference URI='{name}'><ds:DigestMethod Algorithm='http://www.w3.org/2001/04/xmlenc#sha256'/>"
        f"<ds:DigestValue>{base64.b64encode(hashlib.sha256(content).digest()).decode()}</ds:DigestValue>"
        f"</DataObjectReference>"
        for name, content in files.items()
    )
    return (
        f"<ASiCManifest xmlns='http://uri.etsi.org/02918/v1.2.1#' xmlns:ds='http://www.w3.org/2000/09/xmldsig#'>"
        f"<SigReference URI='META-INF/signature1.p7s' MimeType='application/x-pkcs7-signature'/>{references}"
        f"</ASiCManifest>"
    ).encode()


def test_a_container_with_cades_is_checked_through_its_manifest(signer: Holder, authority: Authority) -> None:
    files = {"a.txt": b"a", "b.txt": b"b"}
    listed = manifest(files)
    signed = {"META-INF/ASiCManifest1.xml": listed, "META-INF/signature1.p7s": detached(listed, signer)}
    for finding in (one for findings in found(zipped({**files, **signed}), authority).values() for one in findings):
        assert (finding.validity, finding.signer) == (Validity.VALID, "TAMM, KADRI")
    (altered,) = found(zipped({**files, "a.txt": b"x", **signed}), authority)["a.txt"]
    assert (altered.reasons[0], altered.validity) == ("altered", Validity.INVALID)
    beside = found(zipped({**files, "c.txt": b"c", **signed}), authority)
    assert beside["a.txt"][0].validity is Validity.UNSURE
    assert beside["c.txt"] == ()
    other = {**signed, "META-INF/ASiCManifest1.xml": manifest({**files, "a.txt": b"x"})}
    (altered,) = found(zipped({**files, "a.txt": b"x", **other}), authority)["a.txt"]
    assert altered.validity is Validity.INVALID, "the manifest is what was signed"


def test_a_container_of_one_file_with_cades_is_checked(signer: Holder, authority: Authority) -> None:
    content = zipped({"a.pdf": unsigned(), "META-INF/signature.p7s": detached(unsigned(), signer)})
    (finding,) = found(content, authority)["a.pdf"]
    assert finding.validity is Validity.VALID
    content = zipped({"a.pdf": unsigned() + b"\n", "META-INF/signature.p7s": detached(unsigned(), signer)})
    (finding,) = found(content, authority)["a.pdf"]
    assert (finding.reasons[0], finding.validity) == ("altered", Validity.INVALID)
