"""Errors of the domain: a stable code and the parameters that a sentence needs."""

from __future__ import annotations

import pickle

import pytest

from smedesk.domain.errors import CommandRefused, DomainError, RecordMissing, ValueRefused
from smedesk.domain.toml_table import SettingsRefused


@pytest.mark.parametrize("kind", [DomainError, ValueRefused, CommandRefused, RecordMissing, SettingsRefused])
def test_an_error_carries_its_code_and_its_parameters(kind: type[DomainError]) -> None:
    error = kind("grant.no_rate", country="NO", year=2023)
    assert isinstance(error, DomainError)
    assert error.code == "grant.no_rate"
    assert error.parameters == {"country": "NO", "year": 2023}


def test_a_log_line_shows_code_and_parameters() -> None:
    assert str(DomainError("grant.no_rate", country="NO")) == "grant.no_rate(country='NO')"
    assert str(DomainError("grant.no_rate")) == "grant.no_rate()"


def test_an_error_travels_between_processes() -> None:
    error = pickle.loads(pickle.dumps(CommandRefused("command.not_now", command="sign", state="draft")))
    assert isinstance(error, CommandRefused)
    assert (error.code, error.parameters) == ("command.not_now", {"command": "sign", "state": "draft"})
