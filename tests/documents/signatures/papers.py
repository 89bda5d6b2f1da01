"""A small tagged PDF with an empty signature field for each party, as the printer makes them."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name

from smedesk.domain.signature import SIGNED_BY

PARTIES = SIGNED_BY["agreement"]
AMOUNT = b"% the grant is 3600 euros\n"
"""What a forger would change; it stands in the file as it is here."""


def unsigned(*, is_trap: bool = False) -> bytes:
    """Return the PDF. `is_trap` puts the object reference of a Form element into an array, which makes pyHanko take
    the second signature for a forgery of the first."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    page = pdf.pages[0].obj
    page.Contents = pdf.make_stream(AMOUNT)
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    part = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, P=root, K=Array()))
    fields, numbers = Array(), Array()
    for number, party in enumerate(PARTIES):
        box = Array([60, 700 - number * 80, 260, 750 - number * 80])
        shape = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 200, 50]))
        field = pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Sig,
                T=party,
                TU=party,
                F=4,
                Rect=box,
                P=page,
                StructParent=number + 1,
                AP=Dictionary(N=shape),
            )
        )
        named = Dictionary(Type=Name.OBJR, Obj=field, Pg=page)
        form = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Form, P=part, Pg=page, K=Array([named]) if is_trap else named)
        )
        part.K.append(form)
        fields.append(field)
        numbers.append(number + 1)
        numbers.append(form)
    root.K = Array([part])
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    root.ParentTreeNextKey = len(PARTIES) + 1
    page.Annots = fields
    page.Tabs = Name.S
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array(list(fields)), SigFlags=0))
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, compress_streams=False)
    return out.getvalue()
