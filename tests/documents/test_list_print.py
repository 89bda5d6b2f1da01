"""A list on paper: every row once, heads and page numbers on every page, nothing refused for one sign."""

from __future__ import annotations

from decimal import Decimal

import pypdfium2

from smedesk.documents.list_print import print_list
from smedesk.services.list_output import CellKind, OutputColumn, OutputRow, OutputTable, PrintWords

_COLUMNS = (
    OutputColumn("Yritys", CellKind.TEXT, 30), OutputColumn("Paikka", CellKind.TEXT, 20),
    OutputColumn("Liikevaihto", CellKind.MONEY, 12),
)  # fmt: skip
_WORDS = PrintWords(lambda page, pages: f"Sivu {page} / {pages}", "24.11.2026")


def _texts(rows: tuple[OutputRow, ...]) -> list[str]:
    pdf = print_list(OutputTable("Yritykset", "Maa on Suomi", _COLUMNS, rows, "fi"), _WORDS)
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]


def test_every_row_stands_once_and_every_page_has_its_head_and_number() -> None:
    rows = tuple(OutputRow((f"Firm{n:04d}", "Ελλάδα", Decimal(n))) for n in range(200))
    texts = _texts((OutputRow(("Suomi · 200", None, None), is_heading=True), *rows))

    for number, text in enumerate(texts, 1):
        assert "Yritys" in text
        assert f"Sivu {number} / {len(texts)}" in text
    whole = "\n".join(texts)
    assert all(whole.count(f"Firm{n:04d}") == 1 for n in range(200))
    assert "Suomi · 200" in texts[0]


def test_a_heading_is_never_the_last_line_of_a_page() -> None:
    rows = tuple(
        OutputRow((f"Part {n}" if n % 3 == 0 else f"Firm {n}", None, None), is_heading=n % 3 == 0) for n in range(150)
    )
    for text in _texts(rows):
        lines = [line for line in text.splitlines() if line.startswith(("Part", "Firm"))]
        assert lines[-1].startswith("Firm")


def test_long_words_and_unknown_signs_are_drawn_and_not_refused() -> None:
    long = "Lappeenrannanteknillisenyliopistonylioppilaskunnankirjasto" * 6
    text = _texts((OutputRow((long, "აბგ 中", Decimal("1234.5"))),))[0]

    assert "…" in text
    assert "1 234,50" in text.replace("\u00a0", " ").replace("\u202f", " ")


def test_a_list_of_nothing_is_one_page() -> None:
    assert len(_texts(())) == 1
