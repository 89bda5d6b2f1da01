"""A list is read in the character set that it was written in, however short it is."""

from __future__ import annotations

import pytest

from smedesk.interchange.character_sets import find_character_set

LISTS = {
    "et": "Ettevõte;Aadress\nTõnu Öö OÜ;Pärnu mnt 5\nKöögiviljaühistu;Jõhvi\n",
    "el": "Εταιρεία;Πόλη\nΑφοί Παπαδόπουλοι ΟΕ;Βόλος\nΕλληνικά Τρόφιμα ΑΕ;Θεσσαλονίκη\n",
    "bg": "Фирма;Град\nБългарска роза ЕООД;Пловдив\nЧерно море АД;Варна\n",
    "pl": "Firma;Miasto\nZażółć Spółka z o.o.;Łódź\nŻubrówka S.A.;Kraków\n",
    "lt": "Įmonė;Miestas\nŽalgiris UAB;Šiauliai\nĄžuolas MB;Panevėžys\n",
    "tr": "Şirket;Şehir\nGüneş Ltd. Şti.;İstanbul\nYıldız A.Ş.;Diyarbakır\n",
    "it": "Società;Città\nCaffè più buono S.r.l.;Forlì\nPerché no;Cantù\n",
    "fr": "Société;Ville\nForge à façon SARL;Nîmes\nBœufs & Cie;Besançon\n",
    "de": "Firma;Straße\nMüller & Söhne;Größe 5\n",
}


@pytest.mark.parametrize(
    ("language", "character_set"),
    [
        ("et", "cp1252"), ("et", "cp1257"), ("et", "cp850"), ("et", "utf-8"), ("el", "cp1253"), ("el", "iso8859_7"),
        ("bg", "cp1251"), ("pl", "cp1250"), ("pl", "iso8859_2"), ("lt", "cp1257"), ("tr", "cp1254"), ("it", "cp1252"),
        ("it", "mac_roman"), ("fr", "cp1252"), ("fr", "iso8859_15"), ("de", "cp1252"), ("de", "utf-16"),
        ("de", "utf-8-sig"),
    ],
)  # fmt: skip
def test_every_letter_comes_back(language: str, character_set: str) -> None:
    written = LISTS[language].encode(character_set)
    assert written.decode(find_character_set(written)) == LISTS[language]


def test_plain_letters_are_utf_8() -> None:
    assert find_character_set(b"Company;City\nAlfa;Riga\n") == "utf-8"


@pytest.mark.parametrize("content", [b"\x00\x01\x02\xff\xfe\x80", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"])
def test_what_is_no_text_has_no_character_set(content: bytes) -> None:
    assert find_character_set(content) == ""


def test_the_language_of_the_office_decides_where_the_letters_do_not() -> None:
    written = "name\nTõnu OÜ\n".encode("cp1252")
    assert written.decode(find_character_set(written, "et")) == "name\nTõnu OÜ\n"
    assert written.decode(find_character_set(written, "hu")) == "name\nTőnu OÜ\n"
