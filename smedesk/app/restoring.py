"""Copies put back in the place of a database that nothing has open, from the page on a damaged one or by choice.

A program that runs is left before and opened again afterwards, whatever came of it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from smedesk.domain.frozen import frozen
from smedesk.services.faults import EnvironmentFault
from smedesk.translate import translate
from smedesk.ui.fault_words import fault_of
from smedesk.ui.tasks import Tasks

if TYPE_CHECKING:  # what opens the database is loaded behind the first paint
    from smedesk.app.keys import DeskKeys
    from smedesk.ui.desk import Desk

_log = logging.getLogger(__name__)


@frozen
class Way:
    """What the start of the program offers for it: the keys of the profile, the page that stands and showing another,
    leaving the program, opening it, and the desk once it is open."""

    keys: Callable[[], DeskKeys]
    page: Callable[[], QWidget | None]
    show: Callable[[QWidget], None]
    leave: Callable[[], None]
    open: Callable[[], None]
    desk: Callable[[], Desk | None]


class Restoring(QObject):
    """Puts copies back for one profile."""

    def __init__(self, folder: Path, tasks: Tasks, way: Way, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._tasks, self._way = folder, tasks, way

    # ------------------------------------------------------------------------- the newest one, of a damaged desk

    def put_back_newest(self) -> None:
        """Put the newest whole copy in the place of a damaged database."""
        from smedesk.app.copies import restore_newest

        folder, keys = self._folder, self._way.keys()
        self._tasks.write(self, lambda: restore_newest(folder, keys), self._on_newest, self._on_newest_failed)

    def _on_newest(self, copy: Path) -> None:
        _log.info("restored %s", copy.name)
        self._way.open()

    def _on_newest_failed(self, error: BaseException) -> bool:
        from smedesk.ui.screens.opening.fault_page import FaultPage

        page = self._way.page()
        if not isinstance(error, EnvironmentFault) or not isinstance(page, FaultPage):
            return False
        page.show_failure(fault_of(error.code, error.parameters))
        return True

    # ------------------------------------------------------------------------------ one that somebody has chosen

    def put_back(self, copy: Path, passphrase: str) -> None:
        """Leave the program, put the copy in the place of its database and open it again."""
        QTimer.singleShot(0, self, partial(self._begin, copy, passphrase))  # after the dialog that asked for it

    def _begin(self, copy: Path, passphrase: str) -> None:
        from smedesk.app.copies import restore_copy
        from smedesk.ui.screens.opening.waiting_page import WaitingPage

        self._way.show(WaitingPage(translate("Opening", "Putting the copy back…")))
        self._way.leave()
        folder, keys = self._folder, self._way.keys()
        self._tasks.write(
            self, lambda: restore_copy(folder, keys, copy, passphrase), self._on_put_back, self._on_not_put_back)

    def _on_put_back(self, aside: Path | None) -> None:
        _log.info("put a copy back")
        self._way.open()
        desk = self._way.desk()
        if desk is not None:
            words = translate("Opening", "The copy is in its place. What stood here before is kept in {folder}.")
            desk.notices.say(words.format(folder=aside or "—"))

    def _on_not_put_back(self, error: BaseException) -> bool:
        """Open what stood there: a copy that does not come in changes nothing."""
        self._way.open()
        desk = self._way.desk()
        if desk is None or not isinstance(error, EnvironmentFault):
            return False
        desk.faults.tell(error)
        return True
