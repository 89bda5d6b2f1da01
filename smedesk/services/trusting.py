"""The trusted list of this desk: whose certificates a signature may stand on. The server refreshes it; without a server
it is taken from a file."""

from __future__ import annotations

from smedesk.domain.errors import DomainError
from smedesk.domain.trust import TrustedList, pem_certificates, read_trusted, write_trusted
from smedesk.services.ports import Reads, Store

TRUST = "trusted_list"
"""The setting that keeps the list: in the encrypted database, where nobody else can add an issuer."""


def trusted_list(reads: Reads) -> TrustedList:
    """Return the list of this desk, an empty one when there is none."""
    kept = reads.setting(TRUST)
    return read_trusted(kept.encode()) if kept else TrustedList()


def refresh_trust(store: Store, fetched: bytes) -> TrustedList:
    """Take over a list as the server hands it out. One that is damaged or empty is refused (DomainError
    `trust.unreadable`, `trust.empty`), and the one of before stays."""
    listed = read_trusted(fetched)
    if not listed:
        raise DomainError("trust.empty")
    store.set_setting(TRUST, write_trusted(listed).decode())
    return listed


def take_trust_file(store: Store, name: str, content: bytes) -> TrustedList:
    """Take a list from a file: one that a server wrote, or a bundle of PEM certificates."""
    text = content.decode("utf-8", "replace")
    bundle = pem_certificates(text)
    if bundle and not text.lstrip().startswith("{"):
        return refresh_trust(store, write_trusted(TrustedList(name, None, bundle)))
    return refresh_trust(store, content)
