"""The HTTP surface of the server: seven paths, size limits, errors in the words of the protocol, a log without
personal data.

GET /v1/hello what this server is POST /v1/enrol a one-time code → a device GET /v1/health whether the
database answers POST /v1/token fresh tokens POST /v1/sync push and pull POST /v1/replace a fresh number for a
desk GET /v1/trust whose certificates signatures may stand on

TLS, and the address a client really comes from, are the deployer's: run it behind a proxy that terminates
TLS.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from smedesk.server.accounts import Refused
from smedesk.server.limits import Admission, Rate
from smedesk.server.service import Answer, Service
from smedesk.server.trusting import handed_out
from smedesk.sync import framing, wire
from smedesk.sync.faults import WireFault

_log = logging.getLogger("smedesk.server")
_LARGEST_JSON = 1 << 14
_HEADERS = {wire.PROTOCOL_HEADER: str(wire.PROTOCOL), "cache-control": "no-store"}

M = TypeVar("M")


class Surface:
    """The endpoints over one service."""

    def __init__(
        self,
        service: Service,
        *,
        guesses: float = 10,
        all_guesses: float = 100,
        exchanges: int = 64,
        folder: Path | None = None,
    ) -> None:
        self._service = service
        self._folder = folder
        self._guesses = Rate(guesses)
        self._all_guesses = Rate(all_guesses)
        self._admission = Admission(exchanges)

    def application(self) -> Starlette:
        """Return the ASGI application."""
        return Starlette(routes=[
            Route("/v1/hello", self.hello),
            Route("/v1/health", self.health),
            Route("/v1/enrol", self.enrol, methods=["POST"]),
            Route("/v1/token", self.token, methods=["POST"]),
            Route("/v1/replace", self.replace, methods=["POST"]),
            Route("/v1/sync", self.sync, methods=["POST"]),
            Route("/v1/trust", self.trust),
        ], exception_handlers={
            Refused: _say_refused, HTTPException: _say_http, ClientDisconnect: _say_http, Exception: _say_fault,
        })

    async def hello(self, _request: Request) -> Response:
        return _json(await run_in_threadpool(self._service.hello))

    async def health(self, _request: Request) -> Response:
        epoch = (await run_in_threadpool(self._service.hello)).epoch
        body = msgspec.json.encode({"status": "ok", "epoch": epoch})
        return Response(body, headers=_HEADERS, media_type="application/json")

    async def enrol(self, request: Request) -> Response:
        """Wrong codes are counted, by address and in all: eight letters are enough only for who cannot try them all."""
        address = request.client.host if request.client else ""
        guesses = (self._guesses, address), (self._all_guesses, "")
        for rate, key in guesses:
            rate.take(key)
        asked = await _read(request, wire.EnrolRequest)
        enrolled = await run_in_threadpool(self._service.enrol, asked)
        for rate, key in guesses:
            rate.give_back(key)
        return _json(enrolled)

    async def token(self, request: Request) -> Response:
        asked = await _read(request, wire.TokenRequest)
        return _json(await run_in_threadpool(self._service.refresh, asked))

    async def replace(self, request: Request) -> Response:
        await _read(request, wire.ReplaceRequest)
        return _json(await run_in_threadpool(self._service.replace, _bearer(request)))

    async def sync(self, request: Request) -> Response:
        started = time.perf_counter()
        raw = await _body(request, self._service.settings.request_bytes)
        with self._admission.one():
            answer = await run_in_threadpool(self._service.exchange, _bearer(request), raw)
        _log.info("sync", extra={
            "device": answer.device.number, "office": answer.device.office, "operations": answer.operations,
            "milliseconds": round((time.perf_counter() - started) * 1000, 1)})
        return StreamingResponse(_packed(answer), headers=_HEADERS, media_type=wire.MEDIA_TYPE)


    async def trust(self, request: Request) -> Response:
        """The trusted list, to desks alone: it is large. Nothing (204) where the deployer has named none."""
        await run_in_threadpool(self._service.admit, _bearer(request))
        held = await run_in_threadpool(handed_out, self._folder)
        if held is None:
            return Response(status_code=204, headers=_HEADERS)
        headers = {**_HEADERS, "etag": held.etag}
        if request.headers.get("if-none-match") == held.etag:
            return Response(status_code=304, headers=headers)
        return Response(held.content, headers=headers, media_type="application/json")


def _packed(answer: Answer) -> Iterator[bytes]:
    return framing.pack_answer(answer.head, answer.pages)


def _json(message: msgspec.Struct) -> Response:
    return Response(wire.encode(message), headers=_HEADERS, media_type="application/json")


def _bearer(request: Request) -> str:
    scheme, _, access = request.headers.get("authorization", "").partition(" ")
    return access if scheme.lower() == "bearer" else ""


async def _body(request: Request, limit: int) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > limit:
            raise Refused(413, "too_large")
    return bytes(body)


async def _read(request: Request, expected: type[M]) -> M:
    try:
        return wire.decode(await _body(request, _LARGEST_JSON), expected)
    except WireFault as fault:
        raise Refused(400, "malformed") from fault


async def _say_refused(_request: Request, refused: Exception) -> Response:
    return _refusal(refused) if isinstance(refused, Refused) else _fault()


async def _say_http(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 400
    return _refusal(Refused(status, "unknown"))


async def _say_fault(_request: Request, _error: Exception) -> Response:
    """Starlette raises the error again behind this answer, so that it is logged."""
    return _fault()


def _fault() -> Response:
    return _refusal(Refused(500, "server_fault", retry_after=10))


def _refusal(refused: Refused) -> Response:
    body = wire.encode(wire.Refusal(refused.code, refused.epoch, refused.last, refused.retry_after))
    headers = dict(_HEADERS)
    if refused.retry_after:
        headers["retry-after"] = str(int(refused.retry_after) + 1)
    return Response(body, refused.status, headers, "application/json")
