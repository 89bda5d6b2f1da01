"""Which threads must not touch the database. `app` forbids the window's thread, in tests and at work
alike."""

from __future__ import annotations

import threading

_forbidden: set[int] = set()


class ForbiddenThread(RuntimeError):
    """The window's thread asked the database: a query there would stop the window from painting."""


def forbid_thread(ident: int) -> None:
    """Raise ForbiddenThread from now on when this thread asks the database."""
    _forbidden.add(ident)


def allow_thread(ident: int) -> None:
    """Take the ban back."""
    _forbidden.discard(ident)


def check_thread() -> None:
    """Raise ForbiddenThread when the calling thread is banned."""
    if threading.get_ident() in _forbidden:
        raise ForbiddenThread("the window's thread must not ask the database; hand it to Tasks")
