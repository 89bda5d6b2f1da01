"""Keys to sign with: in a file, or on a token behind a PKCS#11 driver.

A token is opened for one signature and closed again, one at a time in the process: a driver that is still logged in
takes any PIN for right. PIN and passphrase are in memory only as long as the signature takes.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from datetime import datetime as DateTime
from typing import Any

import pkcs11
from asn1crypto import keys as asn1_keys
from asn1crypto import x509
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509 import Certificate, load_der_x509_certificate, load_pem_x509_certificates
from pyhanko.sign import SimpleSigner
from pyhanko.sign.pkcs11 import PKCS11Signer
from pyhanko.sign.signers import Signer
from pyhanko_certvalidator.registry import SimpleCertificateStore

from smedesk.documents.signatures.trust import name_of
from smedesk.domain.errors import DomainError
from smedesk.services.signing import FileKey, TokenCertificate, TokenKey

_ONE_TOKEN = threading.Lock()
_PEM = b"-----BEGIN "

_WRONG_PIN = (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange)
_GONE = (
    pkcs11.DeviceRemoved, pkcs11.TokenNotPresent, pkcs11.SessionHandleInvalid, pkcs11.SessionClosed,
    pkcs11.SlotIDInvalid, pkcs11.ObjectHandleInvalid, pkcs11.KeyHandleInvalid, pkcs11.UserNotLoggedIn,
)  # fmt: skip


@contextmanager
def opened_key(key: FileKey | TokenKey, now: DateTime) -> Iterator[Signer]:
    """Open a key for one signature; DomainError `key.…`, `token.…` or `certificate.…` says what is wrong with it."""
    if isinstance(key, FileKey):
        signer: Signer = _file_signer(key)
        check_dates(signer.signing_cert, now)
        yield signer
        return
    with _ONE_TOKEN, _token_faults_told(), _session(key) as session:
        signer = _token_signer(session, key.certificate)
        check_dates(signer.signing_cert, now)
        yield signer


def check_dates(certificate: x509.Certificate | None, now: DateTime) -> None:
    """Raise DomainError when a certificate may not be used today."""
    if certificate is None:
        raise DomainError("key.no_certificate")
    name = name_of(certificate.subject)
    if certificate.not_valid_after < now:
        raise DomainError("certificate.expired", name=name, date=certificate.not_valid_after.astimezone(UTC).date())
    if certificate.not_valid_before > now:
        raise DomainError("certificate.not_yet", name=name, date=certificate.not_valid_before.astimezone(UTC).date())


# ------------------------------------------------------------------------------------------------ a key in a file


def _file_signer(key: FileKey) -> SimpleSigner:
    private, certificates = _read_pem(key) if _PEM in key.content else _read_pkcs12(key)
    own = next((one for one in certificates if one.public_key() == private.public_key()), None)
    if own is None:
        raise DomainError("key.no_certificate")
    registry = SimpleCertificateStore()
    registry.register_multiple([_as_asn1(one) for one in certificates])
    held = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SimpleSigner(_as_asn1(own), asn1_keys.PrivateKeyInfo.load(held), registry)


def _read_pkcs12(key: FileKey) -> tuple[Any, list[Certificate]]:
    try:
        found = pkcs12.load_pkcs12(key.content, key.passphrase.encode() or None)
    except ValueError as error:
        if _is_pkcs12(key.content):
            raise DomainError("key.wrong_passphrase") from error
        return _read_der(key)
    if found.key is None:
        raise DomainError("key.no_key")
    held = [one.certificate for one in (found.cert, *found.additional_certs) if one is not None]
    return found.key, held


def _is_pkcs12(content: bytes) -> bool:
    from asn1crypto.pkcs12 import Pfx

    try:
        return bool(Pfx.load(content)["version"].native == "v3")
    except (ValueError, TypeError):
        return False


def _read_der(key: FileKey) -> tuple[Any, list[Certificate]]:
    try:
        return load_der_private_key(key.content, key.passphrase.encode() or None), _certificates(key.certificate)
    except (ValueError, TypeError) as error:
        raise DomainError("key.unreadable") from error


def _read_pem(key: FileKey) -> tuple[Any, list[Certificate]]:
    passphrase = key.passphrase.encode() or None
    if b"PRIVATE KEY" not in key.content:
        raise DomainError("key.no_key")
    is_locked = b"ENCRYPTED" in key.content
    try:
        private = load_pem_private_key(key.content, passphrase if is_locked else None)
    except (ValueError, TypeError) as error:
        raise DomainError("key.wrong_passphrase" if is_locked else "key.unreadable") from error
    return private, [*_certificates(key.content), *_certificates(key.certificate)]


def _certificates(content: bytes) -> list[Certificate]:
    if not content:
        return []
    if b"BEGIN CERTIFICATE" in content:
        return load_pem_x509_certificates(content)
    return [] if _PEM in content else [load_der_x509_certificate(content)]


def _as_asn1(certificate: Certificate) -> x509.Certificate:
    return x509.Certificate.load(certificate.public_bytes(Encoding.DER))


# ------------------------------------------------------------------------------------------------ a key on a token


@contextmanager
def _token_faults_told() -> Iterator[None]:
    try:
        yield
    except pkcs11.PinLocked as error:
        raise DomainError("token.locked") from error
    except _WRONG_PIN as error:
        raise DomainError("token.wrong_pin") from error
    except pkcs11.UserAlreadyLoggedIn as error:
        raise DomainError("token.in_use") from error
    except _GONE as error:
        raise DomainError("token.gone") from error
    except pkcs11.PKCS11Error as error:
        raise DomainError("token.failed", reason=type(error).__name__) from error


@contextmanager
def _session(key: TokenKey) -> Iterator[pkcs11.Session]:
    session = _token(key).open(user_pin=key.pin)
    try:
        yield session
    finally:
        _close(session)


def _close(session: pkcs11.Session) -> None:
    """A token that is gone took its session with it; what the signature met is the fault to tell."""
    try:
        session.close()
    except pkcs11.PKCS11Error:
        return


def _token(key: TokenKey) -> pkcs11.Token:
    driver = _driver(key.module)
    found = [one for one in _tokens(driver) if not key.token or one.label.strip() == key.token]
    if not found:
        raise DomainError("token.missing", name=key.token)
    if len(found) > 1:
        raise DomainError("token.several", names=", ".join(sorted(one.label.strip() for one in found)))
    return found[0]


def _driver(module: str) -> Any:
    try:
        driver = pkcs11.lib(module)
        driver.reinitialize()  # a card that was put in since is seen; no session is open, see `_ONE_TOKEN`
    except (RuntimeError, OSError) as error:
        raise DomainError("token.no_driver", file=module) from error
    return driver


def _tokens(driver: Any) -> list[pkcs11.Token]:
    initialised = pkcs11.TokenFlag.TOKEN_INITIALIZED
    found = [slot.get_token() for slot in driver.get_slots(token_present=True)]
    return [one for one in found if one.flags & initialised]


def _token_signer(session: pkcs11.Session, wanted: str) -> PKCS11Signer:
    objects = list(session.get_objects({pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE}))
    found = {
        bytes(one[pkcs11.Attribute.ID]): (str(one[pkcs11.Attribute.LABEL]), bytes(one[pkcs11.Attribute.VALUE]))
        for one in objects
    }
    private = {
        bytes(one[pkcs11.Attribute.ID])
        for one in session.get_objects({pkcs11.Attribute.CLASS: pkcs11.ObjectClass.PRIVATE_KEY})
    }
    own = [id for id, (label, _) in found.items() if id in private and wanted in ("", label)]
    if not wanted:
        own = [id for id in own if _may_sign(found[id][1])] or own
    if not own:
        raise DomainError("token.no_certificate", name=wanted)
    if len(own) > 1:
        raise DomainError("token.several_certificates", names=", ".join(sorted(found[id][0] for id in own)))
    certificates = [x509.Certificate.load(value) for _, value in found.values()]
    return PKCS11Signer(
        session,
        key_id=own[0],
        signing_cert=x509.Certificate.load(found[own[0]][1]),
        ca_chain=certificates,
        use_raw_mechanism=x509.Certificate.load(found[own[0]][1]).public_key.algorithm == "ec",
    )


def _may_sign(certificate: bytes) -> bool:
    """A card often holds two certificates: one to log in with, one whose signatures stand for a hand's."""
    usage = x509.Certificate.load(certificate).key_usage_value
    return usage is None or "non_repudiation" in usage.native


def token_certificates(module: str) -> tuple[TokenCertificate, ...]:
    """Return what can be chosen behind a driver; no PIN is needed for that."""
    with _ONE_TOKEN, _token_faults_told():
        return tuple(one for token in _tokens(_driver(module)) for one in _certificates_on(token))


def _certificates_on(token: pkcs11.Token) -> Iterator[TokenCertificate]:
    with token.open() as session:
        for one in session.get_objects({pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE}):
            subject = x509.Certificate.load(bytes(one[pkcs11.Attribute.VALUE])).subject
            yield TokenCertificate(token.label.strip(), str(one[pkcs11.Attribute.LABEL]), name_of(subject))
