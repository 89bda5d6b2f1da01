"""The dialog of the fair: company, person, e-mail or phone, country, consents; by keys alone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.records import Office
from smedesk.services.consenting import ConsentAnswer, enter_contact
from smedesk.services.ports import Changes, Found, Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.consent_boxes import ConsentBoxes
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.forms.field_widgets import field_widget
from smedesk.ui.labels import current_labels
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import announce, column, label, line
from smedesk.ui.widgets.text_fields import TextField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FEWEST_LETTERS = 3
_OFFERED = 3


class NewContact(FieldsDialog):
    """Enters a company, its contact and what the person agreed to in one save.

    Enter goes on and saves on the last line; Ctrl+Enter saves and begins the next one. Esc puts the dialog away
    with what is typed in it: Ctrl+N shows it again. `entered(company id)` is emitted after the commit.
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
        self._matches = column(gap="gap_tiny")
        self._matches.setContentsMargins(0, 0, 0, current_theme().size("gap"))
        self.consents = ConsentBoxes()
        self._build()
        self.company.editor.textEdited.connect(self._on_company_typed)
        desk.ask(self, _own_country, self._on_country_known, topic="country")

    def begin(self) -> None:
        """Show the dialog, with the focus on its first line."""
        self.open()
        self.company.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---------------------------------------------------------------- how it looks

    def _build(self) -> None:
        layout = self.body
        layout.addWidget(self.company)
        layout.addLayout(self._matches)
        for field in (self.person, self.reach, self.country):
            layout.addWidget(field)
        layout.addWidget(label(translate("NewContact", "The person agrees"), "strong"))
        layout.addWidget(self.consents)
        layout.addStretch(1)
        self._error = label("", "error", wrap=True)
        self._error.setObjectName("contact_error")
        self._error.hide()
        self.foot.addWidget(self._error)
        self.foot.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        foot = line()
        foot.addWidget(button(translate("NewContact", "Put away"), self.reject))
        foot.addStretch(1)
        self.save_next = button(
            translate("NewContact", "Save and next"), partial(self.save, is_next_wanted=True), tip="Ctrl+Enter"
        )
        self.save_next.setObjectName("contact_save_next")
        self.save_button = button(translate("NewContact", "Save"), self.save, kind="primary")
        self.save_button.setObjectName("contact_save")
        foot.addWidget(self.save_next)
        foot.addWidget(self.save_button)
        return foot

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            announce(self._error, text, is_urgent=True)

    # ---------------------------------------------------------------- companies that are here already

    def _on_country_known(self, country: str) -> None:
        if not self.country.value():
            self.country.set_value(country or None)

    def _on_company_typed(self, text: str) -> None:
        self._known = ""
        wanted = text.strip() if len(text.strip()) >= _FEWEST_LETTERS else ""
        self._desk.ask(
            self,
            lambda reads: reads.search(wanted, ("company",), _OFFERED) if wanted else (),
            self._show_matches,
            topic="matches",
        )

    def _show_matches(self, found: Sequence[Found]) -> None:
        while (item := self._matches.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for one in found:
            words = translate("NewContact", "Already here: {name}. Add the person to it")
            offer = button(
                words.format(name=", ".join(part for part in (one.title, one.subtitle) if part)),
                partial(self._take_known, one),
                kind="quiet",
                icon="building-2",
            )
            self._matches.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)
            offer.show()  # a layout counts what is shown, and shows it by itself only later
        self.fit()

    def _take_known(self, found: Found) -> None:
        self._known = found.id
        self.company.set_value(found.title)
        self._show_matches(())
        self.person.setFocus()

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
        self._show_matches(())
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
