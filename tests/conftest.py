"""What every test stands on: no screen, a home of its own, and nothing left behind.

A test fails when it writes an unexpected record to the log, lets Qt print a warning (pytest-qt, see
pyproject.toml), raises a Python warning, or leaves a window, a timer or a thread alive. A test that expects
log records asks for `caplog` and looks at them itself.

Qt is touched only after a test has made an application, so that tests of the domain do not pay for it.
"""

from __future__ import annotations

import csv
import gc
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import hypothesis
import pytest

_home = Path(tempfile.mkdtemp(prefix="smedesk-tests-"))


def _move_into_own_home() -> None:
    """Point every place of a profile into a fresh folder, and cut the way to the user's key store."""
    folders = {
        "HOME": _home,
        "USERPROFILE": _home,
        "APPDATA": _home / "roaming",
        "LOCALAPPDATA": _home / "local",
        "XDG_DATA_HOME": _home / "data",
        "XDG_CONFIG_HOME": _home / "config",
        "XDG_STATE_HOME": _home / "state",
        "XDG_CACHE_HOME": _home / "cache",
        "XDG_RUNTIME_DIR": _home / "run",
    }
    for name, folder in folders.items():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(folder)
    for name in ("DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "SMEDESK_HOME"):
        os.environ.pop(name, None)


_move_into_own_home()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # another value lets a person watch

# No deadline: the machine of the tests is shared, and a slow example is not a wrong one.
hypothesis.settings.register_profile(
    "smedesk",
    deadline=None,
    derandomize="CI" in os.environ,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("smedesk")


def pytest_unconfigure() -> None:
    """Remove the home of this run."""
    shutil.rmtree(_home, ignore_errors=True)


# ----------------------------------------------------------------------------------------------------- logs


class _UnexpectedRecords(logging.Handler):
    """Keeps what was logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_log_record(request: pytest.FixtureRequest) -> Iterator[None]:
    if "caplog" in request.fixturenames:
        yield
        return
    handler = _UnexpectedRecords()
    root = logging.getLogger()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
    if handler.lines:
        pytest.fail("unexpected log records (ask for caplog if they belong):\n" + "\n".join(handler.lines))


# -------------------------------------------------------------------------------------- nothing left behind


_PATIENCE_SECONDS = 3.0
_WINDOWS_OF_QT = {"QTipLabel", "QDesktopScreenWidget"}  # Qt makes and keeps them itself


def _wait_until(is_met: Callable[[], bool], seconds: float = _PATIENCE_SECONDS) -> bool:
    deadline = time.monotonic() + seconds
    while not is_met():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())

    def left() -> list[threading.Thread]:
        return [
            t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)
        ]

    yield
    if not _wait_until(lambda: not left()):
        pytest.fail(f"threads left behind: {[thread.name for thread in left()]}")


def _has_application() -> bool:
    core = sys.modules.get("PySide6.QtCore")
    return core is not None and core.QCoreApplication.instance() is not None


def _delete_what_is_due() -> None:
    """Carry out `deleteLater`, which waits for an event loop that a test does not have."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _windows() -> dict[int, Any]:
    import shiboken6
    from PySide6.QtWidgets import QApplication

    if not isinstance(QApplication.instance(), QApplication):
        return {}
    return {
        shiboken6.getCppPointer(widget)[0]: widget
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() not in _WINDOWS_OF_QT
    }


class _Started:
    """Remembers the timers and threads that were started while it is installed."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        from PySide6.QtCore import QThread, QTimer

        self.timers: list[QTimer] = []
        self.threads: list[QThread] = []
        self._record(patch, QTimer, self.timers)
        self._record(patch, QThread, self.threads)

    @staticmethod
    def _record(patch: pytest.MonkeyPatch, kind: Any, into: list[Any]) -> None:
        start = kind.start

        def recording_start(self: Any, *args: Any) -> Any:
            into.append(self)
            return start(self, *args)

        patch.setattr(kind, "start", recording_start)

    def still_running(self) -> list[str]:
        import shiboken6

        timers = [t for t in self.timers if shiboken6.isValid(t) and t.isActive()]
        threads = [t for t in self.threads if shiboken6.isValid(t) and t.isRunning()]
        return [f"{type(it).__name__} {it.objectName()!r} of {it.parent()!r}" for it in (*timers, *threads)]


@pytest.fixture(autouse=True)
def _garbage_ends_on_this_thread() -> Iterator[None]:
    """Collect as the program does, see `smedesk.app.collecting`."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    gc.disable()
    yield
    counts, thresholds = gc.get_count(), gc.get_threshold()
    if due := [generation for generation in range(3) if counts[generation] > thresholds[generation]]:
        gc.collect(max(due))


@pytest.fixture(autouse=True)
def _no_qt_object_left_behind() -> Iterator[None]:
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    windows_before = set(_windows()) if _has_application() else set()
    with pytest.MonkeyPatch.context() as patch:
        started = _Started(patch)
        yield
    if _has_application():
        _fail_on_what_is_left(windows_before, started)


def _fail_on_what_is_left(windows_before: set[int], started: _Started) -> None:
    from PySide6.QtCore import QThreadPool

    def left() -> list[str]:
        _delete_what_is_due()
        windows = [f"{w!r}" for pointer, w in _windows().items() if pointer not in windows_before]
        return windows + started.still_running()

    if left():
        gc.collect()  # a window in a cycle of references is gone after this; it was not shown to anybody
        _wait_until(lambda: not left(), seconds=0.5)
    if remains := left():
        pytest.fail("left behind:\n" + "\n".join(remains))
    if not QThreadPool.globalInstance().waitForDone(int(_PATIENCE_SECONDS * 1000)):
        pytest.fail("a job still runs in the global thread pool")


# -------------------------------------------------------------------------------------------- the key store


def _start(command: list[str], environment: dict[str, str], **pipes: Any) -> subprocess.Popen[str]:
    if shutil.which(command[0]) is None:
        pytest.fail(f"{command[0]} is missing: run `make setup`")
    return subprocess.Popen(command, env=environment, text=True, stderr=subprocess.DEVNULL, **pipes)


def _pipe(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream


@pytest.fixture(scope="session")
def secret_service_bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a private bus where the real SecretService answers, with a fresh, unlocked key ring."""
    if sys.platform != "linux":
        pytest.skip("the SecretService is Linux's key store")
    folder = tmp_path_factory.mktemp("keyring")
    environment = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    bus = _start(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], environment, stdout=subprocess.PIPE
    )
    try:
        address = _pipe(bus.stdout).readline().strip()
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        daemon = _start(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock"],
            environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        try:
            _pipe(daemon.stdin).write("a password of this test run\n")
            _pipe(daemon.stdin).close()
            _wait_for_secret_service(address)
            yield address
        finally:
            daemon.terminate()
            daemon.wait(10)
    finally:
        bus.terminate()
        bus.wait(10)
        _pipe(bus.stdout).close()


def _wait_for_secret_service(address: str) -> None:
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(address) as connection:
        if not _wait_until(lambda: secretstorage.check_service_availability(connection), seconds=20):
            pytest.fail("gnome-keyring-daemon did not come up")


@pytest.fixture
def keyring(secret_service_bus: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The real SecretService backend, chosen as `keyring` would choose it on a desktop."""
    import keyring as library
    from keyring.backend import get_all_keyring

    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", secret_service_bus)
    get_all_keyring()  # fills the cache if it is empty, since an empty one cannot be reset
    get_all_keyring.reset()
    previous = library.get_keyring()
    library.core.init_backend()
    yield library.get_keyring()
    get_all_keyring.reset()
    library.set_keyring(previous)


@pytest.fixture(autouse=True)
def _csv_limit_as_it_was() -> Iterator[None]:
    """The limit of a field is one for the whole process: a test that lowers it must not reach the next."""
    limit = csv.field_size_limit()
    yield
    csv.field_size_limit(limit)
