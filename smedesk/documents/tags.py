"""Tags on paper: what is a heading, a cell or a field, in which language it is read, and in which order.

How a flowable gets its tag:

* A paragraph of `typography.typeset` needs nothing: the face says whether it is a heading or a paragraph, and it is
  read in the section of its language, in the order in which it is drawn. So no word is ever lost to a reader.
* What belongs to a table, list or form gets a node before it is drawn: `paragraph.tag = Tag("TD", row)`. The topmost
  node takes its place in the section when the first of its paragraphs is drawn. `tables.tag_rows` does it for rows.
* What a flowable draws itself stands between `begin_tag(self.canv, tag, language)` or `begin_artifact(self.canv)` and
  `end_tag(self.canv)`: lines, tints and frames are artifacts. On a plain canvas these three do nothing.
* A place for ink is told by `note_box(self.canv, kind, name, ...)`: it is found again in the kept file
  (`smedesk.documents.paper`), and a signature becomes a field.

What is painted outside of all tags is found by the guard, which refuses the document.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from smedesk.documents.lines import LineCanvas
from smedesk.documents.paper import Box, BoxKind

_MM = 72 / 25.4
_HOLDS_FIELDS = frozenset({"LBody", "TD", "TH"})
"""What a field may stand in; beside them it may not"""
_HEADINGS = {"H1": 1, "H2": 2, "H3": 3, "H4": 4}


class Tag:
    """A node of the tree of tags: `kids` are nodes, (page from 0, number of the mark on it), and noted boxes.

    `scope` is that of a heading cell, `span` the columns that a cell spans, `alt` what is read instead of a figure.
    """

    __slots__ = ("alt", "kids", "kind", "language", "parent", "scope", "span")

    def __init__(
        self, kind: str, parent: Tag | None = None, *, language: str = "", scope: str = "", span: int = 1, alt: str = ""
    ) -> None:
        self.kind, self.parent, self.language = kind, parent, language
        self.scope, self.span, self.alt = scope, span, alt
        self.kids: list[Tag | tuple[int, int] | NotedBox] = []
        if parent is not None:
            parent.kids.append(self)


@dataclass(frozen=True, slots=True, eq=False)
class NotedBox:
    """A box as it was drawn: its place, and the words that a reader hears of it."""

    box: Box
    words: str


class TaggedCanvas(LineCanvas):
    """A canvas that records tags. One section for each language, read one after the other."""

    def __init__(self, *arguments: Any, languages: tuple[str, ...], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.tags = Tag("Document")
        self.boxes: list[NotedBox] = []
        self.marks: list[list[Tag]] = []
        """For each page the node of every mark, by the mark's number"""
        self._sections = {language: Tag("Sect", self.tags, language=language) for language in languages}
        self._first = self._sections[languages[0]]
        self._last = self._first
        self._levels = dict.fromkeys(self._sections, 0)

    def begin_tag(self, tag: Tag, language: str, *, is_first: bool = False) -> None:
        """Begin a mark of `tag`; a node without a place is put at the end of the section of `language`."""
        self._code.append(self.mark(tag, language, is_first=is_first))

    def mark(self, tag: Tag, language: str, *, is_first: bool = False) -> str:
        """The operator that begins a mark of `tag`, for what writes operators itself."""
        self._place(tag, language, is_first=is_first)
        page = self.getPageNumber() - 1
        while len(self.marks) <= page:
            self.marks.append([])
        here = self.marks[page]
        tag.kids.append((page, len(here)))
        here.append(tag)
        self._last = tag
        return f"/{tag.kind} <</MCID {len(here) - 1}>> BDC"

    def note_box(self, noted: NotedBox, tag: Tag | None) -> None:
        """Keep a box; `tag` is the node of its field; where there is none the field comes after what is read last."""
        self.boxes.append(noted)
        if tag is None:
            last = self._last
            tag = Tag("Form", last if last.kind in _HOLDS_FIELDS else last.parent or self._first)
        self._place(tag, "")
        tag.kids.append(noted)

    def _place(self, tag: Tag, language: str, *, is_first: bool = False) -> None:
        top = tag
        while top.parent is not None:
            top = top.parent
        if top is self.tags:
            return
        section = self._sections.get(language, self._first)
        top.parent = section
        section.kids.insert(0 if is_first else len(section.kids), top)
        if top.kind in _HEADINGS:
            level = min(_HEADINGS[top.kind], self._levels[section.language] + 1)  # no level may be skipped
            self._levels[section.language] = level
            top.kind = f"H{level}"


def begin_tag(canvas: Canvas, tag: Tag, language: str) -> None:
    """Begin what `tag` marks, where the canvas records tags."""
    if isinstance(canvas, TaggedCanvas):
        canvas.begin_tag(tag, language)


def begin_artifact(canvas: Canvas, kind: str = "Layout") -> None:
    """Begin what nobody needs to hear: lines and tints (`Layout`), headers, footers and codes (`Pagination`)."""
    if isinstance(canvas, TaggedCanvas):
        canvas._code.append(f"/Artifact <</Type /{kind}>> BDC")


def end_tag(canvas: Canvas) -> None:
    """End what was begun last."""
    if isinstance(canvas, TaggedCanvas):
        canvas._code.append("EMC")


def note_box(
    canvas: Canvas,
    kind: BoxKind,
    name: str,
    corners: tuple[float, float, float, float],
    *,
    words: str,
    question: str = "",
    value: str = "",
    tag: Tag | None = None,
) -> None:
    """Keep a place for ink: `corners` are x, y, width and height in points where the flowable draws now.

    `words` are what a reader hears of a field; `tag` is its node, e.g. `Tag("Form", part)`.
    """
    if isinstance(canvas, TaggedCanvas):
        x, y = canvas.absolutePosition(corners[0], corners[1])
        left, lower, width, height = (round(length / _MM, 2) for length in (x, y, corners[2], corners[3]))
        box = Box(kind, name, canvas.getPageNumber(), left, lower, width, height, question, value)
        canvas.note_box(NotedBox(box, words), tag)
