"""The enterprises that hold, or are held by, a company: who they are, how much of them counts, and changing them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtWidgets import QWidget

from smedesk.domain.company_size import weight_of
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import GroupLink
from smedesk.domain.roles import Action
from smedesk.domain.scheme_rules import SmeRules
from smedesk.services.editing import archive_records
from smedesk.services.ports import OpenForm
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.new_record import EditRecordDialog, NewRecordDialog
from smedesk.ui.screens.companies.forms import LINK_ASKED
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label, line


class LinkedEnterprises(Card):
    """The linked and partner enterprises of one company."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("GroupLinks", "Linked and partner enterprises"), parent)
        self.setObjectName("links_card")
        self._desk, self._company, self._is_own = desk, "", False
        self._add = button(translate("GroupLinks", "Add enterprise"), self.add, icon="plus")
        self._add.setObjectName("add_group_link")
        desk.rights.guard(self._add, Action.EDIT_PORTFOLIO)
        self._rows = column(gap="gap")
        self.body.addLayout(self._rows)
        self.body.addWidget(self._add)

    def show_company(self, id: str) -> None:
        """Go over to another company, whose enterprises are still to come."""
        self._company = id

    def show_links(self, company: str, links: Sequence[GroupLink], rules: SmeRules | None, is_own: bool) -> None:
        """Show the enterprises of a company, and by the rules how much of each counts."""
        self._company, self._is_own = company, is_own
        self._add.setVisible(is_own)
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for link in sorted(links, key=lambda one: one.name.casefold()):
            self._rows.addWidget(self._row(link, rules))
        if not links:
            none = translate("GroupLinks", "None is known. Shares of 25 % or more count, in both directions.")
            self._rows.addWidget(label(none, "muted", wrap=True))

    def add(self) -> None:
        """Enter another enterprise."""
        title = translate("GroupLinks", "Linked or partner enterprise")
        NewRecordDialog(self._desk, "group_link", title, LINK_ASKED, {"company": self._company}, self).open()

    def _row(self, link: GroupLink, rules: SmeRules | None) -> QWidget:
        row = QWidget()
        layout = line(row, "gap")
        words = column(gap="gap_tiny")
        words.addWidget(label(link.name, "strong", wrap=True))
        words.addWidget(label(_facts(link, rules), "small", wrap=True))
        layout.addLayout(words, 1)
        if self._is_own:
            change = translate("GroupLinks", "Change {name}").format(name=link.name)
            remove = translate("GroupLinks", "Remove {name}").format(name=link.name)
            for made in (
                icon_button("pencil", change, partial(self._edit, link.id), is_bare=True),
                icon_button("trash-2", remove, partial(self._remove, link.id), is_bare=True),
            ):
                layout.addWidget(self._desk.rights.guard(made, Action.EDIT_PORTFOLIO))
        return row

    def _edit(self, id: str) -> None:
        made = RECORD_TYPES["group_link"].made
        self._desk.ask(self, lambda reads: reads.open_form(made, id), self._on_opened, topic="link")

    def _on_opened(self, form: OpenForm) -> None:
        title = translate("GroupLinks", "Linked or partner enterprise")
        EditRecordDialog(self._desk, "group_link", title, LINK_ASKED, form, self).open()

    def _remove(self, id: str) -> None:
        self._desk.change(lambda store: archive_records(store, "group_link", (id,)))


def _facts(link: GroupLink, rules: SmeRules | None) -> str:
    """Share, how much of the enterprise counts, and its figures."""
    percent = f"{shown(link.percent)} %"
    facts = [percent, _counts(link, rules)] if rules else [percent]
    if link.staff_count is not None:
        facts.append(translate("GroupLinks", "{staff} staff").format(staff=shown(link.staff_count)))
    for amount, words in (
        (link.turnover, translate("GroupLinks", "turnover {amount} EUR")),
        (link.balance, translate("GroupLinks", "balance sheet {amount} EUR")),
    ):
        if amount is not None:
            facts.append(words.format(amount=shown(int(amount))))
    if None in (link.staff_count, link.turnover, link.balance):
        facts.append(translate("GroupLinks", "figures are missing"))
    return " · ".join(facts)


def _counts(link: GroupLink, rules: SmeRules) -> str:
    weight = weight_of(Decimal(link.percent or 0), rules)
    if weight == 1:
        return translate("GroupLinks", "linked: counts in full")
    if weight:
        return translate("GroupLinks", "partner: counts by its share")
    return translate("GroupLinks", "does not count")
