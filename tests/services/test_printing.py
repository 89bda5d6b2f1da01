"""How something is printed is remembered for each kind of document; what hinders a printer is known from the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from smedesk.services.printing import (
    MOST_COPIES,
    Condition,
    Sides,
    Ticket,
    keep_ticket,
    kept_ticket,
    ticket_json,
    ticket_of,
)
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        yield opened


def test_printer_sides_and_copies_are_remembered_for_each_kind_and_pages_are_not(world: World) -> None:
    chosen = Ticket("hall", 5, Sides.ONE, is_colour=True, first=2, last=3)
    keep_ticket(world.store, "agreement", chosen)
    assert kept_ticket(world.store.reads, "agreement") == Ticket("hall", 5, Sides.ONE, is_colour=True)
    assert kept_ticket(world.store.reads, "certificate") == Ticket()


@pytest.mark.parametrize("kept", ["", "{", "[]", '{"form": 2}', '{"form": 1, "printer": "x", "copies": "many"}'])
def test_what_cannot_be_read_is_the_usual_way(world: World, kept: str) -> None:
    world.store.set_setting("print.ticket.agreement", kept)
    assert kept_ticket(world.store.reads, "agreement") == Ticket()


@given(
    st.builds(
        Ticket, st.text(), st.integers(1, MOST_COPIES), st.sampled_from(Sides), st.booleans(), st.integers(0, 99),
        st.integers(0, 99),
    )
)  # fmt: skip
def test_a_ticket_comes_back_as_it_was_kept(ticket: Ticket) -> None:
    assert ticket_of(ticket_json(ticket)) == ticket


@pytest.mark.parametrize(
    ("reasons", "trouble"),
    [
        ((), ""),
        (("toner-low-warning",), ""),
        (("cups-missing-filter-warning", "media-empty-error"), "media-empty"),
        (("media-needed",), "media-needed"),
        (("offline-report",), "offline"),
        (("media-empty-warning",), ""),
        (("fuser-over-temp-error",), "fuser-over-temp"),
    ],
)
def test_only_what_a_person_has_to_see_to_hinders(reasons: tuple[str, ...], trouble: str) -> None:
    condition = Condition(reasons=reasons)
    assert condition.trouble == trouble
    assert condition.is_ready == (not trouble)


def test_a_stopped_or_closed_queue_is_not_ready() -> None:
    assert not Condition(is_stopped=True).is_ready
    assert not Condition(is_accepting=False).is_ready
