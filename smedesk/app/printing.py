"""The paper of the program behind the port of the services. ReportLab is loaded with the first document."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from smedesk.services.ports import Store

if TYPE_CHECKING:
    from pathlib import Path

    from smedesk.domain.agreement import Agreement
    from smedesk.domain.privacy_papers import AccessAnswer, ErasureCertificate
    from smedesk.services.access import PrintedPaper
    from smedesk.services.agreements import PageImage, PrintedDocument
    from smedesk.services.paper_forms import BlankForm

DOCUMENT_KEY = "document_key"
"""The setting that keeps the key by which the codes on the pages are known as this desk's."""


class FormPrinter:
    """Prints the forms that ship with the program. Its methods are slow: call them off the window's thread."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def print_agreement(self, data: Agreement, languages: tuple[str, ...]) -> PrintedDocument:
        """Print an agreement in one language or in two side by side; DomainError names what cannot be printed."""
        from smedesk.documents.form import load_form
        from smedesk.documents.places import AGREEMENT, SHEET
        from smedesk.documents.render import render
        from smedesk.services.agreements import PrintedDocument

        printed = render(load_form(AGREEMENT, SHEET), data, languages, self._key)
        return PrintedDocument(printed.pdf, printed.pages, printed.digest)

    def print_certificate(self, data: ErasureCertificate, wanted: str) -> PrintedPaper:
        """Print the certificate of an erasure; DomainError names what cannot be printed."""
        from smedesk.documents.places import ERASURE

        return self._print(ERASURE, data, wanted)

    def print_access(self, data: AccessAnswer, wanted: str) -> PrintedPaper:
        """Print everything that is held on a person; DomainError names what cannot be printed."""
        from smedesk.documents.places import ACCESS

        return self._print(ACCESS, data, wanted)

    def _print(self, form: Path, data: ErasureCertificate | AccessAnswer, wanted: str) -> PrintedPaper:
        """Print in the language wanted, in the governing one where the form or the scheme does not speak it."""
        from smedesk.documents.form import load_form
        from smedesk.documents.places import SHEET
        from smedesk.documents.render import render
        from smedesk.services.access import PrintedPaper

        loaded = load_form(form, SHEET)
        structure = loaded.structure
        is_spoken = wanted in loaded.languages and wanted in data.scheme.funding_statement
        language = wanted if is_spoken else structure.governing_language
        printed = render(loaded, data, (language,), self._key)
        return PrintedPaper(printed.pdf, printed.pages, printed.digest, language)

    def print_blank_forms(self, forms: Sequence[BlankForm]) -> bytes:
        """Print forms of the stand, each on its own sheet, and return the PDF of them all."""
        from smedesk.documents.blank_form import print_blank_forms

        return print_blank_forms(forms, self._key)

    def agreement_languages(self) -> tuple[str, ...]:
        """Return the codes of the languages that the form speaks."""
        from smedesk.documents.form import load_form
        from smedesk.documents.places import AGREEMENT, SHEET

        return load_form(AGREEMENT, SHEET).languages

    def pages(self, pdf: bytes, dpi: int) -> Iterator[PageImage]:
        """Return the pages of a PDF as pictures, in order."""
        from smedesk.documents.preview import render_pages
        from smedesk.services.agreements import PageImage

        for page in render_pages(pdf, dpi):
            yield PageImage(page.width, page.height, page.pixels)


def document_key(store: Store) -> bytes:
    """Return the key for the codes of this desk's documents; made when first asked for."""
    kept = store.reads.setting(DOCUMENT_KEY)
    if not kept:
        kept = secrets.token_hex(32)
        store.set_setting(DOCUMENT_KEY, kept)
    return bytes.fromhex(kept)
