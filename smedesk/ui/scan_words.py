"""The words for scans: what can go wrong while they are taken in, and what became of each page."""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.domain.choices import DOCUMENT_KINDS, SCAN_REASONS
from smedesk.domain.records import Document, Scan, ScannedPage
from smedesk.services.scan_faults import SCAN_FAULTS
from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import shown

SCAN_REFUSALS: Mapping[str, Text] = {
    "scan.file_gone": mark(
        "Refusal",
        "{file} cannot be read: {reason}. Nothing of it was taken in, and what was taken in before is safe. "
        "Make the folder reachable again and take the file in once more.",
    ),
    "scan.file_too_large": mark(
        "Refusal",
        "{file} has {megabytes} MB; at most {most} MB are taken in at once. The file is as it was. Save it in parts.",
    ),
    "scan.folder_gone": mark(
        "Refusal",
        "The watched folder {folder} cannot be reached: {reason}. What was taken in is safe; the folder is looked for "
        "again by itself.",
    ),
    "scan.no_such_page": mark("Refusal", "The document has {pages} pages. Type one of their numbers."),
    "scan.ink_settled": mark("Refusal", "Somebody has answered this already."),
    "scan.no_such_state": mark("Refusal", "A page cannot be put there."),
}

_REASONS = {choice.code: choice.label for choice in SCAN_REASONS}
_KINDS = {choice.code: choice.label for choice in DOCUMENT_KINDS}


def reason_words(reason: str) -> str:
    """Return why a page waits."""
    return translate(*_REASONS[reason]) if reason in _REASONS else reason


def fault_of_page(page: ScannedPage) -> str:
    """Return why a page cannot be read, "" where it can."""
    text = SCAN_FAULTS.get(page.fault)
    return translate(*text).format(page=shown(page.position or 1)) if text else page.fault


def page_words(page: ScannedPage, scan: Scan | None) -> str:
    """Return which page of which file it is."""
    name = scan.file_name if scan is not None else ""
    return translate("Scans", "{file}, page {page}").format(file=name or "–", page=shown(page.position or 1))


def document_words(document: Document) -> str:
    """Return what a document is, with its version."""
    kind = translate(*_KINDS[document.kind]) if document.kind in _KINDS else document.kind
    return translate("Documents", "{kind}, version {version}").format(kind=kind, version=shown(document.version or 1))


def pages_words(numbers: tuple[int, ...]) -> str:
    """Return numbers of pages as people write them: "2, 4–6"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(shown(run[0]) if len(run) == 1 else f"{shown(run[0])}–{shown(run[-1])}" for run in runs)
