"""What a screen reader hears: one language after the other, each word once, tables with heads, fields with names.

Poppler tells the tree of tags with its words; it is another program than the one that wrote them."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, replace
from functools import lru_cache

import pikepdf
import pytest

from smedesk.documents.compose import compose
from smedesk.documents.elements import Content, FactSheet, Grid, SignatureBlock, TermsSection
from smedesk.documents.form import Form
from smedesk.documents.render import RenderedDocument, render_agreement
from smedesk.domain.agreement import Activity
from tests.documents import paper
from tests.documents.sample import ACTIVITIES, AGREEMENT, KEY


@dataclass(frozen=True, slots=True)
class Line:
    """A line of poppler's tree: a tag (`kind`), or words."""

    depth: int
    kind: str
    words: str


@lru_cache(maxsize=8)  # poppler takes two seconds for an agreement
def heard(pdf: bytes) -> list[Line]:
    lines = []
    for line in paper.poppler("pdfinfo", pdf, "-struct-text").splitlines():
        text = line.strip()
        depth = len(line) - len(line.lstrip())
        is_words = text.startswith('"')
        lines.append(Line(depth, "" if is_words else text.split()[0].rstrip(":"), text[1:-1] if is_words else ""))
    return [line for line in lines if line.kind or line.words]


def sections(pdf: bytes) -> list[str]:
    """All words of each section, squeezed."""
    found: list[list[str]] = []
    for line in heard(pdf):
        if line.kind == "Sect":
            found.append([])
        elif line.words:
            found[-1].append(line.words)
    return [paper.squeeze("".join(words)) for words in found]


def composed(content: Content, side: int) -> list[str]:
    """All texts of a document in the language of one side."""
    texts = [content.title[side], content.letterhead.statement[side]]
    for element in content.elements:
        match element:
            case TermsSection():
                texts += [element.heading.texts[side], *(clause.texts[side] for clause in element.clauses)]
            case FactSheet():
                texts += [element.heading[side], *(texts[side] for texts in element.columns)]
                texts += [words for fact in element.facts for words in (fact.labels[side], fact.values[side])]
            case Grid():
                texts += [element.heading[side], *(column.labels[side] for column in element.columns)]
                texts += [words[side] for row in element.rows for words in row]
            case SignatureBlock():
                texts += [element.intro[side], element.signature[side], element.place_date[side]]
                texts += [words for box in element.boxes for words in (box.roles[side], box.name, box.organisation)]
    return [squeezed for text in texts if (squeezed := paper.squeeze(text.replace("\u00ad", "")))]


@pytest.mark.parametrize("languages", [("et", "it"), pytest.param(("en",), marks=pytest.mark.slow)])
def test_every_word_is_heard(form: Form, languages: tuple[str, ...]) -> None:
    pdf = render_agreement(AGREEMENT, languages, KEY)
    content = compose(form, AGREEMENT, languages)
    everything = "".join(sections(pdf))
    for side in range(len(languages)):
        missing = [text for text in composed(content, side) if text not in everything]
        assert not missing


def test_one_language_is_heard_after_the_other(form: Form, printed: RenderedDocument) -> None:
    content = compose(form, AGREEMENT, ("et", "it"))
    both = sections(printed.pdf)
    assert len(both) == 2
    for side, words in enumerate(both):
        at = -1
        for element in content.elements:
            if isinstance(element, TermsSection):
                for clause in element.clauses:
                    here = words.find(paper.squeeze(clause.number + clause.texts[side]))
                    assert here > at, clause.number
                    at = here
        other = next(one for one in content.elements if isinstance(one, TermsSection)).clauses[0].texts[1 - side]
        assert paper.squeeze(other) not in words


def test_foreign_words_in_shared_cells_have_their_language(printed: RenderedDocument) -> None:
    found = []

    def look(node: pikepdf.Object) -> None:
        if node.get("/S") == pikepdf.Name.Span:
            found.append(str(node.Lang))
        kids = node.get("/K")
        for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                look(kid)

    with pikepdf.open(io.BytesIO(printed.pdf)) as file:
        document = file.Root.StructTreeRoot.K[0]
        assert [str(section.Lang) for section in document.K] == ["et", "it"]
        look(document)
    assert len(found) > 40
    assert set(found) == {"it"}


def test_headings_lists_tables_and_fields_are_what_they_are(printed: RenderedDocument) -> None:
    lines = heard(printed.pdf)
    kinds = [line.kind for line in lines]
    assert kinds.count("H1") == 2
    assert {"H2", "H3", "L", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure"} <= set(kinds)
    assert kinds.count("Form") == 5
    after_heading = lines[kinds.index("H1") + 1]
    assert after_heading.words == "Vahetuskokkulepe"


@pytest.mark.slow
def test_the_repeated_head_of_a_table_is_heard_once() -> None:
    many = tuple(Activity(week, f"Week {week}: " + ACTIVITIES[0].activity) for week in range(1, 61))
    pdf = render_agreement(replace(AGREEMENT, activities=many), ("en",), KEY)
    assert paper.whole_text(pdf).count("Ledby") >= 2
    assert "".join(sections(pdf)).count("Ledby") == 1


@pytest.mark.slow
def test_a_paragraph_over_two_pages_is_one() -> None:
    words = " ".join(f"w{number:05d}" for number in range(3000))
    pdf = render_agreement(replace(AGREEMENT, project=words), ("en",), KEY)
    assert paper.squeeze(words) in "".join(sections(pdf))
    assert not re.search(r"w\d{5}Lk", "".join(sections(pdf)))
