"""The benchmarks of the portfolio and the fair: the rows of every module `portfolio_…` beside this one."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any


def run() -> list[dict[str, Any]]:
    """Run them all, in the order of their names."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("portfolio_*.py"))
    return [row for name in names for row in importlib.import_module(f"tests.benchmarks.{name}").run()]
