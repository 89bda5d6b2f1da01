"""The root conftest keeps its promises: what it forbids makes a test fail."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest

pytest_plugins = ["pytester"]

_CONFTEST = Path(__file__).parents[1] / "conftest.py"

_OFFENCES = """
import logging, threading
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QWidget

kept = []

def test_warning_in_the_log():
    logging.getLogger("smedesk.store").warning("disk is slow")

def test_thread_that_goes_on():
    threading.Thread(target=threading.Event().wait, args=(5,), name="forgotten").start()

def test_window_that_nobody_closes(qapp):
    kept.append(QWidget())

def test_timer_that_goes_on(qapp):
    kept.append(QTimer())
    kept[-1].start(10_000)

def test_message_of_qt(qapp):
    qWarning("a layout has no parent")
"""

_HABITS = """
import logging
from PySide6.QtWidgets import QWidget

def test_expected_record(caplog):
    logging.getLogger("smedesk").warning("expected")
    assert caplog.messages == ["expected"]

def test_deleted_window(qapp):
    QWidget().deleteLater()

def test_window_of_qtbot(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
"""


def _run(pytester: pytest.Pytester, source: str) -> pytest.RunResult:
    """Run tests under a copy of the root conftest in a process of their own."""
    pytester.makeconftest(_CONFTEST.read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nqt_api = pyside6\nqt_log_level_fail = WARNING")
    pytester.makepyfile(source)
    return pytester.runpytest_subprocess("-rfE", "-p", "no:cacheprovider", "-p", "no:xdist")


def test_what_is_forbidden_makes_a_test_fail(pytester: pytest.Pytester) -> None:
    report = _run(pytester, _OFFENCES).stdout.str()
    offences = set(re.findall(r"def (test_\w+)", _OFFENCES))
    assert set(re.findall(r"^(?:FAILED|ERROR) .*::(test_\w+)", report, re.MULTILINE)) == offences


def test_expected_records_and_deleted_windows_are_no_offence(pytester: pytest.Pytester) -> None:
    assert _run(pytester, _HABITS).parseoutcomes() == {"passed": 3}


def test_no_test_reaches_the_profile_of_the_user() -> None:
    places = [
        "HOME",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "XDG_RUNTIME_DIR",
        "APPDATA",
    ]
    assert all("smedesk-tests-" in os.environ[place] for place in places)
    assert "smedesk-tests-" in str(Path.home())


def test_the_real_key_store_keeps_a_secret_and_forgets_it(keyring: Any) -> None:
    assert type(keyring).__module__ == "keyring.backends.SecretService"
    keyring.set_password("smedesk", "replica", "0" * 64)
    assert keyring.get_password("smedesk", "replica") == "0" * 64
    keyring.delete_password("smedesk", "replica")
    assert keyring.get_password("smedesk", "replica") is None
