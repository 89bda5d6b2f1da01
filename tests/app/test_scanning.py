"""`smedesk scans` as a process: what it says of pages, without a desk and beside one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from smedesk.app.keys import VaultKeys
from smedesk.app.printing import document_key
from smedesk.documents.form import load_form
from smedesk.documents.places import AGREEMENT, SHEET
from smedesk.documents.render import render
from smedesk.documents.scans.kept import draw_kept_page
from smedesk.domain.records import Document
from smedesk.services.ports import Sentence
from smedesk.store.profile import Profile
from smedesk.translate import mark
from tests.app.desks import PASSPHRASE
from tests.documents import sample
from tests.documents.scans import corpus

ROOT = Path(__file__).parents[2]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "smedesk", "scans", *words], input=f"{PASSPHRASE}\n", capture_output=True, text=True,
        cwd=ROOT, timeout=120, check=False, env={**os.environ, "PYTHONWARNINGS": "error"})  # fmt: skip


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_without_a_desk_codes_are_told_and_nothing_is_proved(tmp_path: Path) -> None:
    pages, empty = tmp_path / "pages.pdf", tmp_path / "empty.tif"
    pages.write_bytes(corpus.document(0).pdf)
    empty.write_bytes(b"")
    done = run(str(pages), str(empty), "--json")
    assert done.returncode == 0, done.stderr
    *found, stack = rows(done)
    assert [(row["page"], row["page_of_document"], row["reason"]) for row in found[:-1]] == [
        (number, number, "unproved") for number in range(1, 7)
    ]
    assert found[-1]["fault"] == "scan.empty"
    assert found[-1]["reason"] == "unreadable"
    assert stack["kind"] == "stack"
    assert stack["papers"] == []


def test_a_file_that_is_not_there_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    pages = tmp_path / "pages.pdf"
    pages.write_bytes(corpus.document(0).pdf)
    done = run(str(tmp_path / "nowhere.pdf"), str(pages))
    assert done.returncode == 1
    assert "nowhere.pdf" in done.stderr
    assert len(done.stdout.splitlines()) == 6


def test_no_window_and_no_server_is_loaded(tmp_path: Path) -> None:
    pages = tmp_path / "pages.pdf"
    pages.write_bytes(corpus.document(0).pdf)
    seen = (
        "import sys; sys.argv = ['smedesk', 'scans', sys.argv[1]]\nfrom smedesk.__main__ import main; main()\n"
        "print(sorted({n.split('.')[0] for n in sys.modules} & {'PySide6', 'starlette'}))"
    )
    order = [sys.executable, "-c", seen, str(pages)]
    done = subprocess.run(order, capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A desk that printed an agreement, in two versions, and what came back of them."""
    folder = tmp_path / "profile"
    subprocess.run(
        [sys.executable, "-m", "smedesk", "sample", "--companies", "20", "--offices", "2", "--profile", str(folder)],
        input=f"{PASSPHRASE}\n", text=True, cwd=ROOT, check=True, capture_output=True, timeout=120)  # fmt: skip
    profile = Profile(folder)
    store = profile.open(VaultKeys(lambda _is_new: PASSPHRASE).database_key(profile))
    try:
        key = document_key(store)
        with store.change(Sentence(mark("Test", "Printed"))) as work:
            for version in (1, 2):
                data = replace(sample.AGREEMENT, version=version)
                made = render(load_form(AGREEMENT, SHEET), data, ("et", "it"), key)
                work.insert(
                    Document(
                        id=work.new_id(),
                        office=work.office,
                        kind="agreement",
                        version=version,
                        code=data.code,
                        state="issued",
                        pages=made.pages,
                        content_sha256=made.digest,
                        file_sha256=work.keep_file(made.pdf),
                    )
                )
                (tmp_path / f"version {version}.pdf").write_bytes(made.pdf)
    finally:
        store.close()
    return folder


def test_beside_a_desk_pages_are_proved_and_ink_is_found(desk: Path, tmp_path: Path) -> None:
    kept = draw_kept_page((tmp_path / "version 2.pdf").read_bytes(), 6)
    made = corpus.Sheet(corpus.drawn((tmp_path / "version 2.pdf").read_bytes(), 6, 200), 200, "", 6, 6)
    box = next(box for box in kept.boxes if box.name == "participant")
    signed = corpus.sign(made, kept.rectangle(box), np.random.default_rng(1))
    scan = tmp_path / "scan.png"
    scan.write_bytes(corpus.picture_bytes(corpus.make_scan(signed, "upside down", 200, 1).picture))
    done = run(str(scan), str(tmp_path / "version 1.pdf"), "--json", "--profile", str(desk))
    assert done.returncode == 0, done.stderr
    first, *old, stack = rows(done)
    assert (first["state"], first["version"], first["page_of_document"], first["turn"]) == ("filed", 2, 6, 180)
    assert [ink["name"] for ink in first["ink"] if ink["ink"]] == ["participant"]
    assert {(row["state"], row["reason"]) for row in old} == {("filed", "old_version")}
    assert stack["mixed"] == [sample.AGREEMENT.code]
    assert [paper["missing"] for paper in stack["papers"]] == [[1, 2, 3, 4, 5], []]


def test_a_folder_without_a_desk_is_named(tmp_path: Path) -> None:
    done = run(str(tmp_path / "scan.png"), "--profile", str(tmp_path / "nobody"))
    assert done.returncode == 1
    assert "nobody" in done.stderr
