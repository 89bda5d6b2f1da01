"""When VIES is asked: as soon as somebody wants it, and again while it was out of reach, never in anybody's way.

It must not know what VIES says: it asks a `VatService` on the network thread and hands the answer to the services.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer

from smedesk.services.ports import VatAnswer, VatService, VatVerdict
from smedesk.services.vat_checks import VatQuestion, open_questions, take_vat_answer
from smedesk.ui.desk import Desk

FIRST_MILLISECONDS = 30_000
AGAIN_MILLISECONDS = 10 * 60 * 1_000


class VatControl(QObject):
    """Asks what waits in the queue, one number after the other; without a network the rest waits for the next time."""

    def __init__(
        self, desk: Desk, service: VatService, is_offline: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """`is_offline` says whether the adviser has chosen to work without the network."""
        super().__init__(parent)
        self._desk, self._service, self._is_offline = desk, service, is_offline
        self._left: deque[VatQuestion] = deque()
        self._is_asking = False
        self._is_single = False
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.run)
        desk.vat_check_wanted.connect(self.run)

    def start(self) -> None:
        """Ask what waits since the last time, once the first screen has settled."""
        self._again.start(FIRST_MILLISECONDS)

    def stop(self) -> None:
        """Ask nothing more."""
        self._again.stop()
        self._left.clear()

    def run(self) -> None:
        """Ask what waits, now."""
        if self._is_asking:
            return
        self._is_asking = True
        self._desk.ask(self, open_questions, self._on_known, self._on_failed, topic="vat")

    def _on_known(self, questions: Sequence[VatQuestion]) -> None:
        self._left = deque(() if self._is_offline() else questions)
        self._is_single = len(self._left) == 1
        self._ask_next()

    def _ask_next(self) -> None:
        if not self._left:
            self._is_asking = False
            self._again.start(AGAIN_MILLISECONDS)
            return
        question = self._left.popleft()
        ask = partial(self._service.ask, question.address, question.number, question.requester)
        self._desk.tasks.fetch(self, ask, partial(self._on_answered, question), self._on_failed)

    def _on_answered(self, question: VatQuestion, answer: VatAnswer) -> None:
        if answer.verdict is VatVerdict.NO_NETWORK:
            self._left.clear()
            self._ask_next()
            return
        self._desk.change(
            lambda store: take_vat_answer(store, question, answer),
            lambda _changes: self._ask_next(),
            self._on_failed,
            is_quiet=not self._is_single,
        )

    def _on_failed(self, _error: BaseException) -> bool:
        """Go on with what is left; the error itself is reported as any other."""
        self._ask_next()
        return False
