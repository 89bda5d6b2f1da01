"""The words for what is wrong with a form, and for what may not be done with one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from smedesk.translate import Text, mark, translate

if TYPE_CHECKING:  # the words of faults are loaded at each start, the services behind them are not
    from smedesk.services.own_forms import FormFinding

FORM_REFUSALS: Mapping[str, Text] = {
    "form.approved": mark(
        "Refusal", "“{form}” is approved or withdrawn and can no longer be changed. Copy it and change the copy."),
    "form.approver_missing": mark("Refusal", "Say who has approved the words."),
    "form.faulty": mark("Refusal", "The form cannot be approved yet. Mend first what is listed (at: {place})."),
    "form.kind_changed": mark("Refusal", "The structure is that of another paper ({written}). Nothing was changed."),
    "form.status_typed": mark("Refusal", "A form is approved with “Approve”, not by its file. Nothing was changed."),
    "form.not_offered": mark("Refusal", "This form is not approved, or not for today. Nothing was printed."),
    "paper.no_real_dates": mark("Refusal", "The real dates of the stay are not entered yet."),
    "paper.no_grant": mark("Refusal", "The exchange has no grant."),
    "paper.nothing_changes": mark("Refusal", "Nothing has changed since the agreement was made."),
    "document.values_lost": mark("Refusal", "The file does not hold the values that it was made of."),
    "form.kind_unknown": mark("Refusal", "The program knows no paper of the kind “{kind}”."),
    "form.unreadable": mark("Refusal", "“{file}” cannot be read. {detail}"),
    "form.malformed": mark("Refusal", "The structure cannot be understood ({file}): {detail}"),
    "form.condition_refused": mark("Refusal", "A condition cannot be understood: {condition} ({detail})"),
    "form.condition_faulty": mark("Refusal", "A condition does not fit its values: {condition} ({detail})"),
    "form.text_missing": mark("Refusal", "The form lacks the text “{text}” in the language “{language}”."),
    "form.text_faulty": mark("Refusal", "The text “{text}” ({language}) is faulty: {detail}"),
    "form.file_unreadable": mark("Refusal", "“{file}” is not a file of a form that can be read. Nothing was taken in."),
    "form.file_foreign": mark("Refusal", "“{file}” does not hold a form: “{name}”. Nothing was taken in."),
    "form.file_too_large": mark("Refusal", "“{file}” is too large for a form: “{name}”. Nothing was taken in."),
}

_FINDINGS: Mapping[str, Text] = {
    "unreadable": mark("FormFinding", "The structure cannot be read: {detail}"),
    "malformed": mark("FormFinding", "The structure cannot be understood: {detail}"),
    "condition_refused": mark("FormFinding", "A condition is not closed, or not allowed: {detail}"),
    "kind_unknown": mark("FormFinding", "The program knows no paper of the kind “{detail}”"),
    "language_unknown": mark("FormFinding", "Nobody knows this language"),
    "language_missing": mark("FormFinding", "The words of this language are missing"),
    "syntax_faulty": mark("FormFinding", "This cannot be understood: {detail}"),
    "text_missing": mark("FormFinding", "The text is missing"),
    "text_unused": mark("FormFinding", "The text is printed nowhere"),
    "reference_unknown": mark("FormFinding", "The text refers to “{detail}”, which is not there"),
    "reference_cyclic": mark("FormFinding", "The text comes back to itself"),
    "reference_may_be_dropped": mark("FormFinding", "The clause “{detail}” may be dropped where this one is printed"),
    "variable_unknown": mark("FormFinding", "The variable “{detail}” is not known here"),
    "variable_missing": mark("FormFinding", "The variable “{detail}” of the governing text is missing"),
    "variable_unused": mark("FormFinding", "The variable is used nowhere"),
    "variable_in_sentence": mark(
        "FormFinding", "“{detail}” must not stand inside a sentence: put it in the particulars"),
    "plural_missing": mark("FormFinding", "The plural form “{detail}” is missing"),
    "plural_unknown": mark("FormFinding", "“{detail}” is not a plural form"),
    "choice_missing": mark("FormFinding", "The words for “{detail}” are missing"),
    "choice_unknown": mark("FormFinding", "“{detail}” is not in the closed list"),
    "glyph_missing": mark("FormFinding", "The fonts lack a sign: {detail}"),
    "path_unknown": mark("FormFinding", "The data have no “{detail}”"),
    "enum_unknown": mark("FormFinding", "There is no closed list “{detail}”"),
    "enum_unused": mark("FormFinding", "The closed list is used nowhere"),
    "list_unknown": mark("FormFinding", "There is no list “{detail}”"),
    "width_faulty": mark("FormFinding", "The cells do not fill their line ({detail} of 24)"),
    "period_faulty": mark("FormFinding", "The last day lies before the first"),
    "clause_doubled": mark("FormFinding", "The clause stands there twice"),
    "field_doubled": mark("FormFinding", "The place to write in or to sign stands there twice"),
    "approval_missing": mark("FormFinding", "Nobody has approved the words"),
    "approval_broken": mark("FormFinding", "The words are no longer those that were approved"),
}
OTHER_FINDING = mark("FormFinding", "Something is wrong here: {detail}")


def finding_words(finding: FormFinding) -> str:
    """Return what is wrong, in the language of now; where it is wrong, the finding itself says."""
    return translate(*_FINDINGS.get(finding.code, OTHER_FINDING)).format(detail=finding.detail)
