"""The guard's look at the tree of tags: what may stand in what, headings, tables, figures, languages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

_WITHIN = {
    "/TR": {"/Table", "/THead", "/TBody", "/TFoot"},
    "/TD": {"/TR"},
    "/TH": {"/TR"},
    "/LI": {"/L"},
    "/Lbl": {"/LI", "/Note", "/Form"},
    "/LBody": {"/LI"},
}
_KNOWN = frozenset(
    f"/{kind}"
    for kind in (
        *("Document", "Part", "Sect", "Div", "P", "H1", "H2", "H3", "H4", "H5", "H6", "Span", "Link", "Note"),
        *("L", "LI", "Lbl", "LBody", "Caption", "Figure", "Form"),
        *("Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"),
    )
)


def tree_faults(file: pikepdf.Pdf) -> Iterator[str]:
    """What is wrong with the tags of a file that has a tree of them."""
    top = list(_kids(file.Root.StructTreeRoot))
    if [node.get("/S") for node in top] != [Name.Document]:
        yield "the tree of tags does not begin with one document"
        return
    sections = list(_kids(top[0]))
    if any(node.get("/S") != Name.Sect or not str(node.get("/Lang", "")) for node in sections):
        yield "a section of the document has no language"
    walk = _Walk()
    for section in sections:
        walk.look_into(section, "/Document")
    yield from walk.faults


class _Walk:
    """One walk through the tree, in the order in which it is read."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self._level = 0

    def look_into(self, node: Any, parent: str) -> int:
        """Look at a node and all below it; returns how many columns its cells fill."""
        kind = str(node.get("/S"))
        if kind not in _KNOWN:
            self.faults.append(f"there is no tag {kind}")
        if kind in _WITHIN and parent not in _WITHIN[kind]:
            self.faults.append(f"{kind} stands in {parent}")
        self._look_at(node, kind)
        widths = [self.look_into(kid, kind) for kid in _kids(node)]
        if kind == "/Table" and len(set(widths)) > 1:
            self.faults.append(f"the rows of a table are not equally wide: {sorted(set(widths))}")
        if kind == "/TR":
            return sum(widths)
        return _span(node) if kind in ("/TD", "/TH") else 0

    def _look_at(self, node: Any, kind: str) -> None:
        if kind == "/TH" and "/Scope" not in _attributes(node):
            self.faults.append("the head of a column or row does not say of which it is")
        if kind == "/Figure" and not str(node.get("/Alt", "")):
            self.faults.append("a figure has no words for a reader")
        if kind[1] == "H" and kind[2:].isdigit():
            level = int(kind[2:])
            if level > self._level + 1:
                self.faults.append(f"the headings leap from level {self._level} to {level}")
            self._level = level


def _kids(node: Any) -> Iterator[Any]:
    """The nodes right below a node; marks and fields are none."""
    below = node.get("/K")
    for kid in below if isinstance(below, Array) else (below,):
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid


def _attributes(node: Any) -> Any:
    found = node.get("/A")
    return found if isinstance(found, Dictionary) else Dictionary()


def _span(node: Any) -> int:
    return int(_attributes(node).get("/ColSpan", 1))
