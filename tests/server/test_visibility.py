"""Who sees what, and that nothing else is ever in the bytes that leave."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from smedesk.domain.field import Audience
from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite
from tests.server.two_offices import TwoOffices
from tests.sync.local_server import LocalDesk


def received(offices: TwoOffices) -> str:
    return offices.turku.transport.received.decode()


def test_a_published_profile_is_seen_without_a_name_and_coarse(offices: TwoOffices) -> None:
    company = offices.turku.screen("company", "c-ee")
    assert company == {"country": "EE", "nace": "62", "staff_count": 10}
    assert offices.turku.screen("application", "a-ee")["topics"] == ["training"]
    assert offices.turku.screen("person", "p-ee") == {"company": "c-ee", "languages": ["en:B2"]}
    assert "tartu-" not in received(offices)


def test_a_placement_shows_its_company_but_not_its_contact(offices: TwoOffices) -> None:
    assert offices.audience(offices.tartu, "o-fi") is Audience.EVERYONE
    assert offices.audience(offices.tartu, "c-fi") is Audience.EVERYONE
    assert offices.audience(offices.tartu, "p-fi") is None
    assert "contact" not in offices.tartu.screen("placement", "o-fi")


def test_offices_are_known_to_everybody(offices: TwoOffices) -> None:
    assert offices.turku.screen("office", offices.tartu.journal.office)["name"] == "tartu"


def test_what_is_not_published_and_what_carries_no_consent_goes_nowhere(offices: TwoOffices) -> None:
    offices.tartu.save("person", "p2", company="c-ee", family_name="tartu-partner-name")
    offices.tartu.save("application", "a2", person="p2", is_published=True, summary="tartu-no-consent")
    offices.tartu.save("application", "a3", person="p-ee", summary="tartu-not-published")
    offices.sync()
    assert not {"a2", "a3", "p2"} & offices.turku.journal.replica.keys()
    assert "tartu-" not in received(offices)


@pytest.mark.parametrize("consent", [
    {"person": "p2", "purpose": "newsletter"},
    {"person": "p2", "purpose": "catalogue", "withdrawn_at": "2030-02-01T10:00:00Z"},
    {"person": "p-ee", "purpose": "catalogue"},
])
def test_only_the_persons_own_standing_consent_to_the_catalogue_counts(
    offices: TwoOffices, consent: dict[str, str]
) -> None:
    offices.tartu.save("person", "p2", company="c-ee")
    offices.tartu.save("consent", "k2", **consent)
    offices.tartu.save("application", "a2", person="p2", is_published=True)
    offices.sync()
    assert "a2" not in offices.turku.journal.replica


def test_a_foreign_consent_or_person_opens_nothing(offices: TwoOffices) -> None:
    """Turku names a person of Tartu, and consents in that person's name."""
    offices.tartu.save("person", "p2", company="c-ee", family_name="tartu-partner-name", skills=["welding"])
    offices.sync()
    offices.turku.save("consent", "k2", person="p2", purpose="catalogue")
    offices.turku.save("application", "a2", person="p2", is_published=True)
    offices.turku.save("placement", "o2", company="c-ee", contact="p2", is_published=True)
    offices.sync()
    assert "p2" not in offices.turku.journal.replica
    assert "a2" not in offices.tartu.journal.replica
    assert "o2" not in offices.tartu.journal.replica


@pytest.mark.parametrize("how", ["unpublish", "withdraw consent", "archive", "withdraw application"])
def test_what_is_taken_back_is_hidden_everywhere(offices: TwoOffices, how: str) -> None:
    assert offices.audience(offices.turku, "p-ee") is Audience.EVERYONE
    match how:
        case "unpublish":
            offices.tartu.save("application", "a-ee", is_published=False)
        case "withdraw consent":
            offices.tartu.save("consent", "k-ee", withdrawn_at="2030-02-01T10:00:00Z")
        case "archive":
            offices.tartu.save("application", "a-ee", archived=True)
        case _:
            offices.tartu.save("application", "a-ee", state="withdrawn")
    offices.sync()
    assert not {"a-ee", "p-ee", "c-ee"} & offices.turku.journal.replica.keys()
    assert offices.audience(offices.tartu, "p-ee") is Audience.OWN


def test_a_company_stays_visible_as_long_as_one_offer_is(offices: TwoOffices) -> None:
    offices.turku.save("placement", "o2", company="c-fi", is_published=True)
    offices.turku.save("placement", "o-fi", is_published=False)
    offices.sync()
    assert offices.audience(offices.tartu, "c-fi") is Audience.EVERYONE
    offices.turku.save("placement", "o2", is_published=False)
    offices.sync()
    assert offices.audience(offices.tartu, "c-fi") is None


def test_a_change_that_others_do_not_see_does_not_move_their_feed(offices: TwoOffices) -> None:
    before = offices.turku.journal.replica["c-ee"].seq
    offices.tartu.save("company", "c-ee", turnover="2000000.00", staff_count=38)
    offices.sync()
    assert offices.turku.journal.replica["c-ee"].seq == before
    offices.tartu.save("company", "c-ee", staff_count=100)
    offices.sync()
    assert offices.turku.screen("company", "c-ee")["staff_count"] == 50


def test_a_proposal_opens_no_name(offices: TwoOffices) -> None:
    offices.propose()
    assert offices.turku.screen("match", "m1")["state"] == "proposed"
    assert "tartu-" not in received(offices)


def test_an_agreed_match_opens_both_sides_to_each_other_in_the_same_moment(offices: TwoOffices) -> None:
    offices.agree()
    for desk, ids in ((offices.turku, ("a-ee", "p-ee", "c-ee")), (offices.tartu, ("o-fi", "p-fi", "c-fi"))):
        seqs = {desk.journal.replica[id].seq for id in (*ids, "m1")}
        assert {offices.audience(desk, id) for id in ids} == {Audience.AGREEMENT}
        assert max(seqs) - min(seqs) < 8, "one transaction"
    person = offices.turku.screen("person", "p-ee")
    assert person["family_name"] == "tartu-partner-family_name"
    assert offices.turku.screen("company", "c-ee")["vat_number"] == "tartu-agreement-vat_number"
    assert "tartu-own-" not in received(offices)


def test_taking_a_profile_back_hides_nothing_from_the_partner_of_an_agreed_match(offices: TwoOffices) -> None:
    offices.agree()
    offices.tartu.save("application", "a-ee", is_published=False)
    offices.sync()
    assert offices.audience(offices.turku, "p-ee") is Audience.AGREEMENT


def test_what_is_withheld_leaves_every_office_and_comes_back_with_the_agreement(offices: TwoOffices) -> None:
    assert offices.turku.screen("company", "c-ee")["staff_count"] == 10
    offices.tartu.save("company", "c-ee", withheld=["staff_count", "name"])
    offices.sync()
    assert offices.turku.screen("company", "c-ee") == {"country": "EE", "nace": "62"}
    offices.agree()
    seen = offices.turku.screen("company", "c-ee")
    assert seen["staff_count"] == 37
    assert seen["name"] == "tartu-partner-name"
    assert "withheld" not in seen


def exchange_of(offices: TwoOffices) -> dict[str, str]:
    return {"match": "m1", "office": offices.tartu.journal.office, "host_office": offices.turku.journal.office,
            "participant": "p-ee", "sending_company": "c-ee", "host_company": "c-fi"}


def test_both_offices_write_the_plan_of_an_agreed_exchange(offices: TwoOffices) -> None:
    offices.agree()
    offices.tartu.save("exchange", "e1", **exchange_of(offices))
    offices.tartu.save("plan_section", "s1", exchange="e1", sender_outcome="Turning")
    offices.sync()
    offices.turku.save("plan_section", "s1", host_objective="Learn about wood")
    offices.turku.save("plan_section", "s2", exchange="e1", sender_outcome="Milling")
    offices.sync()
    assert offices.tartu.screen("plan_section", "s1")["host_objective"] == "Learn about wood"
    assert offices.tartu.screen("plan_section", "s2")["sender_outcome"] == "Milling"
    assert offices.refusals(offices.turku) == []


def test_both_offices_see_the_conflicts_of_the_plan(offices: TwoOffices) -> None:
    offices.agree()
    offices.tartu.save("exchange", "e1", **exchange_of(offices))
    offices.tartu.save("plan_section", "s1", exchange="e1", sender_outcome="Turning")
    offices.sync()
    offices.tartu.save("plan_section", "s1", sender_outcome="Turning wood")
    offices.turku.save("plan_section", "s1", sender_outcome="Turning steel")
    offices.sync()
    for desk in (offices.tartu, offices.turku):
        assert [one.value for one in desk.journal.replica["s1"].candidates["sender_outcome"]] == ["Turning steel"]


def test_a_plan_of_others_and_an_exchange_without_an_agreed_match_open_nothing(offices: TwoOffices) -> None:
    offices.propose()
    offices.tartu.save("exchange", "e1", **exchange_of(offices), project="tartu-agreement-project")
    offices.sync()
    assert "e1" not in offices.turku.journal.replica
    offices.turku.save("plan_section", "s9", exchange="e1", sender_outcome="turku pushes in")
    offices.turku.save("exchange", "e1", number="turku was here")
    offices.sync()
    assert "s9" not in offices.tartu.journal.replica
    assert offices.refusals(offices.turku) == ["no_permission"]
    assert "tartu-" not in received(offices)


def test_a_third_office_sees_nothing_of_an_agreement(offices: TwoOffices, service: Service) -> None:
    third = LocalDesk(service, 3)
    third.enrol("riga", "LV")
    offices.agree()
    offices.tartu.save("exchange", "e1", **exchange_of(offices))
    offices.sync()
    third.sync()
    assert not {"m1", "e1", "p-fi"} & third.journal.replica.keys()
    assert b"tartu-" not in third.transport.received
    assert b"turku-" not in third.transport.received


# ------------------------------------------------------------------------------------------------- any history

moves = some.lists(some.sampled_from([
    "publish", "unpublish", "consent", "withdraw", "propose", "accept", "decline", "rename", "exchange", "archive"]),
    max_size=12)


@given(moves)
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_done_no_byte_of_a_field_leaves_for_whom_it_is_not(history: list[str]) -> None:
    service = Service(open_sqlite(None))
    offices = TwoOffices(service)
    was_agreed = False
    for place, move in enumerate(history):
        _do(offices, move, place)
        offices.sync()
        was_agreed = was_agreed or offices.state() == "agreed"
        words = received(offices)
        assert "tartu-own-" not in words
        assert was_agreed or "tartu-" not in words
    service.storage.close()


def _do(offices: TwoOffices, move: str, place: int) -> None:
    tartu, turku = offices.tartu, offices.turku
    match move:
        case "publish" | "unpublish":
            tartu.save("application", "a-ee", is_published=move == "publish")
        case "archive":
            tartu.save("application", "a-ee", archived=not tartu.screen("application", "a-ee").get("archived"))
        case "consent":
            tartu.save("consent", f"k{place}", person="p-ee", purpose="catalogue")
        case "withdraw":
            tartu.save("consent", "k-ee", withdrawn_at="2030-02-01T10:00:00Z")
        case "propose":
            offices.command(tartu, "propose", application="a-ee", placement="o-fi")
        case "accept":
            offices.command(turku, "accept", application="a-ee", placement="o-fi")
        case "decline":
            offices.command(turku, "decline", reason="no room")
        case "rename":
            tartu.save("company", "c-ee", name=f"tartu-partner-name-{place}", turnover=f"{place}.00")
        case _:
            tartu.save("exchange", "e1", **exchange_of(offices), project="tartu-agreement-project")
