"""The forms of the stand, for a printer: each is a paper of its own, and all of them one file.

The file is a bundle of pages: who wants a form that a screen reader reads prints it alone.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

import pikepdf

from smedesk.documents.catalogue import shipped_form
from smedesk.documents.render import render
from smedesk.services.paper_forms import BlankForm


def print_blank_forms(forms: Sequence[BlankForm], key: bytes) -> bytes:
    """Print each form with its codes; DomainError `document.glyph_missing` where a name cannot be printed."""
    with pikepdf.new() as bundle:
        for form in forms:
            printed = render(shipped_form("blank_person"), form.paper, (form.language,), key)
            with pikepdf.open(io.BytesIO(printed.pdf)) as one:
                _add_pages(bundle, one)
        kept = io.BytesIO()
        bundle.save(kept, deterministic_id=True)
        return kept.getvalue()


def _add_pages(bundle: pikepdf.Pdf, one: pikepdf.Pdf) -> None:
    """Add the pages without their fields and their places in a tree of tags, which are not theirs any more."""
    for page in one.pages:
        for name in ("/Annots", "/StructParents", "/Tabs"):
            if name in page.obj:
                del page.obj[name]
    bundle.pages.extend(one.pages)
