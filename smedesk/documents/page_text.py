"""The words that a page of ours shows, read back from its own operators and the maps of its fonts.

Made for pages that this program wrote: texts stand in brackets, fonts have one byte a sign. What has no character in
its font's map is shown as a replacement sign, so that whoever compares sees it.
"""

from __future__ import annotations

import re
from typing import Any

import pikepdf

_SHOWN = re.compile(rb"(/\S+) [\d.]+ Tf|\(((?:[^()\\]|\\.)*)\) Tj", re.DOTALL)
_ESCAPED = re.compile(rb"\\([0-7]{3}|.)", re.DOTALL)
_MAPPED = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>")
_SPOKEN = {b"n": b"\n", b"r": b"\r"}
Map = dict[int, str]


class PageReader:
    """Reads pages of one file; each font's map is read once."""

    def __init__(self) -> None:
        self._maps: dict[tuple[int, int], Map] = {}

    def words(self, page: pikepdf.Page) -> str:
        """All that is shown, in the order in which it was painted, without the spaces between texts."""
        fonts = page.obj.Resources.get("/Font", pikepdf.Dictionary())
        here: Map = {}
        shown = []
        for font, text in _SHOWN.findall(page.obj.Contents.read_bytes()):
            if font:
                here = self._map(fonts.get(font.decode()))
            else:
                plain = _ESCAPED.sub(_unescaped, text) if b"\\" in text else text
                shown.append(plain.decode("latin-1").translate(here))
        return "".join(shown)

    def _map(self, font: Any) -> Map:
        if font is None or "/ToUnicode" not in font:
            return dict.fromkeys(range(256), "�")
        if font.objgen not in self._maps:
            known = {int(code, 16): chr(int(sign, 16)) for code, sign in _MAPPED.findall(font.ToUnicode.read_bytes())}
            self._maps[font.objgen] = {code: known.get(code, "\ufffd") for code in range(256)}
        return self._maps[font.objgen]


def _unescaped(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    return bytes([int(sign, 8)]) if len(sign) == 3 else _SPOKEN.get(sign, sign)
