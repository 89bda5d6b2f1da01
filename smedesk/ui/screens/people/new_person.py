"""The dialog for a new person of a company that is here already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smedesk.domain.field import Value
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.likeness_offers import LikenessOffers
from smedesk.ui.forms.new_record import NewRecordDialog
from smedesk.ui.forms.record_pick import RecordPickField
from smedesk.ui.widgets.text_fields import LineField

if TYPE_CHECKING:
    from smedesk.services.likeness_index import Likeness

_ASKED = ("given_name", "family_name", "role", "email", "phone")
_LOOKED_AT = ("given_name", "family_name", "email", "phone")
_HERE, _OPEN = mark("NewPerson", "Already here: {name} ({reasons})"), mark("NewPerson", "Open")


class NewPerson(NewRecordDialog):
    """Asks company and person; a new company is entered in "Companies", with its contact. Who is here already is named
    while typing; Ctrl+D opens the first."""

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
        self.people_here = LikenessOffers(desk, _HERE, _OPEN, self)
        self.people_here.taken.connect(self._open_person)
        self.people_here.changed.connect(self.fit)
        self.body.insertWidget(self.body.count() - 1, self.people_here)  # above what stretches
        self._typed = {name: field for name in _LOOKED_AT if isinstance(field := self.fields[name], LineField)}
        for field in self._typed.values():
            field.editor.textEdited.connect(lambda _text: self._ask_who_is_here())
        company.left_changed.connect(lambda _id: self._ask_who_is_here())
        desk.likeness.warm()

    def _ask_who_is_here(self) -> None:
        values: dict[str, Value] = {name: field.text() for name, field in self._typed.items()}
        self.people_here.ask("person", {**values, "company": self.fields["company"].value() or ""})

    def _open_person(self, found: Likeness) -> None:
        self.reject()
        self._desk.go_to("people", found.id)
