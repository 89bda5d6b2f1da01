"""The two things that signing asks the network for: a time-stamp, and whether certificates were revoked.

Checking what came in asks nobody; none of this is used there.
"""

from __future__ import annotations

import asyncio
import ssl

import httpx2
import truststore
from asn1crypto import tsp
from pyhanko.sign.timestamps import TimeStamper

from smedesk.domain.errors import DomainError

_SECONDS = 15.0
_LARGEST = 1 << 20
_REQUEST, _REPLY = "application/timestamp-query", "application/timestamp-reply"


class HttpTimeStamper(TimeStamper):
    """A time-stamping authority by RFC 3161, asked like all else of this program: with the system's certificates and
    its proxy."""

    def __init__(self, address: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._address = address

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        """Ask; DomainError `timestamp.unreachable` or `timestamp.nonsense`."""
        content = await asyncio.to_thread(self._asked, req.dump())
        try:
            answer = tsp.TimeStampResp.load(content)
            _ = answer["status"]["status"].native  # it is read late: nonsense is to be found here
        except (ValueError, TypeError) as error:
            raise DomainError("timestamp.nonsense", address=self._address) from error
        return answer

    def _asked(self, request: bytes) -> bytes:
        try:
            with httpx2.Client(verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), timeout=_SECONDS) as client:
                answer = client.post(self._address, content=request, headers={"content-type": _REQUEST})
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise DomainError("timestamp.unreachable", address=self._address) from error
        is_reply = answer.headers.get("content-type", "").partition(";")[0].strip() == _REPLY
        if answer.status_code != httpx2.codes.OK or not is_reply or len(answer.content) > _LARGEST:
            raise DomainError("timestamp.nonsense", address=self._address)
        return bytes(answer.content)
