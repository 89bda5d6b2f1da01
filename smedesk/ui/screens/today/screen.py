"""The first screen of the day: whose turn it is, until when, one key each. It shows; other screens act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from smedesk.domain.roles import Action
from smedesk.services.noting import tick_task
from smedesk.services.ports import Changes, Found
from smedesk.services.today import SOON, Today, TodayItem, read_today
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import counted_text, date_text, number_text
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.item_list import ICONS, ItemList, Line
from smedesk.ui.screens.privacy.due_line import DueLine
from smedesk.ui.screens.today.balance_card import BalanceCard
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, label, line, scrolled

_SCREENS = {
    "match": "matches",
    "exchange": "exchanges",
    "company": "companies",
    "person": "people",
}

_LISTS, _BALANCE = 5, 3
"""how the width is shared between the lists and the balance"""
_ROOM = 1.6
"""from how many widths of a dialog the balance stands beside the lists"""


class TodayScreen(Page):
    """Today."""

    def __init__(self, desk: Desk, import_list: Callable[[], object]) -> None:
        super().__init__(
            translate("Today", "Today"), search=translate("Today", "Search companies and people"))
        self.setObjectName("today_screen")
        self._desk = desk
        self._found = ItemList(translate("Today", "Found"), self._open)
        self._found.setObjectName("today_found")
        self._found_card = _card_of(translate("Today", "Found"), self._found)
        self._ours = ItemList(translate("Today", "Waiting for us"), self._open)
        self._ours.setObjectName("today_ours")
        self._ours.ticked.connect(self._tick)
        self._partners = ItemList(translate("Today", "Waiting for others"), self._open)
        self._partners.setObjectName("today_partners")
        self._ours_card = _card_of(self._ours.accessibleName(), self._ours)
        self._partners_card = _card_of(self._partners.accessibleName(), self._partners)
        self._figures = {name: label("–", "kpi") for name in ("companies", "people", "unsent")}
        self._calm = EmptyState(
            "calendar-check", translate("Today", "Nothing waits for you"),
            translate("Today", "Proposals, deadlines and tasks of the next seven days stand here."),
            translate("Today", "Import an Excel list"), import_list)
        desk.rights.guard(self._calm.action, Action.EDIT_PORTFOLIO)
        self.set_body(self._make_body())
        self._found_card.hide()
        if self.search is not None:
            self.search.searched.connect(self._on_searched)
            self.search.left.connect(self.take_focus)
        desk.notices.changed.connect(self._on_changed)
        self._is_focus_wanted = self._is_stale = False
        self.refresh()

    def refresh(self) -> None:
        """Read the day anew."""
        self._is_stale = False
        today = self._desk.today()
        self._desk.ask(self, lambda reads: read_today(reads, today), self._show, topic="today")

    def take_focus(self) -> None:
        """Go to what was found, else to the first thing to do, as soon as it is known."""
        shown = [one for one in (self._found, self._ours, self._partners) if one.count() and one.isVisible()]
        self._is_focus_wanted = not shown
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_body(self) -> QWidget:
        self.balance = BalanceCard(self._desk)
        lists = column(gap="gap_section")
        for card in (self._ours_card, self._partners_card):
            lists.addWidget(card)
        lists.addWidget(self._calm)
        lists.addStretch(1)
        beside = column(gap="gap_section")
        beside.addWidget(self.balance)
        beside.addStretch(1)
        self._day_and_balance = line(gap="gap_section")
        self._day_and_balance.addLayout(lists, _LISTS)
        self._day_and_balance.addLayout(beside, _BALANCE)
        inside = QWidget()
        layout = column(inside, "gap_section")
        layout.addWidget(self._make_figures())
        layout.addWidget(DueLine(self._desk))
        layout.addWidget(self._found_card)
        layout.addLayout(self._day_and_balance)
        layout.addStretch(1)
        return scrolled(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the balance beside the day where there is room, else below it."""
        super().resizeEvent(event)
        is_wide = self.width() >= current_theme().size("dialog_width") * _ROOM
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._day_and_balance.setDirection(way)

    def _make_figures(self) -> QWidget:
        card = Card()
        row = line(gap="gap_section")
        names = {
            "companies": translate("Today", "companies in the portfolio"),
            "people": translate("Today", "people"),
            "unsent": translate("Today", "records not sent yet"),
        }
        for key, name in names.items():
            cell = column(gap="gap_tiny")
            cell.addWidget(self._figures[key])
            cell.addWidget(label(name, "muted"))
            row.addLayout(cell, 1)
        card.body.addLayout(row)
        return card

    def _show(self, day: Today) -> None:
        self._figures["companies"].setText(number_text(day.companies))
        self._figures["people"].setText(number_text(day.people))
        self._figures["unsent"].setText(number_text(day.unsent))
        for shown, card, items in (
            (self._ours, self._ours_card, day.ours),
            (self._partners, self._partners_card, day.partners),
        ):
            shown.show_lines([self._line(item) for item in items])
            card.setVisible(bool(items))
        self._calm.setVisible(not day.ours and not day.partners)
        if self._is_focus_wanted:
            self.take_focus()
        self.balance.refresh()
        waiting = len(day.ours)
        self.set_subtitle(counted_text(translate("Today", "%n steps wait for us", "", waiting), waiting))

    def _line(self, item: TodayItem) -> Line:
        task = translate(*item.task)
        day, tone = self._day(item)
        spoken = " · ".join(part for part in (item.title, item.about, task, day) if part)
        if item.task_id:
            spoken = translate("Today", "{task} (space bar: done)").format(task=spoken)
        return Line(item.kind, item.id, _icon(item), item.title, item.about or task, spoken, day, tone, item.task_id)

    def _day(self, item: TodayItem) -> tuple[str, Tone]:
        """Return the day in words, and how pressing it is."""
        today = self._desk.today()
        if item.due is None:
            return "", Tone.NEUTRAL
        if item.is_overdue(today):
            return translate("Today", "Overdue since {day}").format(day=date_text(item.due)), Tone.BAD
        if item.due == today:
            return translate("Today", "Due today"), Tone.WARN
        is_soon = item.due <= today + SOON
        return translate("Today", "Until {day}").format(day=date_text(item.due)), Tone.WARN if is_soon else Tone.NEUTRAL

    def _tick(self, task: str) -> None:
        tick = self._desk.rights.or_say_why(
            lambda: self._desk.change(lambda store: tick_task(store, task)), Action.EDIT_PORTFOLIO)
        tick()

    def _on_searched(self, words: str) -> None:
        if words:
            self._desk.ask(self, lambda reads: reads.search(words), self._show_found, topic="search")
        else:
            self._found_card.hide()

    def _show_found(self, found: tuple[Found, ...]) -> None:
        lines = [
            Line(one.kind, one.id, ICONS.get(one.kind, "search"), one.title, one.subtitle,
                 " · ".join(part for part in (one.title, one.subtitle) if part))
            for one in found
        ]
        self._found.show_lines(lines)
        self._found_card.set_title(
            translate("Today", "Found") if lines else translate("Today", "Nothing has this name"))
        self._found_card.show()

    def _open(self, kind: str, id: str) -> None:
        if kind in _SCREENS:
            self._desk.go_to(_SCREENS[kind], id)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another place was shown."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _on_changed(self, _changes: Changes) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()


def _card_of(title: str, inside: QWidget) -> Card:
    card = Card(title)
    body: QVBoxLayout = card.body
    body.addWidget(inside)
    return card


def _icon(item: TodayItem) -> str:
    return "clipboard-list" if item.task_id else ICONS.get(item.kind, "clipboard-list")
