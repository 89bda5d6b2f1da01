"""Which column of a workbook is which field: guessed from the heads and the cells, changed by the user,
kept as a profile.

A target is "company.FIELD" or "person.FIELD" of a declared field, "person.full_name" (cut into two),
"company.note" or "person.note" (kept as a line of the contact log), or "" (left out). A column that nobody
can place goes to a note, so that nothing of an old list is lost."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from smedesk.domain.errors import DomainError
from smedesk.domain.field import type_of
from smedesk.domain.records import Company, Person
from smedesk.services.folding import fold
from smedesk.services.import_columns import fits, head_scores
from smedesk.services.import_table import Cell, Sheet, Workbook
from smedesk.services.import_values import as_text

FULL_NAME, COMPANY_NOTE, PERSON_NOTE, LEFT_OUT = "person.full_name", "company.note", "person.note", ""
_NOT_IMPORTED = frozenset({
    "office", "archived", "company", "vat_state", "vat_checked_at", "vat_reference", "nace_revision", "sme_override",
    "sme_override_reason", "withheld",
})  # fmt: skip
TARGETS: tuple[str, ...] = (
    *(f"company.{name}" for name in type_of(Company).fields if name not in _NOT_IMPORTED),
    COMPANY_NOTE,
    FULL_NAME,
    *(f"person.{name}" for name in type_of(Person).fields if name not in _NOT_IMPORTED),
    PERSON_NOTE,
)
"""What a column can be mapped to, in the order of the forms."""

NOTES = frozenset({COMPANY_NOTE, PERSON_NOTE})
_SHARED = ("email", "phone", "language", "event")
"""what a company has and a person has: the head alone does not tell whose it is"""
_NAMES_OF_PERSONS = (FULL_NAME, "person.family_name", "person.given_name")
_OF_COMPANIES = frozenset(
    f"company.{name}"
    for name in ("vat_number", "registration_number", "nace", "staff_count", "turnover", "website", "legal_form")
)
_RECOGNISED_BY_CELLS = (
    "person.email", "company.website", "company.country", "company.vat_number", "company.nace", "person.languages",
)  # fmt: skip
_NOT_IN_A_HEAD = re.compile(r"[\d@]")
_HEAD_ROWS = 40
_SAMPLES = 60
_SURE = 0.6
_ALL_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class SheetMapping:
    """The columns of one sheet. `header_row` is -1 where the sheet has no heads; `targets` stand by
    column."""

    sheet: str
    header_row: int
    targets: tuple[str, ...]

    @property
    def kinds(self) -> frozenset[str]:
        """Which kinds of records the sheet has fields of."""
        return frozenset(target.partition(".")[0] for target in self.targets if target)


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """How a workbook is to be read. `default_country` stands in for a country that a row does not name.

    `is_overwriting`: values of the file replace those of known records; else they fill what is empty there,
    and what differs goes to a note. `is_taking_faulty`: a row with a cell that is no value of its field is
    taken without that cell, whose text goes to a note; else the row stays out and comes back in the
    workbook of errors."""

    sheets: tuple[SheetMapping, ...]
    default_country: str = ""
    is_overwriting: bool = False
    is_taking_faulty: bool = False

    def with_target(self, sheet: str, column: int, target: str) -> ImportMapping:
        """Return the mapping with another target for a column; a field is taken from one column only, so
        that the column that had it before becomes a note."""
        return replace(
            self, sheets=tuple(_retargeted(one, column, target) if one.sheet == sheet else one for one in self.sheets)
        )


def _retargeted(mapping: SheetMapping, column: int, target: str) -> SheetMapping:
    note = COMPANY_NOTE if target.startswith("company.") else PERSON_NOTE
    is_shared = target == LEFT_OUT or target in NOTES
    targets = [note if one == target and not is_shared else one for one in mapping.targets]
    targets[column] = target
    return replace(mapping, targets=tuple(targets))


@dataclass(frozen=True, slots=True)
class Profile:
    """A mapping that is kept for the next file of the same kind: folded head → target."""

    targets: Mapping[str, str] = field(default_factory=dict)
    default_country: str = ""
    is_overwriting: bool = False
    is_taking_faulty: bool = False

    def to_text(self) -> str:
        """Return the JSON form."""
        return json.dumps(
            {
                "targets": dict(self.targets),
                "default_country": self.default_country,
                "is_overwriting": self.is_overwriting,
                "is_taking_faulty": self.is_taking_faulty,
            },
            ensure_ascii=False,
        )


def read_profile(text: str) -> Profile:
    """Return the profile of a JSON form; DomainError `import.not_a_profile`. Targets that this version does
    not know are left to be guessed."""
    try:
        read = json.loads(text)
        targets = {str(head): str(target) for head, target in read["targets"].items()}
        known = {head: target for head, target in targets.items() if target in (*TARGETS, LEFT_OUT)}
        return Profile(
            known, str(read["default_country"]), bool(read["is_overwriting"]), bool(read["is_taking_faulty"])
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DomainError("import.not_a_profile") from error


def profile_of(workbook: Workbook, mapping: ImportMapping) -> Profile:
    """Return the mapping of a workbook without its places."""
    targets = {
        fold(head): target
        for one in mapping.sheets
        for head, target in zip(heads(workbook.sheet(one.sheet), one.header_row), one.targets, strict=True)
        if fold(head)
    }
    return Profile(targets, mapping.default_country, mapping.is_overwriting, mapping.is_taking_faulty)


def heads(sheet: Sheet, header_row: int) -> list[str]:
    """Return the heads of all columns, "" where there is none."""
    row: Sequence[Cell] = sheet.rows[header_row] if header_row >= 0 else ()
    return [as_text(row[column]) if column < len(row) else "" for column in range(sheet.width)]


def guess_mapping(workbook: Workbook, default_country: str = "", profile: Profile | None = None) -> ImportMapping:
    """Return the likeliest mapping of all sheets. A profile goes before what is guessed; hidden sheets are
    left out."""
    profile = profile or Profile(default_country=default_country)
    return ImportMapping(
        tuple(_guess_sheet(sheet, profile) for sheet in workbook.sheets),
        profile.default_country or default_country,
        profile.is_overwriting,
        profile.is_taking_faulty,
    )


def find_header_row(sheet: Sheet) -> int:
    """Return the row in which the most cells are heads that we know, -1 for none. Titles, which are merged
    over columns, are passed over; where no head is known, the first row of nothing but different words is
    taken."""
    rows = [number for number in range(min(len(sheet.rows), _HEAD_ROWS)) if number not in sheet.titles]
    known = {row: sum(_best(as_text(cell)) >= _SURE for cell in sheet.rows[row]) for row in rows}
    best = max(known, key=lambda row: (known[row], -row), default=-1)
    if best >= 0 and known[best] >= min(2, sheet.width):
        return best
    first = next((row for row in rows if len(_filled(sheet, row)) > sheet.width / 2), -1)
    return first if first >= 0 and _is_words(_filled(sheet, first)) else -1


def _filled(sheet: Sheet, row: int) -> list[Cell]:
    return [cell for cell in sheet.rows[row] if cell is not None]


def _is_words(cells: Sequence[Cell]) -> bool:
    """Whether the cells can be heads in a language that we do not know: different, and without digits and
    addresses."""
    is_text = all(isinstance(cell, str) and not _NOT_IN_A_HEAD.search(cell) for cell in cells)
    return is_text and len(set(cells)) == len(cells) > 1


def _best(head: str) -> float:
    return max(head_scores(head).values(), default=0.0)


def _guess_sheet(sheet: Sheet, profile: Profile) -> SheetMapping:
    header_row = find_header_row(sheet)
    names = heads(sheet, header_row)
    columns = [_samples(sheet, column, header_row) for column in range(sheet.width)]
    targets = _assign(names, columns)
    of_person = frozenset(column for column, name in enumerate(names) if _names_a_person(name))
    _place_shared(targets, of_person)
    _settle_names(targets, of_person)
    if header_row < 0 and "company.name" not in targets and None in targets and any(targets):
        targets[targets.index(None)] = "company.name"
    note = COMPANY_NOTE if any((target or "").startswith("company.") for target in targets) else PERSON_NOTE
    final = [
        profile.targets.get(fold(name), _or_note(target, note, samples))
        for name, target, samples in zip(names, targets, columns, strict=True)
    ]
    is_list = not sheet.is_hidden and any(target and target not in NOTES for target in final)
    return SheetMapping(sheet.name, header_row, tuple(final if is_list else [LEFT_OUT] * len(final)))


def _or_note(target: str | None, note: str, samples: Sequence[Cell]) -> str:
    if target is not None:
        return target
    return note if samples else LEFT_OUT


def _samples(sheet: Sheet, column: int, header_row: int) -> list[Cell]:
    found = (row[column] for row in sheet.rows[header_row + 1 :] if column < len(row) and row[column] is not None)
    return [cell for cell, _ in zip(found, range(_SAMPLES), strict=False)]


def _assign(names: Sequence[str], columns: Sequence[Sequence[Cell]]) -> list[str | None]:
    """Give each column the target that its head and cells speak for the most; each field once."""
    offers = sorted(
        (-score, column, target)
        for column, (name, samples) in enumerate(zip(names, columns, strict=True))
        for target, score in _scores(name, samples).items()
    )
    targets: list[str | None] = [None] * len(names)
    taken: set[str] = set()
    for _, column, target in offers:
        if targets[column] is None and (target not in taken or target in NOTES or target == "-"):
            targets[column] = target
            taken.add(target)
    return [LEFT_OUT if target == "-" else target for target in targets]


def _scores(name: str, samples: Sequence[Cell]) -> dict[str, float]:
    scores = {target: score * (0.4 + 0.6 * fits(target, samples)) for target, score in head_scores(name).items()}
    if samples and max(scores.values(), default=0.0) < _SURE:
        by_cells = {target: fits(target, samples) * 0.5 for target in _RECOGNISED_BY_CELLS}
        scores.update({target: score for target, score in by_cells.items() if score >= _ALL_ALIKE * 0.5})
    for name_shared in _SHARED:  # where two columns want it, the second one gets what is left over
        of_person = scores.get(f"person.{name_shared}")
        if of_person:
            scores.setdefault(f"company.{name_shared}", of_person - 0.01)
    return scores


def _names_a_person(head: str) -> bool:
    """Whether the words of a head speak of a person, as "contact person's e-mail" does."""
    return any(target in head_scores(head) for target in _NAMES_OF_PERSONS)


def _place_shared(targets: list[str | None], of_person: frozenset[int]) -> None:
    """Decide by the place whose e-mail or telephone it is: the person's from the column of the name on."""
    person = _first(targets, _NAMES_OF_PERSONS)
    company = _first(targets, ("company.name",))
    for name in _SHARED:
        pair = f"company.{name}", f"person.{name}"
        places = [place for place, target in enumerate(targets) if target in pair]
        if len(places) == len(pair):
            for place, target in zip(places, pair, strict=True):
                targets[place] = target
        elif places and places[0] in of_person and person is not None:
            targets[places[0]] = pair[1]
        elif places and targets[places[0]] == pair[1]:
            is_before_person = person is None or (company is not None and company < places[0] < person)
            targets[places[0]] = pair[0] if is_before_person else pair[1]


def _first(targets: Sequence[str | None], wanted: Sequence[str]) -> int | None:
    return next((place for place, target in enumerate(targets) if target in wanted), None)


def _settle_names(targets: list[str | None], of_person: frozenset[int]) -> None:
    """A column "Name" is the company's in a list of companies; a given name without a family name is the
    whole one."""
    present = set(targets)
    if "person.given_name" in present and not present & {"person.family_name", FULL_NAME}:
        targets[targets.index("person.given_name")] = FULL_NAME
    if FULL_NAME in targets and "company.name" not in present and present & _OF_COMPANIES:
        targets[targets.index(FULL_NAME)] = "company.name"
        _place_shared(targets, of_person)
