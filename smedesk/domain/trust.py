"""A list of issuers whose certificates are trusted: what the server hands out and a desk checks signatures against.

One file: JSON with where the list comes from, its date, and a bundle of PEM certificates. Certificates are text here;
nothing in this module knows what stands in one.
"""

from __future__ import annotations

import hashlib
import json
import re
from datetime import date as Date

from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen

_FORM = "smedesk trusted list 1"
_PEM = re.compile(r"-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----")


@frozen
class TrustedList:
    """Issuers of certificates. `source` is an address or the name of a file; `issued_on` the date of the list itself.
    Empty is what a desk has before it was given one."""

    source: str = ""
    issued_on: Date | None = None
    certificates: tuple[str, ...] = ()
    """PEM, one each, without doubles"""

    def __bool__(self) -> bool:
        return bool(self.certificates)


def pem_certificates(text: str) -> tuple[str, ...]:
    """Return the certificates of a PEM bundle, each once, in order; what stands between them is passed over."""
    found = (re.sub(r"[ \t\r]", "", match.group()) for match in _PEM.finditer(text))
    kept = (
        one.replace("BEGINCERTIFICATE", "BEGIN CERTIFICATE").replace("ENDCERTIFICATE", "END CERTIFICATE")
        for one in found
    )
    return tuple(dict.fromkeys(kept))


def write_trusted(listed: TrustedList) -> bytes:
    """Return the file of a list; equal lists give equal bytes."""
    held = {
        "form": _FORM,
        "source": listed.source,
        "issued_on": listed.issued_on.isoformat() if listed.issued_on else "",
        "certificates": "\n".join(listed.certificates),
    }
    return json.dumps(held, ensure_ascii=False, indent=1).encode()


def etag_of(content: bytes) -> str:
    """Return the ETag of the file of a list, by which server and desk know whether they have the same."""
    return f'"{hashlib.sha256(content).hexdigest()}"'


def read_trusted(content: bytes) -> TrustedList:
    """Read the file of a list; DomainError `trust.unreadable` when it is none."""
    try:
        held = json.loads(content)
        if held["form"] != _FORM:
            raise DomainError("trust.unreadable")
        issued_on = Date.fromisoformat(held["issued_on"]) if held["issued_on"] else None
        return TrustedList(str(held["source"]), issued_on, pem_certificates(held["certificates"]))
    except (ValueError, KeyError, TypeError) as error:
        raise DomainError("trust.unreadable") from error
