"""PySide6 does not read the source of what is imported after it, and what it carries as text is compiled once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_COUNT_COMPILED = """
import builtins
compiled, compile_text = [], builtins.compile
def noted(text, name, *more, **options):
    compiled.append(name)
    return compile_text(text, name, *more, **options)
builtins.compile = noted
import smedesk.ui.binding
from PySide6.QtCore import QObject, Qt
QObject().setObjectName("works")
print(sum("shibokensupport" in str(name) for name in compiled), builtins.compile is noted, smedesk.ui.binding.COMPILED)
"""


def _run(code: str, *options: str) -> list[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, *options, "-c", code], capture_output=True, text=True, check=True, timeout=60, env=environment
    )
    return done.stdout.split()


def test_nothing_that_is_imported_is_read_as_text() -> None:
    seen = "import sys, linecache, smedesk.app.start; from PySide6 import QtCore\n"
    seen += "print(sum('smedesk' in file for file in linecache.cache), 'smedesk.ui.main_window' in sys.modules)"

    assert _run(seen) == ["0", "True"]


def test_what_pyside_carries_as_text_is_compiled_once(tmp_path: Path) -> None:
    options = "-X", f"pycache_prefix={tmp_path}"
    first, is_given_back, kept = _run(_COUNT_COMPILED, *options)
    assert int(first) > 0
    assert is_given_back == "True"
    assert _run(_COUNT_COMPILED, *options) == ["0", "True", kept]

    Path(kept).write_bytes(b"damaged")
    assert _run(_COUNT_COMPILED, *options) == [first, "True", kept]
    assert _run(_COUNT_COMPILED, *options) == ["0", "True", kept]


def test_where_nothing_may_be_written_it_is_compiled_each_time(tmp_path: Path) -> None:
    options = "-B", "-X", f"pycache_prefix={tmp_path}"

    assert int(_run(_COUNT_COMPILED, *options)[0]) > 0
    assert int(_run(_COUNT_COMPILED, *options)[0]) > 0
    assert not list(tmp_path.rglob("*.qt"))
