"""What an import would do, row by row and cell by cell, before it does anything. Plain data, fit to cross processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from smedesk.domain.field import Value
from smedesk.services.likeness import Reason


class Verdict(StrEnum):
    """What becomes of a record that a row names."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    """known, and the row says nothing new of it"""
    DUPLICATE = "duplicate"
    """the same as in an earlier row of the file"""
    ERROR = "error"
    """stays out; comes back in the workbook of errors"""


class Severity(IntEnum):
    """How much a remark matters: the user may pass over hints, should read warnings, must mend errors."""

    HINT = 0
    WARNING = 1
    ERROR = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A cell, counted from 0; `column` -1 is the whole row."""

    sheet: str
    row: int
    column: int = -1


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to say of a cell. `code` is that of a refused value ("value.vat_check_digit") or one of the import's:

    error: import.company_unknown, import.company_stays_out, import.vat_number_of_another,
    import.registration_number_of_another, import.email_of_another (each with `name`) warning: import.contradiction
    (field, value, kept, row), import.similar (name, reasons), import.several_records (name),
    import.other_company (name), import.vat_country_differs (country) hint: import.first_of_many,
    import.kept_in_note, import.shortened, import.zeros_restored, import.differs (field, value, kept),
    import.replaces (field, value, before), import.company_from_person"""

    place: Place
    code: str
    severity: Severity
    parameters: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """What becomes of the company or the person of a row. `known` is the id of the record on this desk; `same_as` the
    earlier row of the file that names the same; `reasons` say by what the record was known."""

    place: Place
    kind: str
    verdict: Verdict
    title: str
    known: str = ""
    same_as: Place | None = None
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record to be made. `number` names it inside the plan; the company of a person is an id or a number."""

    number: int
    kind: str
    values: Mapping[str, Value]
    company: str | int = ""


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """Fields of a known record to be set."""

    kind: str
    id: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class PlannedNote:
    """What did not fit into a field, for the contact log of a record: an id or a number of the plan."""

    kind: str
    subject: str | int
    written: str


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The whole import. `basis` is the fingerprint of the records it was compared with."""

    file_name: str
    basis: str
    rows: tuple[RowVerdict, ...] = ()
    remarks: tuple[Remark, ...] = ()
    new: tuple[NewRecord, ...] = ()
    changed: tuple[ChangedRecord, ...] = ()
    notes: tuple[PlannedNote, ...] = ()
    counts: Mapping[tuple[str, Verdict], int] = field(init=False)

    def __post_init__(self) -> None:
        """Count the verdicts: (kind, verdict) → rows."""
        counted = Counter((row.kind, row.verdict) for row in self.rows)
        object.__setattr__(self, "counts", dict(counted))

    @property
    def is_idle(self) -> bool:
        """Whether the import would change nothing."""
        return not (self.new or self.changed or self.notes)

    def has_errors(self) -> bool:
        """Whether rows stay out."""
        return any(row.verdict is Verdict.ERROR for row in self.rows)
