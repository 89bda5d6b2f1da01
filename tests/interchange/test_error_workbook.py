"""The list comes back as its owner knows it, with marks and reasons, and never with a formula that was none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest

from smedesk.interchange.error_workbook import write_error_workbook
from smedesk.interchange.workbook import read_workbook
from smedesk.sample.messy import write_messy_workbook
from smedesk.services.faults import StorageFault
from smedesk.services.import_dry_run import plan_import
from smedesk.services.import_index import Known
from smedesk.services.import_mapping import guess_mapping
from smedesk.services.import_plan import Remark


def word(remark: Remark) -> str:
    return f"={remark.code}"


def marked(source: Path, target: Path) -> tuple[int, Any]:
    """Import a list into nothing, write what is wrong and open it again."""
    read = read_workbook(source)
    mapping = guess_mapping(read, "EE")
    plan = plan_import(read, mapping, Known())
    number = write_error_workbook(source, read, mapping, plan, word, target)
    return number, openpyxl.load_workbook(target)


def is_marked(cell: Any) -> bool:
    return cell.fill.fill_type == "solid" and cell.comment is not None


def test_the_same_workbook_comes_back_with_marked_cells_and_reasons(tmp_path: Path) -> None:
    source = tmp_path / "old.xlsx"
    facts = write_messy_workbook(source, seed=1)
    number, book = marked(source, tmp_path / "errors.xlsx")
    sheet, before = book["Ettevõtted"], openpyxl.load_workbook(source)["Ettevõtted"]
    reasons = before.max_column + 1
    assert sheet.cell(4, reasons).value == "Reason"
    assert is_marked(sheet.cell(facts.unknown_country, 3))
    assert "value.country_unknown" in sheet.cell(facts.unknown_country, reasons).value
    assert is_marked(sheet.cell(facts.wrong_check_digit, 4))
    assert not is_marked(sheet.cell(facts.unknown_country + 1, 3))
    rows = [row for name in book.sheetnames for row in book[name].iter_rows(values_only=True)]
    assert number == sum(
        any(str(cell).startswith("=value.") or str(cell).startswith("=import.") for cell in row) for row in rows
    )
    for row in before.iter_rows():
        for cell in row:
            assert sheet.cell(cell.row, cell.column).value == cell.value
    assert [str(merged) for merged in sheet.merged_cells.ranges] == [
        str(merged) for merged in before.merged_cells.ranges
    ]


def test_what_is_mended_comes_in_at_the_next_try(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Ettevõte;Riik\nBeta OÜ;Atlantis\n", "utf-8")
    _, book = marked(source, tmp_path / "errors.xlsx")
    sheet = book.worksheets[0]
    assert is_marked(sheet["B2"])
    sheet["B2"] = "Eesti"
    book.save(tmp_path / "mended.xlsx")
    read = read_workbook(tmp_path / "mended.xlsx")
    mapping = guess_mapping(read, "EE").with_target(read.sheets[0].name, 2, "")
    assert [row.verdict for row in plan_import(read, mapping, Known()).rows] == ["new"]


def test_no_text_of_the_list_or_of_a_reason_becomes_a_formula(tmp_path: Path) -> None:
    source = tmp_path / "evil [1].csv"
    source.write_text('Ettevõte;Riik;Märkused\nBeta OÜ;Atlantis;"=HYPERLINK(""x"")"\n@Gamma OÜ;Eesti;+1\n', "utf-8")
    _, book = marked(source, tmp_path / "errors.xlsx")
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert '=HYPERLINK("x")' in {cell.value for cell in cells}


def test_characters_that_no_workbook_takes_are_left_out(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_bytes(b"Company;Country\nBe\x07ta;Atlantis\n")
    _, book = marked(source, tmp_path / "errors.xlsx")
    assert book.worksheets[0]["A2"].value == "Beta"


def test_a_place_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Company;Country\nBeta;Atlantis\n", "utf-8")
    with pytest.raises(StorageFault):
        marked(source, tmp_path / "nowhere" / "errors.xlsx")
