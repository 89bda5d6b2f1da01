"""The trusted list that the server hands out: made of the lists of the member states that the deployer names, kept as
one file beside the database.

A list of lists is followed to each of its lists, which must be signed by those it names; one that cannot be had is told
and left out, and where nothing is left the file of before stays."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import httpx2
import truststore

from smedesk.documents.signatures.trusted_lists import NationalList, read_list
from smedesk.domain.errors import DomainError
from smedesk.domain.trust import TrustedList, etag_of, pem_certificates, write_trusted

FILE = "trusted_list.json"
_SECONDS = 60.0
_LARGEST = 40 << 20


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was put together: the list, how many lists it is made of, and (address, code) of those left out."""

    listed: TrustedList
    lists: int
    left_out: tuple[tuple[str, str], ...]


def gather(source: str, signers: Iterable[str], fetch: Callable[[str], bytes]) -> Gathered:
    """Read a list, and where it is one of lists, those that it points to. DomainError when the first one is none."""
    first = read_list(fetch(source), signers)
    certificates = list(first.certificates)
    count, left_out = int(bool(first.certificates)), list[tuple[str, str]]()
    for pointer in first.pointers:
        if pointer.address == source or not pointer.signers:
            continue
        try:
            national: NationalList = read_list(fetch(pointer.address), pointer.signers)
        except DomainError as error:
            left_out.append((pointer.address, error.code))
            continue
        certificates += national.certificates
        count += 1
    listed = TrustedList(source, first.issued_on, tuple(dict.fromkeys(certificates)))
    return Gathered(listed, count, tuple(left_out))


def fetch(source: str) -> bytes:
    """Return the bytes of a file or an https address; DomainError `trust.unreachable`."""
    try:
        if "://" not in source:
            return Path(source).read_bytes()
        if not source.startswith("https://"):
            raise DomainError("trust.insecure", source=source)
        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        with httpx2.Client(verify=context, timeout=_SECONDS, follow_redirects=True) as client:
            answer = client.get(source)
    except (OSError, httpx2.HTTPError, httpx2.InvalidURL) as error:
        raise DomainError("trust.unreachable", source=source) from error
    if answer.status_code != httpx2.codes.OK or len(answer.content) > _LARGEST:
        raise DomainError("trust.unreachable", source=source)
    return bytes(answer.content)


def read_signers(file: Path) -> tuple[str, ...]:
    """Return the certificates in a PEM file; DomainError `trust.empty` when there is none."""
    try:
        found = pem_certificates(file.read_text("utf-8", "replace"))
    except OSError as error:
        raise DomainError("trust.unreachable", source=str(file)) from error
    if not found:
        raise DomainError("trust.empty", source=str(file))
    return found


def keep(folder: Path, listed: TrustedList) -> None:
    """Keep the list so that a reader sees the old or the new one; DomainError `trust.empty` for one without issuers."""
    if not listed:
        raise DomainError("trust.empty", source=listed.source)
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f"{FILE}.new"
    beside.write_bytes(write_trusted(listed))
    beside.replace(folder / FILE)


@dataclass(frozen=True, slots=True)
class HandedOut:
    """The list as a desk gets it. `etag` changes with its bytes."""

    content: bytes
    etag: str


def handed_out(folder: Path | None) -> HandedOut | None:
    """Return the list that is kept in a folder, None when there is none."""
    file = folder / FILE if folder is not None else None
    if file is None or not file.exists():
        return None
    content = file.read_bytes()
    return HandedOut(content, etag_of(content))
