"""What a line can do to a desk: every way of going wrong has its name, and nothing hangs or is believed."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC
from datetime import datetime as DateTime
from pathlib import Path

import pytest
import zstandard
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from smedesk.sync import wire
from smedesk.sync.faults import ServerRefusal, SyncFault, TransportFault
from smedesk.sync.transport import HttpTransport, Patience, checked_address

QUICK = Patience(connect=2, piece=0.4, whole=1.2)


class LineServer:
    """A TCP server with a bad character: it takes a request, says its pieces and hangs up."""

    def __init__(self, pieces: Sequence[bytes], pause: float, tls: ssl.SSLContext | None) -> None:
        self._pieces, self._pause, self._tls = pieces, pause, tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        self.port = self._listener.getsockname()[1]

    def _serve(self) -> None:
        while not self._end.is_set():
            connection, _ = self._listener.accept()
            with connection, suppress(OSError):
                self._talk(self._tls.wrap_socket(connection, server_side=True) if self._tls else connection)

    def _talk(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(2)
            connection.recv(1 << 16)
            for piece in self._pieces:
                connection.sendall(piece)
                if self._end.wait(self._pause):
                    break

    def stop(self) -> None:
        self._end.set()
        with suppress(OSError):
            socket.create_connection(("127.0.0.1", self.port)).close()
        self._thread.join(10)
        self._listener.close()


class Says:
    """What a server says, and how slowly."""

    def __init__(self, *pieces: bytes, pause: float = 0) -> None:
        self.pieces, self.pause = pieces, pause


@contextmanager
def line(says: Says, tls: ssl.SSLContext | None = None) -> Iterator[HttpTransport]:
    server = LineServer(says.pieces, says.pause, tls)
    transport = HttpTransport(f"{'https' if tls else 'http'}://localhost:{server.port}", QUICK)
    try:
        yield transport
    finally:
        transport.close()
        server.stop()


def answer(body: bytes, status: str = "200 OK", headers: str = "", length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\ncontent-length: {size}\r\n{headers}\r\n".encode() + body


OURS = f"{wire.PROTOCOL_HEADER}: 1\r\n"
SYNC = f"{OURS}content-type: {wire.MEDIA_TYPE}\r\n"
LOGIN_PAGE = answer(b"<html>Welcome to the hotel</html>")


def code_of(transport: HttpTransport, ask: Callable[[HttpTransport], object] = HttpTransport.hello) -> str:
    with pytest.raises(SyncFault) as fault:
        ask(transport)
    return fault.value.code


def exchange(transport: HttpTransport) -> list[object]:
    return list(transport.exchange(b"", "token"))


@pytest.mark.parametrize(("says", "code"), [
    (Says(), "sync.cut"),
    (Says(b"220 mail.example ESMTP\r\n"), "sync.cut"),
    (Says(LOGIN_PAGE), "sync.nonsense"),
    (Says(answer(b"", "302 Found", "location: http://login/\r\n")), "sync.nonsense"),
    (Says(answer(b"not json", headers=OURS)), "sync.nonsense"),
    (Says(answer(b"{}", headers=OURS)), "sync.nonsense"),
    (Says(answer(b'{"server":', headers=OURS, length=500)), "sync.cut"),
    (Says(answer(b"bad gateway", "502 Bad Gateway")), "sync.offline"),
    (Says(answer(b"", "407 Proxy Authentication Required")), "sync.proxy"),
    (Says(b"HTTP/1.1 200 OK\r\n", pause=5), "sync.timeout"),
    (Says(answer(b"x" * (1 << 17), headers=OURS)), "sync.too_large"),
])
def test_what_is_no_answer_has_a_name(says: Says, code: str) -> None:
    with line(says) as transport:
        assert code_of(transport) == code


@pytest.mark.parametrize(("says", "code"), [
    (Says(answer(b"", headers=SYNC)), "sync.cut"),
    (Says(answer(b"{}", headers=OURS + "content-type: application/json\r\n")), "sync.nonsense"),
    (Says(answer(b"plain text", headers=SYNC)), "sync.nonsense"),
    (Says(answer(b"\x28\xb5\x2f\xfd", headers=SYNC)), "sync.cut"),
    (Says(answer(b"\x28", headers=SYNC, length=400)), "sync.cut"),
    (Says(LOGIN_PAGE), "sync.nonsense"),
])
def test_what_is_no_exchange_has_a_name(says: Says, code: str) -> None:
    with line(says) as transport:
        assert code_of(transport, exchange) == code


def test_a_line_that_drips_for_ever_is_a_timeout() -> None:
    frame = zstandard.ZstdCompressor().compress(wire.encode(wire.Head(1, 1)))
    pieces = [bytes([byte]) for byte in frame]
    with line(Says(answer(b"", headers=SYNC, length=len(frame)), *pieces, pause=0.1)) as transport:
        assert code_of(transport, exchange) == "sync.timeout"


def test_nobody_there_is_offline() -> None:
    with line(Says()) as transport:
        pass
    with closing(HttpTransport(str(transport._client.base_url), QUICK)) as again:
        assert code_of(again) == "sync.offline"


def test_a_refusal_of_our_server_keeps_what_it_says() -> None:
    body = wire.encode(wire.Refusal("epoch", epoch=5, last=6, retry_after=7))
    with line(Says(answer(body, "409 Conflict", OURS))) as transport, pytest.raises(ServerRefusal) as refusal:
        transport.hello()
    said = refusal.value
    assert (said.status, said.code, said.epoch, said.last, said.retry_after) == (409, "sync.epoch", 5, 6, 7)


def test_a_certificate_that_nobody_trusts_is_told_from_being_offline(tmp_path: Path) -> None:
    with line(Says(LOGIN_PAGE), _self_signed(tmp_path)) as transport:
        assert code_of(transport) == "sync.certificate"


def _self_signed(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    start = DateTime(2020, 1, 1, tzinfo=UTC)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(start).not_valid_after(start.replace(year=2060)).sign(key, hashes.SHA256()))
    file = folder / "server.pem"
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context


@pytest.mark.parametrize(("address", "code"), [
    ("", "sync.bad_address"), ("sync.example.eu", "sync.bad_address"), ("ftp://sync.example.eu", "sync.bad_address"),
    ("https://", "sync.bad_address"), ("http://sync.example.eu", "sync.insecure"), ("http://10.0.0.4", "sync.insecure"),
    ("https://exa mple:x", "sync.bad_address"),
])
def test_an_address_is_looked_at_before_anything_is_sent(address: str, code: str) -> None:
    with pytest.raises(TransportFault) as fault:
        checked_address(address)
    assert fault.value.code == code


@pytest.mark.parametrize("address", [
    "https://sync.example.eu", "http://localhost:8470", "http://127.0.0.1:1", "http://[::1]:8470"])
def test_addresses_that_are_safe_are_taken(address: str) -> None:
    assert str(checked_address(address)) == address
