"""Drafts for many: each in the recipient's language, logged in one change; who may not be written to is named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Capture, Consent, Event, Note, Person
from smedesk.services.drafting import (
    FIELDS,
    LetterText,
    Recipient,
    check_texts,
    drafts_for,
    letters,
    log_drafts,
    people_of,
    recipients_of,
    sources,
)
from tests.ui.screens.world import NOW, TODAY, World

LETTERS = {letter.id: letter for letter in letters()}


def recipients(world: World, *, purpose: str = "", event: str = "") -> dict[str, Recipient]:
    people = [person.id for person in world.store.reads.find(Person, own=True)]
    found = recipients_of(world.store.reads, people, NOW, purpose=purpose, event=event)
    return {one.name: one for one in found}


def test_every_letter_speaks_the_languages_and_names_only_known_fields() -> None:
    assert [letter.id for letter in letters()] == ["invitation", "thanks", "papers", "news"]
    for letter in letters():
        check_texts(letter.texts)
        assert {"en", "et", "it"} <= set(letter.texts) == set(letter.title)
        assert all("{family_name}" in one.text and "{adviser}" in one.text for one in letter.texts.values())


def test_the_language_is_the_persons_then_the_companys_then_the_offices(world: World) -> None:
    found = recipients(world)
    kadri = found["Kadri Tamm"]
    assert (kadri.email, kadri.language, kadri.obstacle) == ("kadri@nordlys.example", "en", "")
    assert found["Liis Org"].obstacle == "no_address"
    texts = LETTERS["invitation"].texts
    (italian,) = drafts_for([replace(kadri, language="it")], texts)
    (finnish,) = drafts_for([replace(kadri, language="fi")], texts)
    assert italian.text.startswith("Gentile Kadri Tamm,\n\nNordlys Tarkvara OÜ desidera")
    assert finnish.language == "en"
    assert "{" not in italian.text + italian.subject
    assert drafts_for([found["Liis Org"]], texts) == ()


def test_a_letter_that_needs_a_consent_goes_only_to_who_gave_it(world: World) -> None:
    assert {one.obstacle for one in recipients(world, purpose="newsletter").values()} == {"no_consent", "no_address"}
    world.enter(Consent, "news", person=world.ids["kadri_person"], purpose="newsletter", text_version="1",
                language="et", given_at=NOW, method="paper")
    found = recipients(world, purpose="newsletter")
    assert found["Kadri Tamm"].obstacle == ""
    assert found["Juhan Ööbik"].obstacle == "no_consent"


@pytest.mark.parametrize(
    "address", ["a b@c.ee", "a@b", "a@b.ee, c@d.ee", "<a@b.ee>", "a@b.ee\nBcc: x@y.zz", "õun@b.ee"])
def test_what_is_no_address_is_said_and_not_written_to(world: World, address: str) -> None:
    world.enter(Person, "odd", company=world.ids["company"], given_name="Odd", family_name="One", email=address)
    assert recipients(world)["Odd One"].obstacle == "bad_address"


def test_a_field_that_is_none_and_a_text_without_subject_are_refused_by_name(world: World) -> None:
    for text, code in (
        (LetterText("Hi", "{given_nam}"), "draft.unknown_field"),
        (LetterText("Hi", "{0.__class__}"), "draft.unknown_field"),
        (LetterText(" ", "x"), "draft.no_subject")):
        with pytest.raises(DomainError) as refused:
            drafts_for(recipients(world).values(), {"en": text})
        assert refused.value.code == code
    assert "given_name" in FIELDS
    with pytest.raises(DomainError) as refused:
        drafts_for(recipients(world).values(), LETTERS["thanks"].texts)
    assert refused.value.code == "draft.no_event"


def test_all_are_logged_in_one_change_with_one_undo_and_the_thanks_are_noted(world: World) -> None:
    event = world.enter(Event, "fair", name="Tartu Fair", country="EE")
    kadri = world.ids["kadri_person"]
    capture = world.enter(Capture, "talk", event=event, person=kadri)
    drafts = drafts_for(recipients(world, event=event).values(), LETTERS["thanks"].texts)
    assert {one.subject for one in drafts} == {"Thank you for the talk at Tartu Fair"}
    assert people_of(world.store.reads, f"event:{event}") == (kadri,)
    log_drafts(world.store, drafts, TODAY)
    assert people_of(world.store.reads, f"event:{event}") == (), "nobody is thanked twice"
    notes = world.store.reads.find(Note, subject=f"person:{kadri}")
    assert [(one.kind, one.happened_on) for one in notes] == [("email", TODAY)]
    assert notes[0].written.startswith("Thank you for the talk at Tartu Fair\n\nDear Kadri Tamm,")
    assert world.store.reads.get(Capture, capture).thanked_at is not None
    world.store.undo()
    assert not world.store.reads.find(Note)
    assert world.store.reads.get(Capture, capture).thanked_at is None


def test_whom_one_can_write_to(world: World) -> None:
    event = world.enter(Event, "fair", name="Tartu Fair", country="EE")
    reads = world.store.reads
    assert [one for one, _ in sources(reads)] == ["participants", "hosts", "everybody"]
    world.enter(Capture, "talk", event=event, person=world.ids["owner"])
    assert sources(reads) == ((f"event:{event}", "Tartu Fair"), ("participants", ""), ("hosts", ""), ("everybody", ""))
    participants = {world.ids["kadri_person"], world.ids["juhan_person"]}
    assert set(people_of(reads, "participants")) == participants
    assert set(people_of(reads, "everybody")) == participants | {world.ids["owner"]}
    assert people_of(reads, "people:a,b") == ("a", "b")


def test_thanks_for_an_event_where_nobody_is_left_to_be_thanked_go_to_nobody(world: World) -> None:
    reads, event = world.store.reads, world.enter(Event, "quiet", name="Quiet Fair")
    assert sources(reads, f"event:{event}")[0] == (f"event:{event}", "Quiet Fair")
    assert people_of(reads, f"event:{event}") == ()
