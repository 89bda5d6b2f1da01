"""The words and colours of signatures."""

from __future__ import annotations

from smedesk.domain.choices import PARTIES, SIGNING_WAYS
from smedesk.domain.signature import REASONS, VALIDITIES, Finding, Validity
from smedesk.services.signing import PartySigned, Standing
from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.models.columns import Tone

_PARTIES = {choice.code: choice.label for choice in PARTIES}
_WAYS = {choice.code: choice.label for choice in SIGNING_WAYS}
_TONES = {Validity.VALID: Tone.OK, Validity.UNSURE: Tone.WARN, Validity.INVALID: Tone.BAD}
_APART = "  ·  "


def party_words(party: str) -> str:
    """Return a party in words."""
    return translate(*_PARTIES[party]) if party in _PARTIES else party


def validity_words(validity: Validity) -> str:
    """Return the answer of a check in words."""
    return translate(*VALIDITIES[validity])


def validity_tone(validity: Validity) -> Tone:
    """Return the colour of an answer."""
    return _TONES[validity]


def signed_words(one: PartySigned) -> str:
    """Return who signed, when and how, in one line."""
    finding, signing = one.finding, one.signing
    when = finding.signed_at if finding is not None and finding.signed_at else signing.signed_on
    parts = [finding.signer if finding is not None else "", shown(when) if when else "", way_words(one)]
    return _APART.join(part for part in parts if part)


def way_words(one: PartySigned) -> str:
    """Return how somebody signed: "Digital signature, B-LT"."""
    way = translate(*_WAYS[one.signing.way]) if one.signing.way in _WAYS else one.signing.way
    level = one.finding.level if one.finding is not None else ""
    return translate("Signatures", "{way}, {level}").format(way=way, level=level) if level else way


def reason_lines(finding: Finding) -> list[str]:
    """Return the reasons of a finding, those first that speak against it."""
    order = (Validity.INVALID, Validity.UNSURE, Validity.VALID)
    known = [code for code in finding.reasons if code in REASONS]
    lines = [translate(*REASONS[code][1]) for one in order for code in known if REASONS[code][0] is one]
    if len(known) < len(finding.reasons):
        lines.append(translate("Signatures", "A newer SMEdesk found something that this one does not know."))
    return lines


def issuer_words(finding: Finding) -> str:
    """Return who vouches for the signer."""
    if not finding.issuer:
        return ""
    return translate("Signatures", "Certificate by {issuer}.").format(issuer=finding.issuer)


def standing_words(standing: Standing) -> tuple[str, Tone]:
    """Return how far the signatures of a document are, and its colour."""
    if not standing.parties:
        return translate("Signatures", "Nobody has to sign it"), Tone.NEUTRAL
    if standing.is_complete and standing.is_mixed:
        return translate("Signatures", "Complete, in ink and digitally"), Tone.OK
    if standing.is_complete:
        return translate("Signatures", "Complete"), Tone.OK
    there = len(standing.parties) - len(standing.missing)
    words = translate("Signatures", "{there} of {all} have signed")
    return words.format(there=shown(there), all=shown(len(standing.parties))), Tone.ACCENT if there else Tone.NEUTRAL
