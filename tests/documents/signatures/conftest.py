"""One authority for all tests of signatures: making keys is what takes time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

import pytest

from smedesk.documents.signatures.signing import sign_pdf
from smedesk.services.signing import SigningOrder
from tests.documents.signatures.authority import Authority, Holder, serving_authority

Sign = Callable[..., bytes]


@pytest.fixture(scope="session")
def authority() -> Iterator[Authority]:
    """An authority that answers on this machine."""
    with serving_authority() as opened:
        yield opened


@pytest.fixture(scope="session")
def signer_named(authority: Authority) -> Callable[[str], Holder]:
    """Return a holder of a good certificate, the same one for the same name."""
    return lru_cache(maxsize=None)(authority.signer)


@pytest.fixture(scope="session")
def sign(authority: Authority, signer_named: Callable[[str], Holder]) -> Sign:
    """Sign a PDF for a party at a level."""

    def signed(pdf: bytes, party: str = "participant", level: str = "B-B", name: str = "Kadri Tamm") -> bytes:
        order = SigningOrder(
            party, signer_named(name).pkcs12(), level, f"{authority.address}/stamp", ("Participant", "24 Nov 2026")
        )
        return sign_pdf(pdf, order, authority.trusted)

    return signed
