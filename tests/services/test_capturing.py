"""A conversation at an event is one save with one undo, and nothing of it is lost."""

from __future__ import annotations

from typing import Any

import pytest

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Capture, Company, Consent, Event, Note, Person
from smedesk.services.capturing import Conversation, capture_conversation, complete_capture
from smedesk.services.consenting import ConsentAnswer
from smedesk.services.fair import choose_event, events, fair_state, figures_of
from smedesk.services.ports import Sentence
from smedesk.translate import mark
from tests.ui.screens.world import NOW, World

HELIX = {"name": "Helix", "country": "AT"}
EVA = {"given_name": "Eva", "family_name": "Gruber", "email": "eva@helix.example"}
PNG = b"\x89PNG a signature"


@pytest.fixture
def event(world: World) -> str:
    id = world.enter(Event, "fair", name="Fair of Tartu", country="EE")
    choose_event(world.store, id)
    return id


def _said(event: str, **values: Any) -> Conversation:
    return Conversation(event, **{"company": HELIX, "person": EVA, **values})


def _all(world: World, event: str) -> tuple[int, ...]:
    reads = world.store.reads
    return tuple(len(reads.find(made, event=event)) for made in (Company, Person, Consent, Capture))


def test_company_person_consents_and_capture_are_one_save_and_one_undo(world: World, event: str) -> None:
    answer = ConsentAnswer(frozenset({"catalogue", "newsletter"}), "it", "signature", "Fair", event, PNG)
    id, changes = capture_conversation(world.store, _said(event, consent=answer, rating=4))
    capture = world.store.reads.get(Capture, id)
    assert _all(world, event) == (1, 1, 2, 1)
    assert (capture.rating, capture.way, capture.is_incomplete, capture.captured_at) == (4, "typed", False, NOW)
    assert capture.captured_by
    for consent in world.store.reads.find(Consent, person=capture.person):
        assert world.store.reads.file(consent.signature_sha256) == PNG
        assert (consent.language, consent.method) == ("it", "signature")
    assert changes.sentence.worded() == "Entered Helix"
    world.store.undo()
    assert _all(world, event) == (0, 0, 0, 0)


def test_a_refused_conversation_leaves_nothing_behind(world: World, event: str) -> None:
    answer = ConsentAnswer(frozenset({"catalogue"}), "en", "screen")
    with pytest.raises(DomainError, match="no_person"):
        capture_conversation(world.store, _said(event, person={}, consent=answer))
    with pytest.raises(DomainError, match="empty"):
        capture_conversation(world.store, Conversation(event))
    assert _all(world, event) == (0, 0, 0, 0)


def test_a_known_company_and_a_known_person_are_not_entered_again(world: World, event: str) -> None:
    known, person = world.ids["company"], world.ids["owner"]
    id, _ = capture_conversation(world.store, _said(event, company=known, person=person))
    capture = world.store.reads.get(Capture, id)
    assert (capture.company, capture.person) == (known, person)
    assert _all(world, event) == (0, 0, 0, 1)
    assert world.store.reads.get(Company, known).last_contact == NOW.astimezone().date()


def test_a_person_whose_company_is_not_known_yet_waits_to_be_completed(world: World, event: str) -> None:
    id, _ = capture_conversation(world.store, _said(event, company={"country": "AT"}))
    capture = world.store.reads.get(Capture, id)
    assert world.store.reads.get(Company, capture.company).name == "Eva Gruber"
    assert capture.is_incomplete
    complete_capture(world.store, id)
    assert not world.store.reads.get(Capture, id).is_incomplete


def test_a_code_that_says_nothing_is_kept_as_it_was_read(world: World, event: str) -> None:
    id, changes = capture_conversation(world.store, Conversation(event, way="code", raw_code="X-77\x1d21"))
    assert changes.sentence.worded().startswith("Kept a code read at ")
    capture = world.store.reads.get(Capture, id)
    assert (capture.raw_code, capture.company, capture.is_incomplete) == ("X-77\x1d21", "", True)


def test_what_has_no_field_becomes_a_note_on_the_company(world: World, event: str) -> None:
    id, _ = capture_conversation(world.store, _said(event, note="second@helix.example"))
    capture = world.store.reads.get(Capture, id)
    (note,) = world.store.reads.find(Note, subject=f"company:{capture.company}")
    assert note.written == "second@helix.example"


def test_a_paper_form_is_typed_in_once(world: World, event: str) -> None:
    capture_conversation(world.store, _said(event, way="paper", form_number="0007"))
    with pytest.raises(DomainError, match="form_taken"):
        capture_conversation(world.store, _said(event, way="paper", form_number="0007"))
    assert _all(world, event) == (1, 1, 0, 1)
    other = world.enter(Event, "other", name="Another fair")
    capture_conversation(world.store, _said(other, way="paper", form_number="0007"))


def test_the_figures_of_an_event_count_what_was_caught_there_and_nothing_else(world: World, event: str) -> None:
    answer = ConsentAnswer(frozenset({"catalogue"}), "en", "screen", event=event)
    first, _ = capture_conversation(world.store, _said(event, consent=answer, rating=5))
    capture_conversation(world.store, Conversation(event, way="code", raw_code="?"))
    other = world.enter(Event, "other", name="Another fair")
    capture_conversation(world.store, _said(other))
    figures = figures_of(world.store.reads, event)
    assert (figures.captured, figures.incomplete, figures.unsent, figures.thanked) == (2, 1, 2, 0)
    assert figures.countries == {"": 1, "AT": 1}
    assert figures.ways == {"code": 1, "typed": 1}
    assert figures.consents == {"catalogue": 1}
    assert sum(figures.days.values()) == sum(figures.hours.values()) == 2
    state = fair_state(world.store.reads)
    assert state is not None
    assert (state.event.id, len(state.met), state.incomplete) == (event, 2, 1)
    with world.store.change(Sentence(mark("Tests", "Thanked"))) as work:
        work.update(Capture, first, {"thanked_at": NOW})
    assert figures_of(world.store.reads, event).thanked == 1


def test_the_event_is_chosen_among_the_offices_own(world: World, event: str) -> None:
    assert [one.id for one in events(world.store.reads)] == [event]
    choose_event(world.store, "nowhere")
    assert fair_state(world.store.reads) is None
