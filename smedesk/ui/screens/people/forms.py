"""Which fields of a person and of an application are shown, and in which groups."""

from __future__ import annotations

from smedesk.domain.field import RECORD_TYPES, Record
from smedesk.services.publishing import publish_application, withdraw_application
from smedesk.translate import mark, translate
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.child_forms import ChildKind

PERSON_GROUPS = (
    FormGroup(
        mark("PersonForm", "Person"),
        (("given_name", "family_name"), "email", ("phone", "language")),
    ),
    FormGroup(
        mark("PersonForm", "Work"),
        ("role", "job_title", "occupation", ("employed_since", "is_full_time"), "has_enhanced_rate"),
    ),
    FormGroup(mark("PersonForm", "Languages and skills"), ("languages", "written_languages", "skills")),
    FormGroup(mark("PersonForm", "First contact"), ("event",)),
)

APPLICATION_GROUPS = (
    FormGroup(
        mark("ApplicationForm", "What the person wishes for"),
        ("summary", "summary_language", "topics", "skills_wanted"),
    ),
    FormGroup(
        mark("ApplicationForm", "Where"),
        ("wanted_countries", "wanted_sectors", "preferred_sizes", "modes"),
    ),
    FormGroup(
        mark("ApplicationForm", "When"),
        (("months_min", "months_max"), ("window_from", "window_to"), "in_slices"),
    ),
)


def _state_of(record: Record) -> str:
    state = RECORD_TYPES["application"].fields["state"]
    return current_labels().choice(state, str(getattr(record, "state", "")))


def applications() -> ChildKind:
    """Return how the applications of a person are shown, in the language of now."""
    return ChildKind(
        kind="application",
        parent="person",
        groups=APPLICATION_GROUPS,
        asked=("topics", "months_min", "months_max", "window_from", "window_to"),
        title=_state_of,
        chooser=translate("Applications", "Applications of this person"),
        add=translate("Applications", "New application"),
        nothing=translate("Applications", "This person has not applied for an exchange yet."),
        publish=publish_application,
        withdraw=withdraw_application,
    )
