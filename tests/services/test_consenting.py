"""A consent is one record a purpose, taken with the contact or later, and withdrawn once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smedesk.domain.consent import may_publish
from smedesk.domain.errors import DomainError, RecordMissing, ValueRefused
from smedesk.domain.field import RECORD_TYPES, Audience
from smedesk.domain.records import Application, Company, Consent, Person
from smedesk.services.consenting import ConsentAnswer, enter_contact, record_consent, withdraw_consent
from smedesk.services.publishing import publish_application
from tests.ui.screens.world import NOW, World, open_host

BOTH = ConsentAnswer(frozenset({"catalogue", "newsletter"}), "et", "paper", "Fair of Tartu")
HELIX = {"name": "Helix", "country": "AT"}
OTHER_S_PERSON = "00000000-0000-7000-8000-000000000901"


def consents_of(world: World, person: str) -> tuple[Consent, ...]:
    return world.store.reads.find(Consent, person=person)


def test_each_purpose_is_a_record_that_says_how_when_where_and_by_whom(world: World) -> None:
    company, person, changes = enter_contact(world.store, HELIX, {"family_name": "Gruber"}, BOTH)
    given = consents_of(world, person)
    assert {one.purpose for one in given} == {"catalogue", "newsletter"}
    for one in given:
        assert (one.method, one.language, one.place, one.taken_by, one.given_at, one.withdrawn_at) == (
            "paper",
            "et",
            "Fair of Tartu",
            "Maarja Kask",
            NOW,
            None,
        )
    assert world.store.reads.get(Person, person).company == company
    assert changes.sentence.worded() == "Entered Helix"


def test_a_withdrawn_catalogue_takes_the_profile_out_in_the_same_save(world: World) -> None:
    _, person, _ = enter_contact(world.store, HELIX, {"family_name": "Gruber"}, BOTH)
    wish = world.enter(Application, "gruber", person=person, is_published=True)
    news, catalogue = sorted(consents_of(world, person), key=lambda one: one.purpose, reverse=True)
    withdraw_consent(world.store, news.id)
    assert world.store.reads.get(Application, wish).is_published
    withdraw_consent(world.store, catalogue.id)
    assert not world.store.reads.get(Application, wish).is_published
    world.store.undo()
    assert world.store.reads.get(Application, wish).is_published


def test_one_undo_takes_company_person_and_consents_back_together(world: World) -> None:
    company, person, _ = enter_contact(world.store, HELIX, {"family_name": "Gruber"}, BOTH)
    world.store.undo()
    assert company not in {one.id for one in world.store.reads.find(Company)}
    assert person not in {one.id for one in world.store.reads.find(Person)}
    assert not consents_of(world, person)
    world.store.redo()
    assert world.store.reads.get(Company, company).name == "Helix"
    assert len(consents_of(world, person)) == 2


def test_a_contact_of_a_known_company_gives_its_own_name_to_the_sentence(world: World) -> None:
    known = world.ids["company"]
    company, person, changes = enter_contact(world.store, known, {"family_name": "Gruber", "given_name": "Eva"}, None)
    assert company == known
    assert world.store.reads.get(Person, person).company == known
    assert changes.sentence.worded() == "Entered Gruber, Eva"
    assert not consents_of(world, person)


def test_a_company_without_a_contact_is_entered_alone(world: World) -> None:
    company, person, _ = enter_contact(world.store, HELIX, {"family_name": ""}, BOTH)
    assert person == ""
    assert world.store.reads.get(Company, company).name == "Helix"
    assert not consents_of(world, person)


@pytest.mark.parametrize(
    ("person", "answer"),
    [
        ({"family_name": "x" * 5000}, BOTH),
        ({"family_name": "Gruber"}, ConsentAnswer(frozenset({"catalogue"}), "", "paper")),
        ({"family_name": "Gruber"}, ConsentAnswer(frozenset({"catalogue"}), "et", "")),
    ],
)
def test_what_does_not_fit_enters_neither_company_nor_person_nor_consent(
    world: World, person: dict[str, str], answer: ConsentAnswer
) -> None:
    reads = world.store.reads
    before = reads.find(Company), reads.find(Person), reads.find(Consent)
    with pytest.raises(ValueRefused):
        enter_contact(world.store, HELIX, person, answer)
    assert (reads.find(Company), reads.find(Person), reads.find(Consent)) == before


def test_nobody_agrees_who_is_not_here(world: World) -> None:
    before = world.store.reads.find(Consent)
    with pytest.raises(RecordMissing):
        record_consent(world.store, "nobody", BOTH)
    assert world.store.reads.find(Consent) == before


def test_a_withdrawal_ends_what_stood_on_it_and_keeps_what_was_given(world: World) -> None:
    person, consent = world.ids["kadri_person"], world.ids["kadri_consent"]
    assert may_publish(consents_of(world, person), person, NOW)
    withdraw_consent(world.store, consent)
    (kept,) = consents_of(world, person)
    assert (kept.given_at, kept.withdrawn_at) == (NOW, NOW)
    assert not may_publish((kept,), person, NOW)
    with pytest.raises(DomainError, match=r"publish\.no_consent"):
        publish_application(world.store, world.ids["kadri"])


def test_a_second_withdrawal_does_not_move_the_first(world: World) -> None:
    consent, earlier = world.ids["kadri_consent"], NOW - timedelta(days=3)
    with world.store.change(withdraw_consent(world.store, consent).sentence) as work:
        work.update(Consent, consent, {"withdrawn_at": earlier})
    withdraw_consent(world.store, consent)
    assert world.store.reads.get(Consent, consent).withdrawn_at == earlier


def test_a_consent_given_again_after_a_withdrawal_holds(world: World) -> None:
    person = world.ids["kadri_person"]
    withdraw_consent(world.store, world.ids["kadri_consent"])
    record_consent(world.store, person, BOTH)
    assert may_publish(consents_of(world, person), person, NOW)
    assert len(consents_of(world, person)) == 3
    publish_application(world.store, world.ids["kadri"])
    assert world.store.reads.get(Application, world.ids["kadri"]).is_published


def test_what_a_person_of_another_office_agrees_to_with_us_is_ours_and_seen_by_nobody_else(world: World) -> None:
    open_host(world)
    changes = record_consent(world.store, OTHER_S_PERSON, ConsentAnswer(frozenset({"publicity"}), "it", "paper"))
    (consent,) = consents_of(world, OTHER_S_PERSON)
    assert consent.office == world.office
    assert world.store.reads.get(Person, OTHER_S_PERSON).office == "office-it"
    assert changes.touched == {"consent": frozenset({consent.id})}, "the person's record is the other office's"
    fields = RECORD_TYPES["consent"].fields
    assert {fields[name].audience for name in ("person", "purpose", "given_at", "withdrawn_at")} == {Audience.OWN}
