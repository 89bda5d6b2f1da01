"""The line to CUPS: a connection, questions in IPP, answers as plain values. It must not know what is printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from ctypes import c_char_p
from typing import Any
from urllib.parse import quote

from smedesk.app import print_libcups as c
from smedesk.domain.frozen import frozen
from smedesk.services.printing import PrinterFault

Group = dict[str, Any]
"""The attributes of a job or of a printer: one value, or a tuple of several."""

_CONNECT_MILLISECONDS = 5_000
_ANSWER_SECONDS = 20.0

# A desk asks for passwords in its own window or not at all: the usual way of libcups is the terminal.
_no_password = c.ASK_PASSWORD(lambda *_: None)
_give_up = c.TIMED_OUT(lambda *_: 0)


@frozen
class Address:
    """What an operation is about: the name of its attribute and the address."""

    name: bytes
    address: str


def job_address(number: int) -> Address:
    return Address(b"job-uri", f"ipp://localhost/jobs/{number}")


def printer_address(name: str) -> Address:
    return Address(b"printer-uri", f"ipp://localhost/printers/{quote(name, safe='')}")


class CupsLine:
    """Asks the server; each call of `connected` makes a connection of its own, so that any thread may."""

    def __init__(self, library: Any) -> None:
        self._c = library

    @contextmanager
    def connected(self) -> Iterator[int]:
        """Connect to the server that is named now; PrinterFault `print.no_service`."""
        self._c.cupsSetPasswordCB2(_no_password, None)
        self._c.cupsSetServer(None)  # forgets what this thread knew of it
        server = self._c.cupsServer()
        http = self._c.httpConnect2(
            server, self._c.ippPort(), None, 0, self._c.cupsEncryption(), 1, _CONNECT_MILLISECONDS, None
        )
        if not http:
            raise PrinterFault("print.no_service", server=(server or b"").decode())
        try:
            self._c.httpSetTimeout(http, _ANSWER_SECONDS, _give_up, None)
            yield http
        finally:
            self._c.httpClose(http)

    def answer(
        self, http: int, operation: int, uri: Address, keywords: Mapping[str, tuple[str, ...]], *, ignores: bool = False
    ) -> list[Group]:
        """Return the groups of attributes of an answer; `ignores` a refusal by the server, which is then no group."""
        request = self._c.ippNewRequest(operation)
        self._c.ippAddString(request, c.OPERATION_GROUP, c.URI, uri.name, None, uri.address.encode())
        self._c.ippAddString(request, c.OPERATION_GROUP, c.NAME, b"requesting-user-name", None, self._c.cupsUser())
        for name, words in keywords.items():
            array = (c_char_p * len(words))(*(word.encode() for word in words))
            self._c.ippAddStrings(request, c.OPERATION_GROUP, c.KEYWORD, name.encode(), len(words), None, array)
        answer = self._c.cupsDoRequest(http, request, b"/")
        try:
            if answer and self._c.ippGetStatusCode(answer) <= c.LAST_OK:
                return list(self._groups(answer))
            if answer and ignores and self._c.cupsLastError() != c.UNAVAILABLE:
                return []
            raise self.fault(uri.address.rsplit("/", 1)[-1])
        finally:
            self._c.ippDelete(answer)

    def _groups(self, answer: int) -> Iterator[Group]:
        """Yield the objects of an answer: between two of them stands an attribute without a name."""
        group: Group = {}
        attribute = self._c.ippFirstAttribute(answer)
        while attribute:
            name = self._c.ippGetName(attribute)
            if self._c.ippGetGroupTag(attribute) != c.OPERATION_GROUP and name:
                group[name.decode()] = self._value(attribute)
            elif group:
                yield group
                group = {}
            attribute = self._c.ippNextAttribute(answer)
        if group:
            yield group

    def _value(self, attribute: int) -> Any:
        values = [self._one(attribute, number) for number in range(self._c.ippGetCount(attribute))]
        return values[0] if len(values) == 1 else tuple(values)

    def _one(self, attribute: int, number: int) -> Any:
        tag = self._c.ippGetValueTag(attribute)
        if tag in (c.INTEGER, c.ENUM):
            return self._c.ippGetInteger(attribute, number)
        if tag == c.BOOLEAN:
            return bool(self._c.ippGetBoolean(attribute, number))
        return (self._c.ippGetString(attribute, number, None) or b"").decode("utf-8", "replace")

    def fault(self, printer: str) -> PrinterFault:
        """Word the last refusal of libcups on this thread."""
        status, said = self._c.cupsLastError(), (self._c.cupsLastErrorString() or b"").decode("utf-8", "replace")
        if status == c.NOT_ACCEPTING:
            return PrinterFault("print.rejected", printer=printer)
        if status == c.NOT_FOUND:
            return PrinterFault("print.no_printer", printer=printer)
        if status == c.UNAVAILABLE:
            return PrinterFault("print.no_service", server=(self._c.cupsServer() or b"").decode())
        return PrinterFault("print.refused", printer=printer, reason=said)
