"""The part of the lint that reads the words: each language has every text, each text its variables, and all choices
their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from smedesk.documents import fonts, locales
from smedesk.documents import form as forms
from smedesk.documents.finding import Finding
from smedesk.documents.form import COUNTED, Form, Structure
from smedesk.documents.wording import Uses, Wording
from smedesk.domain.errors import DomainError

_SENTENCES = ("clause-", "intro-", "text-")
_SHEET_TEXTS: Mapping[str, set[str]] = {
    "page": {"page", "pages"}, "version": {"version"}, "emblem": set(), "signature": set(), "place_date": set(),
    "tick_one": set(), "tick_many": set(), "write_clearly": set(),
}
_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})


def required_texts(structure: Structure) -> Iterator[str]:
    """The names of all texts that the structure asks of every language."""
    yield from ("title", "running")
    for name, codes in structure.enums.items():
        yield from (f"value-{name}-{code}" for code in codes)
    for block in structure.blocks:
        yield from _block_texts(block, structure)


def language_findings(form: Form, language: str) -> Iterator[Finding]:
    """All faults of the words of one language."""
    if not locales.is_known(language):
        yield Finding("language_unknown", "form", language)
        return
    if language not in form.wordings or language not in form.sheet:
        yield Finding("language_missing", "sheet" if language in form.wordings else "form", language)
        return
    wording, sheet = form.wordings[language], form.sheet[language]
    yield from (
        Finding("syntax_faulty", "form", language, fault) for fault in (*wording.faults, *sheet.faults)
    )
    required, there = set(required_texts(form.structure)), set(wording.messages)
    referred = {name for uses in wording.messages.values() for name in uses.references}
    yield from (Finding("text_missing", name, language) for name in sorted(required - there))
    yield from (Finding("text_unused", name, language) for name in sorted(there - required - referred))
    yield from _reference_findings(wording)
    for name in sorted(there & (required | referred)):
        yield from _text_findings(form, wording, name, wording.messages[name])
    yield from _sheet_findings(sheet)


def _block_texts(block: forms.Block, structure: Structure) -> Iterator[str]:
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
        case forms.Signatures():
            yield f"intro-{block.id}"
            yield from (f"party-{party.id}" for party in block.parties)
        case _:
            yield from _asking_texts(block, structure)


def _asking_texts(block: forms.Block, structure: Structure) -> Iterator[str]:
    match block:
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


def _reference_findings(wording: Wording) -> Iterator[Finding]:
    """Texts that refer to none, and such as come back to themselves."""
    for name, uses in wording.messages.items():
        for reference in sorted(uses.references - set(wording.messages)):
            yield Finding("reference_unknown", name, wording.language, reference)
        if name in _reached(wording, uses.references):
            yield Finding("reference_cyclic", name, wording.language)


def _reached(wording: Wording, start: set[str]) -> set[str]:
    reached, waiting = set[str](), list(start)
    while waiting:
        name = waiting.pop()
        if name not in reached and name in wording.messages:
            reached.add(name)
            waiting += wording.messages[name].references
    return reached


def _sheet_findings(sheet: Wording) -> Iterator[Finding]:
    for name, variables in _SHEET_TEXTS.items():
        if name not in sheet.messages:
            yield Finding("text_missing", name, sheet.language)
        elif found := sheet.messages[name].variables ^ variables:
            yield Finding("variable_unknown", name, sheet.language, ", ".join(sorted(found)))


def _text_findings(form: Form, wording: Wording, name: str, uses: Uses) -> Iterator[Finding]:
    yield from _glyph_findings(wording.language, name, uses)
    yield from _variable_in_text_findings(form, wording.language, name, uses)
    yield from _choice_findings(form.structure, wording.language, name, uses)
    governing = form.structure.governing_language
    if governing in form.wordings and name in form.wordings[governing].messages:
        for missing in sorted(form.wordings[governing].messages[name].variables - uses.variables):
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
    conditions = {f"ref-{clause.id}": {*when, ""} for clause, when in conditional_clauses(structure)}
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
            unknown, kind = {key for key in offered - _PLURALS if not key.isdigit()}, "plural"
        else:
            needed = set(structure.enums.get(variable.enum, ()))
            unknown, kind = offered - needed - {"other"}, "choice"
        yield from (Finding(f"{kind}_missing", name, language, item) for item in sorted(needed - offered))
        yield from (Finding(f"{kind}_unknown", name, language, item) for item in sorted(unknown))


def conditional_clauses(structure: Structure) -> list[tuple[forms.Clause, set[str]]]:
    """All clauses, each with the conditions under which it is printed."""
    return [
        (clause, {block.when, section.when, clause.when})
        for block in structure.blocks
        if isinstance(block, forms.Clauses)
        for section in block.sections
        for clause in section.clauses
    ]
