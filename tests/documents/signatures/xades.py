"""Makes ASiC-E containers with XAdES signatures for tests, written apart from the code that checks them."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from collections.abc import Mapping
from urllib.parse import quote

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from lxml import etree

from tests.documents.signatures.authority import NOW, Authority, Holder, timestamp_request

_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_ECDSA = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
_DS = "http://www.w3.org/2000/09/xmldsig#"
_XADES = "http://uri.etsi.org/01903/v1.3.2#"


def container(
    files: Mapping[str, bytes],
    signer: Holder,
    stamped_by: Authority | None = None,
    extra: Mapping[str, bytes] | None = None,
) -> bytes:
    """Return a container in which `signer` has signed the files; `extra` lie beside them, unsigned."""
    return zipped({**files, **(extra or {}), "META-INF/signatures0.xml": signature(files, signer, stamped_by)})


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Return an archive as the standard wants it: the type first, and plain."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.etsi.asic-e+zip", zipfile.ZIP_STORED)
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def signature(files: Mapping[str, bytes], signer: Holder, stamped_by: Authority | None = None) -> bytes:
    """Return the file of one signature."""
    der = signer.certificate.public_bytes(serialization.Encoding.DER)
    references = "".join(
        f'<ds:Reference Id="r{number}" URI="{quote(name)}"><ds:DigestMethod Algorithm="{_SHA256}"/>'
        f"<ds:DigestValue>{_digest(content)}</ds:DigestValue></ds:Reference>"
        for number, (name, content) in enumerate(files.items())
    )
    properties = (
        f'<xades:SignedProperties Id="p"><xades:SignedSignatureProperties>'
        f"<xades:SigningTime>{NOW.isoformat()}</xades:SigningTime>"
        f'<xades:SigningCertificateV2><xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="{_SHA256}"/>'
        f"<ds:DigestValue>{_digest(der)}</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificateV2>"
        f"</xades:SignedSignatureProperties></xades:SignedProperties>"
    )
    certificates = "".join(
        f"<ds:X509Certificate>{base64.b64encode(one.public_bytes(serialization.Encoding.DER)).decode()}"
        f"</ds:X509Certificate>"
        for one in (signer.certificate, *signer.chain)
    )
    root = etree.fromstring(
        f'<asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="{_DS}" '
        f'xmlns:xades="{_XADES}"><ds:Signature Id="s"><ds:SignedInfo>'
        f'<ds:CanonicalizationMethod Algorithm="{_C14N}"/><ds:SignatureMethod Algorithm="{_ECDSA}"/>{references}'
        f'<ds:Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#p"><ds:Transforms>'
        f'<ds:Transform Algorithm="{_C14N}"/></ds:Transforms><ds:DigestMethod Algorithm="{_SHA256}"/>'
        f"<ds:DigestValue/></ds:Reference></ds:SignedInfo><ds:SignatureValue/>"
        f"<ds:KeyInfo><ds:X509Data>{certificates}</ds:X509Data></ds:KeyInfo>"
        f'<ds:Object><xades:QualifyingProperties Target="#s">{properties}<xades:UnsignedProperties>'
        f"<xades:UnsignedSignatureProperties/></xades:UnsignedProperties></xades:QualifyingProperties></ds:Object>"
        f"</ds:Signature></asic:XAdESSignatures>"
    )
    _fill(root, signer)
    if stamped_by is not None:
        _stamp(root, stamped_by)
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return made


def _fill(root: etree._Element, signer: Holder) -> None:
    spaces = {"ds": _DS, "xades": _XADES}
    (properties,) = root.xpath("//xades:SignedProperties", namespaces=spaces)
    (empty,) = root.xpath("//ds:Reference[@URI='#p']/ds:DigestValue", namespaces=spaces)
    empty.text = _digest(_canonical(properties))
    (info,) = root.xpath("//ds:SignedInfo", namespaces=spaces)
    (value,) = root.xpath("//ds:SignatureValue", namespaces=spaces)
    assert isinstance(signer.key, ec.EllipticCurvePrivateKey)
    pair = decode_dss_signature(signer.key.sign(_canonical(info), ec.ECDSA(hashes.SHA256())))
    value.text = base64.b64encode(b"".join(one.to_bytes(32, "big") for one in pair)).decode()


def with_proof(signed: bytes, answers: bytes) -> bytes:
    """Return a file of a signature with the issuer's answer in it, as Estonian containers have it."""
    root = etree.fromstring(signed)
    (place,) = root.xpath("//xades:UnsignedSignatureProperties", namespaces={"xades": _XADES})
    place.append(
        etree.fromstring(
            f'<xades:RevocationValues xmlns:xades="{_XADES}"><xades:OCSPValues><xades:EncapsulatedOCSPValue>'
            f"{base64.b64encode(answers).decode()}</xades:EncapsulatedOCSPValue></xades:OCSPValues>"
            f"</xades:RevocationValues>"
        )
    )
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return made


def _stamp(root: etree._Element, authority: Authority) -> None:
    spaces = {"ds": _DS, "xades": _XADES}
    (value,) = root.xpath("//ds:SignatureValue", namespaces=spaces)
    (place,) = root.xpath("//xades:UnsignedSignatureProperties", namespaces=spaces)
    token = authority.token(timestamp_request(_canonical(value)))
    place.append(
        etree.fromstring(
            f'<xades:SignatureTimeStamp xmlns:xades="{_XADES}" xmlns:ds="{_DS}">'
            f'<ds:CanonicalizationMethod Algorithm="{_C14N}"/>'
            f"<xades:EncapsulatedTimeStamp>{base64.b64encode(token).decode()}</xades:EncapsulatedTimeStamp>"
            f"</xades:SignatureTimeStamp>"
        )
    )


def _canonical(element: etree._Element) -> bytes:
    out = io.BytesIO()
    etree.ElementTree(element).write_c14n(out, exclusive=True, with_comments=False)
    return out.getvalue()


def _digest(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()
