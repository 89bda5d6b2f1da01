"""Asks the package index whether every locked library exists ready-made for every system and Python.

    python .ci/check_wheels.py [PYTHON ...]     # without a version: all of them

Installs and keeps nothing. pip works out markers for the Python that runs it, so they are worked out here for
the system that is meant. Macs with Intel processors are left out: cryptography is no longer made for them.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")


class System(NamedTuple):
    """A system as markers and the tags of wheels know it."""

    name: str
    sys_platform: str
    platform_system: str
    os_name: str
    tags: tuple[str, ...]


_LINUX_TAGS = (
    "manylinux1_x86_64",
    "manylinux2014_x86_64",
    *(f"manylinux_2_{n}_x86_64" for n in range(5, 37)),
)
SYSTEMS = (
    System("Linux", "linux", "Linux", "posix", _LINUX_TAGS),
    System("Windows", "win32", "Windows", "nt", ("win_amd64",)),
    System("macOS", "darwin", "Darwin", "posix", ("macosx_14_0_arm64",)),
)


def markers(system: System, python: str) -> dict[str, str]:
    """Return the values that markers of the lock are worked out with."""
    return {
        "sys_platform": system.sys_platform,
        "platform_system": system.platform_system,
        "os_name": system.os_name,
        "python_version": python,
        "python_full_version": f"{python}.0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }


def locked_for(lock: str, environment: Mapping[str, str]) -> list[str]:
    """Return what the lock wants there, as `name==version`."""
    lines = [line.rstrip(" \\") for line in lock.splitlines() if re.match(r"[a-z0-9]", line)]
    wanted = [Requirement(line) for line in lines]
    return [
        f"{r.name}{r.specifier}" for r in wanted if r.marker is None or r.marker.evaluate(dict(environment))
    ]


def ask(system: System, python: str) -> tuple[int, str]:
    """Return how many wheels were found, and what pip said when one was not."""
    with tempfile.TemporaryDirectory() as folder:
        wanted, report = Path(folder, "wanted.txt"), Path(folder, "report.json")
        lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
        wanted.write_text("\n".join(locked_for(lock, markers(system, python))), encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--dry-run"]
        only = [
            "--ignore-installed",
            "--no-deps",
            "--ignore-requires-python",
            "--only-binary=:all:",
            f"--target={folder}/none",
        ]
        meant = [
            f"--python-version={python}",
            "--implementation=cp",
            *(f"--platform={tag}" for tag in system.tags),
        ]
        command = [*pip, *only, *meant, f"--report={report}", "-r", str(wanted)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            return 0, "\n".join(line for line in done.stderr.splitlines() if line.startswith("ERROR"))
        return len(json.loads(report.read_text(encoding="utf-8"))["install"]), ""


def main(arguments: Sequence[str]) -> int:
    """Ask for every pair and say what came of it; return the exit code."""
    failures = 0
    for python in arguments or PYTHONS:
        for system in SYSTEMS:
            found, trouble = ask(system, python)
            failures += bool(trouble)
            print(f"Python {python}, {system.name}: {trouble or f'{found} wheels'}", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
