"""What the server answers: rows and acknowledgements say as little as they must."""

from __future__ import annotations

from smedesk.domain.field import Audience
from smedesk.domain.replica import Acknowledgement, Outcome, RowChange, ServerRow


def test_a_row_that_hides_or_erases_carries_nothing_of_the_record() -> None:
    row = ServerRow(seq=7, change=RowChange.ERASE, audience=Audience.EVERYONE, kind="person", id="p1")
    assert (dict(row.data), dict(row.writers), dict(row.candidates)) == ({}, {}, {})


def test_an_acknowledgement_names_number_and_uid_and_needs_no_detail() -> None:
    answer = Acknowledgement(n=3, uid=77, outcome=Outcome.APPLIED, seq=9)
    assert (answer.n, answer.uid, answer.detail) == (3, 77, "")
