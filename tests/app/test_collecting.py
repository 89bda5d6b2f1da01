"""Garbage that holds QObjects ends on the window's thread, whoever made it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from smedesk.app.collecting import Collector, collect_due


@pytest.fixture(autouse=True)
def _thresholds() -> Iterator[None]:
    before = gc.get_threshold()
    gc.set_threshold(50, 1, 1)
    yield
    gc.set_threshold(*before)


class _Cycle:
    """Holds a QObject and itself: only the collection of cycles ends it."""

    def __init__(self, ended_on: list[int]) -> None:
        self.itself, self.object = self, QObject()
        end = self.object.destroyed
        end.connect(lambda: ended_on.append(threading.get_ident()), Qt.ConnectionType.DirectConnection)


def test_what_a_worker_thread_throws_away_ends_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    collector, ended_on = Collector(), list[int]()
    collector.setInterval(1)

    def throw_away() -> None:
        for _ in range(200):
            _Cycle(ended_on)

    worker = threading.Thread(target=throw_away)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(ended_on) >= 200, timeout=5000)
    collector.stop()
    assert set(ended_on) == {threading.get_ident()}


def test_nothing_is_collected_that_is_not_due() -> None:
    gc.collect()
    gc.set_threshold(100_000, 10, 10)
    assert collect_due() == 0


def test_an_old_generation_is_collected_in_its_turn() -> None:
    collected = list[int]()

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            collected.append(info["generation"])

    gc.callbacks.append(note)
    try:
        for _ in range(20):
            kept: list[list[int]] = [[] for _ in range(200)]
            collect_due()
            del kept
    finally:
        gc.callbacks.remove(note)
    assert {0, 1, 2} <= set(collected)
