"""Who sends and who hosts, by country and by sector, at a glance; a line opens the companies behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from smedesk.services.balance import (
    Balance,
    BalanceLine,
    balance_of_market,
    balance_of_portfolio,
    companies_behind,
)
from smedesk.services.ports import Changes
from smedesk.services.reference import nace_label
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import number_text
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.today.balance_list import BalanceList, Bars
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.text import label, line

_MOST_LINES = 8
_CALM_MILLISECONDS = 400
_KINDS = ("company", "person", "application", "placement")


class BalanceCard(Card):
    """The balance. It is counted behind the day's work: once that is shown, and after a pause in what is changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("Balance", "Who sends, who hosts"), parent)
        self.setObjectName("balance_card")
        self._desk = desk
        self._balance = Balance((), ())
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MILLISECONDS)
        self._calm.timeout.connect(self._ask)
        self.scope = FilterChips(translate("Balance", "Whose"))
        self.scope.set_choices([
            ("portfolio", translate("Balance", "Our companies")), ("market", translate("Balance", "All offices"))])
        self.scope.changed.connect(lambda _keys: self._ask())
        self.view = FilterChips(translate("Balance", "By what"))
        self.view.set_choices([
            ("sector", translate("Balance", "By sector")), ("country", translate("Balance", "By country"))])
        self.view.changed.connect(lambda _keys: self._show())
        self._sending, self._hosts = label("", "small"), label("", "small")
        self.lines = BalanceList(self.accessibleName())
        self.lines.setObjectName("balance_lines")
        self.lines.opened.connect(self._open)
        self._rest: QLabel = label("", "small", wrap=True)
        heads = line()
        side = current_theme().size("gap")  # where the lines below begin
        heads.setContentsMargins(side, 0, side, 0)
        heads.addWidget(self._sending, 1)
        heads.addWidget(self._hosts, 1)
        for chips in (self.scope, self.view):
            self.body.addWidget(chips)
        self.body.addLayout(heads)
        self.body.addWidget(self.lines)
        self.body.addWidget(self._rest)
        desk.notices.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Count anew, after a pause."""
        self._calm.start()

    @property
    def _is_portfolio(self) -> bool:
        return self.scope.on() == ("portfolio",)

    def _ask(self) -> None:
        if not self.isVisible():
            return  # counted when the day is shown again; or the window is closing, and the database with it
        count = balance_of_portfolio if self._is_portfolio else balance_of_market
        self._desk.ask(self, count, self._on_counted, topic="balance")

    def _on_counted(self, balance: Balance) -> None:
        self._balance = balance
        self._show()

    def _show(self) -> None:
        is_by_sector = self.view.on() == ("sector",)
        lines = self._balance.by_sector if is_by_sector else self._balance.by_country
        sending, hosts = sum(one.sending for one in lines), sum(one.hosts for one in lines)
        self._show_heads(sending, hosts)
        longest = max((max(one.sending, one.hosts) for one in lines), default=0)
        self.lines.show_lines([self._bars(one, longest) for one in lines[:_MOST_LINES]])
        self._rest.setText(self._rest_words(lines))
        self._rest.setVisible(bool(self._rest.text()))

    def _show_heads(self, sending: int, hosts: int) -> None:
        if self._is_portfolio:
            words = translate("Balance", "{n} send"), translate("Balance", "{n} host")
        else:
            words = translate("Balance", "{n} participants"), translate("Balance", "{n} places")
        for head, text, n in zip((self._sending, self._hosts), words, (sending, hosts), strict=True):
            head.setText(text.format(n=number_text(n)))

    def _bars(self, one: BalanceLine, longest: int) -> Bars:
        name = _name(one.key)
        spoken = translate("Balance", "{name}: {sending} on the sending side, {hosts} on the host side").format(
            name=name, sending=number_text(one.sending), hosts=number_text(one.hosts))
        return Bars(one.key, name, one.sending, one.hosts, longest, spoken)

    def _rest_words(self, lines: Sequence[BalanceLine]) -> str:
        if not lines:
            return translate("Balance", "Nothing to count yet: no company says whether it sends or hosts.")
        rest = len(lines) - _MOST_LINES
        return translate("Balance", "and %n more, where hosts are less scarce", "", rest) if rest > 0 else ""

    def _open(self, key: str) -> None:
        """Show the companies behind a line; what others published stands in no list of ours."""
        if self._is_portfolio and key:
            self._desk.go_to("companies", where=companies_behind(key))
        elif not self._is_portfolio:
            self._desk.go_to("matches")

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_KINDS):
            self.refresh()


def _name(key: str) -> str:
    if not key:
        return translate("Balance", "Not said")
    revision, slash, section = key.partition("/")
    labels = current_labels()
    return nace_label(section, labels.language, revision) if slash else labels.country(key)
