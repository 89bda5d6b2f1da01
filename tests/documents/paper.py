"""Reads a PDF back by other programs than the one that made it: poppler for words and fonts, zxing for
codes."""

from __future__ import annotations

import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

import zxingcpp
from PIL import Image

MM = 72 / 25.4
_XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands: page from 1, millimetres from the upper left corner."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float


def poppler(tool: str, pdf: bytes, *options: str) -> str:
    """What a tool of poppler says of `pdf`; the tool must be installed (Debian: poppler-utils)."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "document.pdf"
        file.write_bytes(pdf)
        order = [tool, *options, str(file), *(["-"] if tool == "pdftotext" else [])]
        return subprocess.run(order, check=True, capture_output=True).stdout.decode()


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page in the order in which it was set."""
    return poppler("pdftotext", pdf, "-raw").split("\f")[:-1]


def squeeze(text: str) -> str:
    """Text without what line breaks may change: spaces, hyphens, and the way accents are composed."""
    return "".join(
        character
        for character in unicodedata.normalize("NFC", text)
        if not character.isspace() and character not in "-\u2010\u2011\u00ad"
    )


def whole_text(pdf: bytes) -> str:
    """All words of the document, squeezed."""
    return squeeze(" ".join(page_texts(pdf)))


def words(pdf: bytes) -> list[Word]:
    """Every word with its box."""
    tree = ET.fromstring(poppler("pdftotext", pdf, "-bbox"))
    return [
        Word(
            number,
            word.text or "",
            *(float(word.attrib[edge]) / MM for edge in ("xMin", "yMin", "xMax", "yMax")),
        )
        for number, page in enumerate(tree.iter(f"{_XHTML}page"), start=1)
        for word in page.iter(f"{_XHTML}word")
    ]


def fonts(pdf: bytes) -> list[tuple[str, bool, bool]]:
    """Name, embedded, subset of every font."""
    rows = [line.split() for line in poppler("pdffonts", pdf).splitlines()[2:]]
    return [(row[0], row[-5] == "yes", row[-4] == "yes") for row in rows]


def scans(pdf: bytes, dpi: int) -> list[Image.Image]:
    """The pages as a scanner of `dpi` would give them, in grey."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "document.pdf"
        file.write_bytes(pdf)
        subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", file, Path(folder) / "page"], check=True)
        pictures = []
        for path in sorted(Path(folder).glob("page*.pgm")):
            with Image.open(path) as picture:
                pictures.append(picture.copy())
        return pictures


def codes(picture: Image.Image) -> list[zxingcpp.Barcode]:
    """The codes on a scanned page."""
    return list(zxingcpp.read_barcodes(picture))
