"""Containers of signed files as many European signers use them: ASiC-E and ASiC-S (`.asice`, `.bdoc`, `.asics`).
Those with XAdES are checked here, those with CAdES in `manifest`.

The archive is read in memory, with limits on the number of files and on what they unpack to; nothing is written to
disk, and no name in it is followed anywhere. What cannot be checked is said; who asks keeps the container itself.
"""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any
from urllib.parse import unquote

from asn1crypto import crl, ocsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from smedesk.documents.signatures.manifest import check_cades
from smedesk.documents.signatures.stamps import Moment, imprint_of, proven_moment, read_token
from smedesk.documents.signatures.trust import Evidence, name_of, reasons_of, registered
from smedesk.documents.signatures.xml_signature import DS, Unknown, XmlVerdict, canonical, check_xml, read_xml
from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.signature import Finding
from smedesk.domain.trust import TrustedList

_MOST_FILES = 200
_LARGEST = 200 << 20
"""bytes that all files of a container unpack to"""

_PIECE = 1 << 20
_META = "META-INF/"
_XADES = "{http://uri.etsi.org/01903/v1.3.2#}"
_SIGNED = "http://uri.etsi.org/01903#SignedProperties"
_MEDIA = b"application/vnd.etsi.asic"


def is_container(content: bytes) -> bool:
    """Whether these bytes are an archive that says it holds signatures."""
    return content.startswith(b"PK") and (_MEDIA in content[:200] or b"META-INF/" in content)


@frozen
class SignedContainer:
    """What a container holds: its data files, and for each signature what it covers and what was found out."""

    files: Mapping[str, bytes]
    signatures: tuple[tuple[frozenset[str], Finding], ...]


async def check_container(content: bytes, trusted: TrustedList, now: DateTime) -> SignedContainer:
    """Check every signature of a container; DomainError `container.unreadable`, `container.unsafe`."""
    held = unpacked(content)
    files = {name: one for name, one in held.items() if not name.startswith(_META) and name != "mimetype"}
    if not files:
        raise DomainError("container.unreadable")
    found = []
    for name, one in held.items():
        is_xml = name.startswith(_META) and "signatures" in name.lower() and name.endswith(".xml")
        if is_xml:
            found += await _check_file(one, files, trusted, now)
        elif name.startswith(_META) and name.endswith(".p7s"):
            found += await check_cades(name, held, files, trusted, now)
    return SignedContainer(files, tuple(found))


def unpacked(content: bytes) -> dict[str, bytes]:
    """Return name → content of an archive, within limits: what is said of sizes inside it is not believed."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [one for one in archive.infolist() if not one.is_dir()]
            names = [one.filename for one in entries]
            if len(entries) > _MOST_FILES or len(set(names)) < len(names):
                raise DomainError("container.unsafe")
            if any(one.flag_bits & 1 for one in entries):
                raise DomainError("container.locked")
            return _read_all(archive, entries)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError, RuntimeError) as error:
        raise DomainError("container.unreadable") from error


def _read_all(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    held: dict[str, bytes] = {}
    left = _LARGEST
    for entry in entries:
        pieces = []
        with archive.open(entry) as opened:
            while piece := opened.read(_PIECE):
                left -= len(piece)
                if left < 0:
                    raise DomainError("container.unsafe")
                pieces.append(piece)
        held[entry.filename] = b"".join(pieces)
    return held


# ------------------------------------------------------------------------------------------------ one signature


async def _check_file(
    content: bytes, files: Mapping[str, bytes], trusted: TrustedList, now: DateTime
) -> list[tuple[frozenset[str], Finding]]:
    try:
        root = read_xml(content)
    except DomainError:
        return [(frozenset(files), Finding(("unreadable",)))]
    signatures = [root] if root.tag == f"{DS}Signature" else root.findall(f".//{DS}Signature")
    return [await _check(one, files, trusted, now) for one in signatures]


async def _check(
    signature: Any, files: Mapping[str, bytes], trusted: TrustedList, now: DateTime
) -> tuple[frozenset[str], Finding]:
    try:
        certificate = _signer(signature)
    except (ValueError, TypeError, AttributeError):
        return frozenset(files), Finding(("unreadable",))
    verdict = check_xml(signature, certificate, lambda uri: files.get(_name(uri)))
    reasons = _settled(signature, certificate, verdict)
    covered = frozenset(_name(uri) for uri in verdict.covered)
    if reasons == ("whole",) and covered != frozenset(files):
        reasons = ("whole", "not_all_signed")
    if verdict.is_weak:
        reasons += ("weak",)
    finding = await _finding(signature, _as_asn1(certificate), reasons, trusted, now)
    return covered or frozenset(files), finding


def _name(uri: str) -> str:
    return unquote(uri.removeprefix("./"))


def _settled(signature: Any, certificate: x509.Certificate, verdict: XmlVerdict) -> tuple[str, ...]:
    """Return the reasons of the bytes: a signature counts as XAdES only where it signs its own properties, and among
    them the certificate."""
    if verdict.reason != "whole":
        return (verdict.reason,)
    signed = [one for one in verdict.inside if one.tag == f"{_XADES}SignedProperties"]
    if not signed or not signature.findall(f"{DS}SignedInfo/{DS}Reference[@Type='{_SIGNED}']"):
        return ("unreadable",)
    digests = {
        one.findtext(f"{_XADES}CertDigest/{DS}DigestValue", "").strip()
        for path in ("SigningCertificate", "SigningCertificateV2")
        for one in signed[0].findall(f".//{_XADES}{path}/{_XADES}Cert")
    }
    known = {
        base64.b64encode(certificate.fingerprint(method)).decode()
        for method in (hashes.SHA1(), hashes.SHA256(), hashes.SHA384(), hashes.SHA512())  # noqa: S303 - old containers name it so
    }
    return ("whole",) if digests & known else ("broken",)


async def _finding(
    signature: Any,
    certificate: asn1_x509.Certificate,
    reasons: tuple[str, ...],
    trusted: TrustedList,
    now: DateTime,
) -> Finding:
    evidence = _evidence(signature)
    moment = await _moment(signature, trusted, evidence, now)
    chain = await reasons_of(certificate, trusted, evidence, moment.at, is_proven=moment.is_proven)
    stated = (moment.reason,) if moment.reason else ()
    has_proof = bool(evidence.ocsps or evidence.crls)
    level = "B-B" if not moment.is_proven else "B-LT" if has_proof and "not_revoked" in chain else "B-T"
    return Finding(
        (*reasons, *chain, *stated, *(() if moment.is_proven else ("time_claimed",))),
        signer=name_of(certificate.subject),
        issuer=name_of(certificate.issuer),
        signed_at=moment.at if moment.is_proven else _claimed(signature),
        level=level,
    )


async def _moment(signature: Any, trusted: TrustedList, evidence: Evidence, now: DateTime) -> Moment:
    path = f".//{_XADES}SignatureTimeStamp"
    best = Moment(now)
    for stamp in signature.findall(path):
        token = read_token(_decoded(stamp.findtext(f"{_XADES}EncapsulatedTimeStamp", "")))
        if token is None:
            best = Moment(now, "time_broken")
            continue
        try:
            stamped = canonical(signature.find(f"{DS}SignatureValue"), _method(stamp))
        except (Unknown, TypeError):  # a method that is not known, or nothing that was stamped
            continue
        best = await proven_moment([token], imprint_of(stamped), trusted, evidence, now)
        if best.is_proven:
            break
    return best


def _method(stamp: Any) -> Any:
    found = stamp.find(f"{DS}CanonicalizationMethod")
    if found is not None:
        return found
    made = stamp.makeelement("method")
    made.set("Algorithm", "http://www.w3.org/TR/2001/REC-xml-c14n-20010315")
    return made


def _claimed(signature: Any) -> DateTime | None:
    text = signature.findtext(f".//{_XADES}SigningTime", "").strip()
    try:
        moment = DateTime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _signer(signature: Any) -> x509.Certificate:
    text = signature.findtext(f"{DS}KeyInfo/{DS}X509Data/{DS}X509Certificate", "")
    return x509.load_der_x509_certificate(_decoded(text))


def _as_asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except ValueError:
        return b""


def _evidence(signature: Any) -> Evidence:
    """Return the certificates and revocation data that a signature brings along; what is damaged is left out."""
    certificates = [
        *_all(signature, f".//{DS}X509Certificate", asn1_x509.Certificate),
        *_all(signature, f".//{_XADES}EncapsulatedX509Certificate", asn1_x509.Certificate),
    ]
    ocsps = _all(signature, f".//{_XADES}EncapsulatedOCSPValue", ocsp.OCSPResponse)
    for answer in ocsps:
        certificates += list(answer.basic_ocsp_response["certs"] or ())
    crls = _all(signature, f".//{_XADES}EncapsulatedCRLValue", crl.CertificateList)
    return Evidence(registered(certificates), tuple(crls), tuple(ocsps))


def _all(signature: Any, path: str, made: Any) -> list[Any]:
    found = []
    for one in signature.findall(path):
        try:
            loaded = made.load(_decoded(one.text or ""))
            _ = loaded.native if made is not ocsp.OCSPResponse else loaded.basic_ocsp_response.native
        except (ValueError, TypeError, AttributeError, KeyError):
            continue
        found.append(loaded)
    return found
