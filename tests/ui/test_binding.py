"""PySide6 does not read the source of what is imported after it."""

from __future__ import annotations

import subprocess
import sys


def test_nothing_that_is_imported_is_read_as_text() -> None:
    seen = "import sys, linecache, smedesk.app.start; from PySide6 import QtCore\n"
    seen += "print(sum('smedesk' in file for file in linecache.cache), 'smedesk.ui.main_window' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.split() == ["0", "True"]
