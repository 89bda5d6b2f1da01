"""Says before first use what in a form does not fit together: structure, words of each language, and the data
it prints.

A finding names its place so that whoever edits the form can go there; `code` is one of the names below, which
the user interface words. Nothing is mended here, and a form that is in order gives no finding."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

from smedesk.documents import fonts, locales
from smedesk.documents import form as forms
from smedesk.documents.form import COUNTED, Form, Structure, Variable
from smedesk.documents.typography import COLUMNS
from smedesk.documents.values import FormFacts
from smedesk.documents.wording import Uses, Wording
from smedesk.domain.errors import DomainError

_SENTENCES = ("clause-", "intro-", "text-")
_SHEET_TEXTS: Mapping[str, set[str]] = {
    "page": {"page", "pages"}, "version": {"version"}, "emblem": set(), "signature": set(), "place_date": set(),
    "tick_one": set(), "tick_many": set(), "write_clearly": set(),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: what it is, where it stands, in which language (empty: in the structure), and what
    exactly."""

    code: str
    place: str
    language: str = ""
    detail: str = ""


def lint_form(form: Form, record: type[Any]) -> tuple[Finding, ...]:
    """All faults of `form` when it prints data of the type `record`."""
    return (
        *_structure_findings(form.structure, form),
        *_path_findings(form.structure, record),
        *_usage_findings(form),
        *(finding for language in sorted(form.wordings) for finding in _language_findings(form, language)),
    )


def required_texts(structure: Structure) -> Iterator[str]:
    """The names of all texts that the structure asks of every language."""
    yield from ("title", "running")
    for name, codes in structure.enums.items():
        yield from (f"value-{name}-{code}" for code in codes)
    for block in structure.blocks:
        match block:
            case forms.Part():
                yield f"part-{block.id}"
            case forms.Facts():
                yield from (f"heading-{block.id}",) if not block.each else ()
                yield from (f"party-{column}" for column in block.columns)
                yield from (field.label_id for field in block.fields)
            case forms.Table():
                yield f"heading-{block.id}"
                yield from (field.label_id for field in block.columns)
            case forms.Clauses():
                for section in block.sections:
                    yield f"section-{section.id}"
                    yield from (f"clause-{clause.id}" for clause in section.clauses)
            case forms.Text():
                yield f"text-{block.id}"
            case forms.Ticks():
                yield f"question-{block.id}"
                if block.is_detailed:
                    yield from (f"detail-{block.enum}-{code}" for code in structure.enums.get(block.enum, ()))
            case forms.Ratings():
                yield f"question-{block.id}"
                yield from (f"item-{block.id}-{item}" for item in block.items)
            case forms.Blanks():
                yield f"heading-{block.id}"
                yield from (f"label-{field.id}" for field in block.fields)
            case forms.Signatures():
                yield f"intro-{block.id}"
                yield from (f"party-{party.id}" for party in block.parties)


def _structure_findings(structure: Structure, form: Form) -> Iterator[Finding]:
    if structure.governing_language not in form.languages:
        yield Finding("language_missing", "governing_language", structure.governing_language)
    if structure.effective_to and structure.effective_to < structure.effective_from:
        yield Finding("period_faulty", "effective_to", detail=str(structure.effective_to))
    for place, source in structure.conditions():
        for name in sorted(form.conditions[source].names - set(structure.variables)) if source else ():
            yield Finding("variable_unknown", place, detail=name)
    seen: set[str] = set()
    for clause, _ in _conditional_clauses(structure):
        if clause.id in seen:
            yield Finding("clause_doubled", f"clause {clause.id}")
        seen.add(clause.id)
    for block in structure.blocks:
        yield from _width_findings(block)


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


def _language_findings(form: Form, language: str) -> Iterator[Finding]:
    wording, sheet = form.wordings.get(language), form.sheet.get(language)
    if wording is None or sheet is None:
        yield Finding("language_missing", "form" if wording is None else "sheet", language)
        return
    yield from (
        Finding("syntax_faulty", "form", language, fault) for fault in (*wording.faults, *sheet.faults)
    )
    required = set(required_texts(form.structure))
    yield from (Finding("text_missing", name, language) for name in sorted(required - set(wording.messages)))
    yield from (Finding("text_unused", name, language) for name in sorted(set(wording.messages) - required))
    for name in sorted(required & set(wording.messages)):
        yield from _text_findings(form, wording, name, wording.messages[name])
    yield from _sheet_findings(sheet)


def _sheet_findings(sheet: Wording) -> Iterator[Finding]:
    for name, variables in _SHEET_TEXTS.items():
        if name not in sheet.messages:
            yield Finding("text_missing", name, sheet.language)
        elif sheet.messages[name].variables != variables:
            yield Finding(
                "variable_unknown",
                name,
                sheet.language,
                ", ".join(sorted(sheet.messages[name].variables ^ variables)),
            )


def _text_findings(form: Form, wording: Wording, name: str, uses: Uses) -> Iterator[Finding]:
    yield from _glyph_findings(wording.language, name, uses)
    yield from _variable_in_text_findings(form, wording.language, name, uses)
    yield from _choice_findings(form.structure, wording.language, name, uses)
    governing = form.wordings.get(form.structure.governing_language)
    if governing is not None and name in governing.messages:
        for missing in sorted(governing.messages[name].variables - uses.variables):
            yield Finding("variable_missing", name, wording.language, missing)


def _glyph_findings(language: str, name: str, uses: Uses) -> Iterator[Finding]:
    try:
        fonts.printable("".join(uses.strings), fonts.REGULAR)
    except DomainError as error:
        yield Finding("glyph_missing", name, language, str(error.parameters["name"]))


def _variable_in_text_findings(form: Form, language: str, name: str, uses: Uses) -> Iterator[Finding]:
    """Sentences may refer to parts and clauses and choose by counts and codes; everything else would need
    inflection."""
    structure = form.structure
    references = {f"part-{block.id}" for block in structure.blocks if isinstance(block, forms.Part)}
    conditions = {f"ref-{clause.id}": {*when, ""} for clause, when in _conditional_clauses(structure)}
    own = conditions.get(name.replace("clause-", "ref-"), {""})
    is_sentence = name.startswith(_SENTENCES)
    for variable in sorted(uses.variables):
        if variable in structure.variables and is_sentence:
            if variable in uses.printed or structure.variables[variable].type not in (*COUNTED, "enum"):
                yield Finding("variable_in_sentence", name, language, variable)
        elif is_sentence and variable in conditions:
            if conditions[variable] - own:
                yield Finding("reference_may_be_dropped", name, language, variable)
        elif not (is_sentence and variable in references):
            yield Finding("variable_unknown", name, language, variable)


def _choice_findings(structure: Structure, language: str, name: str, uses: Uses) -> Iterator[Finding]:
    """Every plural form that the numbers can need, and every code of a closed list, must have its words."""
    for variable_name, offered in uses.chosen.items():
        variable = structure.variables.get(variable_name)
        if variable is None:
            continue
        if variable.type in COUNTED:
            needed = locales.plural_categories(language, range(variable.minimum, variable.maximum + 1))
            lacking, code = needed - offered, "plural_missing"
        else:
            lacking, code = set(structure.enums.get(variable.enum, ())) - offered, "choice_missing"
        yield from (Finding(code, name, language, item) for item in sorted(lacking))


def _conditional_clauses(structure: Structure) -> list[tuple[forms.Clause, set[str]]]:
    """All clauses, each with the conditions under which it is printed."""
    return [
        (clause, {block.when, section.when, clause.when})
        for block in structure.blocks
        if isinstance(block, forms.Clauses)
        for section in block.sections
        for clause in section.clauses
    ]


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
