"""A full export is the whole desk, and comes back the same or not at all."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from smedesk import __version__
from smedesk.domain.errors import DomainError
from smedesk.domain.field import Field, Value
from smedesk.domain.records import Attachment, Company, Consent, Note, Person, Staff
from smedesk.domain.roles import RoleRefused
from smedesk.interchange.open_folder import OpenFolder, OpenFolderReader
from smedesk.services.exporting import Exported, export_everything
from smedesk.services.faults import StorageFault
from smedesk.services.reimporting import bring_back
from smedesk.store.desk import DeskStore
from smedesk.store.open_copy import DeskCopy
from tests.store.desks import ENTERED, acknowledge, all_text, change, company, enter, opened, outbox, pull, put, shown

NOW = dt.datetime(2026, 11, 24, 12, 0, tzinfo=dt.UTC)
PHOTO = bytes(range(256)) * 40


@pytest.fixture
def full(enrolled: DeskStore) -> DeskStore:
    """A desk with everything: sent, pulled, unsent and undone work, conflicts' rows, files, consents, notes."""
    store = enrolled
    helix = company(store, "=Helix & Söhne; \"Ülo\"\nOÜ", turnover=Decimal("12.50"), phone="+372 555", vat_number="-5")
    kadri = enter(
        store, Person, company=helix, given_name="Kadri", family_name="Tamm", skills=frozenset({"a", "b"}),
        employed_since=dt.date(2020, 1, 2))
    enter(store, Consent, person=kadri, purpose="catalogue", text_version="1", language="et", given_at=NOW,
          method="paper")
    acknowledge(store, outbox(store), seq=5)
    pull(store, put("company", "far", 7, {"name": "Officine", "country": "IT"}))
    pull(store, put("company", "far", 8, {"name": "Officine Torino", "country": "IT", "newer_field": "kept"}))
    enter(store, Note, subject=f"person:{kadri}", written="Zażółć\r\n2. line", written_at=NOW)
    with store.change(ENTERED) as work:
        sha256 = work.keep_file(PHOTO)
        work.insert(Attachment(id=work.new_id(), office=work.office, subject=f"person:{kadri}", file_name="cv.pdf",
                               file_sha256=sha256))
    change(store, Company, helix, staff_count=12)
    change(store, Company, helix, city="Tartu")
    store.undo()
    store.set_setting("import.profiles", '{"Ü": 1}')
    store.set_setting("window.geometry", "here")
    store.set_setting("server_address", "https://server")
    return store


def export(store: DeskStore, folder: Path) -> Exported:
    def word(_field: Field, value: Value) -> str:
        return ", ".join(sorted(value)) if isinstance(value, frozenset) else str(value)

    with OpenFolder(folder, "export") as target:
        return export_everything(DeskCopy(store), target, __version__, NOW, word)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[DeskStore]:
    """An empty desk."""
    with opened(tmp_path / "other", with_office=False) as desk:
        yield desk


def _everything(store: DeskStore) -> dict[str, object]:
    with store.database.reading() as connection:
        tables = {
            name: connection.exec_driver_sql(f"SELECT {columns} FROM {name} ORDER BY 1, 2").all()
            for name, columns in (
                ("operation", "*"), ("remote_change", "*"), ("undo", "*"), ("file", "*"),
                ("replica", "id, audience, kind, data, writers, candidates, rv, is_stale"))
        }
        found = connection.exec_driver_sql("SELECT name, value FROM setting").all()
        settings: dict[str, str] = dict(found)
    for own in ("database_id", "spelling", "checked", "window.geometry", "server_address"):
        settings.pop(own, None)
    return {**tables, "settings": settings, "records": shown(store)}


def test_everything_comes_back_the_same(full: DeskStore, other: DeskStore, tmp_path: Path) -> None:
    exported = export(full, tmp_path)
    count = bring_back(DeskCopy(other), OpenFolderReader(Path(exported.place)))
    assert _everything(other) == _everything(full)
    assert count == exported.records == len(shown(full))
    kadri = next(one.id for one in full.reads.find(Person))
    for kind, id in shown(full):
        assert other.reads.history(kind, id) == full.reads.history(kind, id)
    assert other.reads.search("sohne") == full.reads.search("sohne")
    assert other.reads.find(Consent, person=kadri) == full.reads.find(Consent, person=kadri)
    (attached,) = other.reads.find(Attachment)
    assert other.reads.file(attached.file_sha256) == PHOTO
    assert other.reads.setting("server_address") == other.reads.setting("window.geometry") == ""
    undone, undone_before = other.undo(), full.undo()
    assert undone
    assert undone_before
    assert undone.sentence == undone_before.sentence
    assert shown(other) == shown(full)


def test_work_goes_on_where_it_was(full: DeskStore, other: DeskStore, tmp_path: Path) -> None:
    exported = export(full, tmp_path)
    bring_back(DeskCopy(other), OpenFolderReader(Path(exported.place)))
    assert outbox(other) == outbox(full)
    helix = next(one for one in other.reads.find(Company) if one.city != "" or one.staff_count == 12)
    other.undo()
    assert other.reads.get(Company, helix.id).staff_count is None
    company(other, "New at the new desk")


def test_other_programs_read_what_is_there(full: DeskStore, tmp_path: Path) -> None:
    place = Path(export(full, tmp_path).place)
    records = [json.loads(line) for line in (place / "records/company.jsonl").read_text("utf-8").splitlines()]
    helix = next(one for one in records if one["country"] == "EE")
    assert (helix["name"], helix["turnover"]) == ("=Helix & Söhne; \"Ülo\"\nOÜ", "12.50")
    table = (place / "tables/company.csv").read_text("utf-8-sig")
    assert "'=Helix" in table, "a formula would run in Excel"
    assert ";+372 555;" in table, "a telephone number is none"
    assert ";-5;" in table
    book = openpyxl.load_workbook(place / "companies_and_people.xlsx")
    cells = [cell for row in book["Company"].iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert {12.5, 12} <= {cell.value for cell in cells if isinstance(cell.value, int | float)}
    assert "NOTHING HERE IS ENCRYPTED" in (place / "README.txt").read_text("utf-8-sig")
    assert "Officine;" in (place / "history.csv").read_text("utf-8-sig")


def _refusal(other: DeskStore, place: Path) -> str:
    before = all_text(other)
    with pytest.raises(DomainError) as refused:
        bring_back(DeskCopy(other), OpenFolderReader(place))
    assert all_text(other) == before, "something of it was written"
    return refused.value.code


def _rewrite(place: Path, name: str, old: str, new: str, *, is_signed: bool = True) -> None:
    content = (place / name).read_text("utf-8").replace(old, new, 1)
    (place / name).write_text(content, "utf-8")
    if is_signed:
        manifest = json.loads((place / "manifest.json").read_text("utf-8"))
        manifest["files"][name] = hashlib.sha256(content.encode()).hexdigest()
        (place / "manifest.json").write_text(json.dumps(manifest), "utf-8")


def test_what_is_not_whole_is_refused_and_writes_nothing(full: DeskStore, other: DeskStore, tmp_path: Path) -> None:
    place = Path(export(full, tmp_path).place)
    assert _refusal(other, tmp_path) == "export.not_one"
    assert _refusal(full, place) == "export.desk_in_use"
    for expected, name, old, new, is_signed in (
        ("export.damaged", "records/person.jsonl", "Kadri", "Kudri", False),
        ("export.differs", "records/person.jsonl", "Kadri", "Kudri", True),
        ("export.newer", "manifest.json", '"schema": ', '"schema": 9', False),
    ):
        copy = tmp_path / expected
        shutil.copytree(place, copy)
        _rewrite(copy, name, old, new, is_signed=is_signed)
        assert _refusal(other, copy) == expected
    (place / "journal/operation.jsonl").unlink()
    assert _refusal(other, place) == "export.damaged"
    assert bring_back(DeskCopy(other), OpenFolderReader(Path(export(full, tmp_path).place))), "the desk stayed empty"


def test_a_name_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text(json.dumps({"files": {"../x": "0"}}))
    with pytest.raises(DomainError):
        OpenFolderReader(tmp_path).check()


def test_a_cancelled_or_failed_export_leaves_nothing(full: DeskStore, tmp_path: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, _of_all: int) -> None:
        if done == 5:
            raise Stopped

    target = tmp_path / "exports"
    with pytest.raises(Stopped), OpenFolder(target, "export") as folder:
        export_everything(DeskCopy(full), folder, __version__, NOW, lambda _field, value: str(value), stop)
    assert not list(target.iterdir())
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageFault):
        export(full, tmp_path / "file")


def test_who_may_not_take_data_out_does_not(full: DeskStore, tmp_path: Path) -> None:
    partner = enter(full, Staff, name="Partner", role="partner")
    full.set_setting("staff", partner)
    with pytest.raises(RoleRefused):
        export(full, tmp_path / "exports")
    assert not list((tmp_path / "exports").iterdir())


def test_two_exports_of_one_day_stand_side_by_side(full: DeskStore, tmp_path: Path) -> None:
    first, second = export(full, tmp_path), export(full, tmp_path)
    assert first.place != second.place
    assert replace(first, place="") == replace(second, place="")
