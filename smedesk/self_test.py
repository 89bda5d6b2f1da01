"""`smedesk --self-test`: tries what the program stands on, in an empty folder, and prints one line a check.

For the installed program above all: a library, a file or a right that is missing there shows here and not at a user's.
Nothing of the user is touched but the key store, where an entry is made and taken away.
"""

from __future__ import annotations

import json
import operator
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from pathlib import Path
from typing import TYPE_CHECKING

from smedesk import __version__

if TYPE_CHECKING:
    from smedesk.documents.render import RenderedDocument
    from smedesk.domain.agreement import Agreement
    from smedesk.store.desk import DeskStore

_PATIENCE = 60
_DPI = 150
_PARTY = "participant"
_OFFICE, _COUNTRY, _COMPANY = "Self-test office", "EE", "Self-test company"


def run_self_test(write: Callable[[str], object] = print) -> int:
    """Run all checks; return 0 when all hold, 1 otherwise."""
    write(f"SMEdesk {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    failed = 0
    with tempfile.TemporaryDirectory(prefix="smedesk-self-test-", ignore_cleanup_errors=True) as folder:
        for name, check in CHECKS.items():
            begun = time.perf_counter()
            place = Path(folder) / check.__name__
            try:
                said = check(place)
            except Exception as error:  # noqa: BLE001 - each check is told, whatever it met; the others still run
                failed += 1
                write(f"FAILED  {name}: {type(error).__name__}: {error}")
            else:
                write(f"ok      {name}: {said} ({time.perf_counter() - begun:.1f} s)")
    return 1 if failed else 0


def _window(folder: Path) -> str:
    from smedesk.app.checks import paint_window

    return paint_window(folder)


def _fonts(_folder: Path) -> str:
    from smedesk.app.checks import LETTERS, cover_letters
    from smedesk.documents.fonts import REGULAR, printable

    printable(LETTERS, REGULAR)
    return f"{cover_letters()}, on paper too"


def _catalogues(_folder: Path) -> str:
    from smedesk.app.checks import load_catalogues

    return load_catalogues()


def _database(folder: Path) -> str:
    from smedesk.services.faults import ProfileFault
    from smedesk.store.profile import Profile

    key, profile = secrets.token_bytes(32), Profile(folder)
    with _opened(folder, key) as store:
        store.set_setting("trial", "kept")
    with _opened(folder, key) as store:
        if store.reads.setting("trial") != "kept":
            raise ValueError("what was saved is not there")
    if profile.file.read_bytes().startswith(b"SQLite"):
        raise ValueError("the file is not encrypted")
    try:
        with _opened(folder, secrets.token_bytes(32)):
            raise ValueError("another key opened it")
    except ProfileFault as fault:
        return f"saved, closed, read again; another key: {fault.code}"


@contextmanager
def _opened(folder: Path, key: bytes) -> Iterator[DeskStore]:
    from smedesk.store.profile import Profile

    profile = Profile(folder)
    profile.take()
    try:
        store = profile.open(key)
        try:
            yield store
        finally:
            store.close()
    finally:
        profile.release()


def _key_store(folder: Path) -> str:
    from smedesk.vault import KeyStoreSecrets, PassphraseFile, find_key_store

    folder.mkdir()
    key, typed = secrets.token_bytes(32), secrets.token_hex(8)
    wrapped = PassphraseFile(folder / "key.json")
    wrapped.keep(key, typed)
    if wrapped.key(typed) != key:
        raise ValueError("the passphrase gave another key")
    backend = find_key_store()
    if backend is None:
        return "none here; a passphrase wraps the key"
    kept = KeyStoreSecrets(backend, f"self-test-{secrets.token_hex(4)}")
    kept.set("trial", typed)
    try:
        if kept.get("trial") != typed:
            raise ValueError("the key store did not give back what was kept")
    finally:
        kept.set("trial", "")
    return type(backend).__module__.rpartition(".")[2]


def _document(_folder: Path) -> str:
    from smedesk.documents.guard import find_faults

    printed, _key = _printed()
    if faults := find_faults(printed.pdf):
        raise ValueError("; ".join(faults))
    return f"{printed.pages} pages with tags, {len(printed.pdf) // 1000} kB, no fault found"


def _printed() -> tuple[RenderedDocument, bytes]:
    from smedesk.documents.form import load_form
    from smedesk.documents.places import AGREEMENT, SHEET
    from smedesk.documents.render import render

    key = secrets.token_bytes(32)
    return render(load_form(AGREEMENT, SHEET), _agreement(), ("en",), key), key


def _scan(_folder: Path) -> str:
    from smedesk.documents.preview import render_pages
    from smedesk.documents.scans.reading import read_file

    printed, key = _printed()
    for number, page in enumerate(render_pages(printed.pdf, _DPI), start=1):
        (read,) = read_file(page.png())
        if not any(claim.page == number and claim.is_genuine(printed.digest, key) for claim in read.claims):
            raise ValueError(f"no genuine code on page {number} of {printed.pages}")
    return f"{printed.pages} pictures of pages read, the code on each is genuine"


def _signature(_folder: Path) -> str:
    from smedesk.app.checks import trial_signing_key
    from smedesk.documents.guard import find_faults
    from smedesk.documents.signatures.check import check_signatures
    from smedesk.documents.signatures.signing import sign_pdf
    from smedesk.domain.trust import TrustedList
    from smedesk.services.signing import SigningOrder

    printed, _key = _printed()
    trusted = TrustedList()
    signed = sign_pdf(printed.pdf, SigningOrder(_PARTY, trial_signing_key()), trusted)
    findings = [one for paper in check_signatures(signed, trusted, DateTime.now(UTC)) for one in paper.findings]
    if [one.field for one in findings] != [_PARTY] or "whole" not in findings[0].reasons:
        raise ValueError(f"the check found {findings}")
    if faults := find_faults(signed):
        raise ValueError("; ".join(faults))
    return f"signed by {findings[0].signer}, nothing altered, no fault found"


def _printing(_folder: Path) -> str:
    from smedesk.app.print_libcups import load_libcups

    return "pages go to CUPS as they are" if load_libcups() else "no CUPS here; pages are printed as pictures"


def _agreement() -> Agreement:
    from smedesk.domain.agreement import Agreement, Organisation, Participant, PlanSection, SchemeProfile, StayPeriod

    company = Organisation("Žitko & Õun OÜ", "EE", "Turu 2, Tartu", "Ελένη Ðorđe")
    return Agreement(
        code="SELFTEST0000", version=1, issued_on=Date(2026, 1, 2),
        scheme=SchemeProfile("Programme", "101000000", {"en": "Co-funded by the European Union"}, {"en": "None."}),
        participant=Participant("Łucja Ähtäri", "employee"), sending_company=company, host_company=company,
        sending_office=company, host_office=company, periods=(StayPeriod(Date(2026, 2, 2), Date(2026, 3, 1)),),
        project="A trial.", plan=(PlanSection("development", "Learn.", "Teach.", "Learnt.", "Taught."),))


def _tax_numbers(_folder: Path) -> str:
    """The rules are found by the name of the country, so nothing else would miss them: each number is just refused."""
    from stdnum import get_cc_module

    from smedesk.domain.countries import COUNTRIES
    from smedesk.services.vat_numbers import CHECKED_OUTSIDE_THE_UNION

    checked = {code for code, country in COUNTRIES.items() if country.is_eu_member} | CHECKED_OUTSIDE_THE_UNION
    if missing := sorted(code for code in checked if get_cc_module(code, "vat") is None):
        raise ValueError(f"no rules for numbers of {' '.join(missing)}")
    return f"rules of {len(checked)} countries"


def _worker(_folder: Path) -> str:
    from smedesk.app.computing import WorkerProcess

    worker = WorkerProcess()
    try:
        if worker(operator.mul, 6, 7) != 6 * 7:
            raise ValueError("the worker process cannot multiply")
    finally:
        worker.close()
    return "started, answered, ended"


# ------------------------------------------------------------------------------------------------------- the server


def _server(folder: Path) -> str:
    with _serving(folder / "server") as address:
        sent = _round_of_desk(folder, "first", address, is_writing=True)
        got = _round_of_desk(folder, "second", address, is_writing=False)
    if got != (_COMPANY,):
        raise ValueError(f"the second desk got {got}")
    return f"two desks of an office enrolled; what one sent ({', '.join(sent)}) the other got"


def _round_of_desk(folder: Path, name: str, address: str, *, is_writing: bool) -> tuple[str, ...]:
    from smedesk.app.checks import TrialKeys
    from smedesk.app.synchronising import DeskSynchroniser
    from smedesk.domain.records import Company
    from smedesk.services.first_run import FirstAnswers, set_up_office
    from smedesk.services.ports import Sentence
    from smedesk.store.profile import Profile
    from smedesk.translate import mark

    keys, profile = TrialKeys(), Profile(folder / name)
    with _opened(profile.folder, keys.database_key(profile)) as store:
        set_up_office(store, FirstAnswers(_OFFICE, _COUNTRY, "en", "Self Tester"))
        if is_writing:
            with store.change(Sentence(mark("SelfTest", "Entered a company"))) as work:
                work.insert(Company(id=work.new_id(), office=work.office, name=_COMPANY, country=_COUNTRY))
        line = DeskSynchroniser(store, store.journal, keys.secrets(profile), lambda call: call(), lambda _changes: None)
        try:
            line.connect(address, _invited(folder / "server"))
            report = line.run_round()
        finally:
            line.close()
        if report.fault or not report.is_complete or store.reads.unsent_count():
            raise ValueError(f"the round of the {name} desk: {report}")
        return tuple(company.name for company in store.reads.find(Company))


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    folder.mkdir(parents=True)
    with (folder / "server.log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(  # noqa: S603 - the program itself, with fixed words
            _command("--port", "0", "--data", str(folder)), stdout=subprocess.PIPE, stderr=log, text=True, cwd=_home())
    try:
        said = process.stdout.readline() if process.stdout else ""
        if not said:
            raise ValueError((folder / "server.log").read_text("utf-8")[-1000:])
        yield f"http://127.0.0.1:{json.loads(said)['port']}"
    finally:
        process.terminate()
        process.communicate(timeout=_PATIENCE)


def _invited(data: Path) -> str:
    done = subprocess.run(  # noqa: S603 - the program itself, with fixed words
        _command("--data", str(data), "invite", _OFFICE, "--country", _COUNTRY),
        capture_output=True, text=True, timeout=_PATIENCE, check=True, cwd=_home())
    return str(json.loads(done.stdout)["code"])


def _command(*words: str) -> list[str]:
    """Return the command line of this very program, built or not."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "smedesk"]
    return [*program, "server", *words]


def _home() -> Path:
    return Path(__file__).resolve().parents[1]


CHECKS: dict[str, Callable[[Path], str]] = {
    "window painted": _window,
    "typefaces": _fonts,
    "languages": _catalogues,
    "encrypted database": _database,
    "key store": _key_store,
    "agreement rendered": _document,
    "agreement signed": _signature,
    "scan read": _scan,
    "printers": _printing,
    "tax numbers": _tax_numbers,
    "worker process": _worker,
    "server and two desks": _server,
}
