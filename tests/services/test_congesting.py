"""Crowded places stand back in the lists of an office, by its choice and the prices of the last plan."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smedesk.domain.records import Office
from smedesk.services.congesting import PRICES_SETTING, let_stand_back, prices_text, read_part, read_prices
from smedesk.services.kept_market import MarketWanted, send_market, suggest_from
from tests.ui.screens.world import TODAY, AtOnce, World, fill, opened_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def places(world: World, limit: int = 9) -> list[str]:
    wanted = MarketWanted()
    ticket, stale = wanted.next_sending(TODAY)
    reads = world.store.reads
    send_market(reads, AtOnce(), ticket, TODAY, stale)
    return [one.place for one in suggest_from(reads, AtOnce(), ticket, TODAY, world.ids["kadri"], limit)]


def test_the_first_stands_back_by_the_choice_of_the_office_and_is_still_listed(world: World) -> None:
    before = places(world)
    assert len(before) > 1
    world.store.set_setting(PRICES_SETTING, prices_text({before[0]: 1000}))
    assert places(world) == before, "the office has not chosen it"
    let_stand_back(world.store, 50)
    assert places(world)[0] == before[1]
    assert sorted(places(world)) == sorted(before)
    assert places(world, 1) == [before[1]], "the list is cut after it is ordered"
    world.store.undo()
    assert places(world) == before


def test_what_is_no_choice_counts_as_none(world: World) -> None:
    with pytest.raises(ValueError, match="33"):
        let_stand_back(world.store, 33)
    assert read_part(world.store.reads) == 0
    let_stand_back(world.store, 25)
    assert read_part(world.store.reads) == 25
    let_stand_back(world.store, 0)
    assert world.store.reads.get(Office, world.office).matching_congestion is None


def test_prices_are_kept_as_they_were(world: World) -> None:
    assert read_prices(world.store.reads) == {}
    world.store.set_setting(PRICES_SETTING, prices_text({"b": 7, "a": 512}))
    assert read_prices(world.store.reads) == {"a": 512, "b": 7}
