"""Writes recorded tags into a PDF: the tree of structure, the way back from each mark, and the fields to sign in."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from smedesk.documents.fields import FONT, FieldMaker
from smedesk.documents.tags import NotedBox, Tag, TaggedCanvas

_CELLS = frozenset({"TD", "TH"})


def add_structure(pdf: pikepdf.Pdf, canvas: TaggedCanvas, *, is_fillable: bool = False) -> None:
    """Add everything that `canvas` has recorded. Boxes to write in and to tick become fields where it is fillable."""
    _Writer(pdf, canvas, is_fillable).write()


class _Writer:
    """Writes the tree of one file; made for one call."""

    def __init__(self, pdf: pikepdf.Pdf, canvas: TaggedCanvas, is_fillable: bool) -> None:
        self._pdf = pdf
        self._canvas = canvas
        self._pages: list[Any] = [page.obj for page in pdf.pages]
        self._parents: list[list[Any]] = [[None] * len(marks) for marks in canvas.marks]
        self._parents += [[] for _ in range(len(self._pages) - len(self._parents))]
        self._fields: list[tuple[Any, Any]] = []
        """Each widget with its node"""
        self._maker = FieldMaker(pdf)
        self._is_fillable = is_fillable

    def write(self) -> None:
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._node(self._canvas.tags, root)])
        numbers = Array()
        for number, (page, nodes) in enumerate(zip(self._pages, self._parents, strict=True)):
            page.StructParents, page.Tabs = number, Name.S
            numbers.append(number)
            numbers.append(self._pdf.make_indirect(Array(nodes)))
        for number, (widget, node) in enumerate(self._fields, start=len(self._pages)):
            widget.StructParent = number
            numbers.append(number)
            numbers.append(node)
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._pages) + len(self._fields)
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)
        if self._fields:
            widgets = Array([widget for widget, _ in self._fields])
            form = Dictionary(Fields=widgets, SigFlags=0)
            if self._maker.has_text:
                form.DR = Dictionary(Font=Dictionary({FONT: self._maker.font()}))
                form.DA = String(f"{FONT} 0 Tf 0 g")
            self._pdf.Root.AcroForm = self._pdf.make_indirect(form)

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
                return self._node(kid, node) if self._is_heard(kid) else None
            case NotedBox():
                return self._field(kid, node) if self._is_field(kid) else None
        page, mark = kid
        self._parents[page][mark] = node
        if "/Pg" not in node:
            node.Pg = self._pages[page]
        if node.Pg.objgen == self._pages[page].objgen:
            return mark
        return Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=mark)

    def _field(self, noted: NotedBox, node: Any) -> Any:
        """A field; its node holds nothing else."""
        page = self._pages[noted.box.page - 1]
        widget = self._maker.widget(noted.box, noted.words, page)
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(widget)
        node.Pg = page
        self._fields.append((widget, node))
        return Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)

    def _is_heard(self, tag: Tag) -> bool:
        """Whether anything is below a node; a place to write or tick counts where it is a field."""
        if tag.kind in _CELLS:
            return True
        return any(not isinstance(kid, NotedBox) or self._is_field(kid) for kid in tag.kids)

    def _is_field(self, noted: NotedBox) -> bool:
        return self._is_fillable or noted.box.kind == "signature"


def _add_cell(node: Any, tag: Tag) -> None:
    attributes = Dictionary(O=Name.Table)
    if tag.scope:
        attributes.Scope = Name(f"/{tag.scope}")
    if tag.span > 1:
        attributes.ColSpan = tag.span
    if len(attributes) > 1:
        node.A = attributes
