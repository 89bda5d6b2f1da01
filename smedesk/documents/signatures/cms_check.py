"""Checking a CMS file (`.p7m`): a document inside its signatures, as DER, BER or base64."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from datetime import datetime as DateTime

from asn1crypto import cms, x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from pyhanko.sign.general import CMSExtractionError, check_ess_certid
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import (
    extract_self_reported_ts,
    extract_tst_data_iter,
    get_signing_cert_attr,
    validate_sig_integrity,
)

from smedesk.documents.signatures.stamps import imprint_of, proven_moment
from smedesk.documents.signatures.trust import Evidence, name_of, reasons_of, registered
from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.signature import Finding
from smedesk.domain.trust import TrustedList

_PEM_LINES = re.compile(rb"-----[A-Z0-9 ]+-----")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]+")
_UNREADABLE = (
    CMSExtractionError, SignatureValidationError, InvalidSignature, UnsupportedAlgorithm, NotImplementedError,
    ValueError, TypeError, KeyError, AttributeError,
)  # fmt: skip


@frozen
class SignedContent:
    """What a CMS file holds: the document, and what was found out about each signature."""

    content: bytes
    findings: tuple[Finding, ...]


async def check_cms(content: bytes, trusted: TrustedList, now: DateTime) -> SignedContent:
    """Unpack and check a CMS file; DomainError `signature.unreadable` when it is none, `signature.detached` when the
    document is not inside."""
    signed = _signed_data(content)
    try:
        inside = signed["encap_content_info"]["content"].native
    except _UNREADABLE as error:
        raise DomainError("signature.unreadable", file="") from error
    if not isinstance(inside, bytes):
        raise DomainError("signature.detached")
    return SignedContent(inside, await _findings(signed, inside, trusted, now))


async def check_detached(
    content: bytes, signed_bytes: bytes, trusted: TrustedList, now: DateTime
) -> tuple[Finding, ...]:
    """Check a CMS file whose document lies beside it."""
    try:
        signed = _signed_data(content)
    except DomainError:
        return (Finding(("unreadable",)),)
    return await _findings(signed, signed_bytes, trusted, now)


async def _findings(signed: cms.SignedData, content: bytes, trusted: TrustedList, now: DateTime) -> tuple[Finding, ...]:
    try:
        evidence = _evidence_in(signed)
        infos = list(signed["signer_infos"])
    except _UNREADABLE:
        return (Finding(("unreadable",)),)
    return tuple([await _finding(one, content, evidence, trusted, now) for one in infos])


def _evidence_in(signed: cms.SignedData) -> Evidence:
    certificates = registered(
        one.chosen for one in signed["certificates"] or () if isinstance(one.chosen, x509.Certificate)
    )
    return Evidence(certificates, tuple(one.chosen for one in signed["crls"] or () if one.name == ""))


def _signed_data(content: bytes) -> cms.SignedData:
    try:
        info = cms.ContentInfo.load(_binary(content), strict=False)
        if info["content_type"].native != "signed_data":
            raise DomainError("signature.unreadable", file="")
        signed: cms.SignedData = info["content"]
        _ = signed["signer_infos"].native
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise DomainError("signature.unreadable", file="") from error
    return signed


def _binary(content: bytes) -> bytes:
    body = _PEM_LINES.sub(b"", content).strip()
    if _BASE64.fullmatch(body):
        return base64.b64decode(body)
    return content


async def _finding(
    info: cms.SignerInfo, content: bytes, evidence: Evidence, trusted: TrustedList, now: DateTime
) -> Finding:
    try:
        certificate = _signer(info, evidence.certificates)
        integrity = _integrity(info, certificate, content)
        tokens = list(extract_tst_data_iter(info, signed=False))
        imprint = imprint_of(info["signature"].native)
        moment = await proven_moment(tokens, imprint, trusted, evidence, now)
        chain = await reasons_of(certificate, trusted, evidence, moment.at, is_proven=moment.is_proven)
    except _UNREADABLE:
        return Finding(("unreadable",))
    stated = (moment.reason,) if moment.reason else ()
    return Finding(
        (integrity, *chain, *stated, *(() if moment.is_proven else ("time_claimed",))),
        signer=name_of(certificate.subject),
        issuer=name_of(certificate.issuer),
        signed_at=moment.at if moment.is_proven else extract_self_reported_ts(info),
        level="B-T" if moment.is_proven else "B-B",
    )


def _signer(info: cms.SignerInfo, certificates: Iterable[x509.Certificate]) -> x509.Certificate:
    """Return the certificate that a signature names, and that its signed attributes name too."""
    named = info["sid"]
    for one in certificates:
        is_named = (
            one.key_identifier == named.chosen.native
            if named.name == "subject_key_identifier"
            else (one.issuer, one.serial_number) == (named.chosen["issuer"], named.chosen["serial_number"].native)
        )
        if is_named:
            attribute = get_signing_cert_attr(info["signed_attrs"])
            if attribute is not None and not check_ess_certid(one, attribute["certs"][0]):
                break
            return one
    raise ValueError("the signer's certificate is not in the file")


def _integrity(info: cms.SignerInfo, certificate: x509.Certificate, content: bytes) -> str:
    digest = imprint_of(content)(info["digest_algorithm"]["algorithm"].native)
    is_intact, is_valid = validate_sig_integrity(info, certificate, "data", digest)
    if not is_intact:
        return "altered"
    return "whole" if is_valid else "broken"
