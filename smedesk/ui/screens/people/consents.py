"""What a person agreed to, when and how; taking a consent and noting its withdrawal."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Consent, Person
from smedesk.domain.roles import Action
from smedesk.services.consenting import ConsentAnswer, record_consent, withdraw_consent
from smedesk.services.ports import Changes, Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.consent_boxes import ConsentBoxes
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.forms.field_widgets import field_widget
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.people.signature_picture import SignaturePicture
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import announce, column, label, line
from smedesk.ui.widgets.text_fields import TextField


class TakeConsent(FieldsDialog):
    """Asks which purposes the person agrees to, and how that was said."""

    def __init__(self, desk: Desk, person: str, parent: QWidget) -> None:
        super().__init__(translate("Consents", "Take consent"), parent)
        self.setObjectName("take_consent")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._person = desk, person
        self.boxes = ConsentBoxes()
        fields = RECORD_TYPES["consent"].fields
        self.method = field_widget(fields["method"], current_labels(), desk.today)
        self.place = TextField(translate("Consents", "Place"))
        self.place.setObjectName("consent_place")
        for widget in (self.boxes, self.method, self.place):
            self.body.addWidget(widget)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self.foot.addWidget(self._error)
        keep = button(translate("Consents", "Keep consent"), self.save, kind="primary")
        keep.setObjectName("consent_keep")
        self.put_buttons(keep, button(translate("Consents", "Cancel"), self.reject))

    def save(self) -> None:
        """Keep what is ticked; nothing ticked is said and not kept."""
        self.place.commit()
        self.method.commit()
        purposes, person = self.boxes.purposes(), self._person
        if not purposes:
            text = translate("Consents", "Tick what the person agrees to, or cancel.")
            self._error.setText(text)
            self._error.show()
            announce(self._error, text, is_urgent=True)
            return
        method, place = str(self.method.value()), str(self.place.value())
        answer = ConsentAnswer(purposes, self.boxes.language, method, place)
        self._desk.change(lambda store: record_consent(store, person, answer), lambda _done: self.accept())


class ConsentList(QWidget):
    """The consents of one person, newest first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._person = desk, ""
        layout = column(self, "gap_large")
        take = button(translate("Consents", "Take consent"), self.take, icon="plus")
        take.setObjectName("take_consent_button")
        privacy = button(translate("Consents", "All that is held, erase…"), self._open_privacy, icon="eye")
        privacy.setObjectName("person_privacy")
        privacy.setToolTip(translate("Consents", "Export everything held on the person, or erase the person for good"))
        steps = QWidget()
        row = FlowLayout(steps)
        row.addWidget(take)
        row.addWidget(privacy)
        layout.addWidget(steps)
        self._take = take
        desk.rights.guard(take, Action.EDIT_PORTFOLIO)
        self._consents = column(gap="gap")
        layout.addLayout(self._consents)
        layout.addStretch(1)
        desk.notices.changed.connect(self._on_changed)

    def show_record(self, id: str) -> None:
        """Show the consents of another person."""
        self._person = id
        if id:
            self._ask()

    def take(self) -> None:
        """Ask for a consent."""
        TakeConsent(self._desk, self._person, self).open()

    def _open_privacy(self) -> None:
        self._desk.go_to("privacy", self._person)

    def _ask(self) -> None:
        person = self._person
        self._desk.ask(self, partial(_read, person), self._show, topic="consents")

    def _show(self, answer: tuple[Sequence[Consent], bool]) -> None:
        consents, is_own = answer
        self._take.setVisible(is_own)
        while (item := self._consents.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for consent in sorted(consents, key=lambda one: one.id, reverse=True):
            self._consents.addWidget(self._card(consent, is_own=is_own))
        if not consents:
            nothing = translate("Consents", "No consent yet: nothing of this person may be shown to others.")
            self._consents.addWidget(label(nothing, "muted", wrap=True))

    def _card(self, consent: Consent, *, is_own: bool) -> Card:
        labels, fields = current_labels(), RECORD_TYPES["consent"].fields
        purpose = labels.choice(fields["purpose"], consent.purpose)
        card = Card()
        head = line()
        head.addWidget(label(purpose, "strong", wrap=True), 1)
        is_withdrawn = consent.withdrawn_at is not None
        words = translate("Consents", "Withdrawn") if is_withdrawn else translate("Consents", "Given")
        head.addWidget(Chip(words, Tone.NEUTRAL if is_withdrawn else Tone.OK))
        card.body.addLayout(head)
        card.body.addWidget(label(_how(consent), "small", wrap=True))
        if consent.signature_sha256:
            card.body.addWidget(SignaturePicture(self._desk, consent.signature_sha256))
        if is_withdrawn:
            when = translate("Consents", "Withdrawn on {moment}").format(moment=shown(consent.withdrawn_at))
            card.body.addWidget(label(when, "small", wrap=True))
        elif is_own:
            withdraw = button(translate("Consents", "Note withdrawal"), partial(self._withdraw, consent.id))
            withdraw.setAccessibleName(
                translate("Consents", "Note withdrawal of: {purpose}").format(purpose=purpose)
            )
            self._desk.rights.guard(withdraw, Action.EDIT_PORTFOLIO)
            card.body.addWidget(withdraw, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _withdraw(self, id: str) -> None:
        self._desk.change(lambda store: withdraw_consent(store, id))

    def _on_changed(self, changes: Changes) -> None:
        if self._person and changes.touches("consent"):
            self._ask()


def _read(person: str, reads: Reads) -> tuple[Sequence[Consent], bool]:
    """Return the consents, and whether the person is this office's, which alone may take one or note its end."""
    found = reads.get_many(Person, (person,)).get(person)
    return reads.find(Consent, person=person), found is not None and found.office == reads.office()


def _how(consent: Consent) -> str:
    labels, fields = current_labels(), RECORD_TYPES["consent"].fields
    parts = [
        shown(consent.given_at),
        labels.choice(fields["method"], consent.method),
        consent.place,
        translate("Consents", "taken by {name}").format(name=consent.taken_by) if consent.taken_by else "",
        translate("Consents", "text version {version} in {language}").format(
            version=consent.text_version, language=labels.language_name(consent.language)
        ),
    ]
    return " · ".join(part for part in parts if part)
