"""The words for columns, verdicts and remarks of an import."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from smedesk.domain.field import RECORD_TYPES
from smedesk.services.import_mapping import COMPANY_NOTE, FULL_NAME, LEFT_OUT, PERSON_NOTE, TARGETS
from smedesk.services.import_plan import Place, Remark, Verdict
from smedesk.services.import_table import column_letters
from smedesk.translate import Text, mark, translate
from smedesk.ui.fault_words import refusal_words
from smedesk.ui.formats import number_text, shown
from smedesk.ui.likeness_words import reasons_words
from smedesk.ui.models.columns import Tone
from smedesk.ui.widgets.choices import Choice

VERDICTS: Mapping[Verdict, Text] = MappingProxyType({
    Verdict.NEW: mark("Import", "New"),
    Verdict.UPDATE: mark("Import", "Update"),
    Verdict.UNCHANGED: mark("Import", "Unchanged"),
    Verdict.DUPLICATE: mark("Import", "Duplicate"),
    Verdict.ERROR: mark("Import", "Error"),
})  # fmt: skip

TONES: Mapping[Verdict, Tone] = MappingProxyType({
    Verdict.NEW: Tone.OK,
    Verdict.UPDATE: Tone.ACCENT,
    Verdict.UNCHANGED: Tone.NEUTRAL,
    Verdict.DUPLICATE: Tone.WARN,
    Verdict.ERROR: Tone.BAD,
})  # fmt: skip

_REMARKS: Mapping[str, Text] = MappingProxyType({
    "import.company_unknown": mark("ImportRemark", "The row names no company, so the person stays out"),
    "import.company_stays_out": mark("ImportRemark", "The company of this row stays out, and so does the person"),
    "import.vat_number_of_another": mark("ImportRemark", "This VAT number is that of {name}"),
    "import.registration_number_of_another": mark("ImportRemark", "This registration number is that of {name}"),
    "import.email_of_another": mark("ImportRemark", "This e-mail address is that of {name}"),
    "import.contradiction": mark(
        "ImportRemark", "{field}: “{value}” here, “{kept}” in row {row}; the earlier one is kept"),
    "import.similar": mark("ImportRemark", "Much like {name} ({reasons}): entered as another one"),
    "import.several_records": mark("ImportRemark", "Fits several records; {name} is taken"),
    "import.other_company": mark("ImportRemark", "This person is known at {name}"),
    "import.vat_country_differs": mark("ImportRemark", "The VAT number is from {country}, the company is not"),
    "import.first_of_many": mark("ImportRemark", "Several are named: the first is taken, the others go to a note"),
    "import.kept_in_note": mark("ImportRemark", "What does not fit the field goes to a note"),
    "import.shortened": mark("ImportRemark", "Too long for the field: the whole of it goes to a note"),
    "import.zeros_restored": mark("ImportRemark", "Leading zeros that the file had lost were put back"),
    "import.differs": mark("ImportRemark", "{field}: “{value}” goes to a note, “{kept}” stays"),
    "import.replaces": mark("ImportRemark", "{field}: “{value}” replaces “{before}”"),
    "import.company_from_person": mark("ImportRemark", "The company is made from what the row says of the person"),
})  # fmt: skip


def target_words(target: str) -> str:
    """Return what a column is mapped to, in words."""
    if target == LEFT_OUT:
        return translate("Import", "Left out")
    kind_name, _, name = target.partition(".")
    kind = translate(*RECORD_TYPES[kind_name].label)
    if target == FULL_NAME:
        field = translate("Import", "Whole name")
    elif target in (COMPANY_NOTE, PERSON_NOTE):
        field = translate("Import", "Note")
    else:
        field = translate(*RECORD_TYPES[kind_name].fields[name].label)
    return f"{field} · {kind}"


def target_choices() -> list[Choice]:
    """Return all that a column can be mapped to."""
    return [Choice(target, target_words(target)) for target in (LEFT_OUT, *TARGETS)]


def place_words(place: Place) -> str:
    """Return a row or cell as it is found in Excel: "Firmen, C12"."""
    row = place.row + 1
    if place.column < 0:
        return translate("Import", "{sheet}, row {row}").format(sheet=place.sheet, row=number_text(row))
    cell = f"{column_letters(place.column)}{row}"
    return translate("Import", "{sheet}, cell {cell}").format(sheet=place.sheet, cell=cell)


def remark_words(remark: Remark, kind: str = "") -> str:
    """Return a remark on a cell in words; `kind` is that of the record whose field it is, where it is known."""
    text = _REMARKS.get(remark.code)
    values = {name: _parameter_words(value) for name, value in remark.parameters.items()}
    if "field" in values:
        values["field"] = _field_words(values["field"], kind)
    if "row" in remark.parameters:
        values["row"] = number_text(int(str(remark.parameters["row"])) + 1)
    if text is not None:
        return translate(*text).format(**values)
    words = refusal_words(remark.code, remark.parameters)
    return f"{values['field']}: {words}" if "field" in values else words


def _parameter_words(value: object) -> str:
    return reasons_words(value) if isinstance(value, tuple) else shown(value)


def _field_words(name: str, kind: str) -> str:
    for each in (kind,) if kind else ("company", "person"):
        if field := RECORD_TYPES[each].fields.get(name):
            return translate(*field.label)
    return name
