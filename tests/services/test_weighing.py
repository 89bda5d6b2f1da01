"""The weights of an office: kept and undone as any change, the same at every desk, and what decisions say of them."""

from __future__ import annotations

import pytest

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Application, Office, Staff
from smedesk.matching.explanations import explain
from smedesk.matching.lessons import FEW
from smedesk.matching.suggestions import suggest
from smedesk.matching.weights import COMPONENTS, DEFAULT_WEIGHTS, Component, made_weights
from smedesk.services.deciding import Shown, decline_suggestion, put_off
from smedesk.services.kept_market import MarketWanted, explain_from, first_places_of, send_market, suggest_from
from smedesk.services.ports import Changes, Sentence
from smedesk.services.proposing import ask_partner, propose_match
from smedesk.services.roles import STAFF_SETTING
from smedesk.services.weighing import (
    read_held_weights,
    read_last_change,
    read_lesson,
    read_verdicts,
    read_weights,
    weigh,
)
from smedesk.translate import mark
from tests.services.whole_markets import read_market
from tests.ui.screens.world import TODAY, AtOnce, World

_CHANGED = Sentence(mark("Tests", "Changed"))
_WHOLE = {"size": 100, "language": 100}
SIZE_AND_LANGUAGE = made_weights({each: _WHOLE.get(each.feature, 0) for each in COMPONENTS})
PLACE = "00000000-0000-7000-8000-0000000001{:02}"


def shown(value: int, *left_out: Component) -> Shown:
    """What stood on the screen: every feature with the same value."""
    return Shown(1, value, "2/1", tuple((each.name, value) for each in COMPONENTS if each not in left_out), "words")


def sent(world: World) -> MarketWanted:
    wanted = MarketWanted()
    ticket, stale = wanted.next_sending(TODAY)
    assert wanted.note_sent(send_market(world.store.reads, AtOnce(), ticket, TODAY, stale))
    return wanted


def test_weights_are_kept_taken_back_and_written_into_the_history(world: World) -> None:
    reads = world.store.reads
    assert read_weights(reads) is DEFAULT_WEIGHTS
    changes = weigh(world.store, SIZE_AND_LANGUAGE)
    assert changes.can_undo
    assert changes.touches("office")
    assert read_weights(reads) == SIZE_AND_LANGUAGE
    (entry,) = reads.history("office", world.office, "matching_weights")
    assert (entry.before, entry.after, entry.author) == ("", SIZE_AND_LANGUAGE.text(), "Maarja Kask")
    assert read_last_change(reads) == entry
    world.store.undo()
    assert read_weights(reads) is DEFAULT_WEIGHTS


def test_the_published_weights_are_kept_as_nothing(world: World) -> None:
    weigh(world.store, SIZE_AND_LANGUAGE)
    weigh(world.store, DEFAULT_WEIGHTS)
    assert world.store.reads.get(Office, world.office).matching_weights == ""


def test_weights_that_cannot_be_read_leave_the_published_ones_and_say_so(world: World) -> None:
    with world.store.change(_CHANGED) as work:
        work.update(Office, world.office, {"matching_weights": "sending.skills:most of it"})
    held = read_held_weights(world.store.reads)
    assert (held.weights, held.is_unreadable) == (DEFAULT_WEIGHTS, True)


def test_an_officer_may_not_change_them(world: World) -> None:
    world.store.set_setting(STAFF_SETTING, world.enter(Staff, "officer", name="Toomas Tamm", role="officer"))
    with pytest.raises(DomainError) as refused:
        weigh(world.store, SIZE_AND_LANGUAGE)
    assert refused.value.code == "role.may_not"
    assert read_weights(world.store.reads) is DEFAULT_WEIGHTS


def test_who_may_not_read_the_history_is_not_told_who_changed_them(world: World) -> None:
    weigh(world.store, SIZE_AND_LANGUAGE)
    world.store.set_setting(STAFF_SETTING, world.enter(Staff, "partner", name="Pille Partner", role="partner"))
    assert read_last_change(world.store.reads) is None
    assert read_weights(world.store.reads) == SIZE_AND_LANGUAGE


def test_the_market_that_is_kept_is_ranked_and_explained_by_them(world: World) -> None:
    reads, kadri, wanted = world.store.reads, world.ids["kadri"], sent(world)

    def suggested() -> tuple[object, ...]:
        return suggest_from(reads, AtOnce(), wanted.ticket, TODAY, kadri, 9)

    before = suggested()
    assert wanted.note(weigh(world.store, SIZE_AND_LANGUAGE))
    assert wanted.is_whole, "nothing is sent again"
    after, market = suggested(), read_market(reads, TODAY)
    assert after == suggest(market, kadri, 9, SIZE_AND_LANGUAGE) != before
    explained = explain_from(reads, AtOnce(), wanted.ticket, TODAY, kadri, PLACE.format(1))
    assert explained == explain(market, kadri, PLACE.format(1), SIZE_AND_LANGUAGE)
    assert explained.version == f"2/{SIZE_AND_LANGUAGE.version}"


def test_it_is_told_whose_first_place_other_weights_would_change(world: World) -> None:
    reads, kadri, juhan = world.store.reads, world.ids["kadri"], world.ids["juhan"]
    with world.store.change(_CHANGED) as work:
        work.update(Application, kadri, {"preferred_sizes": frozenset({"micro"})})
    wanted = sent(world)
    found = first_places_of(reads, AtOnce(), wanted.ticket, TODAY, (kadri, juhan), SIZE_AND_LANGUAGE)
    market = read_market(reads, TODAY)
    first, other = (suggest(market, kadri, 1, each)[0].place for each in (DEFAULT_WEIGHTS, SIZE_AND_LANGUAGE))
    assert first != other
    assert set(found) == {(kadri, first, other), (juhan, "", "")}
    assert suggest_from(reads, AtOnce(), wanted.ticket, TODAY, kadri, 1)[0].place == first, "nothing was changed by it"


def test_a_proposal_is_a_yes_and_declining_for_the_fit_a_no(world: World) -> None:
    store, kadri, juhan = world.store, world.ids["kadri"], world.ids["juhan"]
    propose_match(store, kadri, PLACE.format(1), shown(900))
    decline_suggestion(store, kadri, PLACE.format(2), "skills", "", shown(300))
    for number, reason in enumerate(("host", "rivals", "sender", "other"), start=1):
        decline_suggestion(store, juhan, PLACE.format(number), reason, "", shown(200))
    put_off(store, kadri, PLACE.format(3), TODAY, shown(400))
    ask_partner(store, kadri, PLACE.format(4), "May she bring a dog?", shown(500))
    size = len(COMPONENTS)
    assert set(read_verdicts(store.reads)) == {((900,) * size, True), ((300,) * size, False)}


def test_the_last_word_on_a_pair_counts_and_what_was_taken_back_does_not(world: World) -> None:
    store, kadri = world.store, world.ids["kadri"]
    decline_suggestion(store, kadri, PLACE.format(1), "skills", "", shown(300))
    propose_match(store, kadri, PLACE.format(1), shown(310))
    decline_suggestion(store, kadri, PLACE.format(2), "period", "", shown(200))
    store.undo()
    assert [(each.values[0], each.is_wanted) for each in read_verdicts(store.reads)] == [(310, True)]


def test_a_decision_without_all_of_todays_features_is_no_evidence(world: World) -> None:
    store, kadri = world.store, world.ids["kadri"]
    decline_suggestion(store, kadri, PLACE.format(1), "skills")
    decline_suggestion(store, kadri, PLACE.format(2), "skills", "", shown(300, COMPONENTS[0]))
    assert read_verdicts(store.reads) == ()


def test_a_lesson_says_how_many_decisions_are_missing(world: World) -> None:
    decline_suggestion(world.store, world.ids["kadri"], PLACE.format(1), "skills", "", shown(300))
    lesson = read_lesson(world.store.reads, AtOnce())
    assert (lesson.reason, lesson.missing, lesson.decisions) == (FEW, 49, 1)


def test_the_weights_of_another_office_change_nothing_here(world: World) -> None:
    world.receive(Office(id="office-xx", office="office-xx", name="X", country="FI", matching_weights="x:1"))
    assert not read_held_weights(world.store.reads).is_unreadable
    assert MarketWanted().note(Changes("", _CHANGED, {"office": frozenset({"office-xx"})}))
