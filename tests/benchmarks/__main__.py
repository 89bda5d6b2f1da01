"""Runs the benchmarks: `python -m tests.benchmarks [NAME…]`; ends non-zero when a goal does not hold.

Each is a module with `run()`, which returns rows; they are printed and written to `build/bench/NAME.json`, with what
the machine was and how busy it was, since times without that say nothing.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import platform
import sys
import time
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

NAMES = {
    "start": "start", "lists": "lists", "import": "importing", "portfolio": "portfolio", "matching": "matching",
    "documents": "documents", "sync": "sync", "indicators": "indicators",
}  # fmt: skip
"""Name on the command line → module; `import` is a word of Python."""

OUT = Path(__file__).parents[2] / "build" / "bench"
_HEADS = ("name", "unit", "ours", "beside", "other", "ratio", "goal", "holds")

Row = Mapping[str, Any]


def main(words: Sequence[str]) -> int:
    """Run what is named, or all that exist; return the exit code."""
    there = [name for name, module in NAMES.items() if find_spec(f"tests.benchmarks.{module}")]
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(there))
    names = parser.parse_args(words).names or there
    if unknown := [name for name in names if name not in there]:
        parser.error(f"there is no benchmark {', '.join(unknown)}; there are {', '.join(there)}")
    missed = [row for name in names for row in measure(name) if not row["holds"]]
    for row in missed:
        sys.stdout.write(f"MISSED {row['name']}: {number(row['ours'])} {row['unit']}, goal {row['goal']}\n")
    return 1 if missed else 0


def measure(name: str) -> Sequence[Row]:
    """Run one benchmark, print its table and keep its figures."""
    begun, load = time.time(), _load()
    rows: Sequence[Row] = importlib.import_module(f"tests.benchmarks.{NAMES[name]}").run()
    kept = {
        "name": name, "seconds": round(time.time() - begun, 1), "load": [load, _load()], "cores": os.cpu_count(),
        "python": platform.python_version(), "system": platform.platform(), "rows": rows,
    }  # fmt: skip
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / f"{name}.json").write_text(json.dumps(kept, indent=1, ensure_ascii=False), "utf-8")
    sys.stdout.write(f"\n{name} ({kept['seconds']} s, {os.cpu_count()} cores, load {load} to {_load()})\n")
    sys.stdout.write(table(rows) + "\n")
    return rows


def table(rows: Sequence[Row]) -> str:
    """Return the rows as text in columns."""
    cells = [_HEADS, *(tuple(number(row.get(head)) for head in _HEADS) for row in rows)]
    widths = [max(len(line[place]) for line in cells) for place in range(len(_HEADS))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in cells)


def number(value: object) -> str:
    """Return a figure with three digits that count."""
    if isinstance(value, bool):
        return "yes" if value else "NO"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
    return "" if value is None else str(value)


def _load() -> float:
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else 0.0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
