"""The agreement of an exchange: what it lacks is named, what it says is what stands, and its versions count up."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from datetime import date as Date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smedesk.domain import agreement as paper
from smedesk.domain.errors import CommandRefused, DomainError
from smedesk.domain.records import (
    Company,
    Document,
    Exchange,
    Office,
    Person,
    PlanActivity,
    PlanSection,
    Scheme,
    StayPeriod,
)
from smedesk.services.agreements import (
    PageImage,
    PrintedDocument,
    document_code,
    gather_agreement,
    issue_agreement,
    missing_for_agreement,
)
from smedesk.services.editing import archive_records, change_fields
from smedesk.services.exchanging import work_out_grant
from tests.domain.examples import show
from tests.ui.screens.world import TODAY, World, enter_exchange

SECTION = {
    "topic": "development",
    "sender_objective": "See how forty people test every night.",
    "host_objective": "See how a small team ships every week.",
    "sender_outcome": "A test bench of our own.",
    "host_outcome": "A shorter way to a release.",
}


class Printer:
    """Stands for the printer, which has tests of its own: the paper is the words of what was asked for."""

    def print_agreement(self, data: paper.Agreement, languages: tuple[str, ...]) -> PrintedDocument:
        """Print, or refuse a name that no font holds."""
        if "\ue000" in data.participant.name:
            raise DomainError("document.glyph_missing", character="\ue000")
        pdf = f"{languages} {data}".encode()
        return PrintedDocument(pdf, 4, hashlib.sha256(pdf).hexdigest(), "agreement 1", "engine")

    def agreement_languages(self) -> tuple[str, ...]:
        return "en", "et", "it"

    def pages(self, _pdf: bytes, _dpi: int) -> Iterable[PageImage]:
        return ()


def complete(world: World) -> str:
    """Enter an exchange whose agreement can be issued; return its id."""
    id = enter_exchange(world, project="Both build a test bench.")
    world.enter(StayPeriod, "later", exchange=id, planned_from=Date(2027, 4, 1), planned_to=Date(2027, 4, 20))
    world.enter(StayPeriod, "period", exchange=id, planned_from=Date(2027, 2, 1), planned_to=Date(2027, 3, 15))
    world.enter(PlanSection, "second", exchange=id, position=2, **SECTION)
    world.enter(PlanSection, "section", exchange=id, position=1, **{**SECTION, "topic": "research"})
    world.enter(PlanActivity, "activity", exchange=id, week=1, activity="Meet the team.", lead="sending")
    world.enter(PlanActivity, "blank", exchange=id, week=2, activity="  ")
    return id


def issue(world: World, exchange: str) -> Document:
    id, _ = issue_agreement(world.store, Printer(), exchange, ("et", "it"), TODAY)
    return world.store.reads.get(Document, id)


def states(world: World, exchange: str) -> dict[int | None, str]:
    """version → state of the agreements of an exchange"""
    return {one.version: one.state for one in world.store.reads.find(Document, exchange=exchange)}


def codes(world: World, exchange: str) -> set[str]:
    return {one.code for one in missing_for_agreement(world.store.reads, exchange)}


def test_an_exchange_that_has_everything_lacks_nothing(world: World) -> None:
    assert missing_for_agreement(world.store.reads, complete(world)) == ()


@pytest.mark.parametrize(("kind", "name", "values", "code"), [
    ("stay_period", "both", {"planned_to": None}, "agreement.no_dates"),
    ("exchange", "exchange", {"project": " "}, "agreement.no_project"),
    ("plan_section", "second", {"host_outcome": "\n"}, "agreement.empty_side"),
    ("plan_section", "section", {"topic": ""}, "agreement.no_topic"),
    ("person", "owner", {"role": "employee"}, "agreement.no_sending_signatory"),
    ("company", "company", {"address": ""}, "agreement.no_sending_address"),
    ("office", "", {"signatory": ""}, "agreement.no_office_details"),
    ("office", "", {"address": ""}, "agreement.no_office_details"),
])
def test_what_is_lacking_is_named_and_nothing_is_issued(
    world: World, kind: str, name: str, values: dict[str, Any], code: str
) -> None:
    exchange = complete(world)
    for one in ("period", "later") if name == "both" else (name,):
        change_fields(world.store, kind, world.ids[one] if one else world.office, values)
    assert codes(world, exchange) == {code}
    with pytest.raises(CommandRefused) as refused:
        issue(world, exchange)
    assert refused.value.code == code
    assert not world.store.reads.find(Document)


def test_a_plan_without_sections_and_a_host_without_people_are_named(world: World) -> None:
    exchange = complete(world)
    archive_records(world.store, "plan_section", (world.ids["section"], world.ids["second"]))
    archive_records(world.store, "person", ("00000000-0000-7000-8000-000000000901",))
    assert codes(world, exchange) == {"agreement.no_plan", "agreement.no_host_signatory"}


def test_an_agreement_is_kept_with_its_bytes_and_its_fingerprint(world: World) -> None:
    exchange = complete(world)
    document = issue(world, exchange)
    assert (document.kind, document.version, document.state, document.pages) == ("agreement", 1, "issued", 4)
    assert document.languages == {"et", "it"}
    assert document.code == document_code(exchange)
    assert document.file_name == "agreement-2026-AA01-v1.pdf"
    kept = world.store.reads.file(document.file_sha256)
    assert hashlib.sha256(kept).hexdigest() == document.file_sha256


def test_a_new_version_replaces_what_was_only_issued_and_keeps_what_was_signed(world: World) -> None:
    exchange = complete(world)
    issue(world, exchange)
    signed = issue(world, exchange)
    assert states(world, exchange) == {1: "replaced", 2: "issued"}
    change_fields(world.store, "document", signed.id, {"state": "signed"})
    third = issue(world, exchange)
    assert states(world, exchange) == {1: "replaced", 2: "signed", 3: "issued"}
    assert {one.code for one in world.store.reads.find(Document)} == {third.code}


def test_other_papers_of_the_exchange_count_for_nothing(world: World) -> None:
    exchange = complete(world)
    world.enter(Document, "insurance", exchange=exchange, kind="insurance", version=7, state="issued")
    assert issue(world, exchange).version == 1
    assert world.store.reads.get(Document, world.ids["insurance"]).state == "issued"


def test_a_number_that_was_printed_is_never_printed_again(world: World) -> None:
    """The paper may be in somebody's hands: Ctrl+Z cannot call it back."""
    exchange = complete(world)
    _, changes = issue_agreement(world.store, Printer(), exchange, ("en",), TODAY)
    assert not changes.can_undo
    assert changes.sentence.worded() == "Issued the agreement 2026-AA01"
    world.store.undo()
    assert issue(world, exchange).version == 2


def test_what_cannot_be_printed_is_not_issued_and_the_earlier_version_stands(world: World) -> None:
    exchange = complete(world)
    issue(world, exchange)
    change_fields(world.store, "person", world.ids["kadri_person"], {"family_name": "\ue000"})
    with pytest.raises(DomainError, match=r"document\.glyph_missing"):
        issue(world, exchange)
    assert states(world, exchange) == {1: "issued"}


@pytest.mark.parametrize(("starts", "ends", "code"), [
    (Date(2027, 2, 1), Date(2027, 1, 1), "period.ends_before_start"),
    (Date(2027, 4, 20), Date(2027, 5, 1), "stay.slices_overlap"),
])
def test_dates_that_cannot_be_are_refused_before_anything_is_printed(
    world: World, starts: Date, ends: Date, code: str
) -> None:
    exchange = complete(world)
    change_fields(world.store, "stay_period", world.ids["period"], {"planned_from": starts, "planned_to": ends})
    with pytest.raises(DomainError) as refused:
        issue(world, exchange)
    assert refused.value.code == code
    assert not world.store.reads.find(Document)


def test_the_agreement_says_what_stands_in_the_records(world: World) -> None:
    exchange = complete(world)
    said = gather_agreement(world.store.reads, exchange, 3, TODAY)
    assert (said.version, said.number, said.issued_on) == (3, "2026-AA01", TODAY)
    assert (said.participant.name, said.participant.role) == ("Kadri Tamm", "employee")
    assert (said.sending_company.name, said.sending_company.address) == ("Nordlys Tarkvara OÜ", "Raekoja 1, Tartu")
    assert (said.sending_company.signatory, said.host_company.signatory) == ("Liis Org", "Paolo Bianchi")
    assert (said.sending_office.name, said.host_office.name) == ("Tartu Chamber", "Camera di Torino")
    assert [one.starts for one in said.periods] == [Date(2027, 2, 1), Date(2027, 4, 1)], "in order"
    assert [one.topic for one in said.plan] == ["research", "development"], "by position"
    assert [one.activity for one in said.activities] == ["Meet the team."], "an empty line is not printed"
    assert said.scheme.funding_statement


def test_an_owner_signs_before_a_manager(world: World) -> None:
    exchange = complete(world)
    company = world.ids["company"]
    world.enter(Person, "boss", company=company, given_name="Ants", family_name="Aas", role="manager")
    assert gather_agreement(world.store.reads, exchange, 1, TODAY).sending_company.signatory == "Liis Org"
    archive_records(world.store, "person", (world.ids["owner"],))
    assert gather_agreement(world.store.reads, exchange, 1, TODAY).sending_company.signatory == "Ants Aas"


def test_the_grant_in_the_agreement_is_the_grant_that_was_worked_out(world: World) -> None:
    exchange = complete(world)
    work_out_grant(world.store, exchange, TODAY, show)
    kept = world.store.reads.get(Exchange, exchange)
    said = gather_agreement(world.store.reads, exchange, 1, TODAY).grant
    assert (said.amount, said.monthly_rate) == (kept.grant_total, kept.grant_rate)
    assert sum(one.amount for one in said.working) == said.amount
    assert {one.unit for one in said.working} <= {"months", "days"}
    assert sum(one.amount for one in said.instalments) == said.amount


def test_without_a_rate_the_agreement_speaks_of_no_grant(world: World) -> None:
    exchange = complete(world)
    scheme = world.store.reads.find(Scheme)[0]
    rules = "\n".join(line for line in scheme.rules.splitlines() if not line.startswith("IT = "))
    world.receive(Scheme(id=scheme.id, code=scheme.code, name=scheme.name, rules=rules))
    said = gather_agreement(world.store.reads, exchange, 1, TODAY).grant
    assert (said.amount, said.monthly_rate, said.instalments) == (Decimal(0), None, ())


def test_an_issued_agreement_is_a_copy_that_later_changes_do_not_touch(world: World) -> None:
    exchange = complete(world)
    document = issue(world, exchange)
    before = world.store.reads.file(document.file_sha256)
    change_fields(world.store, "company", world.ids["company"], {"name": "Another name"})
    change_fields(world.store, "office", world.office, {"name": "Another office"})
    assert world.store.reads.get(Company, world.ids["company"]).name == "Another name"
    assert world.store.reads.get(Office, world.office).name == "Another office"
    assert world.store.reads.file(document.file_sha256) == before


@given(st.one_of(st.uuids().map(str), st.text(max_size=40)))
def test_a_code_is_twelve_signs_that_are_read_out_without_doubt(exchange: str) -> None:
    code = document_code(exchange)
    assert re.fullmatch(r"[0-9A-Z]{12}", code)
    assert not set(code) & set("0O1I")
    assert document_code(exchange) == code


steps = st.lists(st.sampled_from(("issue", "sign")), min_size=1, max_size=5)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=steps)
def test_versions_count_up_and_one_at_most_waits_for_signatures(world: World, steps: list[str]) -> None:
    exchange = world.ids.get("exchange") or complete(world)
    for step in steps:
        before = states(world, exchange)
        if step == "issue":
            assert issue(world, exchange).version == max((one or 0 for one in before), default=0) + 1
        else:
            for one in world.store.reads.find(Document, exchange=exchange, state="issued"):
                change_fields(world.store, "document", one.id, {"state": "signed"})
        now = states(world, exchange)
        assert Counter(now.values())["issued"] <= 1
        assert all(now[version] == "signed" for version, state in before.items() if state == "signed")
