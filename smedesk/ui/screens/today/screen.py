"""The first screen of the day: whose turn it is, until when, one key each. It shows; other screens act."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from smedesk.services.ports import Changes, Found
from smedesk.services.today import Today, TodayItem, read_today
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import date_text, number_text
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, label, line, scrolled

_TARGET = int(Qt.ItemDataRole.UserRole)
_SCREENS = {
    "match": "matches",
    "exchange": "exchanges",
    "company": "companies",
    "person": "people",
}


class ItemList(QListWidget):
    """A list of records with one line each; Enter or a click opens the record."""

    def __init__(self, name: str, open_record: Callable[[str, str], object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("surface", "items")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self._open_record = open_record
        self.itemActivated.connect(self._on_activated)

    def show_lines(self, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show (kind, id, words) for each record; the height follows the number of lines, up to a dozen."""
        at = self.currentRow()
        self.clear()
        for kind, id, words in lines:
            item = QListWidgetItem(words)
            item.setData(_TARGET, (kind, id))
            self.addItem(item)
        self.setCurrentRow(min(max(at, 0), self.count() - 1))
        height = self.sizeHintForRow(0) if lines else 0
        self.setFixedHeight(height * min(len(lines), 12) + 2 * self.frameWidth() + height // 3)

    def _on_activated(self, item: QListWidgetItem) -> None:
        kind, id = item.data(_TARGET)
        self._open_record(kind, id)


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
        self._partners = ItemList(translate("Today", "Waiting for others"), self._open)
        self._partners.setObjectName("today_partners")
        self._ours_card = _card_of(self._ours.accessibleName(), self._ours)
        self._partners_card = _card_of(self._partners.accessibleName(), self._partners)
        self._figures = {name: label("–", "kpi") for name in ("companies", "people", "unsent")}
        self._calm = EmptyState(
            "calendar-check", translate("Today", "Nothing waits for you"),
            translate("Today", "Proposals, deadlines and tasks of the next seven days stand here."),
            translate("Today", "Import an Excel list"), import_list)
        self.set_body(self._make_body())
        self._found_card.hide()
        if self.search is not None:
            self.search.searched.connect(self._on_searched)
        desk.notices.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the day anew."""
        today = self._desk.today()
        self._desk.ask(self, lambda reads: read_today(reads, today), self._show, topic="today")

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_body(self) -> QWidget:
        inside = QWidget()
        layout = column(inside, "gap_section")
        layout.addWidget(self._make_figures())
        for card in (self._found_card, self._ours_card, self._partners_card):
            layout.addWidget(card)
        layout.addWidget(self._calm)
        layout.addStretch(1)
        return scrolled(inside)

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
            shown.show_lines([(item.kind, item.id, self._words(item)) for item in items])
            card.setVisible(bool(items))
        self._calm.setVisible(not day.ours and not day.partners)
        waiting = len(day.ours)
        self.set_subtitle(translate("Today", "%n steps wait for us", "", waiting))

    def _words(self, item: TodayItem) -> str:
        head = f"{item.title} · {translate(*item.task)}" if item.title else translate(*item.task)
        if item.due is None:
            return head
        if item.is_overdue(self._desk.today()):
            late = translate("Today", "{what} — overdue since {day}")
            return late.format(what=head, day=date_text(item.due))
        return translate("Today", "{what} — until {day}").format(what=head, day=date_text(item.due))

    def _on_searched(self, words: str) -> None:
        if words:
            self._desk.ask(self, lambda reads: reads.search(words), self._show_found, topic="search")
        else:
            self._found_card.hide()

    def _show_found(self, found: tuple[Found, ...]) -> None:
        lines = [(one.kind, one.id, f"{one.title}  ·  {one.subtitle}" if one.subtitle else one.title) for one in found]
        self._found.show_lines(lines)
        self._found_card.set_title(
            translate("Today", "Found") if lines else translate("Today", "Nothing has this name"))
        self._found_card.show()

    def _open(self, kind: str, id: str) -> None:
        if kind in _SCREENS:
            self._desk.go_to(_SCREENS[kind], id)

    def _on_changed(self, _changes: Changes) -> None:
        self.refresh()


def _card_of(title: str, inside: QWidget) -> Card:
    card = Card(title)
    body: QVBoxLayout = card.body
    body.addWidget(inside)
    return card
