"""Who is here already, companies and people, below the fields that are typed: by one key, and never in the way."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.field import Value
from smedesk.translate import mark
from smedesk.ui.desk import Desk
from smedesk.ui.forms.likeness_offers import LikenessOffers
from smedesk.ui.widgets.text import column

_HERE = mark("Fair", "Already here: {name} ({reasons})")
_ADD, _SAME = mark("Fair", "Add the person to it"), mark("Fair", "It is the same person")


class KnownHints(QWidget):
    """`company_taken(Likeness)` and `person_taken(Likeness)` when the contact is one of those who are here."""

    company_taken = Signal(object)
    person_taken = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        layout = column(self, "gap_tiny")
        self.companies, self.people = (LikenessOffers(desk, _HERE, step, QWidget(self)) for step in (_ADD, _SAME))
        for offers, taken in ((self.companies, self.company_taken), (self.people, self.person_taken)):
            offers.taken.connect(taken)
            layout.addWidget(offers)

    def warm(self) -> None:
        """Make ready, so that the first letters are answered at once."""
        self._desk.likeness.warm()

    def ask(self, company: Mapping[str, Value], person: Mapping[str, Value], known_company: str) -> None:
        """Ask for both by all that is typed: a web domain names a company, a mailbox a person."""
        if known_company:
            self.companies.clear()
        else:
            reached = {name: person[name] for name in ("email", "phone") if person.get(name)}
            self.companies.ask("company", {**reached, **company})
        country = company.get("country")
        self.people.ask("person", {**person, "company": known_company, "company.country": country})

    def clear(self) -> None:
        """Offer nothing."""
        self.companies.clear()
        self.people.clear()

    def take_first(self, *, is_person: bool) -> None:
        """Take the surest of one sort, or of the other where there is none."""
        first, second = (self.people, self.companies) if is_person else (self.companies, self.people)
        (first if first.found else second).take_first()

