"""The one place where errors of work end: refusals are said, faults of the surroundings shown, bugs reported.

It must not decide what is done about them; a form that can point at its field takes the error before it comes here.
"""

from __future__ import annotations

import logging
import platform
import traceback
from types import TracebackType

from PySide6.QtCore import QObject

from smedesk import __version__
from smedesk.domain.errors import DomainError
from smedesk.services.faults import EnvironmentFault
from smedesk.translate import translate
from smedesk.ui.fault_words import fault_of, refusal_of
from smedesk.ui.notify import Bug, Notices
from smedesk.ui.tasks import Failure

_log = logging.getLogger(__name__)


class Faults(QObject):
    """Words errors and hands them to the notices."""

    def __init__(self, notices: Notices) -> None:
        super().__init__(notices)
        self._notices = notices

    def report(self, failure: Failure) -> None:
        """Tell what became of work that nobody else took care of."""
        self.tell(failure.error)

    def tell(self, error: BaseException) -> None:
        """Tell an error in the family it belongs to."""
        if isinstance(error, EnvironmentFault):
            _log.info("fault %s", error.code)
            self._notices.report_fault(fault_of(error.code, error.parameters))
        elif isinstance(error, DomainError):
            self._notices.say(refusal_of(error))
        else:
            report = report_of(error)
            _log.error("%s", report)
            happened = translate("Faults", "The program made a mistake. What was saved before is safe.")
            self._notices.report_bug(Bug(happened, report))


def report_of(error: BaseException) -> str:
    """Return what a developer needs: version, system, and where it happened. Personal data is left out: neither the
    message of the error nor a value is in it, only types and lines of the program."""
    lines = [f"SMEdesk {__version__}, Python {platform.python_version()}, {platform.system()} {platform.release()}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__qualname__)
        lines.extend(_frames(seen.__traceback__))
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


def _frames(trace: TracebackType | None) -> list[str]:
    return [f"  {_file(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]


def _file(path: str) -> str:
    """Return a file without the folders above it, which tell the name of who uses the computer."""
    path = path.replace("\\", "/")
    for root in ("/smedesk/", "/site-packages/"):
        if root in path:
            return path.rpartition(root)[2]
    return path.rpartition("/")[2]
