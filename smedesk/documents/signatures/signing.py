"""Signing a PDF in the field of a party, PAdES B-B to B-LTA.

Only fields that were placed when the document was made are used: one that is added later would stand outside the tags,
and the file would be neither accessible nor archival any more.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC
from datetime import datetime as DateTime
from typing import Any

from pyhanko.pdf_utils.generic import ArrayObject, NumberObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, append_signature_field, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, PdfTimeStamper, Signer
from pyhanko.sign.signers.pdf_signer import (
    DSSContentSettings,
    SigDSSPlacementPreference,
    TimestampDSSContentSettings,
)
from pyhanko.sign.timestamps.common_utils import TimestampRequestError
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import (
    CRLValidationError,
    InsufficientRevinfoError,
    OCSPValidationError,
    PathError,
    RevokedError,
    ValidationError,
)

from smedesk.documents.signatures.appearance import signature_stamp
from smedesk.documents.signatures.keys import opened_key
from smedesk.documents.signatures.network import HttpTimeStamper
from smedesk.documents.signatures.trust import Evidence, context_to_sign, name_of
from smedesk.domain.errors import DomainError
from smedesk.domain.trust import TrustedList
from smedesk.services.signing import SigningOrder

_DIGEST = "sha256"
_STAMP_FIELD = "time_stamp"


def sign_pdf(
    pdf: bytes,
    order: SigningOrder,
    trusted: TrustedList,
    clock: Callable[[], DateTime] = lambda: DateTime.now(UTC),
) -> bytes:
    """Return a PDF with the signature of one party added; what was there before is there byte by byte.

    DomainError says why not: `signing.…` about the file or the level, `key.…`, `token.…`, `certificate.…` about the
    key, `timestamp.…` about the time-stamp."""
    if order.level != "B-B" and not order.timestamp_address:
        raise DomainError("timestamp.no_address")
    writer = _opened(pdf)
    box = _free_box(writer, order.party)
    with opened_key(order.key, clock()) as signer, _faults_told():
        return _signed(writer, signer, order, trusted, box)


class _Revision(IncrementalPdfFileWriter):
    """What is added to a file. It leaves the metadata alone: the library would write them anew in a form that PDF/A
    does not take, and nothing in them is changed by a signature."""

    def _update_meta(self) -> None:
        return


def _opened(pdf: bytes) -> _Revision:
    try:
        writer = _Revision(io.BytesIO(pdf))
        if writer.prev.encrypted:
            raise DomainError("signing.unreadable")
        _ = writer.root["/Pages"]
    except (PdfError, KeyError, ValueError, TypeError) as error:
        raise DomainError("signing.unreadable") from error
    return writer


def _free_box(writer: _Revision, party: str) -> tuple[float, float]:
    """Return the size of the field of a party in points."""
    fields = {name: (value, reference) for name, value, reference in enumerate_sig_fields(writer)}
    if party not in fields:
        raise DomainError("signing.no_field", party=party)
    value, reference = fields[party]
    if value is not None:
        raise DomainError("signing.already_signed", party=party)
    left, lower, right, upper = (float(one) for one in reference.get_object()["/Rect"])
    return abs(right - left), abs(upper - lower)


def _signed(
    writer: _Revision,
    signer: Signer,
    order: SigningOrder,
    trusted: TrustedList,
    box: tuple[float, float],
) -> bytes:
    timestamper = HttpTimeStamper(order.timestamp_address) if order.level != "B-B" else None
    is_lasting = order.level in ("B-LT", "B-LTA")
    context = context_to_sign(trusted, Evidence(tuple(signer.cert_registry))) if is_lasting else None
    stamp_field = _place_stamp_field(writer) if order.level == "B-LTA" else ""
    maker = PdfSigner(
        _metadata(order, context), signer, timestamper=timestamper, stamp_style=_stamp(signer, order, box)
    )
    made = bytes(maker.sign_pdf(writer, existing_fields_only=True).getvalue())
    if timestamper is None or not stamp_field:
        return made
    settings = TimestampDSSContentSettings(include_vri=False, update_before_ts=True)
    stamped = PdfTimeStamper(timestamper, field_name=stamp_field).timestamp_pdf(
        _opened(made), _DIGEST, context, dss_settings=settings
    )
    return bytes(stamped.getvalue())


def _place_stamp_field(writer: _Revision) -> str:
    """Make the field for the time-stamp over the whole file, and return its name.

    It has no size and lies outside the page: there alone may a field stand outside the tags (PDF/UA-1, 7.18), and the
    tree of tags may not change any more once somebody has signed."""
    name = f"{_STAMP_FIELD}_{sum(1 for _ in enumerate_sig_fields(writer))}"
    append_signature_field(writer, SigFieldSpec(name, on_page=0, readable_field_name=_STAMP_FIELD))
    made = next(reference for field, _, reference in enumerate_sig_fields(writer) if field == name)
    made.get_object()[pdf_name("/Rect")] = ArrayObject([NumberObject(-1)] * 4)
    return name


def _metadata(order: SigningOrder, context: ValidationContext | None) -> PdfSignatureMetadata:
    """The proofs stand in the same revision as the signature: one revision for each party."""
    return PdfSignatureMetadata(
        field_name=order.party,
        md_algorithm=_DIGEST,
        subfilter=SigSeedSubFilter.PADES,
        embed_validation_info=context is not None,
        validation_context=context,
        signer_key_usage=set(),
        dss_settings=DSSContentSettings(include_vri=False, placement=SigDSSPlacementPreference.TOGETHER_WITH_SIGNATURE),
    )


def _stamp(signer: Signer, order: SigningOrder, box: tuple[float, float]) -> Any:
    certificate = signer.signing_cert
    name = name_of(certificate.subject) if certificate is not None else ""
    width, height = box
    return signature_stamp([name, *order.lines], width, height) if width and height else None


_FAULTS = (
    SigningError, ValidationError, PathError, CRLValidationError, OCSPValidationError, TimestampRequestError, PdfError,
)  # fmt: skip
_CODES: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    ((TimestampRequestError,), "timestamp.refused"),
    ((RevokedError,), "certificate.revoked"),
    ((InsufficientRevinfoError, CRLValidationError, OCSPValidationError), "signing.no_revocation"),
    ((PathError, ValidationError), "signing.unknown_chain"),
)
"""What the certificates and the network say no to, the narrower first."""


@contextmanager
def _faults_told() -> Iterator[None]:
    """Tell a fault in our codes. The library often packs the one that matters into another."""
    try:
        yield
    except _FAULTS as error:
        causes = list(_causes(error))
        if known := next((one for one in causes if isinstance(one, DomainError)), None):
            raise known from error
        found = (code for one in causes for kinds, code in _CODES if isinstance(one, kinds))
        raise DomainError(next(found, "signing.failed")) from error


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
