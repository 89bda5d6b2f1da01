"""The typefaces of all documents: embedded, and asked before anything is printed whether they hold every
character.

ReportLab prints an empty box for a missing glyph and says nothing, so no text reaches it but through
`printable`.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

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
_INVISIBLE = {"Cf"}  # soft hyphens, marks of direction, joiners: pasted along with names, and without a shape on paper


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
        pdfmetrics.registerFont(TTFont(name, str(FONTS / file), asciiReadable=False))
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
