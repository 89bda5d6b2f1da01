"""The dialog of the fair: company, person, e-mail or phone, country, consents; by keys alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.records import Office
from smedesk.services.consenting import ConsentAnswer, enter_contact
from smedesk.services.ports import Changes, Reads
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.consent_boxes import ConsentBoxes
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.forms.field_widgets import field_widget
from smedesk.ui.forms.likeness_offers import LikenessOffers
from smedesk.ui.labels import current_labels
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import announce, column, label
from smedesk.ui.widgets.text_fields import TextField

if TYPE_CHECKING:
    from smedesk.services.likeness_index import Likeness

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HERE = mark("NewContact", "Already here: {name} ({reasons})")
_ADD, _OPEN = mark("NewContact", "Add the person to it"), mark("NewContact", "Open")


class NewContact(FieldsDialog):
    """Enters a company, its contact and what the person agreed to in one save.

    Enter goes on and saves on the last line; Ctrl+Enter saves and begins the next one. Esc puts the dialog away
    with what is typed in it: Ctrl+N shows it again. Who is here already is named while typing; Ctrl+D takes the first.
    `entered(company id)` is emitted after the commit.
    """

    entered = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(translate("NewContact", "New contact"), parent)
        self._desk = desk
        self._known = ""
        self._is_next_wanted = False
        self.setObjectName("new_contact")
        self.company = TextField(translate("NewContact", "Company"))
        names = translate("NewContact", "Given and family name")
        self.person = TextField(translate("NewContact", "Person"), placeholder=names)
        self.reach = TextField(translate("NewContact", "E-mail or phone"))
        self.country = field_widget(RECORD_TYPES["company"].fields["country"], current_labels(), desk.today)
        for name in ("company", "person", "reach", "country"):
            getattr(self, name).setObjectName(f"contact_{name}")
        self._firm, self._contact = QWidget(), QWidget()
        self.companies_here = LikenessOffers(desk, _HERE, _ADD, self._firm)
        self.companies_here.taken.connect(self._take_known)
        self.people_here = LikenessOffers(desk, _HERE, _OPEN, self._contact)
        self.people_here.taken.connect(self._open_person)
        self.consents = ConsentBoxes()
        self._build()
        self.company.editor.textEdited.connect(self._on_company_typed)
        for field in (self.person, self.reach):
            field.editor.textEdited.connect(lambda _text: self._ask_who_is_here())
        desk.ask(self, _own_country, self._on_country_known, topic="country")

    def begin(self) -> None:
        """Show the dialog, with the focus on its first line."""
        self._desk.likeness.warm()
        self.open()
        self.company.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---------------------------------------------------------------- how it looks

    def _build(self) -> None:
        layout = self.body
        for group, pieces in (
            (self._firm, (self.company, self.companies_here)),
            (self._contact, (self.person, self.reach, self.people_here)),
        ):
            inside = column(group)
            for piece in pieces:
                inside.addWidget(piece)
            layout.addWidget(group)
        for offers in (self.companies_here, self.people_here):
            offers.changed.connect(self.fit)
        layout.addWidget(self.country)
        layout.addWidget(label(translate("NewContact", "The person agrees"), "strong"))
        layout.addWidget(self.consents)
        layout.addStretch(1)
        self._error = label("", "error", wrap=True)
        self._error.setObjectName("contact_error")
        self._error.hide()
        self.foot.addWidget(self._error)
        self._make_buttons()

    def _make_buttons(self) -> None:
        self.save_next = button(
            translate("NewContact", "Save and next"), partial(self.save, is_next_wanted=True), tip="Ctrl+Enter"
        )
        self.save_next.setObjectName("contact_save_next")
        self.save_button = button(translate("NewContact", "Save"), self.save, kind="primary")
        self.save_button.setObjectName("contact_save")
        leave = button(translate("NewContact", "Put away"), self.reject)
        self.put_buttons(self.save_button, self.save_next, leave)

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            announce(self._error, text, is_urgent=True)

    # ---------------------------------------------------------------- who is here already

    def _on_country_known(self, country: str) -> None:
        if not self.country.value():
            self.country.set_value(country or None)

    def _on_company_typed(self, _text: str) -> None:
        self._known = ""
        self._ask_who_is_here()

    def _ask_who_is_here(self) -> None:
        """Ask for both by all that is typed: a web domain names a company, a mailbox a person."""
        reach = self.reach.text()
        reached: dict[str, Value] = {"email" if "@" in reach else "phone": reach} if reach else {}
        country = str(self.country.value() or "")
        if not self._known:
            self.companies_here.ask("company", {"name": self.company.text(), "country": country, **reached})
        given, family = given_and_family(self.person.text())
        names: dict[str, Value] = {"given_name": given, "family_name": family, "company": self._known}
        self.people_here.ask("person", {**names, "company.country": country, **reached})

    def _take_known(self, found: Likeness) -> None:
        self._known = found.id
        self.company.set_value(found.title)
        self.companies_here.clear()
        self.person.setFocus()
        self._ask_who_is_here()

    def _open_person(self, found: Likeness) -> None:
        """Show the person who is here; what is typed stays in the dialog."""
        self.reject()
        self._desk.go_to("people", found.id)

    # ---------------------------------------------------------------- saving

    def save(self, *, is_next_wanted: bool = False) -> None:
        """Enter what is typed; what is missing is said where it is missing."""
        fields = (self.company, self.person, self.reach, self.country)
        if not all([field.commit() for field in fields]):  # noqa: C419 - every field says its error
            return
        purposes = self.consents.purposes()
        if not self._is_complete(purposes):
            return
        self._say("")
        self._is_next_wanted = is_next_wanted
        self.save_button.setEnabled(False)
        self.save_next.setEnabled(False)
        company, person = self._company_values(), self._person_values()
        answer = ConsentAnswer(purposes, self.consents.language, "screen") if purposes else None
        self._desk.change(
            lambda store: enter_contact(store, company, person, answer), self._on_entered, self._on_refused
        )

    def _is_complete(self, purposes: frozenset[str]) -> bool:
        needed = [(self.company, True), (self.country, not self._known), (self.person, bool(purposes or self._known))]
        for field, is_needed in needed:
            if is_needed and not field.value():
                field.show_error(translate("NewContact", "This is needed: type something"))
                field.setFocus()
                return False
        return True

    def _company_values(self) -> dict[str, Value] | str:
        if self._known:
            return self._known
        values: dict[str, Value] = {
            "name": self.company.value(),
            "country": self.country.value() or "",
            "last_contact": self._desk.today(),
        }
        return values if self.person.value() else values | self._reach_values()

    def _person_values(self) -> dict[str, Value]:
        given, family = given_and_family(self.person.value())
        return {"given_name": given, "family_name": family, **self._reach_values()} if family else {}

    def _reach_values(self) -> dict[str, Value]:
        reach = str(self.reach.value())
        return {"email" if "@" in reach else "phone": reach} if reach else {}

    def _on_entered(self, result: tuple[str, str, Changes]) -> None:
        self._clear()
        if self._is_next_wanted:
            self.company.setFocus()
        else:
            self.accept()
            self.entered.emit(result[0])

    def _on_refused(self, error: BaseException) -> bool:
        self.save_button.setEnabled(True)
        self.save_next.setEnabled(True)
        if not isinstance(error, ValueRefused):
            return False
        self._say(refusal_of(error))
        return True

    def _clear(self) -> None:
        self._known = ""
        for field in (self.company, self.person, self.reach):
            field.set_value("")
        self.consents.clear()
        self.companies_here.clear()
        self.people_here.clear()
        self.save_button.setEnabled(True)
        self.save_next.setEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter; save on the last box, or with Ctrl anywhere."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save(is_next_wanted=True)
        elif QApplication.focusWidget() is self.consents.last_box:
            self.save()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Go to the next field: who is here already stands beside the way, not in it."""
        self.focusNextChild()
        offers = (self.companies_here, self.people_here)
        while (here := QApplication.focusWidget()) and any(one.isAncestorOf(here) for one in offers):
            self.focusNextChild()


def given_and_family(name: str) -> tuple[str, str]:
    """Return (given name, family name) of "Kadri Tamm" or "Tamm, Kadri"; a single word is the family name."""
    family, comma, given = name.partition(",")
    if comma:
        return given.strip(), family.strip()
    *first, last = name.split() or [""]
    return " ".join(first), last


def _own_country(reads: Reads) -> str:
    office = reads.office()
    return reads.get(Office, office).country if office else ""
