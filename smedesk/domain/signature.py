"""What is known of a digital signature, and who signs which paper.

A finding is what a check said about one signature: whether it holds, each reason with a stable code, who signed and
when. Stored as plain lines of text (`write_finding`), so that it travels with its record and is worded in the reader's
language later. Nothing here computes a signature.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC
from datetime import datetime as DateTime
from enum import StrEnum
from types import MappingProxyType

from smedesk.domain.frozen import frozen
from smedesk.translate import Text, mark


class Validity(StrEnum):
    """What a check says, in the three answers of ETSI EN 319 102-1: passed, indeterminate, failed."""

    VALID = "valid"
    UNSURE = "unsure"
    INVALID = "invalid"


VALIDITIES: Mapping[Validity, Text] = MappingProxyType(
    {
        Validity.VALID: mark("Signature", "Valid"),
        Validity.UNSURE: mark("Signature", "A person must decide"),
        Validity.INVALID: mark("Signature", "Not valid"),
    }
)

_GOOD, _OPEN, _BAD = Validity.VALID, Validity.UNSURE, Validity.INVALID

REASONS: Mapping[str, tuple[Validity, Text]] = MappingProxyType(
    {
        "whole": (_GOOD, mark("Signature", "The document is as it was when it was signed.")),
        "added_to": (_GOOD, mark("Signature", "Only signatures, and what their check needs, were added since.")),
        "trusted": (_GOOD, mark("Signature", "The certificate is of an issuer on the trusted list.")),
        "not_revoked": (_GOOD, mark("Signature", "The issuer had not revoked the certificate.")),
        "time_proven": (_GOOD, mark("Signature", "A time-stamp on the trusted list proves when it was signed.")),
        "time_claimed": (_GOOD, mark("Signature", "The time is the one that the signer's computer gave.")),
        "original": (_GOOD, mark("Signature", "What was signed is, byte by byte, the document that was issued here.")),
        "other_bytes": (
            _OPEN,
            mark(
                "Signature",
                "The pages carry the code of the document, but the file is not the one that was issued here. "
                "Compare what they say.",
            ),
        ),
        "other_name": (
            _OPEN,
            mark("Signature", "The name in the certificate is none of those that are known for this party."),
        ),
        "unknown_chain": (_OPEN, mark("Signature", "The issuer of the certificate is not on the trusted list.")),
        "no_trusted_list": (_OPEN, mark("Signature", "There is no trusted list on this desk yet.")),
        "revocation_unknown": (
            _GOOD,
            mark("Signature", "Whether the certificate was revoked could not be found out: the file does not say."),
        ),
        "expired": (
            _OPEN,
            mark("Signature", "The certificate has expired, and nothing proves that it was used before."),
        ),
        "expired_when_signed": (_BAD, mark("Signature", "The certificate had expired when it was used.")),
        "not_yet_valid": (_BAD, mark("Signature", "The certificate was not valid yet when it was used.")),
        "revoked": (_BAD, mark("Signature", "The issuer had revoked the certificate.")),
        "time_broken": (_OPEN, mark("Signature", "The time-stamp does not belong to this signature.")),
        "time_untrusted": (_GOOD, mark("Signature", "The issuer of the time-stamp is not on the trusted list.")),
        "weak": (_OPEN, mark("Signature", "It was made with a method that is not safe any more.")),
        "not_for_signing": (_OPEN, mark("Signature", "The certificate was not issued for signing.")),
        "altered": (_BAD, mark("Signature", "The document was altered after it was signed.")),
        "changed_after": (_BAD, mark("Signature", "Something else than a signature was added after it was signed.")),
        "broken": (_BAD, mark("Signature", "The signature does not fit its certificate.")),
        "unreadable": (
            _OPEN,
            mark("Signature", "The signature is damaged, or of a kind that this program cannot check."),
        ),
        "not_all_signed": (_OPEN, mark("Signature", "The container holds files that this signature does not cover.")),
    }
)
"""Every reason: what it does to the answer, and its words. One that is only said weighs as good."""


@frozen
class Finding:
    """What a check found out about one signature.

    `signed_at` is proven only with the reason `time_proven`. `field` is the name of the field in the file, "" in a
    container. `level` is that of ETSI ("B-LT"), "" where it could not be told. `revision` counts from 1."""

    reasons: tuple[str, ...]
    signer: str = ""
    issuer: str = ""
    signed_at: DateTime | None = None
    field: str = ""
    level: str = ""
    revision: int = 1
    revisions: int = 1

    @property
    def validity(self) -> Validity:
        """The answer of all reasons together: the worst decides; a reason of a newer program leaves it open."""
        answers = {REASONS[code][0] if code in REASONS else Validity.UNSURE for code in self.reasons}
        if not answers:
            return Validity.UNSURE
        return next(one for one in (Validity.INVALID, Validity.UNSURE, Validity.VALID) if one in answers)


_LINES = ("signer", "issuer", "field", "level")


def write_finding(finding: Finding) -> str:
    """Return a finding as the lines that a record keeps."""
    held = {
        "verdict": str(finding.validity),
        "reasons": " ".join(finding.reasons),
        "time": finding.signed_at.astimezone(UTC).isoformat() if finding.signed_at else "",
        "revision": f"{finding.revision}/{finding.revisions}",
        **{name: " ".join(str(getattr(finding, name)).split()) for name in _LINES},
    }
    return "\n".join(f"{name}: {value}" for name, value in held.items() if value)


def read_finding(text: str) -> Finding | None:
    """Read what `write_finding` wrote; None for what is none. The answer follows from the reasons, whatever the text
    says it was."""
    held = dict(_pairs(text.splitlines()))
    if "reasons" not in held:
        return None
    try:
        signed_at = DateTime.fromisoformat(held["time"]) if "time" in held else None
        revision, revisions = (int(part) for part in held.get("revision", "1/1").split("/"))
    except ValueError:
        return None
    return Finding(
        tuple(held["reasons"].split()),
        signed_at=signed_at,
        revision=revision,
        revisions=revisions,
        **{name: held.get(name, "") for name in _LINES},
    )


def _pairs(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    for line in lines:
        name, parted, value = line.partition(": ")
        if parted:
            yield name, value


_ALL = ("participant", "sending_company", "host_company", "sending_office", "host_office")

SIGNED_BY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "agreement": _ALL,
        "amendment": _ALL,
        "grant_agreement": ("sending_company", "sending_office"),
        "activity_plan": _ALL,
        "presence": ("participant", "sending_company", "host_company"),
        "certificate": ("host_company", "sending_office", "host_office"),
        "consent": ("participant",),
        "blank_company": ("sending_company",),
        "blank_person": ("participant",),
    }
)
"""kind of document → the parties (codes of `choices.PARTIES`) that sign it, as its form has places for them (a test
compares the two). Of other kinds nobody must."""
