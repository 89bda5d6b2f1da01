"""What VIES says of a VAT number: asked when somebody wants it and a network is there, never in the way of an entry.

What is to be asked stands in a queue of this desk and survives the end of the program. A service that does not answer,
or answers nonsense, says nothing about a number: "invalid" comes only from an answer that says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum

from smedesk.domain.countries import country_of_vat_number
from smedesk.domain.field import Value
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Company
from smedesk.services.ports import Changes, Reads, Sentence, Store, VatAnswer, VatVerdict
from smedesk.translate import mark

VIES_ADDRESS = "https://ec.europa.eu/taxation_customs/vies/rest-api"
"""where VIES stands; a desk may have another address in its settings"""

ADDRESS, REQUESTER, _QUEUE = "vies_address", "vies_requester", "vies_queue"
"""names of settings of this desk: the address, the office's own VAT number (VIES gives a reference only to somebody who
says who asks), and the companies that wait"""


class VatState(StrEnum):
    """The four states of a number, as the field `vat_state` holds them."""

    NOT_CHECKED = "not_checked"
    VALID = "valid"
    INVALID = "invalid"
    UNAVAILABLE = "unavailable"


@frozen
class VatQuestion:
    """One number to ask for: of which company, and where and as whom to ask."""

    company: str
    number: str
    address: str
    requester: str


def is_known_to_vies(number: str) -> bool:
    """Whether VIES answers for such numbers: those of the member states and of Northern Ireland."""
    return bool(country_of_vat_number(number))


# ---------------------------------------------------------------------------------------------------- the queue


def queue_vat_check(store: Store, company: str) -> None:
    """Let VIES be asked for the number of a company as soon as there is a network."""
    waiting = _waiting(store.reads)
    if company not in waiting:
        _keep(store, [*waiting, company])


def drop_vat_check(store: Store, company: str) -> None:
    """Ask no more for a company."""
    _keep(store, [one for one in _waiting(store.reads) if one != company])


def is_waiting(reads: Reads, company: str) -> bool:
    """Whether VIES is still to be asked for a company."""
    return company in _waiting(reads)


def open_questions(reads: Reads) -> tuple[VatQuestion, ...]:
    """Return what VIES is to be asked, oldest wish first; a company that went away or has no such number is left
    out."""
    waiting = _waiting(reads)
    companies = reads.get_many(Company, waiting)
    address, requester = reads.setting(ADDRESS) or VIES_ADDRESS, reads.setting(REQUESTER)
    return tuple(
        VatQuestion(id, companies[id].vat_number, address, requester)
        for id in waiting
        if id in companies and is_known_to_vies(companies[id].vat_number)
    )


def _waiting(reads: Reads) -> list[str]:
    return [str(id) for id in json.loads(reads.setting(_QUEUE) or "[]")]


def _keep(store: Store, waiting: Iterable[str]) -> None:
    store.set_setting(_QUEUE, json.dumps(list(waiting)))


# --------------------------------------------------------------------------------------------------- the answer

_SENTENCES = {
    VatVerdict.VALID: mark("VatChecks", "VIES knows the VAT number of {name}"),
    VatVerdict.INVALID: mark("VatChecks", "VIES does not know the VAT number of {name}"),
    VatVerdict.UNAVAILABLE: mark("VatChecks", "VIES does not answer for {name}"),
}


def take_vat_answer(store: Store, question: VatQuestion, answer: VatAnswer) -> Changes | None:
    """Keep what VIES said; None where nothing is to be kept: there was no network, or the number was changed meanwhile.

    While the service is out of order the number stays in the queue, and an earlier answer stands."""
    if answer.verdict is VatVerdict.NO_NETWORK:
        return None
    if answer.verdict is not VatVerdict.UNAVAILABLE:
        drop_vat_check(store, question.company)
    with store.change(Sentence(_SENTENCES[answer.verdict], {"name": ""}), can_undo=False) as work:
        company = work.get(Company, question.company)
        if company.vat_number == question.number:
            work.update(Company, company.id, _kept(company, answer, work.now))
        work.say(Sentence(_SENTENCES[answer.verdict], {"name": company.name}))
    return work.changes


def _kept(company: Company, answer: VatAnswer, now: Value) -> dict[str, Value]:
    if answer.verdict is not VatVerdict.UNAVAILABLE:
        return {"vat_state": answer.verdict.value, "vat_checked_at": now, "vat_reference": answer.reference}
    if company.vat_state != VatState.NOT_CHECKED.value:
        return {}  # unavailable since then, or known from an earlier answer
    return {"vat_state": VatState.UNAVAILABLE.value, "vat_checked_at": now, "vat_reference": ""}
