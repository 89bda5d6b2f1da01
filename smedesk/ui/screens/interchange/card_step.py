"""The business card of a person or a company: a code for a telephone's camera, and a file for its address book."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from smedesk.services.contact import Contact, contact_of
from smedesk.services.faults import EnvironmentFault
from smedesk.services.files import write_beside
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import words_of
from smedesk.ui.forms.record_pick import RecordPickField
from smedesk.ui.screens.interchange.adapters import CardAdapters
from smedesk.ui.screens.interchange.columns import Columns
from smedesk.ui.screens.interchange.path_field import PathField
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.code_picture import CodePicture
from smedesk.ui.widgets.text import announce, column, label, line

_NOT_IN_A_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')


class CardStep(QWidget):
    """Shows a card and writes it to a file."""

    def __init__(self, desk: Desk, cards: CardAdapters) -> None:
        super().__init__()
        self.setObjectName("card_step")
        self._desk, self._cards = desk, cards
        self._contact = Contact()
        self.code = CodePicture(translate("CardStep", "QR code with the business card"))
        layout = column(self, "gap_large")
        layout.addWidget(Columns([self._make_choice(), self._make_saving()], [self._make_card()]))
        layout.addStretch(1)
        self._show(Contact())

    def take_focus(self) -> None:
        """Go to the person."""
        self.person.setFocus()

    def show_card(self, subject: str) -> None:
        """Show the card of a record, given as "person:ID" or "company:ID"."""
        kind, _, id = subject.partition(":")
        self._desk.ask(self, lambda reads: contact_of(reads, kind, id), partial(self._on_known, kind, id), topic="card")

    def _make_choice(self) -> Card:
        card = Card(translate("CardStep", "Whose card?"))
        self.person = RecordPickField(self._desk, "person", translate("CardStep", "Person"))
        self.company = RecordPickField(self._desk, "company", translate("CardStep", "or company"))
        for kind, field in (("person", self.person), ("company", self.company)):
            field.setObjectName(f"card_of_{kind}")
            field.left_changed.connect(partial(self._on_chosen, kind))
            card.body.addWidget(field)
        return card

    def _make_card(self) -> Card:
        card = self._card = Card(" ")
        self._said = label("", wrap=True)
        self._said.setObjectName("card_words")
        card.body.addWidget(label(translate("CardStep", "Hold a telephone’s camera to the code."), "muted", wrap=True))
        card.body.addWidget(self._said)
        card.body.addWidget(self.code)
        return card

    def _make_saving(self) -> Card:
        card = self._saving = Card(translate("CardStep", "Save it"))
        self.path = PathField(
            translate("CardStep", "Folder"), translate("CardStep", "A file for address books, called after the name"),
            translate("CardStep", "Choose folder…"), is_folder=True, object_name="card_path")
        save = button(translate("CardStep", "Save as VCF"), self.save, kind="primary")
        save.setObjectName("card_save")
        foot = line()
        foot.addWidget(self.path.choose)
        foot.addStretch(1)
        foot.addWidget(save)
        card.body.addWidget(self.path)
        card.body.addLayout(foot)
        return card

    def _on_chosen(self, kind: str, id: str | None) -> None:
        if id:
            (self.company if kind == "person" else self.person).set_value(None)
            self.show_card(f"{kind}:{id}")

    def _on_known(self, kind: str, id: str, contact: Contact) -> None:
        field, other = (self.person, self.company) if kind == "person" else (self.company, self.person)
        field.show_choice(id, _name(contact))
        other.set_value(None)
        self._show(contact)

    def _show(self, contact: Contact) -> None:
        self._contact = contact
        for card in (self._card, self._saving):
            card.setVisible(not contact.is_empty)
        if contact.is_empty:
            return
        self._card.set_title(_name(contact))
        parts = (contact.company_name, contact.job_title, *contact.emails, *contact.phones, contact.address)
        self._said.setText("\n".join(filter(None, parts)))
        self.code.show_squares(self._cards.squares(self._cards.mecard(contact)))

    def save(self) -> None:
        """Write the card into the folder."""
        folder = self.path.path()
        if folder is None:
            self.path.field.show_error(translate("CardStep", "Type the path of a folder, or choose one"))
            return
        self.path.field.show_error("")
        file = folder / f"{_NOT_IN_A_NAME.sub('_', _name(self._contact)).strip(' .')}.vcf"
        content = self._cards.vcard(self._contact)
        self._desk.tasks.read(
            self, lambda: write_beside(file, content), lambda _done: self._on_saved(file), self._on_failed)

    def _on_saved(self, file: Path) -> None:
        words = translate("CardStep", "Saved as {file}").format(file=file.name)
        self._desk.notices.say(words)
        announce(self._said, words)

    def _on_failed(self, error: BaseException) -> bool:
        if isinstance(error, EnvironmentFault):
            self.path.field.show_error(words_of(error))
            return True
        return False


def _name(contact: Contact) -> str:
    return f"{contact.given_name} {contact.family_name}".strip() or contact.company_name
