"""What a curriculum has for a person: gaps are filled, what stands there is replaced only where somebody ticks it."""

from __future__ import annotations

import datetime as dt

import pytest

from smedesk.domain.errors import ValueRefused
from smedesk.domain.records import Attachment, Person
from smedesk.services.contact import Contact
from smedesk.services.curriculum import Curriculum, CurriculumFile, Proposal, proposals_of, take_over, values_of
from tests.ui.screens.world import World

CURRICULUM = Curriculum(
    Contact("Kadri", "Tamm", "Helix", "Head of sales", ("kadri@helix.ee",), ("+372 5",)),
    spoken=("en:B2", "et:C2"),
    written=("en:B1",),
    skills=("welding of glass",),
    employed_since=dt.date(2019, 9, 1),
)
KADRI = Person(
    id="p", company="c", given_name="Kadri", family_name="Tamm", email="other@helix.ee", languages=frozenset({"en:A2"}))


def by_field(proposals: tuple[Proposal, ...]) -> dict[tuple[str, object], Proposal]:
    return {(one.field, one.value): one for one in proposals}


def test_what_stands_there_is_left_out_and_what_would_replace_is_not_ticked() -> None:
    found = by_field(proposals_of(CURRICULUM, KADRI))
    assert not [name for name, _ in found if name in ("given_name", "family_name", "company")]
    assert found["email", "kadri@helix.ee"] == Proposal("email", "kadri@helix.ee", "other@helix.ee", is_ticked=False)
    assert found["languages", "en:B2"] == Proposal("languages", "en:B2", "en:A2", is_ticked=False)
    assert found["languages", "et:C2"].is_ticked
    assert found["job_title", "Head of sales"].is_ticked


def test_a_level_that_is_ticked_replaces_the_other_and_sets_are_joined() -> None:
    values = values_of(proposals_of(CURRICULUM, KADRI), KADRI)
    assert values["languages"] == {"en:B2", "et:C2"}
    only = [one for one in proposals_of(CURRICULUM, KADRI) if one.value == "et:C2"]
    assert values_of(only, KADRI) == {"languages": {"en:A2", "et:C2"}}


FILE = CurriculumFile("cv.pdf", b"%PDF-", "application/pdf")


def test_a_new_person_is_one_change_and_one_undo_with_the_file(world: World) -> None:
    before = world.store.reads.find(Person)
    id, _changes = take_over(world.store, "", world.ids["company"], proposals_of(CURRICULUM), FILE)
    store = world.store
    person = store.reads.get(Person, id)
    assert (person.company, person.email) == (world.ids["company"], "kadri@helix.ee")
    assert person.skills == {"welding of glass"}
    (kept,) = store.reads.find(Attachment, subject=f"person:{id}")
    assert store.reads.file(kept.file_sha256) == FILE.content
    store.undo()
    assert store.reads.find(Person) == before
    assert not store.reads.find(Attachment)


def test_a_known_person_gets_what_was_ticked_and_nothing_else(world: World) -> None:
    kadri = world.store.reads.get(Person, world.ids["kadri_person"])
    ticked = [one for one in proposals_of(CURRICULUM, kadri) if one.is_ticked]
    take_over(world.store, kadri.id, "", ticked)
    person = world.store.reads.get(Person, kadri.id)
    assert (person.email, person.job_title) == (kadri.email, kadri.job_title), "they stood there and were not ticked"
    assert person.phone == "+372 5"
    assert person.languages == {"en:C1", "et:C2"}
    assert person.skills == {"python", "welding of glass"}


def test_without_a_family_name_nothing_is_written(world: World) -> None:
    before = world.store.reads.find(Person)
    with pytest.raises(ValueRefused):
        take_over(world.store, "", world.ids["company"], proposals_of(Curriculum(skills=("welding",))))
    assert world.store.reads.find(Person) == before
