"""A Europass CV is read in both formats, out of a PDF or bare; a hostile or a foreign one is refused by name."""

from __future__ import annotations

import datetime as dt

import pytest

from smedesk.domain.errors import DomainError
from smedesk.interchange import safe_xml
from smedesk.interchange.europass import read_europass
from smedesk.services.contact import Contact
from smedesk.services.curriculum import Curriculum
from tests.interchange.europass_files import CANDIDATE, PASSPORT, pdf

KADRI = Curriculum(
    Contact(
        "Kadri", "Õunapuu", "Helix OÜ", "Müügijuht", ("kadri@helix.ee",), ("+372 5551234",), "https://helix.ee",
        "Pärnu mnt 141, 11314 Tallinn", "Tallinn", "EE"),
    spoken=("en:B2", "et:C2", "it:A2"),
    written=("en:B1", "et:C2"),
    skills=("CNC programming", "R&D", "negotiation", "budgeting"),
    employed_since=dt.date(2019, 9, 1),
)
GIULIA = Curriculum(
    Contact(
        "Giulia Maria", "D’Angelo", "Officine Torino S.r.l.", "Titolare", ("giulia@esempio.it",), ("+39 333 1234567",),
        "https://esempio.it", "Via Roma 1, 10100 Torino", "Torino", "IT"),
    spoken=("en:B1", "fr:A1", "it:C2"),
    written=("en:A2", "it:C2"),
    skills=("AutoCAD", "Excel"),
    employed_since=dt.date(2015, 4, 1),
)


def refusal(content: bytes) -> str:
    with pytest.raises(DomainError) as refused:
        read_europass("cv.pdf", content)
    assert refused.value.parameters == {"file": "cv.pdf"}
    return refused.value.code


@pytest.mark.parametrize(("xml", "expected"), [(PASSPORT, KADRI), (CANDIDATE, GIULIA)], ids=["passport", "candidate"])
def test_both_formats_are_read_bare_and_out_of_a_pdf(xml: bytes, expected: Curriculum) -> None:
    assert read_europass("cv.xml", xml) == expected
    assert read_europass("cv.pdf", pdf(("note.txt", b"hello"), ("attachment.xml", xml))) == expected
    assert read_europass("cv.pdf", b"\r\n" * 20 + pdf(("whatever", xml))) == expected


def test_little_in_it_is_little_read_and_no_fault() -> None:
    assert read_europass("cv.xml", b"<SkillsPassport><LearnerInfo/></SkillsPassport>") == Curriculum()
    assert read_europass("cv.xml", b"<Candidate/>") == Curriculum()


@pytest.mark.parametrize(("content", "code"), [
    (pdf(), "europass.no_xml"),
    (pdf(("invoice.xml", b"<Invoice/>")), "europass.no_xml"),
    (b"%PDF-1.7 and then nothing of it", "europass.unreadable"),
    (b"<Invoice/>", "europass.not_europass"),
    (b"", "xml.unreadable"),
    (b"Dear madam", "xml.unreadable"),
    (PASSPORT[: len(PASSPORT) // 2], "xml.unreadable"),
    (b'<?xml version="1.0" encoding="no-such-set"?><Candidate/>', "xml.unreadable"),
])
def test_what_is_no_europass_is_refused_by_name(content: bytes, code: str) -> None:
    assert refusal(content) == code


BOMB = b"""<!DOCTYPE b [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]><Candidate>&b;</Candidate>"""
THIEF = b"""<!DOCTYPE c [<!ENTITY f SYSTEM "file:///etc/passwd">]><Candidate>&f;</Candidate>"""


def test_no_entity_is_expanded_or_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal(BOMB) == refusal(THIEF) == "xml.unsafe"
    assert refusal(b"<a>" * 200 + b"</a>" * 200) == "xml.unsafe"
    monkeypatch.setattr(safe_xml, "MOST_ELEMENTS", 50)
    assert refusal(b"<a>" + b"<b/>" * 51 + b"</a>") == "xml.unsafe"
    monkeypatch.setattr(safe_xml, "LARGEST", 100)
    assert refusal(CANDIDATE) == "xml.unsafe"
