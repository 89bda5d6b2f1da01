"""Checking the signatures in a PDF: whether what was signed is untouched, by whom and when.

The bytes decide what was changed (pyHanko compares the revisions), the trusted list decides whom to believe. The
signatures are gone through from the last to the first, since a time-stamp over the whole file proves what was there
before it.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator
from datetime import datetime as DateTime
from typing import Any

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DiffResult, ModificationLevel
from pyhanko.sign.general import CMSExtractionError
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError, SignatureValidationError
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter, validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from smedesk.documents.signatures.stamps import Moment, imprint_of, proven_moment
from smedesk.documents.signatures.trust import Evidence, name_of, reasons_of, registered
from smedesk.domain.errors import DomainError
from smedesk.domain.signature import Finding
from smedesk.domain.trust import TrustedList
from smedesk.services.signing import CheckedPaper

_END = re.compile(rb"%%EOF(?:\r\n|\n|\r)?")
_MOST_REVISIONS = 200
_UNREADABLE = (PdfError, SignatureValidationError, CMSExtractionError, ValueError, TypeError, KeyError, AttributeError)
"""What a damaged or hostile file may make of a reader; each signature is caught alone, so that one cannot hide
another."""


async def check_pdf(content: bytes, name: str, trusted: TrustedList, now: DateTime) -> CheckedPaper:
    """Return what was found out about each signature; DomainError `signature.unreadable` when it is no whole PDF."""
    try:
        reader = PdfFileReader(io.BytesIO(content))
        if reader.encrypted:
            raise DomainError("signature.encrypted", file=name)
        embedded = [one for one in reader.embedded_signatures if one.sig_object_type == "/Sig"]
        stamps = [one for one in reader.embedded_signatures if one.sig_object_type == "/DocTimeStamp"]
    except (PdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise DomainError("signature.unreadable", file=name) from error
    check = _PdfCheck(reader, trusted, now)
    await check.take_stamps(stamps)
    findings = [await check.finding(one) for one in embedded]
    return CheckedPaper(name, tuple(_states(content)), tuple(findings))


def _states(content: bytes) -> Iterator[str]:
    """Yield SHA-256 of the file and of each earlier state in it, the newest first: a PDF grows at its end."""
    ends = {len(content)}
    for match in list(_END.finditer(content))[-_MOST_REVISIONS:]:
        ends |= {match.end(), match.start() + len(b"%%EOF")}
    digests: dict[int, str] = {}
    worker, done = hashlib.sha256(), 0
    for end in sorted(ends):
        worker.update(content[done:end])
        digests[end], done = worker.hexdigest(), end
    yield from (digests[end] for end in sorted(digests, reverse=True))


class _PdfCheck:
    """The check of one file: what it brings along, and since when its parts are known to be there."""

    def __init__(self, reader: PdfFileReader, trusted: TrustedList, now: DateTime) -> None:
        self._reader = reader
        self._trusted = trusted
        self._now = now
        self._evidence = _evidence_in(reader)
        self._proofs: list[tuple[int, DateTime]] = []
        self._has_evidence = bool(self._evidence.crls or self._evidence.ocsps)

    async def take_stamps(self, stamps: list[EmbeddedPdfSignature]) -> None:
        """Take the time-stamps over the whole file, the last one first: it proves the one before."""
        for stamp in sorted(stamps, key=lambda one: one.signed_revision, reverse=True):
            try:
                stamp.compute_integrity_info(skip_diff=True)
                is_whole = stamp.coverage in (
                    SignatureCoverageLevel.ENTIRE_FILE,
                    SignatureCoverageLevel.ENTIRE_REVISION,
                )
                moment = await proven_moment(
                    [stamp.signed_data],
                    stamp.compute_digest,
                    self._trusted,
                    self._evidence,
                    self._known(stamp.signed_revision),
                )
            except _UNREADABLE:
                continue
            if is_whole and moment.is_proven:
                self._proofs.append((stamp.signed_revision, moment.at))

    def _known(self, revision: int) -> DateTime:
        """Return a moment at which a revision was certainly there."""
        return min((at for proven, at in self._proofs if proven > revision), default=self._now)

    async def finding(self, signature: EmbeddedPdfSignature) -> Finding:
        """Return what was found out about one signature."""
        revisions = self._reader.xrefs.total_revisions
        place: dict[str, Any] = {
            "field": str(signature.field_name),
            "revision": min(revisions, int(signature.signed_revision) + 1),
            "revisions": revisions,
        }
        try:
            certificate = signature.signer_cert
            who: dict[str, Any] = {"signer": name_of(certificate.subject), "issuer": name_of(certificate.issuer)}
            integrity = _integrity(signature)
            moment = await self._moment(signature)
            chain = await reasons_of(
                certificate, self._trusted, self._with(signature), moment.at, is_proven=moment.is_proven
            )
        except _UNREADABLE:
            return Finding(("unreadable",), **place)
        is_claimed = not moment.is_proven
        stated = (moment.reason,) if moment.reason else ()
        return Finding(
            (*integrity, *chain, *stated, *(("time_claimed",) if is_claimed else ())),
            signed_at=signature.self_reported_timestamp if is_claimed else moment.at,
            level=self._level(signature, chain, moment),
            **who,
            **place,
        )

    async def _moment(self, signature: EmbeddedPdfSignature) -> Moment:
        tokens = list(extract_tst_data_iter(signature.signer_info, signed=False))
        known = self._known(signature.signed_revision)
        imprint = imprint_of(signature.signer_info["signature"].native)
        found = await proven_moment(tokens, imprint, self._trusted, self._with(signature), known)
        if not found.is_proven and known < self._now:
            return Moment(known, "time_proven")
        return found

    def _with(self, signature: EmbeddedPdfSignature) -> Evidence:
        certificates = registered([*self._evidence.certificates, *signature.other_embedded_certs])
        return Evidence(certificates, self._evidence.crls, self._evidence.ocsps)

    def _level(self, signature: EmbeddedPdfSignature, chain: tuple[str, ...], moment: Moment) -> str:
        if signature.sig_object.get("/SubFilter") != "/ETSI.CAdES.detached":
            return ""
        if not moment.is_proven:
            return "B-B"
        if "not_revoked" not in chain or not self._has_evidence:
            return "B-T"
        return "B-LTA" if any(proven > signature.signed_revision for proven, _ in self._proofs) else "B-LT"


def _evidence_in(reader: PdfFileReader) -> Evidence:
    """Return certificates and revocation data that the file holds for later checks; a damaged store counts as none."""
    from asn1crypto import crl, ocsp
    from pyhanko.pdf_utils.decode_limits import DecodePurpose

    try:
        store = DocumentSecurityStore.read_dss(reader)
        return Evidence(
            tuple(store.load_certs()),
            tuple(crl.CertificateList.load(one.get_object().read_data(DecodePurpose.CRL)) for one in store.crls),
            tuple(
                ocsp.OCSPResponse.load(one.get_object().read_data(DecodePurpose.OCSP_RESPONSE)) for one in store.ocsps
            ),
        )
    except (NoDSSFoundError, *_UNREADABLE):
        return Evidence()


def _integrity(signature: EmbeddedPdfSignature) -> tuple[str, ...]:
    """Return what the bytes say: the digest, the signature over it, and what was added behind it."""
    signature.compute_integrity_info()
    is_intact, is_valid = validate_sig_integrity(
        signature.signer_info, signature.signer_cert, "data", signature.compute_digest()
    )
    if not is_intact:
        return ("altered",)
    if not is_valid:
        return ("broken",)
    return _additions(signature.coverage, signature.diff_result, signature.summarise_integrity_info()["docmdp_ok"])


def _additions(coverage: Any, found: Any, is_allowed: Any) -> tuple[str, ...]:
    """Return what was done to the file after a signature."""
    if coverage == SignatureCoverageLevel.ENTIRE_FILE:
        return ("whole",)
    if coverage != SignatureCoverageLevel.ENTIRE_REVISION:
        return ("changed_after",)
    if not isinstance(found, DiffResult) or not is_allowed:
        return ("changed_after",)
    return ("whole", "added_to") if found.modification_level != ModificationLevel.NONE else ("whole",)
