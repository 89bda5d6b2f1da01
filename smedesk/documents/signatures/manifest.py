"""Containers with CAdES: a CMS file signs a manifest, and the manifest holds the digests of the files; or, in ASiC-S,
it signs the only file itself."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any
from urllib.parse import unquote

from smedesk.documents.signatures.cms_check import check_detached
from smedesk.documents.signatures.xml_signature import DS, Unknown, is_digest, read_xml
from smedesk.domain.errors import DomainError
from smedesk.domain.signature import Finding
from smedesk.domain.trust import TrustedList

_ASIC = "{http://uri.etsi.org/02918/v1.2.1#}"
_META = "META-INF/"


async def check_cades(
    name: str, held: Mapping[str, bytes], files: Mapping[str, bytes], trusted: TrustedList, now: DateTime
) -> list[tuple[frozenset[str], Finding]]:
    """Return what the CMS file `name` of a container covers, and what was found out about each of its signatures."""
    found = _manifest_of(name, held)
    reasons: tuple[str, ...] = ()
    if found is None:
        if len(files) > 1:
            return [(frozenset(files), Finding(("unreadable",)))]
        signed, covered = next(iter(files.values())), frozenset(files)
    else:
        signed, (covered, reasons) = found[0], _covered(found[1], files)
    return [
        (covered, dataclasses.replace(one, reasons=(*reasons, *one.reasons)))
        for one in await check_detached(held[name], signed, trusted, now)
    ]


def _manifest_of(name: str, held: Mapping[str, bytes]) -> tuple[bytes, Any] | None:
    """Return bytes and root of the manifest that names this signature."""
    for other, content in held.items():
        if not (other.startswith(f"{_META}ASiCManifest") and other.endswith(".xml")):
            continue
        try:
            root = read_xml(content)
        except DomainError:
            continue
        reference = root.find(f"{_ASIC}SigReference")
        if reference is not None and unquote(reference.get("URI", "")) == name:
            return content, root
    return None


def _covered(root: Any, files: Mapping[str, bytes]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the files whose digests the manifest has, and the reasons that speak against it."""
    named = {unquote(one.get("URI", "")): one for one in root.findall(f"{_ASIC}DataObjectReference")}
    try:
        is_altered = any(
            name not in files
            or not is_digest(files[name], one.find(f"{DS}DigestMethod"), one.findtext(f"{DS}DigestValue"))
            for name, one in named.items()
        )
    except (Unknown, AttributeError, ValueError):
        return frozenset(files), ("unreadable",)
    covered = frozenset(named) & frozenset(files)
    if is_altered or not covered:
        return covered or frozenset(files), ("altered",)
    return covered, () if covered == frozenset(files) else ("not_all_signed",)
