"""Cards of all three versions, as telephones, mail programs and badges really write them."""

from __future__ import annotations

import base64
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.interchange.vcards import read_vcards, write_vcard
from smedesk.services.contact import Contact


def card(*lines: str, version: str = "3.0", line_break: str = "\r\n") -> Contact:
    text = line_break.join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])
    (read,) = read_vcards(text)
    return read


def test_version_2_1_with_quoted_printable_soft_breaks_and_bare_parameters() -> None:
    read = card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=A4gi;J=C3=BCri",
        "ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:P=E4rnu Puit O=DC;M=FC=FCk",
        "TEL;WORK;FAX:+372 1",
        "TEL;HOME:+372 2",
        "TEL;CELL;PREF:+372 3",
        "ADR;WORK;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:;;P=C3=A4rnu mnt =",
        "141;Tallinn;;11314;Eesti",
        version="2.1",
    )
    assert read == Contact(
        "Jüri", "Mägi", "Pärnu Puit OÜ", phones=("+372 3", "+372 2"), address="Pärnu mnt 141, 11314 Tallinn",
        city="Tallinn", country="EE")


def test_a_soft_break_may_be_folded_as_well() -> None:
    read = card("FN;ENCODING=QUOTED-PRINTABLE:J=C3=BCri =", " M=C3=A4gi", version="2.1")
    assert (read.given_name, read.family_name) == ("Jüri", "Mägi")


def test_folded_lines_keep_the_blank_in_2_1_and_lose_it_since() -> None:
    assert card("ORG:Long", " Company", version="2.1").company_name == "Long Company"
    assert card("ORG:Long", " er Company").company_name == "Longer Company"
    assert card("ORG:Long", "\ter Company", line_break="\n").company_name == "Longer Company"


def test_version_4_with_groups_quoted_types_uris_and_preference() -> None:
    read = card(
        'item1.TEL;VALUE=uri;PREF=2;TYPE="work,voice":tel:+372-555;ext=7',
        "TEL;VALUE=uri;PREF=1:tel:+372-444",
        "item2.EMAIL;TYPE=work:kadri@helix.ee",
        "N:Tamm;Kadri;Maria;Dr.;",
        "FN:Dr. Kadri Maria Tamm",
        "ORG:Helix\\, Robots\\; more;Lab",
        "TITLE:Head of sales",
        "URL:https://helix.ee",
        "LANG;PREF=1:et",
        "NOTE:first\\nsecond",
        "X-UNKNOWN;A=b:c",
        version="4.0",
    )
    assert read.phones == ("+372-444", "+372-555")
    assert read.emails == ("kadri@helix.ee",)
    assert (read.given_name, read.family_name) == ("Kadri Maria", "Tamm")
    assert read.company_name == "Helix, Robots; more"
    assert (read.job_title, read.website, read.language) == ("Head of sales", "https://helix.ee", "et")
    assert read.note == "first\nsecond"


def test_a_card_of_a_company_has_no_person() -> None:
    for line in ("KIND:org", "X-ABShowAs:COMPANY"):
        read = card("FN:Helix OÜ", line, "EMAIL:info@helix.ee")
        assert read.company_values() == {"name": "Helix OÜ", "email": "info@helix.ee"}
        assert read.person_values() == {}


def test_what_is_no_line_is_passed_over_and_a_card_may_lack_its_end() -> None:
    assert card("N:Tamm;Kadri", "this is no line", ":nor this", "EMAIL:k@h.ee").emails == ("k@h.ee",)
    (read,) = read_vcards("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Tamm;Kadri\r\nTEL:+372 5")
    assert (read.family_name, read.phones) == ("Tamm", ("+372 5",))
    assert read_vcards("BEGIN:VCARD") == read_vcards("") == read_vcards(b"\0\1\2") == ()


def test_a_photo_of_two_megabytes_is_neither_decoded_nor_waited_for() -> None:
    packed = base64.b64encode(b"\xff\xd8" + b"x" * 2_000_000).decode()
    photo = "\r\n ".join(packed[at : at + 74] for at in range(0, len(packed), 74))
    started = time.perf_counter()
    for line in (f"PHOTO;ENCODING=b;TYPE=JPEG:{photo}", f"PHOTO:data:image/jpeg;base64,{photo}"):
        read = card("N:Tamm;Kadri", line, "EMAIL:k@h.ee")
        assert read == Contact("Kadri", "Tamm", emails=("k@h.ee",))
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize("character_set", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_of_many_cards_in_whatever_character_set(character_set: str) -> None:
    text = "BEGIN:VCARD\nVERSION:2.1\nN:Mägi;Jüri\nEND:VCARD\n\nBEGIN:VCARD\nVERSION:3.0\nN:Õun;Ülle\nEND:VCARD\n"
    cards = read_vcards(text.encode(character_set), "et")
    assert [read.family_name for read in cards] == ["Mägi", "Õun"]


def test_what_has_no_field_or_is_too_long_is_named_and_not_cut() -> None:
    long = "x" * 201
    contact = Contact("Kadri", "Tamm", long, emails=("a@b.ee", "c@d.ee"), phones=("1" * 41, "2"), note="met twice")
    assert contact.company_values() == {}
    assert contact.person_values() == {"given_name": "Kadri", "family_name": "Tamm", "email": "a@b.ee"}
    assert contact.left_over() == "\n".join([long, "c@d.ee", "1" * 41, "2", "met twice"])


_words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=60)
_notes = st.lists(_words, min_size=1, max_size=3).map("\n".join)


@given(st.builds(
    Contact, _words, _words, _words, _words, st.just(("k@h.ee", "t@h.ee")), st.just(("+372 5",)), note=_notes))
def test_what_is_written_is_read_back_the_same(contact: Contact) -> None:
    written = write_vcard(contact)
    assert all(len(line) <= 75 for line in written.split(b"\r\n"))
    assert read_vcards(written) == (contact,)


def test_an_address_is_read_back_as_it_stood() -> None:
    contact = Contact("", "", "Helix OÜ", address="Pärnu mnt 141, 11314 Tallinn", city="Tallinn", country="EE")
    (read,) = read_vcards(write_vcard(contact))
    assert (read.company_name, read.address, read.country) == ("Helix OÜ", contact.address, "EE")


@given(st.text(max_size=200))
def test_whatever_stands_in_a_card_is_read_without_a_fault(text: str) -> None:
    read_vcards(f"BEGIN:VCARD\n{text}\nEND:VCARD")
