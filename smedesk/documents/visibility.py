"""The Union's rules of visibility, looked for in a finished PDF: emblem, statement, disclaimer and number.

The emblem at least one centimetre high on the first page, beside it the statement in each language of the document, in
one of the typefaces that the Commission allows; the number of the agreement on that page; the disclaimer, where the
form has one, in each language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import pikepdf

from smedesk.documents.page_text import PageReader

LEAST_EMBLEM = 72 / 2.54
"""A centimetre, in points"""
ALLOWED_FACES = ("Arial", "Auto", "Calibri", "Garamond", "Trebuchet", "Tahoma", "Verdana", "Ubuntu")
_FIGURE = re.compile(rb"/Figure <<[^>]*>> BDC(.*?)EMC", re.DOTALL)
_RECTANGLE = re.compile(rb"([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re")
_BREAKS = dict.fromkeys(map(ord, " \t\r\n\u00a0\u202f\u2009-\u00ad\u2010\u2011"))
"""What a line break or a column may change"""


class Profile(Protocol):
    """What a scheme makes its documents show; `smedesk.domain.agreement.SchemeProfile` is one."""

    @property
    def agreement_number(self) -> str: ...

    @property
    def funding_statement(self) -> Mapping[str, str]: ...

    @property
    def disclaimer(self) -> Mapping[str, str]: ...


@dataclass(frozen=True, slots=True)
class Duties:
    """What one document must show, in its languages."""

    statements: tuple[str, ...]
    disclaimers: tuple[str, ...]
    number: str


def duties_of(profile: Profile, languages: tuple[str, ...], *, has_disclaimer: bool = True) -> Duties:
    """What the scheme asks of a document in `languages`."""
    statements = tuple(profile.funding_statement.get(language, "") for language in languages)
    disclaimers = tuple(profile.disclaimer.get(language, "") for language in languages)
    return Duties(statements, disclaimers if has_disclaimer else (), profile.agreement_number)


def visibility_faults(file: pikepdf.Pdf, duties: Duties) -> Iterator[str]:
    """Every rule that the document breaks, in plain English."""
    page = file.pages[0]
    height = _emblem_height(page.obj)
    if height < LEAST_EMBLEM:
        yield f"the emblem is {height / 72 * 2.54:.2f} cm high, and not a centimetre"
    faces = [str(font.get("/BaseFont", "")) for font in page.obj.Resources.get("/Font", pikepdf.Dictionary()).values()]
    if not any(face in name for name in faces for face in ALLOWED_FACES):
        yield "the statement is not set in an allowed typeface"
    reader = PageReader()
    first = _plain(reader.words(page))
    for statement in duties.statements:
        if not statement or _plain(statement) not in first:
            yield f"the statement “{statement}” is not on the first page"
    if _plain(duties.number) not in first:
        yield f"the number {duties.number} is not on the first page"
    missing = [_plain(disclaimer) for disclaimer in duties.disclaimers]
    for page in reversed(file.pages) if missing else ():  # it stands at the end
        words = _plain(reader.words(page))
        missing = [one for one in missing if not one or one not in words]
        if not missing:
            return
    yield from (f"the disclaimer “{one[:40]}…” is missing" for one in missing)


def _emblem_height(page: Any) -> float:
    """The height of the highest figure that begins with a rectangle, as the emblem does."""
    figures = (_RECTANGLE.search(figure[1]) for figure in _FIGURE.finditer(page.Contents.read_bytes()))
    return max((abs(float(found[4])) for found in figures if found), default=0.0)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).translate(_BREAKS)
