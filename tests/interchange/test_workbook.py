"""Whatever program wrote a list, its cells come out plain and lose nothing."""

from __future__ import annotations

import datetime as dt
import random
import zipfile
from pathlib import Path

import openpyxl
import pytest

from smedesk.domain.errors import DomainError
from smedesk.interchange import workbook as workbook_module
from smedesk.interchange.workbook import read_workbook
from smedesk.sample.messy import write_messy_workbook
from smedesk.services.faults import StorageFault
from smedesk.services.import_table import Sheet, column_letters

MOMENT = dt.datetime(2026, 3, 31, 10, 5)  # noqa: DTZ001 - a workbook knows no time zones


def table(folder: Path, content: bytes, name: str = "list.csv") -> Sheet:
    (folder / name).write_bytes(content)
    (sheet,) = read_workbook(folder / name).sheets
    return sheet


def refusal(path: Path) -> str:
    with pytest.raises(DomainError) as refused:
        read_workbook(path)
    assert refused.value.parameters["file"] == path.name
    return refused.value.code


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A workbook with each sort of cell."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Firmad & muu"
    sheet.merge_cells("A1:C1")
    sheet["A1"] = "A title over all columns"
    sheet.append(["number", "text", "other"])
    sheet.append([12345, "00123", 2.5])
    sheet.append([dt.date(2026, 3, 31), MOMENT, True])
    sheet.append(["  padded\xa0 ", "", None])
    sheet["A6"] = 1234567
    sheet["A6"].number_format = "00000000"
    sheet["B7"] = "one company"
    sheet.merge_cells("B7:B8")
    sheet["C8"] = "second contact"
    book.create_sheet("Empty")
    hidden = book.create_sheet("Old")
    hidden["A1"] = "hidden"
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "list.xlsx")
    return tmp_path / "list.xlsx"


def test_cells_keep_their_places_and_kinds(workbook: Path) -> None:
    first, hidden = read_workbook(workbook).sheets
    assert first.name == "Firmad & muu"
    assert first.rows[2] == [12345, "00123", 2.5]
    assert first.rows[3] == [dt.date(2026, 3, 31), MOMENT, True]
    assert first.rows[4] == ["padded", None, None]
    assert hidden.is_hidden
    assert not first.is_hidden


def test_titles_are_known_and_cells_merged_downwards_count_for_every_row(workbook: Path) -> None:
    sheet = read_workbook(workbook).sheets[0]
    assert sheet.titles == {0}
    assert sheet.rows[7] == [None, "one company", "second contact"]


def test_zeros_that_only_the_format_of_the_cell_shows_are_part_of_it(workbook: Path) -> None:
    assert read_workbook(workbook).sheets[0].rows[5][0] == "01234567"


def test_a_table_of_text_keeps_zeros_semicolons_in_cells_and_line_breaks(tmp_path: Path) -> None:
    sheet = table(tmp_path, 'name;code;note\r\nTõnu Pärn OÜ;00123;"a; b\nc"\r\n'.encode("cp1252"))
    assert sheet.rows[1] == ["Tõnu Pärn OÜ", "00123", "a; b\nc"]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(tmp_path: Path, delimiter: str) -> None:
    lines = [["name", "city", "note"], ["Alfa", "Riga", "1,5; 2,5 | 3"], ["Beta", "Rome", ""]]
    content = "\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    assert table(tmp_path, content.encode()).rows[1] == ["Alfa", "Riga", "1,5; 2,5 | 3"]


def test_excel_may_announce_the_delimiter(tmp_path: Path) -> None:
    assert table(tmp_path, b"sep=,\nname,city\nAlfa,Riga\n").rows == [["name", "city"], ["Alfa", "Riga"]]


def test_a_text_table_that_is_called_xls_is_read_as_what_it_is(tmp_path: Path) -> None:
    assert table(tmp_path, b"name\tcity\nAlfa\tRiga\n", "list.xls").rows[1] == ["Alfa", "Riga"]


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04 not a zip",
        b"\xd0\xcf\x11\xe0 no workbook of Excel 97",
        b"\x89PNG\x00\x01",
        b"<html><table>",
        b"%PDF-1.7",
    ],
)
def test_a_workbook_that_is_not_one_is_refused_by_name(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    assert refusal(path) == "import.not_a_workbook"


def test_a_letter_of_word_is_no_workbook(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("word/document.xml", "<w:document/>")
    assert refusal(path) == "import.not_a_workbook"


@pytest.mark.parametrize("content", [b"", b" \n\n", b";;;\n;;;\n"])
def test_an_empty_list_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    assert refusal(path) == "import.empty"


def test_a_file_that_unpacks_to_fill_the_memory_is_refused(workbook: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_module, "LARGEST_CONTENT", 1000)
    assert refusal(workbook) == "import.too_large"


def test_a_file_that_is_gone_is_a_fault_of_the_surroundings(tmp_path: Path) -> None:
    with pytest.raises(StorageFault):
        read_workbook(tmp_path / "gone.xlsx")


def test_a_damaged_workbook_is_read_or_refused_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_messy_workbook(path, seed=3, companies=12, people=2)
    whole = path.read_bytes()
    chance = random.Random(1)
    for _ in range(150):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 20)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        path.write_bytes(broken[: chance.randrange(100, len(broken))] if chance.random() < 0.3 else broken)
        try:
            read_workbook(path)
        except DomainError as error:
            assert error.code in {"import.not_a_workbook", "import.empty", "import.too_large", "import.has_password"}  # noqa: PT017


def test_columns_are_called_as_excel_calls_them() -> None:
    assert [column_letters(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
