"""What an agreement costs: processor time, waiting time and bytes, beside plain ReportLab with the same
words.

The plain one is what a programmer would write with the library's own means: paragraphs and tables, the same
typefaces and words, a page number; no codes, no page count, no check of glyphs, no remembered lines. Both
take turns in one process, each time with another document."""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypedDict

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from smedesk.documents import fonts
from smedesk.documents.compose import compose
from smedesk.documents.elements import Content, Element, FactSheet, Grid, SignatureBlock, TermsSection
from smedesk.documents.form import load_form
from smedesk.documents.places import AGREEMENT as FORM
from smedesk.documents.places import SHEET
from smedesk.documents.preview import render_page
from smedesk.documents.render import render_agreement
from smedesk.domain.agreement import Agreement
from tests.benchmarks import documents_scans
from tests.documents.sample import AGREEMENT, KEY

_LANGUAGES = ("et", "it")
_ROUNDS = 25
_ROOT = Path(__file__).parents[2]
_FIRST = """
from tests.documents.sample import AGREEMENT, KEY
from smedesk.documents.render import render_agreement
render_agreement(AGREEMENT, ("et", "it"), KEY)
"""


class Row(TypedDict):
    """A line of the report; `ratio` is ours to the other's, and both are None where nothing stands beside."""

    name: str
    unit: str
    ours: float
    beside: str
    other: float | None
    ratio: float | None
    goal: str
    holds: bool


def run() -> list[Row | Mapping[str, Any]]:
    """Measure all, scans too; about three minutes."""
    return [*_compare_with_plain(), _first_agreement(), _first_page_of_a_preview(), *documents_scans.run()]


def _compare_with_plain() -> list[Row]:
    form = load_form(FORM, SHEET)
    documents = [_document(number) for number in range(_ROUNDS)]
    contents = [compose(form, document, _LANGUAGES) for document in documents]
    sizes = len(render_agreement(documents[0], _LANGUAGES, KEY)) / 1000, len(_plain(contents[0])) / 1000
    ours, plain = [], []
    for document, content in zip(documents, contents, strict=True):
        ours.append(_cpu(partial(render_agreement, document, _LANGUAGES, KEY)))
        plain.append(_cpu(partial(_plain, content)))
    cost = statistics.median(ours), statistics.median(plain)
    return [
        _row(
            "Agreement in two languages, warm, CPU", "ms", cost[0], "plain ReportLab", cost[1], most_ratio=1.0
        ),
        _row("Agreement in two languages, size", "kB", sizes[0], "plain ReportLab", sizes[1], most=60),
    ]


def _first_agreement() -> Row:
    ours = statistics.median(_wall_of_process(_FIRST) for _ in range(3))
    bare = statistics.median(_wall_of_process("import reportlab.platypus") for _ in range(3))
    return _row("First agreement in a fresh program", "ms", ours, "import of ReportLab", bare, most=1000)


def _first_page_of_a_preview() -> Row:
    times = []
    for number in range(10):
        changed = _document(number)
        start = time.perf_counter()
        render_page(render_agreement(changed, _LANGUAGES, KEY), 0, 96)
        times.append((time.perf_counter() - start) * 1000)
    return _row("Page one of a preview after a change", "ms", statistics.median(times), "", None, most=300)


def _row(
    name: str,
    unit: str,
    ours: float,
    beside: str,
    other: float | None,
    *,
    most: float | None = None,
    most_ratio: float | None = None,
) -> Row:
    ratio = ours / other if other else None
    holds = (
        ours <= most
        if most is not None
        else ratio is not None and most_ratio is not None and ratio <= most_ratio
    )
    goal = f"≤ {most:g} {unit}" if most is not None else f"≤ {most_ratio:g} ×"
    return Row(
        name=name, unit=unit, ours=ours, beside=beside, other=other, ratio=ratio, goal=goal, holds=holds
    )


def _document(number: int) -> Agreement:
    return replace(AGREEMENT, code=f"7KQ2M4XW{number:04d}", project=f"{AGREEMENT.project} {number}")


def _cpu(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return (time.process_time() - start) * 1000


def _wall_of_process(program: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True, cwd=_ROOT)
    return (time.perf_counter() - start) * 1000


def _plain(content: Content) -> bytes:
    fonts.register_fonts()
    buffer = io.BytesIO()
    document = SimpleDocTemplate(
        buffer,
        pagesize=A4,
        leftMargin=18 * mm,
        rightMargin=18 * mm,
        topMargin=20 * mm,
        bottomMargin=20 * mm,
        invariant=1,
    )
    style = ParagraphStyle("plain", fontName=fonts.REGULAR, fontSize=8.4, leading=11.2)
    head = ParagraphStyle("head", parent=style, fontName=fonts.BOLD)
    flow: list[Any] = [_plain_table([list(content.title)], head)]
    for element in content.elements:
        flow += [Spacer(0, 3 * mm), *_plain_tables(element, style, head)]
    document.build(flow, onFirstPage=_number, onLaterPages=_number)
    return buffer.getvalue()


def _plain_tables(element: Element, style: ParagraphStyle, head: ParagraphStyle) -> list[Any]:
    match element:
        case FactSheet():
            cells = [
                " / ".join(dict.fromkeys(fact.labels)) + "<br/>" + " / ".join(dict.fromkeys(fact.values))
                for fact in element.facts
            ]
            rows = [cells[start : start + 2] for start in range(0, len(cells) - 1, 2)] + (
                [[cells[-1], ""]] if len(cells) % 2 else []
            )
            return [_plain_table([list(element.heading)], head), _plain_table(rows, style)]
        case Grid():
            rows = [["<br/>".join(dict.fromkeys(texts)) for texts in row] for row in element.rows]
            labels = ["<br/>".join(dict.fromkeys(column.labels)) for column in element.columns]
            return [_plain_table([list(element.heading)], head), _plain_table([labels, *rows], style)]
        case TermsSection():
            rows = [[f"{clause.number} {text}" for text in clause.texts] for clause in element.clauses]
            return [_plain_table([list(element.heading.texts)], head), _plain_table(rows, style)]
        case SignatureBlock():
            rows = [
                [f"{' / '.join(box.roles)}<br/>{box.name}<br/>{box.function}, {box.organisation}", ""]
                for box in element.boxes
            ]
            return [_plain_table([list(element.intro)], style), _plain_table(rows, style)]
    return [_plain_table([list(element.texts)], style)]


def _plain_table(rows: list[list[str]], style: ParagraphStyle) -> Table:
    cells = [[Paragraph(text.replace("&", "&amp;"), style) for text in row] for row in rows]
    width = 174 * mm / len(rows[0])
    grid = [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONT", (0, 0), (-1, -1), fonts.REGULAR),
    ]
    return Table(cells, colWidths=[width] * len(rows[0]), style=grid)


def _number(canvas: Any, document: Any) -> None:
    canvas.setFont(fonts.REGULAR, 7)
    canvas.drawRightString(192 * mm, 12 * mm, str(document.page))
