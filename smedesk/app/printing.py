"""The paper of the program behind the port of the services. ReportLab is loaded with the first document."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from smedesk.app.form_bench import FormBench
from smedesk.domain.errors import DomainError
from smedesk.services.page_key import DOCUMENT_KEY, page_key
from smedesk.services.ports import Store

if TYPE_CHECKING:
    from smedesk.domain.agreement import Agreement
    from smedesk.domain.privacy_papers import AccessAnswer, ErasureCertificate
    from smedesk.services.access import PrintedPaper
    from smedesk.services.agreements import PageImage, PrintedDocument
    from smedesk.services.own_forms import FormFiles
    from smedesk.services.paper_forms import BlankForm


class FormPrinter:
    """Prints the forms that ship with the program. Its methods are slow: call them off the window's thread."""

    def __init__(self, key: bytes) -> None:
        self._key = key
        self.bench = FormBench()

    def print_agreement(self, data: Agreement, languages: tuple[str, ...]) -> PrintedDocument:
        """Print an agreement in one language or in two side by side; DomainError names what cannot be printed."""
        return self.print_paper("agreement", data, languages)

    def print_paper(
        self, kind: str, data: Any, languages: tuple[str, ...], files: FormFiles | None = None
    ) -> PrintedDocument:
        """Print a paper with the form of the program, or with that of `files`; DomainError names what cannot be."""
        from smedesk.documents.catalogue import shipped_form
        from smedesk.documents.engine import engine_fingerprint
        from smedesk.documents.form import load_sheet, read_form
        from smedesk.documents.places import SHEET
        from smedesk.documents.render import render
        from smedesk.services.agreements import PrintedDocument

        form = read_form(files, load_sheet(SHEET)) if files else shipped_form(kind)
        printed = render(form, data, languages, self._key)
        return PrintedDocument(printed.pdf, printed.pages, printed.digest, form.name, engine_fingerprint())

    def values_of(self, pdf: bytes) -> Mapping[str, Any]:
        """Return the values that a paper of ours was made of; DomainError `document.values_lost` where it has none."""
        from smedesk.documents.paper import read_paper

        found = read_paper(pdf)
        if found is None or not found.values:
            raise DomainError("document.values_lost")
        return found.values

    def print_certificate(self, data: ErasureCertificate, wanted: str) -> PrintedPaper:
        """Print the certificate of an erasure; DomainError names what cannot be printed."""
        return self._print("erasure", data, wanted)

    def print_access(self, data: AccessAnswer, wanted: str) -> PrintedPaper:
        """Print everything that is held on a person; DomainError names what cannot be printed."""
        return self._print("access", data, wanted)

    def _print(self, kind: str, data: ErasureCertificate | AccessAnswer, wanted: str) -> PrintedPaper:
        """Print in the language wanted, in the governing one where the form or the scheme does not speak it."""
        from smedesk.documents.catalogue import shipped_form
        from smedesk.services.access import PrintedPaper

        form = shipped_form(kind)
        is_spoken = wanted in form.languages and wanted in data.scheme.funding_statement
        language = wanted if is_spoken else form.structure.governing_language
        printed = self.print_paper(kind, data, (language,))
        return PrintedPaper(
            printed.pdf, printed.pages, printed.content_sha256, printed.form, printed.engine, language)

    def print_blank_forms(self, forms: Sequence[BlankForm]) -> bytes:
        """Print forms of the stand, each on its own sheet, and return the PDF of them all."""
        from smedesk.documents.blank_form import print_blank_forms

        return print_blank_forms(forms, self._key)

    def agreement_languages(self) -> tuple[str, ...]:
        """Return the codes of the languages that the form speaks."""
        from smedesk.documents.catalogue import shipped_form

        return shipped_form("agreement").languages

    def pages(self, pdf: bytes, dpi: int) -> Iterator[PageImage]:
        """Return the pages of a PDF as pictures, in order."""
        from smedesk.documents.preview import render_pages
        from smedesk.services.agreements import PageImage

        for page in render_pages(pdf, dpi):
            yield PageImage(page.width, page.height, page.pixels)


def document_key(store: Store) -> bytes:
    """Return the key for the codes of this desk's documents; made when first asked for."""
    key = page_key(store.reads)
    if key is None:
        key = secrets.token_bytes(32)
        store.set_setting(DOCUMENT_KEY, key.hex())
    return key
