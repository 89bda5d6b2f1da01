"""The old Excel list of the Estonian office, as such lists are: made up, with the faults that real ones have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date as Date
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill

from smedesk.domain.records import Company, Office, Person, Staff
from smedesk.sample.companies import CompanyMaker, Employee
from smedesk.sample.making import Maker
from smedesk.sample.vocabulary import Land, lands

MADE_ON = Date(2026, 3, 2)
"""the day that stands in the lists when no other is asked for"""
_TITLE = "Tallinna kaubanduskoda: ettevõtete nimekiri"
_COMPANY_HEADS = (
    "Jrk", "Ettevõtte nimi", "Riik", "KMKR nr", "Registrikood", "EMTAK", "Töötajate arv", "Käive (EUR)", "Linn",
    "Aadress", "Koduleht", "Osalus", "Kontaktisik", "Amet", "E-post", "Telefon", "Keeled", "Viimane kontakt",
    "Märkused",
)  # fmt: skip
_PERSON_HEADS = ("Eesnimi", "Perekonnanimi", "Ettevõte", "E-post", "Telefon", "Tööl alates", "Keeled")
_COUNTRY_WORDS = {"EE": ("Eesti", "Estonia", "EE"), "FI": ("Soome", "FI"), "LT": ("Leedu",), "DE": ("Saksamaa",)}
_SIDE_WORDS = {"sending": "saatja", "host": "vastuvõtja", "both": "mõlemad"}
_LANGUAGE_WORDS = {"et": "eesti", "en": "inglise", "de": "saksa", "fr": "prantsuse", "es": "hispaania", "it": "itaalia",
                   "ru": "vene", "sv": "rootsi", "fi": "soome", "lt": "leedu"}  # fmt: skip
_NOTES = ("", "", "käis messil", "helistada sügisel; eelistab e-posti", "tunneb partnerit Itaalias", "=VAATA LISA")
_HEAD_ROW = 4
_WITH_ZEROS = "00000000"


@dataclass(frozen=True, slots=True)
class MessyFacts:
    """What is wrong in the list, so that a test can ask whether all of it is found. Rows count as Excel does."""

    companies: int
    people: int
    duplicates: tuple[int, ...]
    unknown_country: int
    wrong_check_digit: int
    impossible_day: int
    contradiction: int
    person_without_company: int


def write_messy_workbook(
    path: Path, *, seed: int, today: Date = MADE_ON, companies: int = 60, people: int = 25
) -> MessyFacts:
    """Write the list: companies (at least twelve) with their contacts on the first sheet, more people on the second."""
    maker = Maker(seed, today)
    employees = list(_employees(maker, companies))
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Ettevõtted"
    _write_title(sheet, maker, companies)
    rows = [_row(maker, place, employee) for place, employee in enumerate(employees, 1)]
    facts = _spoil(rows, people)
    for row, cells in enumerate(rows, _HEAD_ROW + 1):
        for column, cell in enumerate(cells, 1):
            _write(sheet, row, column, cell)
    _write_zeros(sheet, _HEAD_ROW + 2)
    _write_people(book.create_sheet("Inimesed"), maker, employees[:people])
    book.save(path)
    return facts


def write_large_workbook(path: Path, *, seed: int, today: Date = MADE_ON, rows: int = 20_000) -> None:
    """Write a long list without faults, a company and its contact in each row."""
    maker = Maker(seed, today)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Ettevõtted")
    sheet.append(_COMPANY_HEADS)
    for place, employee in enumerate(_employees(maker, rows), 1):
        sheet.append(_row(maker, place, employee))
    book.save(path)


def _employees(maker: Maker, number: int) -> Iterator[Employee]:
    """Yield one person for each company: most of them Estonian, some of neighbours."""
    by_code = {land.code: land for land in lands()}
    makers = {code: _company_maker(maker, by_code[code]) for code in _COUNTRY_WORDS}
    for _ in range(number):
        making = makers[maker.by_weight({"EE": 0.8, "FI": 0.1, "LT": 0.06, "DE": 0.04})]
        for firm in making.firms(1):
            yield making.employee(firm)


def _company_maker(maker: Maker, land: Land) -> CompanyMaker:
    id = maker.new_id()
    office = Office(id=id, office=id, name="", country=land.code)
    return CompanyMaker(maker, land, office, [Staff(id=maker.new_id(), office=id, name="")], [])


def _write_title(sheet: Any, maker: Maker, companies: int) -> None:
    last = len(_COMPANY_HEADS)
    for row, text in ((1, _TITLE), (2, f"seis {maker.today:%d.%m.%Y}, kokku {companies} ettevõtet")):
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=last)
        cell = sheet.cell(row, 1, text)
        cell.font, cell.alignment = Font(bold=row == 1, size=14 if row == 1 else 11), Alignment("center")
    for column, head in enumerate(_COMPANY_HEADS, 1):
        cell = sheet.cell(_HEAD_ROW, column, head)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="FFDDDDDD")


def _row(maker: Maker, place: int, employee: Employee) -> list[Any]:
    company, person = employee.firm.record, employee.record
    return [
        place,
        company.name,
        maker.one(_COUNTRY_WORDS[company.country]),
        _spaced(maker, company.vat_number),
        company.registration_number,
        company.nace.replace(".", "") + "1" if maker.is_so(0.5) else company.nace,
        company.staff_count,
        float(company.turnover) if company.turnover is not None else None,
        company.city,
        company.address,
        company.website,
        _SIDE_WORDS[company.side],
        f"{person.given_name} {person.family_name}",
        person.job_title,
        person.email if maker.is_so(0.9) else f"{person.email}; {company.email}",
        f"{company.phone}; {person.phone}" if person.phone and maker.is_so(0.2) else company.phone,
        _languages(person),
        _day(maker, company),
        maker.one(_NOTES),
    ]


def _spaced(maker: Maker, number: str) -> str:
    if not number or maker.is_so(0.5):
        return number
    return f"{number[:2]} {number[2:5]} {number[5:8]} {number[8:]}".strip()


def _languages(person: Person) -> str:
    pairs = (code.partition(":") for code in sorted(person.languages))
    return "; ".join(f"{_LANGUAGE_WORDS[language]} {level}" for language, _, level in pairs)


def _day(maker: Maker, company: Company) -> Date | str | None:
    """A real date in some rows and a typed one in others, as several people wrote it."""
    day = company.last_contact
    if day is None or maker.is_so(0.4):
        return day
    return f"{day.day}.{day.month}.{day.year}" if maker.is_so(0.7) else day.isoformat()


def _spoil(rows: list[list[Any]], people: int) -> MessyFacts:
    """Put in what is wrong: two repeated companies, one of them told otherwise, and four faults."""
    name, country, vat, turnover, last_contact = (
        _COMPANY_HEADS.index(head) for head in ("Ettevõtte nimi", "Riik", "KMKR nr", "Käive (EUR)", "Viimane kontakt")
    )
    contact = _COMPANY_HEADS.index("Kontaktisik")
    companies = len(rows)
    rows[3][turnover] = 250_000.0
    again = [*rows[3][:contact], *[None] * (len(_COMPANY_HEADS) - contact)]
    again[name] = f"{rows[3][name].rpartition(' ')[2]} {rows[3][name].rpartition(' ')[0]}".upper()
    contradicting = [*again]
    contradicting[turnover] = 990_000.0
    rows[7][country] = "Atlantis"
    rows[9][country], rows[9][vat] = "Eesti", "EE100594103"
    rows[11][last_contact] = "31.2.2025"
    rows += [again, contradicting]
    first = _HEAD_ROW + 1
    return MessyFacts(
        companies=companies,
        people=people,
        duplicates=(first + companies, first + companies + 1),
        unknown_country=first + 7,
        wrong_check_digit=first + 9,
        impossible_day=first + 11,
        contradiction=first + companies + 1,
        person_without_company=people + 2,
    )


def _write(sheet: Any, row: int, column: int, value: object) -> None:
    cell = sheet.cell(row, column, value)
    if isinstance(value, str):
        cell.data_type = "s"  # a note that begins with "=" is no formula


def _write_zeros(sheet: Any, row: int) -> None:
    """One registration number is a number that only its format shows with zeros."""
    cell = sheet.cell(row, _COMPANY_HEADS.index("Registrikood") + 1, 1_234_567)
    cell.number_format = _WITH_ZEROS


def _write_people(sheet: Any, maker: Maker, employees: list[Employee]) -> None:
    """Colleagues of the contacts, by the name of their company; the last is of a company that nobody knows."""
    sheet.append(_PERSON_HEADS)
    for place, employee in enumerate(employees):
        firm = employee.firm
        colleague = _colleague(maker, employee)
        since = colleague.employed_since
        row = sheet.max_row + 1
        cells = (
            colleague.given_name, colleague.family_name, firm.record.name, colleague.email, colleague.phone,
            since if place % 2 or since is None else f"{since:%d.%m.%Y}", _languages(colleague),
        )  # fmt: skip
        for column, cell in enumerate(cells, 1):
            _write(sheet, row, column, cell)
    sheet.append(("Peeter", "Pettur", "Olematu Firma UÜ", "", "", None, "eesti C2"))


def _colleague(maker: Maker, employee: Employee) -> Person:
    firm = employee.firm
    return _company_maker(maker, firm.land).employee(firm).record
