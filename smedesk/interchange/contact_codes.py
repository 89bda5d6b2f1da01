"""Says what a scanned text is: the ladder of a fair.

vCard → MeCard → a code of the list of participants → e-mail address, web address or telephone number → the bare text.
Nothing is refused: a text that says nothing to us is kept as it was read."""

from __future__ import annotations

import re

from smedesk.interchange.mecards import is_mecard, read_mecard
from smedesk.interchange.vcards import is_vcard, read_vcards
from smedesk.services.contact import Contact, Found, LookUp, Rung

_EMAIL = re.compile(r"(?:mailto:)?([^\s@:;,<>\"]+@[^\s@:;,<>\"?]+\.[^\s@:;,<>\"?]{2,})(?:\?\S*)?", re.IGNORECASE)
_WEBSITE = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_PHONE = re.compile(r"(?:tel:\s*(\+?[\d\s()./-]{5,})|(\+[\d\s()./-]{7,}))", re.IGNORECASE)


def read_code(text: str, look_up: LookUp | None = None) -> Found:
    """Return what a scanned text says. `look_up` finds a code in the list of participants of an event; it is asked
    before a bare address is taken for one, since badges of fairs carry web addresses too."""
    if is_vcard(text) and (cards := read_vcards(text)):
        return Found(Rung.VCARD, text, cards[0])
    if is_mecard(text) and not (card := read_mecard(text)).is_empty:
        return Found(Rung.MECARD, text, card)
    code = text.strip()
    return _looked_up(code, text, look_up) or _address(code, text) or Found(Rung.RAW, text)


def _address(code: str, text: str) -> Found | None:
    if found := _EMAIL.fullmatch(code):
        return Found(Rung.EMAIL, text, Contact(emails=(found[1],)))
    if found := _WEBSITE.fullmatch(code):
        return Found(Rung.WEBSITE, text, Contact(website=found[0]))
    if found := _PHONE.fullmatch(code):
        return Found(Rung.PHONE, text, Contact(phones=((found[1] or found[2]).strip(),)))
    return None


def _looked_up(code: str, text: str, look_up: LookUp | None) -> Found | None:
    hit = look_up(code) if look_up and code else None
    return Found(Rung.GUEST, text, hit[1], hit[0]) if hit else None
