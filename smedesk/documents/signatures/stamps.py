"""Time-stamps on a signature: whether they are its own, whose they are, and which moment they prove."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime as DateTime

from asn1crypto import cms, tsp
from cryptography.hazmat.primitives import hashes
from pyhanko.sign.general import CMSExtractionError
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
from pyhanko.sign.validation.status import TimestampSignatureStatus
from pyhanko_certvalidator.util import get_pyca_cryptography_hash

from smedesk.documents.signatures.trust import Evidence, context_at
from smedesk.domain.frozen import frozen
from smedesk.domain.trust import TrustedList

Imprint = Callable[[str], bytes]
"""Returns the digest, by the named method, of what a time-stamp stands on."""


@frozen
class Moment:
    """When something was there. `reason` says how that is known (a code of `domain.signature`), "" where only the
    clock of the check does."""

    at: DateTime
    reason: str = ""

    @property
    def is_proven(self) -> bool:
        """Whether a trusted time-stamp proves it."""
        return self.reason == "time_proven"


def imprint_of(content: bytes) -> Imprint:
    """Return what digests a content by the method a time-stamp names."""

    def digested(method: str) -> bytes:
        worker = hashes.Hash(get_pyca_cryptography_hash(method))
        worker.update(content)
        return worker.finalize()

    return digested


async def proven_moment(
    tokens: Iterable[cms.SignedData], imprint: Imprint, trusted: TrustedList, evidence: Evidence, known: DateTime
) -> Moment:
    """Return the moment that the first good one of these time-stamps proves. `known` is a moment at which they were
    certainly there: now, or that of a later time-stamp over them."""
    best = Moment(known)
    for token in tokens:
        found = await _moment_of(token, imprint, trusted, evidence, known)
        if found.is_proven:
            return found
        best = found
    return best


async def _moment_of(
    token: cms.SignedData, imprint: Imprint, trusted: TrustedList, evidence: Evidence, known: DateTime
) -> Moment:
    context = context_at(trusted, evidence, known, must_know_revocation=False)
    try:
        held = await validate_tst_signed_data(token, context, imprint)
    except (SignatureValidationError, CMSExtractionError, ValueError, TypeError, AttributeError):
        return Moment(known, "time_broken")  # a token out of a foreign file may be anything
    status = TimestampSignatureStatus(**held)
    if not (status.intact and status.valid):
        return Moment(known, "time_broken")
    return Moment(status.timestamp, "time_proven") if status.trusted else Moment(known, "time_untrusted")


def read_token(content: bytes) -> cms.SignedData | None:
    """Return the time-stamp in these bytes, None when there is none."""
    try:
        info = cms.ContentInfo.load(content)
        signed = info["content"]
        is_token = isinstance(signed["encap_content_info"]["content"].parsed, tsp.TSTInfo)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    return signed if is_token else None
