"""The last hand on a PDF: metadata, colours, attached values and packing, so that one file is PDF/A-3a and PDF/UA-1.

ReportLab writes pages and fonts; tags, fields and everything that an archive asks for are added here by pikepdf.
The same input gives the same bytes: no clock, no random number, and so no date either.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from smedesk import __version__
from smedesk.documents.paper import ATTACHMENT, Paper
from smedesk.documents.srgb import PROFILE
from smedesk.documents.structure import add_structure
from smedesk.documents.tags import TaggedCanvas

TOOL = f"SMEdesk {__version__}"
_ATTACHED = "D:20000101000000Z"
"""An archive asks for the day of an attachment. When a paper was made stands among the records, never in its bytes."""
_PROFILE = "sRGB IEC61966-2.1"
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "dc": "http://purl.org/dc/elements/1.1/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
        "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
        "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
        "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
        "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
    }.items()
)
# PDF/A knows no pdfuaid: what it does not know must be declared in the file itself.
_EXTENSION = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)


@dataclass(frozen=True, slots=True)
class Label:
    """What the file is called in a library: title, who issued it, and its languages, the first one first."""

    title: str
    author: str
    languages: tuple[str, ...]


def finish(
    written: bytes, canvas: TaggedCanvas, label: Label, paper: Paper | None = None, *, is_fillable: bool = False
) -> bytes:
    """Return what ReportLab has `written` as an archival and accessible file, with the description of the paper."""
    with pikepdf.open(io.BytesIO(written)) as pdf:
        add_structure(pdf, canvas, is_fillable=is_fillable)
        if paper is not None:
            _attach(pdf, paper)
        _add_label(pdf, label, part=2 if paper is None else 3)
        add_colours(pdf)
        _drop_unembedded(pdf)
        return pack(pdf)


def pack(pdf: pikepdf.Pdf) -> bytes:
    """The bytes of a file, which depend on nothing but what it holds."""
    kept = io.BytesIO()
    pdf.save(
        kept,
        deterministic_id=True,
        min_version="1.7",
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
    )
    return kept.getvalue()


def _attach(pdf: pikepdf.Pdf, paper: Paper) -> None:
    """Attach the description as data of the document; PDF/A-3 wants to know how the two belong together."""
    spec = pikepdf.AttachedFileSpec(
        pdf,
        paper.to_json(),
        filename=ATTACHMENT,
        mime_type="application/json",
        relationship=Name.Data,
        creation_date="",
        mod_date=_ATTACHED,
    )
    pdf.attachments[ATTACHMENT] = spec
    pdf.Root.AF = Array([pdf.attachments[ATTACHMENT].obj])


def _add_label(pdf: pikepdf.Pdf, label: Label, part: int) -> None:
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo["/Title"] = String(label.title)
    metadata = pikepdf.Stream(pdf, _xmp(label, part).encode(), Type=Name.Metadata, Subtype=Name.XML)
    root = pdf.Root
    root.Metadata = pdf.make_indirect(metadata)
    root.Lang = String(label.languages[0])
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)


def _xmp(label: Label, part: int) -> str:
    languages = "".join(f"<rdf:li>{language}</rdf:li>" for language in label.languages)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {_NAMESPACES}>'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(label.title)}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{escape(label.author)}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>"
        f"<xmp:CreatorTool>{TOOL}</xmp:CreatorTool>"
        f"<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"
        f"<pdfuaid:part>1</pdfuaid:part>{_EXTENSION}</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    )


def add_colours(pdf: pikepdf.Pdf) -> None:
    """Say what the colours of the file mean: those of screens."""
    profile = pikepdf.Stream(pdf, PROFILE)
    profile.N = 3
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(_PROFILE),
        Info=String(_PROFILE),
        RegistryName=String("http://www.color.org"),
        DestOutputProfile=pdf.make_indirect(profile),
    )
    pdf.Root.OutputIntents = Array([intent])


def _drop_unembedded(pdf: pikepdf.Pdf) -> None:
    """ReportLab names Helvetica on every page, though nothing is written in it."""
    for page in pdf.pages:
        fonts = page.obj.Resources.get("/Font", Dictionary())
        for name in [name for name, font in fonts.items() if font.get("/BaseFont") == Name.Helvetica]:
            del fonts[name]
