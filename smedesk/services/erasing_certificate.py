"""Erasing a person with a certificate: the paper says what was erased, when, by whom, what is left and until when. It
holds no word of the person, and stays among the documents as the entry that it was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Protocol

from smedesk.domain.privacy_papers import Counted, ErasureCertificate, Waiting
from smedesk.services.access import PrivacyPrinter, office_paper, paper_code
from smedesk.services.erasing import ErasureDone, ErasurePlan, Remainder
from smedesk.services.keeping_papers import keep_paper
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.translate import mark


class ErasureWords(Protocol):
    """The words of the screens, for the paper."""

    @property
    def language(self) -> str:
        """The language of the words."""

    def kind(self, name: str) -> str:
        """Return what records of a kind are called."""

    def moment(self, at: DateTime) -> str:
        """Return a moment in words."""

    def left(self, remainder: Remainder) -> tuple[str, str]:
        """Return what is left, and by when it is gone."""

    def held_because(self, plan: ErasurePlan) -> str:
        """Return the agreement that keeps the person, "" where none does."""


def erase_person(
    store: Store, printer: PrivacyPrinter, plan: ErasurePlan, words: ErasureWords, today: Date
) -> tuple[ErasureDone, str, Changes]:
    """Erase for good and keep the certificate; return what was done, the id of the certificate, and the changes.

    The paper is printed once before anything is erased: what cannot be printed is told while all is still there."""
    code = paper_code()
    expected = ErasureDone(_NOT_YET, "", plan.counts(), 0, 0, (), None, Changes("", _ERASED, {}))
    printer.print_certificate(_certificate(store.reads, plan, expected, words, today, code), words.language)
    done = store.eraser.erase(plan)
    printed = printer.print_certificate(_certificate(store.reads, plan, done, words, today, code), words.language)
    with store.change(_ERASED, can_undo=False) as work:
        document = keep_paper(
            work, printed, "erasure", code=code, version=1, languages=(printed.language,))
    touched = {**done.changes.touched, **work.changes.touched}
    return done, document, replace(work.changes, touched=touched)


_NOT_YET = DateTime(1970, 1, 1, tzinfo=UTC)
_ERASED = Sentence(mark("Erasing", "Erased a person; the certificate is among the documents"))


def _certificate(
    reads: Reads, plan: ErasurePlan, done: ErasureDone, words: ErasureWords, today: Date, code: str
) -> ErasureCertificate:
    scheme, office = office_paper(reads, today)
    return ErasureCertificate(
        code=code,
        version=1,
        scheme=scheme,
        office=office.name,
        address=", ".join(filter(None, (office.address, office.city))),
        issued_on=today,
        erased_at=words.moment(done.at),
        erased_by=done.by,
        counts=tuple(Counted(words.kind(kind), count) for kind, count in sorted(done.counts.items())),
        blacked_out=done.blacked_out,
        copies=done.copies,
        waiting=tuple(Waiting(what, one.name, by) for one in done.remaining for what, by in [words.left(one)]),
        held_until=done.held_until,
        held_because=words.held_because(plan),
    )
