"""The columns of an old list are found in many languages; what was corrected is kept for the next list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from smedesk.domain.errors import DomainError
from smedesk.interchange.workbook import read_workbook
from smedesk.sample.messy import write_messy_workbook
from smedesk.services.import_mapping import (
    TARGETS,
    Profile,
    find_header_row,
    guess_mapping,
    heads,
    profile_of,
    read_profile,
)
from smedesk.services.import_table import Cell, Sheet, Workbook
from tests.services.lists import workbook


def targets(*rows: Sequence[Cell]) -> list[str]:
    (mapping,) = guess_mapping(workbook(List=rows)).sheets
    return list(mapping.targets)


def test_a_list_of_companies_with_contacts_in_estonian() -> None:
    assert targets(
        [
            "Jrk",
            "Ettevõtte nimi",
            "Riik",
            "KMKR nr",
            "Registrikood",
            "Töötajate arv",
            "Käive 2023, EUR",
            "Kontaktisik",
            "E-post",
        ],
        [1, "Tamm OÜ", "Eesti", "EE100594102", "10101010", 12, 120000.5, "Kadri Tamm", "k@t.example"],
    ) == [
        "",
        "company.name",
        "company.country",
        "company.vat_number",
        "company.registration_number",
        "company.staff_count",
        "company.turnover",
        "person.full_name",
        "person.email",
    ]


@pytest.mark.parametrize(
    ("names", "cells", "expected"),
    [
        (
            ["Name", "Country", "VAT", "E-mail", "Phone"],
            ["Foo GmbH", "Germany", "DE129273398", "a@b.example", "+49 711 123456"],
            ["company.name", "company.country", "company.vat_number", "company.email", "company.phone"],
        ),
        (
            ["Nome", "Cognome", "Azienda", "Email", "Cellulare", "Ruolo"],
            ["Anna", "Rossi", "Foo srl", "a@b.example", "33312345", "titolare"],
            ["person.given_name", "person.family_name", "company.name", "person.email", "person.phone", "person.role"],
        ),
        (
            ["Firma", "Kraj", "NIP", "Telefon", "E-mail", "Osoba kontaktowa", "E-mail", "Kolor"],
            ["X", "Polska", "PL1234567890", "123456789", "b@x.example", "Jan Kowalski", "j@x.example", "red"],
            [
                "company.name",
                "company.country",
                "company.vat_number",
                "company.phone",
                "company.email",
                "person.full_name",
                "person.email",
                "company.note",
            ],
        ),
        (
            ["Фирма", "Град", "Държава", "ЕИК", "Лице за контакт", "Телефон"],
            ["Роза ЕООД", "Пловдив", "България", "123456789", "Иван Петров", "0888123456"],
            [
                "company.name",
                "company.city",
                "company.country",
                "company.registration_number",
                "person.full_name",
                "person.phone",
            ],
        ),
        (
            ["Επωνυμία", "Χώρα", "ΑΦΜ", "Πόλη", "Υπεύθυνος επικοινωνίας"],
            ["Α ΑΕ", "Ελλάδα", "EL094259216", "Βόλος", "Γ. Π."],
            ["company.name", "company.country", "company.vat_number", "company.city", "person.full_name"],
        ),
        (
            ["Company name (legal)", "Contact person e-mail", "Contact person"],
            ["A", "a@b.example", "K T"],
            ["company.name", "person.email", "person.full_name"],
        ),
    ],
)
def test_heads_are_known_in_many_languages(names: list[str], cells: list[str], expected: list[str]) -> None:
    assert targets(names, cells) == expected


def test_cells_decide_where_a_head_has_two_meanings() -> None:
    assert targets(["Firma", "Kraj"], ["A", "Polska"], ["B", "Niemcy"])[1] == "company.country"
    assert targets(["Tvrtka", "Kraj"], ["A", "Opatija"], ["B", "Pula"])[1] == "company.city"


def test_without_heads_the_cells_speak() -> None:
    assert targets(
        ["Tamm OÜ", "EE", "EE100594102", "a@b.example"], ["Kask OÜ", "EE", "EE100207415", "c@d.example"]
    ) == [
        "company.name",
        "company.country",
        "company.vat_number",
        "company.email",
    ]


def test_each_field_is_taken_from_one_column() -> None:
    found = targets(["Firma", "Firma nimi", "Ettevõte", "E-mail", "E-mail", "E-mail"], ["A"] * 6)
    named = [target for target in found if target and not target.endswith(".note")]
    assert len(named) == len(set(named))


def test_titles_above_the_heads_are_passed_over(tmp_path: Path) -> None:
    write_messy_workbook(tmp_path / "old.xlsx", seed=1)
    read = read_workbook(tmp_path / "old.xlsx")
    assert [find_header_row(sheet) for sheet in read.sheets] == [3, 0]
    for one in guess_mapping(read).sheets:
        unknown = [
            head
            for head, target in zip(heads(read.sheet(one.sheet), one.header_row), one.targets, strict=True)
            if not target
        ]
        assert unknown in (["Jrk"], [])


def test_hidden_sheets_and_sheets_without_a_list_are_left_out() -> None:
    rows = [["Firma", "Riik"], ["A", "EE"]]
    read = Workbook("x", (Sheet("Hidden", rows, is_hidden=True), Sheet("Text", [["Dear colleague"], ["hello 1"]])))
    assert not any(
        target for one in guess_mapping(read).sheets for target in one.targets if not target.endswith("note")
    )


def test_a_column_can_be_given_another_field() -> None:
    mapping = guess_mapping(workbook(List=[["Firma", "Kool"], ["A", "Tallinn"]]))
    assert mapping.with_target("List", 1, "company.city").sheets[0].targets == ("company.name", "company.city")
    assert mapping.with_target("List", 1, "company.name").sheets[0].targets == ("company.note", "company.name")


def test_what_was_corrected_is_kept_for_the_next_list() -> None:
    read = workbook(List=[["Firma", "Kool", "Värv"], ["A", "Tallinn", "red"]])
    mapping = guess_mapping(read, "EE").with_target("List", 1, "company.city").with_target("List", 2, "")
    profile = read_profile(profile_of(read, mapping).to_text())
    other = workbook(Other=[["VÄRV", "KOOL", "Firma", "Riik"], ["blue", "Tartu", "B", "EE"]])
    again = guess_mapping(other, "LV", profile)
    assert again.sheets[0].targets == ("", "company.city", "company.name", "company.country")
    assert again.default_country == "EE"


def test_a_profile_of_a_newer_program_keeps_what_is_known() -> None:
    text = Profile({"kool": "company.city", "auto": "company.car"}).to_text()
    assert read_profile(text).targets == {"kool": "company.city"}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"targets": 1}'])
def test_what_is_no_profile_is_refused(text: str) -> None:
    with pytest.raises(DomainError, match=r"import\.not_a_profile"):
        read_profile(text)


def test_every_target_is_a_field_or_one_of_the_three_others() -> None:
    assert len(set(TARGETS)) == len(TARGETS)
    assert {"company.note", "person.note", "person.full_name", "company.vat_number", "person.skills"} <= set(TARGETS)
    assert "company.office" not in TARGETS
