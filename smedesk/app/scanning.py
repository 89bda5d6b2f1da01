"""`smedesk scans`: files in, and for each page what was found. No window; with a profile, codes are proved and ink is
looked for, and nothing in the profile is changed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from smedesk.documents.scans.report import Finder, FoundPage, page_row, stack_row
from smedesk.documents.scans.stack import FiledStack, PlacedPage
from smedesk.domain import choices
from smedesk.translate import mark, translate

_UNPROVED = mark("ScanReason", "Not proved: no desk was named")
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
        yield placed.read.fault.code
    signed = [reading.box.name + ("" if reading.is_sure else "?") for reading in page.ink if reading.has_ink]
    if signed:
        yield translate("Scans", "ink: {boxes}").format(boxes=", ".join(signed))
