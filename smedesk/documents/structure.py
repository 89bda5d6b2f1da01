"""Writes recorded tags into a PDF: the tree of structure, the way back from each mark, and the fields to sign in."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from smedesk.documents.tags import NotedBox, Tag, TaggedCanvas

_POINTS = 72 / 25.4
_PRINTED = 4
"""The flag of an annotation that it is printed; no archive takes one without."""
_CELLS = frozenset({"TD", "TH"})


def add_structure(pdf: pikepdf.Pdf, canvas: TaggedCanvas) -> None:
    """Add everything that `canvas` has recorded."""
    _Writer(pdf, canvas).write()


class _Writer:
    """Writes the tree of one file; made for one call."""

    def __init__(self, pdf: pikepdf.Pdf, canvas: TaggedCanvas) -> None:
        self._pdf = pdf
        self._canvas = canvas
        self._pages: list[Any] = [page.obj for page in pdf.pages]
        self._parents: list[list[Any]] = [[None] * len(marks) for marks in canvas.marks]
        self._parents += [[] for _ in range(len(self._pages) - len(self._parents))]
        self._fields: list[tuple[Any, Any]] = []
        """Each widget with its node"""
        self._blanks: dict[tuple[float, float], Any] = {}

    def write(self) -> None:
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._node(self._canvas.tags, root)])
        numbers = Array()
        for number, (page, nodes) in enumerate(zip(self._pages, self._parents, strict=True)):
            page.StructParents, page.Tabs = number, Name.S
            numbers.extend((number, self._pdf.make_indirect(Array(nodes))))
        for number, (widget, node) in enumerate(self._fields, start=len(self._pages)):
            widget.StructParent = number
            numbers.extend((number, node))
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._pages) + len(self._fields)
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)
        if self._fields:
            widgets = Array([widget for widget, _ in self._fields])
            self._pdf.Root.AcroForm = self._pdf.make_indirect(Dictionary(Fields=widgets, SigFlags=0))

    def _node(self, tag: Tag, parent: Any) -> Any:
        node = self._pdf.make_indirect(Dictionary(S=Name(f"/{tag.kind}"), P=parent))
        if tag.language:
            node.Lang = String(tag.language)
        if tag.alt:
            node.Alt = String(tag.alt)
        if tag.kind in _CELLS:
            _add_cell(node, tag)
        kids = [kid for one in tag.kids if (kid := self._kid(one, node)) is not None]
        if len(kids) == 1:
            node.K = kids[0]  # a field's only kid must not stand in a list: pyHanko would see it changed by a signature
        elif kids:
            node.K = Array(kids)
        return node

    def _kid(self, kid: Tag | tuple[int, int] | NotedBox, node: Any) -> Any:
        match kid:
            case Tag():
                return self._node(kid, node) if kid.kids or kid.kind in _CELLS else None
            case NotedBox():
                return self._field(kid, node)
        page, mark = kid
        self._parents[page][mark] = node
        if "/Pg" not in node:
            node.Pg = self._pages[page]
        if node.Pg.objgen == self._pages[page].objgen:
            return mark
        return Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=mark)

    def _field(self, noted: NotedBox, node: Any) -> Any:
        """A field to sign in; its node holds nothing else."""
        box, page = noted.box, self._pages[noted.box.page - 1]
        left, lower = box.x * _POINTS, box.y * _POINTS
        width, height = box.width * _POINTS, box.height * _POINTS
        widget = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=String(box.name),
                TU=String(noted.words),
                Rect=_corners(left, lower, left + width, lower + height),
                F=_PRINTED,
                P=page,
                AP=Dictionary(N=self._blank(width, height)),
            )
        )
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(widget)
        node.Pg = page
        self._fields.append((widget, node))
        return Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)

    def _blank(self, width: float, height: float) -> Any:
        """The look of a field that is not signed yet: nothing, once for each size."""
        size = (round(width, 2), round(height, 2))
        if size not in self._blanks:
            blank = pikepdf.Stream(self._pdf, b"")
            blank.Type, blank.Subtype, blank.BBox = Name.XObject, Name.Form, _corners(0, 0, *size)
            self._blanks[size] = self._pdf.make_indirect(blank)
        return self._blanks[size]


def _add_cell(node: Any, tag: Tag) -> None:
    attributes = Dictionary(O=Name.Table)
    if tag.scope:
        attributes.Scope = Name(f"/{tag.scope}")
    if tag.span > 1:
        attributes.ColSpan = tag.span
    if len(attributes) > 1:
        node.A = attributes


def _corners(*lengths: float) -> Array:
    return Array([round(length, 2) for length in lengths])
