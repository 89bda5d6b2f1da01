"""The dialog for a new person of a company that is here already."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.new_record import NewRecordDialog
from smedesk.ui.forms.record_pick import RecordPickField

_ASKED = ("given_name", "family_name", "role", "email", "phone")


class NewPerson(NewRecordDialog):
    """Asks company and person; a new company is entered in "Companies", with its contact."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        company = RecordPickField(
            desk,
            "company",
            translate("NewPerson", "Company"),
            translate("NewPerson", "A new company is entered in Companies, together with its contact"),
        )
        super().__init__(
            desk, "person", translate("NewPerson", "New person"), _ASKED, {}, parent, before={"company": company}
        )
