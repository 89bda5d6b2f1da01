"""Form, data, languages and key in; the bytes of a PDF out. Pure: the same input gives the same bytes.

    render(load_form(folder, SHEET), data, ("et", "it"), key) -> RenderedDocument
    render_agreement(agreement, ("et", "it"), key) -> bytes

Everything that a person can mend is a DomainError: `document.values_missing`, `document.glyph_missing`,
`document.language_not_offered`, `document.languages_count`, `document.value_misfit`,
`document.country_unknown`, `document.does_not_fit` and the `form.` family of a form that is not in order.
"""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import partial
from typing import Any

import msgspec
from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from smedesk.documents import fonts
from smedesk.documents.archive import Label, finish
from smedesk.documents.codes import make_code
from smedesk.documents.compose import Printable, compose
from smedesk.documents.elements import Content
from smedesk.documents.form import Form, load_form
from smedesk.documents.guard import refuse_broken
from smedesk.documents.layout import lay_out
from smedesk.documents.paper import Paper
from smedesk.documents.places import AGREEMENT, SHEET
from smedesk.documents.sheet import Sheet, SheetCanvas
from smedesk.documents.typography import BAND, PAGE, SIDE, WIDTH, together
from smedesk.documents.values import Texts, form_values
from smedesk.documents.visibility import Duties, duties_of
from smedesk.domain.agreement import Agreement
from smedesk.domain.errors import DomainError

rl_config.useA85 = 0  # streams as they are: a fifth smaller than in printable characters
_AIR = 12  # points between the text and the bands of header and footer


@dataclass(frozen=True, slots=True)
class RenderedDocument:
    """A finished PDF. `digest` is the hash of form, words and values, which the codes prove; keep it
    beside the file.
    """

    pdf: bytes
    pages: int
    digest: str


def render_agreement(data: Agreement, languages: tuple[str, ...], key: bytes) -> bytes:
    """The exchange agreement in one language or in two side by side; `key` proves the codes on its pages."""
    return render(load_form(AGREEMENT, SHEET), data, languages, key).pdf


def render(
    form: Form, data: Printable, languages: tuple[str, ...], key: bytes, *, is_fillable: bool = False
) -> RenderedDocument:
    """Print `form` with `data`; its own language first, any second one beside it.

    What is fillable has fields where one writes and ticks on paper, besides those to sign in.
    """
    content = compose(form, data, languages)
    digest = content_digest(form, content)
    sheet = Sheet(
        content,
        page_texts=partial(_page_texts, form, languages),
        number=data.scheme.agreement_number,
        page_code=lambda page, pages: make_code(content.code, content.version, page, pages, digest, key),
    )
    written, canvas = _build(content, sheet)
    paper = Paper(
        form=form.structure.id,
        form_version=form.structure.version,
        code=content.code,
        version=content.version,
        languages=languages,
        pages=canvas.pages,
        digest=digest,
        boxes=tuple(noted.box for noted in canvas.boxes),
        values=form_values(form, data, languages),
    )
    label = Label(f"{together(content.title)} {content.code}", content.letterhead.scheme, languages)
    pdf = finish(written, canvas, label, paper, is_fillable=is_fillable)
    refuse_broken(pdf, _duties(form, data, languages))
    return RenderedDocument(pdf, canvas.pages, digest)


def _duties(form: Form, data: Printable, languages: tuple[str, ...]) -> Duties:
    """A form that prints no disclaimer, as an answer to a person, need not show it; its lint says whether it must."""
    has_disclaimer = any(variable.path == "scheme.disclaimer" for variable in form.structure.variables.values())
    return duties_of(data.scheme, languages, has_disclaimer=has_disclaimer)


def content_digest(form: Form, content: Content) -> str:
    """SHA-256 over the form's files and all that is printed."""
    return hashlib.sha256(form.fingerprint.encode() + msgspec.json.encode(content)).hexdigest()


def _page_texts(form: Form, languages: tuple[str, ...], page: int, pages: int) -> Texts:
    values = {"page": str(page), "pages": str(pages)}
    return tuple(form.sheet[language].text("page", values) for language in languages)


def _build(content: Content, sheet: Sheet) -> tuple[bytes, SheetCanvas]:
    """What ReportLab writes, and the canvas with all that it has recorded."""
    fonts.register_fonts()
    written = io.BytesIO()
    document = BaseDocTemplate(
        written,
        pagesize=PAGE,
        lang=content.languages[0],
        invariant=1,
        pageCompression=1,
        initialFontName=fonts.REGULAR,
    )
    frame = Frame(SIDE, BAND + _AIR, WIDTH, PAGE[1] - 2 * (BAND + _AIR), 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate(id="sheet", frames=[frame])])
    used: list[SheetCanvas] = []

    def make_canvas(*arguments: Any, **options: Any) -> SheetCanvas:
        used.append(SheetCanvas(*arguments, sheet=sheet, languages=content.languages, **options))
        fonts.set_order(used[-1]._doc, msgspec.json.encode(content).decode())
        return used[-1]

    try:
        document.build(lay_out(content), canvasmaker=make_canvas)
    except LayoutError as error:
        raise DomainError("document.does_not_fit") from error
    return written.getvalue(), used[-1]
