"""Mistakes of the program end in one place, from wherever they come, and say nothing of people."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smedesk.app.bugs import Bugs
from smedesk.app.log import LOG_FILE, end_log, start_log


@pytest.fixture
def met(qtbot: QtBot) -> Iterator[list[BaseException]]:  # noqa: ARG001 - a signal needs an application
    errors: list[BaseException] = []
    bugs = Bugs(errors.append)
    hook, thread_hook = sys.excepthook, threading.excepthook
    bugs.install()
    yield errors
    bugs.remove()
    sys.excepthook, threading.excepthook = hook, thread_hook


def _fail(text: str) -> None:
    raise ValueError(text)


def test_an_error_of_a_thread_comes_to_the_window_thread(met: list[BaseException], qtbot: QtBot) -> None:
    thread = threading.Thread(target=_fail, args=("in a thread",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: [str(one) for one in met] == ["in a thread"])


def test_an_error_that_comes_again_and_again_is_told_once(met: list[BaseException], qtbot: QtBot) -> None:
    for _ in range(50):
        thread = threading.Thread(target=_fail, args=("again",))
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: bool(met))
    assert len(met) == 1


def test_an_error_of_a_slot_is_met_and_the_loop_goes_on(met: list[BaseException], qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: _fail("in a slot"))
    with qtbot.captureExceptions() as caught:
        button.click()
    sys.excepthook(*caught[0])  # pytest-qt stands in front of the hook
    went_on: list[bool] = []
    QTimer.singleShot(0, lambda: went_on.append(True))
    qtbot.waitUntil(lambda: bool(met) and bool(went_on))


def test_an_interruption_by_the_keyboard_is_no_bug(
    met: list[BaseException], qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(20)
    assert not met
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_a_warning_of_qt_goes_to_the_log(met: list[BaseException], caplog: pytest.LogCaptureFixture) -> None:
    qWarning("a warning of Qt")
    assert not met
    assert ("smedesk.app.bugs", logging.WARNING) in [(one.name, one.levelno) for one in caplog.records]


def test_the_log_has_codes_and_lines_but_no_names(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    del caplog  # records are meant to be there
    handler = start_log(tmp_path)
    try:
        try:
            _fail("Maarja Kask")
        except ValueError:
            logging.getLogger("smedesk.trial").exception("saving failed")
        logging.getLogger("library").warning("no answer for %s", "Maarja Kask")
        logging.getLogger("library").info("chatter")
        logging.getLogger("smedesk.trial").info("fault %s", "storage.full")
    finally:
        end_log(handler)
    text = (tmp_path / LOG_FILE).read_text("utf-8")
    assert "Maarja" not in text
    assert "chatter" not in text
    assert "no answer for %s" in text
    assert "fault storage.full" in text
    assert "ValueError" in text
    assert "test_bugs.py" in text


def test_the_log_turns_over(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    del caplog
    handler = start_log(tmp_path)
    try:
        for _ in range(60):
            logging.getLogger("smedesk.trial").info("x" * 100_000)
    finally:
        end_log(handler)
    files = list((tmp_path / "logs").iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 5 << 20
