"""The list of those who are expected at an event: taken from a sheet, and looked up by the code on a badge.

A guest is no contact yet and agreed to nothing; what the list says only fills the form at the stand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.records import Guest
from smedesk.services.contact import Contact
from smedesk.services.editing import insert_record
from smedesk.services.folding import fold
from smedesk.services.import_table import Cell, Sheet
from smedesk.services.import_values import as_text
from smedesk.services.import_words import country_code
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.services.reference import column_words
from smedesk.translate import mark

_SOURCES: Mapping[str, tuple[str, ...]] = {
    "company_name": ("company.name",),
    "given_name": ("person.given_name",),
    "family_name": ("person.family_name",),
    "full_name": ("person.full_name",),
    "email": ("person.email", "company.email"),
    "phone": ("person.phone", "company.phone"),
    "country": ("company.country",),
}
"""Column of the list → the fields whose heads it may have in an import."""
_CODE_WORDS = (
    "code", "badge", "badge code", "badge id", "badge number", "barcode", "qr", "qr code", "ticket", "ticket number",
    "ticket id", "participant id", "registration id", "id", "kood", "pilet", "codice", "biglietto", "ausweis",
    "ticketnummer", "billet", "código", "koodi", "lippu", "κωδικός",
)  # fmt: skip
_HEADS_WITHIN = 12
"""rows in which the heads of the columns must stand"""


@dataclass(frozen=True, slots=True)
class GuestCounts:
    """What became of a list: guests that are new, changed, the same as before, and rows that name nobody."""

    new: int
    changed: int
    same: int
    empty: int


def import_guests(store: Store, event: str, sheet: Sheet) -> tuple[GuestCounts, Changes]:
    """Take the guests of a sheet in, in one save; a code that is there already is brought up to date.

    DomainError `guests.no_columns` where no head of a column is known."""
    rows = list(_rows(sheet))
    with store.change(Sentence(mark("Guests", "Took in the list of expected guests"))) as work:
        known = {one.code: one.id for one in work.find(Guest, event=event) if one.code}
        counts = Counter(_take(work, event, known, row) for row in rows)
        taken = counts["new"] + counts["changed"]
        work.say(Sentence(mark("Guests", "Took in %n expected guests"), n=taken))
    return GuestCounts(counts["new"], counts["changed"], counts["same"], counts["empty"]), work.changes


def _take(work: UnitOfWork, event: str, known: dict[str, str], values: Mapping[str, Value]) -> str:
    """Take one guest in; return what became of the row, in the words of GuestCounts."""
    if not any(values.get(name) for name in ("code", "company_name", "family_name", "email")):
        return "empty"
    code = str(values.get("code", ""))
    if code not in known:
        known[code] = insert_record(work, "guest", {"event": event, **values}).id
        if not code:
            del known[code]
        return "new"
    before = work.get(Guest, known[code])
    if all(getattr(before, name) == value for name, value in values.items()):
        return "same"
    work.update(Guest, before.id, values)
    return "changed"


def guest_of_code(reads: Reads, event: str, code: str) -> tuple[str, Contact] | None:
    """Return (id of the guest, what the list says of him) for the code on a badge, None where it is not on the list."""
    wanted = as_text(code)
    found = reads.find(Guest, own=True, event=event, code=wanted) if wanted else ()
    return (found[0].id, contact_of(found[0])) if found else None


def contact_of(guest: Guest) -> Contact:
    """Return what the list says of a guest."""
    return Contact(
        given_name=guest.given_name,
        family_name=guest.family_name,
        company_name=guest.company_name,
        emails=(guest.email,) if guest.email else (),
        phones=(guest.phone,) if guest.phone else (),
        country=guest.country,
    )


def _rows(sheet: Sheet) -> Iterator[dict[str, str]]:
    """Yield the values of each guest by field, empty ones left out."""
    head, columns = _columns(sheet)
    fields = RECORD_TYPES["guest"].fields
    for row in sheet.rows[head + 1 :]:
        values = {name: as_text(row[at]) for name, at in columns.items() if at < len(row) and as_text(row[at])}
        if not values:
            continue
        full = values.pop("full_name", "")
        if full and "family_name" not in values:
            given, _, family = full.rpartition(" ")
            values |= {"given_name": given, "family_name": family}
        if "country" in values:
            values["country"] = country_code(values["country"])
        yield {name: text[: fields[name].max_length] for name, text in values.items()}


def _columns(sheet: Sheet) -> tuple[int, dict[str, int]]:
    """Return (row of the heads, field → column): the row that has the most heads that are known."""
    found = ((at, _known_heads(row)) for at, row in enumerate(sheet.rows[:_HEADS_WITHIN]))
    head, columns = max(found, key=lambda pair: len(pair[1]), default=(0, {}))
    if not columns:
        raise DomainError("guests.no_columns", sheet=sheet.name)
    return head, columns


def _known_heads(row: Sequence[Cell]) -> dict[str, int]:
    words = {name: _head_words(name, sources) for name, sources in _SOURCES.items()}
    words["code"] = {fold(word) for word in _CODE_WORDS}
    known: dict[str, int] = {}
    for at, cell in enumerate(row):
        head = fold(as_text(cell))
        for name, heads in words.items():
            if head and head in heads:
                known.setdefault(name, at)
    return known


def _head_words(name: str, sources: Sequence[str]) -> set[str]:
    listed = column_words()
    return {fold(word) for source in sources for word in listed.get(source, ())} | {fold(name.replace("_", " "))}
