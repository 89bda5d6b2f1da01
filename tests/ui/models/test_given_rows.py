"""A list of rows that are handed in: found, sorted, told apart by parts, known again after a change."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from smedesk.translate import mark
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow, GivenRows
from smedesk.ui.models.record_list import ListQuery

_COLUMNS = (
    Column("name", mark("Tests", "Name"), ColumnKind.TITLE),
    Column("state", mark("Tests", "State"), ColumnKind.CHIP, words={"b": "Accepted", "a": "Proposed"}.__getitem__),
    Column("due", mark("Tests", "Until"), ColumnKind.DATE),
)
_ROWS = (
    GivenRow("1", (("Žilina Foods", "Slovakia"), "a", date(2027, 1, 2)), frozenset({"open"})),
    GivenRow("2", (("Ελαιώνας", "Greece"), "b", None), frozenset({"open", "ours"})),
    GivenRow("3", (("Abel", "Åland"), "a", date(2026, 12, 31))),
)


def filled() -> GivenRows:
    source = GivenRows(_COLUMNS)
    source.put(_ROWS)
    return source


def ids(source: GivenRows, query: ListQuery) -> list[str]:
    rows = [source.row(number) for number in source.ids(query)]
    return [row.id for row in rows if row is not None]


def test_the_order_is_as_handed_in_until_a_column_is_chosen() -> None:
    assert ids(filled(), ListQuery()) == ["1", "2", "3"]


def test_words_are_found_in_every_column_without_accents() -> None:
    assert ids(filled(), ListQuery("zilina")) == ["1"]
    assert ids(filled(), ListQuery("accepted greece")) == ["2"]
    assert ids(filled(), ListQuery("aland")) == ["3"]
    assert ids(filled(), ListQuery("aland greece")) == []


def test_a_part_shows_its_rows_and_knows_how_many_they_are() -> None:
    assert ids(filled(), ListQuery(filters=(("part", "ours"),))) == ["2"]
    assert filled().count("open") == 2


def test_words_are_sorted_as_they_are_read_and_nothing_stands_last() -> None:
    assert ids(filled(), ListQuery(sort="name")) == ["3", "2", "1"]
    assert ids(filled(), ListQuery(sort="state")) == ["2", "1", "3"]
    assert ids(filled(), ListQuery(sort="due")) == ["3", "1", "2"]


@given(st.lists(st.lists(st.sampled_from("abcdef"), unique=True), min_size=1))
def test_a_record_keeps_its_number(changes: list[list[str]]) -> None:
    source, known = GivenRows(_COLUMNS[:1]), dict[str, int]()
    for listed in changes:
        source.put([GivenRow(id, ((id, ""),)) for id in listed])
        for id in listed:
            assert known.setdefault(id, source.number(id)) == source.number(id)
        assert [source.number(id) for id in "abcdef" if id not in listed] == [-1] * (6 - len(listed))
    assert len(set(known.values())) == len(known)


def test_a_row_that_has_gone_is_none() -> None:
    source = filled()
    numbers = list(source.ids(ListQuery()))
    source.put(_ROWS[:1])
    assert source.page(numbers) == [_ROWS[0].values, None, None]
