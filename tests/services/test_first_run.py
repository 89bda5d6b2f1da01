"""After the first run the desk has its office, its adviser and the schemes; what is not answered is refused whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from smedesk.domain.errors import DomainError, ValueRefused
from smedesk.domain.records import Office, Scheme, Staff
from smedesk.services.first_run import FirstAnswers, load_schemes, set_up_office
from smedesk.store.desk import DeskStore
from tests.domain.examples import text_of
from tests.store.desks import opened

ANSWERS = FirstAnswers("Tartu Chamber", "EE", "et", "Maarja Kask", "maarja@chamber.example")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    with opened(tmp_path / "profile", with_office=False) as made:
        yield made


def test_the_office_is_this_desk_s_own_and_its_adviser_signs_what_is_done(store: DeskStore) -> None:
    changes = set_up_office(store, replace(ANSWERS, office_name=" Tartu Chamber ", adviser=" Maarja Kask "))
    office = store.reads.get(Office, store.reads.office())
    (adviser,) = store.reads.find(Staff)
    assert (office.name, office.country, office.language, office.office) == ("Tartu Chamber", "EE", "et", office.id)
    assert (adviser.name, adviser.email, adviser.office) == ("Maarja Kask", "maarja@chamber.example", office.id)
    assert store.reads.setting("language") == "et"
    assert store.reads.setting("staff") == adviser.id
    with store.change(changes.sentence) as work:
        assert (work.author, work.office) == ("Maarja Kask", office.id)


def test_what_all_else_stands_on_cannot_be_taken_back(store: DeskStore) -> None:
    assert not set_up_office(store, ANSWERS).can_undo
    assert store.undo() is None
    assert store.reads.office()


@pytest.mark.parametrize(
    "answers",
    [
        replace(ANSWERS, office_name="  "),
        replace(ANSWERS, country=""),
        replace(ANSWERS, adviser="  "),
        replace(ANSWERS, adviser="x" * 5000),
    ],
)
def test_an_answer_that_is_missing_or_does_not_fit_leaves_the_desk_as_it_was(
    store: DeskStore, answers: FirstAnswers
) -> None:
    with pytest.raises(ValueRefused, match=r"value\.(required|too_long)"):
        set_up_office(store, answers)
    assert not store.reads.office()
    assert not store.reads.find(Office)
    assert not store.reads.find(Staff)


def test_schemes_are_there_once_however_often_they_are_loaded(store: DeskStore) -> None:
    texts = {code: text_of(code) for code in ("mobilise-sme-2", "mobilise-sme-pilot")}
    load_schemes(store.journal, texts)
    load_schemes(
        store.journal, {"mobilise-sme-2": texts["mobilise-sme-2"].replace("per_company = 2", "per_company = 3")}
    )
    schemes = {one.code: one for one in store.reads.find(Scheme)}
    assert schemes.keys() == texts.keys()
    assert "per_company = 3" in schemes["mobilise-sme-2"].rules, "the newer text replaces the older"
    assert store.journal.outbox_count() == 0, "a scheme is the programme's: it is not sent"


def test_a_text_that_is_no_scheme_brings_nothing(store: DeskStore) -> None:
    with pytest.raises(DomainError):
        load_schemes(store.journal, {"good": text_of("mobilise-sme-2"), "bad": "code = 7"})
    assert not store.reads.find(Scheme)
