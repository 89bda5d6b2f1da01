"""What is missing or does not fit is named before anything is printed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from smedesk.documents.render import render_agreement
from smedesk.domain.errors import DomainError
from tests.documents import paper
from tests.documents.sample import AGREEMENT, KEY, SCHEME, SECTIONS


def refusal_of(**changes: Any) -> DomainError:
    with pytest.raises(DomainError) as refusal:
        render_agreement(replace(AGREEMENT, **changes), ("et", "it"), KEY)
    return refusal.value


def test_all_missing_values_are_named_at_once() -> None:
    error = refusal_of(
        project="  ",
        host_company=replace(AGREEMENT.host_company, signatory=""),
        plan=(SECTIONS[0], replace(SECTIONS[1], host_outcome="")),
    )
    assert error.code == "document.values_missing"
    assert set(error.parameters["values"]) == {"project", "host_company_signatory", "plan.2.host_outcome"}  # type: ignore[call-overload]


def test_a_text_of_the_scheme_that_lacks_a_language_is_named_with_it() -> None:
    error = refusal_of(scheme=replace(SCHEME, disclaimer={"et": "…", "en": "…"}))
    assert error.code == "document.values_missing"
    assert error.parameters["values"] == ("disclaimer [it]",)


def test_values_that_may_be_left_out_print_a_dash() -> None:
    bare = replace(
        AGREEMENT, number="", participant=replace(AGREEMENT.participant, phone="", employed_since=None)
    )
    assert "–" in paper.whole_text(render_agreement(bare, ("en",), KEY))


def test_a_code_outside_its_closed_list_is_refused() -> None:
    error = refusal_of(participant=replace(AGREEMENT.participant, role="apprentice"))
    assert error.code == "document.value_misfit"
    assert error.parameters["variable"] == "participant_role"


def test_an_unknown_country_is_refused() -> None:
    error = refusal_of(host_company=replace(AGREEMENT.host_company, country="QQ"))
    assert error.code == "document.country_unknown"


def test_greece_and_kosovo_have_the_names_of_their_codes() -> None:
    greek = replace(AGREEMENT, host_company=replace(AGREEMENT.host_company, country="EL"))
    kosovar = replace(AGREEMENT, host_company=replace(AGREEMENT.host_company, country="XK"))
    assert "Grecia" in paper.whole_text(render_agreement(greek, ("it",), KEY))
    assert "Kosovo" in paper.whole_text(render_agreement(kosovar, ("it",), KEY))
