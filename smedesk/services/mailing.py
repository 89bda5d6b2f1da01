"""The papers of exchanges as drafts of e-mail: each party of this office gets those that concern it, in one message.

An office writes to its own people; those of the host office get their papers from there. A paper that several sign is
the same for all of them: whose language it does not speak is told beside it, and gets no other text to sign.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime as DateTime

from smedesk.domain.frozen import frozen
from smedesk.domain.records import Document, Exchange, Match, Person, Placement
from smedesk.domain.signature import SIGNED_BY
from smedesk.services.drafting import Draft, LetterText, Recipient, drafts_for, recipients_of
from smedesk.services.ports import Reads

_STANDING = frozenset({"issued", "signed"})
_SIGNERS = ("owner", "co_owner", "manager")
_ABOUT_PERSON = "person:"


@frozen
class PaperRecipient:
    """Somebody and the papers (ids) that he gets; `foreign` are those that do not speak his language."""

    recipient: Recipient
    documents: tuple[str, ...]
    foreign: tuple[str, ...] = ()


def paper_recipients(reads: Reads, documents: Iterable[str], now: DateTime) -> tuple[PaperRecipient, ...]:
    """Return who of this office gets which of these papers, by name; replaced papers and drafts go to nobody. Who
    cannot be written to is there with the obstacle."""
    papers = [one for one in reads.get_many(Document, documents).values() if one.state in _STANDING and one.file_sha256]
    wanted: dict[str, list[Document]] = {}
    for paper in papers:
        for person in _people(reads, paper):
            wanted.setdefault(person, []).append(paper)
    return tuple(
        PaperRecipient(
            one,
            tuple(paper.id for paper in wanted[one.person]),
            tuple(paper.id for paper in wanted[one.person] if one.language not in paper.languages),
        )
        for one in recipients_of(reads, wanted, now)
    )


def paper_drafts(
    reads: Reads, recipients: Sequence[PaperRecipient], texts: Mapping[str, LetterText]
) -> tuple[Draft, ...]:
    """Return a draft for each who can be written to, his papers attached byte by byte as they were issued. Errors as
    `drafts_for`; RecordMissing where a file is not on this desk."""
    papers = {one.recipient.person: one.documents for one in recipients}
    drafts = drafts_for([one.recipient for one in recipients], texts)
    return tuple(replace(draft, files=_files(reads, papers[draft.recipient.person])) for draft in drafts)


def _files(reads: Reads, documents: Sequence[str]) -> tuple[tuple[str, bytes], ...]:
    found = (reads.get(Document, id) for id in documents)
    return tuple((one.file_name, reads.file(one.file_sha256)) for one in found)


def _people(reads: Reads, paper: Document) -> tuple[str, ...]:
    """Return the people who sign a paper, of a paper that nobody signs the participant."""
    if paper.subject.startswith(_ABOUT_PERSON):
        return (paper.subject.removeprefix(_ABOUT_PERSON),)
    if not paper.exchange:
        return ()
    exchange = reads.get(Exchange, paper.exchange)
    people = {
        "participant": exchange.participant,
        "sending_company": _signer(reads, exchange.sending_company),
        "host_company": reads.get(Placement, reads.get(Match, exchange.match).placement).contact
        or _signer(reads, exchange.host_company),
    }
    parties = SIGNED_BY.get(paper.kind, ("participant",))
    if paper.kind == "certificate":
        parties = ("participant", *parties)  # it is given to the one who does not sign it
    return tuple(dict.fromkeys(people[party] for party in parties if people.get(party)))


def _signer(reads: Reads, company: str) -> str:
    people = [one for one in reads.find(Person, company=company) if one.role in _SIGNERS]
    return min(people, key=lambda one: (_SIGNERS.index(one.role), one.id)).id if people else ""
