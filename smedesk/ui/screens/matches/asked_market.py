"""The market in the worker process, as the list of suggestions asks it: sent where something is stale, sent again where
that process had to be replaced.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from smedesk.services.kept_market import MarketForgotten, MarketWanted, Ticket, send_market
from smedesk.services.kept_tables import load_matching
from smedesk.services.ports import Changes
from smedesk.ui.desk import Desk

T = TypeVar("T")


class AskedMarket(QObject):
    """`sent` when everything is there, after `send`. Without `everybody` each question brings its participant."""

    sent = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None, *, everybody: bool = False) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = MarketWanted(everybody=everybody)
        self._is_sent_again = False
        desk.compute(self, load_matching, then=lambda _: None)

    @property
    def is_whole(self) -> bool:
        """Whether all of it is there, as the database has it."""
        return self._wanted.is_whole

    def note(self, changes: Changes) -> bool:
        """Note what changes make stale; False when none of it matters."""
        return self._wanted.note(changes)

    def send(self) -> None:
        """Send what is stale."""
        today = self._desk.today()
        ticket, stale = self._wanted.next_sending(today)
        self._desk.send(
            self,
            lambda reads, compute: send_market(reads, compute, ticket, today, stale),
            self._on_sent,
            partial(self._on_failed, ticket),
            topic="market",
        )

    def ask(self, function: Callable[..., T], *arguments: object, then: Callable[[T], object], topic: str) -> None:
        """Ask a function of `kept_market` that takes a ticket and the day, what it asks following as arguments."""
        ticket, today = self._wanted.ticket, self._desk.today()
        self._desk.send(
            self,
            lambda reads, compute: function(reads, compute, ticket, today, *arguments),
            then,
            partial(self._on_failed, ticket),
            topic=topic,
        )

    def _on_sent(self, ticket: Ticket) -> None:
        if self._wanted.note_sent(ticket):
            self._is_sent_again = False
            self.sent.emit()

    def _on_failed(self, ticket: Ticket, error: BaseException) -> bool:
        """Send all of it again, once, where the worker process had to be replaced."""
        if not isinstance(error, MarketForgotten):
            return False
        if ticket != self._wanted.ticket:
            return True  # another sending is on its way already
        if self._is_sent_again:
            return False
        self._is_sent_again = True
        self._wanted.forget()
        self.send()
        return True
