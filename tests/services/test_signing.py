"""Who signed which version: signing, receiving what was signed elsewhere, and when a paper is complete."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date as Date
from functools import lru_cache

import pikepdf
import pytest

from smedesk.app.signing import PaperSignatures
from smedesk.domain.errors import CommandRefused, DomainError
from smedesk.domain.field import Audience
from smedesk.domain.records import Attachment, Document, Person, Signing
from smedesk.domain.signature import SIGNED_BY, Validity, read_finding
from smedesk.domain.trust import write_trusted
from smedesk.services.access import Everything
from smedesk.services.ports import Sentence
from smedesk.services.signed_files import examine_signed, file_signed, receive_signed
from smedesk.services.signing import (
    SigningOrder,
    confirm_signing,
    keep_signed,
    note_signed,
    settle_document,
    settle_documents,
    sign_document,
    sign_paper,
    standing_of,
)
from smedesk.services.trusting import refresh_trust, take_trust_file, trusted_list
from smedesk.translate import mark
from tests.documents.signatures.authority import NOW, Authority, Holder
from tests.documents.signatures.papers import AMOUNT, PARTIES, unsigned
from tests.documents.signatures.xades import container
from tests.ui.screens.world import TODAY, World, enter_exchange

SIGNATURES = PaperSignatures()
_SENTENCE = Sentence(mark("Tests", "Entered papers"))


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture(scope="module")
def named(authority: Authority) -> Callable[[str], Holder]:
    return lru_cache(maxsize=None)(authority.signer)


@pytest.fixture
def paper(world: World, authority: Authority) -> str:
    """An agreement that was issued, on a desk with a trusted list."""
    refresh_trust(world.store, write_trusted(authority.trusted))
    return issue(world, enter_exchange(world))


def issue(world: World, exchange: str, version: int = 1) -> str:
    with world.store.change(_SENTENCE) as work:
        id = work.new_id()
        work.insert(
            Document(
                id=id,
                office=work.office,
                exchange=exchange,
                kind="agreement",
                version=version,
                code="7KQ2M4XWB9TD",
                state="issued",
                file_name="agreement.pdf",
                file_sha256=work.keep_file(pdf_of(version)),
                pages=1,
            )
        )
    return id


def pdf_of(version: int) -> bytes:
    return unsigned() + b"\n" * (version - 1)


def order(holder: Holder, party: str) -> SigningOrder:
    return SigningOrder(party, holder.pkcs12(), lines=("Participant",))


def signed_by(world: World, paper: str, holder: Holder, party: str) -> str:
    id, _ = sign_document(world.store, SIGNATURES, SIGNATURES, paper, order(holder, party), NOW)
    return id


def in_ink(world: World, paper: str, party: str, way: str = "ink", is_confirmed: bool = True) -> None:
    with world.store.change(_SENTENCE) as work:
        work.insert(
            Signing(
                id=work.new_id(),
                office=work.office,
                document=paper,
                party=party,
                way=way,
                signed_on=Date(2026, 11, 20),
                is_confirmed=is_confirmed,
            )
        )
        settle_document(work, paper)


def state(world: World, paper: str) -> str:
    return world.store.reads.get(Document, paper).state


def test_five_parties_sign_one_after_the_other_and_the_paper_is_signed(
    world: World, paper: str, named: Callable[[str], Holder]
) -> None:
    for number, party in enumerate(PARTIES):
        assert (state(world, paper), len(standing_of(world.store.reads, paper).missing)) == ("issued", 5 - number)
        signed_by(world, paper, named(party), party)
    standing = standing_of(world.store.reads, paper)
    assert state(world, paper) == "signed"
    assert (standing.is_complete, standing.is_mixed, standing.missing) == (True, False, ())
    document = world.store.reads.get(Document, paper)
    assert world.store.reads.file(document.file_sha256) == unsigned(), "what was issued stays as it is"
    last = world.store.reads.file(standing.signed[-1].signing.file_sha256)
    (checked,) = SIGNATURES.check(last, trusted_list(world.store.reads), NOW)
    assert [(one.field, one.validity) for one in checked.findings] == [(party, Validity.VALID) for party in PARTIES]


def test_one_undo_takes_a_signature_and_the_state_back(
    world: World, paper: str, named: Callable[[str], Holder]
) -> None:
    for party in PARTIES[:-1]:
        in_ink(world, paper, party)
    signed_by(world, paper, named("Maarja Kask"), "host_office")
    assert state(world, paper) == "signed"
    assert standing_of(world.store.reads, paper).is_mixed
    world.store.undo()
    assert state(world, paper) == "issued"
    assert standing_of(world.store.reads, paper).missing == ("host_office",)


def test_what_is_told_stands_beside_what_was_seen_and_one_undo_takes_it_back(world: World, paper: str) -> None:
    in_ink(world, paper, "participant")
    note_signed(world.store, paper)
    standing = standing_of(world.store.reads, paper)
    assert {one.party: one.signing.way for one in standing.signed} == {
        party: "ink" if party == "participant" else "told" for party in PARTIES
    }
    assert (state(world, paper), standing.is_complete) == ("signed", True)
    with pytest.raises(CommandRefused, match="not_issued"):
        note_signed(world.store, paper)
    world.store.undo()
    assert [one.party for one in standing_of(world.store.reads, paper).signed] == ["participant"]
    assert state(world, paper) == "issued"


def test_signatures_on_different_versions_do_not_complete_any(world: World, paper: str) -> None:
    exchange = world.store.reads.get(Document, paper).exchange
    newer = issue(world, exchange, version=2)
    for party in PARTIES[:3]:
        in_ink(world, paper, party)
    for party in PARTIES[3:]:
        in_ink(world, newer, party)
    assert (state(world, paper), state(world, newer)) == ("issued", "issued")
    standing = standing_of(world.store.reads, newer)
    assert standing.missing == PARTIES[:3]
    assert {(one.party, one.version) for one in standing.older} == {(party, 1) for party in PARTIES[:3]}


def test_the_last_signature_may_come_from_the_other_office(world: World, paper: str) -> None:
    for party in PARTIES[:-1]:
        in_ink(world, paper, party)
    exchange = world.store.reads.get(Document, paper).exchange
    world.receive(
        Signing(id="s-it", office="office-it", document=paper, exchange=exchange, party=PARTIES[-1], is_confirmed=True),
        audience=Audience.AGREEMENT,
    )
    assert state(world, paper) == "issued"
    assert settle_documents(world.store, ["s-it"]) is not None
    assert state(world, paper) == "signed"
    assert settle_documents(world.store, ["s-it", "gone"]) is None, "once is enough"


def test_ink_that_nobody_has_looked_at_does_not_count(world: World, paper: str) -> None:
    for party in PARTIES:
        in_ink(world, paper, party, is_confirmed=party != "participant")
    standing = standing_of(world.store.reads, paper)
    assert (state(world, paper), standing.missing) == ("issued", ("participant",))
    unseen = next(one.signing.id for one in standing.signed if one.party == "participant")
    confirm_signing(world.store, unseen)
    assert state(world, paper) == "signed"


def test_a_paper_is_signed_only_while_it_waits_and_only_by_its_parties(
    world: World, paper: str, named: Callable[[str], Holder]
) -> None:
    asked = order(named("Kadri Tamm"), "witness")
    with pytest.raises(DomainError, match=r"signing\.no_such_party"):
        sign_paper(world.store.reads, SIGNATURES, SIGNATURES, paper, asked, NOW)
    for party in PARTIES:
        in_ink(world, paper, party, way="told")
    with pytest.raises(CommandRefused, match=r"signing\.not_issued"):
        signed_by(world, paper, named("Kadri Tamm"), "participant")


def test_two_who_sign_at_once_do_not_lose_a_signature(world: World, paper: str, named: Callable[[str], Holder]) -> None:
    reads = world.store.reads
    first, second = (
        sign_paper(reads, SIGNATURES, SIGNATURES, paper, order(named(party), party), NOW) for party in PARTIES[:2]
    )
    keep_signed(world.store, first)
    with pytest.raises(CommandRefused, match=r"signing\.overtaken"):
        keep_signed(world.store, second)
    signed_by(world, paper, named(PARTIES[1]), PARTIES[1])
    assert len(standing_of(reads, paper).signed) == 2


SIGNERS = {"participant": "TAMM,KADRI,48001010000", "sending_company": "Liis Org"}


def test_a_signed_file_that_comes_back_finds_its_document_and_its_parties(
    world: World, paper: str, named: Callable[[str], Holder]
) -> None:
    pdf = unsigned()
    for party, name in SIGNERS.items():
        pdf = SIGNATURES.sign(pdf, order(named(name), party), trusted_list(world.store.reads))
    received, _ = receive_signed(world.store, SIGNATURES, "back.pdf", pdf, NOW)
    assert [(one.document, one.party) for one in received.signatures] == [(paper, one) for one in SIGNERS]
    standing = standing_of(world.store.reads, paper)
    assert [one.party for one in standing.signed if one.counts] == list(SIGNERS)
    assert all("original" in one.finding.reasons for one in standing.signed if one.finding)
    again, _ = receive_signed(world.store, SIGNATURES, "back.pdf", pdf, NOW)
    assert all(one.is_known for one in again.signatures)
    assert len(standing_of(world.store.reads, paper).signed) == 2, "the same file twice is the same signatures"


def test_somebody_else_in_the_field_of_a_party_waits_for_a_person(
    world: World, paper: str, named: Callable[[str], Holder]
) -> None:
    stranger = order(named("SAAR,MATI,38001010000"), "participant")
    pdf = SIGNATURES.sign(unsigned(), stranger, trusted_list(world.store.reads))
    receive_signed(world.store, SIGNATURES, "back.pdf", pdf, NOW)
    (one,) = standing_of(world.store.reads, paper).signed
    assert one.finding is not None
    assert (one.party, one.counts, "other_name" in one.finding.reasons) == ("participant", False, True)


def test_a_container_finds_its_document_and_whose_signature_it_is(
    world: World, paper: str, named: Callable[[str], Holder]
) -> None:
    content = container({"leping.pdf": unsigned()}, named("TAMM,KADRI,48001010000"))
    receive_signed(world.store, SIGNATURES, "leping.asice", content, NOW)
    (one,) = standing_of(world.store.reads, paper).signed
    assert (one.party, one.counts, one.signing.signed_on) == ("participant", True, NOW.date())
    assert world.store.reads.file(one.signing.file_sha256) == content
    finding = read_finding(one.signing.verdict)
    assert finding is not None
    assert finding.signer == "TAMM, KADRI"


def test_whose_signature_it_is_can_be_said_by_a_person(
    world: World, paper: str, named: Callable[[str], Holder]
) -> None:
    content = container({"leping.pdf": unsigned()}, named("NOBODY,KNOWN"))
    received = examine_signed(world.store.reads, SIGNATURES, "leping.asice", content, NOW)
    assert received.undecided == (0,)
    file_signed(world.store, received)
    assert standing_of(world.store.reads, paper).signed == ()
    (kept,) = world.store.reads.find(Attachment, subject=f"document:{paper}")
    assert world.store.reads.file(kept.file_sha256) == content, "what came in is kept all the same"
    file_signed(world.store, received, {0: "host_company"})
    assert [one.party for one in standing_of(world.store.reads, paper).signed] == ["host_company"]


def test_a_forged_file_is_kept_and_counts_for_nothing(
    world: World, paper: str, named: Callable[[str], Holder], monkeypatch: pytest.MonkeyPatch
) -> None:
    signed = SIGNATURES.sign(unsigned(), order(named("Kadri Tamm"), "participant"), trusted_list(world.store.reads))
    forged = signed.replace(AMOUNT, AMOUNT.replace(b"3600", b"9600"))
    monkeypatch.setattr(PaperSignatures, "page_codes", lambda _self, _content: (("7KQ2M4XWB9TD", 1),))
    received, _ = receive_signed(world.store, SIGNATURES, "forged.pdf", forged, NOW)
    assert [one.finding.validity for one in received.signatures] == [Validity.INVALID]
    standing = standing_of(world.store.reads, paper)
    assert (standing.signed, state(world, paper)) == ((), "issued")
    (kept,) = world.store.reads.find(Attachment, subject=f"document:{paper}")
    assert world.store.reads.file(kept.file_sha256) == forged


def test_a_document_that_was_changed_before_it_was_signed_waits_for_a_person(
    world: World, paper: str, named: Callable[[str], Holder], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(unsigned())) as pdf:
        pdf.save(out)
    signed = SIGNATURES.sign(out.getvalue(), order(named("Kadri Tamm"), "participant"), trusted_list(world.store.reads))
    with pytest.raises(DomainError, match=r"signing\.no_document"):
        receive_signed(world.store, SIGNATURES, "other.pdf", signed, NOW)
    monkeypatch.setattr(PaperSignatures, "page_codes", lambda _self, _content: (("7KQ2M4XWB9TD", 1),))
    receive_signed(world.store, SIGNATURES, "other.pdf", signed, NOW)
    (one,) = standing_of(world.store.reads, paper).signed
    assert one.finding is not None
    assert (one.counts, "other_bytes" in one.finding.reasons) == (False, True)
    confirm_signing(world.store, one.signing.id)
    assert standing_of(world.store.reads, paper).signed[0].counts


def test_a_file_that_nobody_signed_is_said(world: World, paper: str) -> None:
    with pytest.raises(DomainError, match=r"signing\.no_signature"):
        receive_signed(world.store, SIGNATURES, "plain.pdf", unsigned(), NOW)
    assert state(world, paper) == "issued"


def test_a_trusted_list_that_is_damaged_does_not_replace_the_one_of_before(world: World, authority: Authority) -> None:
    assert not trusted_list(world.store.reads)
    refresh_trust(world.store, write_trusted(authority.trusted))
    for damaged, code in ((b"{}", "trust.unreadable"), (b"", "trust.unreadable"), (b"[1]", "trust.unreadable")):
        with pytest.raises(DomainError, match=code):
            refresh_trust(world.store, damaged)
    assert trusted_list(world.store.reads) == authority.trusted
    bundle = "\n".join(("# ours", *authority.listed.certificates)).encode()
    take_trust_file(world.store, "issuers.pem", bundle)
    kept = trusted_list(world.store.reads)
    assert (kept.source, kept.certificates) == ("issuers.pem", authority.listed.certificates)
    with pytest.raises(DomainError, match=r"trust\."):
        take_trust_file(world.store, "photo.jpg", b"\xff\xd8\xff")


def test_every_party_of_a_paper_is_one_of_the_choices() -> None:
    from smedesk.domain.choices import DOCUMENT_KINDS
    from smedesk.domain.choices import PARTIES as KNOWN

    assert {party for parties in SIGNED_BY.values() for party in parties} <= {one.code for one in KNOWN}
    assert SIGNED_BY.keys() <= {one.code for one in DOCUMENT_KINDS}


def test_signed_files_are_of_the_person_when_asked_for_and_when_erased(
    world: World, paper: str, named: Callable[[str], Holder]
) -> None:
    id = signed_by(world, paper, named("TAMM,KADRI,48001010000"), "participant")
    signing = world.store.reads.get(Signing, id)
    person = world.store.reads.get(Person, world.ids["kadri_person"])
    held = Everything(person, world.store.eraser.records_on(person.id), (), ())
    assert ("signed-participant", signing.file_sha256) in list(held.files)
    plan = world.store.eraser.plan(person.id, TODAY)
    assert {("document", paper), ("signing", id)} <= set(plan.erased)
