"""A scanned text climbs the ladder, and is kept whatever it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.interchange.contact_codes import read_code
from smedesk.interchange.mecards import read_mecard, write_mecard
from smedesk.services.contact import Contact, Rung

CARD = "BEGIN:VCARD\nVERSION:3.0\nN:Tamm;Kadri\nEMAIL:kadri@helix.ee\nEND:VCARD"


def test_a_mecard_with_escapes_and_a_line_for_the_address() -> None:
    read = read_mecard(
        "MECARD:N:Tamm,Kadri;ORG:Helix\\; Robots;TEL:+3725551;TEL:+3725552;EMAIL:k@h.ee;"
        "URL:https\\://helix.ee;ADR:Pärnu mnt 141, Tallinn;NOTE:met\\, twice;;")
    assert read == Contact(
        "Kadri", "Tamm", "Helix; Robots", emails=("k@h.ee",), phones=("+3725551", "+3725552"),
        website="https://helix.ee", address="Pärnu mnt 141, Tallinn", note="met, twice")


def test_a_mecard_with_a_name_as_people_say_it_and_seven_parts_of_an_address() -> None:
    read = read_mecard("mecard:N:Kadri Maria Tamm;ADR:,,Pärnu mnt 141,Tallinn,,11314,Estonia")
    assert (read.given_name, read.family_name) == ("Kadri Maria", "Tamm")
    assert (read.address, read.city, read.country) == ("Pärnu mnt 141, 11314 Tallinn", "Tallinn", "EE")


_words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=40)


@given(st.builds(Contact, _words, _words, _words, emails=st.just(("k@h.ee",)), phones=st.just(("+372 5", "+372 6")),
                 website=st.just("https://helix.ee/a;b")))
def test_a_mecard_is_read_back_as_it_was_written(contact: Contact) -> None:
    assert read_mecard(write_mecard(contact)) == contact


@pytest.mark.parametrize(("text", "rung", "contact"), [
    (CARD, Rung.VCARD, Contact("Kadri", "Tamm", emails=("kadri@helix.ee",))),
    ("\ufeff \r\n" + CARD, Rung.VCARD, Contact("Kadri", "Tamm", emails=("kadri@helix.ee",))),
    ("MECARD:N:Tamm,Kadri;;", Rung.MECARD, Contact("Kadri", "Tamm")),
    ("kadri.tamm@helix.ee", Rung.EMAIL, Contact(emails=("kadri.tamm@helix.ee",))),
    ("mailto:k@h.ee?subject=hi", Rung.EMAIL, Contact(emails=("k@h.ee",))),
    (" https://helix.ee/kadri ", Rung.WEBSITE, Contact(website="https://helix.ee/kadri")),
    ("www.helix.ee", Rung.WEBSITE, Contact(website="www.helix.ee")),
    ("tel:+372 5551234", Rung.PHONE, Contact(phones=("+372 5551234",))),
    ("4006381333931", Rung.RAW, Contact()),
    ("BEGIN:VCARD\nnothing\nEND:VCARD", Rung.RAW, Contact()),
    ("MECARD:;;", Rung.RAW, Contact()),
    ("", Rung.RAW, Contact()),
])
def test_the_ladder(text: str, rung: Rung, contact: Contact) -> None:
    found = read_code(text)
    assert (found.rung, found.contact, found.raw) == (rung, contact, text)


GUESTS = {"4006381333931": Contact("Kadri", "Tamm"), "https://fair.eu/b/77": Contact("Ülle", "Õun")}


def look_up(code: str) -> tuple[str, Contact] | None:
    return (f"guest of {code}", GUESTS[code]) if code in GUESTS else None


def test_a_badge_is_found_in_the_list_of_participants_even_where_it_is_a_web_address() -> None:
    for code, guest in GUESTS.items():
        found = read_code(f"{code}\r\n", look_up)
        assert (found.rung, found.guest, found.contact) == (Rung.GUEST, f"guest of {code}", guest)
    assert read_code("12345", look_up).rung is Rung.RAW


@given(st.text(max_size=300))
def test_no_text_is_refused_or_lost(text: str) -> None:
    assert read_code(text).raw == text
