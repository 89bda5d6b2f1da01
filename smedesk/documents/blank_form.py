"""The form of the stand on paper: a page for each visitor, with a number and its code, boxes to tick, room to sign.

Its words come with it; nothing of anybody is printed.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from smedesk.documents import fonts
from smedesk.documents.codes import squares
from smedesk.documents.sheet import draw_squares
from smedesk.documents.typography import CODE, EDGE, FACES, GUTTER, INK, LINE, PAGE, SIDE, WIDTH, typeset
from smedesk.services.paper_forms import BlankForm

_TOP = PAGE[1] - EDGE
_FIELD, _BOX, _GAP = 16 * mm, 4.5 * mm, 3 * mm
_SIGNATURE = 26 * mm


def print_blank_forms(forms: Sequence[BlankForm]) -> bytes:
    """Print each form on an A4 page; DomainError `document.glyph_missing` where a name cannot be printed."""
    fonts.register_fonts()
    kept = io.BytesIO()
    canvas = Canvas(kept, pagesize=PAGE, invariant=True)
    for form in forms:
        _draw_head(canvas, form)
        y = _draw_fields(canvas, form, _TOP - CODE - 14 * mm)
        y = _draw_consents(canvas, form, y)
        _draw_signature(canvas, form, y)
        canvas.showPage()
    canvas.setTitle(forms[0].event if forms else "")
    canvas.save()
    return kept.getvalue()


def _draw_head(canvas: Any, form: BlankForm) -> None:
    """Heading and event at the left; the code and the number, that a person can type, at the right."""
    room = WIDTH - CODE - GUTTER
    y = _write(canvas, form.heading, "title", form, (SIDE, _TOP), room)
    y = _write(canvas, form.event, "strong", form, (SIDE, y - _GAP), room)
    _write(canvas, form.notice, "text", form, (SIDE, y - _GAP / 2), room)
    canvas.saveState()
    canvas.translate(PAGE[0] - SIDE - CODE, _TOP - CODE)
    draw_squares(canvas, squares(form.code))
    canvas.restoreState()
    canvas.setFillColor(INK)
    canvas.setFont(FACES["part"].font, FACES["part"].size)
    canvas.drawRightString(PAGE[0] - SIDE, _TOP - CODE - 5 * mm, form.number)


def _draw_fields(canvas: Any, form: BlankForm, y: float) -> float:
    """Two and two, as on the screen, with room for handwriting."""
    width = (WIDTH - GUTTER) / 2
    for at, name in enumerate(form.fields):
        x = SIDE + (at % 2) * (width + GUTTER)
        top = y - (at // 2) * (_FIELD + 2 * _GAP)
        _write(canvas, name, "caption", form, (x, top), width)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.8)
        canvas.roundRect(x, top - _FIELD, width, _FIELD - 4 * mm, 1.2 * mm)
    return float(y - (len(form.fields) + 1) // 2 * (_FIELD + 2 * _GAP) - _GAP)


def _draw_consents(canvas: Any, form: BlankForm, y: float) -> float:
    y = _write(canvas, form.agree, "part", form, (SIDE, y), WIDTH) - _GAP
    left = SIDE + _BOX + _GAP
    for title, text in form.purposes:
        canvas.setStrokeColor(INK)
        canvas.rect(SIDE, y - _BOX, _BOX, _BOX)
        below = _write(canvas, title, "strong", form, (left, y), WIDTH - _BOX - _GAP)
        y = _write(canvas, text, "text", form, (left, below - _GAP / 3), WIDTH - _BOX - _GAP) - 1.5 * _GAP
    return float(_write(canvas, form.withdrawal, "small", form, (SIDE, y), WIDTH) - 2 * _GAP)


def _draw_signature(canvas: Any, form: BlankForm, y: float) -> None:
    _write(canvas, form.sign, "caption", form, (SIDE, y), WIDTH)
    canvas.setStrokeColor(LINE)
    canvas.roundRect(SIDE, y - _SIGNATURE, WIDTH, _SIGNATURE - 5 * mm, 1.2 * mm)
    canvas.setFillColor(FACES["code"].colour)
    canvas.setFont(FACES["code"].font, FACES["code"].size)
    canvas.drawString(SIDE, EDGE, form.code)


def _write(canvas: Any, text: str, face: str, form: BlankForm, at: tuple[float, float], width: float) -> float:
    """Write a text from its upper left corner; return where it ends."""
    paragraph = typeset(text, face, form.language)
    _, height = paragraph.wrapOn(canvas, width, PAGE[1])
    paragraph.drawOn(canvas, at[0], at[1] - height)
    return at[1] - float(height)
