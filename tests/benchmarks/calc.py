"""LibreOffice Calc as a peer, where it is installed: the same rows as a CSV file, the same step. Elsewhere it is said
to be absent, and no figure stands there."""

from __future__ import annotations

import csv
import json
import resource
import shutil
import socket
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

_TIME = 120
"""Seconds after which a step of Calc is given up."""
_PYTHON = "/usr/bin/python3"
COLUMNS = ("name", "country", "city", "staff_count", "turnover", "email")
"""The columns of the table that is sorted and filtered; `calc_steps` names them by number."""
_STEPS = Path(__file__).with_name("calc_steps.py")


def named(what: str, figure: float | None) -> str:
    """Return what stands beside ours: Calc and how it was asked, or that there is no figure of it."""
    if figure is not None:
        return f"LibreOffice Calc, {what}"
    return "LibreOffice Calc: gave no figure" if has_calc() else "LibreOffice Calc: not installed here"


def has_calc() -> bool:
    """Whether Calc can be asked on this computer."""
    return shutil.which("soffice") is not None


def write_table(path: Path, rows: Iterable[Sequence[object]]) -> Path:
    """Write rows, the heading among them, as Calc reads them."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def convert(table: Path) -> float | None:
    """Return the processor milliseconds in which Calc makes a workbook of a table, its start included; None where it
    is absent or gave up."""
    if not has_calc():
        return None
    before = _children()
    done = _run([*_office(table.parent), "--convert-to", "xlsx", "--outdir", str(table.parent), str(table)])
    return (_children() - before) * 1000 if done is not None and table.with_suffix(".xlsx").exists() else None


def sort_and_filter(table: Path) -> dict[str, float]:
    """Return the milliseconds of the wall clock in which a Calc that has loaded a table sorts and filters it; nothing
    where it is absent, gave up, or has no bridge to Python."""
    if not has_calc():
        return {}
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    office = [*_office(table.parent), f"--accept=socket,host=127.0.0.1,port={port};urp;"]
    with subprocess.Popen(office, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as running:
        try:
            said = _run([_PYTHON, str(_STEPS), str(table), port])
        finally:
            running.terminate()
    return dict(json.loads(said)) if said else {}


def _office(folder: Path) -> list[str]:
    """Calc without windows and with a profile of its own, so that nobody's settings or running Calc count."""
    own = (folder / "calc").resolve().as_uri()
    return ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation={own}"]


def _run(command: list[str]) -> str | None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_TIME, check=False)
    except (subprocess.TimeoutExpired, FileNotFoundError):
        return None
    return done.stdout if done.returncode == 0 else None


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
