"""The one place where mistakes of the program end that nobody caught: of any thread, and of Qt.

They are logged and shown once each; the program goes on. What may be in the report says `ui.faults.report_of`.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class QtFault(Exception):
    """Qt said that something is wrong which a program should not do."""


class Bugs(QObject):
    """Takes the hooks of Python and Qt while it is installed; `show` is called on the window's thread."""

    _met = Signal(object)

    def __init__(self, show: Callable[[BaseException], object]) -> None:
        super().__init__()
        self._seen: set[str] = set()
        self._show = show
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the hooks."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(self._on_qt_message)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def meet(self, error: BaseException) -> None:
        """Take a mistake, on any thread; one of the same place is told once."""
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else str(error)
        name = f"{type(error).__qualname__} {place}"
        if name not in self._seen:
            self._seen.add(name)
            self._met.emit(error)

    def _on_met(self, error: BaseException) -> None:
        self._show(error)

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            sys.__excepthook__(kind, error, trace)
        else:
            self.meet(error)

    def _on_thread_exception(self, arguments: Any) -> None:
        if arguments.exc_value is not None:
            self.meet(arguments.exc_value)

    def _on_qt_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        _log.log(_LEVELS.get(kind, logging.WARNING), "Qt %s: %s", context.category or "", text)
        if kind is QtMsgType.QtCriticalMsg:
            self.meet(QtFault(text))
