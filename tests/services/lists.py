"""Lists for the tests of the import, written as rows of cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from smedesk.domain.field import Value
from smedesk.services.import_dry_run import plan_import
from smedesk.services.import_index import Known
from smedesk.services.import_mapping import ImportMapping, guess_mapping
from smedesk.services.import_plan import ImportPlan, Severity
from smedesk.services.import_table import Cell, Sheet, Workbook

ALFA = {"name": "Alfa Puit OÜ", "country": "EE", "vat_number": "EE100594102", "status": "new"}
"""a known company"""


def workbook(**sheets: Sequence[Sequence[Cell]]) -> Workbook:
    """Return a workbook of these sheets by name; empty texts are empty cells, as a reader gives them."""
    return Workbook(
        "old.xlsx",
        tuple(Sheet(name, [[_plain(cell) for cell in row] for row in rows]) for name, rows in sheets.items()),
    )


def _plain(cell: Cell) -> Cell:
    return cell.strip() or None if isinstance(cell, str) else cell


def dry_run(
    *rows: Sequence[Cell], known: Mapping[str, Mapping[str, Value]] | None = None, **options: Any
) -> ImportPlan:
    """Return the dry run of one sheet against known companies by id."""
    read = workbook(List=rows)
    return plan_import(read, replace(guess_mapping(read, "EE"), **options), Known(known or {}))


def mapped(read: Workbook) -> ImportMapping:
    """Return what is guessed for an Estonian office."""
    return guess_mapping(read, "EE")


def verdicts(plan: ImportPlan, kind: str = "company") -> list[str]:
    """Return the verdicts on a kind of record, in the order of the rows."""
    return [str(row.verdict) for row in plan.rows if row.kind == kind]


def remarks(plan: ImportPlan, severity: Severity = Severity.WARNING) -> list[tuple[int, int, str]]:
    """Return (row as Excel counts, column, code) of what is said at least as strongly."""
    return [(one.place.row + 1, one.place.column, one.code) for one in plan.remarks if one.severity >= severity]
