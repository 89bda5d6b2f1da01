"""A list that leaves the program is read back by others as what it was: typed, and without a formula."""

from __future__ import annotations

import csv
import io
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from smedesk.interchange.list_export import list_text_table, list_workbook
from smedesk.services.list_output import CellKind, OutputColumn, OutputRow, OutputTable

_COLUMNS = tuple(
    OutputColumn(kind.value.title(), kind, 12)
    for kind in (CellKind.TEXT, CellKind.WHOLE, CellKind.MONEY, CellKind.DATE, CellKind.INSTANT)
)
_DANGEROUS = ("=1+1", "+372 555", "-5", "@SUM(A1)", "\t=1", "#N/A", '=HYPERLINK("http://a.example","x")')
_DAY, _MOMENT = Date(2026, 11, 24), DateTime(2026, 11, 24, 14, 5)  # noqa: DTZ001 - the desk's own time


def _table(*texts: str, language: str = "et") -> OutputTable:
    rows = [OutputRow((text, 12, Decimal("1234.50"), _DAY, _MOMENT)) for text in texts]
    heading = OutputRow(("Estonia · 2", None, None, None, None), is_heading=True)
    empty = OutputRow((None, None, None, None, None))
    return OutputTable("Companies: [new]", "", _COLUMNS, (heading, *rows, empty), language)


@pytest.mark.parametrize("text", [*_DANGEROUS, "00123", "Βόλος", "bell\x07", "x" * 40_000])
def test_a_text_is_a_text_in_the_workbook_whatever_it_looks_like(text: str) -> None:
    sheet = load_workbook(io.BytesIO(list_workbook(_table(text)))).active
    assert sheet is not None
    cell = sheet["A3"]

    assert cell.data_type == "s"
    assert cell.value == text.replace("\x07", "")[:32_767]


def test_the_workbook_keeps_types_and_other_programs_read_them() -> None:
    content = list_workbook(_table("00123"))
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))

    assert book.sheet_names == ["Companies_ _new_"]
    assert book.get_sheet_by_index(0).to_python() == [
        ["Text", "Whole", "Money", "Date", "Instant"],
        ["Estonia · 2", "", "", "", ""],
        ["00123", 12.0, 1234.5, _DAY, _MOMENT],
    ]
    sheet = load_workbook(io.BytesIO(content)).active
    assert sheet is not None
    assert (sheet["C3"].number_format, sheet["D3"].number_format) == ("#,##0.00", "mm-dd-yy")
    assert sheet.freeze_panes == "B2"


@pytest.mark.parametrize(("language", "separator", "amount"), [("et", ";", "1234,50"), ("en", ",", "1234.50")])
def test_the_text_table_follows_the_language_and_runs_nothing(language: str, separator: str, amount: str) -> None:
    content = list_text_table(_table(*_DANGEROUS, "00123", 'a;b,"c"', language=language))

    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))
    assert rows[2] == ["'=1+1", "12", amount, "2026-11-24", "2026-11-24 14:05"]
    assert [row[0] for row in rows[2:-1]] == [
        *(text if text == "#N/A" else f"'{text}" for text in _DANGEROUS), "00123", 'a;b,"c"',
    ]  # fmt: skip
