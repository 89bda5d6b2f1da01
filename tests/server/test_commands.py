"""The steps of a match on the server: who, when, on which terms; the state is the fold of what both offices said."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from smedesk.domain.operation import Wire
from smedesk.domain.scheme import read_rules, scheme_record
from smedesk.domain.terms import canonical_terms, fingerprint
from smedesk.server.programme import load_schemes, shipped_schemes
from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite
from tests.server.two_offices import TwoOffices
from tests.sync.local_server import LocalDesk


def test_a_proposal_waits_for_the_host(offices: TwoOffices) -> None:
    offices.propose()
    match = offices.turku.screen("match", "m1")
    assert match["state"] == "proposed"
    assert match["score"] == 870
    assert match["sending_accepted_at"]
    assert "host_accepted_at" not in match
    assert offices.refusals(offices.tartu) == []


def test_an_accepted_proposal_is_agreed_at_both_desks(offices: TwoOffices) -> None:
    offices.agree()
    for desk in (offices.tartu, offices.turku):
        assert desk.screen("match", "m1")["state"] == "agreed"
        assert desk.screen("match", "m1")["decided_at"]


def test_the_host_may_speak_first(offices: TwoOffices) -> None:
    offices.command(offices.turku, "accept", application="a-ee", placement="o-fi")
    offices.sync()
    assert offices.state() == "proposed"
    offices.command(offices.tartu, "propose")
    offices.sync()
    assert offices.state() == "agreed"


@pytest.mark.parametrize("first", ["tartu", "turku"])
def test_the_acceptances_of_both_offices_come_in_any_order(offices: TwoOffices, first: str) -> None:
    """Neither knows of the other's when it speaks."""
    offices.command(offices.tartu, "propose", application="a-ee", placement="o-fi")
    offices.command(offices.turku, "accept", application="a-ee", placement="o-fi")
    for desk in (offices.tartu, offices.turku) if first == "tartu" else (offices.turku, offices.tartu):
        desk.sync()
    assert offices.state() == "agreed"
    offices.sync()
    assert offices.refusals(offices.tartu) == offices.refusals(offices.turku) == []


def test_two_desks_of_one_office_may_say_the_same(offices: TwoOffices) -> None:
    offices.agree()
    offices.command(offices.turku, "accept")
    offices.sync()
    assert offices.refusals(offices.turku) == []


def test_other_terms_than_were_shown_are_refused_and_say_so(offices: TwoOffices) -> None:
    offices.propose()
    seen = offices.terms()
    offices.tartu.save("application", "a-ee", months_min=4)
    offices.tartu.sync()
    offices.command(offices.turku, "accept", seen)
    offices.sync()
    assert offices.refusals(offices.turku) == ["stale_terms"]
    assert offices.state() == "proposed"


def test_an_acceptance_of_new_terms_ends_the_one_of_the_old(offices: TwoOffices) -> None:
    offices.propose()
    offices.tartu.save("application", "a-ee", months_min=4)
    offices.sync()
    offices.command(offices.turku, "accept")
    offices.sync()
    assert offices.state() == "proposed"
    assert offices.turku.screen("match", "m1")["sending_accepted_at"] is None
    offices.command(offices.tartu, "accept")
    offices.sync()
    assert offices.state() == "agreed"


def test_a_misspelled_sentence_changes_no_terms(offices: TwoOffices) -> None:
    offices.propose()
    seen = offices.terms()
    offices.tartu.save("application", "a-ee", summary="Corrected.")
    offices.tartu.sync()
    offices.command(offices.turku, "accept", seen)
    offices.sync()
    assert offices.state() == "agreed"


def test_declining_needs_a_reason_that_the_other_office_reads(offices: TwoOffices) -> None:
    offices.propose()
    offices.command(offices.turku, "decline")
    offices.sync()
    assert offices.refusals(offices.turku) == ["command.reason_missing"]
    offices.command(offices.turku, "decline", reason="no room this year")
    offices.sync()
    assert offices.state() == "declined"
    assert offices.tartu.screen("match", "m1")["reason"] == "no room this year"


def test_a_question_before_the_proposal_is_answered_by_the_host_and_proposed_after(offices: TwoOffices) -> None:
    pair = {"application": "a-ee", "placement": "o-fi"}
    offices.command(offices.tartu, "ask", question="Is there a room in May?", **pair)
    offices.sync()
    asked = offices.turku.screen("match", "m1")
    assert (asked["state"], asked["question"]) == ("host_asked", "Is there a room in May?")
    assert asked["asked_at"]
    assert not asked.get("proposed_at")
    offices.command(offices.turku, "answer", answer="From the 4th on.")
    offices.sync()
    answered = offices.tartu.screen("match", "m1")
    assert (answered["state"], answered["answer"]) == ("suggested", "From the 4th on.")
    offices.command(offices.tartu, "propose")
    offices.command(offices.turku, "accept")
    offices.sync()
    assert offices.state() == "agreed"


def test_a_question_of_the_host_waits_for_the_sending_office_and_an_acceptance_ends_it(offices: TwoOffices) -> None:
    offices.propose()
    offices.command(offices.turku, "ask", question="Does she drive?")
    offices.sync()
    assert offices.tartu.screen("match", "m1")["state"] == "sending_asked"
    offices.command(offices.turku, "accept")
    offices.sync()
    assert offices.state() == "agreed"
    assert offices.refusals(offices.turku) == []


def test_who_asked_does_not_answer_and_a_question_has_words(offices: TwoOffices) -> None:
    offices.propose()
    offices.command(offices.turku, "ask", question=" ")
    offices.sync()
    assert offices.refusals(offices.turku) == ["command.words_missing"]
    offices.command(offices.turku, "ask", question="Does she drive?")
    offices.command(offices.turku, "answer", answer="Yes.")
    offices.sync()
    assert offices.refusals(offices.turku)[-1] == "command.not_for_this_actor"
    assert offices.state() == "sending_asked"


def test_a_withdrawn_proposal_cannot_be_accepted(offices: TwoOffices) -> None:
    offices.propose()
    offices.command(offices.tartu, "withdraw")
    offices.tartu.sync()
    offices.command(offices.turku, "accept")
    offices.sync()
    assert offices.state() == "withdrawn"
    assert offices.refusals(offices.turku) == ["command.not_in_this_state"]


@pytest.mark.parametrize(
    ("name", "desk"), [("withdraw", "turku"), ("decline", "tartu"), ("lapse", "tartu"), ("dance", "tartu")])
def test_a_step_that_is_not_this_offices_is_refused(offices: TwoOffices, name: str, desk: str) -> None:
    offices.propose()
    acting = offices.tartu if desk == "tartu" else offices.turku
    offices.command(acting, name, reason="because")
    offices.sync()
    assert offices.refusals(acting)[0].startswith("command.not_")
    assert offices.state() == "proposed"


@pytest.mark.parametrize(("code", "change"), [
    ("match.not_published", ("application", "a-ee", {"is_published": False})),
    ("match.not_published", ("consent", "k-ee", {"withdrawn_at": "2030-02-01T10:00:00Z"})),
    ("match.same_country", ("company", "c-ee", {"country": "FI"})),
    ("match.same_country", ("company", "c-ee", {"country": ""})),
])
def test_blocks_of_the_scheme(offices: TwoOffices, code: str, change: tuple[str, str, dict[str, Wire]]) -> None:
    kind, id, values = change
    offices.tartu.save(kind, id, **values)
    offices.propose()
    assert offices.refusals(offices.tartu) == [code]
    assert offices.state() is None


def test_one_office_does_not_match_with_itself(offices: TwoOffices) -> None:
    offices.tartu.save("placement", "o-ee", company="c-ee", is_published=True)
    offices.command(offices.tartu, "propose", "", application="a-ee", placement="o-ee")
    offices.sync()
    assert offices.refusals(offices.tartu) == ["match.same_office"]


def test_a_pair_is_proposed_once_at_a_time(offices: TwoOffices) -> None:
    offices.propose()
    offices.propose("m2")
    assert offices.refusals(offices.tartu) == ["match.already_related"]
    offices.command(offices.turku, "decline", reason="no room")
    offices.sync()
    offices.propose("m3")
    assert offices.state("m3") == "proposed"


def test_open_proposals_of_a_person_are_limited_by_the_rules_of_the_scheme(offices: TwoOffices) -> None:
    texts = shipped_schemes()
    load_schemes(offices.service.storage, texts)
    scheme = next(one for one in map(scheme_record, texts) if read_rules(one.rules).matching.open_proposals == 5)
    offices.tartu.save("application", "a-ee", scheme=scheme.id)
    for place in range(6):
        offices.turku.save("placement", f"o{place}", company="c-fi", is_published=True, title=f"place {place}")
    offices.sync()
    for place in range(6):
        with offices.service.storage.read() as transaction:
            found = transaction.records.records(["a-ee", f"o{place}", "c-ee", "c-fi"])
        terms = fingerprint(canonical_terms(
            found["a-ee"].data, found[f"o{place}"].data, found["c-ee"].data, found["c-fi"].data))
        offices.command(offices.tartu, "propose", terms, match=f"m{place}", application="a-ee", placement=f"o{place}")
        offices.sync()
    assert offices.refusals(offices.tartu) == ["match.too_many_proposals"]


def test_nobody_else_writes_what_a_match_says(offices: TwoOffices) -> None:
    offices.propose()
    offices.tartu.save("match", "m1", state="agreed")
    offices.tartu.save("match", "m1", host_office="elsewhere")
    offices.turku.save("match", "m7", application="a-ee", placement="o-fi", host_office="x")
    offices.sync()
    assert offices.refusals(offices.tartu) == ["computed", "no_permission"]
    assert offices.refusals(offices.turku) == ["no_permission"]
    assert offices.state() == "proposed"


def test_a_third_office_has_no_say(offices: TwoOffices, service: Service) -> None:
    third = LocalDesk(service, 3)
    third.enrol("riga", "LV")
    offices.propose()
    for name, match in (("accept", "m1"), ("decline", "m1"), ("propose", "m5")):
        offices.command(third, name, match=match, application="a-ee", placement="o-fi", reason="x")
    third.sync()
    assert offices.refusals(third) == ["no_permission"] * 3
    assert offices.state() == "proposed"


# --------------------------------------------------------------------------------------------- any history (I10)

says = some.lists(
    some.tuples(
        some.sampled_from(["tartu", "turku"]),
        some.sampled_from(["propose", "accept", "decline", "withdraw", "change"])),
    max_size=10)


@given(says)
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
def test_agreed_means_that_both_accepted_the_same_terms(history: list[tuple[str, str]]) -> None:
    service = Service(open_sqlite(None))
    offices = TwoOffices(service)
    accepted: dict[str, str] = {}
    closed = ""
    for who, name in history:
        desk = offices.tartu if who == "tartu" else offices.turku
        if name == "change":
            if who == "tartu" and closed != "agreed":
                desk.save("application", "a-ee", months_min=len(accepted) + 2)
                desk.sync()
            continue
        before, terms = len(desk.journal.attention()), offices.terms()
        offices.command(desk, name, application="a-ee", placement="o-fi", reason="why not")
        desk.sync()
        if len(desk.journal.attention()) == before and not closed:
            if name in ("propose", "accept"):
                accepted[who] = terms
            else:
                closed = {"decline": "declined", "withdraw": "withdrawn"}[name]
        if not closed and len(set(accepted.values())) == 1 and len(accepted) == 2:
            closed = "agreed"
        assert (offices.state() == "agreed") == (closed == "agreed")
        if closed:
            assert offices.state() == closed
    service.storage.close()
