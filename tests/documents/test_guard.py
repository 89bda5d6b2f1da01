"""The guard finds each planted fault, and nothing in what the program prints."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from smedesk.documents.guard import find_faults, refuse_broken
from smedesk.documents.paper import ATTACHMENT
from smedesk.documents.render import RenderedDocument
from smedesk.domain.errors import DomainError

Fault = Callable[[pikepdf.Pdf], object]


def changed(pdf: bytes, fault: Fault) -> bytes:
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as file:
        fault(file)
        file.save(kept)
    return kept.getvalue()


def first(file: pikepdf.Pdf, kind: str) -> Any:
    """The first node of a kind in the tree of tags."""

    def look(node: Any) -> Any:
        if node.get("/S") == kind:
            return node
        below = node.get("/K")
        for kid in below if isinstance(below, Array) else (below,):
            if isinstance(kid, Dictionary) and "/S" in kid and (found := look(kid)) is not None:
                return found
        return None

    return look(file.Root.StructTreeRoot.K[0])


def rewrite(file: pikepdf.Pdf, page: int, old: bytes, new: bytes) -> None:
    stream = file.pages[page].obj.Contents
    was = stream.read_bytes()
    now = re.sub(old, new, was, count=1, flags=re.DOTALL)
    assert was != now
    stream.write(now)


def field(file: pikepdf.Pdf) -> Any:
    return file.Root.AcroForm.Fields[0]


def write_in_helvetica(file: pikepdf.Pdf) -> None:
    page = file.pages[0].obj
    page.Resources.Font.FX = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.Contents.write(page.Contents.read_bytes() + b"\n/Artifact BMC BT /FX 9 Tf 50 50 Td (hi) Tj ET EMC")


def forget_characters(file: pikepdf.Pdf) -> None:
    for font in file.pages[0].obj.Resources.Font.values():
        del font["/ToUnicode"]


def move_field(file: pikepdf.Pdf) -> None:
    field(file).Rect = Array([float(length) + 20 for length in field(file).Rect])


def rename_field(file: pikepdf.Pdf) -> None:
    field(file).T = String("somebody")


def put_in_list(file: pikepdf.Pdf) -> None:
    node = first(file, "/Form")
    node.K = Array([node.K])


def lengthen_row(file: pikepdf.Pdf) -> None:
    first(file, "/TD").A = Dictionary(O=Name.Table, ColSpan=7)


def add_page(file: pikepdf.Pdf) -> None:
    file.pages.append(file.pages[0])


def act_by_itself(file: pikepdf.Pdf) -> None:
    file.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def without_marks(file: pikepdf.Pdf) -> None:
    number = file.pages[1].obj.StructParents
    nums = file.Root.StructTreeRoot.ParentTree.Nums
    nums[2 * int(number) + 1] = Array()


FAULTS: dict[str, tuple[Fault, str]] = {
    "no metadata": (lambda file: file.Root.__delitem__("/Metadata"), "metadata"),
    "no colours": (lambda file: file.Root.__delitem__("/OutputIntents"), "colour"),
    "no language": (lambda file: file.Root.__delitem__("/Lang"), "language"),
    "not marked": (lambda file: file.Root.__delitem__("/MarkInfo"), "marked"),
    "title not shown": (lambda file: file.Root.__delitem__("/ViewerPreferences"), "title"),
    "no tree": (lambda file: file.Root.__delitem__("/StructTreeRoot"), "tree"),
    "two titles": (lambda file: file.docinfo.__setitem__("/Title", String("other")), "titles"),
    "untagged words": (
        lambda file: rewrite(file, 0, rb"/P <</MCID \d+>> BDC(.*?)EMC\n/", rb"\1\n/"), "outside of all tags",
    ),
    "untagged footer": (
        lambda file: rewrite(file, 1, rb"/Artifact <</Type /Pagination>> BDC(.*)EMC", rb"\1"), "outside of all tags",
    ),
    "open mark": (lambda file: rewrite(file, 2, rb"EMC(?!.*EMC)", b""), "never ends"),
    "other tag": (lambda file: rewrite(file, 0, rb"/H1 <<", rb"/H2 <<"), "its tag is /H1"),
    "lost mark": (lambda file: rewrite(file, 3, rb"<</MCID 3>>", rb"<</MCID 999>>"), "belongs to no tag"),
    "no way back": (without_marks, "belongs to no tag"),
    "head of nothing": (lambda file: first(file, "/TH").__delitem__("/A"), "head of a column"),
    "mute figure": (lambda file: first(file, "/Figure").__delitem__("/Alt"), "figure"),
    "leaping heading": (lambda file: first(file, "/H2").__setitem__("/S", Name.H4), "leap"),
    "unknown tag": (lambda file: first(file, "/L").__setitem__("/S", Name.Pile), "no tag /Pile"),
    "cell outside": (lambda file: first(file, "/TR").__setitem__("/S", Name.Div), "stands in"),
    "uneven rows": (lengthen_row, "equally wide"),
    "section without language": (lambda file: first(file, "/Sect").__delitem__("/Lang"), "no language"),
    "field outside": (lambda file: field(file).__delitem__("/StructParent"), "belongs to no tag"),
    "field in a list": (put_in_list, "in a list"),
    "mute field": (lambda file: field(file).__delitem__("/TU"), "no words"),
    "hidden field": (lambda file: field(file).__setitem__("/F", 2), "not printed"),
    "field without look": (lambda file: field(file).__delitem__("/AP"), "no look"),
    "field of no kind": (lambda file: field(file).__delitem__("/FT"), "of no kind"),
    "field elsewhere": (move_field, "is not where"),
    "field lost": (rename_field, "no field to sign in"),
    "order of fields": (lambda file: file.pages[-1].obj.__delitem__("/Tabs"), "visited"),
    "font outside": (write_in_helvetica, "not embedded"),
    "characters unknown": (forget_characters, "which characters"),
    "acts by itself": (act_by_itself, "acts by itself"),
    "another page": (add_page, "pages"),
    "description untied": (lambda file: file.Root.__delitem__("/AF"), "not tied"),
    "description of no type": (
        lambda file: file.attachments[ATTACHMENT].obj.EF.F.__delitem__("/Subtype"), "what it is",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_each_planted_fault_is_named(printed: RenderedDocument, name: str) -> None:
    fault, word = FAULTS[name]
    found = find_faults(changed(printed.pdf, fault))
    assert any(word in one for one in found), found


def test_what_is_printed_has_none(printed: RenderedDocument) -> None:
    assert find_faults(printed.pdf) == ()
    assert find_faults(changed(printed.pdf, lambda _: None)) == (), "nor after it was written anew"


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7\n", b"no PDF at all"])
def test_what_is_no_pdf_is_told(pdf: bytes) -> None:
    with pytest.raises(DomainError) as refusal:
        refuse_broken(pdf)
    assert refusal.value.code == "document.broken"
    assert "cannot be opened" in str(refusal.value.parameters["faults"])


def test_a_locked_file_is_told(printed: RenderedDocument) -> None:
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed.pdf)) as file:
        file.save(kept, encryption=pikepdf.Encryption(owner="owner", user=""))
    assert "it is encrypted" in find_faults(kept.getvalue())


@pytest.mark.skipif(shutil.which("verapdf") is None, reason="veraPDF is not on PATH: no independent validator")
@pytest.mark.parametrize("flavour", ["3a", "ua1"])
def test_the_independent_validator_agrees(printed: RenderedDocument, tmp_path: Path, flavour: str) -> None:
    file = tmp_path / "agreement.pdf"
    file.write_bytes(printed.pdf)
    said = subprocess.run(
        ["verapdf", "--format", "text", "--flavour", flavour, file], check=False, capture_output=True, text=True
    ).stdout
    assert said.startswith("PASS"), said
