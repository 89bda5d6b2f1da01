"""The server's merge, kind by kind, and the laws that hold for any history."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as some

import smedesk.domain.records  # noqa: F401 - fills RECORD_TYPES
from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.operation import Edit, Operation, Token, Wire
from smedesk.domain.replica import Candidate, Outcome
from smedesk.sync.merge import MADE, Merged, StoredRecord, check_form, merge_operation

PLACEMENT = RECORD_TYPES["placement"]
COMPANY = RECORD_TYPES["company"]
EMPTY = StoredRecord(id="p1", kind="placement", office="A")


class History:
    """A record with its past: what the ledger of a server remembers, in a few lines."""

    def __init__(self, record: StoredRecord = EMPTY) -> None:
        self.record = record
        self.aliases: dict[tuple[Token, str], Token] = {}
        self.values: dict[tuple[Token, str], Wire] = {}

    def canonical(self, token: Token, name: str) -> Token:
        while (token, name) in self.aliases:
            token = self.aliases[token, name]
        return token

    def value(self, token: Token, name: str) -> Wire:
        return self.values.get((token, name))

    def take(self, token: Token, name: str, value: Wire, base: Token | None = None,
             closes: tuple[Token, ...] = ()) -> Merged:
        operation = Operation(n=1, uid=1, group="g", kind=self.record.kind, record=self.record.id, author="Kadri",
                              edits={name: Edit(value, base, closes)}, typed_at="2030-01-01T10:00:00Z")
        merged = merge_operation(RECORD_TYPES.get(self.record.kind), self.record, operation, token, self)
        self.record = merged.record
        self.aliases |= {(token, field): alias for field, alias in merged.aliases.items()}
        self.values[token, name] = value
        self.values |= {(token + MADE, field): made for field, made in merged.made.items()}
        return merged

    def open_values(self, name: str) -> list[Wire]:
        return [one.value for one in self.record.candidates.get(name, ())]


@pytest.fixture
def history() -> History:
    return History()


# ------------------------------------------------------------------------------------------------ single values


def test_who_saw_the_current_value_replaces_it(history: History) -> None:
    history.take("1.1", "title", "first")
    merged = history.take("2.1", "title", "second", base="1.1")
    assert merged.outcome is Outcome.APPLIED
    assert history.record.data["title"] == "second"
    assert history.record.writers["title"] == "2.1"


def test_who_did_not_see_it_leaves_a_candidate(history: History) -> None:
    history.take("1.1", "title", "old")
    history.take("2.1", "title", "hers", base="1.1")
    merged = history.take("3.1", "title", "his", base="1.1")
    assert merged.outcome is Outcome.CANDIDATE
    assert history.record.data["title"] == "hers"
    assert history.record.candidates["title"] == (Candidate("3.1", "his", "Kadri", "2030-01-01T10:00:00Z"),)


def test_the_same_value_twice_is_no_conflict_and_its_author_goes_on(history: History) -> None:
    history.take("1.1", "title", "old")
    history.take("2.1", "title", "new", base="1.1")
    assert history.take("3.1", "title", "new", base="1.1").outcome is Outcome.EQUAL
    assert history.take("3.2", "title", "newer", base="3.1").outcome is Outcome.APPLIED


def test_equal_candidates_fold(history: History) -> None:
    history.take("1.1", "title", "old")
    history.take("2.1", "title", "current", base="1.1")
    history.take("3.1", "title", "other", base="1.1")
    assert history.take("4.1", "title", "other", base="1.1").outcome is Outcome.EQUAL
    assert history.open_values("title") == ["other"]


def test_an_author_goes_on_from_an_own_candidate(history: History) -> None:
    history.take("1.1", "title", "old")
    history.take("2.1", "title", "current", base="1.1")
    history.take("3.1", "title", "his", base="1.1")
    history.take("3.2", "title", "his, better", base="3.1")
    assert history.open_values("title") == ["his, better"]


def test_a_person_closes_what_the_screen_showed_and_no_more(history: History) -> None:
    history.take("1.1", "title", "old")
    history.take("2.1", "title", "current", base="1.1")
    history.take("3.1", "title", "shown", base="1.1")
    history.take("4.1", "title", "came meanwhile", base="1.1")
    history.take("2.2", "title", "decided", base="2.1", closes=("3.1",))
    assert history.record.data["title"] == "decided"
    assert history.open_values("title") == ["came meanwhile"]


def test_closing_ones_own_candidate_does_not_swallow_the_decision(history: History) -> None:
    history.take("1.1", "title", "old")
    history.take("2.1", "title", "current", base="1.1")
    history.take("3.1", "title", "his", base="1.1")
    history.take("3.2", "title", "decided", base="3.1", closes=("3.1",))
    assert history.open_values("title") == ["decided"]


def test_who_goes_on_from_a_candidate_to_a_value_that_is_there_already_ends_the_conflict(history: History) -> None:
    history.take("1.1", "title", "old")
    history.take("2.1", "title", "current", base="1.1")
    history.take("3.1", "title", "his", base="1.1")
    assert history.take("3.2", "title", "current", base="3.1").outcome is Outcome.EQUAL
    assert history.open_values("title") == []
    assert history.take("3.3", "title", "newer", base="3.2").outcome is Outcome.APPLIED


def test_an_erased_record_stores_nothing() -> None:
    history = History(StoredRecord(id="p1", kind="placement", office="A", is_erased=True))
    assert history.take("1.1", "title", "late").outcome is Outcome.ERASED
    assert history.record.data == {}


def test_fields_and_kinds_of_a_newer_desk_are_carried() -> None:
    history = History(StoredRecord(id="x", kind="kind_of_tomorrow", office="A"))
    history.take("1.1", "field_of_tomorrow", {"+": ["a"], "-": []})
    assert history.record.data == {"field_of_tomorrow": {"+": ["a"], "-": []}}


def test_only_the_server_writes_computed_fields() -> None:
    history = History(StoredRecord(id="m", kind="match", office="A"))
    history.take("1.1", "state", "agreed")
    assert history.record.data == {}


# ------------------------------------------------------------------------------------------- other kinds of merge


set_changes = some.tuples(some.sampled_from("+-"), some.sampled_from("abcd"))


@given(some.lists(set_changes, max_size=4, unique_by=lambda change: change[1]))
def test_changes_of_a_set_commute(changes: list[tuple[str, str]]) -> None:
    results = {_topics(order) for order in permutations(changes)}
    assert len(results) == 1


def _topics(changes: Sequence[tuple[str, str]]) -> str:
    history = History()
    for place, (sign, code) in enumerate(changes):
        other = "-" if sign == "+" else "+"
        history.take(f"{place}.1", "topics", {sign: [code], other: []})
    return str(history.record.data.get("topics") or [])


def test_a_first_list_of_codes_adds_to_what_came_meanwhile(history: History) -> None:
    history.take("1.1", "topics", ["training"])
    history.take("2.1", "topics", ["research", "training"])
    assert history.record.data["topics"] == ["research", "training"]


@given(some.permutations([3, -1, 2]))
def test_a_counter_is_the_sum(deltas: list[int]) -> None:
    history = History()
    for place, delta in enumerate(deltas):
        history.take(f"{place}.1", "capacity", delta)
    assert history.record.data["capacity"] == 4


def test_a_counter_below_its_floor_stands_and_opens_a_check(history: History) -> None:
    history.take("1.1", "capacity", 1)
    merged = history.take("2.1", "capacity", -2)
    assert (merged.outcome, merged.detail, merged.record.data["capacity"]) == (Outcome.MERGED, "check.below_floor", -1)


def test_of_two_dates_of_contact_the_later_one_stands() -> None:
    history = History(StoredRecord(id="c", kind="company", office="A"))
    history.take("1.1", "last_contact", "2030-03-05")
    history.take("2.1", "last_contact", "2030-03-01")
    assert history.record.data["last_contact"] == "2030-03-05"
    history.take("3.1", "last_contact", "2030-03-02", base="1.1")
    assert history.record.data["last_contact"] == "2030-03-02", "who saw the date may set it right"


def test_two_hands_in_different_sentences_are_joined(history: History) -> None:
    history.take("1.1", "summary", "One stay. Two people. Three weeks.")
    history.take("2.1", "summary", "A stay. Two people. Three weeks.", base="1.1")
    merged = history.take("3.1", "summary", "One stay. Two people. Four weeks.", base="1.1")
    assert merged.outcome is Outcome.MERGED
    assert history.record.data["summary"] == "A stay. Two people. Four weeks."


def test_two_hands_in_the_same_sentence_are_not(history: History) -> None:
    history.take("1.1", "summary", "One stay. Two people.")
    history.take("2.1", "summary", "One stay. Two friends.", base="1.1")
    assert history.take("3.1", "summary", "One stay. Two partners.", base="1.1").outcome is Outcome.CANDIDATE


def test_what_is_typed_after_a_merge_that_the_author_has_not_seen_overwrites_nothing(history: History) -> None:
    history.take("1.1", "summary", "One stay. Two people. Three weeks.")
    history.take("2.1", "summary", "A stay. Two people. Three weeks.", base="1.1")
    history.take("3.1", "summary", "One stay. Two people. Four weeks.", base="1.1")
    history.take("3.2", "summary", "One stay. Two people. Five weeks.", base="3.1")
    assert "A stay." in str(history.record.data["summary"]) or history.open_values("summary")


# ---------------------------------------------------------------------------------------------- what is refused


@pytest.mark.parametrize(("name", "value"), [
    ("window_from", "soon"), ("capacity", "many"), ("is_published", "yes"), ("topics", {"+": ["a"], "*": []}),
    ("months_min", True),
])
def test_a_value_that_is_none_of_its_kind_is_refused(name: str, value: Wire) -> None:
    operation = Operation(n=1, uid=1, group="g", kind="placement", record="p", edits={name: Edit(value)})
    with pytest.raises(ValueRefused) as refused:
        check_form(PLACEMENT, operation)
    assert refused.value.parameters["field"] == name


def test_an_unknown_code_and_a_value_out_of_range_are_carried() -> None:
    operation = Operation(n=1, uid=1, group="g", kind="company", record="c", edits={
        "side": Edit("a side of tomorrow"), "staff_count": Edit(-3), "anything": Edit({"+": [], "-": []})})
    check_form(COMPANY, operation)


# ------------------------------------------------------------------------------------------------ any history


class Author:
    """Somebody who sees the server's value now and then, and types on in between."""

    def __init__(self, device: int) -> None:
        self.device = device
        self.n = 0
        self.base: Token | None = None

    def type(self, history: History, value: str, closes: tuple[Token, ...]) -> None:
        self.n += 1
        token = f"{self.device}.{self.n}"
        history.take(token, "title", value, self.base, closes)
        self.base = token


steps = some.lists(
    some.tuples(some.integers(0, 2), some.sampled_from(["look", "type", "type", "decide"]), some.sampled_from("abcde")),
    max_size=25)


@given(steps)
def test_every_value_is_current_open_or_was_seen_by_who_replaced_it(listed: list[tuple[int, str, str]]) -> None:
    history, authors = History(), [Author(1), Author(2), Author(3)]
    typed: dict[Token, Wire] = {}
    replaced: set[Token] = set()
    for who, what, value in listed:
        author = authors[who]
        if what == "look":
            author.base = history.record.writers.get("title")
            continue
        closes = tuple(one.token for one in history.record.candidates.get("title", ())) if what == "decide" else ()
        replaced |= {history.canonical(one, "title") for one in (*closes, author.base) if one}
        author.type(history, value, closes)
        typed[f"{author.device}.{author.n}"] = value
    standing = {history.record.writers.get("title"), *(one.token for one in history.record.candidates.get("title", ()))}
    for token in typed:
        canonical = history.canonical(token, "title")
        assert canonical in standing | replaced
    assert len(set(history.open_values("title"))) == len(history.open_values("title"))
