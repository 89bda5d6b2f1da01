"""Trusted lists of the member states: what is granted is taken, who may sign a list is checked."""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Sequence

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from lxml import etree

from smedesk.documents.signatures.trusted_lists import read_list
from smedesk.domain.errors import DomainError
from smedesk.domain.trust import TrustedList
from smedesk.server.trusting import gather, handed_out, keep
from tests.documents.signatures.authority import Authority, Holder

_DS = "http://www.w3.org/2000/09/xmldsig#"
_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
_TYPE = "http://uri.etsi.org/TrstSvc/Svctype/"
_STATUS = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/"


def der(holder: Holder) -> str:
    return base64.b64encode(holder.certificate.public_bytes(serialization.Encoding.DER)).decode()


def pem(holder: Holder) -> str:
    return holder.certificate.public_bytes(serialization.Encoding.PEM).decode().strip()


def service(holder: Holder, kind: str = "CA/QC", status: str = "granted") -> str:
    return (
        f"<TSPService><ServiceInformation><ServiceTypeIdentifier>{_TYPE}{kind}</ServiceTypeIdentifier>"
        f"<ServiceDigitalIdentity><DigitalId><X509Certificate>{der(holder)}</X509Certificate></DigitalId>"
        f"<DigitalId><X509SubjectName>CN=x</X509SubjectName></DigitalId></ServiceDigitalIdentity>"
        f"<ServiceStatus>{_STATUS}{status}</ServiceStatus></ServiceInformation></TSPService>"
    )


def pointer(address: str, signer: Holder, media: str = "application/vnd.etsi.tsl+xml") -> str:
    return (
        f"<OtherTSLPointer><ServiceDigitalIdentities><ServiceDigitalIdentity><DigitalId><X509Certificate>{der(signer)}"
        f"</X509Certificate></DigitalId></ServiceDigitalIdentity></ServiceDigitalIdentities>"
        f"<TSLLocation>{address}</TSLLocation><AdditionalInformation><OtherInformation>"
        f"<MimeType xmlns='http://uri.etsi.org/02231/v2/additionaltypes#'>{media}</MimeType></OtherInformation>"
        f"</AdditionalInformation></OtherTSLPointer>"
    )


def tsl(services: Sequence[str] = (), pointers: Sequence[str] = (), signer: Holder | None = None) -> bytes:
    """Return a list, signed where a signer is given."""
    root = etree.fromstring(
        f"<TrustServiceStatusList xmlns='http://uri.etsi.org/02231/v2#' Id='list'><SchemeInformation>"
        f"<SchemeTerritory>EE</SchemeTerritory><ListIssueDateTime>2026-11-01T12:00:00Z</ListIssueDateTime>"
        f"<PointersToOtherTSL>{''.join(pointers)}</PointersToOtherTSL></SchemeInformation>"
        f"<TrustServiceProviderList><TrustServiceProvider><TSPServices>{''.join(services)}</TSPServices>"
        f"</TrustServiceProvider></TrustServiceProviderList></TrustServiceStatusList>"
    )
    if signer is not None:
        _sign(root, signer)
    made: bytes = etree.tostring(root)
    return made


def _sign(root: etree._Element, signer: Holder) -> None:
    digest = base64.b64encode(hashlib.sha256(_canonical(root)).digest()).decode()
    signature = etree.fromstring(
        f"<ds:Signature xmlns:ds='{_DS}'><ds:SignedInfo><ds:CanonicalizationMethod Algorithm='{_C14N}'/>"
        f"<ds:SignatureMethod Algorithm='http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256'/>"
        f"<ds:Reference URI=''><ds:Transforms><ds:Transform Algorithm='{_DS}enveloped-signature'/>"
        f"<ds:Transform Algorithm='{_C14N}'/></ds:Transforms>"
        f"<ds:DigestMethod Algorithm='http://www.w3.org/2001/04/xmlenc#sha256'/><ds:DigestValue>{digest}"
        f"</ds:DigestValue></ds:Reference></ds:SignedInfo><ds:SignatureValue/></ds:Signature>"
    )
    root.append(signature)
    assert isinstance(signer.key, ec.EllipticCurvePrivateKey)
    pair = decode_dss_signature(signer.key.sign(_canonical(signature[0]), ec.ECDSA(hashes.SHA256())))
    signature[1].text = base64.b64encode(b"".join(one.to_bytes(32, "big") for one in pair)).decode()


def _canonical(element: etree._Element) -> bytes:
    out = io.BytesIO()
    etree.ElementTree(element).write_c14n(out, exclusive=True, with_comments=False)
    return out.getvalue()


@pytest.fixture(scope="module")
def holders(authority: Authority) -> dict[str, Holder]:
    return {name: authority.signer(name) for name in ("ca", "tsa", "withdrawn", "other", "operator", "stranger")}


def test_services_that_are_granted_are_taken_and_no_others(holders: dict[str, Holder]) -> None:
    listed = read_list(
        tsl(
            [
                service(holders["ca"]),
                service(holders["tsa"], "TSA/QTST"),
                service(holders["withdrawn"], status="withdrawn"),
                service(holders["other"], "unspecified"),
            ]
        )
    )
    assert set(listed.certificates) == {pem(holders["ca"]), pem(holders["tsa"])}
    assert (listed.territory, str(listed.issued_on)) == ("EE", "2026-11-01")


def test_a_list_must_be_signed_by_those_who_may(holders: dict[str, Holder]) -> None:
    operator, stranger = pem(holders["operator"]), pem(holders["stranger"])
    signed = tsl([service(holders["ca"])], signer=holders["operator"])
    assert read_list(signed, [stranger, operator]).certificates == (pem(holders["ca"]),)
    altered = signed.replace(b"<SchemeTerritory>EE", b"<SchemeTerritory>FI")
    for content, signers in (
        (signed, [stranger]),
        (altered, [operator]),
        (tsl([service(holders["ca"])]), [operator]),
    ):
        with pytest.raises(DomainError, match=r"trust\.not_signed"):
            read_list(content, signers)


@pytest.mark.parametrize(
    "content",
    [b"", b"<x/>", b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", b"<TrustServiceStatusList/>", b"\x00"],
)
def test_what_is_no_list_is_said(content: bytes) -> None:
    with pytest.raises(DomainError):
        read_list(content)


def test_a_list_of_lists_is_followed_and_what_is_forged_is_left_out(
    holders: dict[str, Holder], tmp_path_factory: pytest.TempPathFactory
) -> None:
    web = {
        "lotl": tsl(
            pointers=[
                pointer("https://ee", holders["operator"]),
                pointer("https://fi", holders["operator"]),
                pointer("https://lv", holders["operator"]),
                pointer("https://ee.pdf", holders["operator"], "application/pdf"),
            ],
            signer=holders["operator"],
        ),
        "https://ee": tsl([service(holders["ca"])], signer=holders["operator"]),
        "https://fi": tsl([service(holders["other"])], signer=holders["stranger"]),
    }

    def fetch(source: str) -> bytes:
        if source not in web:
            raise DomainError("trust.unreachable", source=source)
        return web[source]

    gathered = gather("lotl", [pem(holders["operator"])], fetch)
    assert gathered.listed.certificates == (pem(holders["ca"]),)
    assert gathered.lists == 1
    assert dict(gathered.left_out) == {"https://fi": "trust.not_signed", "https://lv": "trust.unreachable"}
    folder = tmp_path_factory.mktemp("server")
    assert handed_out(folder) is None
    keep(folder, gathered.listed)
    kept = handed_out(folder)
    assert kept is not None
    with pytest.raises(DomainError, match=r"trust\.empty"):
        keep(folder, TrustedList("https://ee"))
    assert handed_out(folder) == kept, "the list of before stays"
