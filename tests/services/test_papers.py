"""The papers of an exchange: each has what the records say, versions of its own, and the form that it was made with."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

import pytest

from smedesk.app.form_bench import FormBench
from smedesk.app.printing import FormPrinter
from smedesk.documents.paper import Paper, read_paper
from smedesk.domain.errors import CommandRefused, DomainError
from smedesk.domain.papers import Change
from smedesk.domain.records import Document
from smedesk.services.agreements import issue_agreement
from smedesk.services.editing import change_fields
from smedesk.services.exchanging import work_out_grant
from smedesk.services.own_forms import approve_form, copy_form, form_files, save_form_text
from smedesk.services.paper_data import PAPERS_OF_EXCHANGE, missing_for_paper
from smedesk.services.papers import (
    Press,
    Wanted,
    issue_amendment,
    issue_blanks,
    issue_consent,
    issue_offered,
    issue_paper,
    issue_survey,
)
from tests.domain.examples import show
from tests.services.test_agreements import complete
from tests.ui.screens.world import TODAY, World

PRINTER, BENCH = FormPrinter(bytes(32)), FormBench()
PRESS = Press(PRINTER, BENCH)
BOTH = Wanted(("et", "it"))


def ready(world: World) -> str:
    """An exchange of which every paper can be issued."""
    exchange = complete(world)
    work_out_grant(world.store, exchange, TODAY, show)
    for name, starts, ends in (
        ("period", Date(2027, 2, 1), Date(2027, 3, 14)), ("later", Date(2027, 4, 1), Date(2027, 4, 20)),
    ):
        change_fields(world.store, "stay_period", world.ids[name], {"real_from": starts, "real_to": ends})
    return exchange


def kept(world: World, id: str) -> tuple[Document, Paper]:
    document = world.store.reads.get(Document, id)
    found = read_paper(world.store.reads.file(document.file_sha256))
    assert found is not None
    return document, found


@pytest.mark.parametrize("kind", PAPERS_OF_EXCHANGE)
def test_a_paper_is_issued_in_two_languages_and_its_next_version_replaces_it(world: World, kind: str) -> None:
    exchange = ready(world)
    first, _ = issue_paper(world.store, PRESS, exchange, kind, BOTH, TODAY)
    second, _ = issue_paper(world.store, PRESS, exchange, kind, BOTH, TODAY)
    (before, _), (document, found) = kept(world, first), kept(world, second)
    assert (before.state, document.state, document.version) == ("replaced", "issued", 2)
    assert (document.form, document.first_language, document.pages) == (f"{kind} 1", "et", found.pages)
    assert len(document.engine) == 64
    assert (found.form, found.code, found.version, found.digest) == (
        kind, document.code, 2, document.content_sha256)
    assert found.values["participant_name"] == "Kadri Tamm"


def test_each_kind_of_paper_has_a_code_of_its_own(world: World) -> None:
    exchange = ready(world)
    ids = [issue_paper(world.store, PRESS, exchange, kind, BOTH, TODAY)[0] for kind in PAPERS_OF_EXCHANGE]
    assert len({world.store.reads.get(Document, id).code for id in ids}) == len(ids)


def test_what_is_lacking_is_named(world: World) -> None:
    exchange = complete(world)
    assert [one.code for one in missing_for_paper(world.store.reads, exchange, "presence")] == []
    for kind, code in (("certificate", "paper.no_real_dates"), ("grant_agreement", "paper.no_grant")):
        assert [one.code for one in missing_for_paper(world.store.reads, exchange, kind)] == [code]
        with pytest.raises(CommandRefused) as refused:
            issue_paper(world.store, PRESS, exchange, kind, BOTH, TODAY)
        assert refused.value.code == code
    assert not world.store.reads.find(Document)


def test_the_certificate_bears_the_real_days_and_the_confirmation_both(world: World) -> None:
    exchange = ready(world)
    _, certificate = kept(world, issue_paper(world.store, PRESS, exchange, "certificate", BOTH, TODAY)[0])
    assert [one["ends"] for one in certificate.values["periods"]] == ["2027-03-14", "2027-04-20"]
    _, presence = kept(world, issue_paper(world.store, PRESS, exchange, "presence", BOTH, TODAY)[0])
    assert [(one["planned_ends"], one["ends"], one["days"]) for one in presence.values["periods"]] == [
        ("2027-03-15", "2027-03-14", 42), ("2027-04-20", "2027-04-20", 20)]


def test_an_amendment_says_what_is_new_and_leaves_the_agreement_as_it_was(world: World) -> None:
    exchange = ready(world)
    agreement, _ = issue_agreement(world.store, PRINTER, exchange, ("en",), TODAY)
    before = world.store.reads.get(Document, agreement)
    with pytest.raises(DomainError) as refused:
        issue_amendment(world.store, PRESS, agreement, ("None", ()), BOTH, TODAY)
    assert refused.value.code == "paper.nothing_changes"
    change_fields(world.store, "stay_period", world.ids["later"], {"planned_to": Date(2027, 5, 20)})
    told = ("The workshop moves.", (Change("place", "Old street 1", "New street 2"),))
    id, _ = issue_amendment(world.store, PRESS, agreement, told, BOTH, TODAY)
    document, found = kept(world, id)
    assert (document.kind, document.amends, document.version) == ("amendment", agreement, 1)
    assert [one["ends"] for one in found.values["old_periods"]] == ["2027-03-15", "2027-04-20"]
    assert [one["ends"] for one in found.values["new_periods"]] == ["2027-03-15", "2027-05-20"]
    assert Decimal(found.values["new_grant"]) > Decimal(found.values["old_grant"]) > 0
    assert found.values["agreement_version"] == 1
    assert world.store.reads.get(Document, agreement) == before


def test_blank_forms_surveys_and_consents_have_numbers_of_their_own(world: World) -> None:
    exchange = ready(world)
    ids, _ = issue_blanks(world.store, PRESS, "blank_company", 3, Wanted(("fi",)), TODAY)
    survey, _ = issue_survey(world.store, PRESS, exchange, "host_company", BOTH, TODAY)
    consent, _ = issue_consent(world.store, PRESS, world.ids["owner"], BOTH, TODAY)
    documents = [world.store.reads.get(Document, id) for id in (*ids, survey, consent)]
    assert len({one.code for one in documents}) == 5
    assert [one.kind for one in documents] == ["blank_company"] * 3 + ["survey", "consent"]
    assert documents[-1].subject == f"person:{world.ids['owner']}"
    _, found = kept(world, survey)
    assert {box.question for box in found.boxes_of("tick")} >= {"trade", "products", "again", "satisfaction.match"}
    assert "skills" not in {box.question for box in found.boxes_of("tick")}, "a host is not asked for its skills"


def test_what_is_offered_today_is_the_newest_own_form_else_that_of_the_program(world: World) -> None:
    exchange = ready(world)
    first, _ = issue_offered(world.store, PRINTER, exchange, "agreement", ("et",), TODAY)
    form, _ = copy_form(world.store, BENCH, "agreement", "Ours")
    draft, _ = issue_offered(world.store, PRINTER, exchange, "agreement", ("et",), TODAY)
    approve_form(
        world.store, BENCH, form, BENCH.summary(form_files(world.store.reads, form)).languages, "Maarja Kask", TODAY)
    own, _ = issue_offered(world.store, PRINTER, exchange, "agreement", ("et",), TODAY)
    documents = [world.store.reads.get(Document, id) for id in (first, draft, own)]
    assert [(one.form, one.version) for one in documents] == [
        ("agreement 1", 1), ("agreement 1", 2), ("agreement 2", 3)]
    assert len({one.code for one in documents}) == 1, "an agreement keeps its code in all versions"


def test_a_paper_is_printed_with_an_own_form_once_it_is_approved(world: World) -> None:
    exchange = ready(world)
    form, _ = copy_form(world.store, BENCH, "presence", "Ours")
    save_form_text(world.store, BENCH, form, "et", "title", "Meie oma kinnitus")
    own = Wanted(("et",), form)
    with pytest.raises(DomainError) as refused:
        issue_paper(world.store, PRESS, exchange, "presence", own, TODAY)
    assert refused.value.code == "form.not_offered"
    languages = BENCH.summary(form_files(world.store.reads, form)).languages
    approve_form(world.store, BENCH, form, languages, "Maarja Kask", TODAY)
    document, found = kept(world, issue_paper(world.store, PRESS, exchange, "presence", own, TODAY)[0])
    assert (document.form, found.form_version) == ("presence 2", 2)
