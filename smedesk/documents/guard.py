"""Says what in one of our PDFs breaks PDF/A, PDF/UA or our own rules; asked after each rendering and in the tests.

It is made for the files that this program writes: what an independent validator finds wrong in them after a
change, this finds too, in a few milliseconds and without a program beside. It is no validator for the files of others.

    refuse_broken(pdf)           # DomainError `document.broken` with all `faults`
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from smedesk.documents.guard_tree import tree_faults
from smedesk.documents.paper import ATTACHMENT, paper_of
from smedesk.documents.visibility import Duties, visibility_faults
from smedesk.domain.errors import DomainError

_STRING = re.compile(rb"\((?:[^()\\]|\\.)*\)", re.DOTALL)
_MARK = re.compile(rb"/(\w+)\s*(<<[^>]*>>)?\s*\b(?:BDC|BMC)\b|\bEMC\b")
_MARK_NUMBER = re.compile(rb"/MCID (\d+)")
_PAINT = re.compile(rb"(?<![\w/.*])(?:[fBb]\*?|[FSs]|T[jJ]|Do|sh|EI|['\"])(?![\w*])")
_PRINTED, _HIDDEN = 4, 2
_PLACE = 0.6
"""How far a field may lie from the place that the description tells, in points"""
_FIELDS = {"/Sig", "/Tx", "/Btn", "/Ch"}
_IN_METADATA = {
    "pdfaid:part": "the metadata do not say that it is PDF/A",
    "pdfaid:conformance": "the metadata do not say how far it is PDF/A",
    "pdfuaid:part": "the metadata do not say that it is PDF/UA",
    "pdfaExtension:schemas": "the metadata do not declare what PDF/A does not know",
    "<dc:title>": "the metadata have no title",
    "<dc:language>": "the metadata name no language",
}


def refuse_broken(pdf: bytes, duties: Duties | None = None) -> None:
    """DomainError `document.broken` when anything is wrong; `duties` are what the Union wants to be shown."""
    if faults := find_faults(pdf, duties):
        raise DomainError("document.broken", faults="; ".join(faults))


def find_faults(pdf: bytes, duties: Duties | None = None) -> tuple[str, ...]:
    """Everything that is wrong, in plain English; nothing where the file is in order."""
    try:
        with pikepdf.open(io.BytesIO(pdf)) as file:
            hidden = visibility_faults(file, duties) if duties else ()
            return tuple(dict.fromkeys((*_faults(file), *hidden)))
    except pikepdf.PikepdfError as error:
        return (f"the file cannot be opened: {error}",)


def _faults(file: pikepdf.Pdf) -> Iterator[str]:
    if file.is_encrypted:
        yield "it is encrypted"
    if "/ID" not in file.trailer:
        yield "it has no identifier"
    yield from _root_faults(file)
    yield from _metadata_faults(file)
    yield from _font_faults(file)
    root = file.Root
    if "/StructTreeRoot" not in root or "/ParentTree" not in root.StructTreeRoot:
        yield "it has no tree of tags"
        return
    parents = _numbered(root.StructTreeRoot.ParentTree)
    for number, page in enumerate(file.pages, start=1):
        yield from (f"page {number}: {fault}" for fault in _page_faults(page, parents))
    yield from tree_faults(file)
    yield from _paper_faults(file)


def _root_faults(file: pikepdf.Pdf) -> Iterator[str]:
    root = file.Root
    intents = root.get("/OutputIntents")
    if not intents or "/DestOutputProfile" not in intents[0]:
        yield "no colour space is given"
    if not root.get("/MarkInfo", Dictionary()).get("/Marked", False):
        yield "it is not marked as tagged"
    if not str(root.get("/Lang", "")):
        yield "it has no language"
    if not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False):
        yield "its title is not shown"
    names = root.get("/Names", Dictionary())
    for key in ("/OpenAction", "/AA"):
        if key in root:
            yield f"it acts by itself ({key})"
    if "/JavaScript" in names:
        yield "it holds a program"
    if "/XFA" in root.get("/AcroForm", Dictionary()):
        yield "it holds an XFA form"


def _metadata_faults(file: pikepdf.Pdf) -> Iterator[str]:
    if "/Metadata" not in file.Root:
        yield "it has no metadata"
        return
    written = file.Root.Metadata.read_bytes().decode("utf-8", "replace")
    yield from (fault for name, fault in _IN_METADATA.items() if name not in written)
    title = re.search(r'x-default">([^<]*)<', written)
    if title and unescape(title[1]) != str(file.docinfo.get("/Title", "")):
        yield "it has two different titles"


def _font_faults(file: pikepdf.Pdf) -> Iterator[str]:
    seen: set[tuple[int, int]] = set()
    for page in file.pages:
        for font in page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary()).values():
            if font.objgen in seen:
                continue
            seen.add(font.objgen)
            name = font.get("/BaseFont", "?")
            inner = font.DescendantFonts[0] if font.get("/Subtype") == Name.Type0 else font
            descriptor = inner.get("/FontDescriptor", Dictionary())
            if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                yield f"the font {name} is not embedded"
            if "/ToUnicode" not in font:
                yield f"the font {name} does not say which characters its glyphs are"


def _page_faults(page: pikepdf.Page, parents: dict[int, Any]) -> Iterator[str]:
    marks, faults = _marks(_content(page))
    yield from faults
    here = parents.get(int(page.obj.get("/StructParents", -1)))
    nodes = here if isinstance(here, Array) else Array()
    for number, kind in sorted(marks.items()):
        node = nodes[number] if number < len(nodes) else None
        if not isinstance(node, Dictionary):
            yield f"mark {number} belongs to no tag"
        elif node.get("/S") != kind:
            yield f"mark {number} is {kind}, its tag is {node.get('/S')}"
    if len(marks) < len(nodes):
        yield "a tag holds a mark that is not on the page"
    annotations = page.obj.get("/Annots", Array())
    if len(annotations) and page.obj.get("/Tabs") != Name.S:
        yield "its fields are not visited in the order of the tags"
    for annotation in annotations:
        yield from _annotation_faults(annotation, parents)


def _content(page: pikepdf.Page) -> bytes:
    contents = page.obj.get("/Contents", Array())
    streams = contents if isinstance(contents, Array) else [contents]
    return b"\n".join(stream.read_bytes() for stream in streams)


def _marks(content: bytes) -> tuple[dict[int, str], list[str]]:
    """The numbered marks with their kinds, and what is wrong with the order of marks."""
    content = _STRING.sub(b"()", content)
    found: dict[int, str] = {}
    faults: list[str] = []
    covered = [False]
    """For each mark that is open whether it, or one around it, is numbered or an artifact"""
    end = 0
    for mark in _MARK.finditer(content):
        if not covered[-1] and _PAINT.search(content, end, mark.start()):
            faults.append("something is painted outside of all tags")
        end = mark.end()
        if mark[1] is None:
            covered.pop()
            if not covered:
                return found, [*faults, "a mark ends that never began"]
            continue
        number = _MARK_NUMBER.search(mark[2] or b"")
        if number and int(number[1]) in found:
            faults.append(f"mark {number[1].decode()} is there twice")
        elif number:
            found[int(number[1])] = f"/{mark[1].decode()}"
        covered.append(covered[-1] or number is not None or mark[1] == b"Artifact")
    if len(covered) > 1:
        faults.append("a mark never ends")
    elif _PAINT.search(content, end):
        faults.append("something is painted outside of all tags")
    return found, faults


def _is_nowhere(annotation: Any) -> bool:
    """Whether it has no size and lies outside the page, as the field of a time-stamp over the whole file: such a one
    needs neither a look (PDF/A) nor a tag (PDF/UA-1, 7.18)."""
    left, lower, right, upper = (float(one) for one in annotation.get("/Rect", Array([0, 0, 1, 1])))
    return (left, lower) == (right, upper) and right < 0 and upper < 0


def _annotation_faults(annotation: Any, parents: dict[int, Any]) -> Iterator[str]:
    if _is_nowhere(annotation):
        return
    name = annotation.get("/T", annotation.get("/Subtype", "?"))
    flags = int(annotation.get("/F", 0))
    if not flags & _PRINTED or flags & _HIDDEN:
        yield f"{name} is not printed"
    if "/AP" not in annotation:
        yield f"{name} has no look of its own"
    if "/AA" in annotation or "/A" in annotation:
        yield f"{name} acts by itself"
    if annotation.get("/Subtype") != Name.Widget:
        return
    node = parents.get(int(annotation.get("/StructParent", -1)))
    if not isinstance(node, Dictionary) or node.get("/S") != Name.Form:
        yield f"the field {name} belongs to no tag"
    elif not isinstance(node.get("/K"), Dictionary):
        yield f"the tag of the field {name} holds it in a list: one signature would break another"
    if not str(annotation.get("/TU", "")):
        yield f"the field {name} has no words for a reader"
    if annotation.get("/FT", annotation.get("/Parent", Dictionary()).get("/FT")) not in _FIELDS:
        yield f"the field {name} is of no kind"


def _paper_faults(file: pikepdf.Pdf) -> Iterator[str]:
    """What the file says of itself must be so."""
    if ATTACHMENT not in file.attachments:
        return
    paper = paper_of(file)
    if paper is None:
        yield "its description cannot be read"
        return
    attached = file.attachments[ATTACHMENT].obj
    if attached.get("/AFRelationship") != Name.Data or "/AF" not in file.Root:
        yield "its description is not tied to it"
    if attached.EF.F.get("/Subtype") != Name("/application/json"):
        yield "its description does not say what it is"
    if paper.pages != len(file.pages):
        yield f"its description tells of {paper.pages} pages, and it has {len(file.pages)}"
    fields = {str(one.get("/T", "")): one for one in file.Root.get("/AcroForm", Dictionary()).get("/Fields", Array())}
    for box in paper.boxes_of("signature"):
        field = fields.get(box.name)
        if field is None:
            yield f"{box.name} has no field to sign in"
            continue
        corner = [float(length) for length in field.Rect][:2]
        if max(abs(at - told * 72 / 25.4) for at, told in zip(corner, (box.x, box.y), strict=True)) > _PLACE:
            yield f"the field of {box.name} is not where the description tells"


def _numbered(tree: Any) -> dict[int, Any]:
    """The entries of a number tree that is one list, as ours is."""
    listed = list(tree.get("/Nums", Array()))
    return {int(number): entry for number, entry in zip(listed[::2], listed[1::2], strict=False)}
