"""Issuing the papers of an exchange beside its agreement, and what is handed out to be filled in.

A paper is printed from the form of the program, or from an own one that is approved; its document keeps which form it
was, which engine made it, and the fingerprint of file and content.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from typing import Any, Protocol

from smedesk.domain import papers
from smedesk.domain.consent import CONSENT_TEXT_VERSION
from smedesk.domain.errors import CommandRefused, DomainError
from smedesk.domain.papers import Change
from smedesk.domain.records import Company, Document, Exchange, Office, Person
from smedesk.services.agreements import DocumentPrinter, PrintedDocument, gather_agreement, issue_agreement
from smedesk.services.keeping_papers import keep_paper
from smedesk.services.own_forms import FormBench, FormFiles, form_files, offered_forms
from smedesk.services.paper_data import gather_amendment, gather_paper, missing_for_paper, paper_code_of
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.services.scheme_profiles import running_profile
from smedesk.translate import mark

_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""without those that a hand writes alike"""
_GROUP = 4
MOST_BLANKS = 500


class PaperPrinter(Protocol):
    """What makes paper. Slow (tens of milliseconds and more): never on the window's thread."""

    def print_paper(
        self, kind: str, data: Any, languages: tuple[str, ...], files: FormFiles | None = None
    ) -> PrintedDocument:
        """Print a paper with the form of the program, or with that of `files`; DomainError names what cannot be."""

    def values_of(self, pdf: bytes) -> Mapping[str, Any]:
        """Return the values that a paper of ours was made of; DomainError `document.values_lost` where it has none."""


class IssuingPrinter(DocumentPrinter, PaperPrinter, Protocol):
    """A printer of all papers, with the bench that reads own forms."""

    @property
    def bench(self) -> FormBench: ...


@dataclass(frozen=True, slots=True)
class Press:
    """What a paper is made with: the printer, and the bench that reads own forms."""

    printer: PaperPrinter
    bench: FormBench


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which form a paper is printed with, and in which one or two languages. `form`: the id of an own one, or none."""

    languages: tuple[str, ...]
    form: str = ""


def issue_offered(
    store: Store, printer: IssuingPrinter, exchange: str, kind: str, languages: tuple[str, ...], today: Date
) -> tuple[str, Changes]:
    """Issue the agreement or another paper of an exchange with the form of today: the newest own one that is approved,
    else that of the program."""
    form = offered_forms(store.reads, printer.bench, today, kind)[0].id
    if kind == "agreement" and not form:
        return issue_agreement(store, printer, exchange, languages, today)
    press = Press(printer, printer.bench)
    return issue_paper(store, press, exchange, kind, Wanted(languages, form), today)


def issue_paper(
    store: Store, press: Press, exchange: str, kind: str, wanted: Wanted, today: Date
) -> tuple[str, Changes]:
    """Issue a paper of an exchange (`paper_data.PAPERS_OF_EXCHANGE`) as its next version; return the document's id."""
    if missing := missing_for_paper(store.reads, exchange, kind):
        raise CommandRefused(missing[0].code, command="issue", state="draft")
    earlier = _earlier(store.reads, exchange, kind)
    version = max((one.version or 0 for one in earlier), default=0) + 1
    data = gather_paper(store.reads, exchange, kind, version, today)
    printed = _print(store.reads, press, kind, data, wanted, today)
    sentence = Sentence(mark("Papers", "Issued a paper of {number}"), {"number": data.number})
    with store.change(sentence, can_undo=False) as work:
        for one in earlier:
            if one.state == "issued":
                work.update(Document, one.id, {"state": "replaced"})
        id = _keep(work, kind, data, printed, wanted, exchange=exchange)
    return id, work.changes


def issue_amendment(
    store: Store, press: Press, agreement: str, told: tuple[str, tuple[Change, ...]], wanted: Wanted, today: Date
) -> tuple[str, Changes]:
    """Issue what changes in an agreement that was signed: dates and grant as they stand now, and what is told (the
    reason, and matters that are worded anew). The agreement stays as it is. DomainError `paper.nothing_changes`."""
    signed = store.reads.get(Document, agreement)
    before = press.printer.values_of(store.reads.file(signed.file_sha256))
    version = max((one.version or 0 for one in _earlier(store.reads, signed.exchange, "amendment")), default=0) + 1
    now = gather_agreement(store.reads, signed.exchange, version, today)
    data = gather_amendment(now, before, paper_code_of(signed.exchange, "amendment"), *told)
    if not (data.new_periods or data.is_grant_changed or data.changes):
        raise DomainError("paper.nothing_changes")
    printed = _print(store.reads, press, "amendment", data, wanted, today)
    sentence = Sentence(mark("Papers", "Issued an amendment of {number}"), {"number": data.number})
    with store.change(sentence, can_undo=False) as work:
        id = _keep(work, "amendment", data, printed, wanted, exchange=signed.exchange, amends=agreement)
    return id, work.changes


def issue_survey(
    store: Store, press: Press, exchange: str, role: str, wanted: Wanted, today: Date
) -> tuple[str, Changes]:
    """Issue a questionnaire for one who took part: `participant`, `sending_company` or `host_company`."""
    standing = store.reads.get(Exchange, exchange)
    head = _blank_head(store.reads, today)
    data = papers.SurveyPaper(**head, role=role, number=standing.number)
    printed = _print(store.reads, press, "survey", data, wanted, today)
    sentence = Sentence(mark("Papers", "Issued a survey of {number}"), {"number": standing.number})
    with store.change(sentence, can_undo=False) as work:
        id = _keep(work, "survey", data, printed, wanted, exchange=exchange)
    return id, work.changes


def issue_consent(
    store: Store, press: Press, person: str, wanted: Wanted, today: Date
) -> tuple[str, Changes]:
    """Issue the consent form of a person, to be ticked and signed."""
    whose = store.reads.get(Person, person)
    head = _blank_head(store.reads, today)
    head.pop("serial")
    data = papers.ConsentPaper(
        **head, text_version=CONSENT_TEXT_VERSION, person=f"{whose.given_name} {whose.family_name}".strip(),
        company=store.reads.get(Company, whose.company).name)
    printed = _print(store.reads, press, "consent", data, wanted, today)
    with store.change(Sentence(mark("Papers", "Issued a consent form")), can_undo=False) as work:
        id = _keep(work, "consent", data, printed, wanted, subject=f"person:{person}")
    return id, work.changes


def issue_blanks(
    store: Store, press: Press, kind: str, count: int, wanted: Wanted, today: Date
) -> tuple[tuple[str, ...], Changes]:
    """Issue blank registrations (`blank_company`, `blank_person`), each with a number of its own; return their ids."""
    files = _files(store.reads, press.bench, wanted, today)
    made: list[tuple[papers.BlankPaper, PrintedDocument]] = []
    for _ in range(min(count, MOST_BLANKS)):
        data = papers.BlankPaper(**_blank_head(store.reads, today))
        made.append((data, press.printer.print_paper(kind, data, wanted.languages, files)))
    n = len(made)
    with store.change(Sentence(mark("Papers", "Issued %n blank forms"), n=n), can_undo=False) as work:
        ids = tuple(_keep(work, kind, data, printed, wanted) for data, printed in made)
    return ids, work.changes


def _print(reads: Reads, press: Press, kind: str, data: Any, wanted: Wanted, today: Date) -> PrintedDocument:
    files = _files(reads, press.bench, wanted, today)
    return press.printer.print_paper(kind, data, wanted.languages, files)


def _keep(
    work: UnitOfWork, kind: str, data: Any, printed: PrintedDocument, wanted: Wanted, **belongs: Any
) -> str:
    return keep_paper(
        work, printed, kind, code=data.code, version=data.version, languages=wanted.languages,
        number=getattr(data, "number", ""), **belongs)


def _earlier(reads: Reads, exchange: str, kind: str) -> Sequence[Document]:
    return [one for one in reads.find(Document, exchange=exchange) if one.kind == kind]


def _files(reads: Reads, bench: FormBench, wanted: Wanted, today: Date) -> FormFiles | None:
    """The files of an own form; DomainError `form.not_offered` for one that is not approved or not of today."""
    if not wanted.form:
        return None
    files = form_files(reads, wanted.form)
    summary = bench.summary(files)
    if summary.status != "approved" or not summary.is_in_force(today) or bench.check(files):
        raise DomainError("form.not_offered")
    return files


def _blank_head(reads: Reads, today: Date) -> dict[str, Any]:
    """A number of its own, drawn by lot, so that no two desks give the same; the office and the scheme of today."""
    code = "".join(secrets.choice(_SIGNS) for _ in range(3 * _GROUP))
    office = reads.get(Office, reads.office())
    return {
        "code": code,
        "serial": "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP)),
        "scheme": running_profile(reads, today),
        "issued_on": today,
        "office": papers.Office(office.name, office.address, office.email),
    }
