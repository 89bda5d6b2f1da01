"""Everything on a person comes out, readable and machine-readable; an erasure leaves a certificate without a word."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import date as Date
from datetime import datetime as DateTime
from pathlib import Path

import pypdfium2
import pytest

from smedesk.app.printing import FormPrinter
from smedesk.domain.field import Field, Value
from smedesk.domain.records import Attachment, Consent, Document, Exchange, Note, Office, Person, Staff
from smedesk.domain.roles import AUDITOR, RoleRefused
from smedesk.services.access import SeenBy, answer_access
from smedesk.services.consent_texts import consent_text
from smedesk.services.erasing import ErasurePlan, Remainder
from smedesk.services.erasing_certificate import erase_person
from smedesk.services.faults import StorageFault
from smedesk.services.ports import HistoryEntry
from smedesk.store.desk import DeskStore
from tests.store.desks import ENTERED, START, all_text, change, company, enter, opened

TODAY = Date(2026, 3, 2)
PRINTER = FormPrinter(bytes(32))


class Plain:
    """Codes as words."""

    language = "en"

    def kind(self, name: str) -> str:
        return name

    def field(self, field: Field) -> str:
        return field.name

    def value(self, field: Field, value: Value) -> str:  # noqa: ARG002 - as the words of the screens
        return str(value)

    def change(self, kind: str, entry: HistoryEntry) -> str:
        return f"{kind} {entry.field}: {entry.before} > {entry.after}"

    def seen_by(self, seen: SeenBy) -> str:
        return seen.what

    def moment(self, at: DateTime) -> str:
        return at.isoformat()

    def left(self, remainder: Remainder) -> tuple[str, str]:
        return remainder.what, str(remainder.until or "by hand")

    def held_because(self, plan: ErasurePlan) -> str:
        return plan.held.number if plan.held else ""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    with opened(tmp_path / "profile") as desk:
        yield desk


@pytest.fixture
def kadri(store: DeskStore) -> str:
    """A person with a consent, a note, a file, an exchange and a past."""
    home = company(store)
    person = enter(store, Person, company=home, given_name="Kadri", family_name="Zqxtamm", email="k@x.eu")
    change(store, Person, person, job_title="Welder")
    change(store, Person, person, job_title="Foreman")
    enter(store, Consent, person=person, purpose="catalogue", text_version="1", language="et", given_at=START,
          method="paper")
    enter(store, Note, subject=f"person:{person}", written="Long words. " * 300)
    enter(store, Note, subject=f"person:{person}", written="Put away", archived=True)
    with store.change(ENTERED) as work:
        sha256 = work.keep_file(b"a certificate")
    enter(store, Attachment, subject=f"person:{person}", file_name="../cv.pdf", file_sha256=sha256)
    turku = enter(store, Office, name="Turku Chamber", country="FI")
    enter(store, Exchange, participant=person, number="EE-7", host_office=turku)
    enter(store, Staff, name="Maarja Kask", role="coordinator")
    return person


def _text(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())
    finally:
        document.close()


def test_everything_on_a_person_is_written_and_the_log_says_so(store: DeskStore, kadri: str, tmp_path: Path) -> None:
    made, changes = answer_access(store, PRINTER, kadri, tmp_path, Plain(), TODAY)

    told = json.loads((made.folder / "answer.json").read_text("utf-8"))
    kinds = [one["kind"] for one in told["records"]]
    assert sorted(set(kinds)) == ["attachment", "company", "consent", "exchange", "note", "person"]
    assert kinds.count("note") == 2  # the archived one too
    (consent,) = [one for one in told["records"] if one["kind"] == "consent"]
    assert consent["text"] == consent_text("et", "1").purposes["catalogue"].text
    assert ("Welder", "Foreman") in [(one["before"], one["after"]) for one in told["history"]]
    assert {one["name"] for one in told["seen_by"]} == {"Maarja Kask", "Turku Chamber"}
    assert (made.folder / "files" / "cv.pdf").read_bytes() == b"a certificate"
    paper = _text((made.folder / "answer.pdf").read_bytes())
    for words in ("Kadri Zqxtamm", "Welder > Foreman", "EE-7", "Put away", "Turku Chamber"):
        assert words in paper
    assert paper.count("Long words.") >= 300
    assert changes.touches("note")
    assert "exported" in store.reads.find(Note, kind="letter")[0].written
    assert all(one.is_relative_to(tmp_path) for one in made.folder.rglob("*"))


def test_who_may_not_gets_nothing_and_a_full_disk_leaves_no_note(store: DeskStore, kadri: str, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("no folder")
    with pytest.raises(StorageFault):
        answer_access(store, PRINTER, kadri, blocked, Plain(), TODAY)
    assert not store.reads.find(Note, kind="letter")
    store.set_setting("staff", enter(store, Staff, name="Auditor", role=AUDITOR))
    with pytest.raises(RoleRefused):
        answer_access(store, PRINTER, kadri, tmp_path, Plain(), TODAY)
    assert not list(tmp_path.glob("access-*"))


def test_an_erasure_is_certified_without_a_word_of_the_person(store: DeskStore, kadri: str) -> None:
    done, id, changes = erase_person(store, PRINTER, store.eraser.plan(kadri, TODAY), Plain(), TODAY)

    paper = store.reads.get(Document, id)
    text = _text(store.reads.file(paper.file_sha256))
    assert (paper.kind, paper.state) == ("erasure", "issued")
    assert done.by == "Maarja Kask"
    for words in ("Maarja Kask", "Tartu Chamber", paper.code, "attachment", "consent", "paper"):
        assert words in text
    assert "Zqxtamm" not in text
    assert "Zqxtamm" not in all_text(store)
    assert changes.touches("person", "document")
    assert store.reads.history("document", id)[0].author == "Maarja Kask"
