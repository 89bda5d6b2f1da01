"""Forms on paper for when there is no power: each has a number of its own, and is typed in later against it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date as Date

from smedesk.domain.agreement import SchemeProfile
from smedesk.domain.papers import BlankPaper, Office
from smedesk.domain.records import Event

_PREFIX = "SMF1"
_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""without those that a hand writes alike"""
_CODE = re.compile(rf"{_PREFIX}/([0-9A-F]{{6}})/([{_SIGNS}]{{3}})-(\d{{3}})")
_PAGE_CODE = re.compile(rf"MS1/([0-9A-F]{{6}})([{_SIGNS}]{{3}})(\d{{3}})/1/1\.\d+/[A-Z2-7]{{13}}")
_EVENT_SIGNS = 6
MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class BlankForm:
    """One form: its number, and the code that is typed where the one on the page cannot be read."""

    number: str
    code: str
    language: str
    paper: BlankPaper


PrintForms = Callable[[Sequence[BlankForm]], bytes]
"""Prints each form and returns the PDF of them all; slow, so never on the window's thread."""


def blank_forms(
    event: Event, office: str, language: str, count: int, scheme: SchemeProfile, today: Date
) -> tuple[BlankForm, ...]:
    """Return new forms with numbers that no other desk gives: three signs drawn by lot, and a running number."""
    words = _spoken(scheme, language)
    signs, batch = _event_signs(event.id), "".join(secrets.choice(_SIGNS) for _ in range(3))
    where = " · ".join(part for part in (event.name, event.place) if part)
    forms = []
    for running in range(1, min(count, MOST_AT_ONCE) + 1):
        number = f"{batch}-{running:03}"
        paper = BlankPaper(
            code=f"{signs}{batch}{running:03}", scheme=words, issued_on=today, office=Office(office), serial=number,
            event=where, variant="fair")
        forms.append(BlankForm(number, f"{_PREFIX}/{signs}/{number}", language, paper))
    return tuple(forms)


def _spoken(scheme: SchemeProfile, language: str) -> SchemeProfile:
    """The scheme with its words in a language, in English where it has none."""
    statement, disclaimer = (
        {language: words.get(language) or words.get("en", "")}
        for words in (scheme.funding_statement, scheme.disclaimer)
    )
    return replace(scheme, funding_statement=statement, disclaimer=disclaimer)


def number_of(code: str) -> tuple[str, str] | None:
    """Return (signs of the event, number) where a scanned or typed text is the code of one of our forms."""
    plain = code.strip().upper()
    found = _CODE.fullmatch(plain) or _PAGE_CODE.fullmatch(plain)
    return (found[1], f"{found[2]}-{found[3]}") if found else None


def is_form_of(event: str, signs: str) -> bool:
    """Whether a form with these signs was printed for an event."""
    return _event_signs(event) == signs


def _event_signs(event: str) -> str:
    """The last signs of the id are drawn by lot; its first ones say when it was made."""
    return event.replace("-", "").upper()[-_EVENT_SIGNS:]
