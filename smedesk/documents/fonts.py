"""The typefaces of all documents: embedded, and asked before anything is printed whether they hold every
character.

ReportLab prints an empty box for a missing glyph and says nothing, so no text reaches it but through
`printable`.
"""

from __future__ import annotations

import string
import unicodedata
import zlib
from functools import lru_cache
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from smedesk.documents.places import FONTS
from smedesk.domain.errors import DomainError

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "NotoSans", "NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic"
STATEMENT = "Ubuntu-derivative-SMEdesk-Bold"
"""One of the few typefaces in which the Commission allows the funding statement beside the emblem."""

_FILES = {
    REGULAR: "noto/NotoSans-Regular.ttf",
    BOLD: "noto/NotoSans-Bold.ttf",
    ITALIC: "noto/NotoSans-Italic.ttf",
    BOLD_ITALIC: "noto/NotoSans-BoldItalic.ttf",
    STATEMENT: "ubuntu/Ubuntu-derivative-SMEdesk-Bold.ttf",
}
_SPACES = {
    ord("\t"): " ",
    ord("\r"): "",
    0x202F: "\u00a0",
}  # the library would break a line at a narrow no-break space
_MOST_IN_ORDER = 200
"""More different characters than these could need a second subset, which those of one typeface alone may not"""
_CODE_SIGNS = string.ascii_uppercase + string.digits
"""What the codes of pages are made of, which differ in every document"""
_BLANK = 32
_INVISIBLE = {"Cf"}  # soft hyphens, marks of direction, joiners: pasted along with names, and without a shape on paper


class HouseFont(TTFont):  # type: ignore[misc]
    """A typeface whose subset follows from the set of characters alone, not from where each comes first: so documents
    of the same words share the subset, which is cut and packed once."""

    def set_order(self, document: Any, characters: str) -> None:
        """Give the characters their codes in this order; what is never printed is no part of the subset."""
        self.splitString(characters, document)
        self.state[document].house_used = set()

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> Any:  # noqa: N802 - the library's name
        found = super().splitString(text, doc, encoding)
        used = getattr(self.state[doc], "house_used", None)
        if used is not None:
            used.update(map(ord, text))
        return found

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        state = self.state[doc]
        used = getattr(state, "house_used", None)
        if used is not None:
            used |= {0, _BLANK}
            state.subsets = [[sign if sign in used else _BLANK for sign in subset] for subset in state.subsets]
        super().addObjects(doc)
        for name, written in doc.idToObject.items():
            if name.startswith(f"fontFile:{self.face.filename}("):
                written.filters = [_Packing]


class _Packing:
    """Packs subsets of fonts as the library does, each once."""

    pdfname = "FlateDecode"
    encode = staticmethod(lru_cache(maxsize=64)(zlib.compress))


def set_order(document: Any, words: str) -> None:
    """Give the characters of `words` fixed codes in a document of ReportLab that is about to be written."""
    register_fonts()
    used = sorted({*words, *_CODE_SIGNS} - {"\n", "\xa0"})
    if len(used) > _MOST_IN_ORDER:
        return
    for name in _FILES:
        font = pdfmetrics.getFont(name)
        font.set_order(document, "".join(sign for sign in used if ord(sign) in font.face.charToGlyph))
    pdfmetrics.getFont(REGULAR).splitString(_CODE_SIGNS, document)


def font_file(name: str) -> Path:
    return FONTS / _FILES[name]


def font_files() -> tuple[Path, ...]:
    """The files of all typefaces."""
    return tuple(FONTS / file for file in _FILES.values())


@lru_cache(maxsize=1)
def register_fonts() -> None:
    """Make the typefaces known to ReportLab; once a process."""
    for name, file in _FILES.items():
        # only what runs as text needs all of ASCII in its subset
        font = HouseFont(name, str(FONTS / file), asciiReadable=False)
        cut = lru_cache(maxsize=16)(font.face.makeSubset)
        font.face.makeSubset = lambda subset, cut=cut: cut(tuple(subset))
        pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)


@lru_cache(maxsize=len(_FILES))
def characters(font: str) -> frozenset[str]:
    """The visible characters that `font` can print, and the blanks."""
    register_fonts()
    known = map(chr, pdfmetrics.getFont(font).face.charToGlyph)
    return frozenset(character for character in known if unicodedata.category(character) not in _INVISIBLE)


def printable(text: str, font: str) -> str:
    """`text` in composed form, without invisible characters; lines are parted by a line feed.

    DomainError `document.glyph_missing` names the first character that the font lacks, by its Unicode name.
    """
    known = characters(font)
    shown = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).translate(_SPACES)
    if known.issuperset(shown):
        return shown
    shown = "".join(character for character in shown if unicodedata.category(character) not in _INVISIBLE)
    for character in shown:
        if character not in known and character != "\n":
            name = unicodedata.name(character, f"U+{ord(character):04X}")
            raise DomainError("document.glyph_missing", character=character, name=name, text=text)
    return shown
