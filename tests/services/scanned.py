"""Agreements that a desk printed, and files of what came back of them, for tests."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

import numpy as np
from PIL import Image

from smedesk.app.scan_reading import DocumentScanReader
from smedesk.documents.form import load_form
from smedesk.documents.places import AGREEMENT, SHEET
from smedesk.documents.render import RenderedDocument, render
from smedesk.documents.scans.kept import draw_kept_page
from smedesk.domain.records import Document
from smedesk.services.page_key import DOCUMENT_KEY
from smedesk.services.ports import Changes, Sentence
from smedesk.services.taking_in import ArrivedFile, file_scans, keep_scan, known_papers, to_read
from smedesk.translate import mark
from tests.documents import sample
from tests.documents.scans import corpus
from tests.ui.screens.world import AtOnce, World

READER = DocumentScanReader()
DPI = 100
SIGNED_PAGE = 6
_SENTENCE = Sentence(mark("Tests", "Entered papers"))


@cache
def printed(number: int, version: int = 1, key: bytes = sample.KEY) -> RenderedDocument:
    data = replace(sample.AGREEMENT, code=corpus.code_of(number), version=version, project=f"Project {number}")
    return render(load_form(AGREEMENT, SHEET), data, ("en",), key)


def issue_printed(world: World, exchange: str, number: int = 0, version: int = 1, state: str = "issued") -> str:
    """Keep a printed agreement on the desk."""
    made = printed(number, version)
    world.store.set_setting(DOCUMENT_KEY, sample.KEY.hex())
    with world.store.change(_SENTENCE, can_undo=False) as work:
        id = work.new_id()
        work.insert(
            Document(
                id=id,
                office=work.office,
                exchange=exchange,
                kind="agreement",
                version=version,
                code=corpus.code_of(number),
                state=state,
                file_name=f"agreement-{number}-v{version}.pdf",
                file_sha256=work.keep_file(made.pdf),
                content_sha256=made.digest,
                pages=made.pages,
            )
        )
    return id


@cache
def page_of(
    number: int, page: int, version: int = 1, parties: frozenset[str] = frozenset(), key: bytes = sample.KEY
) -> Image.Image:
    """A page as it came out of the printer, signed by some."""
    made = printed(number, version, key)
    sheet = corpus.Sheet(
        corpus.drawn(made.pdf, page, DPI), DPI, corpus.code_of(number), page, made.pages)  # fmt: skip
    if parties:
        kept = draw_kept_page(made.pdf, page)
        random = np.random.default_rng(7)
        for box in kept.boxes:
            if box.name in parties:
                sheet = corpus.sign(sheet, kept.rectangle(box), random)
    return sheet.picture


def signature_page(number: int, version: int = 1) -> int:
    """The page of an agreement on which it is signed."""
    return READER.boxes(printed(number, version).pdf)[0].page


def photo_of(number: int, page: int, parties: frozenset[str]) -> Image.Image:
    sheet = corpus.Sheet(page_of(number, page, 1, parties), DPI, corpus.code_of(number), page, 1)
    return corpus.make_scan(sheet, "telephone", DPI, 1).picture


def blank_page() -> Image.Image:
    return Image.new("L", (827, 1169), 255)


def pdf_of(pages: Sequence[Image.Image]) -> bytes:
    """A scanner's file."""
    return _saved(pages, "PDF", resolution=DPI)


def tiff_of(pages: Sequence[Image.Image]) -> bytes:
    return _saved(pages, "TIFF", dpi=(DPI, DPI))


def _saved(pages: Sequence[Image.Image], kind: str, **options: object) -> bytes:
    first, *others = (page.copy() for page in pages)  # Pillow remembers how a picture was written before
    kept = io.BytesIO()
    first.save(kept, kind, save_all=True, append_images=others, **options)
    return kept.getvalue()


def take_in(world: World, *files: bytes, names: Iterable[str] = ()) -> tuple[list[str], Changes]:
    """Keep, read and file a batch; return the ids of its files."""
    called = list(names) or [f"scan-{number}.pdf" for number in range(len(files))]
    ids = [keep_scan(world.store, ArrivedFile(name, data))[0] for name, data in zip(called, files, strict=True)]
    reads = world.store.reads
    seen = READER.read(AtOnce(), to_read(reads, ids), reads.file, known_papers(reads), lambda _file, _page: None)
    return ids, file_scans(world.store, seen)
