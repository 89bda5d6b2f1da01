"""How much a page of a PDF would unfold to, found without unfolding it: small files can hold endless pages.

Bytes are counted up to the bound and no further; forms drawn inside forms multiply.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Any

import pikepdf

from smedesk.domain.errors import DomainError

_MOST_BYTES = 64_000_000
"""Of drawing instructions on one page; the densest page of ours has 60 thousand."""
_MOST_PICTURE_BYTES = 400_000_000
_MOST_DEPTH = 12
_CALL = re.compile(rb"/([^\s/<>\[\]()%]+)\s+Do\b")
_ZIPPED = ("/FlateDecode", "/Fl")


def check_weight(page: Any) -> int:
    """The weight of a page in bytes of instructions, 0 where nothing is drawn; DomainError `scan.too_large`."""
    contents = page.get("/Contents")
    streams = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    resources = _inherited(page, "/Resources")
    weights: dict[tuple[int, int], int] = {}
    total = sum(_weigh(stream, resources, weights, 0) for stream in streams if isinstance(stream, pikepdf.Stream))
    return total + sum(1 for _ in _appearances(page))


def _weigh(stream: Any, resources: Any, weights: dict[tuple[int, int], int], depth: int) -> int:
    if depth > _MOST_DEPTH:
        raise DomainError("scan.too_large", depth=depth)
    text = _text(stream)
    total = len(text.strip())
    forms = resources.get("/XObject") if resources is not None else None
    for call in _CALL.finditer(text):
        total += _weigh_called(forms, call.group(1), weights, depth)
        _bound(total)
    return total


def _weigh_called(forms: Any, name: bytes, weights: dict[tuple[int, int], int], depth: int) -> int:
    called = forms.get("/" + name.decode("latin-1")) if isinstance(forms, pikepdf.Dictionary) else None
    if not isinstance(called, pikepdf.Stream):
        return 0
    if called.get("/Subtype") == "/Image":
        return _check_picture(called)
    place = called.objgen
    if place not in weights:
        weights[place] = _MOST_BYTES  # what draws itself never ends
        weights[place] = _weigh(called, called.get("/Resources"), weights, depth + 1)
    return weights[place]


def _check_picture(picture: Any) -> int:
    bits = int(picture.get("/BitsPerComponent", 8))
    width, height = int(picture.get("/Width", 0)), int(picture.get("/Height", 0))
    if width * height * bits // 8 > _MOST_PICTURE_BYTES:
        raise DomainError("scan.too_large", width=width, height=height)
    return 1


def _text(stream: Any) -> bytes:
    """What the stream unfolds to, up to the bound."""
    given = stream.get("/Filter")
    filters = [str(name) for name in given] if isinstance(given, pikepdf.Array) else [str(given)] if given else []
    raw: bytes = stream.read_raw_bytes()
    for name in filters:
        if name not in _ZIPPED:
            return bytes(stream.read_bytes()) if len(raw) < _MOST_BYTES // 100 else raw
        raw = _unzipped(raw)
    return raw


def _unzipped(raw: bytes) -> bytes:
    unfolding = zlib.decompressobj()
    try:
        text = unfolding.decompress(raw, _MOST_BYTES + 1)
    except zlib.error:
        return raw  # PDFium draws what it can
    _bound(len(text))
    return text


def _bound(weight: int) -> None:
    if weight > _MOST_BYTES:
        raise DomainError("scan.too_large", bytes=weight)


def _inherited(page: Any, name: str) -> Any:
    for _ in range(_MOST_DEPTH * 4):
        if name in page:
            return page[name]
        if "/Parent" not in page:
            return None
        page = page["/Parent"]
    return None


def _appearances(page: Any) -> Iterator[Any]:
    """Notes and filled fields that draw something."""
    for note in page.get("/Annots", []):
        if isinstance(note, pikepdf.Dictionary) and "/AP" in note:
            yield note
