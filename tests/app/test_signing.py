"""A signature from another desk completes a document; nothing heavy is loaded before the first signature is made."""

from __future__ import annotations

import subprocess
import sys
from datetime import date as Date
from pathlib import Path

from smedesk.app.synchronising import DeskSynchroniser
from smedesk.domain.records import Document, Signing
from smedesk.services.ports import Changes, Sentence
from smedesk.sync.worker import here
from smedesk.translate import mark
from tests.server.server_process import running
from tests.store.desks import opened
from tests.sync.local_server import MemorySecrets

_SENTENCE = Sentence(mark("Tests", "Entered papers"))


def test_the_last_signature_from_another_desk_completes_the_document(tmp_path: Path) -> None:
    (tmp_path / "server").mkdir()
    told: list[Changes] = []
    with (
        running(tmp_path / "server") as server,
        opened(tmp_path / "one") as one,
        opened(tmp_path / "other") as other,
    ):
        desks = [DeskSynchroniser(store, store.journal, MemorySecrets(), here, told.append) for store in (one, other)]
        for desk in desks:
            desk.connect(server.address, server.invite("Tartu", "EE"))
        with one.change(_SENTENCE) as work:
            paper = work.new_id()
            work.insert(Document(id=paper, office=work.office, kind="consent", version=1, state="issued"))
        for desk in desks:
            assert desk.run_round().is_complete
        with other.change(_SENTENCE) as work:
            work.insert(
                Signing(
                    id=work.new_id(),
                    office=work.office,
                    document=paper,
                    party="participant",
                    is_confirmed=True,
                    signed_on=Date(2026, 11, 24),
                )
            )
        desks[1].run_round()
        assert one.reads.get(Document, paper).state == "issued"
        desks[0].run_round()
        assert one.reads.get(Document, paper).state == "signed"
        assert "document" in told[-1].touched, "the screens are told"
        for desk in desks:
            desk.close()


def test_what_signs_is_loaded_with_the_first_signature() -> None:
    program = (
        "import sys; import smedesk.app.signing, smedesk.ui.screens.documents.screen, smedesk.app.synchronising; "
        "print([one for one in ('pyhanko', 'asn1crypto', 'lxml', 'pkcs11', 'aiohttp') if one in sys.modules])"
    )
    made = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "[]"
