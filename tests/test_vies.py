"""VIES is asked over a real line: only "not valid" about this very number is invalid, no outage is."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from smedesk.services.ports import VatVerdict
from smedesk.vies import Vies

NUMBER = "EE100594102"
ABOUT_IT = {"countryCode": "EE", "vatNumber": "100594102", "requestDate": "2026-11-24T10:00:00Z"}


class Counter:
    """A counter of a tax office: `answer` gets the question and gives status and body."""

    def __init__(self) -> None:
        self.questions: list[dict[str, Any]] = []
        self.answer: Callable[[dict[str, Any]], tuple[int, bytes]] = lambda _asked: (200, b"{}")
        counter = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
                counter.questions.append(asked | {"path": self.path})
                status, body = counter.answer(asked)
                if status == 0:
                    return  # nothing at all: the line is closed
                self.send_response(status)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: Any) -> None:
                """Say nothing."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/rest-api"

    def says(self, status: int, body: object) -> None:
        """Give the same answer to every question."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.answer = lambda _asked: (status, content)


@pytest.fixture
def counter() -> Iterator[Counter]:
    """A server on this machine."""
    made = Counter()
    thread = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


def test_a_valid_number_comes_with_its_reference(counter: Counter) -> None:
    counter.says(200, ABOUT_IT | {"valid": True, "requestIdentifier": "WAPIAAAAYZ1"})
    answer = Vies().ask(counter.address + "/", NUMBER, "AT12345678")
    assert (answer.verdict, answer.reference) == (VatVerdict.VALID, "WAPIAAAAYZ1")
    assert counter.questions == [{
        "countryCode": "EE", "vatNumber": "100594102", "requesterMemberStateCode": "AT", "requesterNumber": "12345678",
        "path": "/rest-api/check-vat-number",
    }]  # fmt: skip


@pytest.mark.parametrize("said", [{"valid": False}, {"valid": False, "userError": "INVALID"}, {"isValid": False}])
def test_a_number_that_is_said_not_to_be_valid_is_invalid(counter: Counter, said: dict[str, Any]) -> None:
    counter.says(200, ABOUT_IT | said)
    assert Vies().ask(counter.address, NUMBER).verdict is VatVerdict.INVALID


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (200, {"actionSucceed": False, "errorWrappers": [{"error": "MS_UNAVAILABLE"}]}),
        (200, ABOUT_IT | {"valid": False, "userError": "MS_UNAVAILABLE"}),
        (200, ABOUT_IT | {"isValid": False, "userError": "MS_MAX_CONCURRENT_REQ"}),
        (200, ABOUT_IT | {"valid": False, "errorWrappers": [{"error": "TIMEOUT"}]}),
        (200, ABOUT_IT | {"valid": False, "userError": "VALID"}),
        (500, ABOUT_IT | {"valid": False}),
        (503, b"<html>Service Unavailable</html>"),
        (200, b"<html>Sign in to the network of the hotel</html>"),
        (200, ABOUT_IT | {"valid": "false"}),
        (200, ABOUT_IT | {"valid": None}),
        (200, ABOUT_IT | {"valid": 0}),
        (200, ABOUT_IT | {"valid": False, "vatNumber": "999999999"}),
        (200, ABOUT_IT | {"valid": [False]}),
        (200, ABOUT_IT | {"valid": False, "errorWrappers": [7]}),
        (200, [False]),
        (200, b"\xff\xfe"),
        (200, b""),
        (200, b" " * 70_000 + b'{"valid": false}'),
        (302, b""),
        (0, b""),
    ],
)  # fmt: skip
def test_an_outage_or_nonsense_is_never_invalid(counter: Counter, status: int, said: object) -> None:
    counter.says(status, said)
    answer = Vies(seconds=5).ask(counter.address, NUMBER)
    if said == ABOUT_IT | {"valid": False, "errorWrappers": [7]}:
        assert answer.verdict is VatVerdict.INVALID  # no word of what went wrong: the answer stands
    else:
        assert answer.verdict is VatVerdict.UNAVAILABLE
        assert answer.reason


def test_a_service_that_is_silent_is_unavailable(counter: Counter) -> None:
    silence = threading.Event()

    def wait(_asked: dict[str, Any]) -> tuple[int, bytes]:
        silence.wait(5)
        return 0, b""

    counter.answer = wait
    assert Vies(seconds=0.2).ask(counter.address, NUMBER).verdict is VatVerdict.UNAVAILABLE
    silence.set()


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/rest-api", "http://nowhere.invalid/rest-api"])
def test_without_a_network_nothing_is_said(address: str) -> None:
    assert Vies(seconds=5).ask(address, NUMBER).verdict is VatVerdict.NO_NETWORK


def test_an_address_that_is_none_says_nothing_about_a_number() -> None:
    assert Vies().ask("not an address", NUMBER).verdict is VatVerdict.UNAVAILABLE


def test_who_asks_with_a_wrong_number_of_his_own_is_asked_for_without_it(counter: Counter) -> None:
    def answer(asked: dict[str, Any]) -> tuple[int, bytes]:
        if "requesterNumber" in asked:
            return 400, json.dumps({"errorWrappers": [{"error": "INVALID_REQUESTER_INFO"}]}).encode()
        return 200, json.dumps(ABOUT_IT | {"valid": True, "requestIdentifier": ""}).encode()

    counter.answer = answer
    assert Vies().ask(counter.address, NUMBER, "AT1").verdict is VatVerdict.VALID
    assert len(counter.questions) == 2
