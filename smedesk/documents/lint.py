"""Says before first use what in a form does not fit together: structure, words of each language, and the data
it prints.

A finding names its place so that whoever edits the form can go there; `code` is one of the names below, which
the user interface words. Nothing is mended here, and a form that is in order gives no finding."""

from __future__ import annotations

import types
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

from smedesk.documents import form as forms
from smedesk.documents.finding import Finding
from smedesk.documents.form import Form, Structure, Variable, approved_sha256
from smedesk.documents.lint_texts import conditional_clauses, language_findings
from smedesk.documents.typography import COLUMNS
from smedesk.documents.values import FormFacts


def lint_form(form: Form, record: type[Any], demanded: Collection[str] = ()) -> tuple[Finding, ...]:
    """All faults of `form` when it prints data of the type `record`. `demanded` are the languages that it must speak;
    it may speak more."""
    return (
        *_structure_findings(form.structure, form),
        *_block_findings(form.structure),
        *_condition_findings(form),
        *_path_findings(form.structure, record),
        *_usage_findings(form),
        *_approval_findings(form),
        *(finding for language in sorted({*form.wordings, *demanded}) for finding in language_findings(form, language)),
    )


def _structure_findings(structure: Structure, form: Form) -> Iterator[Finding]:
    if structure.governing_language not in form.languages:
        yield Finding("language_missing", "governing_language", structure.governing_language)
    if structure.effective_to and structure.effective_to < structure.effective_from:
        yield Finding("period_faulty", "effective_to", detail=str(structure.effective_to))
    entries = (variable for declared in structure.lists.values() for variable in declared.variables.values())
    variables = [*structure.variables.values(), *entries]
    ticked = {block.enum for block in structure.blocks if isinstance(block, forms.Ticks | forms.Ratings)}
    used = ticked | {variable.enum for variable in variables}
    yield from (Finding("enum_unknown", "blocks", detail=name) for name in sorted(ticked - set(structure.enums)))
    yield from (Finding("enum_unused", f"enum {name}") for name in sorted(set(structure.enums) - used))


def _block_findings(structure: Structure) -> Iterator[Finding]:
    """What stands there twice, and cells that do not fill their lines."""
    clauses = [(f"clause {clause.id}", "") for clause, _ in conditional_clauses(structure)]
    boxes = [
        (f"field {place.id}", block.when)
        for block in structure.blocks
        if isinstance(block, forms.Blanks | forms.Signatures)
        for place in (block.fields if isinstance(block, forms.Blanks) else block.parties)
    ]
    for (place, _), count in Counter([*clauses, *boxes]).items():
        if count > 1:
            yield Finding(f"{place.partition(' ')[0]}_doubled", place)
    for block in structure.blocks:
        yield from _width_findings(block)


def _condition_findings(form: Form) -> Iterator[Finding]:
    """Names that nobody declares, and codes that no closed list holds."""
    structure = form.structure
    for place, source in structure.conditions():
        if not source:
            continue
        condition = form.conditions[source]
        for name in sorted(condition.names - set(structure.variables)):
            yield Finding("variable_unknown", place, detail=name)
        for name, value in sorted(condition.compared):
            variable = structure.variables.get(name)
            if variable is not None and variable.type == "enum" and value not in structure.enums.get(variable.enum, ()):
                yield Finding("choice_unknown", place, detail=value)


def _approval_findings(form: Form) -> Iterator[Finding]:
    """An approved version is what was approved: no text of it is another, none is without approval."""
    structure = form.structure
    for language, approval in structure.approvals.items():
        if language not in form.wordings:
            yield Finding("language_missing", "approvals", language)
        elif approval.sha256 != approved_sha256(form, language):
            yield Finding("approval_broken", "approvals", language)
    if structure.status == "approved":
        lacking = sorted(set(form.languages) - set(structure.approvals))
        yield from (Finding("approval_missing", "approvals", language) for language in lacking)


def _width_findings(block: forms.Block) -> Iterator[Finding]:
    """Cells must fill the lines of the grid, or a table would be ragged."""
    match block:
        case forms.Facts() | forms.Blanks():
            filled = 0
            for field in block.fields:
                filled = filled + field.width if filled + field.width <= COLUMNS else field.width
            if filled != COLUMNS or any(field.width > COLUMNS for field in block.fields):
                yield Finding("width_faulty", f"block {block.id}", detail=str(filled))
        case forms.Table():
            total = sum(field.width for field in block.columns) + forms.NUMBER_WIDTH * block.is_numbered
            if total > COLUMNS:
                yield Finding("width_faulty", f"block {block.id}", detail=str(total))


def _path_findings(structure: Structure, record: type[Any]) -> Iterator[Finding]:
    for name, variable in structure.variables.items():
        yield from _variable_findings(name, variable, record, structure, record)
    for list_name, entries in structure.lists.items():
        entry_type = _entry_type(_type_at(record, entries.path))
        if entry_type is None:
            yield Finding("path_unknown", f"list {list_name}", detail=entries.path)
            continue
        for name, variable in entries.variables.items():
            yield from _variable_findings(f"{list_name}.{name}", variable, entry_type, structure, record)


def _variable_findings(
    name: str, variable: Variable, owner: type[Any], structure: Structure, record: type[Any]
) -> Iterator[Finding]:
    if _type_at(owner, variable.path) is None:
        yield Finding("path_unknown", f"variable {name}", detail=variable.path)
    if variable.type == "money" and _type_at(record, variable.currency) is None:
        yield Finding("path_unknown", f"variable {name}", detail=variable.currency)
    if variable.type == "enum" and variable.enum not in structure.enums:
        yield Finding("enum_unknown", f"variable {name}", detail=variable.enum)


def _usage_findings(form: Form) -> Iterator[Finding]:
    """Variables that a block asks for and nobody declares, and such as nobody asks for."""
    structure = form.structure
    used: set[str] = set()
    for place, owner, name in _asked(structure):
        declared = structure.lists[owner].variables if owner in structure.lists else structure.variables
        if owner and owner not in structure.lists:
            yield Finding("list_unknown", place, detail=owner)
        elif name not in declared:
            yield Finding("variable_unknown", place, detail=f"{owner}.{name}".lstrip("."))
        used.add(f"{owner}.{name}".lstrip("."))
    used |= {name for condition in form.conditions.values() for name in condition.names}
    for wording in form.wordings.values():
        used |= {name for uses in wording.messages.values() for name in uses.variables}
    every = [
        *structure.variables,
        *(f"{owner}.{name}" for owner, found in structure.lists.items() for name in found.variables),
    ]
    yield from (Finding("variable_unused", f"variable {name}") for name in every if name not in used)


def _asked(structure: Structure) -> Iterator[tuple[str, str, str]]:
    """Place, list (or none) and name of each variable that the blocks print."""
    yield from (
        ("letterhead", "", name) for name in (structure.letterhead.scheme, structure.letterhead.statement)
    )
    for block in structure.blocks:
        place = f"block {block.id}"
        match block:
            case forms.Facts():
                names = [field.variable for field in block.fields] + ([block.title] if block.each else [])
                yield from ((place, block.each, name) for name in names)
            case forms.Table():
                yield from ((place, block.rows, field.variable) for field in block.columns)
            case forms.Notice() | forms.Award():
                yield place, "", block.variable
            case forms.Signatures():
                for party in block.parties:
                    names = [party.name, party.function, party.organisation]
                    yield from ((place, "", name) for name in names if name)


def _type_at(owner: type[Any], path: str) -> Any:
    """The type that `path` leads to from `owner`; None where it leads nowhere."""
    here: Any = FormFacts if path.startswith("form.") else owner
    for step in path.removeprefix("form.").split("."):
        hints: Mapping[str, Any] = get_type_hints(here) if is_dataclass(here) else {}
        worked_out = getattr(here, step, None)
        if isinstance(worked_out, property) and worked_out.fget is not None:
            hints = {step: get_type_hints(worked_out.fget).get("return")}
        if step not in hints:
            return None
        here = _without_none(hints[step])
    return here


def _without_none(hint: Any) -> Any:
    if get_origin(hint) in (Union, types.UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def _entry_type(hint: Any) -> type[Any] | None:
    entry: Any = next(iter(get_args(hint)), None)
    return entry if isinstance(entry, type) and is_dataclass(entry) else None
