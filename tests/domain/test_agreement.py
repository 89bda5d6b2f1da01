"""The agreement as plain values: what can be seen to be wrong at once is refused."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal
from typing import Any

import pytest

from smedesk.domain.agreement import Agreement, Organisation, Participant, SchemeProfile
from smedesk.domain.errors import DomainError

PARTY = Organisation("Tamm OÜ", "EE", "Riia 1, Tartu", "Kadri Tamm")


def _agreement(**values: Any) -> Agreement:
    usual: dict[str, Any] = {"code": "A1B2C3D4E5F6", "version": 1}
    return Agreement(
        issued_on=Date(2023, 5, 1),
        scheme=SchemeProfile("MobiliseSME", "", {}, {}),
        participant=Participant("Mati Mets", "employee"),
        sending_company=PARTY,
        host_company=PARTY,
        sending_office=PARTY,
        host_office=PARTY,
        periods=(),
        project="A cutting plan.",
        plan=(),
        **{**usual, **values},
    )


def test_an_agreement_without_a_grant_pays_nothing() -> None:
    assert _agreement().grant.amount == Decimal(0)


@pytest.mark.parametrize("code", ["", "A1B2C3", "a1b2c3d4e5f6", "A1B2C3D4E5F67", "A1B2-C3D4-E5"])
def test_a_code_that_is_not_twelve_digits_or_capitals_is_refused(code: str) -> None:
    with pytest.raises(DomainError) as refused:
        _agreement(code=code)
    assert refused.value.code == "document.code_malformed"


def test_versions_begin_with_one() -> None:
    with pytest.raises(DomainError) as refused:
        _agreement(version=0)
    assert refused.value.code == "document.version_malformed"
