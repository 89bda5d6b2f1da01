"""Damaged and hostile files of every kind: each ends in a verdict, or in a refusal that has words, and never else."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from smedesk.documents.signatures.check import check_signatures
from smedesk.domain.errors import DomainError
from smedesk.ui.refusal_words import REFUSALS
from tests.documents.signatures.authority import NOW, Authority, Holder
from tests.documents.signatures.conftest import Sign
from tests.documents.signatures.papers import unsigned
from tests.documents.signatures.test_container import detached, enveloped, manifest
from tests.documents.signatures.xades import signature, zipped

_CHANGES = st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8)
_KINDS = ("pdf", "xml", "archive", "cms", "cades")


@pytest.fixture(scope="module")
def originals(authority: Authority, signer_named: Callable[[str], Holder], sign: Sign) -> Mapping[str, bytes]:
    holder = signer_named("Kadri Tamm")
    listed = manifest({"a.txt": b"a"})
    signed = signature({"a.txt": b"a"}, holder, authority)
    return {
        "pdf": sign(unsigned(), level="B-T"),
        "xml": signed,
        "archive": zipped({"a.txt": b"a", "META-INF/signatures0.xml": signed}),
        "cms": enveloped(b"the grant is 3600 euros", holder),
        "cades": detached(listed, holder),
    }


def _packed(kind: str, content: bytes) -> bytes:
    if kind == "xml":
        return zipped({"a.txt": b"a", "META-INF/signatures0.xml": content})
    if kind == "cades":
        listed = {"META-INF/ASiCManifest.xml": manifest({"a.txt": b"a"})}
        return zipped({"a.txt": b"a", **listed, "META-INF/signature1.p7s": content})
    return content


def _outcome(content: bytes, authority: Authority) -> str:
    try:
        check_signatures(content, authority.trusted, NOW)
    except DomainError as error:
        return error.code
    return ""


@pytest.mark.parametrize("kind", _KINDS)
@settings(max_examples=60, deadline=None)
@given(changes=_CHANGES, part=st.floats(0.2, 1))
def test_bytes_that_were_changed_or_lost_end_in_words(
    originals: Mapping[str, bytes], authority: Authority, kind: str, changes: list[tuple[float, int]], part: float
) -> None:
    content = bytearray(originals[kind])
    for where, value in changes:
        content[int(where * len(content))] = value
    cut = bytes(content[: int(part * len(content))]) if part < 0.5 else bytes(content)
    code = _outcome(_packed(kind, cut), authority)
    assert code == "" or code in REFUSALS


@settings(max_examples=60, deadline=None)
@given(number=st.integers(0, 10_000))
def test_an_element_that_is_missing_ends_in_words(
    originals: Mapping[str, bytes], authority: Authority, number: int
) -> None:
    root = etree.fromstring(originals["xml"])
    elements = [one for one in root.iter() if one.getparent() is not None]
    gone = elements[number % len(elements)]
    gone.getparent().remove(gone)
    code = _outcome(_packed("xml", etree.tostring(root)), authority)
    assert code == "" or code in REFUSALS
