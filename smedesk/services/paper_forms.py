"""Forms on paper for when there is no power: each has a number of its own, and is typed in later against it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from smedesk.domain.records import Event
from smedesk.services.consent_texts import consent_text, visitor_words

_PREFIX = "SMF1"
_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""without those that a hand writes alike"""
_CODE = re.compile(rf"{_PREFIX}/([0-9A-F]{{6}})/([{_SIGNS}]{{3}}-\d{{3}})")
_EVENT_SIGNS = 6
MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class BlankForm:
    """All that is printed on one form, in the visitor's language."""

    number: str
    code: str
    language: str
    event: str
    heading: str
    notice: str
    fields: tuple[str, ...]
    agree: str
    purposes: tuple[tuple[str, str], ...]
    withdrawal: str
    sign: str


PrintForms = Callable[[Sequence[BlankForm]], bytes]
"""Prints each form on a page and returns the PDF; slow, so never on the window's thread."""


def blank_forms(event: Event, office: str, language: str, count: int) -> tuple[BlankForm, ...]:
    """Return new forms with numbers that no other desk gives: three signs drawn by lot, and a running number."""
    consents, words = consent_text(language), visitor_words(language)
    batch = "".join(secrets.choice(_SIGNS) for _ in range(3))
    numbers = [f"{batch}-{running:03}" for running in range(1, min(count, MOST_AT_ONCE) + 1)]
    return tuple(
        BlankForm(
            number=number,
            code=f"{_PREFIX}/{_event_signs(event.id)}/{number}",
            language=consents.language,
            event=" · ".join(part for part in (event.name, event.place) if part),
            heading=words["heading"],
            notice=words["notice"].format(office=office),
            fields=tuple(words[name] for name in ("company", "person", "reach", "country")),
            agree=words["agree"],
            purposes=tuple((one.title, one.text) for one in consents.purposes.values()),
            withdrawal=consents.withdrawal,
            sign=words["sign"],
        )
        for number in numbers
    )


def number_of(code: str) -> tuple[str, str] | None:
    """Return (signs of the event, number) where a scanned text is the code of one of our forms."""
    found = _CODE.fullmatch(code.strip().upper())
    return (found[1], found[2]) if found else None


def is_form_of(event: str, signs: str) -> bool:
    """Whether a form with these signs was printed for an event."""
    return _event_signs(event) == signs


def _event_signs(event: str) -> str:
    """The last signs of the id are drawn by lot; its first ones say when it was made."""
    return event.replace("-", "").upper()[-_EVENT_SIGNS:]
