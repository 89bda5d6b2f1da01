"""The order of boxes down the pages: which stay together, and how much air stands between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether

from smedesk.documents import tables
from smedesk.documents.elements import (
    AwardLine,
    Content,
    Element,
    FactSheet,
    Grid,
    PartTitle,
    Passage,
    RatingTable,
    SignatureBlock,
    Statement,
    TermsSection,
    TickQuestion,
    WriteSheet,
)
from smedesk.documents.questions import rating_table, tick_question, write_sheet
from smedesk.documents.sides import Sides
from smedesk.documents.signature import signature_rows
from smedesk.documents.typography import Air

_AIR = 2.8 * mm
_PART_AIR = 5.4 * mm
_PART_NEEDS = 45 * mm
"""A part begins on the next page when less than this is left of the present one."""


def lay_out(content: Content) -> list[Any]:
    """The flowables of the whole document, from the title to the last signature."""
    flow: list[Any] = [tables.title(content.title, content.languages)]
    kept: list[Any] = []
    for element in content.elements:
        if isinstance(element, SignatureBlock):
            kept = [*_taken_before(flow), *signature_rows(element, content.languages)]
        elif isinstance(element, Statement) and not kept:
            flow.append(KeepTogether([flow.pop(), *_boxes(element, content.languages)]))  # never alone on a page
        else:
            (kept or flow).extend(_boxes(element, content.languages))
    return [*flow, KeepTogether(kept)] if kept else flow


def _boxes(element: Element, languages: tuple[str, ...]) -> Iterator[Any]:
    match element:
        case PartTitle():
            yield CondPageBreak(_PART_NEEDS)
            yield Air(_PART_AIR)
            yield tables.part_title(element, languages)
        case FactSheet():
            yield Air(_AIR)
            yield tables.fact_sheet(element, languages)
        case Grid():
            yield Air(_AIR)
            yield tables.grid(element, languages)
        case TermsSection():
            yield from tables.terms(element, languages)
        case Statement():
            yield Air(_AIR)
            yield tables.statement(element, languages)
        case Passage():
            yield Air(_AIR / 2)
            yield tables.passage(element, languages)
        case AwardLine():
            yield Air(_AIR)
            yield tables.award_line(element, languages)
        case TickQuestion() | RatingTable() | WriteSheet():
            yield Air(_AIR)
            yield _question(element, languages)


def _question(element: TickQuestion | RatingTable | WriteSheet, languages: tuple[str, ...]) -> Any:
    match element:
        case TickQuestion():
            return tick_question(element, languages)
        case RatingTable():
            return rating_table(element, languages)
        case WriteSheet():
            return write_sheet(element, languages)


def _taken_before(flow: list[Any]) -> list[Any]:
    """Take the title of the signatures and the last clause before it off `flow`: no page holds signatures
    alone.
    """
    tables_before = [index for index, box in enumerate(flow) if isinstance(box, tables.HouseTable | Sides)]
    start = tables_before[-2] if len(tables_before) > 1 else 0
    taken = [box for box in flow[start:] if not isinstance(box, CondPageBreak)]
    del flow[start:]
    return taken
