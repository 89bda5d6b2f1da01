"""What is shown to other offices is shown only when it may be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Application, Company, Note, Person, Placement
from smedesk.services.consenting import ConsentAnswer, record_consent, withdraw_consent
from smedesk.services.noting import write_note
from smedesk.services.publishing import (
    publish_application,
    publish_placement,
    withdraw_application,
    withdraw_placement,
)
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        company = opened.enter(Company, "company", name="Helix", country="AT")
        person = opened.enter(Person, "person", company=company, family_name="Tamm")
        opened.enter(Application, "application", person=person)
        opened.enter(Placement, "placement", company=company)
        yield opened


def is_published(world: World) -> bool:
    """Whether the application is shown to others."""
    return world.store.reads.get(Application, world.ids["application"]).is_published


def test_a_profile_is_published_while_its_consent_holds_and_not_before_or_after(world: World) -> None:
    id, person = world.ids["application"], world.ids["person"]
    with pytest.raises(DomainError, match=r"publish\.no_consent"):
        publish_application(world.store, id)
    changes = record_consent(world.store, person, ConsentAnswer(frozenset({"catalogue"}), "et", "paper"))
    publish_application(world.store, id)
    assert is_published(world)
    withdraw_application(world.store, id)
    assert not is_published(world)
    (consent,) = changes.touched["consent"]
    withdraw_consent(world.store, consent)
    with pytest.raises(DomainError, match=r"publish\.no_consent"):
        publish_application(world.store, id)


def test_a_consent_to_something_else_is_none(world: World) -> None:
    record_consent(world.store, world.ids["person"], ConsentAnswer(frozenset({"newsletter"}), "et", "paper"))
    with pytest.raises(DomainError, match=r"publish\.no_consent"):
        publish_application(world.store, world.ids["application"])
    assert not is_published(world)


def test_a_placement_says_what_it_is_before_others_see_it(world: World) -> None:
    id = world.ids["placement"]
    with pytest.raises(DomainError, match=r"publish\.no_title"):
        publish_placement(world.store, id)
    with world.store.change(withdraw_placement(world.store, id).sentence) as work:
        work.update(Placement, id, {"title": "Web team"})
    publish_placement(world.store, id)
    assert world.store.reads.get(Placement, id).is_published
    assert withdraw_placement(world.store, id).sentence.worded() == "Withdrew “Web team”"
    assert not world.store.reads.get(Placement, id).is_published


def test_a_note_says_who_wrote_it_and_about_whom(world: World) -> None:
    write_note(world.store, "company", world.ids["company"], "  Wants a call ")
    (note,) = world.store.reads.find(Note, subject=f"company:{world.ids['company']}")
    assert (note.written, note.author) == ("Wants a call", "Maarja Kask")
    assert note.written_at is not None
