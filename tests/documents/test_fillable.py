"""Forms filled in on a screen: another program types, we read it, and our copy is an archive again."""

from __future__ import annotations

import ctypes
import io
from functools import lru_cache

import pikepdf
import pypdfium2
import pytest
from pypdfium2 import raw

from smedesk.documents.catalogue import shipped_form
from smedesk.documents.fields import field_name
from smedesk.documents.fillable import Answers, fill_in, read_answers
from smedesk.documents.guard import find_faults
from smedesk.documents.paper import Box, read_paper
from smedesk.documents.render import RenderedDocument, render
from smedesk.documents.specimens import SPECIMENS
from smedesk.domain.errors import DomainError
from tests.documents import paper
from tests.documents.sample import KEY

_TYPED = "Ťežkô ģimene ħobż Ξενία Жълъд"
_POINTS = 72 / 25.4


@lru_cache(maxsize=1)
def sent() -> bytes:
    return render(shipped_form("blank_person"), SPECIMENS["blank_person"][0], ("el", "bg"), KEY, is_fillable=True).pdf


def boxes(kind: str) -> list[Box]:
    found = read_paper(sent())
    assert found is not None
    return [box for box in found.boxes if box.kind == kind]


def click(form: object, page: pypdfium2.PdfPage, box: Box) -> None:
    x, y = (box.x + box.width / 2) * _POINTS, (box.y + box.height / 2) * _POINTS
    raw.FORM_OnMouseMove(form, page.raw, 0, x, y)
    raw.FORM_OnLButtonDown(form, page.raw, 0, x, y)
    raw.FORM_OnLButtonUp(form, page.raw, 0, x, y)


def filled_by_pdfium(written: Box, ticked: Box) -> bytes:
    """The form as a browser gives it back."""
    document = pypdfium2.PdfDocument(sent())
    document.init_forms()
    page = document[written.page - 1]
    other = document[ticked.page - 1]
    form = document.formenv.raw
    click(form, page, written)
    typed = ctypes.create_string_buffer((_TYPED + "\0").encode("utf-16-le"))
    raw.FORM_ReplaceSelection(form, page.raw, ctypes.cast(typed, ctypes.POINTER(ctypes.c_ushort)))
    raw.FORM_ForceToKillFocus(form)
    click(form, other, ticked)
    raw.FORM_ForceToKillFocus(form)
    kept = io.BytesIO()
    document.save(kept)
    page.close()
    other.close()
    document.close()
    return kept.getvalue()


def test_what_another_program_typed_is_read_and_printed_anew() -> None:
    written, ticked = boxes("write")[0], boxes("tick")[0]
    came_back = filled_by_pdfium(written, ticked)
    answers = read_answers(came_back)
    assert answers.texts[written.name] == _TYPED
    assert answers.ticks[ticked.question] == (ticked.value,)
    assert [name for name, text in answers.texts.items() if text] == [written.name]
    kept = fill_in(sent(), answers)
    assert find_faults(kept) == ()
    assert read_answers(kept) == answers
    assert paper.squeeze(_TYPED) in paper.whole_text(kept), "what is seen is what was typed"
    assert all(embedded for _, embedded, _ in paper.fonts(kept))
    assert kept == fill_in(sent(), answers), "the same answers give the same bytes"


def test_each_place_to_write_or_tick_is_a_field_with_words_and_those_to_sign_remain() -> None:
    assert find_faults(sent()) == ()
    with pikepdf.open(io.BytesIO(sent())) as file:
        fields = {str(field.T): field for field in file.Root.AcroForm.Fields}
        for kind, expected in (("write", "/Tx"), ("tick", "/Btn"), ("signature", "/Sig")):
            found = [fields[field_name(box)] for box in boxes(kind)]
            assert found
            assert {str(field.FT) for field in found} == {expected}
            assert all(str(field.TU) for field in found)


def test_on_paper_there_are_no_fields_but_those_to_sign() -> None:
    form = shipped_form("blank_person")
    plain = render(form, SPECIMENS["blank_person"][0], ("el", "bg"), KEY)
    with pikepdf.open(io.BytesIO(plain.pdf)) as file:
        assert {str(field.FT) for field in file.Root.AcroForm.Fields} == {"/Sig"}
    with pytest.raises(DomainError, match="no_fields"):
        read_answers(plain.pdf)


@pytest.mark.parametrize("text", ["王芳", "თამარ", "مريم"])
def test_letters_that_we_cannot_print_are_refused_with_the_letter(text: str) -> None:
    name = boxes("write")[0].name
    with pytest.raises(DomainError) as refusal:
        fill_in(sent(), Answers({name: f"Maria {text}"}, {}))
    assert refusal.value.code == "document.glyph_missing"
    assert str(refusal.value.parameters["character"]) in text
    assert text in str(refusal.value.parameters["text"])


def test_a_long_text_gets_smaller_and_an_endless_one_is_refused() -> None:
    first, longest = boxes("write")[0], max(boxes("write"), key=lambda box: box.width * box.height)
    many = "word " * 60
    kept = fill_in(sent(), Answers({longest.name: many}, {}))
    assert paper.whole_text(kept).count("word") == 60
    with pytest.raises(DomainError) as refusal:
        fill_in(sent(), Answers({first.name: "W" * 2000}, {}))
    assert refusal.value.code == "document.does_not_fit"


@pytest.mark.parametrize("pdf", [b"", b"no PDF"])
def test_what_is_no_form_is_refused(pdf: bytes, printed: RenderedDocument) -> None:
    for read in (read_answers, lambda file: fill_in(file, Answers({}, {}))):
        with pytest.raises(DomainError) as refusal:
            read(pdf)
        assert refusal.value.code == "document.unreadable"
        with pytest.raises(DomainError, match="no_fields"):
            read(printed.pdf)
