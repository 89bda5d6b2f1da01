"""Trusted lists of the member states (ETSI TS 119 612): which services issue certificates and time-stamps that count.

The server reads them for its desks. A list of lists names where those of the member states are and who signs them.
Nothing is fetched here."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from smedesk.documents.signatures.xml_signature import DS, check_xml, read_xml
from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.trust import pem_certificates

_TSL = "{http://uri.etsi.org/02231/v2#}"
_GRANTED = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted"
_SERVICES = frozenset(
    {
        "http://uri.etsi.org/TrstSvc/Svctype/CA/QC",
        "http://uri.etsi.org/TrstSvc/Svctype/TSA/QTST",
    }
)
"""qualified certificates, and qualified time-stamps"""

_XML_MEDIA = "application/vnd.etsi.tsl+xml"


@frozen
class ListPointer:
    """Where another list is, and the certificates (PEM) of those who sign it."""

    address: str
    territory: str
    signers: tuple[str, ...]


@frozen
class NationalList:
    """What a list says: the issuers that are granted, and the lists that it points to."""

    territory: str
    issued_on: Date | None
    certificates: tuple[str, ...]
    pointers: tuple[ListPointer, ...]


def read_list(content: bytes, signers: Iterable[str] = ()) -> NationalList:
    """Read a list. With `signers` (PEM) it must be signed by one of them.

    DomainError `trust.not_a_list`, `trust.not_signed` (by none of them, or altered since), or that of an XML that does
    not open."""
    root = read_xml(content)
    if root.tag != f"{_TSL}TrustServiceStatusList":
        raise DomainError("trust.not_a_list")
    allowed = frozenset(signers)
    if allowed and not _is_signed(root, allowed):
        raise DomainError("trust.not_signed")
    scheme = root.find(f"{_TSL}SchemeInformation")
    if scheme is None:
        raise DomainError("trust.not_a_list")
    return NationalList(
        territory=scheme.findtext(f"{_TSL}SchemeTerritory", "").strip(),
        issued_on=_day(scheme.findtext(f"{_TSL}ListIssueDateTime", "")),
        certificates=tuple(dict.fromkeys(_granted(root))),
        pointers=tuple(_pointers(scheme)),
    )


def _is_signed(root: Any, allowed: frozenset[str]) -> bool:
    """Whether one of the allowed has signed the list as a whole."""
    signature = root.find(f"{DS}Signature")
    if signature is None:
        return False
    for pem in allowed:
        certificate = x509.load_pem_x509_certificate(pem.encode())
        verdict = check_xml(signature, certificate, lambda _uri: None)
        if verdict.reason == "whole" and any(one.tag == root.tag for one in verdict.inside):
            return True
    return False


def _granted(root: Any) -> Iterator[str]:
    for service in root.iter(f"{_TSL}ServiceInformation"):
        is_granted = service.findtext(f"{_TSL}ServiceStatus", "").strip() == _GRANTED
        if is_granted and service.findtext(f"{_TSL}ServiceTypeIdentifier", "").strip() in _SERVICES:
            yield from _certificates(service.find(f"{_TSL}ServiceDigitalIdentity"))


def _pointers(scheme: Any) -> Iterator[ListPointer]:
    for pointer in scheme.iter(f"{_TSL}OtherTSLPointer"):
        address = pointer.findtext(f"{_TSL}TSLLocation", "").strip()
        media = {one.text.strip() for one in pointer.iter() if _local(one) == "MimeType" and one.text}
        if address and (not media or _XML_MEDIA in media):
            territory = next((one.text or "" for one in pointer.iter() if _local(one) == "SchemeTerritory"), "")
            identities = pointer.find(f"{_TSL}ServiceDigitalIdentities")
            yield ListPointer(address, territory.strip(), tuple(_certificates(identities)))


def _local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _certificates(within: Any) -> Iterator[str]:
    """Yield the certificates of an identity as PEM; one that does not open is left out."""
    if within is None:
        return
    for one in within.iter(f"{_TSL}X509Certificate"):
        try:
            certificate = x509.load_der_x509_certificate(base64.b64decode("".join((one.text or "").split())))
        except ValueError:
            continue
        yield from pem_certificates(certificate.public_bytes(Encoding.PEM).decode())


def _day(text: str) -> Date | None:
    try:
        return DateTime.fromisoformat(text.strip()).date()
    except ValueError:
        return None
