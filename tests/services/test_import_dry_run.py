"""Before anything is written the dry run says of every row what becomes of it, and names what contradicts itself."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smedesk.interchange.workbook import read_workbook
from smedesk.sample.messy import write_messy_workbook
from smedesk.services.import_dry_run import plan_import
from smedesk.services.import_index import Known
from smedesk.services.import_plan import Severity
from smedesk.services.import_rows import split_name
from smedesk.services.import_table import Cell
from smedesk.services.likeness import Reason
from tests.services.lists import ALFA, dry_run, mapped, remarks, verdicts, workbook

HEADS = ["Ettevõte", "Riik", "KMKR nr", "Registrikood", "Linn", "E-post", "Koduleht", "Käive"]
PEOPLE = ["Ettevõte", "Riik", "Eesnimi", "Perekonnanimi", "Kontaktisiku e-post"]


def row(
    name: str = "Beta OÜ", country: str = "Eesti", vat: str = "", number: Cell = None, **others: Cell
) -> list[Cell]:
    return [name, country, vat, number, *(others.get(each) for each in ("city", "email", "website", "turnover"))]


# ------------------------------------------------------------------------------------------------------ companies


def test_a_company_that_nobody_knows_is_new() -> None:
    plan = dry_run(HEADS, row(vat="EE 100 207 415", number="00123", turnover="1 000,50"))
    assert verdicts(plan) == ["new"]
    (new,) = plan.new
    assert new.values == {
        "name": "Beta OÜ",
        "country": "EE",
        "vat_number": "EE100207415",
        "registration_number": "00123",
        "turnover": Decimal("1000.50"),
    }


@pytest.mark.parametrize(
    "cells",
    [
        row("Alfa Puit", vat="ee 100594102"),
        row("ALFA PUIT, OÜ"),
        row("Alfa Puit AS", city="Tartu"),
        row("OÜ Alfa-Puit"),
    ],
)
def test_a_known_company_is_known_by_its_number_and_by_its_folded_name(cells: list[Cell]) -> None:
    plan = dry_run(HEADS, cells, known={"a": ALFA})
    assert plan.rows[0].known == "a"
    assert not plan.new


def test_what_is_empty_is_filled_and_what_differs_is_noted() -> None:
    known = {"a": {**ALFA, "city": "Tallinn"}}
    plan = dry_run(HEADS, row("Alfa Puit", city="Tartu", email="info@alfa.example"), known=known)
    assert verdicts(plan) == ["update"]
    assert plan.changed[0].values == {"email": "info@alfa.example"}
    assert plan.notes[0].written.startswith("city: Tartu\n")
    assert remarks(plan, Severity.HINT) == [(2, 4, "import.differs")]


def test_values_replace_others_only_when_that_was_asked_for() -> None:
    known = {"a": {**ALFA, "city": "Tallinn"}}
    plan = dry_run(HEADS, row("Alfa Puit", city="Tartu"), known=known, is_overwriting=True)
    assert plan.changed[0].values == {"city": "Tartu"}
    assert remarks(plan, Severity.HINT) == [(2, 4, "import.replaces")]


def test_the_same_once_more_changes_nothing() -> None:
    plan = dry_run(HEADS, row("Alfa Puit OÜ", vat="EE100594102"), known={"a": ALFA})
    assert (verdicts(plan), plan.is_idle) == (["unchanged"], True)


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        (row(country="Atlantis"), (2, 1, "value.country_unknown")),
        (row(vat="EE100594103"), (2, 2, "value.vat_check_digit")),
        (row(vat="EE1"), (2, 2, "value.vat_format")),
        (row(name=""), (2, -1, "value.required")),
        (row(turnover="much"), (2, 7, "value.number_unknown")),
        (row(email="nobody"), (2, 5, "value.email_format")),
        (row(name="x" * 300), (2, 0, "value.too_long")),
    ],
)
def test_a_faulty_row_stays_out_and_its_cell_is_named(cells: list[Cell], place: tuple[int, int, str]) -> None:
    plan = dry_run(HEADS, cells)
    assert verdicts(plan) == ["error"]
    assert remarks(plan) == [place]
    assert plan.is_idle


def test_a_faulty_row_may_come_in_without_the_cell_whose_text_is_noted() -> None:
    plan = dry_run(HEADS, row(vat="EE100594103"), is_taking_faulty=True)
    assert verdicts(plan) == ["new"]
    assert "vat_number" not in plan.new[0].values
    assert plan.notes[0].written.startswith("KMKR nr: EE100594103\n")


def test_zeros_that_excel_swallowed_are_proven_by_the_check_digit() -> None:
    plan = dry_run(["Società", "Paese", "Partita IVA"], ["Alfa S.r.l.", "Italia", 743110157])
    assert plan.new[0].values["vat_number"] == "IT00743110157"
    assert remarks(plan, Severity.HINT) == [(2, 2, "import.zeros_restored")]


# ------------------------------------------------------------------------------------- what stands twice in the file


def test_a_company_that_stands_twice_is_taken_once_with_what_both_rows_know() -> None:
    plan = dry_run(HEADS, row("Beta OÜ", city="Tartu"), row("BETA, OÜ", email="b@beta.example"))
    assert verdicts(plan) == ["new", "duplicate"]
    assert plan.rows[1].same_as == plan.rows[0].place
    (new,) = plan.new
    assert (new.values["city"], new.values["email"]) == ("Tartu", "b@beta.example")


def test_rows_that_contradict_each_other_are_named_and_both_values_kept() -> None:
    plan = dry_run(HEADS, row(turnover=100), row(turnover=200))
    assert remarks(plan) == [(3, 7, "import.contradiction")]
    assert plan.remarks[0].parameters["row"] == 1  # counted from 0, as places are
    assert plan.new[0].values["turnover"] == 100
    assert plan.notes[0].written.startswith("turnover: 200.00\n")


def test_one_number_for_two_companies_is_an_error() -> None:
    plan = dry_run(HEADS, row("Beta OÜ", vat="EE100207415"), row("Zeppelin Catering OÜ", vat="EE100207415"))
    assert verdicts(plan) == ["new", "error"]
    assert remarks(plan) == [(3, 2, "import.vat_number_of_another")]


def test_a_similar_name_is_told_and_never_merged() -> None:
    plan = dry_run(HEADS, row("Beetatehas OÜ"), row("Beetatehass OÜ"))
    assert verdicts(plan) == ["new", "new"]
    assert remarks(plan) == [(3, 0, "import.similar")]
    assert plan.remarks[-1].parameters["reasons"] == (Reason("name", 95),)


def test_a_row_says_by_what_its_company_was_known() -> None:
    known = {"a": {**ALFA, "phone": "+372 612 3456", "city": "Tartu"}}
    plan = dry_run(HEADS, row("ALFA puit", city="Tartu"), row("Alfa Puit Grupp", vat="EE100594102"), known=known)
    by_name, by_number = plan.rows
    assert [one.code for one in by_name.reasons] == ["name", "city"]
    assert by_number.reasons[0] == Reason("vat_number")


def test_two_companies_of_one_name_with_two_numbers_stay_two() -> None:
    plan = dry_run(HEADS, row(vat="EE100207415"), row(vat="EE100594102"))
    assert verdicts(plan) == ["new", "new"]
    assert remarks(plan) == [(3, 0, "import.similar")]


def test_a_web_domain_tells_a_company_only_together_with_a_name_that_is_alike() -> None:
    plan = dry_run(
        HEADS,
        row("Nordwood Holding", website="www.nordwood.example"),
        row("Nordwood Holding Grupp", website="https://nordwood.example/en"),
        row("Kohvik Piparmünt", website="nordwood.example"),
        row("Kadri Puutöö", email="kadri@gmail.com"),
        row("Mari Puutöö", email="mari@gmail.com"),
    )
    assert verdicts(plan) == ["new", "duplicate", "new", "new", "new"]


# ----------------------------------------------------------------------------------------------------------- people


def test_people_are_linked_to_the_company_of_their_row() -> None:
    plan = dry_run(
        PEOPLE, ["Beta OÜ", "EE", "Kadri", "Tamm", "k@b.example"], ["Beta OÜ", "EE", "Jaan", "Kask", "j@b.example"]
    )
    assert (verdicts(plan), verdicts(plan, "person")) == (["new", "unchanged"], ["new", "new"])
    company = next(one for one in plan.new if one.kind == "company")
    assert [one.company for one in plan.new if one.kind == "person"] == [company.number, company.number]


def test_people_of_another_sheet_are_linked_by_the_name_of_their_company_whatever_its_country() -> None:
    read = workbook(
        People=[
            ["Eesnimi", "Perekonnanimi", "Firma"],
            ["Matti", "Laine", "gamma oy"],
            ["Peeter", "Pettur", "Nobody OÜ"],
        ],
        Companies=[HEADS, row("Gamma Oy", "Soome", city="Turku")],
    )
    plan = plan_import(read, mapped(read), Known())
    assert [one.values["name"] for one in plan.new if one.kind == "company"] == ["Gamma Oy"]
    assert verdicts(plan, "person") == ["new", "error"]
    assert remarks(plan) == [(3, 2, "import.company_unknown")]


def test_a_list_of_people_alone_makes_their_companies() -> None:
    plan = dry_run(PEOPLE, ["Beta OÜ", None, "Kadri", "Tamm", None])
    assert [(one.kind, one.values.get("country")) for one in plan.new] == [("company", "EE"), ("person", None)]


def test_a_person_of_a_company_that_stays_out_does_so_too() -> None:
    plan = dry_run(PEOPLE, ["Beta OÜ", "Atlantis", "Kadri", "Tamm", None])
    assert [row.verdict for row in plan.rows] == ["error", "error"]
    assert [code for _, _, code in remarks(plan)] == ["value.country_unknown", "import.company_stays_out"]


def test_a_known_person_is_known_by_e_mail_and_by_name_inside_the_company() -> None:
    known = Known(
        {"a": ALFA}, {"p": {"company": "a", "given_name": "Kadri", "family_name": "Tamm", "email": "K@a.example"}}
    )
    read = workbook(
        List=[
            PEOPLE,
            ["Alfa Puit", "EE", "Kadri", "Tamm-Kask", "k@A.example"],
            ["Alfa Puit", "EE", "TAMM", "Kadri", None],
            ["Alfa Puit", "EE", "Ülo", "Ööbik", "k@a.example"],
        ]
    )
    plan = plan_import(read, mapped(read), known)
    assert verdicts(plan, "person") == ["update", "duplicate", "error"]
    assert (4, 4, "import.email_of_another") in remarks(plan)


@pytest.mark.parametrize(
    ("written", "given", "family"),
    [
        ("Kadri Tamm", "Kadri", "Tamm"),
        ("Tamm, Kadri", "Kadri", "Tamm"),
        ("Anna Maria Rossi", "Anna Maria", "Rossi"),
        ("Vincent van Gogh", "Vincent", "van Gogh"),
        ("Madonna", "", "Madonna"),
        ("  Jan   de  Wit ", "Jan", "de Wit"),
    ],
)
def test_a_whole_name_is_cut_in_two(written: str, given: str, family: str) -> None:
    assert split_name(written) == (given, family)


# ------------------------------------------------------------------------------------------------------ whole lists


@pytest.mark.parametrize("seed", range(4))
def test_all_that_is_wrong_in_an_old_list_is_found_and_nothing_else(tmp_path: Path, seed: int) -> None:
    facts = write_messy_workbook(tmp_path / "old.xlsx", seed=seed)
    read = read_workbook(tmp_path / "old.xlsx")
    plan = plan_import(read, mapped(read), Known())
    errors = {(one.place.sheet, one.place.row + 1) for one in plan.remarks if one.severity is Severity.ERROR}
    faulty = {facts.unknown_country, facts.wrong_check_digit, facts.impossible_day}
    assert {row for sheet, row in errors if sheet == "Ettevõtted"} == faulty
    assert ("Inimesed", facts.person_without_company) in errors
    duplicates = [
        one.place.row + 1 for one in plan.rows if one.verdict == "duplicate" and one.place.sheet == "Ettevõtted"
    ]
    assert tuple(duplicates) == facts.duplicates
    assert (facts.contradiction, 7, "import.contradiction") in remarks(plan)
    assert sum(one.kind == "company" for one in plan.new) == facts.companies - 3
    assert "01234567" in {one.values.get("registration_number") for one in plan.new}


cells = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.integers(-10, 10**9),
    st.sampled_from(["Eesti", "EE100594102", "a@b.example", "Beta OÜ"]),
)


@given(st.lists(st.lists(cells, min_size=8, max_size=8), max_size=12))
@example([[None, None, 0, None, None, None, None, None]])  # a nought where the VAT number stands is something said
def test_every_row_that_says_something_gets_a_verdict(rows: list[list[Cell]]) -> None:
    plan = dry_run(HEADS, *rows, is_taking_faulty=True)
    filled = {
        number
        for number, cells in enumerate(rows, 1)
        if any(cell is not None and any(map(str.isalnum, str(cell))) for cell in cells)
    }
    assert {one.place.row for one in plan.rows} == filled
    numbers = [one.number for one in plan.new]
    assert numbers == sorted(set(numbers))


def test_progress_is_told_and_may_cancel() -> None:
    told: list[tuple[int, int]] = []
    rows: list[Sequence[Cell]] = [HEADS, *(row(f"Firma {number} OÜ") for number in range(1000))]
    read = workbook(List=rows)
    plan_import(read, mapped(read), Known(), lambda done, of_all: told.append((done, of_all)))
    assert told == sorted(told)
    assert told[-1][0] <= told[-1][1]

    def cancel(_done: int, _of_all: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        plan_import(read, mapped(read), Known(), cancel)


def test_all_that_a_dry_run_needs_and_gives_can_cross_to_another_process() -> None:
    read = workbook(List=[PEOPLE, ["Beta OÜ", "Atlantis", "Kadri", "Tamm", "x"], ["Alfa", "EE", "Jaan", "Kask", None]])
    needed = read, mapped(read), Known({"a": ALFA})
    plan = plan_import(*needed)
    assert pickle.loads(pickle.dumps(needed)) == needed
    assert pickle.loads(pickle.dumps(plan)) == plan
