"""No character is printed as an empty box."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date as Date
from decimal import Decimal
from pathlib import Path

import pytest
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent
from reportlab.pdfbase.pdfmetrics import stringWidth

from smedesk.documents import fonts
from smedesk.documents.form import Form
from smedesk.documents.render import RenderedDocument, render_agreement
from smedesk.documents.typography import FACES
from smedesk.domain.errors import DomainError
from tests.documents import paper
from tests.documents.sample import AGREEMENT, KEY

EU_24 = [
    "bg",
    "cs",
    "da",
    "de",
    "el",
    "en_IE",
    "es",
    "et",
    "fi",
    "fr",
    "ga",
    "hr",
    "hu",
    "it",
    "lt",
    "lv",
    "mt",
    "nl",
    "pl",
    "pt",
    "ro",
    "sk",
    "sl",
    "sv",
]
STYLES = (fonts.REGULAR, fonts.BOLD, fonts.ITALIC, fonts.BOLD_ITALIC)
SCHEMES = Path(__file__).parents[2] / "resources" / "schemes"


def test_all_fonts_are_embedded_as_subsets(printed: RenderedDocument) -> None:
    found = paper.fonts(printed.pdf)
    assert {name.split("+")[1] for name, _, _ in found} == {"NotoSans-Regular", fonts.BOLD, fonts.STATEMENT}
    assert all(is_embedded and is_subset for _, is_embedded, is_subset in found)


@pytest.mark.parametrize("language", EU_24)
@pytest.mark.parametrize("face", STYLES)
def test_what_babel_prints_for_the_24_languages_is_in_every_face(language: str, face: str) -> None:
    locale = Locale.parse(language)
    texts = [format_date(Date(2026, month, 28), "full", locale=locale) for month in range(1, 13)]
    texts += [
        format_currency(Decimal("-1234567.89"), "EUR", locale=locale),
        format_percent(-0.8, locale=locale),
    ]
    texts += [format_decimal(-1234567.891, locale=locale)]
    texts += [str(name) for code, name in locale.territories.items() if len(code) == 2 and code.isalpha()]
    texts += list(locale.languages.values())
    alphabet = "".join(texts)
    lacking = {character for character in alphabet if character not in fonts.characters(face)}
    assert lacking <= set("ʿʻ"), "signs of transliteration in names of far countries"


def test_the_alphabets_of_the_union_are_in_every_face() -> None:
    alphabets = "ĀĂĄĆĊČĎĐĒĖĘĚĞĠĢĦĪĮİĶĹĻĽĿŁŃŅŇŐŒŔŘŚŞŠŢȚŤŪŮŰŲŴŶŸŹŻŽẞßþðæøåäöõüÿñç"
    greek = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩάέήίόύώϊϋΐΰς"
    cyrillic = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯЂЃЄЅІЇЈЉЊЋЌЎЏѝѐ"
    signs = "„“”‚‘’«»‹›–—…•·€£%‰§°×−№™©®½¼¾²³"
    every = alphabets + alphabets.lower() + greek + greek.lower() + cyrillic + cyrillic.lower() + signs
    for face in STYLES:
        assert {character for character in every if character not in fonts.characters(face)} == set()


@pytest.mark.parametrize(
    "name",
    [
        "Ξενία Παπαδοπούλου",
        "Жълъд Щерянова",
        "Ťežkô Ģimene Ħobż",
        "Ştefan Țuțuianu",
        "Þórður Æsgeirsson",
        "Ğökçe İnşaat",
    ],
)
def test_names_in_all_scripts_of_the_scheme_are_printed(name: str) -> None:
    person = replace(AGREEMENT, participant=replace(AGREEMENT.participant, name=name))
    pdf = render_agreement(person, ("et", "it"), KEY)
    assert paper.whole_text(pdf).count(paper.squeeze(name)) == 2, (
        "in the particulars and in the signature box"
    )
    assert all(is_embedded for _, is_embedded, _ in paper.fonts(pdf))


@pytest.mark.parametrize(
    ("name", "character"),
    [
        ("王 Wei", "CJK UNIFIED IDEOGRAPH-738B"),
        ("Nino ნინო", "GEORGIAN LETTER NAR"),
        ("محمد", "ARABIC LETTER MEEM"),
        ("Smile 🙂", "SLIGHTLY SMILING FACE"),
        ("Bell\a", "U+0007"),
    ],
)
def test_a_name_that_cannot_be_printed_is_refused_by_its_character(name: str, character: str) -> None:
    person = replace(AGREEMENT, participant=replace(AGREEMENT.participant, name=name))
    with pytest.raises(DomainError) as refusal:
        render_agreement(person, ("et", "it"), KEY)
    assert refusal.value.code == "document.glyph_missing"
    assert refusal.value.parameters["name"] == character
    assert refusal.value.parameters["text"] == name


@pytest.mark.parametrize("scheme", sorted(SCHEMES.glob("*.toml")), ids=lambda path: path.stem)
def test_the_statements_of_the_schemes_are_printed_in_one_line_in_every_language(scheme: Path) -> None:
    face = FACES["statement"]
    for profile in tomllib.loads(scheme.read_text("utf-8"))["visibility"]:
        for language, statement in profile["statement"].items():
            shown = fonts.printable(statement, face.font)
            assert stringWidth(shown, face.font, face.size) <= 125 * paper.MM, language
        for disclaimer in profile["disclaimer"].values():
            fonts.printable(disclaimer, fonts.REGULAR)


def test_accents_are_composed_and_invisible_marks_dropped() -> None:
    assert fonts.printable("O\u0303unapuu\u200b \u202aKo\u00adda\u202c", fonts.REGULAR) == "Õunapuu Koda"
    assert fonts.printable("1\u202f260", fonts.REGULAR) == "1\u00a0260"
    assert fonts.printable("one\r\ntwo\tthree", fonts.REGULAR) == "one\ntwo three"


def test_every_text_of_the_form_can_be_printed(form: Form) -> None:
    for wording in (*form.wordings.values(), *form.sheet.values()):
        for uses in wording.messages.values():
            for face in (fonts.REGULAR, fonts.BOLD):
                fonts.printable("".join(uses.strings), face)


def test_a_document_of_many_different_signs_loses_none() -> None:
    """A font has a code of one byte for each sign: some are above 127, and some in a further subset."""
    greek, cyrillic = "".join(map(chr, range(0x3B1, 0x3CF))), "".join(map(chr, range(0x410, 0x450)))
    latin = "".join(character for character in map(chr, range(0xC0, 0x180)) if character not in "ŉſ×÷")
    every = f"{greek} {cyrillic} {latin} (a\\b) {{c}}"
    pdf = render_agreement(replace(AGREEMENT, project=every), ("et", "it"), KEY)
    assert paper.squeeze(every) in paper.whole_text(pdf)
