"""What can go wrong between a desk and the server. None of it loses anything: the outbox stays as it is.

    Exception
      ├─ WireFault               bytes that are not this protocol, or break off; the server knows it too
      └─ SyncFault               a code and parameters, worded by the user interface
           ├─ TransportFault     nothing usable came back: not reachable, cut, too slow, or not our server
           └─ ServerRefusal      our server answered, and said no

Codes of TransportFault: sync.offline, sync.timeout, sync.cut, sync.nonsense, sync.too_large,
sync.certificate, sync.proxy, sync.insecure, sync.bad_address. Codes of ServerRefusal are "sync." and the code
of the answer: sync.epoch, sync.fork, sync.token, sync.revoked, sync.replaced, sync.busy, sync.too_large,
sync.update, sync.code, sync.server_fault. Of SyncFault itself: sync.not_enrolled, sync.stalled, sync.stopped.
"""

from __future__ import annotations


class WireFault(Exception):
    """Bytes that are no message of this protocol (`malformed`, `nonsense`), break off (`cut`) or pass a limit
    (`too_large`). `part` says in which part of a message."""

    def __init__(self, code: str, part: str = "") -> None:
        super().__init__(code, part)
        self.code = code
        self.part = part


class SyncFault(Exception):
    """A failure with a stable `code` and the `parameters` that its sentence needs."""

    def __init__(self, code: str, **parameters: object) -> None:
        super().__init__(code, parameters)
        self.code = code
        self.parameters = parameters

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.code}({given})"


class TransportFault(SyncFault):
    """Nothing usable came back. Whether the server has got the request is unknown."""


class ServerRefusal(SyncFault):
    """Our server answered with an error of the protocol. `status` is that of HTTP, `retry_after` in seconds;
    `epoch` and `last` are the server's, where the code needs them."""

    def __init__(
        self, status: int, code: str, *, retry_after: float = 0, epoch: int = 0, last: int = 0
    ) -> None:
        super().__init__(code, status=status)
        self.status = status
        self.retry_after = retry_after
        self.epoch = epoch
        self.last = last
