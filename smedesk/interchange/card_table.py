"""Business cards as a table, so that they come in by the import: with a dry run, duplicates, and one undo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from smedesk.services.contact import Contact
from smedesk.services.import_table import Cell, Sheet, Workbook

_COLUMNS: Mapping[str, Callable[[Contact], str]] = MappingProxyType({
    "Company": lambda card: card.company_name,
    "Address": lambda card: card.address,
    "City": lambda card: card.city,
    "Country": lambda card: card.country,
    "Website": lambda card: card.website,
    "Company e-mail": lambda card: "" if _has_person(card) else next(iter(card.emails), ""),
    "Company phone": lambda card: "" if _has_person(card) else next(iter(card.phones), ""),
    "Given name": lambda card: card.given_name,
    "Family name": lambda card: card.family_name,
    "Job title": lambda card: card.job_title,
    "E-mail": lambda card: next(iter(card.emails), "") if _has_person(card) else "",
    "Phone": lambda card: next(iter(card.phones), "") if _has_person(card) else "",
    "Language of letters": lambda card: card.language,
    "Notes": lambda card: replace(card, note="").left_over() + ("\n" if card.note else "") + card.note,
})
"""Head of the column → what of a card stands in it. The heads are words that the import knows."""


def card_table(file_name: str, cards: Sequence[Contact]) -> Workbook:
    """Return a workbook of one sheet with a row for each card."""
    rows: list[list[Cell]] = [list(_COLUMNS)]
    rows += [[of(card).strip() or None for of in _COLUMNS.values()] for card in cards]
    return Workbook(file_name, (Sheet(file_name, rows if cards else []),))


def _has_person(card: Contact) -> bool:
    return bool(card.given_name or card.family_name)
