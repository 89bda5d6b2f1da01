"""Works out what an import would do, and names what contradicts itself inside the file, before anything is written.

Pure and without a database: it may run in another process. What a row says of a company that is known already fills
what is empty there; what differs never silently replaces anything."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from smedesk.domain.countries import country_of_vat_number
from smedesk.domain.field import RECORD_TYPES, Kind, Value
from smedesk.services.folding import fold, name_key
from smedesk.services.import_index import CompanyIndex, Entity, Found, Known, PersonIndex, find_company
from smedesk.services.import_mapping import ImportMapping
from smedesk.services.import_plan import (
    ChangedRecord,
    ImportPlan,
    NewRecord,
    PlannedNote,
    Remark,
    RowVerdict,
    Severity,
    Verdict,
)
from smedesk.services.import_rows import Said, lines_as_note, read_rows, title_of_values
from smedesk.services.import_table import Workbook
from smedesk.services.ports import Progress
from smedesk.translate import translate

_ROWS_A_STEP = 250
_NAMING = frozenset({"company.name", "company.vat_number", "company.registration_number", "company.country"})
_WITHOUT_GAPS = frozenset({"phone", "website", "registration_number"})
_PREFIX = re.compile(r"^(?:https? )?(?:www )?")


def plan_import(
    workbook: Workbook, mapping: ImportMapping, known: Known, progress: Progress | None = None
) -> ImportPlan:
    """Return the dry run. `progress` is called with (rows done, of all) and may raise to cancel."""
    run = _DryRun(workbook, mapping, known)
    rows = []
    of_all = sum(len(sheet.rows) for sheet in workbook.sheets) * 2
    for pair in read_rows(workbook, mapping, known.directory):
        rows.append(pair)
        if progress and len(rows) % _ROWS_A_STEP == 0:
            progress(len(rows), of_all)
    weight = {one.sheet: -sum(target.startswith("company.") for target in one.targets) for one in mapping.sheets}
    rows.sort(key=lambda pair: weight[pair[0].place.sheet])  # lists of companies before lists that only name them
    companies = [run.take_company(company, has_person=not person.is_empty) for company, person in rows]
    for done, ((row, person), company) in enumerate(zip(rows, companies, strict=True), 1):
        run.take_person(person, company, row)
        if progress and done % _ROWS_A_STEP == 0:
            progress(len(rows) + done, of_all)
    return run.plan()


class _DryRun:
    def __init__(self, workbook: Workbook, mapping: ImportMapping, known: Known) -> None:
        self._file_name, self._mapping, self._known = workbook.file_name, mapping, known
        self._naming_sheets = _naming_sheets(mapping)
        self._order = {sheet.name: place for place, sheet in enumerate(workbook.sheets)}
        self._companies, self._persons = CompanyIndex(), PersonIndex()
        self._new: list[Entity] = []
        self._touched: dict[int, Entity] = {}
        self._notes: list[PlannedNote] = []
        self._rows: list[RowVerdict] = []
        self._remarks: list[Remark] = []
        self._enter_known()

    def _enter_known(self) -> None:
        entities: dict[str, Entity] = {}
        for id, values in self._known.companies.items():
            entities[id] = Entity("company", dict(values), id=id)
            self._companies.add(entities[id])
        for id, values in self._known.persons.items():
            company = entities.get(str(values.get("company") or ""))
            self._persons.add(Entity("person", dict(values), id=id, company=company))

    # ------------------------------------------------------------------------------------------------ companies

    def take_company(self, said: Said, *, has_person: bool) -> Entity | None:
        """Place what a row says of a company; return the company, None when it stays out."""
        if said.is_empty:
            return None
        found = find_company(self._companies, said.values, is_country_given="country" in said.columns)
        if found.entity is None:
            if said.place.sheet in self._naming_sheets and not said.is_faulty:
                return None
            self._require(said, "name", "country")
        self._tell_doubts(said, found)
        self._tell_foreign_vat(said)
        if said.is_faulty:
            self._judge(said, Verdict.ERROR)
            return found.entity
        entity, verdict = self._enter(said, found.entity)
        self._companies.add(entity)
        is_only_named = verdict is Verdict.DUPLICATE and has_person
        self._judge(said, Verdict.UNCHANGED if is_only_named else verdict, entity, found)
        return entity

    def _tell_foreign_vat(self, said: Said) -> None:
        country = country_of_vat_number(str(said.values.get("vat_number") or ""))
        if country and said.values.get("country") not in (None, country):
            said.remark("import.vat_country_differs", Severity.WARNING, "vat_number", country=country)

    # --------------------------------------------------------------------------------------------------- people

    def take_person(self, said: Said, company: Entity | None, row: Said) -> None:
        """Place what a row says of a person; `row` is what it says of the company."""
        if said.is_empty:
            return
        said.columns["company"] = row.columns.get("name", -1)
        found = self._persons.find(company, said.values)
        if found.entity is None:
            self._require(said, "family_name")
            if company is None:
                code = "import.company_stays_out" if row.is_faulty else "import.company_unknown"
                said.remark(code, Severity.ERROR, "company")
        elif company is not None and found.entity.company is not company:
            other = found.entity.company.name if found.entity.company else ""
            said.remark("import.other_company", Severity.WARNING, name=other)
        self._tell_doubts(said, found)
        if said.is_faulty:
            self._judge(said, Verdict.ERROR)
            return
        entity, verdict = self._enter(said, found.entity)
        entity.company = entity.company or company
        self._persons.add(entity)
        self._judge(said, verdict, entity, found)

    # ----------------------------------------------------------------------------------------------------- both

    def _require(self, said: Said, *names: str) -> None:
        for name in names:
            is_refused = any(remark.parameters.get("field") == name for remark in said.remarks)
            if not said.values.get(name) and not (is_refused and said.is_faulty):
                said.remark("value.required", Severity.ERROR, name, field=name, value="")

    def _tell_doubts(self, said: Said, found: Found) -> None:
        other = found.other.name if found.other else ""
        if found.refused and self._mapping.is_taking_faulty:
            value = str(said.values.pop(found.refused))
            said.lines.append((found.refused, value))
            said.remark(f"import.{found.refused}_of_another", Severity.WARNING, found.refused, name=other)
        elif found.refused:
            said.remark(f"import.{found.refused}_of_another", Severity.ERROR, found.refused, name=other)
        if found.doubt == "import.similar":
            said.remark(found.doubt, Severity.WARNING, "name", name=other, reasons=found.reasons)
        elif found.doubt:
            said.remark(found.doubt, Severity.WARNING, "name", name=other)

    def _enter(self, said: Said, entity: Entity | None) -> tuple[Entity, Verdict]:
        if entity is None:
            entity = Entity(said.kind, dict(said.values), number=len(self._new) + 1, origin=said.place)
            entity.places = dict.fromkeys(said.values, said.place)
            self._new.append(entity)
            self._note(entity, said)
            return entity, Verdict.NEW
        was_named = entity.origin is not None
        is_changed = self._merge(said, entity)
        is_noted = self._note(entity, said)
        verdict = Verdict.UPDATE if is_changed or is_noted else Verdict.UNCHANGED
        if was_named:
            verdict = Verdict.DUPLICATE
        entity.origin = entity.origin or said.place
        self._touched[id(entity)] = entity
        return entity, verdict

    def _merge(self, said: Said, entity: Entity) -> bool:
        """Give a company or person what the row knows better; return whether anything changed."""
        before = dict(entity.changed)
        for name, value in said.values.items():
            if name == "country" and name not in said.columns:
                continue  # assumed, not said
            current = entity.values.get(name)
            if isinstance(value, frozenset) and isinstance(current, frozenset):
                if not value <= current:
                    self._set(said, entity, name, current | value)
            elif is_blank(entity.kind, name, current):
                self._set(said, entity, name, value)
            elif not is_same(name, current, value):
                self._meet(said, entity, name, value)
        return entity.changed != before

    def _set(self, said: Said, entity: Entity, name: str, value: Value) -> None:
        if entity.values.get(name) == value:
            return
        entity.values[name] = value
        entity.places[name] = said.place
        if entity.id:
            entity.changed[name] = value

    def _meet(self, said: Said, entity: Entity, name: str, value: Value) -> None:
        """Two values for one field: between two rows of the file the first stays, and both are named; against a known
        record the mapping decides."""
        current, place = entity.values[name], entity.places.get(name)
        if name == "nace_revision":
            return
        if place is not None:
            met = {"value": value, "kept": current, "sheet": place.sheet, "row": place.row}
            said.remark("import.contradiction", Severity.WARNING, name, field=name, **met)
        elif self._mapping.is_overwriting:
            said.remark("import.replaces", Severity.HINT, name, field=name, value=value, before=current)
            self._set(said, entity, name, value)
            return
        else:
            said.remark("import.differs", Severity.HINT, name, field=name, value=value, kept=current)
        said.lines.append((name, str(value)))

    def _note(self, entity: Entity, said: Said) -> bool:
        """Plan a line of the contact log for what did not fit; return False when it stands there already."""
        body = lines_as_note(said.lines)
        if not body or (f"{said.kind}:{entity.id}", body) in self._known.notes:
            return False
        source = translate("Import", "From {file}, sheet {sheet}, row {row}").format(
            file=self._file_name, sheet=said.place.sheet, row=said.place.row + 1
        )
        self._notes.append(PlannedNote(said.kind, entity.reference, f"{body}\n{source}"))
        return True

    def _judge(
        self, said: Said, verdict: Verdict, entity: Entity | None = None, found: Found | None = None
    ) -> None:
        values = {**(entity.values if entity else {}), **said.values}
        first = entity.origin if entity and entity.origin != said.place else None
        title, known = title_of_values(said.kind, values), entity.id if entity else ""
        reasons = found.reasons if found and found.entity else ()
        self._rows.append(RowVerdict(said.place, said.kind, verdict, title, known, first, reasons))
        self._remarks.extend(said.remarks)

    def plan(self) -> ImportPlan:
        """Return what was worked out, in the order of the workbook."""

        def place(one: RowVerdict | Remark) -> tuple[int, int]:
            return self._order[one.place.sheet], one.place.row

        return ImportPlan(
            self._file_name,
            self._known.fingerprint(),
            tuple(sorted(self._rows, key=place)),
            tuple(sorted(self._remarks, key=place)),
            tuple(_new_record(entity) for entity in self._new),
            tuple(_changed_records(self._touched.values())),
            tuple(self._notes),
        )


def _naming_sheets(mapping: ImportMapping) -> frozenset[str]:
    """Return the sheets that only name companies which another sheet describes: a name that is missing there is a
    mistake, and makes no company."""
    described = {
        one.sheet: {target for target in one.targets if target.startswith("company.")} for one in mapping.sheets
    }
    naming = frozenset(sheet for sheet, targets in described.items() if targets <= _NAMING)
    return naming if len(naming) < sum(map(bool, described.values())) else frozenset()


def _new_record(entity: Entity) -> NewRecord:
    company = entity.company.reference if entity.company else ""
    return NewRecord(
        entity.number, entity.kind, {name: value for name, value in entity.values.items() if name != "company"}, company
    )


def _changed_records(entities: Iterable[Entity]) -> Iterable[ChangedRecord]:
    return (ChangedRecord(one.kind, one.id, dict(one.changed)) for one in entities if one.id and one.changed)


def is_blank(kind: str, name: str, value: Value) -> bool:
    """Whether a field holds nothing, or only what a new record holds by itself."""
    if value in (None, "", frozenset()):
        return True
    return RECORD_TYPES[kind].fields[name].kind is Kind.CHOICE and value == defaults(kind)[name]


@cache
def defaults(kind: str) -> Mapping[str, Value]:
    """Return the values of a record of which nothing is known."""
    record = RECORD_TYPES[kind]
    return record.values(record.made(id=""))


def is_same(name: str, one: Value, other: Value) -> bool:
    """Whether two values mean the same: names without their legal form, numbers without gaps, texts without capitals
    and accents."""
    if not isinstance(one, str) or not isinstance(other, str):
        return one == other
    if name == "name":
        return name_key(one) == name_key(other)
    if name in _WITHOUT_GAPS:
        return _PREFIX.sub("", fold(one)).replace(" ", "") == _PREFIX.sub("", fold(other)).replace(" ", "")
    return fold(one) == fold(other)
