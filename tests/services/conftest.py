"""A desk with a real database that the services work on: the small programme of the screens' tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.screens.world import World, fill, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    """Our office in Tartu with two participants, and what a partner office has published."""
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened
