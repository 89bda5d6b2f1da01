"""The four fields that are typed at a fair, for who stands at the stand and for the visitor alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from smedesk.domain.field import Value
from smedesk.translate import translate
from smedesk.ui.screens.companies.new_contact import given_and_family
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.choice_fields import CountryField
from smedesk.ui.widgets.choices import ChoiceIndex
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text import column
from smedesk.ui.widgets.text_fields import TextField

_NAME, _PHONE = 200, 40
"""the longest texts that the fields of a record take"""


@dataclass(frozen=True, slots=True)
class ContactWords:
    """What the fields are called and say, in the language of who types. `not_listed`: "" for what the program says."""

    company: str
    person: str
    reach: str
    country: str
    needed: str
    not_listed: str = ""


def desk_words() -> ContactWords:
    """Return the names of the fields in the language of the program."""
    return ContactWords(
        translate("Fair", "Company"),
        translate("Fair", "Person (given and family name)"),
        translate("Fair", "E-mail or phone"),
        translate("Fair", "Country"),
        translate("Fair", "This is needed: type something, or complete it later (F7)"),
    )


class ContactFields(QWidget):
    """Company, person, e-mail or phone, country: two and two, below each other where it is narrow."""

    def __init__(self, words: ContactWords, countries: ChoiceIndex, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.company = TextField(words.company, longest=_NAME)
        self.person = TextField(words.person, longest=_NAME)
        self.reach = TextField(words.reach, longest=_NAME)
        self.country = CountryField(words.country, countries)
        self.country.not_listed = words.not_listed
        self.below_company: QVBoxLayout = column(gap="gap_tiny")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(current_theme().size("gap_large"))
        grid.setVerticalSpacing(current_theme().size("gap_small"))
        for name, field, at in (
            ("company", self.company, (0, 0)), ("person", self.person, (0, 1)),
            ("reach", self.reach, (2, 0)), ("country", self.country, (2, 1)),
        ):
            field.setObjectName(f"fair_{name}")
            grid.addWidget(field, *at)
        grid.addLayout(self.below_company, 1, 0, 1, 2)
        for number in (0, 1):
            grid.setColumnStretch(number, 1)
        for before, after in zip(self.fields, self.fields[1:], strict=False):
            QWidget.setTabOrder(before, after)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields in the order of the keys."""
        return self.company, self.person, self.reach, self.country

    def commit(self) -> bool:
        """Take over what is typed; a field that says no shows why."""
        return all([field.commit() for field in self.fields])  # noqa: C419 - every field says its error

    def go_to_refused(self) -> None:
        """Go to the first field that says no."""
        for field in self.fields:
            if field.error:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def ask_for(self, field: Field) -> None:
        """Say that a field is needed, and go there."""
        field.show_error(self._words.needed)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> tuple[dict[str, Value], dict[str, Value]]:
        """Return what stands in the fields now, of the company and of the person, left or not: for a look-up."""
        given, family = given_and_family(self.person.text())
        company: dict[str, Value] = {"name": self.company.text(), "country": str(self.country.value() or "")}
        return company, {"given_name": given, "family_name": family, **reach_values(self.reach.text())}

    def company_values(self) -> dict[str, Value]:
        """Return the values of a new company; the address is the company's where nobody is named."""
        values: dict[str, Value] = {"name": self.company.value(), "country": self.country.value() or ""}
        return values if self.person.value() else values | reach_values(self.reach.value())

    def person_values(self) -> dict[str, Value]:
        """Return the values of a new person, nothing where nobody is named."""
        given, family = given_and_family(self.person.value())
        return {"given_name": given, "family_name": family, **reach_values(self.reach.value())} if family else {}

    def show_values(self, company: Mapping[str, Value], person: Mapping[str, Value]) -> None:
        """Show what a code said where nothing is typed; the country is the usual one until somebody says another."""
        name = " ".join(str(person[part]) for part in ("given_name", "family_name") if person.get(part))
        ways = (person.get("email") or company.get("email"), person.get("phone") or company.get("phone"))
        reach = " ".join(str(way) for way in ways if way)
        for field, value in (
            (self.company, company.get("name")), (self.person, name), (self.reach, reach),
            (self.country, company.get("country")),
        ):
            if value and (field is self.country or not field.value()):
                field.set_value(value)

    def take_over(self, others: ContactFields) -> None:
        """Show what stands in other fields."""
        others.commit()
        for field, other in zip(self.fields, others.fields, strict=True):
            field.set_value(other.value())

    def clear(self) -> None:
        """Empty the fields."""
        for field in self.fields:
            field.set_value(None)


def reach_values(typed: str) -> dict[str, Value]:
    """Return e-mail address and phone number of a line that holds one of them, or both."""
    words = typed.replace(",", " ").replace(";", " ").split()
    email = next((word for word in words if "@" in word), "")
    phone = " ".join(word for word in words if "@" not in word)[:_PHONE]
    return {name: value for name, value in (("email", email), ("phone", phone)) if value}
