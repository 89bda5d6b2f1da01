"""What VIES says of a company's VAT number, and the wish to ask it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.records import Company
from smedesk.domain.roles import Action
from smedesk.services.ports import Reads
from smedesk.services.vat_checks import (
    ADDRESS,
    REQUESTER,
    VIES_ADDRESS,
    VatState,
    is_known_to_vies,
    is_waiting,
    queue_vat_check,
)
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.coded_fields import VatField
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.text import column, label, line
from smedesk.ui.widgets.text_fields import TextField

_TONES = {
    VatState.NOT_CHECKED: Tone.NEUTRAL,
    VatState.VALID: Tone.OK,
    VatState.INVALID: Tone.BAD,
    VatState.UNAVAILABLE: Tone.WARN,
}


class VatLine(QWidget):
    """The state of the number at VIES. It follows the form of the company."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vat_line")
        self._desk = desk
        self._company: Company | None = None
        self._is_own = False
        self.chip = Chip()
        self.chip.setObjectName("vat_chip")
        self.words = label("", "small", wrap=True)
        self.words.setObjectName("vat_words")
        self._check = button(translate("Vies", "Check at VIES"), self.check, icon="refresh-cw")
        self._check.setObjectName("vat_check")
        desk.rights.guard(self._check, Action.EDIT_PORTFOLIO)
        settings = icon_button("settings", translate("Vies", "How VIES is asked"), self._open_settings, is_bare=True)
        settings.setObjectName("vat_settings")
        row = line(gap="gap")
        row.addWidget(self.chip)
        row.addStretch(1)
        row.addWidget(self._check)
        row.addWidget(settings)
        layout = column(self, "gap_small")
        layout.addLayout(row)
        layout.addWidget(self.words)
        self.hide()

    def show_company(self, company: Company, is_own: bool) -> None:
        """Show another company, or the same anew."""
        self._company, self._is_own = company, is_own
        self.setVisible(bool(company.vat_number))
        if company.vat_number:
            self._desk.ask(self, partial(_waits, company.id), self._show, topic="vat")

    def check(self) -> None:
        """Put the number into the queue of what VIES is asked."""
        if self._company:
            id = self._company.id
            self._desk.change(lambda store: queue_vat_check(store, id), lambda _none: self._on_queued())

    def _on_queued(self) -> None:
        if self._company:
            self.show_company(self._company, self._is_own)
        self._desk.vat_check_wanted.emit()

    def _show(self, waits: bool) -> None:
        company = self._company
        if company is None:
            return
        is_known = is_known_to_vies(company.vat_number)
        self._check.setVisible(is_known and self._is_own)
        self._check.setEnabled(not waits)
        self.chip.setVisible(is_known)
        self.chip.show_status(*vat_words(company))
        self.words.setText(_more(company, waits) if is_known else _unknown(company))
        self.words.setVisible(bool(self.words.text()))

    def _open_settings(self) -> None:
        self._desk.ask(self, lambda reads: (reads.setting(ADDRESS), reads.setting(REQUESTER)), self._show_settings)

    def _show_settings(self, kept: tuple[str, str]) -> None:
        VatSettings(self._desk, kept[0] or VIES_ADDRESS, kept[1], self).open()


class VatSettings(FieldsDialog):
    """Where VIES stands, and the office's own number: only to somebody who says who asks does it give a reference."""

    def __init__(self, desk: Desk, address: str, requester: str, parent: QWidget) -> None:
        super().__init__(translate("Vies", "How VIES is asked"), parent)
        self.setObjectName("vat_settings_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.requester = VatField(
            translate("Vies", "VAT number of this office"),
            translate("Vies", "With it VIES gives a reference that proves the check. It begins with the country."),
        )
        self.address = TextField(translate("Vies", "Address of VIES"), translate("Vies", "Empty: the usual one"))
        self.requester.set_value(requester)
        self.address.set_value("" if address == VIES_ADDRESS else address)
        for field in (self.requester, self.address):
            self.body.addWidget(field)
        save = button(translate("Vies", "Save"), self.save, kind="primary")
        save.setObjectName("vat_settings_save")
        self.put_buttons(save, button(translate("Vies", "Cancel"), self.reject))

    def save(self) -> None:
        """Keep both for this desk."""
        if not self.requester.commit() or not self.address.commit():
            return
        address = self.address.value()
        if address and not address.startswith(("https://", "http://127.0.0.1", "http://localhost")):
            self.address.show_error(translate("Vies", "Type an address that begins with https://"))
            return
        self._desk.keep_setting(REQUESTER, self.requester.value())
        self._desk.keep_setting(ADDRESS, address)
        self.accept()


def vat_words(company: Company) -> tuple[str, Tone]:
    """Return the state of the number at VIES in a few words with its tone."""
    state = VatState(company.vat_state) if company.vat_state in list(VatState) else VatState.NOT_CHECKED
    words = {
        VatState.NOT_CHECKED: translate("Vies", "Not checked at VIES"),
        VatState.VALID: translate("Vies", "Valid at VIES"),
        VatState.INVALID: translate("Vies", "Not valid at VIES"),
        VatState.UNAVAILABLE: translate("Vies", "VIES did not answer"),
    }
    return words[state], _TONES[state]


def _more(company: Company, waits: bool) -> str:
    when = shown(company.vat_checked_at)
    said = []
    if company.vat_state in (VatState.VALID, VatState.INVALID):
        said.append(translate("Vies", "Checked {moment}").format(moment=when))
        if company.vat_reference:
            said.append(translate("Vies", "Reference {reference}").format(reference=company.vat_reference))
    elif company.vat_state == VatState.UNAVAILABLE:
        said.append(translate("Vies", "Unavailable since {moment}: this says nothing about the number").format(
            moment=when))
    if waits:
        said.append(translate("Vies", "It is asked as soon as there is a network"))
    return " · ".join(said)


def _unknown(company: Company) -> str:
    country = current_labels().country(company.country)
    return translate("Vies", "VIES knows no numbers of {country}").format(country=country)


def _waits(company: str, reads: Reads) -> bool:
    return is_waiting(reads, company)
