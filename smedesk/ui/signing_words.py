"""The words for refusals of signing and of checking signatures: keys, cards, time-stamps, files that came in."""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.translate import Text, mark

SIGNING_REFUSALS: Mapping[str, Text] = {
    "trust.not_a_list": mark("Refusal", "This is no trusted list of a member state. The list of before stays."),
    "trust.not_signed": mark(
        "Refusal", "The trusted list is signed by none of those named, or was altered. The list of before stays."
    ),
    "key.wrong_passphrase": mark("Refusal", "The passphrase does not open this key. Nothing was signed."),
    "key.unreadable": mark(
        "Refusal",
        "This file is no key to sign with. Nothing was signed. Choose a file that ends in .p12, .pfx or .pem.",
    ),
    "key.no_key": mark(
        "Refusal", "This file holds a certificate and no key. Nothing was signed. Choose the file with the key."
    ),
    "key.no_certificate": mark(
        "Refusal",
        "The certificate that belongs to this key is not there. Nothing was signed. Choose a file that holds both, "
        "such as .p12.",
    ),
    "certificate.expired": mark(
        "Refusal", "The certificate of {name} expired on {date}. Nothing was signed. Ask its issuer for a new one."
    ),
    "certificate.not_yet": mark("Refusal", "The certificate of {name} is valid from {date} on. Nothing was signed."),
    "certificate.revoked": mark(
        "Refusal", "The issuer has taken this certificate back. Nothing was signed. Use another one."
    ),
    "token.wrong_pin": mark(
        "Refusal", "The PIN is wrong. Nothing was signed. After a few wrong ones the card locks itself."
    ),
    "token.locked": mark(
        "Refusal", "The card has locked itself after wrong PINs. Nothing was signed. Unlock it with its PUK."
    ),
    "token.in_use": mark(
        "Refusal", "Another program holds the card. Nothing was signed. Close it there and try again."
    ),
    "token.missing": mark("Refusal", "There is no card in the reader. Nothing was signed. Put it in and try again."),
    "token.gone": mark(
        "Refusal",
        "The card was taken out while it signed. Nothing was signed, and the document is as it was. Put it in and try"
        " again.",
    ),
    "token.failed": mark(
        "Refusal",
        "The card or its driver reported an error ({reason}). Nothing was signed. Take the card out, put it in and "
        "try again.",
    ),
    "token.several": mark("Refusal", "There are several cards: {names}. Choose the certificate to sign with."),
    "token.several_certificates": mark("Refusal", "The card holds several certificates: {names}. Choose one."),
    "token.no_certificate": mark("Refusal", "The card holds no certificate to sign with. Nothing was signed."),
    "token.no_driver": mark(
        "Refusal",
        "The driver of the card was not found: {file}. Nothing was signed. The maker of the card names its PKCS#11 "
        "file.",
    ),
    "timestamp.no_address": mark(
        "Refusal", "This level needs a time-stamp: give the address of a time-stamping service, or choose level B-B."
    ),
    "timestamp.unreachable": mark(
        "Refusal",
        "The time-stamping service does not answer: {address}. Nothing was signed. Check the network, or sign without"
        " a time-stamp.",
    ),
    "timestamp.nonsense": mark(
        "Refusal", "What answered at {address} is no time-stamping service. Nothing was signed. Check the address."
    ),
    "timestamp.refused": mark("Refusal", "The time-stamping service refused. Nothing was signed. Try again later."),
    "signing.unknown_chain": mark(
        "Refusal",
        "The issuer of the certificate is not on the trusted list, which this level needs. Nothing was signed. Sign "
        "at level B-T, or take in a trusted list.",
    ),
    "signing.no_revocation": mark(
        "Refusal",
        "The issuer does not say whether the certificate still holds, which this level needs. Nothing was signed. "
        "Check the network, or sign at level B-T.",
    ),
    "signing.no_field": mark(
        "Refusal", "The document has no field for this party: it was made before documents had any. Issue it anew."
    ),
    "signing.already_signed": mark("Refusal", "This party has signed this file already."),
    "signing.unreadable": mark("Refusal", "The document does not open. Nothing was signed."),
    "signing.failed": mark("Refusal", "The signature did not succeed. The document is as it was."),
    "signing.not_issued": mark("Refusal", "The document does not wait for signatures any more. Nothing was signed."),
    "signing.no_such_party": mark("Refusal", "This party does not sign this kind of document."),
    "signing.overtaken": mark(
        "Refusal", "Another signature came in meanwhile. Nothing was kept; sign once more, on top of it."
    ),
    "signing.not_valid": mark("Refusal", "A signature that does not hold cannot be let stand."),
    "signing.no_signature": mark("Refusal", "{file} holds no signature. Nothing was filed. A scan is filed as a scan."),
    "signing.no_document": mark(
        "Refusal", "{file} is signed, but no document of this desk. Nothing was filed; the file stays where it is."
    ),
    "signature.unreadable": mark(
        "Refusal",
        "The file is no signed document that opens: PDF, .asice or .p7m. Nothing was filed; it stays where it is.",
    ),
    "signature.encrypted": mark(
        "Refusal", "The file has a password. Nothing was filed. Ask for it once more, without a password."
    ),
    "signature.detached": mark(
        "Refusal",
        "The file holds the signature alone, without the document. Nothing was filed. Ask for both in one file.",
    ),
    "signature.too_large": mark("Refusal", "The file has more than {megabytes} MB. Nothing was filed."),
    "container.unreadable": mark("Refusal", "The container does not open: it is damaged. Nothing was filed."),
    "container.unsafe": mark(
        "Refusal",
        "The container was not opened: it is made to do harm, or far too large. Nothing was filed. Ask who sent it.",
    ),
    "container.locked": mark("Refusal", "The container has a password. Nothing was filed. Ask for it without one."),
    "trust.unreadable": mark(
        "Refusal",
        "This is no trusted list: choose a PEM file with certificates, or a list that a server wrote. The list of "
        "before stays.",
    ),
    "trust.empty": mark("Refusal", "There is no certificate in this list. The list of before stays."),
    "document.no_file": mark("Refusal", "The file of the document is not on this desk."),
}
