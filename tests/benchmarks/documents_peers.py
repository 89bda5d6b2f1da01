"""Other ways to print the same agreement: the same words, tables and typefaces, as each library's documents suggest.

What a peer cannot do by itself is left out to its advantage: none has a check of glyphs, fields to sign in, attached
data or a guard, and but Typst none has codes on its pages. A peer that is not installed is None; its row says so.
"""

from __future__ import annotations

import html
import io
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import Table as RlTable

from smedesk.documents import fonts
from smedesk.documents.codes import make_code, squares
from smedesk.documents.elements import Content, Element, FactSheet, Grid, SignatureBlock, TermsSection
from smedesk.documents.places import FONTS

Make = Callable[[Content], bytes]
_FOLDER = FONTS / "noto"
_KEY, _PAGES = bytes(32), 6


class Block(NamedTuple):
    """A table: its rows, and whether it is a heading."""

    rows: list[list[str]]
    is_heading: bool = False


def blocks(content: Content) -> Iterator[Block]:
    """The whole document as tables."""
    yield Block([list(content.title)], is_heading=True)
    for element in content.elements:
        yield from _of(element)


def _of(element: Element) -> Iterator[Block]:
    match element:
        case FactSheet():
            cells = [
                " / ".join(dict.fromkeys(fact.labels)) + "\n" + " / ".join(dict.fromkeys(fact.values))
                for fact in element.facts
            ]
            cells += [""] * (len(cells) % 2)
            yield Block([list(element.heading)], is_heading=True)
            yield Block([cells[start : start + 2] for start in range(0, len(cells), 2)])
        case Grid():
            labels = ["\n".join(dict.fromkeys(column.labels)) for column in element.columns]
            yield Block([list(element.heading)], is_heading=True)
            yield Block([labels, *(["\n".join(dict.fromkeys(texts)) for texts in row] for row in element.rows)])
        case TermsSection():
            yield Block([list(element.heading.texts)], is_heading=True)
            yield Block([[f"{clause.number} {text}" for text in clause.texts] for clause in element.clauses])
        case SignatureBlock():
            yield Block([list(element.intro)])
            roles = ((" / ".join(box.roles), box.name, f"{box.function}, {box.organisation}") for box in element.boxes)
            yield Block([["\n".join(words), ""] for words in roles])
        case _:
            yield Block([list(element.texts)])  # type: ignore[union-attr]


# -------------------------------------------------------------------------------------------- plain ReportLab


def plain_reportlab(content: Content) -> bytes:
    """What a programmer would write with the library's own means: no tags, no archive."""
    fonts.register_fonts()
    buffer = io.BytesIO()
    margins = {"leftMargin": 18 * mm, "rightMargin": 18 * mm, "topMargin": 20 * mm, "bottomMargin": 20 * mm}
    document = SimpleDocTemplate(buffer, pagesize=A4, invariant=1, **margins)
    style = ParagraphStyle("plain", fontName=fonts.REGULAR, fontSize=8.4, leading=11.2)
    head = ParagraphStyle("head", parent=style, fontName=fonts.BOLD)
    flow: list[Any] = []
    for block in blocks(content):
        if block.is_heading:
            flow.append(Spacer(0, 3 * mm))
        flow.append(_plain_table(block.rows, head if block.is_heading else style))
    document.build(flow, onFirstPage=_number, onLaterPages=_number)
    return buffer.getvalue()


def _plain_table(rows: list[list[str]], style: ParagraphStyle) -> RlTable:
    cells = [[Paragraph(html.escape(text).replace("\n", "<br/>"), style) for text in row] for row in rows]
    grid = [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("FONT", (0, 0), (-1, -1), fonts.REGULAR),
    ]
    return RlTable(cells, colWidths=[174 * mm / len(rows[0])] * len(rows[0]), style=grid)


def _number(canvas: Any, document: Any) -> None:
    canvas.setFont(fonts.REGULAR, 7)
    canvas.drawRightString(192 * mm, 12 * mm, str(document.page))


# -------------------------------------------------------------------------------------------- other engines

_TYPST = """
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title)
#let code() = context {
  let squares = data.codes.at(calc.rem(here().page() - 1, data.codes.len()))
  image(bytes(squares), format: "svg", width: 17mm, alt: "code")
}
#set page(paper: "a4", margin: (x: 18mm, top: 34mm, bottom: 34mm), numbering: "1 / 1",
  header: align(right, code()), footer: [#code() #context counter(page).display("1 / 1", both: true)])
#set text(font: "Noto Sans", size: 8.4pt, lang: data.languages.at(0))
#let cell(words) = words.split("\\n").map(line => text(line)).join(linebreak())
#for block in data.blocks [
  #if block.heading [
    #heading(level: if block.first { 1 } else { 2 }, grid(columns: block.rows.at(0).map(_ => 1fr), gutter: 6mm,
      ..block.rows.flatten().enumerate().map(((at, words)) =>
        text(size: 9.2pt, lang: data.languages.at(calc.rem(at, data.languages.len())), words))))
  ] else [
    #table(columns: block.rows.at(0).map(_ => 1fr), stroke: 0.4pt + gray, ..block.rows.flatten().map(cell))
  ]
]
"""


def typst(standards: list[str]) -> Make | None:
    """Typst with its own tags; a template that is compiled again with the data of each document."""
    if find_spec("typst") is None:
        return None
    engine: Any = import_module("typst")

    folder = TemporaryDirectory()  # it lives as long as `make`
    source = Path(folder.name) / "agreement.typ"
    source.write_text(_TYPST, "utf-8")
    compiler = engine.Compiler(str(source), font_paths=[str(_FOLDER)], ignore_system_fonts=True)

    def make(content: Content) -> bytes:
        listed = [
            {"rows": block.rows, "heading": block.is_heading, "first": number == 0}
            for number, block in enumerate(blocks(content))
        ]
        codes = [
            _svg(str(make_code(content.code, content.version, page, _PAGES, "", _KEY))) for page in range(1, _PAGES + 1)
        ]
        data = {"title": content.title[0], "languages": content.languages, "blocks": listed, "codes": codes}
        given = {"data": json.dumps(data)}
        made = compiler.compile(
            str(folder.name) + "/agreement.typ", format="pdf", sys_inputs=given, pdf_standards=standards, timestamp=0
        )
        return bytes(made)

    return make


def _svg(code: str) -> str:
    """A code as a picture of squares; made by our own library, since Typst has none."""
    dark = squares(code)
    path = "".join(
        f"M{column} {row}h1v1h-1z" for row, line in enumerate(dark) for column, is_dark in enumerate(line) if is_dark
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {len(dark)} {len(dark)}"><path d="{path}"/></svg>'


def weasyprint() -> Make | None:
    """WeasyPrint with the tags of PDF/UA; it does not do an archive of level A in the same file."""
    if find_spec("weasyprint") is None:
        return None
    engine: Any = import_module("weasyprint")

    return lambda content: bytes(engine.HTML(string=as_html(content)).write_pdf(pdf_variant="pdf/ua-1"))


def as_html(content: Content) -> str:
    """The document for WeasyPrint and for LibreOffice."""
    rules = (
        f"@font-face {{font-family: Noto Sans; src: url(file://{_FOLDER}/NotoSans-Regular.ttf)}}"
        "@page {size: A4; margin: 20mm 18mm; @bottom-right {content: counter(page)}}"
        "body {font: 8.4pt/1.33 Noto Sans} table {width: 100%; border-collapse: collapse; table-layout: fixed}"
        "td {border: 0.4pt solid grey; vertical-align: top; padding: 2pt 4pt} h2 {font-size: 9.2pt; margin: 6pt 0 2pt}"
    )
    parts = [
        f"<h2>{html.escape(' / '.join(block.rows[0]))}</h2>" if block.is_heading else _html_table(block.rows)
        for block in blocks(content)
    ]
    head = f"<title>{html.escape(content.title[0])}</title><meta charset='utf-8'><style>{rules}</style>"
    return f"<!DOCTYPE html><html lang='{content.languages[0]}'><head>{head}</head><body>{''.join(parts)}</body></html>"


def _html_table(rows: list[list[str]]) -> str:
    lines = ("".join(f"<td>{html.escape(cell).replace(chr(10), '<br>')}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def fpdf2() -> Make | None:
    """fpdf2 with its tables; it has no tags."""
    if find_spec("fpdf") is None:
        return None
    engine: Any = import_module("fpdf")

    def make(content: Content) -> bytes:
        pdf = engine.FPDF(format="A4")
        pdf.set_margins(18, 20)
        pdf.add_font("Noto", "", str(_FOLDER / "NotoSans-Regular.ttf"))
        pdf.add_font("Noto", "B", str(_FOLDER / "NotoSans-Bold.ttf"))
        pdf.add_page()
        for block in blocks(content):
            pdf.set_font("Noto", "B" if block.is_heading else "", 9.2 if block.is_heading else 8.4)
            with pdf.table(line_height=4, first_row_as_headings=False) as table:
                for row in block.rows:
                    table.row(row)
        return bytes(pdf.output())

    return make


def mail_merge(contents: list[Content]) -> float | None:
    """Seconds of processor time that LibreOffice takes for all in one run; None where it, or its Writer, is not there.

    The words are in their places already, which a true mail merge has still to do.
    """
    office = shutil.which("soffice")
    if office is None:
        return None
    with TemporaryDirectory() as folder:
        for number, content in enumerate(contents):
            (Path(folder) / f"agreement-{number:03d}.html").write_text(as_html(content), "utf-8")
        files = sorted(map(str, Path(folder).glob("*.html")))
        profile = f"-env:UserInstallation=file://{folder}/profile"
        order = [
            office,
            profile,
            "--headless",
            "--infilter=HTML (StarWriter)",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
        ]
        timed = ["bash", "-c", 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1', "bash", *order, *files]
        said = subprocess.run(timed, check=False, capture_output=True, text=True).stderr.split()
        made = len(list(Path(folder).glob("*.pdf")))
        return sum(map(float, said[-2:])) if made == len(files) else None
