"""Reading a settings text: each fault is named with its setting and its line."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

import pytest

from smedesk.domain.toml_table import SettingsRefused, Table, read_toml

TEXT = """\
name = "A scheme"
people = 2
starts = 2020-10-05
"quoted" = "yes"

[grant]   # a comment
days = 30
share = 0.80
minimum = { months = "one" }

[[grant.rates]]
valid_from = 2020-01-01

[grant.rates.amounts]
DE = 830

[[grant.rates]]
valid_from = 2021-01-01T10:00:00

[grant.rates.amounts]
DE = -1
"""


def _table() -> Table:
    return read_toml(TEXT)


def test_settings_come_by_name_and_kind() -> None:
    table = _table()
    assert table.text("name") == "A scheme"
    assert table.whole("people") == 2
    assert table.day("starts") == Date(2020, 10, 5)
    assert table.names == ("name", "people", "starts", "quoted", "grant")
    assert "name" in table
    assert "nothing" not in table


def test_a_number_with_a_point_is_exactly_what_was_written_and_a_whole_one_is_an_amount_too() -> None:
    grant = _table().table("grant")
    assert grant.amount("share") == Decimal("0.80")
    assert grant.amount("days") == Decimal(30)


def test_what_is_not_set_is_none_or_the_default_or_empty() -> None:
    table = _table()
    assert table.optional_whole("limit") is None
    assert table.optional_amount("limit") is None
    assert table.optional_day("ends") is None
    assert table.text("remark", "none") == "none"
    assert table.whole("weeks", 0) == 0
    assert table.yes_no("is_old", default=False) is False
    assert table.texts("topics") == ()
    assert table.tables("documents") == ()
    assert table.table("people_rules").names == ()


def test_what_is_set_is_taken_where_it_need_not_be() -> None:
    table = _table()
    assert table.optional_whole("people") == 2
    assert table.optional_day("starts") == Date(2020, 10, 5)
    assert table.table("grant").optional_amount("share") == Decimal("0.8")


@pytest.mark.parametrize("text", ['name = "a"\nname = = 2\n', 'a = 1\nb = "never closed', "a = 1\nb = "])
def test_a_text_that_is_not_toml_is_refused_with_the_line(text: str) -> None:
    with pytest.raises(SettingsRefused) as refused:
        read_toml(text)
    assert refused.value.code == "settings.not_toml"
    assert refused.value.parameters["line"] == 2
    assert "line" not in str(refused.value.parameters["problem"])


def test_an_empty_text_is_toml_without_settings() -> None:
    assert read_toml("").names == ()


def _refusal(take: object) -> tuple[str, object, object]:
    assert callable(take)
    with pytest.raises(SettingsRefused) as refused:
        take()
    return refused.value.code, refused.value.parameters["setting"], refused.value.parameters["line"]


def test_a_missing_setting_is_named_with_the_line_of_its_table() -> None:
    table = _table()
    assert _refusal(lambda: table.text("title")) == ("settings.missing", "title", 0)
    assert _refusal(lambda: table.table("grant").whole("weeks")) == ("settings.missing", "grant.weeks", 6)
    assert _refusal(lambda: table.table("stay").whole("weeks")) == ("settings.missing", "stay.weeks", 0)


def test_a_setting_of_the_wrong_kind_is_named_with_its_line() -> None:
    table = _table()
    assert _refusal(lambda: table.whole("name")) == ("settings.kind", "name", 1)
    assert _refusal(lambda: table.yes_no("people", default=True)) == ("settings.kind", "people", 2)
    assert _refusal(lambda: table.text("starts")) == ("settings.kind", "starts", 3)
    assert _refusal(lambda: table.whole("quoted")) == ("settings.kind", "quoted", 4)
    assert _refusal(lambda: table.texts("name")) == ("settings.kind", "name", 1)
    grant = table.table("grant")
    assert _refusal(lambda: grant.table("minimum").whole("months")) == (
        "settings.kind",
        "grant.minimum.months",
        9,
    )


def test_a_list_with_one_item_of_the_wrong_kind_is_refused() -> None:
    assert _refusal(lambda: read_toml('\ntopics = ["a", 2]').texts("topics")) == (
        "settings.kind",
        "topics",
        2,
    )


def test_a_fault_in_the_second_of_two_tables_is_found_in_the_second() -> None:
    first, second = _table().table("grant").tables("rates")
    assert first.day("valid_from") == Date(2020, 1, 1)
    assert _refusal(lambda: second.day("valid_from")) == ("settings.kind", "grant.rates.valid_from", 18)
    amounts = second.table("amounts")
    assert _refusal(lambda: amounts.amount("DE")) == ("settings.negative", "grant.rates.amounts.DE", 21)
    assert _refusal(lambda: amounts.amount("AT")) == ("settings.missing", "grant.rates.amounts.AT", 20)


def test_a_fault_of_tables_as_a_whole_is_found_at_the_first_of_them() -> None:
    grant = _table().table("grant")
    assert _refusal(lambda: grant.text("rates")) == ("settings.kind", "grant.rates", 11)
    assert _refusal(lambda: _table().text("grant")) == ("settings.kind", "grant", 6)


def test_nothing_is_an_amount() -> None:
    assert read_toml("a = 0.0").amount("a") == 0


@pytest.mark.parametrize("written", ["-0.5", "nan", "inf"])
def test_an_amount_below_nothing_or_without_a_value_is_refused(written: str) -> None:
    assert _refusal(lambda: read_toml(f"a = {written}").amount("a"))[0] == "settings.negative"


def test_settings_that_nobody_asked_for_are_named() -> None:
    table = _table()
    table.text("name")
    table.table("grant").whole("days")
    assert table.unknown() == ("people", "starts", "quoted", "grant.share", "grant.minimum", "grant.rates")


def test_settings_that_somebody_asked_for_are_known_set_or_not() -> None:
    table = _table()
    table.optional_day("ends")
    table.table("grant").whole("days")
    assert table.known() == {"ends", "grant", "grant.days"}
