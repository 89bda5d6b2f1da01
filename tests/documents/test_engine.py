"""The fingerprint of the engine tells when bytes may differ."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from smedesk.documents import engine
from smedesk.documents.render import RenderedDocument, render_agreement
from tests.documents.sample import AGREEMENT, KEY

_PROGRAM = "from smedesk.documents.engine import engine_fingerprint; print(engine_fingerprint())"


def test_it_is_the_same_in_another_process() -> None:
    here = engine.engine_fingerprint()
    assert re.fullmatch("[0-9a-f]{64}", here)
    order = [sys.executable, "-c", _PROGRAM]
    done = subprocess.run(order, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert done.stdout.strip() == here


def test_another_library_or_typeface_changes_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fingerprint = engine.engine_fingerprint.__wrapped__
    here = fingerprint()
    with monkeypatch.context() as patched:
        patched.setattr(pikepdf, "__version__", "0.0")
        assert fingerprint() != here
    font = tmp_path / "NotoSans-Regular.ttf"
    font.write_bytes(b"another face")
    monkeypatch.setattr(engine, "font_files", lambda: (font,))
    assert fingerprint() != here


def test_pages_are_the_same_however_they_are_packed(printed: RenderedDocument) -> None:
    import io

    packed = io.BytesIO()
    with pikepdf.open(io.BytesIO(printed.pdf)) as file:
        file.save(packed, recompress_flate=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    assert packed.getvalue() != printed.pdf
    assert engine.same_pages(packed.getvalue(), printed.pdf)
    assert not engine.same_pages(render_agreement(AGREEMENT, ("it", "et"), KEY), printed.pdf)
