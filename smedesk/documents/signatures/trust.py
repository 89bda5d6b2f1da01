"""The trusted list as pyHanko wants it, and whether a certificate stands on it at a moment."""

from __future__ import annotations

import base64
import logging
import re
from collections.abc import Iterable
from datetime import datetime as DateTime
from functools import lru_cache

from asn1crypto import crl, ocsp, x509
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import (
    CRLValidationError,
    DisallowedAlgorithmError,
    ExpiredError,
    InsufficientRevinfoError,
    InvalidCertificateError,
    NotYetValidError,
    OCSPValidationError,
    PathBuildingError,
    PathError,
    PathValidationError,
    RevokedError,
    ValidationError,
)
from pyhanko_certvalidator.policy_decl import (
    CertRevTrustPolicy,
    RevocationCheckingPolicy,
    RevocationCheckingRule,
)

from smedesk.domain.frozen import frozen
from smedesk.domain.trust import TrustedList

for _name in ("pyhanko", "pyhanko_certvalidator"):
    # They log whole subjects of certificates: personal data, which the log of this program does not hold. What is wrong
    # with a signature is said in its finding.
    logging.getLogger(_name).setLevel(logging.CRITICAL)

_ONCE_ENOUGH = 4
_PERSONAL_NUMBER = re.compile(r"(?:\d\D?){5}")
_KNOWN = CertRevTrustPolicy(
    RevocationCheckingPolicy(
        ee_certificate_rule=RevocationCheckingRule.CRL_OR_OCSP_REQUIRED,
        intermediate_ca_cert_rule=RevocationCheckingRule.CHECK_IF_DECLARED,
    ),
    retroactive_revinfo=True,
)
"""Somebody must have said that the signer's certificate holds; of issuers, where they name who says it."""

_ASKED = CertRevTrustPolicy(RevocationCheckingPolicy.from_legacy("soft-fail"), retroactive_revinfo=True)
"""What the file says of certificates counts; where it says nothing, so be it."""


@lru_cache(maxsize=_ONCE_ENOUGH)
def issuers(trusted: TrustedList) -> tuple[x509.Certificate, ...]:
    """Return the certificates of the list; one that cannot be read is left out."""
    found = []
    for pem in trusted.certificates:
        body = "".join(line for line in pem.splitlines() if not line.startswith("-----"))
        try:
            certificate = x509.Certificate.load(base64.b64decode(body))
            _ = certificate.subject.native
        except (ValueError, TypeError):
            continue
        found.append(certificate)
    return tuple(found)


@frozen
class Evidence:
    """What a file brings along for the check of its certificates."""

    certificates: tuple[x509.Certificate, ...] = ()
    crls: tuple[crl.CertificateList, ...] = ()
    ocsps: tuple[ocsp.OCSPResponse, ...] = ()


def context_at(
    trusted: TrustedList, evidence: Evidence, moment: DateTime, *, must_know_revocation: bool
) -> ValidationContext:
    """Return what pyHanko checks certificates with, at a moment, without the network."""
    return ValidationContext(
        trust_roots=list(issuers(trusted)),
        other_certs=list(evidence.certificates),
        crls=list(evidence.crls),
        ocsps=list(evidence.ocsps),
        moment=moment,
        revinfo_policy=_KNOWN if must_know_revocation else _ASKED,
        allow_fetching=False,
    )


def context_to_sign(trusted: TrustedList, evidence: Evidence) -> ValidationContext:
    """Return what pyHanko collects the proofs of a lasting signature with: it asks the issuers over the network."""
    return ValidationContext(
        trust_roots=list(issuers(trusted)),
        other_certs=list(evidence.certificates),
        revinfo_policy=_KNOWN,
        allow_fetching=True,
    )


async def reasons_of(
    certificate: x509.Certificate, trusted: TrustedList, evidence: Evidence, moment: DateTime, *, is_proven: bool
) -> tuple[str, ...]:
    """Return the reasons of `domain.signature` that a certificate gives, used at a moment; `is_proven` says whether a
    time-stamp proves that moment."""
    if not issuers(trusted):
        return ("no_trusted_list",)
    fault = await _fault(certificate, trusted, evidence, moment, must_know_revocation=False)
    if isinstance(fault, ExpiredError):
        return ("expired_when_signed" if is_proven else "expired",)
    if fault is not None:
        return (_reason_of(fault),)
    is_unknown = await _fault(certificate, trusted, evidence, moment, must_know_revocation=True) is not None
    usage = () if _may_sign(certificate) else ("not_for_signing",)
    return ("trusted", "revocation_unknown" if is_unknown else "not_revoked", *usage)


async def _fault(
    certificate: x509.Certificate,
    trusted: TrustedList,
    evidence: Evidence,
    moment: DateTime,
    *,
    must_know_revocation: bool,
) -> Exception | None:
    context = context_at(trusted, evidence, moment, must_know_revocation=must_know_revocation)
    try:
        await CertificateValidator(
            certificate,
            intermediate_certs=list(evidence.certificates),
            validation_context=context,
        ).async_validate_usage(set())
    except (ValidationError, PathError, CRLValidationError, OCSPValidationError) as error:
        return error
    return None


_REASONS: tuple[tuple[type[Exception], str], ...] = (
    (RevokedError, "revoked"),
    (NotYetValidError, "not_yet_valid"),
    (DisallowedAlgorithmError, "weak"),
    (InsufficientRevinfoError, "revocation_unknown"),
    (PathBuildingError, "unknown_chain"),
    (InvalidCertificateError, "unknown_chain"),
    (PathValidationError, "unknown_chain"),
)


def _reason_of(fault: Exception) -> str:
    """A chain that cannot be put together is not known; the library names a self-signed one an invalid certificate."""
    return next((reason for kind, reason in _REASONS if isinstance(fault, kind)), "unknown_chain")


def _may_sign(certificate: x509.Certificate) -> bool:
    usage = certificate.key_usage_value
    return usage is None or bool({"non_repudiation", "digital_signature"} & usage.native)


def name_of(name: x509.Name) -> str:
    """Return the name by which people know whom a certificate was issued to.

    Many states write a person's number into it, which is nobody's business here: it is left out."""
    held = name.native
    given, family = held.get("given_name"), held.get("surname")
    if isinstance(given, str) and isinstance(family, str):
        return f"{given} {family}"
    for part in ("common_name", "organization_name"):
        if value := held.get(part):
            text = str(value if isinstance(value, str) else value[0])
            words = [word for word in text.replace(",", ", ").split() if not _PERSONAL_NUMBER.search(word)]
            return " ".join(words).strip(" ,-") or text
    return str(name.human_friendly)


def registered(certificates: Iterable[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Return certificates, each once."""
    return tuple({one.sha256: one for one in certificates}.values())
