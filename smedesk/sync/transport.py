"""The way to the server over HTTP: certificates that the system trusts, the system's proxy, timeouts and size
limits.

Everything that can happen on a line ends as TransportFault with a code: not reachable, cut, too slow, too
large, not our server. What our server itself says no to is a ServerRefusal. Nothing is tried twice here; that
is the engine's business.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from types import MappingProxyType
from typing import TypeVar

import httpx2
import truststore

from smedesk.sync import framing, wire
from smedesk.sync.faults import ServerRefusal, TransportFault, WireFault

M = TypeVar("M")

_LARGEST_JSON = 1 << 16
_LARGEST_TRUST = 40 << 20
_FINE = frozenset({int(httpx2.codes.OK)})
_NOTHING_NEW = _FINE | {int(httpx2.codes.NO_CONTENT), int(httpx2.codes.NOT_MODIFIED)}
_GATEWAY_DOWN = frozenset({502, 503, 504})
_PROXY_ASKS = 407


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: to get a connection, between two pieces of an answer, and for one exchange in all."""

    connect: float = 10
    piece: float = 30
    whole: float = 600


class HttpTransport:
    """One server. Used from one thread at a time."""

    def __init__(self, address: str, patience: Patience | None = None) -> None:
        self._patience = patience or Patience()
        self._client = httpx2.Client(
            base_url=checked_address(address),
            verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if address.startswith("https") else True,
            timeout=httpx2.Timeout(self._patience.piece, connect=self._patience.connect),
            headers={"accept-encoding": "identity", "user-agent": "smedesk"},
            follow_redirects=False,
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def hello(self) -> wire.Hello:
        """Ask the server what it is. The first sign that there is one."""
        return self._ask("GET", "/v1/hello", wire.Hello)

    def enrol(self, request: wire.EnrolRequest) -> wire.Enrolled:
        """Use a one-time code."""
        return self._ask("POST", "/v1/enrol", wire.Enrolled, wire.encode(request))

    def refresh(self, request: wire.TokenRequest) -> wire.Tokens:
        """Get fresh tokens."""
        return self._ask("POST", "/v1/token", wire.Tokens, wire.encode(request))

    def replace(self, request: wire.ReplaceRequest, access: str) -> wire.Enrolled:
        """Get a fresh number."""
        return self._ask("POST", "/v1/replace", wire.Enrolled, wire.encode(request), access)

    def exchange(self, body: bytes, access: str) -> Generator[wire.Head | framing.Page, None, None]:
        """Send a packed request; yield the head of the answer and each page as soon as it is whole."""
        headers = {**_bearer(access), "content-type": wire.MEDIA_TYPE}
        with self._answer("POST", "/v1/sync", body, headers) as answer:
            if answer.headers.get("content-type") != wire.MEDIA_TYPE:
                raise TransportFault("sync.nonsense", status=answer.status_code)
            yield from framing.read_answer(self._in_time(answer.iter_raw()))

    def trust(self, etag: str, access: str) -> bytes:
        """Fetch the trusted list of signatures; b"" where it is still the one of this ETag, or there is none."""
        headers = {**_bearer(access), **({"if-none-match": etag} if etag else {})}
        with self._answer("GET", "/v1/trust", b"", headers, fine=_NOTHING_NEW) as answer:
            return _limited(answer.iter_raw(), _LARGEST_TRUST)

    def _ask(self, method: str, path: str, expected: type[M], body: bytes = b"", access: str = "") -> M:
        with self._answer(method, path, body, _bearer(access)) as answer:
            return wire.decode(_limited(answer.iter_raw(), _LARGEST_JSON), expected)

    @contextmanager
    def _answer(
        self, method: str, path: str, body: bytes, headers: Mapping[str, str], fine: frozenset[int] = _FINE
    ) -> Iterator[httpx2.Response]:
        with _as_faults(), self._client.stream(method, path, content=body, headers=headers) as answer:
            if wire.PROTOCOL_HEADER not in answer.headers:
                raise _not_ours(answer)
            if answer.status_code not in fine:
                raise _refusal(answer)
            yield answer

    def _in_time(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """Pass the pieces on; a line that drips for ever is a timeout."""
        started = time.monotonic()
        for chunk in chunks:
            if time.monotonic() - started > self._patience.whole:
                raise TransportFault("sync.timeout", seconds=self._patience.whole)
            yield chunk


def checked_address(address: str) -> httpx2.URL:
    """Return the address of a server. Without TLS only this machine itself may be the server: what travels is
    personal."""
    try:
        url = httpx2.URL(address)
    except httpx2.InvalidURL as error:
        raise TransportFault("sync.bad_address", address=address) from error
    if url.scheme not in ("http", "https") or not url.host:
        raise TransportFault("sync.bad_address", address=address)
    if url.scheme == "http" and not _is_this_machine(url.host):
        raise TransportFault("sync.insecure", address=address)
    return url


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _bearer(access: str) -> dict[str, str]:
    return {"authorization": f"Bearer {access}"} if access else {}


def _limited(chunks: Iterable[bytes], limit: int) -> bytes:
    body = b""
    for chunk in chunks:
        body += chunk
        if len(body) > limit:
            raise TransportFault("sync.too_large", limit=limit)
    return body


def _not_ours(answer: httpx2.Response) -> TransportFault:
    """Tell a gateway in front of a server that is down, and a proxy that wants a password, from a
    stranger."""
    if answer.status_code in _GATEWAY_DOWN:
        return TransportFault("sync.offline", status=answer.status_code)
    if answer.status_code == _PROXY_ASKS:
        return TransportFault("sync.proxy", status=answer.status_code)
    return TransportFault("sync.nonsense", status=answer.status_code)


def _refusal(answer: httpx2.Response) -> ServerRefusal:
    said = wire.decode(_limited(answer.iter_raw(), _LARGEST_JSON), wire.Refusal)
    return ServerRefusal(answer.status_code, f"sync.{said.code}", retry_after=said.retry_after,
                         epoch=said.epoch, last=said.last)


_FAULTS: Mapping[type[Exception], str] = MappingProxyType({
    httpx2.TimeoutException: "sync.timeout",
    httpx2.ProxyError: "sync.proxy",
    httpx2.ConnectError: "sync.offline",
    httpx2.UnsupportedProtocol: "sync.bad_address",
    httpx2.NetworkError: "sync.cut",
    httpx2.RemoteProtocolError: "sync.cut",
    httpx2.TransportError: "sync.nonsense",
    httpx2.StreamError: "sync.cut",
})
"""The first that fits, in this order."""


@contextmanager
def _as_faults() -> Iterator[None]:
    try:
        yield
    except WireFault as fault:
        raise TransportFault(f"sync.{fault.code}", part=fault.part) from fault
    except (httpx2.TransportError, httpx2.StreamError) as error:
        if _is_about_certificate(error):
            raise TransportFault("sync.certificate", reason=str(error)) from error
        code = next(code for kind, code in _FAULTS.items() if isinstance(error, kind))
        raise TransportFault(code, reason=type(error).__name__) from error


def _is_about_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
