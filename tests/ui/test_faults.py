"""Every error ends where it belongs, in words; what is sent to a developer names nobody."""

from __future__ import annotations

import ast
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtWidgets import QApplication

from smedesk.domain.errors import DomainError, ValueRefused
from smedesk.interchange import match_command
from smedesk.services.faults import NetworkFault, StorageFault
from smedesk.ui.fault_words import FAULTS, fault_of, refusal_of
from smedesk.ui.faults import Faults, report_of
from smedesk.ui.notify import Bug, Fault, Notices, Said
from smedesk.ui.refusal_words import REFUSALS
from smedesk.ui.tasks import Failure
from tests.architecture.sources import Source, calls, sources

_CODE = re.compile(r"[a-z_]+\.[a-z_]+")
_REFUSALS = {"DomainError", "ValueRefused", "CommandRefused", "RecordMissing"}
_FAULT = re.compile(r"\w*Fault")

MISTAKES = {
    "query.no_such_kind", "query.no_such_path", "query.one_value", "query.several_values",
    "record.exists", "value.computed", "command.unnamed",
    "document.code_malformed", "document.version_malformed", "document.page_missing",
}
"""Codes that only a mistake of the program brings about: no person can do anything about them, and the code itself is
what a developer wants to read."""

FORM_FAMILY = "form."
"""A form that is not in order is the business of who writes it; `documents` has a lint for them that names the line."""


def literal_codes(source: Source) -> Iterator[tuple[str, str, str]]:
    """Yield (class, code, place) for each error that is made with a code written out."""
    for call in calls(source):
        name = getattr(call.func, "id", "")
        first = call.args[0] if call.args else None
        is_error = name in _REFUSALS or _FAULT.fullmatch(name)
        if is_error and isinstance(first, ast.Constant) and _CODE.fullmatch(str(first.value)):
            yield name, str(first.value), source.at(call)


RAISED = sorted({
    (name, code, place)
    for source in sources("smedesk")
    if "/server/" not in source.name
    for name, code, place in literal_codes(source)
})


def test_the_codes_are_found() -> None:
    codes = {code for _, code, _ in RAISED}
    assert {"storage.full", "sync.offline", "publish.no_consent", "period.ends_before_start"} <= codes
    assert codes >= MISTAKES, "a code that is not raised any more needs no exception"


def test_every_refusal_that_is_raised_has_words() -> None:
    bare = {
        f"{code} at {place}" for name, code, place in RAISED
        if name in _REFUSALS and not code.startswith(FORM_FAMILY)
        and not any(code in known for known in (REFUSALS, MISTAKES, match_command.FAULTS))
    }
    assert not bare


def test_every_fault_of_the_surroundings_that_is_raised_has_words() -> None:
    bare = {f"{code} at {place}" for name, code, place in RAISED if _FAULT.fullmatch(name) and code not in FAULTS}
    assert not bare


def test_words_ask_only_for_values_that_have_a_name() -> None:
    for text in (*REFUSALS.values(), *(text for words in FAULTS.values() for text in words)):
        assert all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(text.source)), text


@pytest.fixture
def notices(qapp: QApplication) -> Notices:  # noqa: ARG001 - notices are a QObject
    return Notices()


def test_each_family_is_told_in_its_way(notices: Notices, caplog: pytest.LogCaptureFixture) -> None:
    faults, met, said, bugs = Faults(notices), list[Fault](), list[Said](), list[Bug]()
    notices.fault_met.connect(met.append)
    notices.said.connect(said.append)
    notices.bug_met.connect(bugs.append)
    with caplog.at_level(logging.CRITICAL):
        faults.report(Failure("save", StorageFault("storage.full")))
        faults.tell(ValueRefused("value.too_long", field="name", value="x", limit=200))
        faults.tell(ZeroDivisionError("Kadri Tamm"))
    assert [one.happened for one in met] == ["The disk is full."]
    assert [one.text for one in said] == ["This is too long: at most 200 characters."]
    assert len(bugs) == 1
    assert "Kadri" not in bugs[0].report + bugs[0].happened


def test_a_code_without_words_is_still_told(notices: Notices) -> None:
    del notices
    assert "no.such_code" in refusal_of(DomainError("no.such_code"))
    fault = fault_of("sync.something_new", {"status": 418})
    assert "sync.something_new" in fault.happened
    assert "418" in fault.details
    assert fault.safe
    assert fault.next_step


def test_details_of_a_fault_name_its_code_and_its_values() -> None:
    fault = NetworkFault("sync.busy", retry_after=4)
    assert fault_of(fault.code, fault.parameters).details == "sync.busy\nretry_after: 4"


def raised_in(folder: Path, error: str) -> BaseException:
    """Return an error that was raised in a file below a folder."""
    try:
        exec(compile(f"def save(name):\n    raise {error}\nsave('Kadri')", str(folder), "exec"), {})
    except ValueError as raised:
        return raised
    raise AssertionError(error)


@pytest.mark.parametrize(("path", "shown"), [
    ("/home/kadri.tamm/smedesk/ui/desk.py", "ui/desk.py:2 save"),
    ("C:\\Users\\Kadri Tamm\\SMEdesk\\smedesk\\ui\\desk.py", "ui/desk.py:2 save"),
    ("/home/kadri.tamm/.venv/lib/python3.11/site-packages/sqlalchemy/engine.py", "sqlalchemy/engine.py:2 save"),
    ("C:\\Users\\Kadri Tamm\\Python311\\Lib\\json\\decoder.py", "decoder.py:2 save"),
    ("/home/kadri.tamm/notsmedesk/main.py", "main.py:2 save"),
])
def test_a_report_says_where_it_happened_and_not_whose_computer_it_is(path: str, shown: str) -> None:
    report = report_of(raised_in(Path(path), "ValueError('Kadri Tamm, kadri@tamm.example')"))
    assert f"  {shown}" in report.splitlines()
    assert "ValueError" in report
    assert "SMEdesk" in report
    assert "kadri" not in report.lower()


def test_a_report_follows_the_error_to_its_cause() -> None:
    cause = raised_in(Path("/home/kadri.tamm/smedesk/store/desk.py"), "ValueError('Kadri')")
    try:
        raise RuntimeError("Kadri") from cause
    except RuntimeError as error:
        report = report_of(error)
    assert report.index("RuntimeError") < report.index("ValueError") < report.index("store/desk.py")
    assert "Kadri" not in report
