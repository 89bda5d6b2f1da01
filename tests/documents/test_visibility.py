"""The Union's rules of visibility are looked for in the finished file, and each that is broken is named."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from smedesk.documents import sheet
from smedesk.documents.form import Form
from smedesk.documents.page_text import PageReader
from smedesk.documents.render import RenderedDocument, render, render_agreement
from smedesk.documents.visibility import duties_of, visibility_faults
from smedesk.domain.errors import DomainError
from tests.documents import paper
from tests.documents.sample import AGREEMENT, KEY

DUTIES = duties_of(AGREEMENT.scheme, ("et", "it"))


@pytest.fixture
def file(printed: RenderedDocument) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(printed.pdf)) as opened:
        yield opened


def test_what_is_printed_shows_all(file: pikepdf.Pdf) -> None:
    assert DUTIES.number
    assert all(DUTIES.statements)
    assert all(DUTIES.disclaimers)
    assert list(visibility_faults(file, DUTIES)) == []


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"statements": ("Funded by nobody",)}, "statement"),
        ({"statements": ("",)}, "statement"),
        ({"number": "987654321"}, "number"),
        ({"disclaimers": (*DUTIES.disclaimers, "Another one.")}, "disclaimer"),
    ],
)
def test_what_is_not_there_is_named(file: pikepdf.Pdf, change: dict[str, Any], word: str) -> None:
    faults = list(visibility_faults(file, replace(DUTIES, **change)))
    assert len(faults) == 1
    assert word in faults[0]


def test_an_emblem_below_a_centimetre_refuses_the_document(form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheet, "EMBLEM", 9.5 * 72 / 25.4)
    with pytest.raises(DomainError) as refusal:
        render(form, AGREEMENT, ("et",), KEY)
    assert refusal.value.code == "document.broken"
    assert "0.95 cm" in str(refusal.value.parameters["faults"])


def test_another_typeface_is_named(file: pikepdf.Pdf) -> None:
    for font in file.pages[0].obj.Resources.Font.values():
        font.BaseFont = pikepdf.Name("/AAAAAA+ComicSans")
    assert list(visibility_faults(file, DUTIES)) == ["the statement is not set in an allowed typeface"]


def test_words_are_read_back_as_poppler_reads_them(printed: RenderedDocument) -> None:
    pdf = render_agreement(replace(AGREEMENT, project="(Õ\\Жълъд Ξενία) – čšž"), ("en", "it"), KEY)
    for one in (printed.pdf, pdf):
        with pikepdf.open(io.BytesIO(one)) as file:
            reader = PageReader()
            ours = [paper.squeeze(reader.words(page)) for page in file.pages]
        theirs = [paper.squeeze(text) for text in paper.page_texts(one)]
        assert [sorted(page) for page in ours] == [sorted(page) for page in theirs]
