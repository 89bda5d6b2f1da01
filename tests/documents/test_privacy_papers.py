"""The certificate of an erasure and the answer to a request for access: in order, and printed with what they say."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date as Date

import pypdfium2

from smedesk.app.printing import FormPrinter
from smedesk.documents.form import load_form
from smedesk.documents.lint import lint_form
from smedesk.documents.places import ACCESS, ERASURE, SHEET
from smedesk.documents.render import render
from smedesk.domain.agreement import SchemeProfile
from smedesk.domain.privacy_papers import AccessAnswer, Counted, ErasureCertificate, Line, Waiting

SCHEME = SchemeProfile("MobiliseSME", "", {"en": "Co-funded by the European Union"}, {"en": "Views are the author's."})
DAY = Date(2026, 3, 2)


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return " ".join(page.get_textpage().get_text_bounded() for page in document).replace("\r\n", " ")
    finally:
        document.close()


def test_both_forms_are_in_order() -> None:
    assert lint_form(load_form(ERASURE, SHEET), ErasureCertificate) == ()
    assert lint_form(load_form(ACCESS, SHEET), AccessAnswer) == ()


def test_a_certificate_says_what_went_and_what_waits() -> None:
    data = ErasureCertificate(
        code="ABCDEFGH2345", version=1, scheme=SCHEME, office="Tartu Chamber", address="Raekoja 1", issued_on=DAY,
        erased_at="2 March 2026, 09:00", erased_by="Maarja Kask",
        counts=(Counted("Person", 1), Counted("Note", 12)), blacked_out=3, copies=4,
        waiting=(Waiting("A copy on another medium", "/media/stick/copy.desk", "when it is destroyed"),),
        held_until=Date(2029, 3, 2), held_because="Agreement EE-1")
    in_estonian = replace(SCHEME, funding_statement={"et": "Kaasrahastanud Euroopa Liit"})
    printed = FormPrinter(bytes(32)).print_certificate(replace(data, scheme=in_estonian), "et")
    assert printed.language == "et"
    assert "Kustutamise tõend" in _text(printed.pdf)
    assert FormPrinter(bytes(32)).print_certificate(data, "et").language == "en"  # the scheme says nothing in Estonian
    text = _text(render(load_form(ERASURE, SHEET), data, ("en",), bytes(32)).pdf)
    for words in ("Tartu Chamber", "Note", "12", "/media/stick/copy.desk", "Restricted until", "Agreement EE-1"):
        assert words in text


def test_an_answer_of_many_pages_holds_every_line() -> None:
    lines = tuple(Line("Notes", f"Note {n}", f"Written words {n}, " * 40) for n in range(60))
    data = AccessAnswer("ABCDEFGH2345", 1, SCHEME, "Tartu Chamber", "", "Kadri Tamm", DAY, lines)
    printed = render(load_form(ACCESS, SHEET), data, ("en",), bytes(32))
    text = _text(printed.pdf)
    assert printed.pages > 3
    assert all(f"Note {n}" in text for n in range(60))
