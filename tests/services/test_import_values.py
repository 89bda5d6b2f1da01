"""What people write into a column becomes a value of its field, or is refused by name; nothing of it is lost."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain import records  # noqa: F401 - the declarations are entered by it
from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.services.import_dates import read_date
from smedesk.services.import_mapping import TARGETS
from smedesk.services.import_numbers import read_amount
from smedesk.services.import_table import Cell
from smedesk.services.import_values import Directory, Reader, Reading, reader_of
from smedesk.services.import_words import declared_field


def reader(target: str, *cells: Cell) -> Reader:
    kind, _, name = target.partition(".")
    return reader_of(RECORD_TYPES[kind].fields[name], cells, Directory({"mari tamm": "m"}, {"messe": "e"}))


def read(target: str, cell: Cell, *others: Cell) -> Reading:
    return reader(target, cell, *others)(cell)


def refused(target: str, cell: Cell) -> str:
    with pytest.raises(ValueRefused) as refusal:
        read(target, cell)
    return refusal.value.code


@pytest.mark.parametrize(
    "cell",
    [
        "31.3.2026",
        "31.03.26",
        "31/3/2026",
        "31-03-2026",
        "2026-03-31",
        "2026.3.31",
        "2026-03-31T10:00",
        "31. märts 2026",
        "31 marzo 2026",
        "31 mars 2026",
        "31. März 2026",
        "March 31, 2026",
        dt.date(2026, 3, 31),
        46112,
        dt.datetime(2026, 3, 31, 8),  # noqa: DTZ001 - a workbook knows no time zones
    ],
)
def test_a_day_is_read_however_it_is_written(cell: Cell) -> None:
    assert read("company.last_contact", cell).value == dt.date(2026, 3, 31)


@pytest.mark.parametrize("cell", ["32.1.2026", "31.2.2026", "soon", "2026", 12, "1.2", True])
def test_what_is_no_day_is_refused(cell: Cell) -> None:
    assert refused("company.last_contact", cell) == "value.date_unknown"


def test_a_column_says_whether_the_month_comes_first() -> None:
    assert read("company.last_contact", "3/4/2026").value == dt.date(2026, 4, 3)
    assert read("company.last_contact", "3/4/2026", "3/31/2026").value == dt.date(2026, 3, 4)
    assert read("company.last_contact", "3/4/2026", "3/31/2026", "31/3/2026").value == dt.date(2026, 4, 3)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2049, 12, 31)))
def test_both_forms_of_a_day_are_one(day: dt.date) -> None:
    typed = f"{day.day}.{day.month}.{day.year}"
    assert read_date("x", typed, month_first=False) == read_date("x", day.isoformat(), month_first=True) == day


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("1 234 567,89", "1234567.89"),
        ("1.234.567,89", "1234567.89"),
        ("1,234,567.89 €", "1234567.89"),
        ("1'234.5", "1234.50"),
        ("EUR 12,5", "12.50"),
        ("ca 500", "500.00"),
        ("1.234", "1234.00"),
        ("12.34", "12.34"),
        (1234.5, "1234.50"),
        (7, "7.00"),
    ],
)
def test_amounts_are_read_in_the_ways_of_all_countries(cell: Cell, amount: str) -> None:
    assert read("company.turnover", cell).value == Decimal(amount)


@given(st.decimals(0, 10**12, places=2))
def test_an_amount_is_the_same_in_every_way_of_writing(amount: Decimal) -> None:
    english = f"{amount:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert read_amount("x", english) == read_amount("x", german) == read_amount("x", german.replace(".", " ")) == amount


@pytest.mark.parametrize(
    ("target", "cell", "value"),
    [
        ("company.country", "Eesti", "EE"),
        ("company.country", "Ελλάδα", "GR"),
        ("company.country", "EL", "GR"),
        ("company.country", "UK", "GB"),
        ("company.country", "ITA", "IT"),
        ("company.country", "Гърция", "GR"),
        ("company.country", "Wlochy", "IT"),
        ("company.side", "vastuvõttev", "host"),
        ("company.side", "Sending", "sending"),
        ("company.side", "saatja; vastuvõtja", "both"),
        ("company.staff_count", "ca. 12 in", 12),
        ("company.staff_count", 7, 7),
        ("company.language", "inglise", "en"),
        ("company.region", "ee008", "EE008"),
        ("company.adviser", "Mari TAMM", "m"),
        ("company.event", "Messe", "e"),
        ("company.registration_number", "00123", "00123"),
        ("company.registration_number", 10345678, "10345678"),
        ("person.role", "juhatuse liige", "manager"),
        ("person.is_full_time", "jah", True),
        ("person.is_full_time", "ei", False),
        ("person.is_full_time", True, True),
        ("person.languages", "English (B2), saksa A1", frozenset({"en:B2", "de:A1"})),
        (
            "person.skills",
            "manage staff; keevitamine",
            frozenset({"http://data.europa.eu/esco/skill/339ac029-066a-4985-9f9d-b3d7c8fea0bb", "keevitamine"}),
        ),
        ("company.description", "two\nlines", "two\nlines"),
        ("company.address", "Pikk 3;\nII floor", "Pikk 3; II floor"),
    ],
)
def test_words_become_what_they_mean(target: str, cell: Cell, value: Value) -> None:
    assert read(target, cell).value == value


@pytest.mark.parametrize(
    ("cell", "code", "rest"),
    [
        ("62.01", "62.01", ""),
        ("J62.01", "62.01", ""),
        (6201, "62.01", ""),
        (62.01, "62.01", ""),
        ("J", "J", ""),
        ("62.01 Programming", "62.01", ""),
        ("62011", "62.01", "62011"),
        ("62.01.1", "62.01", "62.01.1"),
        ("Programmeerimine", "62.01", ""),
        ("Computer programming activities", "62.01", ""),
    ],
)
def test_sectors_are_read_from_codes_and_words(cell: Cell, code: str, rest: str) -> None:
    reading = read("company.nace", cell)
    assert (reading.value, reading.rest, reading.also) == (code, rest, {"nace_revision": "2"})


def test_the_column_says_by_which_revision_its_codes_are_meant() -> None:
    reading = read("company.nace", "62.10", "62.20", "47.12")
    assert (reading.value, dict(reading.also)) == ("62.10", {"nace_revision": "2.1"})


@pytest.mark.parametrize(
    ("target", "cell", "value", "rest"),
    [
        ("company.email", "a@b.ee; c@d.ee", "a@b.ee", "c@d.ee"),
        ("person.email", "Kadri <kadri@x.ee>", "kadri@x.ee", ""),
        ("company.phone", "+372 555 1234; 5556789", "+372 555 1234", "5556789"),
        ("company.country", "Soome; Eesti", "FI", "Eesti"),
        ("company.website", "x.ee y.ee", "x.ee", "y.ee"),
        ("company.region", "Harjumaa", None, "Harjumaa"),
        ("company.adviser", "Jaan", None, "Jaan"),
        ("person.languages", "en B2; vene", frozenset({"en:B2"}), "vene"),
        ("company.side", "host; maybe", "host", "maybe"),
    ],
)
def test_what_does_not_fit_is_given_back(target: str, cell: Cell, value: Value, rest: str) -> None:
    reading = read(target, cell)
    assert (reading.value, reading.rest, bool(reading.remark)) == (value, rest, bool(rest))


@pytest.mark.parametrize(
    ("target", "cell", "code"),
    [
        ("company.country", "Atlantis", "value.country_unknown"),
        ("company.staff_count", "10-49", "value.number_unknown"),
        ("company.staff_count", 12.5, "value.not_whole"),
        ("company.staff_count", -1, "value.too_small"),
        ("company.turnover", "2 mln", "value.number_unknown"),
        ("company.turnover", 1e15, "value.not_money"),
        ("company.name", "x" * 201, "value.too_long"),
        ("company.side", "perhaps", "value.choice_unknown"),
        ("company.email", "none", "value.email_format"),
        ("company.phone", "12", "value.phone_format"),
        ("company.website", "none", "value.website_format"),
        ("company.nace", "99.99", "value.nace_unknown"),
        ("company.nace", "ICT", "value.nace_unknown"),
        ("company.language", "Elvish", "value.language_unknown"),
        ("person.languages", "fluent", "value.not_a_language_level"),
        ("person.is_full_time", "?", "value.not_yes_or_no"),
    ],
)
def test_what_is_no_value_is_refused_by_its_code(target: str, cell: Cell, code: str) -> None:
    assert refused(target, cell) == code


def test_a_mistyped_country_comes_with_a_guess() -> None:
    with pytest.raises(ValueRefused) as refusal:
        read("company.country", "Estonai")
    assert refusal.value.parameters["suggestion"] == "EE"


@given(
    st.sampled_from([target for target in TARGETS if declared_field(target)]),
    st.one_of(
        st.text(min_size=1), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans(), st.dates()
    ),
)
def test_any_cell_is_a_value_of_the_field_or_refused(target: str, cell: Cell) -> None:
    if isinstance(cell, str) and not cell.strip():
        return
    kind, _, name = target.partition(".")
    try:
        reading = read(target, cell)
    except ValueRefused as refusal:
        assert refusal.code.startswith("value.")  # noqa: PT017
        return
    RECORD_TYPES[kind].fields[name].check(reading.value)
