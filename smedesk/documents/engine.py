"""What the documents are made with, as one fingerprint: the same values give the same bytes wherever it is the same.

It is kept beside each document. Where it differs, a document counts as reproduced when its pages paint the same; that
is what `same_pages` tells.
"""

from __future__ import annotations

import hashlib
import io
import zlib
from functools import lru_cache

import babel
import pikepdf
import pyphen  # type: ignore[import-untyped]
import reportlab

from smedesk import __version__
from smedesk.documents.codes import squares
from smedesk.documents.fonts import font_files

_PROBE = "MS1/0123456789AB/1/1.1/ABCDEFGHIJKLM"


@lru_cache(maxsize=1)
def engine_fingerprint() -> str:
    """SHA-256 (64 hexadecimal digits) over this program, its libraries and typefaces; asked once a process."""
    return hashlib.sha256("\n".join(f"{name} {version}" for name, version in engine().items()).encode()).hexdigest()


def engine() -> dict[str, str]:
    """The parts of the engine by their names: versions of libraries, hashes of typefaces and of what has no version."""
    versions = {
        "smedesk": __version__,
        "reportlab": reportlab.__version__,
        "pikepdf": pikepdf.__version__,
        "qpdf": pikepdf.__libqpdf_version__,
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        "babel": babel.__version__,
        "pyphen": pyphen.VERSION,
        "codes": hashlib.sha256(repr(squares(_PROBE)).encode()).hexdigest(),  # zxing-cpp does not tell its version
    }
    fonts = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in font_files()}
    return versions | fonts


def same_pages(one: bytes, other: bytes) -> bool:
    """Whether two PDFs paint the same on every page, however their bytes are packed."""
    return _painted(one) == _painted(other)


def _painted(pdf: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return [page.obj.Contents.read_bytes() for page in file.pages]
