"""The clipboard outlives Python where the system has none: what was copied must not take the process down."""

from __future__ import annotations

import subprocess
import sys

_COPYING = """
from PySide6.QtWidgets import QApplication
from smedesk.ui.screens.list_clipboard import put_on_clipboard
application = QApplication([])
put_on_clipboard("Oulu", "<td>Oulu</td>")
data = application.clipboard().mimeData()
print(data.text(), data.html())
"""


def test_a_process_that_copied_ends_well() -> None:
    done = subprocess.run([sys.executable, "-c", _COPYING], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == "Oulu <td>Oulu</td>"
    assert done.returncode == 0
