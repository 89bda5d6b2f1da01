"""A small world of certificates for tests: a root, an issuer, signers, a time-stamping authority and lists of what was
revoked, the last two behind a server on this machine."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, timedelta
from datetime import datetime as DateTime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from smedesk.domain.trust import TrustedList
from smedesk.services.signing import FileKey

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
NOW = DateTime.now(UTC).replace(microsecond=0)
YEAR = timedelta(days=365)


class Holder:
    """Somebody with a key and a certificate."""

    def __init__(self, certificate: x509.Certificate, key: Key, chain: tuple[x509.Certificate, ...]) -> None:
        self.certificate, self.key, self.chain = certificate, key, chain

    def pkcs12(self, passphrase: str = "open sesame") -> FileKey:
        """Return the key as a file of the usual kind."""
        content = pkcs12.serialize_key_and_certificates(
            b"key",
            self.key,
            self.certificate,
            list(self.chain),
            serialization.BestAvailableEncryption(passphrase.encode()),
        )
        return FileKey(content, passphrase)

    def pem(self, passphrase: str = "") -> bytes:
        """Return key and certificates as PEM."""
        locked = (
            serialization.BestAvailableEncryption(passphrase.encode()) if passphrase else (serialization.NoEncryption())
        )
        held = self.key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locked)
        return held + b"".join(one.public_bytes(serialization.Encoding.PEM) for one in (self.certificate, *self.chain))


class Authority:
    """Root, issuer and time-stamper. `address` is where its lists of revoked certificates are."""

    def __init__(self, name: str = "Test", address: str = "") -> None:
        self.address = address
        self.root = self._made(f"{name} Root", None, is_issuer=True)
        self.issuer = self._made(f"{name} Issuer", self.root, is_issuer=True)
        self.stamper = self._made(f"{name} Time", self.issuer, purpose=ExtendedKeyUsageOID.TIME_STAMPING)
        self.revoked: dict[int, DateTime] = {}

    @property
    def trusted(self) -> TrustedList:
        """A list that trusts the root: the issuer must come along with each signature."""
        return TrustedList("test", NOW.date(), (_pem(self.root),))

    @property
    def listed(self) -> TrustedList:
        """A list like that of a member state: it names the issuer itself."""
        return TrustedList("test", NOW.date(), (_pem(self.issuer),))

    def signer(self, name: str, starts: timedelta = -YEAR, ends: timedelta = YEAR, *, is_rsa: bool = False) -> Holder:
        """Issue a certificate to sign with."""
        return self._made(name, self.issuer, starts=starts, ends=ends, is_rsa=is_rsa)

    def revoke(self, holder: Holder, at: DateTime = NOW - timedelta(days=30)) -> None:
        """Take a certificate back."""
        self.revoked[holder.certificate.serial_number] = at

    def crl(self, issuer: Holder) -> bytes:
        """Return the list of what an issuer has taken back."""
        made = (
            x509.CertificateRevocationListBuilder()
            .issuer_name(issuer.certificate.subject)
            .last_update(NOW - timedelta(hours=2))
            .next_update(NOW + timedelta(days=7))
        )
        for serial, at in self.revoked.items():
            made = made.add_revoked_certificate(
                x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(at).build()
            )
        return made.sign(issuer.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)

    def ocsp(self, holder: Holder) -> bytes:
        """Return what the issuer answers when it is asked whether a certificate holds."""
        at = self.revoked.get(holder.certificate.serial_number)
        made = ocsp.OCSPResponseBuilder().add_response(
            holder.certificate,
            self.issuer.certificate,
            hashes.SHA1(),
            ocsp.OCSPCertStatus.REVOKED if at else ocsp.OCSPCertStatus.GOOD,
            NOW - timedelta(minutes=5),
            NOW + timedelta(days=1),
            at,
            None,
        )
        answer = made.responder_id(ocsp.OCSPResponderEncoding.HASH, self.issuer.certificate).sign(
            self.issuer.key, hashes.SHA256()
        )
        return answer.public_bytes(serialization.Encoding.DER)

    def stamp(self, request: bytes) -> bytes:
        """Answer a question for a time-stamp."""
        asked = tsp.TimeStampReq.load(request)
        key = self.stamper.key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        chain = SimpleCertificateStore.from_certs([as_asn1(one) for one in self.stamper.chain])
        made = DummyTimeStamper(as_asn1(self.stamper.certificate), keys.PrivateKeyInfo.load(key), chain)
        answer: bytes = made.request_tsa_response(asked).dump()
        return answer

    def token(self, request: bytes) -> bytes:
        """Return a time-stamp as it is put into other files."""
        token: bytes = tsp.TimeStampResp.load(self.stamp(request))["time_stamp_token"].dump()
        return token

    def _made(
        self,
        name: str,
        issuer: Holder | None,
        *,
        is_issuer: bool = False,
        purpose: x509.ObjectIdentifier | None = None,
        starts: timedelta = -YEAR,
        ends: timedelta = YEAR,
        is_rsa: bool = False,
    ) -> Holder:
        key: Key = ec.generate_private_key(ec.SECP256R1())
        if is_rsa or purpose is not None:  # the library's time-stamper knows no other
            key = rsa.generate_private_key(65537, 2048)
        subject = x509.Name(
            [x509.NameAttribute(NameOID.COUNTRY_NAME, "EE"), x509.NameAttribute(NameOID.COMMON_NAME, name)]
        )
        by, signing_key = (issuer.certificate.subject, issuer.key) if issuer else (subject, key)
        made = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(by)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW + (-2 * YEAR if is_issuer else starts))
            .not_valid_after(NOW + (5 * YEAR if is_issuer else ends))
            .add_extension(x509.BasicConstraints(is_issuer, None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()), critical=False)
            .add_extension(_usage(is_issuer=is_issuer, is_stamper=purpose is not None), critical=True)
        )
        if purpose is not None:
            made = made.add_extension(x509.ExtendedKeyUsage([purpose]), critical=True)
        if purpose is None and not is_issuer:
            place = x509.UniformResourceIdentifier("http://127.0.0.1:9/ocsp")
            asked = x509.AccessDescription(AuthorityInformationAccessOID.OCSP, place)
            made = made.add_extension(x509.AuthorityInformationAccess([asked]), critical=False)
        if issuer is not None and self.address:
            which = "root" if issuer is getattr(self, "root", None) else "issuer"
            place = x509.UniformResourceIdentifier(f"{self.address}/{which}.crl")
            made = made.add_extension(
                x509.CRLDistributionPoints([x509.DistributionPoint([place], None, None, None)]), critical=False
            )
        chain = (issuer.certificate, *issuer.chain) if issuer else ()
        return Holder(made.sign(signing_key, hashes.SHA256()), key, chain)


def _pem(holder: Holder) -> str:
    return holder.certificate.public_bytes(serialization.Encoding.PEM).decode().strip()


def _usage(*, is_issuer: bool, is_stamper: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=is_stamper,
        content_commitment=not is_issuer,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_issuer,
        crl_sign=is_issuer,
        encipher_only=False,
        decipher_only=False,
    )


def as_asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    """Return a certificate as the other library has it."""
    return asn1_x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))


def timestamp_request(content: bytes) -> bytes:
    """Return the question for a time-stamp on a content."""
    digest = hashlib.sha256(content).digest()
    asked = {"version": 1, "message_imprint": {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": digest}}
    request: bytes = tsp.TimeStampReq({**asked, "cert_req": True}).dump()
    return request


@contextmanager
def serving_authority() -> Iterator[Authority]:
    """An authority whose time-stamps (at `/stamp`) and lists of revoked certificates can be asked for."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    authority = Authority(address=f"http://127.0.0.1:{server.server_address[1]}")
    server.authority = authority  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield authority
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: Any

    def do_GET(self) -> None:
        authority: Authority = self.server.authority
        issuer = authority.root if self.path == "/root.crl" else authority.issuer
        self._answer("application/pkix-crl", authority.crl(issuer))

    def do_POST(self) -> None:
        asked = self.rfile.read(int(self.headers["content-length"]))
        if self.path != "/stamp":
            self._answer("text/html", b"<p>Nothing here</p>")
            return
        self._answer("application/timestamp-reply", self.server.authority.stamp(asked))

    def _answer(self, kind: str, content: bytes) -> None:
        self.send_response(200)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""
