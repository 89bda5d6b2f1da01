"""What the papers of an exchange say beside its agreement, gathered from the records as they stand now.

The agreement is gathered first: all papers of an exchange name the same people, companies and offices.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date as Date
from decimal import Decimal
from typing import Any

from smedesk.domain import papers
from smedesk.domain.agreement import Agreement, StayPeriod
from smedesk.domain.errors import DomainError
from smedesk.domain.reason import Reason, no
from smedesk.domain.records import Exchange
from smedesk.domain.records import StayPeriod as StayRecord
from smedesk.services.agreements import document_code, gather_agreement, missing_for_agreement
from smedesk.services.ports import Reads
from smedesk.translate import mark

PAPERS_OF_EXCHANGE = ("agreement", "activity_plan", "grant_agreement", "presence", "certificate")
"""Kinds that are issued from what stands in the records alone; an amendment needs to be told what changes."""


def missing_for_paper(reads: Reads, exchange: str, kind: str) -> tuple[Reason, ...]:
    """Return why a paper of an exchange cannot be issued yet, each with a stable code; empty when it can."""
    missing = missing_for_agreement(reads, exchange)
    real = [one.real_from and one.real_to for one in reads.find(StayRecord, exchange=exchange)]
    if kind == "certificate" and not (real and all(real)):
        text = mark("Agreement", "The real dates of the stay are not entered yet.")
        missing = (*missing, no("paper.no_real_dates", text))
    if kind == "grant_agreement" and not missing and not _has_grant(reads, exchange):
        missing = (no("paper.no_grant", mark("Agreement", "The exchange has no grant.")),)
    return missing


def gather_paper(reads: Reads, exchange: str, kind: str, version: int, today: Date) -> Any:
    """Return everything that a paper of an exchange says, as it stands now; from then on it is a copy."""
    agreement = gather_agreement(reads, exchange, version, today)
    common: dict[str, Any] = {
        "code": paper_code_of(exchange, kind),
        "version": version,
        "scheme": agreement.scheme,
        "issued_on": today,
        "number": agreement.number,
        "participant": agreement.participant,
        "sending_company": agreement.sending_company,
        "host_company": agreement.host_company,
    }
    match kind:
        case "agreement":
            return agreement
        case "activity_plan":
            talked_on = reads.get(Exchange, exchange).talked_on
            return replace(agreement, code=common["code"], talked_on=talked_on)
        case "grant_agreement":
            return papers.GrantAgreement(
                **common, sending_office=agreement.sending_office, periods=agreement.periods, grant=agreement.grant)
        case "presence":
            return papers.Presence(**common, periods=_presence(reads, exchange))
        case "certificate":
            return papers.Certificate(
                **common,
                sending_office=agreement.sending_office,
                host_office=agreement.host_office,
                periods=_real(reads, exchange),
                topics=tuple(papers.Learned(section.topic) for section in agreement.plan),
            )
    raise DomainError("form.kind_unknown", kind=kind)


def gather_amendment(
    agreement: Agreement,
    before: Mapping[str, Any],
    code: str,
    reason: str,
    changes: tuple[papers.Change, ...],
) -> papers.Amendment:
    """Return what changes: `agreement` is what would be agreed now, `before` the values of the signed one as its file
    keeps them. `code` is that of the amendment."""
    old_periods, old_grant = _kept_periods(before), Decimal(str(before.get("grant_amount", "0")))
    has_new_dates = old_periods != agreement.periods
    has_new_grant = old_grant != agreement.grant.amount
    return papers.Amendment(
        code=code,
        version=agreement.version,
        scheme=agreement.scheme,
        issued_on=agreement.issued_on,
        number=agreement.number,
        agreement_version=int(before["agreement_version"]),
        agreement_issued_on=Date.fromisoformat(before["issued_on"]),
        participant=agreement.participant,
        sending_company=agreement.sending_company,
        host_company=agreement.host_company,
        sending_office=agreement.sending_office,
        host_office=agreement.host_office,
        reason=reason,
        old_periods=old_periods if has_new_dates else (),
        new_periods=agreement.periods if has_new_dates else (),
        old_grant=old_grant if has_new_grant else None,
        new_grant=agreement.grant.amount if has_new_grant else None,
        currency=agreement.grant.currency,
        changes=changes,
    )


def paper_code_of(exchange: str, kind: str) -> str:
    """Return the twelve signs of a paper of an exchange; each kind has its own."""
    return document_code(exchange if kind == "agreement" else f"{exchange}/{kind}")



def _has_grant(reads: Reads, exchange: str) -> bool:
    return bool(reads.get(Exchange, exchange).grant_total)


def _planned(reads: Reads, exchange: str) -> list[StayRecord]:
    periods = [one for one in reads.find(StayRecord, exchange=exchange) if one.planned_from and one.planned_to]
    return sorted(periods, key=lambda one: (one.planned_from or Date.min, one.id))


def _presence(reads: Reads, exchange: str) -> tuple[papers.PresencePeriod, ...]:
    return tuple(
        papers.PresencePeriod(one.planned_from, one.planned_to, one.real_from, one.real_to)
        for one in _planned(reads, exchange)
        if one.planned_from and one.planned_to
    )


def _real(reads: Reads, exchange: str) -> tuple[StayPeriod, ...]:
    real = [(one.real_from, one.real_to) for one in reads.find(StayRecord, exchange=exchange)]
    return tuple(StayPeriod(starts, ends) for starts, ends in sorted(
        (starts, ends) for starts, ends in real if starts and ends))


def _kept_periods(before: Mapping[str, Any]) -> tuple[StayPeriod, ...]:
    return tuple(
        StayPeriod(Date.fromisoformat(one["starts"]), Date.fromisoformat(one["ends"]))
        for one in before.get("periods", ())
    )
