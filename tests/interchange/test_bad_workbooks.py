"""Lists as they come: whatever a cell shows is there afterwards, or the file is refused by name before it is read."""

from __future__ import annotations

import datetime as dt
import io
import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from smedesk.domain.errors import DomainError
from smedesk.interchange import workbook as workbook_module
from smedesk.interchange.workbook import read_workbook
from smedesk.services.import_mapping import guess_mapping
from smedesk.services.import_table import Sheet, Workbook, column_letters
from smedesk.services.import_values import is_spreadsheet_error

LIST = "Ettevõte;Registrikood;Telefon\r\nTõnu Öö OÜ;00123;+372 5\r\nKöögiviljaühistu;00007;0055\r\n"
GREEK = "Εταιρεία\tΑΦΜ\r\nΑφοί Παπαδόπουλοι ΟΕ\t094259216\r\nΕλληνικά Τρόφιμα ΑΕ\t001234567\r\n"


def read(folder: Path, content: bytes, name: str) -> Workbook:
    (folder / name).write_bytes(content)
    return read_workbook(folder / name, "et")


def sheet_of(folder: Path, content: bytes, name: str = "list.xlsx") -> Sheet:
    (sheet,) = read(folder, content, name).sheets
    return sheet


def refusal(folder: Path, content: bytes, name: str = "list.xlsx") -> str:
    with pytest.raises(DomainError) as refused:
        read(folder, content, name)
    assert refused.value.parameters["file"] == name
    return refused.value.code


@pytest.mark.parametrize(
    ("character_set", "mark"),
    [("cp1252", b""), ("utf-8", b""), ("utf-8-sig", b""), ("utf-16", b""), ("utf-16-le", b""), ("utf-16-be", b""),
     ("utf-16-be", b"\xfe\xff")],
)  # fmt: skip
@pytest.mark.parametrize("delimiter", [";", "\t", ","])
def test_a_table_of_text_in_whatever_character_set(
    tmp_path: Path, character_set: str, mark: bytes, delimiter: str
) -> None:
    rows = sheet_of(tmp_path, mark + LIST.replace(";", delimiter).encode(character_set), "list.csv").rows
    assert rows == [line.split(";") for line in LIST.splitlines()]


@pytest.mark.parametrize("character_set", ["cp1253", "iso8859_7", "utf-16", "utf-16-le"])
def test_a_greek_table_with_tabs_and_leading_zeros(tmp_path: Path, character_set: str) -> None:
    assert sheet_of(tmp_path, GREEK.encode(character_set), "list.txt").rows[2] == ["Ελληνικά Τρόφιμα ΑΕ", "001234567"]


def xlsx(fill: object) -> bytes:
    book = openpyxl.Workbook()
    fill(book)  # type: ignore[operator]
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def rewritten(content: bytes, path: str, old: bytes, new: bytes) -> bytes:
    """Return a ZIP with something replaced in one of its files."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            assert name != path or old in part
            target.writestr(name, part.replace(old, new) if name == path else part)
    return written.getvalue()


def test_sixty_columns_are_all_there_and_the_unknown_ones_go_to_a_note(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.active.append(["Company", "Country", *(f"Odd {column_letters(n)}" for n in range(58))])
        for name in ("Helix OÜ", "Nordlys OÜ", "Alfa Puit OÜ"):
            book.active.append([name, "Estonia", *(f"cell {n}" for n in range(58))])

    workbook = read(tmp_path, xlsx(fill), "list.xlsx")
    assert workbook.sheets[0].rows[1][59] == "cell 57"
    (mapping,) = guess_mapping(workbook, "EE").sheets
    assert len(mapping.targets) == 60
    assert "" not in mapping.targets, "a column was left out"


def test_days_of_the_calendar_of_1904_are_the_days_they_show(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        book.epoch = CALENDAR_MAC_1904
        book.active.append([dt.date(2026, 3, 31)])

    content = xlsx(fill)
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert b'date1904="1"' in packed.read("xl/workbook.xml")
    assert sheet_of(tmp_path, content).rows == [[dt.date(2026, 3, 31)]]


def test_errors_and_formulas_without_a_result_are_seen_and_the_others_give_their_result(tmp_path: Path) -> None:
    def fill(book: openpyxl.Workbook) -> None:
        sheet = book.active
        sheet.append(["=B1&\" & Co\"", "name", "=1+1", "#DIV/0!"])
        sheet["D1"].data_type = "e"
        sheet["F3"] = "=SUM(A1:A2)"

    sheet_path = "xl/worksheets/sheet1.xml"
    content = rewritten(xlsx(fill), sheet_path, b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
    rows = sheet_of(tmp_path, content).rows
    assert list(rows[0][:4]) == ['=B1&" & Co"', "name", 2, "#DIV/0!"]
    assert rows[2][5] == "=SUM(A1:A2)", "a cell behind the last that the reader sees"
    assert [is_spreadsheet_error(cell) for cell in rows[0][:4]] == [True, False, False, True]
    joined, worked_out = b'r="A1"><f>B1&amp;" &amp; Co"</f><v></v>', b'r="A1" t="str"><f>B1</f><v></v>'
    empty = rewritten(content, sheet_path, joined, worked_out)
    assert sheet_of(tmp_path, empty).rows[0][0] is None, "Excel worked it out, and it is empty"


def ods(content: str, manifest: str = "") -> bytes:
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    space = "urn:oasis:names:tc:opendocument:xmlns"
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as packed:
        packed.writestr("mimetype", kind)
        packed.writestr("META-INF/manifest.xml", (
            f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{space}:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>{manifest}'
            "</manifest:manifest>"))
        packed.writestr("content.xml", (
            f'<?xml version="1.0"?><office:document-content xmlns:office="{space}:office:1.0"'
            f' xmlns:table="{space}:table:1.0"'
            f' xmlns:text="{space}:text:1.0" xmlns:calcext="urn:calcext"><office:body><office:spreadsheet>{content}'
            "</office:spreadsheet></office:body></office:document-content>"))
    return written.getvalue()


ODS = """<table:table table:name="Firmad"><table:table-row>
 <table:table-cell office:value-type="string"><text:p>Õ &amp; Ü</text:p></table:table-cell>
 <table:table-cell table:number-columns-repeated="2"/>
 <table:table-cell office:value-type="float" office:value="12"><text:p>0012</text:p></table:table-cell>
 <table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell>
 <table:table-cell office:value-type="date" office:date-value="2026-03-31"><text:p>31.3.2026</text:p></table:table-cell>
 <table:table-cell office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p>
 </table:table-cell></table:table-row></table:table>"""


def test_an_ods_is_read_with_its_zeros_days_and_errors(tmp_path: Path) -> None:
    sheet = sheet_of(tmp_path, ods(ODS.replace("\n ", "")), "list.ods")
    assert sheet.name == "Firmad"
    assert sheet.rows == [["Õ & Ü", None, None, "0012", 12, dt.date(2026, 3, 31), "#DIV/0!"]]


def test_a_password_is_said_to_be_one(tmp_path: Path) -> None:
    encrypted = (
        '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data manifest:checksum="x"/>'
        "</manifest:file-entry>")
    assert refusal(tmp_path, ods("", encrypted), "list.ods") == "import.has_password"
    assert refusal(tmp_path, compound_file("EncryptionInfo", "EncryptedPackage")) == "import.has_password"
    assert refusal(tmp_path, compound_file("SomethingElse")) == "import.not_a_workbook"


def compound_file(*streams: str) -> bytes:
    """Return an OLE container with empty streams of these names, as Excel wraps a workbook with a password in one."""
    sector, end, fat_sector, free = 512, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
    head = struct.pack(
        "<8s16s5H6x9I", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0,
        end, 0)
    head += struct.pack("<109I", 0, *[free] * 108)
    fat = struct.pack("<128I", fat_sector, end, *[free] * 126)
    entries = b"".join(
        _entry(name, kind, child, right) for name, kind, child, right in (
            ("Root Entry", 5, 1, free), *((name, 2, free, number + 2 if number + 1 < len(streams) else free)
                                          for number, name in enumerate(streams))))
    return head + fat + entries.ljust(sector, b"\0")


def _entry(name: str, kind: int, child: int, right: int) -> bytes:
    written = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16sIQQIQ", written, len(written), kind, 1, 0xFFFFFFFF, right, child, b"", 0, 0, 0, 0xFFFFFFFE, 0)


def bomb(size: int, *, declared: int | None = None) -> bytes:
    """Return a workbook with a sheet of nothing but blanks; `declared` is what its entry says of its size."""
    content = xlsx(lambda book: book.active.append(["name"]))
    written = io.BytesIO(content)
    with zipfile.ZipFile(written, "a", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet2.xml", b" " * size)
    packed_bytes = written.getvalue()
    if declared is None:
        return packed_bytes
    return packed_bytes.replace(struct.pack("<I", size), struct.pack("<I", declared))


def test_a_bomb_is_refused_before_anything_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def reader_must_not_run(*_arguments: object) -> None:
        pytest.fail("the reader was let at the bomb")

    monkeypatch.setattr("smedesk.interchange.workbook.CalamineWorkbook", reader_must_not_run)
    assert refusal(tmp_path, bomb(60_000_000)) == "import.too_large", "its ratio gives it away"
    assert refusal(tmp_path, bomb(60_000_000, declared=1000)) == "import.not_a_workbook", "its size is a lie"
    monkeypatch.setattr(workbook_module, "LARGEST_CONTENT", 500_000)
    assert refusal(tmp_path, bomb(600_000)) == "import.too_large"


CARDS = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=A4gi;J=C3=BCri
ORG:P=C3=A4rnu
EMAIL:jyri@puit.ee
EMAIL:jyri@home.ee
NOTE:met
 twice
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Helix OÜ
KIND:org
TEL:+372 5551234
END:VCARD
"""


def test_business_cards_come_in_as_a_list_whose_columns_are_known(tmp_path: Path) -> None:
    workbook = read(tmp_path, CARDS.encode(), "cards.vcf")
    heads, jyri, helix = (list(row) for row in workbook.sheets[0].rows)
    person, company = dict(zip(heads, jyri, strict=True)), dict(zip(heads, helix, strict=True))
    assert (person["Family name"], person["E-mail"]) == ("Mägi", "jyri@puit.ee")
    assert person["Notes"] == "jyri@home.ee\nmet twice", "what has no column is in the note"
    assert (company["Company"], company["Company phone"], company["Family name"]) == ("Helix OÜ", "+372 5551234", None)
    (mapping,) = guess_mapping(workbook, "EE").sheets
    assert mapping.targets == (
        "company.name", "company.address", "company.city", "company.country", "company.website", "company.email",
        "company.phone", "person.given_name", "person.family_name", "person.job_title", "person.email", "person.phone",
        "company.language", "company.note")
