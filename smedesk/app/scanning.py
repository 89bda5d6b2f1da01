"""`smedesk scans`: files in, and for each page what was found. No window; with a profile, codes are proved and ink is
looked for, and nothing in the profile is changed.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from smedesk.app.closed_desk import closed_desk
from smedesk.app.keys import DeskKeys
from smedesk.documents.scans.report import Finder, FoundPage, page_row, stack_row
from smedesk.documents.scans.stack import FiledStack, KnownPaper, PlacedPage
from smedesk.domain import choices
from smedesk.domain.errors import RecordMissing
from smedesk.domain.records import Document
from smedesk.services.page_key import page_key
from smedesk.services.ports import Reads
from smedesk.services.scan_faults import SCAN_FAULTS
from smedesk.translate import mark, translate

_UNPROVED = mark("ScanReason", "Not proved")
_REASONS = {**{choice.code: choice.label for choice in choices.SCAN_REASONS}, "unproved": _UNPROVED}
_STATES = {choice.code: choice.label for choice in choices.SCAN_STATES}

_WITHOUT_DESK = Finder({}, None, lambda _paper: None)
"""Proves nothing: every code is told as it stands."""


def read_scans(
    files: Sequence[Path], finder: Finder = _WITHOUT_DESK, *, as_json: bool, say: Callable[[str], None]
) -> bool:
    """Read the files and say what was found; return whether all of them could be opened at all."""
    found: list[FoundPage] = []
    is_whole = True
    for file in files:
        try:
            data = file.read_bytes()
        except OSError as error:
            sys.stderr.write(
                translate("Scans", "{file} cannot be opened: {reason}").format(
                    file=file, reason=error.strerror or error
                )
                + "\n"
            )
            is_whole = False
            continue
        found.extend(finder.find(str(file), data))
    stack = finder.file(found)
    for line in _json_lines(found, stack) if as_json else _lines(found, stack):
        say(line)
    return is_whole


def read_scans_of_desk(
    files: Sequence[Path], folder: Path, keys: DeskKeys, *, as_json: bool, say: Callable[[str], None]
) -> bool:
    """The same beside the papers of a desk that is not open; ProfileFault where there is none."""
    with closed_desk(folder, keys) as store:
        return read_scans(files, finder_of(store.reads), as_json=as_json, say=say)


def finder_of(reads: Reads) -> Finder:
    """What reads scans beside the papers that a desk keeps; it changes nothing."""
    kept: dict[KnownPaper, str] = {}
    known: dict[str, list[KnownPaper]] = defaultdict(list)
    for one in reads.find(Document):
        if one.code and one.version and one.pages and one.content_sha256:
            paper = KnownPaper(one.code, one.version, one.pages, one.content_sha256, one.id)
            kept[paper] = one.file_sha256
            known[one.code].append(paper)

    def kept_pdf(paper: KnownPaper) -> bytes | None:
        try:
            return reads.file(kept[paper])
        except RecordMissing:  # the paper came from another office without its file
            return None

    return Finder(known, page_key(reads), kept_pdf)


def _json_lines(found: Sequence[FoundPage], stack: FiledStack) -> Iterator[str]:
    for page, placed in zip(found, stack.pages, strict=True):
        yield json.dumps(page_row(page, placed), ensure_ascii=False)
    yield json.dumps(stack_row(stack), ensure_ascii=False)


def _lines(found: Sequence[FoundPage], stack: FiledStack) -> Iterator[str]:
    for page, placed in zip(found, stack.pages, strict=True):
        yield "  ".join(word for word in _words(page, placed) if word)
    for paper in stack.papers:
        if paper.missing:
            yield translate("Scans", "{code}, version {version}: missing pages {pages}").format(
                code=paper.paper.code, version=paper.paper.version, pages=", ".join(map(str, paper.missing))
            )
    for code in stack.mixed:
        yield translate("Scans", "{code}: pages of two versions are mixed").format(code=code)


def _words(page: FoundPage, placed: PlacedPage) -> Iterator[str]:
    yield f"{page.file}:{placed.read.position}"
    yield translate(*_STATES[placed.state])
    if placed.claim is not None:
        yield translate("Scans", "{code}, version {version}, page {page} of {pages}").format(
            code=placed.claim.code, version=placed.claim.version, page=placed.claim.page, pages=placed.claim.pages
        )
    if placed.reason:
        yield translate(*_REASONS[placed.reason])
    if placed.read.fault is not None:
        yield translate(*SCAN_FAULTS[placed.read.fault.code])
    signed = [reading.box.name + ("" if reading.is_sure else "?") for reading in page.ink if reading.has_ink]
    if signed:
        yield translate("Scans", "ink: {boxes}").format(boxes=", ".join(signed))
