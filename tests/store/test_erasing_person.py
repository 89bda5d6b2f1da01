"""One erasure takes a person out of everything, byte for byte: database, log, files, word index and copies.

The bytes that are searched are those of a *decrypted* copy of every file, else the search would find nothing whatever
is in them; the encrypted files are searched beside.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from pathlib import Path

import pytest

from smedesk.domain.errors import DomainError
from smedesk.domain.records import (
    Application,
    Attachment,
    Capture,
    Company,
    Consent,
    Document,
    Event,
    Exchange,
    Guest,
    Note,
    Person,
    Scheme,
    Staff,
    StayPeriod,
    Task,
)
from smedesk.domain.replica import Candidate, Outcome
from smedesk.domain.roles import OFFICER, RoleRefused
from smedesk.services.erasing import SHELL_NAME, ErasureDone
from smedesk.services.reference import scheme_texts
from smedesk.store.cipher import connect
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from tests.store.desks import (
    ENTERED,
    KEY,
    START,
    Clock,
    acknowledge,
    all_text,
    change,
    company,
    enter,
    erase,
    opened,
    outbox,
    pull,
    put,
    server_row,
)

TODAY = Date(2026, 3, 2)
GIVEN, FAMILY, EMAIL, PHONE = "Zqülle", "Xörvatski", "zq.xorv@mail.example", "+372 5555 0199"
SECRETS = (GIVEN, FAMILY, EMAIL, "5555 0199", "55550199", "brainzq operation", "SCANNED-ZQ", "BADGE-ZQX")


def _needles() -> Iterator[tuple[str, bytes]]:
    for secret in SECRETS:
        for form in {secret, secret.lower(), secret.upper(), secret.casefold()}:
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                yield f"{form} in {encoding}", form.encode(encoding)


def _found_in(folder: Path, scratch: Path) -> set[str]:
    """Return where a secret stands: in any file of the profile as it is, or in a plain copy of any database there."""
    found: set[str] = set()
    plain_count = 0
    files = [one for one in folder.rglob("*") if one.is_file()]
    contents = {str(one.relative_to(folder)): one.read_bytes() for one in files}
    for file in files:
        if file.suffix not in (".db", ".desk"):
            continue
        plain = scratch / f"{file.name}.plain"
        plain.unlink(missing_ok=True)
        connection = connect(file, KEY, cache_kib=2048)
        connection.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
        connection.execute("PRAGMA plain.journal_mode = OFF")
        connection.execute("PRAGMA plain.synchronous = OFF")
        connection.execute("BEGIN")
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.execute("COMMIT")
        for page in connection.execute("SELECT content FROM file").fetchall():
            contents[f"{file.name}:blob:{plain_count}"] = bytes(page[0])
            plain_count += 1
        connection.execute("DETACH DATABASE plain")
        connection.close()
        contents[f"{file.name} decrypted"] = plain.read_bytes()
        assert plain.read_bytes().startswith(b"SQLite format 3")
    for name, content in contents.items():
        found.update(f"{name}: {words}" for words, needle in _needles() if needle in content)
    return found


def _person_with_everything(store: DeskStore) -> tuple[str, str]:
    """Enter a person of whom something stands in every corner; return (person, company)."""
    home = company(store, description=f"Led by {FAMILY} since 2019", email=EMAIL)
    event = enter(store, Event, name="Fair")
    person = enter(store, Person, company=home, given_name=GIVEN, family_name=FAMILY, email=EMAIL, phone=PHONE)
    change(store, Person, person, job_title="brainzq operation")
    change(store, Person, person, job_title="boss")
    with store.change(ENTERED) as work:
        scan, signature = work.keep_file(b"\x00SCANNED-ZQ\x00"), work.keep_file(b"PNG SCANNED-ZQ")
    subject = f"person:{person}"
    enter(store, Consent, person=person, purpose="catalogue", text_version="1", language="et", given_at=START,
          method="signature", signature_sha256=signature)
    enter(store, Note, subject=subject, written="brainzq operation in May")
    enter(store, Note, subject=f"company:{home}", written=f"Asked {GIVEN} to call back, and the boss too")
    enter(store, Note, subject=f"company:{company(store, 'Far away')}", written=f"Met {GIVEN} {FAMILY.upper()} there")
    enter(store, Task, subject=f"company:{home}", title=f"Write to {EMAIL}")
    enter(store, Attachment, subject=subject, file_name=f"{FAMILY}.pdf", file_sha256=scan)
    enter(store, Application, person=person, summary="brainzq operation", topics=frozenset({"marketing"}))
    enter(store, Guest, event=event, given_name=GIVEN, family_name=FAMILY, code="BADGE-ZQX")
    enter(store, Capture, event=event, person=person, company=home, raw_code="BADGE-ZQX", rating=4)
    return person, home


def _erase(store: DeskStore, person: str, today: Date = TODAY) -> ErasureDone:
    return store.eraser.erase(store.eraser.plan(person, today))


def test_not_a_byte_of_a_person_is_left_in_database_log_files_and_copies(tmp_path: Path) -> None:
    folder, stick = tmp_path / "profile", tmp_path / "stick"
    with opened(folder) as store:
        person, home = _person_with_everything(store)
        store.back_up("daily")
        store.back_up("manual", stick)
        assert len({one.split(":")[0] for one in _found_in(folder, tmp_path)}) >= 2  # the search finds what is there
        assert _found_in(stick, tmp_path)

        done = _erase(store, person)

        assert _found_in(folder, tmp_path) == set()
        assert _found_in(stick, tmp_path) == set()
        assert done.copies == 2
        assert [one.what for one in done.remaining] == ["paper"]
        assert done.counts["person"] == done.counts["attachment"] == done.counts["guest"] == 1
        assert store.reads.search("xorvatski") == ()
        about = store.reads.get(Company, home)
        assert (about.description, about.email) == ("Led by […] since 2019", "")
        assert {one.written for one in store.reads.find(Note)} == {
            "Asked […] to call back, and the boss too", "Met […] there"}
        assert [one.title for one in store.reads.find(Task)] == ["Write to […]"]
    assert _found_in(folder, tmp_path) == set()


def test_what_an_erasure_has_emptied_is_counted_and_listed_alike(store: DeskStore) -> None:
    person, _ = _person_with_everything(store)
    _erase(store, person)
    assert store.reads.unsent_count() == len({one.id for one in store.reads.unsent() if not one.reason}) > 0


def test_counts_stay_on_shells_without_a_word(store: DeskStore) -> None:
    person, _ = _person_with_everything(store)

    done = _erase(store, person)

    (capture,), (consent,) = store.reads.find(Capture), store.reads.find(Consent)
    application = store.reads.find(Application)[0]
    assert capture.person == consent.person == application.person != person
    shell = store.reads.get(Person, capture.person)
    assert (shell.family_name, shell.given_name, shell.email, shell.company, shell.archived) == (
        SHELL_NAME, "", "", "", True)
    assert (capture.rating, consent.purpose, consent.signature_sha256) == (4, "catalogue", "")
    assert (application.topics, application.summary, application.state) == (frozenset({"marketing"}), "", "withdrawn")
    assert done.by == "Maarja Kask"
    assert FAMILY not in all_text(store)
    assert not done.changes.can_undo


def test_another_person_of_the_same_company_is_left_alone(store: DeskStore) -> None:
    person, home = _person_with_everything(store)
    brother = enter(store, Person, company=home, given_name="Mart", family_name=FAMILY, phone=PHONE, job_title="CTO")

    _erase(store, person)

    left = store.reads.get(Person, brother)
    assert (left.given_name, left.family_name, left.phone) == ("Mart", FAMILY, PHONE)
    assert [entry.after for entry in store.reads.history("person", brother, "family_name")] == [FAMILY]


def test_neither_a_restored_copy_nor_the_server_brings_the_person_back(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    with opened(folder) as store:
        store.journal.enrol(4, store.reads.office(), 1)
        person, _ = _person_with_everything(store)
        acknowledge(store, outbox(store), seq=9)
        row = server_row(store, "person", person, 9)
        pull(store, row)
        kept = store.back_up("manual", tmp_path / "drawer")
        hidden = tmp_path / "drawer" / "gone.desk"
        kept.rename(hidden)  # the stick is in a drawer while the person is erased

        done = _erase(store, person)

        assert ("elsewhere", str(kept)) in [(one.what, one.name) for one in done.remaining]
        assert {"server", "desks"} <= {one.what for one in done.remaining}
        orders = [one for one in outbox(store) if one.command == "erase"]
        assert person in {one.record for one in orders}
        assert not any(one.arguments or one.edits for one in orders)
        pull(store, row)
        assert not store.reads.get_many(Person, (person,))
        acknowledge(store, outbox(store), Outcome.APPLIED, seq=20)
        pull(store, erase("person", person, 20))
        assert FAMILY not in all_text(store)
    profile = Profile(folder, Clock())
    profile.take()
    profile.restore(hidden, KEY)
    store = profile.open(KEY)
    assert not store.reads.get_many(Person, (person,))
    assert FAMILY not in str(store.reads.find(Person))
    store.close()
    profile.release()


def test_what_is_sent_and_what_others_wrote_is_blacked_out_and_the_rest_of_it_stays(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    with opened(folder) as store:
        store.journal.enrol(4, store.reads.office(), 1)
        home = company(store, description="Robots")
        person = enter(store, Person, company=home, given_name=GIVEN, family_name=FAMILY, email=EMAIL)
        acknowledge(store, outbox(store), seq=9)
        pull(store, server_row(store, "company", home, 9))
        pull(store, server_row(store, "company", home, 10, description=f"{FAMILY} leads it", city="Tartu"))
        candidate = Candidate("9.7", f"Ask {GIVEN}", "Somebody", "2026-03-01T09:00:00Z")
        standing = server_row(store, "company", home, 11)
        pull(store, put("company", home, 11, standing.data, writers=standing.writers,
                        candidates={"description": (candidate,)}))
        change(store, Company, home, phone="777", address=f"c/o {GIVEN} {FAMILY}, Raekoja 1")
        assert len(store.reads.conflicts()[0].others) == 1

        _erase(store, person)

        about = store.reads.get(Company, home)
        assert (about.description, about.city, about.phone, about.address) == (
            "[…] leads it", "Tartu", "777", "c/o […], Raekoja 1")
        (conflict,) = store.reads.conflicts()
        assert [one.value for one in conflict.others] == ["Ask […]"]
        assert [one.after for one in store.reads.history("company", home, "description")][-1] == "Robots"
        unsent = [one for one in outbox(store) if one.record == home]
        assert {name for one in unsent for name in one.edits} == {"phone", "address", "description"}
        assert "Raekoja 1" in str(unsent)
        store.journal.rebuild_projection()
        assert store.reads.get(Company, home) == about
    assert _found_in(folder, tmp_path) == set()


def test_what_a_signed_agreement_demands_stays_until_its_day_and_the_rest_goes(store: DeskStore) -> None:
    person, home = _person_with_everything(store)
    scheme = enter(store, Scheme, code="x", name="X", rules=scheme_texts()["mobilise-sme-2"])
    exchange = enter(store, Exchange, participant=person, sending_company=home, host_company=home, scheme=scheme,
                     state="completed", number="EE-1", project=f"{FAMILY} learns")
    enter(store, StayPeriod, exchange=exchange, planned_from=Date(2025, 1, 1), planned_to=Date(2025, 3, 31))
    paper = enter(store, Document, exchange=exchange, kind="agreement", file_name=f"{FAMILY}.pdf")
    enter(store, Note, subject=f"exchange:{exchange}", written="Closed early: a brainzq operation in May")

    done = _erase(store, person)

    until = Date(2028, 3, 31)
    left = store.reads.get(Person, person)
    assert (left.family_name, left.restricted_until, left.archived) == (FAMILY, until, True)
    assert done.held_until == until
    assert store.reads.get(Document, paper).file_name == f"{FAMILY}.pdf"
    assert store.reads.get(Exchange, exchange).project == f"{FAMILY} learns"
    assert "brainzq operation in May" not in all_text(store)

    after = _erase(store, person, Date(2028, 4, 1))

    assert after.held_until is None
    assert after.counts["document"] == 1
    assert FAMILY not in all_text(store)
    ended = store.reads.get(Exchange, exchange)
    assert (ended.number, ended.state) == ("EE-1", "completed")
    assert store.reads.get(Person, ended.participant).family_name == SHELL_NAME


def test_the_person_of_another_office_is_that_office_s_to_erase(store: DeskStore) -> None:
    foreign = enter(store, Person, office="other", company="c", family_name=FAMILY)
    with pytest.raises(DomainError, match=r"erase\.not_own"):
        store.eraser.plan(foreign, TODAY)


def test_only_who_may_erases(store: DeskStore) -> None:
    person, _ = _person_with_everything(store)
    plan = store.eraser.plan(person, TODAY)
    store.set_setting("staff", enter(store, Staff, name="Officer", role=OFFICER))
    for step in (lambda: store.eraser.plan(person, TODAY), lambda: store.eraser.erase(plan)):
        with pytest.raises(RoleRefused):
            step()
    assert store.reads.get(Person, person).family_name == FAMILY
