"""The same input gives the same bytes: today, tomorrow, in another process, after other documents."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from smedesk.documents import typography
from smedesk.documents.form import Form
from smedesk.documents.render import RenderedDocument, render, render_agreement
from tests.documents.sample import AGREEMENT, KEY

_ROOT = Path(__file__).parents[2]
_PROGRAM = """
import hashlib
from smedesk.documents.render import render_agreement
from tests.documents.sample import AGREEMENT, KEY
print(hashlib.sha256(render_agreement(AGREEMENT, ("et", "it"), KEY)).hexdigest())
"""


def test_twice_gives_the_same_bytes_also_after_other_documents(printed: RenderedDocument) -> None:
    for languages in (("en",), ("it", "et"), ("et",)):
        render_agreement(replace(AGREEMENT, project="Жълъд Ξενία Ģimene " * 40), languages, KEY)
    assert render_agreement(AGREEMENT, ("et", "it"), KEY) == printed.pdf


def test_remembered_lines_change_no_byte(printed: RenderedDocument) -> None:
    typography.WORDING_LINES.clear()
    assert render_agreement(AGREEMENT, ("et", "it"), KEY) == printed.pdf, "with nothing remembered"
    assert render_agreement(AGREEMENT, ("et", "it"), KEY) == printed.pdf, "with everything remembered"


def test_threads_that_print_at_the_same_time_do_not_disturb_each_other(printed: RenderedDocument) -> None:
    def print_one(number: int) -> bytes:
        languages = (("et", "it"), ("it", "et"), ("en",))[number % 3]
        return render_agreement(AGREEMENT, languages, KEY)

    typography.WORDING_LINES.clear()
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(print_one, range(12)))
    assert together[0] == printed.pdf
    assert together == together[:3] * 4


@pytest.mark.parametrize(("seed", "zone"), [("1", "Pacific/Auckland"), ("4711", "America/Los_Angeles")])
def test_another_process_hash_seed_and_time_zone_give_the_same_bytes(
    printed: RenderedDocument, seed: str, zone: str
) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
    order = [sys.executable, "-c", _PROGRAM]
    done = subprocess.run(order, check=True, capture_output=True, cwd=_ROOT, env=environment, text=True)
    assert done.stdout.strip() == hashlib.sha256(printed.pdf).hexdigest()


def test_the_digest_follows_the_content_and_not_the_key(form: Form, printed: RenderedDocument) -> None:
    assert render(form, AGREEMENT, ("et", "it"), bytes(32)).digest == printed.digest
    changed = replace(AGREEMENT, project=AGREEMENT.project + ".")
    assert render(form, changed, ("et", "it"), KEY).digest != printed.digest
    assert render(form, AGREEMENT, ("it", "et"), KEY).digest != printed.digest


def test_another_key_changes_the_codes_and_so_the_bytes(printed: RenderedDocument) -> None:
    assert render_agreement(AGREEMENT, ("et", "it"), bytes(32)) != printed.pdf


def test_the_values_of_one_document_are_not_remembered_for_the_next(printed: RenderedDocument) -> None:
    assert printed.pages == 6
    remembered = " ".join(text for (text, _), *_ in typography.WORDING_LINES)
    assert AGREEMENT.participant.name not in remembered
    assert AGREEMENT.host_company.name not in remembered
    assert AGREEMENT.project not in remembered
    assert "Rapporto di lavoro" in remembered
