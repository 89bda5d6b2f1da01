"""One start that is measured, as a process of its own: `python -m tests.benchmarks.opening MODE BEGUN [FOLDER]`.

`empty` is a window of PySide6 with nothing in it, `program` the desk on a profile. BEGUN is the moment on the clock of
the system just before the process was started. Printed are the seconds until each step was done, as JSON.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smedesk.app.keys import VaultKeys
    from smedesk.app.start import Launch
    from smedesk.store.profile import Profile
    from smedesk.sync.access import Secrets
    from smedesk.vault import AskPassphrase

_LOOK_MILLISECONDS = 2
_SCREEN = "database and first screen"
_marks = {"python": time.time()}
"""step → the moment when it was done"""


def mark(step: str) -> None:
    """Note that a step is done."""
    _marks.setdefault(step, time.time())


def open_empty(begun: float) -> int:
    """Show a window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    mark("imports")
    application = QApplication(["empty"])
    window = QMainWindow()
    window.resize(1180, 720)
    window.show()
    _watch(begun, _is_empty_ready)
    return application.exec()


def _is_empty_ready() -> bool:
    mark("ready to work")
    return True


def open_program(begun: float, folder: Path) -> int:
    """Open the desk on a profile, as `smedesk` does, but for the key: it is searched for and then given."""
    gc.disable()  # as the command line does it
    from smedesk.app.start import Launch, Wishes, make_application

    mark("imports")
    application = make_application()
    mark("application and theme")
    launch = Launch(Wishes(folder), _given_keys)
    launch.begin()
    mark("frame")
    _watch(begun, lambda: _is_shown(launch))
    application.aboutToQuit.connect(launch.end)
    return application.exec()


def _is_shown(launch: Launch) -> bool:
    """Whether the first screen shows its rows, and its first record beside them."""
    if launch.program is None:
        return False
    _watch_rows(launch)
    return "ready to work" in _marks and _has_record(launch)


def _watch_rows(launch: Launch) -> None:
    """Note when the rows of the first screen are painted: at once as they arrive, so that no other work is in it."""
    from PySide6.QtWidgets import QTableView

    if _SCREEN in _marks:
        return
    window = launch.program.window if launch.program else None
    table = window.findChild(QTableView) if window is not None else None
    model = table.model() if table is not None else None
    if table is None or model is None:
        return
    mark(_SCREEN)

    def look() -> None:
        if model.rowCount() and model.index(0, 1).data() != "…":
            table.viewport().repaint()
            mark("ready to work")

    look()
    model.dataChanged.connect(look)


def _has_record(launch: Launch) -> bool:
    """Whether the first record stands beside the list, read and shown."""
    from PySide6.QtWidgets import QWidget

    window = launch.program.window if launch.program else None
    detail = window.findChild(QWidget, "company_detail") if window is not None else None
    return isinstance(detail, QWidget) and bool(detail.form._answer)  # type: ignore[attr-defined]


def _given_keys(ask: AskPassphrase) -> VaultKeys:
    from smedesk.app.keys import VaultKeys
    from smedesk.store import profile as _profile  # noqa: F401 - the libraries, before their mark
    from smedesk.vault import find_key_store

    mark("libraries of the database")

    class NoSecrets:
        """This desk has no server, so it is never asked."""

        def get(self, name: str) -> str:
            raise AssertionError(name)

        def set(self, name: str, value: str) -> None:
            raise AssertionError(name, value)

    class Given(VaultKeys):
        """The key of the benchmark, after the search for a key store that every start makes."""

        def needs_passphrase(self, profile: Profile) -> bool:
            del profile
            find_key_store()
            mark("key store searched")
            return False

        def database_key(self, profile: Profile) -> bytes:
            del profile
            return bytes(range(32))

        def fits_passphrase(self, profile: Profile, typed: str) -> bool:  # noqa: ARG002 - the key needs none
            return False

        def secrets(self, profile: Profile) -> Secrets:
            del profile
            return NoSecrets()

    return Given(ask)


def _watch(begun: float, is_ready: Callable[[], bool]) -> None:
    """Note the first paint of the window, then what `is_ready` notes until it says that all is done; then end.

    Only the window's own events are looked at: a filter on the application would be shown Qt's inner objects, and to
    name their classes PySide6 loads all there are, for 30 ms that no program has."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    def look() -> None:
        if not is_ready():
            QTimer.singleShot(_LOOK_MILLISECONDS, look)
            return
        mark("first record beside the list")
        sys.stdout.write(json.dumps({step: at - begun for step, at in _marks.items()}) + "\n")
        sys.stdout.flush()
        QCoreApplication.quit()

    def on_painted() -> None:
        mark("first paint")
        look()

    class Watch(QObject):
        """Sees the events of the window until one is a paint."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() is QEvent.Type.Paint:
                watched.removeEventFilter(self)
                mark("painting")
                QTimer.singleShot(0, on_painted)
            return False

    window = next(one for one in QApplication.topLevelWidgets() if one.isVisible())
    window.installEventFilter(Watch(window))


if __name__ == "__main__":
    moment = float(sys.argv[2])
    sys.exit(open_empty(moment) if sys.argv[1] == "empty" else open_program(moment, Path(sys.argv[3])))
