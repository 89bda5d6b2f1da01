"""An import is one change: all of it on disk or nothing, and one undo takes it back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from smedesk.domain.errors import CommandRefused
from smedesk.domain.records import Company, Note, Person
from smedesk.interchange.workbook import read_workbook
from smedesk.sample.messy import write_messy_workbook
from smedesk.services.import_dry_run import plan_import
from smedesk.services.import_mapping import ImportMapping, Profile
from smedesk.services.import_plan import ImportPlan
from smedesk.services.import_table import Cell, Workbook
from smedesk.services.importing import import_rows, keep_profile, profiles, read_known
from smedesk.services.ports import ListQuery
from smedesk.store.desk import DeskStore
from tests.services.lists import mapped, workbook
from tests.store.desks import opened

HEADS = ["Ettevõte", "Riik", "KMKR nr", "Linn", "Märkused", "Eesnimi", "Perekonnanimi"]
ROW = ["Beta OÜ", "EE", "EE100594102", "Tartu", "met in autumn", "Kadri", "Tamm"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    """A desk with an office of its own."""
    with opened(tmp_path / "profile") as desk:
        yield desk


def planned(store: DeskStore, *rows: Sequence[Cell], mapping: ImportMapping | None = None) -> ImportPlan:
    read = workbook(List=[HEADS, *rows])
    return plan_import(read, mapping or mapped(read), read_known(store.reads))


def counts(store: DeskStore) -> tuple[int, int, int]:
    company, person, note = (store.reads.count(ListQuery(kind)) for kind in ("company", "person", "note"))
    return company, person, note


def test_companies_people_and_notes_come_in_together_and_go_with_one_undo(store: DeskStore) -> None:
    changes = import_rows(store, planned(store, ROW))
    (company,), (person,), (note,) = store.reads.find(Company), store.reads.find(Person), store.reads.find(Note)
    assert (company.name, company.country, company.vat_number, company.city) == (
        "Beta OÜ",
        "EE",
        "EE100594102",
        "Tartu",
    )
    assert (person.given_name, person.family_name, person.company) == ("Kadri", "Tamm", company.id)
    assert note.subject == f"company:{company.id}"
    assert note.written == "Märkused: met in autumn\nFrom old.xlsx, sheet List, row 2"
    assert changes.touched == {
        "company": frozenset({company.id}),
        "person": frozenset({person.id}),
        "note": frozenset({note.id}),
    }
    store.undo()
    assert counts(store) == (0, 0, 0)
    store.redo()
    assert counts(store) == (1, 1, 1)


def test_a_copy_of_the_database_is_made_before(store: DeskStore, tmp_path: Path) -> None:
    before = set((tmp_path / "profile" / "backups").glob("*"))
    import_rows(store, planned(store, ROW))
    assert set((tmp_path / "profile" / "backups").glob("*")) - before


def test_the_same_list_once_more_brings_nothing(store: DeskStore) -> None:
    import_rows(store, planned(store, ROW))
    assert planned(store, ROW).is_idle


def test_known_companies_are_filled(store: DeskStore) -> None:
    import_rows(store, planned(store, [*ROW[:3], None, None, None, None]))
    import_rows(store, planned(store, ROW))
    (company,) = store.reads.find(Company)
    assert company.city == "Tartu"
    assert counts(store) == (1, 1, 1)
    store.undo()
    assert (store.reads.get(Company, company.id).city, counts(store)) == ("", (1, 0, 0))


def test_a_plan_is_refused_when_records_changed_since(store: DeskStore) -> None:
    plan = planned(store, ROW)
    import_rows(store, plan)
    with pytest.raises(CommandRefused, match=r"import\.changed_meanwhile"):
        import_rows(store, plan)
    assert counts(store) == (1, 1, 1)


def test_cancelling_leaves_nothing_behind(store: DeskStore) -> None:
    plan = planned(store, *([f"Firma {number} OÜ", *ROW[1:2], None, *ROW[3:]] for number in range(400)))

    def cancel(done: int, _of_all: int) -> None:
        if done >= 1000:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        import_rows(store, plan, cancel)
    assert counts(store) == (0, 0, 0)


def test_a_long_note_is_cut_into_several_and_none_of_it_is_lost(store: DeskStore) -> None:
    written = "word " * 5000
    import_rows(store, planned(store, [*ROW[:4], written, None, None]))
    notes = sorted(store.reads.find(Note), key=lambda note: note.id)
    assert len(notes) == 2
    assert written.strip() in "".join(note.written for note in notes)


def test_profiles_are_kept_by_name_and_forgotten(store: DeskStore) -> None:
    keep_profile(store, "Fair", Profile({"kool": "company.city"}, "EE"))
    keep_profile(store, "Chamber", Profile(is_overwriting=True))
    keep_profile(store, "Fair", Profile({"kool": "company.address"}, "EE"))
    assert profiles(store.reads) == {
        "Chamber": Profile(is_overwriting=True),
        "Fair": Profile({"kool": "company.address"}, "EE"),
    }
    keep_profile(store, "Fair", None)
    assert set(profiles(store.reads)) == {"Chamber"}


def test_the_old_list_of_the_office_comes_in_whole(store: DeskStore, tmp_path: Path) -> None:
    facts = write_messy_workbook(tmp_path / "old.xlsx", seed=1)
    read: Workbook = read_workbook(tmp_path / "old.xlsx", "et")
    mapping = replace(mapped(read), is_taking_faulty=True)
    plan = plan_import(read, mapping, read_known(store.reads))
    import_rows(store, plan)
    companies, people, notes = counts(store)
    assert companies == facts.companies - 1  # but for the one of a country that does not exist
    assert people >= facts.companies
    assert notes == len(plan.notes)
    store.undo()
    assert counts(store) == (0, 0, 0)
