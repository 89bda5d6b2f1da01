"""Matching: how fast its answers are, how good the plan and the lists are, each beside others in the same run."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from typing import Any

_PARTS = ("matching_speed", "matching_desk", "matching_plan", "matching_quality", "matching_learning")


def run() -> list[dict[str, Any]]:
    """Measure all parts and return their rows."""
    parts = [f"tests.benchmarks.{part}" for part in _PARTS]
    return [row for part in parts if find_spec(part) for row in importlib.import_module(part).run()]
