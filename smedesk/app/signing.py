"""Digital signatures behind the ports of the services. pyHanko is loaded with the first signature."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from smedesk.domain.errors import DomainError

if TYPE_CHECKING:
    from datetime import datetime as DateTime

    from smedesk.domain.trust import TrustedList
    from smedesk.services.signing import CheckedPaper, SigningOrder, TokenCertificate

_CODE_DPI = 150
_PAGES_READ = 2
"""pages that are looked at for a code: the first ones of a document carry it like all others"""


class PaperSignatures:
    """Makes and checks signatures. Its methods are slow: call them off the window's thread and off the write thread."""

    def sign(self, pdf: bytes, order: SigningOrder, trusted: TrustedList) -> bytes:
        """Return the PDF with one signature more; DomainError says why not."""
        from smedesk.documents.signatures.signing import sign_pdf

        return sign_pdf(pdf, order, trusted)

    def token_certificates(self, module: str) -> tuple[TokenCertificate, ...]:
        """Return what can be chosen behind a driver of tokens."""
        from smedesk.documents.signatures.keys import token_certificates

        return token_certificates(module)

    def check(self, content: bytes, trusted: TrustedList, now: DateTime) -> tuple[CheckedPaper, ...]:
        """Check a PDF, a container or a CMS file; DomainError when it is none or does harm."""
        from smedesk.documents.signatures.check import check_signatures

        return check_signatures(content, trusted, now)

    def page_codes(self, content: bytes) -> tuple[tuple[str, int], ...]:
        """Return (code, version) of the documents whose pages are in a PDF; none where it cannot be looked at."""
        from smedesk.documents.paper import read_paper
        from smedesk.documents.preview import render_pages
        from smedesk.documents.reading import codes_on

        if paper := read_paper(content):
            return ((paper.code, paper.version),)
        try:
            pages = list(islice(render_pages(content, _CODE_DPI), _PAGES_READ))
        except DomainError:
            return ()
        found = (code for page in pages for code in codes_on(page))
        return tuple(dict.fromkeys((code.code, code.version) for code in found))
