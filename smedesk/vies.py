"""VIES over HTTP: whether the tax office of a member state knows a VAT number. The only module that speaks to it.

The interface is the REST service of "VIES on the web" (`/check-vat-number`). An answer counts only when it says "valid"
or "not valid" about the number that was asked for; all else is an outage.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import httpx2
import truststore

from smedesk.services.ports import VatAnswer, VatVerdict

_SECONDS = 20.0
_LARGEST = 1 << 16
_WRONG_REQUESTER = "INVALID_REQUESTER_INFO"
_ANSWERS: Mapping[tuple[object, str], VatVerdict] = MappingProxyType({
    (True, ""): VatVerdict.VALID,
    (True, "VALID"): VatVerdict.VALID,
    (False, ""): VatVerdict.INVALID,
    (False, "INVALID"): VatVerdict.INVALID,
})
"""What `valid` and the word beside it say together. Everything else is an outage."""


class Vies:
    """See `smedesk.services.ports.VatService`."""

    def __init__(self, seconds: float = _SECONDS) -> None:
        """`seconds` is how long to wait for a connection, and for each piece of an answer."""
        self._seconds = seconds

    def ask(self, address: str, number: str, requester: str = "") -> VatAnswer:
        """Ask for a number. Whoever asks with a number of his own that VIES refuses is asked for without it."""
        answer = self._ask(address, number, requester)
        return self._ask(address, number, "") if answer.reason == _WRONG_REQUESTER and requester else answer

    def _ask(self, address: str, number: str, requester: str) -> VatAnswer:
        question = {"countryCode": number[:2], "vatNumber": number[2:]}
        if requester:
            question |= {"requesterMemberStateCode": requester[:2], "requesterNumber": requester[2:]}
        try:
            status, body = self._posted(f"{address.rstrip('/')}/check-vat-number", question)
        except (httpx2.ConnectError, httpx2.ConnectTimeout):
            return VatAnswer(VatVerdict.NO_NETWORK)
        except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
            return VatAnswer(VatVerdict.UNAVAILABLE, reason=type(error).__name__)
        return _answer(body if isinstance(body, dict) else {}, question, is_an_answer=status == httpx2.codes.OK)

    def _posted(self, address: str, question: Mapping[str, str]) -> tuple[int, Any]:
        secure: bool | ssl.SSLContext = (
            truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if address.startswith("https") else True
        )
        with (
            httpx2.Client(verify=secure, timeout=self._seconds, headers={"user-agent": "smedesk"}) as client,
            client.stream("POST", address, json=dict(question)) as response,
        ):
            return response.status_code, json.loads(_limited(response))


def _limited(response: httpx2.Response) -> bytes:
    """Read an answer; ValueError for one that is too large to be of VIES."""
    body = b""
    for piece in response.iter_bytes():
        body += piece
        if len(body) > _LARGEST:
            raise ValueError(len(body))
    return body


def _answer(said: Mapping[str, Any], question: Mapping[str, str], *, is_an_answer: bool) -> VatAnswer:
    is_valid, reason = said.get("valid", said.get("isValid")), _reason(said)
    is_about_it = all(said.get(name, question[name]) == question[name] for name in ("countryCode", "vatNumber"))
    verdict = _ANSWERS.get((is_valid, reason)) if isinstance(is_valid, bool) else None
    if verdict is None or not is_an_answer or not is_about_it:
        return VatAnswer(VatVerdict.UNAVAILABLE, reason=reason or "nonsense")
    reference = said.get("requestIdentifier")
    return VatAnswer(verdict, reference if isinstance(reference, str) else "")


def _reason(said: Mapping[str, Any]) -> str:
    """Return the word that VIES has for what went wrong; of its two forms of an answer each has its own place."""
    wrapped = said.get("errorWrappers")
    first = wrapped[0] if isinstance(wrapped, list) and wrapped else None
    word = first.get("error") if isinstance(first, dict) else said.get("userError", "")
    return word if isinstance(word, str) else "nonsense"
