"""The wheel check asks for what the lock wants on the system that is meant, not on the one that asks."""

from __future__ import annotations

import importlib.util
from types import ModuleType

import pytest

from tests.architecture.sources import ROOT


@pytest.fixture(scope="module")
def check_wheels() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_wheels", ROOT / ".ci" / "check_wheels.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_LOCK = """\
jeepney==0.9.0 ; sys_platform == 'linux' \\
    --hash=sha256:00
    # via keyring
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:00
numpy==2.5.5 ; python_full_version >= '3.12' \\
    --hash=sha256:00
pywin32-ctypes==0.2.3 ; sys_platform == 'win32' \\
    --hash=sha256:00
"""


@pytest.mark.parametrize(
    ("system", "python", "wanted"),
    [
        ("Linux", "3.11", ["jeepney==0.9.0", "numpy==2.4.6"]),
        ("Windows", "3.13", ["numpy==2.5.5", "pywin32-ctypes==0.2.3"]),
        ("macOS", "3.12", ["numpy==2.5.5"]),
    ],
)
def test_markers_are_worked_out_for_the_system_that_is_meant(
    check_wheels: ModuleType, system: str, python: str, wanted: list[str]
) -> None:
    (meant,) = (known for known in check_wheels.SYSTEMS if known.name == system)
    assert check_wheels.locked_for(_LOCK, check_wheels.markers(meant, python)) == wanted


def test_every_pair_is_asked_and_one_missing_wheel_fails_the_check(
    check_wheels: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check_wheels, "ask", lambda _system, _python: (80, ""))
    assert check_wheels.main([]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 12

    monkeypatch.setattr(
        check_wheels, "ask", lambda s, _p: (0, "ERROR: none") if s.name == "macOS" else (80, "")
    )
    assert check_wheels.main(["3.13"]) == 1
    assert "Python 3.13, macOS: ERROR: none" in capsys.readouterr().out
