"""Which fields of a company, of its people and of its placements are shown, and in which groups."""

from __future__ import annotations

from smedesk.services.publishing import publish_placement, withdraw_placement
from smedesk.translate import mark, translate
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.screens.child_forms import ChildKind

COMPANY_GROUPS = (
    FormGroup(
        mark("CompanyForm", "Programme"),
        (("status", "side"), "adviser", "last_contact", "event"),
    ),
    FormGroup(
        mark("CompanyForm", "Identity"),
        ("name", "trade_name", ("legal_form", "registration_number"), "vat_number"),
    ),
    FormGroup(mark("CompanyForm", "Activity"), ("nace_revision", "nace", "description")),
    FormGroup(mark("CompanyForm", "Place"), ("address", "city", "country", "region")),
    FormGroup(mark("CompanyForm", "Contact"), ("email", ("phone", "language"), "website")),
)

IDENTITY = 1
"""the group that ends with the VAT number"""

SIZE_GROUPS = (
    FormGroup(
        mark("CompanyForm", "Size"),
        ("staff_count", ("turnover", "balance")),
    ),
    FormGroup(mark("CompanyForm", "Set by staff"), ("sme_override", "sme_override_reason")),
)

LINK_ASKED = ("name", "percent", "staff_count", "turnover", "balance")
"""what is asked of a linked enterprise"""

PLACEMENT_GROUPS = (
    FormGroup(
        mark("PlacementForm", "What is offered"),
        ("title", "summary", "summary_language", "topics", "skills_offered", "skills_needed", "occupation"),
    ),
    FormGroup(
        mark("PlacementForm", "When and how"),
        ("modes", ("months_min", "months_max"), ("window_from", "window_to"), ("capacity", "in_slices")),
    ),
    FormGroup(
        mark("PlacementForm", "Who fits"),
        ("language_needs", "accepted_countries", "accepted_sectors", "contact"),
    ),
)

PERSON_ASKED = ("given_name", "family_name", "role", "email", "phone")


def placements() -> ChildKind:
    """Return how the placements of a company are shown, in the language of now."""
    return ChildKind(
        kind="placement",
        parent="company",
        groups=PLACEMENT_GROUPS,
        asked=("title", "months_min", "months_max"),
        title=lambda record: str(getattr(record, "title", "")) or translate("Placements", "Without title"),
        chooser=translate("Placements", "Placements of this company"),
        add=translate("Placements", "New placement"),
        nothing=translate("Placements", "This company offers no placement yet."),
        publish=publish_placement,
        withdraw=withdraw_placement,
    )
