"""The queue of VIES, and what is kept of its answers: four states, and an outage never takes knowledge away."""

from __future__ import annotations

import pytest

from smedesk.domain.records import Company
from smedesk.services.editing import change_fields
from smedesk.services.ports import Sentence, VatAnswer, VatVerdict
from smedesk.services.vat_checks import (
    ADDRESS,
    REQUESTER,
    VIES_ADDRESS,
    VatQuestion,
    is_waiting,
    open_questions,
    queue_vat_check,
    take_vat_answer,
)
from smedesk.translate import mark
from tests.ui.screens.world import World

NUMBER = "EE100247019"


def _company(world: World) -> Company:
    return world.store.reads.get(Company, world.ids["company"])


def _asked(world: World) -> VatQuestion:
    queue_vat_check(world.store, world.ids["company"])
    (question,) = open_questions(world.store.reads)
    return question


def test_a_wish_is_kept_once_and_asked_where_the_desk_says(world: World) -> None:
    queue_vat_check(world.store, world.ids["company"])
    assert _asked(world) == VatQuestion(world.ids["company"], NUMBER, VIES_ADDRESS, "")
    world.store.set_setting(ADDRESS, "https://vies.example/rest-api")
    world.store.set_setting(REQUESTER, "EE100594102")
    assert _asked(world) == VatQuestion(
        world.ids["company"], NUMBER, "https://vies.example/rest-api", "EE100594102")


def test_a_company_whose_number_vies_does_not_know_waits_for_nothing(world: World) -> None:
    id = world.enter(Company, "host", name="Fjord AS", country="NO", vat_number="NO995525828MVA")
    queue_vat_check(world.store, id)
    queue_vat_check(world.store, "00000000-0000-7000-8000-00000000dead")
    assert open_questions(world.store.reads) == ()


@pytest.mark.parametrize("verdict", [VatVerdict.VALID, VatVerdict.INVALID])
def test_an_answer_is_kept_with_its_moment_and_reference_and_ends_the_waiting(
    world: World, verdict: VatVerdict
) -> None:
    take_vat_answer(world.store, _asked(world), VatAnswer(verdict, "WAPI1"))
    company = _company(world)
    assert (company.vat_state, company.vat_reference) == (verdict.value, "WAPI1")
    assert company.vat_checked_at is not None
    assert not is_waiting(world.store.reads, company.id)


def test_no_network_changes_nothing_and_the_question_waits(world: World) -> None:
    before = _company(world)
    assert take_vat_answer(world.store, _asked(world), VatAnswer(VatVerdict.NO_NETWORK)) is None
    assert _company(world) == before
    assert is_waiting(world.store.reads, before.id)


def test_an_outage_says_since_when_and_the_question_waits(world: World) -> None:
    question = _asked(world)
    take_vat_answer(world.store, question, VatAnswer(VatVerdict.UNAVAILABLE, reason="MS_UNAVAILABLE"))
    first = _company(world)
    assert (first.vat_state, first.vat_reference) == ("unavailable", "")
    take_vat_answer(world.store, question, VatAnswer(VatVerdict.UNAVAILABLE, reason="TIMEOUT"))
    assert _company(world).vat_checked_at == first.vat_checked_at
    assert is_waiting(world.store.reads, first.id)


@pytest.mark.parametrize("known", [VatVerdict.VALID, VatVerdict.INVALID])
def test_an_outage_takes_no_earlier_answer_away(world: World, known: VatVerdict) -> None:
    take_vat_answer(world.store, _asked(world), VatAnswer(known, "WAPI1"))
    before = _company(world)
    take_vat_answer(world.store, _asked(world), VatAnswer(VatVerdict.UNAVAILABLE))
    assert _company(world) == before


def test_an_answer_about_a_number_that_was_changed_meanwhile_does_not_count(world: World) -> None:
    question = _asked(world)
    change_fields(world.store, "company", world.ids["company"], {"vat_number": "EE100594102"})
    take_vat_answer(world.store, question, VatAnswer(VatVerdict.INVALID))
    assert _company(world).vat_state == "not_checked"


def test_another_number_is_not_checked_yet_and_undo_brings_the_answer_back(world: World) -> None:
    take_vat_answer(world.store, _asked(world), VatAnswer(VatVerdict.VALID, "WAPI1"))
    valid = _company(world)
    change_fields(world.store, "company", valid.id, {"city": "Narva"})
    assert _company(world).vat_state == "valid"
    change_fields(world.store, "company", valid.id, {"vat_number": "EE100594102"})
    changed = _company(world)
    assert (changed.vat_state, changed.vat_checked_at, changed.vat_reference) == ("not_checked", None, "")
    world.store.undo()
    assert _company(world).vat_state == "valid"
    assert _company(world).vat_number == NUMBER


def test_a_number_that_came_by_an_import_or_a_paste_is_not_checked_either(world: World) -> None:
    take_vat_answer(world.store, _asked(world), VatAnswer(VatVerdict.VALID, "WAPI1"))
    with world.store.change(Sentence(mark("Tests", "Imported"))) as work:
        work.update_many(Company, {world.ids["company"]: {"vat_number": "EE100594102"}})
    assert (_company(world).vat_state, _company(world).vat_reference) == ("not_checked", "")
