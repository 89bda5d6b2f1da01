"""Pictures of every widget of the toolkit, to be looked at: `python -m tests.ui.gallery FOLDER`.

One picture for each part and look: light and dark, high contrast, compact, text at twice its size. Set
QT_SCALE_FACTOR=2 for a dense screen, QT_QPA_PLATFORM=offscreen where there is none.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QMainWindow, QVBoxLayout, QWidget

from smedesk.translate import mark
from smedesk.ui.formats import shown
from smedesk.ui.models.columns import Column, ColumnKind, Tone
from smedesk.ui.models.record_list import ListQuery, RecordList, Row
from smedesk.ui.notify import Bug, Fault, Said
from smedesk.ui.theme import Scheme, Theme, install_theme
from smedesk.ui.tokens import Density
from smedesk.ui.widgets.bug_report import BugReport
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip, FilterChips
from smedesk.ui.widgets.choice_fields import ChoiceField, CountryField, YesNoField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.codes_field import CodesField
from smedesk.ui.widgets.command_palette import Command, CommandPalette
from smedesk.ui.widgets.date_field import DateField
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.fault_bar import FaultBar
from smedesk.ui.widgets.keys_dialog import KeysDialog
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.rail import Rail, RailPlace
from smedesk.ui.widgets.record_panel import RecordPanel
from smedesk.ui.widgets.status_bar import Connection, DeskStatusBar
from smedesk.ui.widgets.text import column, label, scrolled
from smedesk.ui.widgets.text_fields import LongTextField, MoneyField, TextField, WholeNumberField
from smedesk.ui.widgets.toast import Toast
from tests.ui.runners import AtOnce

_NAMES = (
    ("Helix Robotics GmbH", "Graz, Austria"),
    ("Ελαιώνας Foods AE", "Καλαμάτα, Greece"),
    ("Nordlys Marine AS", "Bergen, Norway"),
    ("Балкан Текстил ЕООД", "Пловдив, Bulgaria"),
    ("Précision Jura SARL", "Besançon, France"),
    ("Žitko Bio d.o.o.", "Maribor, Slovenia"),
    ("Cobalt Energy OÜ", "Tartu, Estonia"),
    ("Łąka Packaging sp. z o.o.", "Łódź, Poland"),
    ("Keskisuomalainen Elintarviketeollisuusosuuskunta", "Äänekoski, Finland"),
)
_SECTORS = ("Robotics", "Food & drink", "Blue economy", "Textiles", "Precision engineering", "Biotech")
_STATES = (
    ("Active", Tone.OK),
    ("Needs review", Tone.WARN),
    ("Onboarding", Tone.ACCENT),
    ("Overdue", Tone.BAD),
    ("Dormant", Tone.NEUTRAL),
)
_START = date(2026, 11, 24)


class Companies:
    """A list of made-up companies, as long as wished."""

    def __init__(self, count: int) -> None:
        self._count = count

    def columns(self) -> Sequence[Column]:
        return (
            Column("name", mark("Gallery", "Company"), ColumnKind.TITLE),
            Column("sector", mark("Gallery", "Sector"), width=16, priority=3),
            Column(
                "state",
                mark("Gallery", "Status"),
                ColumnKind.CHIP,
                width=15,
                words=lambda at: _STATES[at][0],
                tone=lambda at: _STATES[at][1],
            ),
            Column("score", mark("Gallery", "Best match"), ColumnKind.SCORE, width=16),
            Column("next", mark("Gallery", "Next step"), ColumnKind.DATE, width=10, priority=2),
            Column("people", mark("Gallery", "People"), ColumnKind.NUMBER, width=7, priority=2),
        )

    def ids(self, query: ListQuery) -> array[int]:
        """Return all ids, or none for a search."""
        found = array("q", range(0 if query.text else self._count))
        return array("q", reversed(found)) if query.is_descending else found

    def page(self, ids: Sequence[int]) -> Sequence[Row | None]:
        """Return rows that depend on their id alone."""
        return [
            (
                _NAMES[at % len(_NAMES)],
                _SECTORS[at % len(_SECTORS)],
                at % len(_STATES),
                max(0, 92 - at * 3 % 90),
                None if at % 5 == 4 else _START + timedelta(days=at % 40),
                (at * 37) % 1500,
            )
            for at in ids
        ]


_PLACES = (
    RailPlace("today", "layout-dashboard", "Today"),
    RailPlace("companies", "building-2", "Companies"),
    RailPlace("people", "users", "People"),
    RailPlace("matches", "sparkles", "Matches"),
    RailPlace("exchanges", "arrow-left-right", "Exchanges"),
    RailPlace("documents", "file-text", "Documents"),
    RailPlace("surveys", "clipboard-list", "Surveys"),
    RailPlace("reports", "chart-column", "Reports"),
    RailPlace("sync", "refresh-cw", "Sync"),
    RailPlace("settings", "settings", "Settings", is_last=True),
)


def window(count: int = 20_000) -> QMainWindow:
    """Make a whole window: rail, list, detail, status bar, toast."""
    made = QMainWindow()
    made.setWindowTitle("SMEdesk")
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    rail = Rail(_PLACES)
    rail.go_to("companies")
    rail.show_count("matches", 12)
    row.addWidget(rail)
    row.addWidget(companies_page(count), 1)
    made.setCentralWidget(inside)
    status = DeskStatusBar()
    status.show_connection(Connection.ONLINE)
    status.show_unsent(3)
    made.setStatusBar(status)
    return made


def companies_page(count: int) -> Page:
    """Make a page with list and detail."""
    page = Page("Companies", "148 companies · 23 with a new match this week", "Search companies, profiles, notes")
    page.add_action("New company", lambda: None, kind="primary", icon="plus")
    chips = FilterChips("Filters")
    chips.set_choices([("all", "All"), ("active", "Active"), ("review", "Needs review"), ("late", "Overdue")])
    for key, number in (("all", 20_000), ("active", 96), ("review", 12), ("late", 4)):
        chips.set_count(key, number)
    page.tools.addWidget(chips)
    model = RecordList(Companies(count), AtOnce())
    nothing = EmptyState("building-2", "No companies yet", "Companies you advise stand here.", "New company")
    panel = RecordPanel(model, "Companies", nothing, lambda n: f"{shown(n)} companies")
    page.set_list_and_detail(panel, detail())
    model.refresh()
    panel.table.selectRow(0)
    return page


def detail() -> QWidget:
    """Make the detail of a company."""
    inside = QWidget()
    cards = column(inside, "gap_large")
    card = Card("Helix Robotics GmbH")
    card.head.addWidget(icon_button("ellipsis", "More", is_bare=True))
    card.body.addWidget(
        label("Builds force-feedback grippers for food lines. Looks for a Mediterranean producer.", wrap=True)
    )
    rows = DetailRows()
    rows.add("Country", "Austria")
    rows.add("People", 64)
    rows.add("Turnover", Decimal("9400000.00"))
    rows.add("Founded", date(2009, 3, 31))
    rows.add_widget("Status", Chip("Active", Tone.OK))
    card.body.addWidget(rows)
    cards.addWidget(card)
    buttons = Card("Next step")
    buttons.body.addWidget(label("Ask the partner's office for dates", wrap=True))
    buttons.body.addWidget(button("Propose introduction", kind="primary", icon="send"))
    buttons.body.addWidget(button("Not now"))
    cards.addWidget(buttons)
    cards.addStretch(1)
    return inside


_COUNTRIES = [
    Choice("AT", "Austria"),
    Choice("FI", "Finland"),
    Choice("GR", "Greece"),
    Choice("SI", "Slovenia"),
]


def fields() -> QWidget:
    """Make one field of each kind, some with hint, error, tick."""
    inside = QWidget()
    inside.setProperty("surface", "page")
    across = QHBoxLayout(inside)
    for group in (_fields_at_left(), _fields_at_right()):
        across.addWidget(group, 1)
    return scrolled(inside)


def _fields_at_left() -> Card:
    card = Card("Company")
    name = TextField("Name", "As in the register")
    name.set_value("Ελαιώνας Foods AE")
    name.show_saved()
    number = WholeNumberField("People employed", least=0)
    number.set_value(1250)
    money = MoneyField("Grant for the month")
    money.set_value(Decimal("1100.00"))
    day = DateField("Founded", "Type 31.3, t or +7", today=lambda: _START)
    day.set_value(_START)
    wrong = DateField("Start of the stay", today=lambda: _START)
    wrong.editor.setText("31.2")
    wrong.commit()
    for each in (name, number, money, day, wrong):
        card.body.addWidget(each)
    card.body.addStretch(1)
    return card


def _fields_at_right() -> Card:
    card = Card("Profile")
    country = CountryField("Country", _COUNTRIES, placeholder="Type a name or code")
    country.set_value("GR")
    size = ChoiceField("Size", [Choice("S", "Small"), Choice("M", "Medium-sized")])
    codes = CodesField("Sectors", [Choice(sector[:3], sector) for sector in _SECTORS])
    codes.set_value(frozenset({"Rob", "Foo", "Pre"}))
    exports = YesNoField("Exports to other countries")
    exports.set_value(True)
    text = LongTextField("What they look for", "In their own words")
    text.set_value("A Mediterranean producer to pilot the sorting of soft fruit.\nSeason: May to July.")
    fixed = TextField("Number")
    fixed.set_value("C-2026-0417")
    fixed.set_read_only(True)
    for each in (country, size, codes, exports, text, fixed):
        card.body.addWidget(each)
    card.body.addStretch(1)
    return card


def pieces() -> QWidget:
    """Make buttons, chips, bar of a fault, empty state, headings."""
    inside = QWidget()
    inside.setProperty("surface", "page")
    layout = QVBoxLayout(inside)
    bar = FaultBar()
    bar.show_fault(
        Fault(
            "The disk is nearly full.",
            "Everything you saved is safe.",
            "Free some space; until then new scans wait in the tray.",
            "ENOSPC",
            lambda: None,
        )
    )
    layout.addWidget(bar)
    row = QHBoxLayout()
    for kind in ("primary", "", "quiet", "danger"):
        row.addWidget(button((kind or "plain").title(), kind=kind, icon="check"))
    off = button("Not possible", kind="primary")
    off.setEnabled(False)
    row.addWidget(off)
    row.addWidget(icon_button("pencil", "Edit"))
    layout.addLayout(row)
    chips = QHBoxLayout()
    for words, tone in _STATES:
        chips.addWidget(Chip(words, tone))
    layout.addLayout(chips)
    for role in ("h1", "h2", "strong", "", "muted", "small", "over", "kpi", "error"):
        layout.addWidget(label(f"The quick brown fox – {role or 'plain'} – Ξεσκεπάζω Съешь 0123456789", role))
    layout.addWidget(
        EmptyState(
            "users",
            "No people yet",
            "People who might go abroad stand here, with their consent.",
            "New person",
        ),
        1,
    )
    return inside


def toast_window() -> QWidget:
    """Make a window with a toast."""
    made = window(14)
    toast = Toast(made.centralWidget() or made)
    made.resize(1366, 768)
    toast.say(Said("Merged 2 companies into Helix Robotics GmbH", lambda: None))
    return made


def palette() -> QWidget:
    """Make the command palette."""
    names = (
        "New company",
        "New person",
        "Find duplicates",
        "Export this list",
        "Send and fetch now",
        "Settings",
    )
    commands = [Command(name, lambda: None, "Ctrl+N" if name == "New company" else "", "Companies") for name in names]
    return CommandPalette(commands)


def bug() -> QWidget:
    """Make the report on a mistake of the program."""
    return BugReport(Bug("The list could not be drawn.", "Traceback …"), can_send=True)


def keys() -> QWidget:
    """Make the list of keys."""
    return KeysDialog()


def offers() -> QWidget:
    """Make a field with its list of offers open."""
    made = fields()
    field = made.findChildren(CountryField)[0]
    line = field.editor.lineEdit()
    assert line
    made.resize(860, 680)
    made.show()
    QTimer.singleShot(0, lambda: _type(field, line, "e"))
    return made


def _type(field: CountryField, line: QLineEdit, text: str) -> None:
    field.editor.setFocus()
    line.setText(text)
    line.textEdited.emit(text)


_PARTS: dict[str, Callable[[], QWidget]] = {
    "window": window,
    "empty": lambda: window(0),
    "toast": toast_window,
    "fields": fields,
    "pieces": pieces,
    "offers": offers,
    "palette": palette,
    "keys": keys,
    "bug": bug,
}
_SIZES = {"window": (1366, 768), "empty": (1366, 768), "fields": (860, 680), "pieces": (860, 760)}
_LOOKS: dict[str, dict[str, Any]] = {
    "light": {"scheme": Scheme.LIGHT},
    "dark": {"scheme": Scheme.DARK},
    "compact": {"scheme": Scheme.LIGHT, "density": Density.COMPACT},
    "large": {"scheme": Scheme.LIGHT, "density": Density.COMFORTABLE, "text_scale": 2.0},
    "contrast": {"scheme": Scheme.LIGHT, "text_scale": 1.0},
    "dark-contrast": {"scheme": Scheme.DARK},
}


def main(folder: Path, wanted: Sequence[str]) -> None:
    """Write the pictures whose names contain one of `wanted`, all when it is empty."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    QLocale.setDefault(QLocale("en_IE"))
    theme = install_theme(app)
    folder.mkdir(parents=True, exist_ok=True)
    for look, choices in _LOOKS.items():
        if "contrast" in look:  # what the system would say
            Theme.is_contrast = True  # type: ignore[assignment, method-assign]
        theme.choose(**choices)
        for name, make in _PARTS.items():
            file = folder / f"{name}-{look}.png"
            if wanted and not any(part in file.stem for part in wanted):
                continue
            made = make()
            if name in _SIZES:
                made.resize(*_SIZES[name])
            made.show()
            for _ in range(3):  # pages of a list come by a timer
                app.processEvents()
            picture = made.grab()
            if popup := QApplication.activePopupWidget():
                popup.render(picture, made.mapFromGlobal(popup.pos()))
                popup.hide()
            picture.save(str(file))
            made.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
