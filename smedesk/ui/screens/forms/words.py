"""The words for forms, their states and their approvals."""

from __future__ import annotations

from smedesk.services.own_forms import FormApproval, FormFinding
from smedesk.translate import translate
from smedesk.ui.form_words import finding_words
from smedesk.ui.formats import date_text
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.exchanges.words import kind_words
from smedesk.ui.screens.forms.questions import FormView, ListedForm

FAULTY = "faulty"
_TONES = {"draft": Tone.WARN, "approved": Tone.OK, "withdrawn": Tone.NEUTRAL, FAULTY: Tone.BAD}


def name_words(form: ListedForm) -> str:
    """Return the name of a form, its kind where it comes with the program."""
    return form.name or kind_words(form.kind)


def state_of(form: ListedForm) -> str:
    """Return the state of a form."""
    return form.summary.status if form.summary else FAULTY


def state_words(state: object) -> str:
    """Return a state in words."""
    words = {
        "draft": translate("Forms", "Draft"),
        "approved": translate("Forms", "Approved"),
        "withdrawn": translate("Forms", "Withdrawn"),
        FAULTY: translate("Forms", "Cannot be read"),
    }
    return words.get(str(state), str(state))


def state_tone(state: object) -> Tone:
    """Return the colour of a state."""
    return _TONES.get(str(state), Tone.NEUTRAL)


def period_words(form: ListedForm) -> str:
    """Return from when to when a form is used."""
    if form.summary is None:
        return ""
    begin, end = form.summary.effective_from, form.summary.effective_to
    if end is None:
        return translate("Forms", "from {day}").format(day=date_text(begin))
    return translate("Forms", "{first} to {last}").format(first=date_text(begin), last=date_text(end))


def place_words(finding: FormFinding, labels: Labels) -> str:
    """Return where something is wrong."""
    language = labels.language_name(finding.language) if finding.language else ""
    return " · ".join(part for part in (language, finding.place) if part)


def fault_words(finding: FormFinding) -> str:
    """Return what is wrong."""
    return finding_words(finding)


def standing_words(view: FormView) -> str:
    """Return what may be done with a form, in a sentence."""
    if view.is_editable:
        count = len(view.findings)
        if count:
            return translate("Forms", "%n things are wrong; the form can be approved when they are mended.", "", count)
        return translate("Forms", "Nothing is wrong. The form is used for papers once every language is approved.")
    if not view.form.name:
        return translate("Forms", "This form comes with the program and cannot be changed. Copy it and edit the copy.")
    if state_of(view.form) == "withdrawn":
        return translate("Forms", "This form is withdrawn and cannot be changed. Copy it and edit the copy.")
    return translate("Forms", "This version is approved and cannot be changed any more. Copy it and edit the copy.")


def approval_words(approval: FormApproval | None) -> str:
    """Return who approved the words of a language, and when."""
    if approval is None:
        return translate("Forms", "Nobody has approved this language yet.")
    return translate("Forms", "Approved by {name} on {day}.").format(name=approval.by, day=date_text(approval.on))
