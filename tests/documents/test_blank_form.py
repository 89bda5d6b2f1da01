"""Forms for a power cut: a page each, with a code that a camera reads and that leads back to the number."""

from __future__ import annotations

from datetime import date as Date

import pytest

from smedesk.documents.blank_form import print_blank_forms
from smedesk.documents.preview import render_pages
from smedesk.domain.records import Event
from smedesk.interchange.frame_codes import read_frame
from smedesk.services.camera import Frame
from smedesk.services.consent_texts import consent_languages
from smedesk.services.paper_forms import blank_forms, is_form_of, number_of
from tests.documents import paper
from tests.documents.sample import KEY, SCHEME

DAY = Date(2026, 3, 2)
EVENT = Event(id="01998f3e-0000-7000-8000-00000000ab12", name="Maamess Tartu 2026", place="Tartu Näitused")


@pytest.mark.parametrize("language", consent_languages())
def test_each_form_is_one_page_whose_code_leads_to_its_number(language: str) -> None:
    forms = blank_forms(EVENT, "Tartu Ärinõuandla ja Kaubanduskoda", language, 2, SCHEME, DAY)
    pages = list(render_pages(print_blank_forms(forms, KEY), 150))
    assert len(pages) == 2
    for form, page in zip(forms, pages, strict=True):
        read = read_frame(Frame(page.width, page.height, page.pixels[::3]))
        assert read is not None
        known = number_of(read)
        assert known is not None
        assert known[1] == form.number
        assert is_form_of(EVENT.id, known[0])


def test_no_two_forms_have_one_number_not_even_of_two_desks() -> None:
    first, second = (blank_forms(EVENT, "Office", "en", 40, SCHEME, DAY) for _ in range(2))
    assert len({form.number for form in first}) == 40
    assert first[0].number != second[0].number or {f.number for f in first} != {f.number for f in second}


@pytest.mark.parametrize("text", ["", "SMF1/ABCDEF", "SMF1/00AB12/0OI-001", "BEGIN:VCARD", "SMF1/00AB12/ABC-1"])
def test_what_is_no_form_of_ours_is_left_to_others(text: str) -> None:
    assert number_of(text) is None


def test_a_form_of_another_event_is_known_for_one() -> None:
    (form,) = blank_forms(EVENT, "Office", "en", 1, SCHEME, DAY)
    known = number_of(form.code.lower())
    assert known is not None
    assert not is_form_of("01998f3e-0000-7000-8000-00000000ffff", known[0])


def test_a_form_has_room_for_the_visitor_and_a_line_for_the_day_of_signing() -> None:
    (form,) = blank_forms(EVENT, "Tartu Ärinõuandla", "en", 1, SCHEME, DAY)
    text = paper.whole_text(print_blank_forms((form,), KEY))
    said = ("Company", "Given and family name", "E-mail or phone", "Country", "Place and date", form.number, EVENT.name)
    assert [words for words in said if paper.squeeze(words) not in text] == []


def test_a_page_of_another_paper_is_no_form_of_the_stand() -> None:
    """Codes of agreements look alike; an agreement has more than one version or page, or other signs."""
    assert number_of("MS1/7KQ2M4XWB9TD/1/1.1/ABCDEFGHIJKLM") is None
    assert number_of("MS1/00AB12KQW001/1/1.1/ABCDEFGHIJKLM") == ("00AB12", "KQW-001")
    assert number_of("MS1/00AB12KQW001/2/1.1/ABCDEFGHIJKLM") is None
