"""Checking the signatures of any file that comes in: PDF, container, CMS."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import datetime as DateTime

from smedesk.documents.signatures.cms_check import check_cms
from smedesk.documents.signatures.container import check_container, is_container
from smedesk.documents.signatures.pdf_check import check_pdf
from smedesk.domain.errors import DomainError
from smedesk.domain.signature import Finding
from smedesk.domain.trust import TrustedList
from smedesk.services.signing import CheckedPaper

_DEEPEST = 4
"""envelopes in one another: a signed PDF in a container in a CMS file is in use, and not more"""

_LARGEST = 100 << 20
_PDF, _HEAD = b"%PDF-", 1024
_SEQUENCE = b"\x30"
"""how CMS begins; the PDF in it may be near"""


def check_signatures(content: bytes, trusted: TrustedList, now: DateTime) -> tuple[CheckedPaper, ...]:
    """Return what was found out about each document in a file and about the signatures on it.

    DomainError when there is nothing to check: `signature.unreadable`, `signature.too_large`, `signature.encrypted`,
    `signature.detached`, `container.unreadable`, `container.unsafe`, `container.locked`."""
    if len(content) > _LARGEST:
        raise DomainError("signature.too_large", megabytes=_LARGEST >> 20)
    return tuple(asyncio.run(_check(content, "", trusted, now, _DEEPEST)))


async def _check(content: bytes, name: str, trusted: TrustedList, now: DateTime, depth: int) -> list[CheckedPaper]:
    if depth == 0:
        raise DomainError("signature.unreadable", file=name)
    if is_container(content):
        return await _container(content, trusted, now, depth)
    if _PDF in content[:_HEAD] and not content.startswith(_SEQUENCE):
        return [await check_pdf(content, name, trusted, now)]
    found = await check_cms(content, trusted, now)
    inner = await _inner(found.content, name, trusted, now, depth)
    return [_with(paper, found.findings) for paper in inner]


async def _container(content: bytes, trusted: TrustedList, now: DateTime, depth: int) -> list[CheckedPaper]:
    held = await check_container(content, trusted, now)
    papers = []
    for name, one in held.files.items():
        findings = tuple(finding for covered, finding in held.signatures if name in covered)
        papers += [_with(paper, findings) for paper in await _inner(one, name, trusted, now, depth)]
    return papers


async def _inner(content: bytes, name: str, trusted: TrustedList, now: DateTime, depth: int) -> list[CheckedPaper]:
    """Look into what an envelope held; what is no signed file itself is simply a file."""
    try:
        return await _check(content, name, trusted, now, depth - 1)
    except DomainError:
        return [CheckedPaper(name, (hashlib.sha256(content).hexdigest(),), ())]


def _with(paper: CheckedPaper, findings: tuple[Finding, ...]) -> CheckedPaper:
    return CheckedPaper(paper.name, paper.sha256s, (*paper.findings, *findings))
