"""What scans cost and how many find their way home, over the seeded corpus; beside a plain reader of codes.

The plain reader is zxing-cpp as it comes, on the same pictures in the same run: all kinds of codes, no rescue. Pages
are handed in as a scanner writes them, JPEG in PDF, so that opening counts.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import zxingcpp

from smedesk.documents.codes import read_code
from smedesk.documents.scans.ink import InkReading, read_ink
from smedesk.documents.scans.kept import KeptPage, draw_kept_page
from smedesk.documents.scans.picture import PagePicture
from smedesk.documents.scans.reading import read_file, read_page
from smedesk.documents.scans.registration import register
from smedesk.documents.scans.stack import place_page
from tests.documents import sample
from tests.documents.scans import corpus
from tests.documents.scans.corpus import MadeScan, picture_bytes

_SEEDS = {150: 18, 200: 4, 300: 2}
_INK_SEEDS = 3
_SIGNED_PAGE = 6
_PEN_GREYS = (45, 120)

Row = Mapping[str, Any]


@dataclass
class Tally:
    """What came of the corpus."""

    pages: dict[int, int] = field(default_factory=dict)
    found: dict[int, int] = field(default_factory=dict)
    plain: dict[int, int] = field(default_factory=dict)
    wrong: int = 0
    costs: list[float] = field(default_factory=list)
    plain_costs: list[float] = field(default_factory=list)

    def share(self, counts: Mapping[int, int], *dpis: int) -> float:
        """Of a hundred pages."""
        return 100 * sum(counts.get(dpi, 0) for dpi in dpis) / sum(self.pages[dpi] for dpi in dpis)


def run() -> list[Row]:
    """Measure all; about two minutes, most of them for drawing the corpus."""
    tally = Tally()
    for dpi, seeds in _SEEDS.items():
        for scan in corpus.make_corpus((dpi,), seeds):
            _count(tally, scan)
    return [*_rows_of(tally), *_ink_rows()]


def _count(tally: Tally, scan: MadeScan) -> None:
    begun = time.thread_time()
    (read,) = read_file(_as_file(scan))
    tally.costs.append((time.thread_time() - begun) * 1000)
    placed = place_page(read, corpus.known_papers(), sample.KEY)
    is_filed = placed.state == "filed" and placed.claim is not None
    is_right = is_filed and (placed.claim.code, placed.claim.page) == (scan.sheet.code, scan.sheet.page)  # type: ignore[union-attr]
    begun = time.thread_time()
    plain = zxingcpp.read_barcodes(scan.picture.convert("L"))
    tally.plain_costs.append((time.thread_time() - begun) * 1000)
    tally.pages[scan.dpi] = tally.pages.get(scan.dpi, 0) + 1
    tally.found[scan.dpi] = tally.found.get(scan.dpi, 0) + is_right
    tally.plain[scan.dpi] = tally.plain.get(scan.dpi, 0) + any(read_code(one.text) for one in plain)
    tally.wrong += is_filed and not is_right


def _as_file(scan: MadeScan) -> bytes:
    """As a scanner writes it; black and white as fax group 4."""
    options = {} if scan.picture.mode == "1" else {"quality": 95}
    return picture_bytes(scan.picture.copy(), "PDF", resolution=scan.dpi, **options)


def _rows_of(tally: Tally) -> Iterator[Row]:
    low, high, peer = (150,), (200, 300), "zxing-cpp alone"
    for dpis in (low, high):
        name = f"Spoilt pages found at {' and '.join(map(str, dpis))} dpi"
        ours, plain = tally.share(tally.found, *dpis), tally.share(tally.plain, *dpis)
        yield _row(name, "%", ours, "≥ 99.5 %", holds=ours >= 99.5, beside=peer, other=plain)
    yield _row("Pages filed wrongly", "pages", tally.wrong, "0", holds=not tally.wrong)
    cost, plain = statistics.median(tally.costs), statistics.median(tally.plain_costs)
    yield _row(
        "A scanned page, opened and read, CPU", "ms", cost, "≤ 100 ms", holds=cost <= 100, beside=peer, other=plain
    )
    dearest = sorted(tally.costs)[len(tally.costs) * 95 // 100]
    yield _row("The same, 19 of 20 pages", "ms", dearest, "≤ 300 ms", holds=dearest <= 300)


def _ink_rows() -> Iterator[Row]:
    kept = draw_kept_page(corpus.document(0).pdf, _SIGNED_PAGE)
    costs: list[float] = []
    readings = list(_readings(kept, costs))
    wrong = sum(reading.is_sure and reading.has_ink != is_signed for reading, is_signed, _ in readings)
    scans = [(reading, is_signed) for reading, is_signed, is_photo in readings if not is_photo]
    right = 100 * sum(reading.has_ink == is_signed for reading, is_signed in scans) / len(scans)
    asked = 100 * sum(not reading.is_sure for reading, _ in scans) / len(scans)
    yield _row("Boxes for signatures told rightly, scans", "%", right, "≥ 98 %", holds=right >= 98)
    yield _row("Told wrongly without asking a person", "boxes", wrong, "0", holds=not wrong)
    yield _row("Boxes of scans that a person is asked about", "%", asked, "≤ 10 %", holds=asked <= 10)
    cost = statistics.median(costs)
    yield _row("Five boxes looked at, CPU", "ms", cost, "≤ 100 ms", holds=cost <= 100)


def _readings(kept: KeptPage, costs: list[float]) -> Iterator[tuple[InkReading, bool, bool]]:
    for number, way in enumerate(list(corpus.WAYS) * _INK_SEEDS):
        random = np.random.default_rng(number)
        sheet, signed = corpus.draw(0, _SIGNED_PAGE, 200), set()
        for box in kept.boxes:
            if random.random() < 0.5:
                sheet = corpus.sign(sheet, kept.rectangle(box), random, int(random.choice(_PEN_GREYS)))
                signed.add(box.name)
        picture = PagePicture(1, corpus.make_scan(sheet, way, 200, number).picture)
        read = read_page(picture)
        registration = register(read, kept)
        if registration is None:
            continue
        begun = time.thread_time()
        found = read_ink(picture, read, kept, registration)
        costs.append((time.thread_time() - begun) * 1000)
        for reading in found:
            yield reading, reading.box.name in signed, way == "telephone"


def _row(
    name: str, unit: str, ours: float, goal: str, *, holds: bool, beside: str = "", other: float | None = None
) -> Row:
    ratio = ours / other if other else None
    return {
        "name": name, "unit": unit, "ours": float(ours), "beside": beside, "other": other, "ratio": ratio, "goal": goal,
        "holds": holds,
    }  # fmt: skip
