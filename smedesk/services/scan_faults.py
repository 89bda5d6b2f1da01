"""Why a file or a page that came in cannot be read, in words; for the window and for the command line alike."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from smedesk.translate import Text, mark

SCAN_FAULTS: Mapping[str, Text] = MappingProxyType({
    "scan.empty": mark("ScanFault", "The file is empty. Send or scan it again."),
    "scan.unknown_format": mark(
        "ScanFault", "This is no picture and no PDF. Scan or save it as PDF, TIFF, PNG or JPEG."),
    "scan.damaged": mark("ScanFault", "The page is damaged and cannot be shown. Scan it again."),
    "scan.locked": mark("ScanFault", "The PDF opens with a password only. Ask the sender for one without."),
    "scan.no_pages": mark("ScanFault", "There is no page in the PDF."),
    "scan.too_large": mark("ScanFault", "The page is too large to be shown. Scan it at 300 dots an inch."),
    "scan.too_slow": mark("ScanFault", "The page takes too long to be drawn. Print it and scan it."),
    "scan.unreadable": mark("ScanFault", "There is no picture of page {page}."),
    "scan.no_code_kept": mark("ScanFault", "The kept paper has no code on page {page}: nothing can be laid beside it."),
})  # fmt: skip
"""code → words. The file itself is kept as it came in any case."""
