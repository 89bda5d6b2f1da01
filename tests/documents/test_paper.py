"""A kept PDF says what it is and where one signs; what is damaged or of others says nothing."""

from __future__ import annotations

import io
import json
from decimal import Decimal

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.documents.paper import ATTACHMENT, read_paper
from smedesk.documents.render import RenderedDocument
from smedesk.domain import choices
from tests.documents import paper
from tests.documents.sample import AGREEMENT

_PARTIES = tuple(one.code for one in choices.PARTIES)
_POINTS = 72 / 25.4


def test_it_says_what_it_is(printed: RenderedDocument) -> None:
    found = read_paper(printed.pdf)
    assert found is not None
    assert (found.form, found.code, found.version) == ("agreement", AGREEMENT.code, AGREEMENT.version)
    assert (found.languages, found.pages, found.digest) == (("et", "it"), printed.pages, printed.digest)


def test_it_holds_the_values_as_they_were_given(printed: RenderedDocument) -> None:
    found = read_paper(printed.pdf)
    assert found is not None
    values = found.values
    assert values["participant_name"] == AGREEMENT.participant.name
    assert Decimal(values["grant_amount"]) == AGREEMENT.grant.amount
    assert [one["starts"] for one in values["periods"]] == [one.starts.isoformat() for one in AGREEMENT.periods]
    assert set(values["disclaimer"]) == {"et", "it"}, "in the languages of the document only"


def test_each_party_signs_in_a_box_where_its_name_stands(printed: RenderedDocument) -> None:
    found = read_paper(printed.pdf)
    assert found is not None
    boxes = found.boxes_of("signature")
    assert tuple(box.name for box in boxes) == _PARTIES
    assert found.boxes_of("tick") == ()
    names = (AGREEMENT.participant.name, AGREEMENT.sending_company.signatory, AGREEMENT.host_company.signatory)
    words = [word for word in paper.words(printed.pdf) if word.page == boxes[0].page]
    for box, name in zip(boxes, names, strict=False):
        top = 297 - box.y - box.height
        near = [word.text for word in words if abs(word.left - box.x) < 40 and -14 < word.top - top < 1]
        assert name.split()[0] in near, (name, near)
        inside = [
            word for word in words
            if box.x < word.left < box.x + box.width and top + 0.5 < word.top and word.bottom < top + box.height - 0.5
        ]  # fmt: skip
        assert not inside, "the room for the hand is free"


def test_the_boxes_are_fields_to_sign_in(printed: RenderedDocument) -> None:
    found = read_paper(printed.pdf)
    assert found is not None
    with pikepdf.open(io.BytesIO(printed.pdf)) as file:
        fields = {str(field.T): field for field in file.Root.AcroForm.Fields}
        assert tuple(fields) == _PARTIES
        for box in found.boxes:
            field = fields[box.name]
            assert str(field.FT) == "/Sig"
            assert field.P.objgen == file.pages[box.page - 1].obj.objgen
            told = [box.x, box.y, box.x + box.width, box.y + box.height]
            assert [float(at) / _POINTS for at in field.Rect] == pytest.approx(told, abs=0.05)


@given(cut=st.integers(0, 60_000))
def test_half_a_file_says_nothing_or_the_truth(printed: RenderedDocument, cut: int) -> None:
    found = read_paper(printed.pdf[:cut])
    assert found is None or found.code == AGREEMENT.code


@pytest.mark.parametrize("written", [b"", b"{}", b"[1]", b"\xff\xfe", json.dumps({"form": 7}).encode()])
def test_what_somebody_else_attached_under_our_name_is_nothing(printed: RenderedDocument, written: bytes) -> None:
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed.pdf)) as file:
        file.attachments[ATTACHMENT] = pikepdf.AttachedFileSpec(file, written, filename=ATTACHMENT)
        file.save(kept)
    assert read_paper(kept.getvalue()) is None


def test_a_locked_file_says_nothing(printed: RenderedDocument) -> None:
    kept = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed.pdf)) as file:
        file.save(kept, encryption=pikepdf.Encryption(owner="owner", user="user"))
    assert read_paper(kept.getvalue()) is None
