"""Forms that are filled in on a screen: what was typed is read, and our own archival copy is written with it.

A viewer that fills a field in draws it with a typeface that it does not embed, so what comes back is no archive. The
values are taken from it, and the form as it was sent is filled in again with the typeface that is in it:

    sent = render(form, data, languages, key, is_fillable=True).pdf
    kept = fill_in(sent, read_answers(what_came_back))
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from smedesk.documents.archive import pack
from smedesk.documents.fields import FONT, FieldMaker, field_name
from smedesk.documents.guard import refuse_broken
from smedesk.documents.paper import Box, Paper, paper_of
from smedesk.domain.errors import DomainError


@dataclass(frozen=True, slots=True)
class Answers:
    """What stands in the fields: texts by the field's name, and for each question the values that are ticked."""

    texts: Mapping[str, str]
    ticks: Mapping[str, tuple[str, ...]]


def read_answers(pdf: bytes) -> Answers:
    """What was typed and ticked; DomainError `document.unreadable`, `document.no_fields` where it is no such form."""
    with _opened(pdf) as file:
        texts: dict[str, str] = {}
        ticks: dict[str, tuple[str, ...]] = {}
        for box, field in _fields(file, _paper(file)):
            if box.kind == "write":
                texts[box.name] = str(field.get("/V", "")).replace("\r\n", "\n").replace("\r", "\n").strip()
            else:
                is_on = field.get("/V", field.get("/AS", Name.Off)) not in (Name.Off, None)
                ticks[box.question] = (*ticks.get(box.question, ()), *([box.value] if is_on else []))
        return Answers(texts, ticks)


def fill_in(pdf: bytes, answers: Answers) -> bytes:
    """The form as it was sent, filled in; DomainError `document.glyph_missing` or `document.does_not_fit` names what
    cannot be printed.
    """
    with _opened(pdf) as file:
        maker = FieldMaker(file)
        maker.use_font(file.Root.AcroForm.DR.Font[FONT] if "/DR" in file.Root.get("/AcroForm", Dictionary()) else None)
        for box, field in _fields(file, _paper(file)):
            if box.kind == "write":
                maker.write(field, answers.texts.get(box.name, ""))
            else:
                maker.tick(field, is_on=box.value in answers.ticks.get(box.question, ()))
        filled = pack(file)
    refuse_broken(filled)
    return filled


def _opened(pdf: bytes) -> pikepdf.Pdf:
    try:
        return pikepdf.open(io.BytesIO(pdf))
    except pikepdf.PikepdfError as error:
        raise DomainError("document.unreadable", detail=str(error)) from error


def _paper(file: pikepdf.Pdf) -> Paper:
    found = paper_of(file)
    if found is None:
        raise DomainError("document.no_fields")
    return found


def _fields(file: pikepdf.Pdf, paper: Paper) -> Iterator[tuple[Box, Any]]:
    """Each box to write in or to tick, with its field; DomainError where there is none at all."""
    listed = file.Root.get("/AcroForm", Dictionary()).get("/Fields", Array())
    fields = {str(field.get("/T", "")): field for field in listed}
    found = [
        (box, fields[name]) for box in paper.boxes if box.kind != "signature" and (name := field_name(box)) in fields
    ]
    if not found:
        raise DomainError("document.no_fields")
    yield from found
