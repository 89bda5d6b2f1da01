"""The queue of an officer, against an oracle that goes through the records one by one; and what each rule says."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date as Date
from datetime import timedelta

import pytest

from smedesk.domain.records import Application, Company, Decision, Match, Person, Staff
from smedesk.domain.state_table import Actor
from smedesk.services.deciding import decline_suggestion, put_off
from smedesk.services.proposing import accept_match, propose_match
from smedesk.services.reviewing import ANSWERING, SEEKING, ReviewQueue, read_put_off, read_queue
from smedesk.services.roles import STAFF_SETTING
from tests.ui.screens.world import NOW, TODAY, World, receive_match

FIRST, SECOND = "00000000-0000-7000-8000-000000000101", "00000000-0000-7000-8000-000000000102"


def queue_of(world: World, *, is_whole_office: bool = False) -> ReviewQueue:
    return read_queue(world.store.reads, TODAY, is_whole_office=is_whole_office)


def ids(queue: ReviewQueue) -> list[str]:
    return [one.id for one in queue.items]


def test_who_seeks_a_placement_stands_in_the_queue_in_the_order_of_waiting(world: World) -> None:
    kadri, juhan = world.ids["kadri"], world.ids["juhan"]
    assert ids(queue_of(world)) == [kadri, juhan]
    first = queue_of(world).items[0]
    assert (first.kind, first.participant, first.company) == (SEEKING, "Tamm, Kadri", "Nordlys Tarkvara OÜ")
    decline_suggestion(world.store, kadri, FIRST, "skills")
    assert ids(queue_of(world)) == [juhan, kadri], "who was looked at last waits longest for the next look"
    assert queue_of(world).items[1].reviewed_on == TODAY


def test_what_waits_for_our_answer_comes_first_by_its_day(world: World) -> None:
    late = receive_match(world, are_we_host=True)
    queue = queue_of(world)
    assert ids(queue) == [late, world.ids["kadri"], world.ids["juhan"]]
    item = queue.items[0]
    assert (item.kind, item.role, item.due) == (ANSWERING, Actor.HOST_OFFICE, Date(2026, 12, 15))
    soon = receive_match(
        world, "sending_asked", id="00000000-0000-7000-8000-00000000aa02", application=world.ids["juhan"],
        question="May she come in May?", asked_at=NOW - timedelta(days=9),
    )  # fmt: skip
    assert ids(queue_of(world))[:2] == [soon, late]
    accept_match(world.store, late)
    assert ids(queue_of(world))[0] == soon
    assert late not in ids(queue_of(world)), "the server's turn"


def test_what_waits_for_others_and_who_is_placed_is_left_out(world: World) -> None:
    receive_match(world)
    assert ids(queue_of(world)) == [world.ids["kadri"], world.ids["juhan"]], "one proposal is open, four more may be"
    assert queue_of(world).items[0].open_proposals == 1
    receive_match(world, "agreed")
    assert ids(queue_of(world)) == [world.ids["juhan"]]


def test_as_many_proposals_as_the_scheme_allows_are_enough(world: World) -> None:
    for number in range(5):
        place = f"00000000-0000-7000-8000-00000000010{number + 1}"
        propose_match(world.store, world.ids["kadri"], place)
    assert ids(queue_of(world)) == [world.ids["juhan"]]


def test_what_is_put_off_is_left_out_and_counted_until_its_day(world: World) -> None:
    kadri, match = world.ids["kadri"], receive_match(world, are_we_host=True)
    put_off(world.store, kadri, SECOND, TODAY + timedelta(days=7))
    put_off(world.store, kadri, FIRST, TODAY + timedelta(days=30), match=match)
    queue = queue_of(world)
    assert match not in ids(queue)
    assert (queue.put_off, queue.back_on) == (2, TODAY + timedelta(days=7))
    assert read_put_off(world.store.reads, kadri, TODAY)[SECOND] == TODAY + timedelta(days=7)
    later = read_queue(world.store.reads, TODAY + timedelta(days=7))
    assert (later.put_off, later.back_on) == (1, TODAY + timedelta(days=30))
    world.store.undo()
    assert match in ids(queue_of(world))


def test_an_officer_sees_the_own_and_what_is_nobodys(world: World) -> None:
    mine, other = (world.enter(Staff, name, name=name) for name in ("Mari", "Jaan"))
    theirs = world.enter(Company, "theirs", name="Pärnu Saun OÜ", country="EE", adviser=other)
    person = world.enter(Person, "their_person", company=theirs, given_name="Tiit", family_name="Kask")
    seeking = world.enter(Application, "theirs_seek", person=person, state="accepted")
    world.store.set_setting(STAFF_SETTING, mine)
    assert seeking not in ids(queue_of(world))
    assert seeking in ids(queue_of(world, is_whole_office=True))
    world.store.set_setting(STAFF_SETTING, other)
    assert ids(queue_of(world)) == [world.ids["kadri"], world.ids["juhan"], seeking]


def test_who_is_asked_for_stands_first_even_when_not_in_the_queue(world: World) -> None:
    draft = world.enter(Application, "draft", person=world.ids["kadri_person"])
    assert draft not in ids(queue_of(world))
    assert ids(read_queue(world.store.reads, TODAY, also=draft))[0] == draft
    kadri = world.ids["kadri"]
    assert ids(read_queue(world.store.reads, TODAY, also=kadri)) == ids(queue_of(world))


_STATES = ("proposing", "proposed", "accepting", "agreed", "declined", "lapsed", "withdrawn")


@pytest.mark.parametrize("seed", range(3))
def test_the_queue_is_what_going_through_the_records_finds(world: World, seed: int) -> None:
    chance = random.Random(seed)
    _fill_by_chance(world, chance)
    for is_whole in (False, True):
        assert ids(queue_of(world, is_whole_office=is_whole)) == list(_oracle(world, is_whole))


def _fill_by_chance(world: World, chance: random.Random) -> None:
    staff = [world.enter(Staff, f"staff{n}", name=f"Officer {n}") for n in range(2)]
    world.store.set_setting(STAFF_SETTING, staff[0])
    for n in range(24):
        adviser = chance.choice(["", *staff])
        company = world.enter(Company, f"c{n}", name=f"Firm {n}", country="EE", adviser=adviser)
        person = world.enter(Person, f"p{n}", company=company, given_name="A", family_name=f"B{n}")
        state = chance.choice(["accepted", "accepted", "submitted", "refused", "draft"])
        wish = world.enter(Application, f"a{n}", person=person, state=state, is_published=chance.random() < 0.5)
        for _ in range(chance.randrange(7)):
            _receive_one(world, chance, wish)
        if chance.random() < 0.5:
            decline_suggestion(world.store, wish, FIRST, "skills")


def _receive_one(world: World, chance: random.Random, wish: str) -> None:
    is_host = chance.random() < 0.5
    receive_match(
        world,
        chance.choice(_STATES),
        are_we_host=is_host,
        id=f"00000000-0000-7000-8000-{chance.randrange(16**12):012x}",
        application=world.ids["kadri"] if is_host else wish,
    )


def _oracle(world: World, is_whole: bool) -> Iterator[str]:
    reads = world.store.reads
    me = reads.setting(STAFF_SETTING)
    matches = [one for one in reads.find(Match) if one.state == "proposed" and one.host_office == reads.office()]
    yield from sorted(one.id for one in matches)  # all proposed at one moment: all are due on one day
    decided = {one.application: one for one in sorted(reads.find(Decision), key=lambda one: one.id)}
    seeking: list[tuple[Date, str, str]] = []
    for wish in reads.find(Application, own=True):
        own = [one for one in reads.find(Match) if one.application == wish.id]
        adviser = reads.get(Company, reads.get(Person, wish.person).company).adviser
        is_open = wish.state == "accepted" or (wish.is_published and wish.state in ("draft", "submitted", "on_hold"))
        is_placed = any(one.state == "agreed" for one in own)
        has_room = sum(one.state in ("proposing", "proposed", "sending_asked", "accepting") for one in own) < 5
        if is_open and not is_placed and has_room and (is_whole or adviser in ("", me)):
            last = decided.get(wish.id)
            day = last.decided_on if last and last.decided_on else Date.min
            seeking.append((day, last.id if last else wish.id, wish.id))
    yield from (id for _, _, id in sorted(seeking))
