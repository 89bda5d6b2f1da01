"""Papers by e-mail: who signs gets the file as it was issued, in a letter of his language; who cannot is named."""

from __future__ import annotations

import email
import email.policy
from pathlib import Path

from smedesk.app.printing import FormPrinter
from smedesk.domain.records import Document, Note
from smedesk.interchange.mail_drafts import write_drafts
from smedesk.services.agreements import issue_agreement
from smedesk.services.drafting import letters, log_drafts
from smedesk.services.editing import change_fields
from smedesk.services.mailing import paper_drafts, paper_recipients
from tests.services.test_agreements import complete
from tests.ui.screens.world import NOW, TODAY, World

PAPERS = next(letter.texts for letter in letters() if letter.id == "papers")


def test_each_party_gets_the_paper_that_was_issued_in_a_letter_of_its_language(world: World, tmp_path: Path) -> None:
    change_fields(world.store, "person", world.ids["kadri_person"], {"language": "et"})
    id, _ = issue_agreement(world.store, FormPrinter(bytes(32)), complete(world), ("et", "it"), TODAY)
    document = world.store.reads.get(Document, id)
    found = {one.recipient.name: one for one in paper_recipients(world.store.reads, [id], NOW)}
    assert set(found) == {"Kadri Tamm", "Liis Org"}, "the people of the host office are written to from there"
    assert found["Liis Org"].recipient.obstacle == "no_address"
    assert (found["Kadri Tamm"].foreign, found["Liis Org"].foreign) == ((), (id,))
    drafts = paper_drafts(world.store.reads, tuple(found.values()), PAPERS)
    (path,) = write_drafts(tmp_path, drafts, [], NOW).iterdir()
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    body = message.get_body()
    assert body is not None
    assert (body["Content-Language"], message["X-Unsent"]) == ("et", "1")
    assert "kadri@nordlys.example" in message["To"]
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == document.file_name
    assert attached.get_content() == world.store.reads.file(document.file_sha256)
    log_drafts(world.store, drafts, TODAY)
    (note,) = world.store.reads.find(Note, subject=f"person:{world.ids['kadri_person']}")
    assert note.kind == "email"


def test_a_paper_that_was_replaced_goes_to_nobody(world: World) -> None:
    exchange, printer = complete(world), FormPrinter(bytes(32))
    first, _ = issue_agreement(world.store, printer, exchange, ("et",), TODAY)
    second, _ = issue_agreement(world.store, printer, exchange, ("et",), TODAY)
    (kadri, _) = paper_recipients(world.store.reads, [first, second], NOW)
    assert kadri.documents == (second,)
