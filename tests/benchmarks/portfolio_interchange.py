"""What files in and out cost: a Europass CV beside the plain library calls, and everything out and in again.

The CV is the sample of the tests with 40 more jobs and a photo of 300 kB in it, as a PDF; beside stands PDFium with
ElementTree and nothing else: no check of what the XML may do, no languages, no words of countries. The desk is that of
an office with 5,000 companies; beside its full export stands an encrypted copy of the same database, which no other
program can read."""

from __future__ import annotations

import base64
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC
from datetime import datetime as DateTime
from email import message_from_string
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pypdfium2

from smedesk.app.exporting import export_desk, fill_from_export
from smedesk.domain.records import Company, Person
from smedesk.interchange.contact_codes import read_code
from smedesk.interchange.europass import read_europass
from smedesk.services.ports import Sentence
from smedesk.store.profile import Profile
from smedesk.translate import mark
from tests.interchange.europass_files import CANDIDATE, pdf

_TIMES, _COMPANIES = 15, 5_000
_KEY = bytes(range(32))
_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Tamm;Kadri\r\nORG:Helix\r\nEMAIL:k@h.ee\r\nTEL:+372 5\r\nEND:VCARD\r\n"


def run() -> list[dict[str, Any]]:
    """Measure all; about a minute."""
    return [*_europass(), _card(), *_everything()]


def _median(work: Callable[[], object], times: int = _TIMES) -> float:
    """Return how long it takes, in milliseconds of the clock."""
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        took.append((time.perf_counter() - begun) * 1000)
    return statistics.median(took)


def _europass() -> list[dict[str, Any]]:
    begin, end = CANDIDATE.index(b"<EmployerHistory>"), CANDIDATE.index(b"</EmployerHistory>") + 18
    job = CANDIDATE[begin:end].replace(b"<hr:CurrentIndicator>true", b"<hr:CurrentIndicator>false")
    photo = b"<Attachment><Data>" + base64.b64encode(bytes(range(256)) * 1200) + b"</Data></Attachment>"
    xml = CANDIDATE.replace(b"<EmploymentHistory>", b"<EmploymentHistory>" + job * 40)
    content = pdf(("attachment.xml", xml.replace(b"</CandidateProfile>", photo + b"</CandidateProfile>")))
    read_europass("cv.pdf", content)  # the words of countries and languages are loaded once
    ours, plain = _median(lambda: read_europass("cv.pdf", content)), _median(lambda: _plainly(content))
    return [{
        "name": "Europass CV read from its PDF", "unit": "ms", "ours": ours,
        "beside": "pypdfium2 and ElementTree, nothing else", "other": plain, "ratio": ours / plain,
        "goal": "≤ 100 ms", "holds": ours <= 100,
    }]


def _plainly(content: bytes) -> int:
    document = pypdfium2.PdfDocument(BytesIO(content))
    try:
        root = ET.fromstring(bytes(document.get_attachment(0).get_data()))
    finally:
        document.close()
    return sum(1 for _ in root.iter())


def _card() -> dict[str, Any]:
    read_code(_CARD)
    ours, plain = _median(lambda: read_code(_CARD)), _median(lambda: message_from_string(_CARD))
    return {
        "name": "scanned vCard read", "unit": "ms", "ours": ours,
        "beside": "email.message_from_string of its lines", "other": plain,
        "ratio": ours / plain, "goal": "≤ 5 ms", "holds": ours <= 5,
    }


def _everything() -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        profile, other = (Profile(folder / one, lambda: DateTime.now(UTC)) for one in ("desk", "other"))
        store, empty = profile.open(_KEY), other.open(_KEY)
        try:
            with store.change(Sentence(mark("Bench", "Entered"))) as work:
                for number in range(_COMPANIES):
                    company = work.new_id()
                    title = f"Ettevõte {number} OÜ"
                    work.insert_many((
                        Company(id=company, name=title, country="EE", city="Tartu", staff_count=number),
                        Person(id=work.new_id(), company=company, given_name="Kadri", family_name=f"Tamm {number}")))
            store.set_setting("office", "here")
            out = _median(lambda: export_desk(store, folder / "out", lambda _field, value: str(value)), 1)
            copy = _median(lambda: store.back_up("manual", folder / "copies"), 3)
            (place,) = (folder / "out").iterdir()
            back = _median(lambda: fill_from_export(empty, place), 1)
        finally:
            store.close()
            empty.close()
    records = 2 * _COMPANIES
    return [
        {"name": f"everything out, {records:,} records", "unit": "ms", "ours": out,
         "beside": "encrypted copy of the same database", "other": copy, "ratio": out / copy, "goal": "≤ 60 s",
         "holds": out <= 60_000},
        {"name": f"everything in again and compared, {records:,} records", "unit": "ms", "ours": back,
         "beside": "encrypted copy of the same database", "other": copy, "ratio": back / copy, "goal": "≤ 60 s",
         "holds": back <= 60_000},
    ]
