"""What is on this desk only, and the way to the server. Nothing here is lost by being offline."""

from __future__ import annotations

from datetime import datetime as DateTime

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smedesk.domain.field import RECORD_TYPES
from smedesk.services.ports import Changes, Reads, UnsentEntry
from smedesk.services.synchronising import SyncReport
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_words
from smedesk.ui.formats import date_text, number_text
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.item_list import ICONS, ItemList, Line
from smedesk.ui.sync_control import Link, SyncControl
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, label, line, scrolled
from smedesk.ui.widgets.text_fields import TextField

_SCREENS = {"company": "companies", "person": "people", "match": "matches", "exchange": "exchanges",
            "document": "documents"}
_MOST_LINES = 200
"""How many records are listed: after an import nobody reads a hundred thousand."""


class SyncScreen(Page):
    """Sync."""

    def __init__(self, desk: Desk, control: SyncControl) -> None:
        super().__init__(translate("Sync", "Sync"))
        self.setObjectName("sync_screen")
        self._desk = desk
        self._control = control
        self._is_stale = False
        self._offline = self.add_action(
            translate("Sync", "Work offline"), self._on_offline, icon="wifi-off",
            tip=translate("Sync", "Send and fetch nothing until this is taken back"))
        self._offline.setObjectName("sync_offline")
        self._offline.setCheckable(True)
        self._now = self.add_action(
            translate("Sync", "Sync now"), control.run_now, kind="primary", icon="refresh-cw")
        self._now.setObjectName("sync_now")
        self._state = label("", "h2", wrap=True)
        self._state.setObjectName("sync_state")
        self._state_more = label("", "muted", wrap=True)
        self._connect_card = self._make_connect_card()
        self._unsent = ItemList(translate("Sync", "Not sent yet"), self._open)
        self._unsent.setObjectName("sync_unsent")
        self._unsent_note = label("", "muted", wrap=True)
        self.set_body(self._make_body())
        control.link_changed.connect(lambda _link: self.refresh())
        control.round_ended.connect(self._on_round_ended)
        desk.notices.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read the outbox anew and show how the desk stands."""
        self._is_stale = False
        self._desk.ask(self, _read_unsent, self._show, topic="unsent")
        link = self._control.link
        self._state.setText(_STATES[link]())
        self._offline.setChecked(self._control.is_working_offline)
        self._now.setEnabled(link not in (Link.NOT_CONNECTED, Link.SENDING, Link.WORKING_OFFLINE))
        self._connect_card.setVisible(link is Link.NOT_CONNECTED)

    def take_focus(self) -> None:
        """Go to the first thing to do: to sync, or to name the server where none is known."""
        able = self._now if self._now.isEnabled() else self._offline
        first = self._address if self._connect_card.isVisible() else able
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_body(self) -> QWidget:
        inside = QWidget()
        layout = column(inside, "gap_section")
        state = Card()
        state.body.addWidget(self._state)
        state.body.addWidget(self._state_more)
        unsent = Card(translate("Sync", "Not sent yet"))
        unsent.body.addWidget(self._unsent_note)
        unsent.body.addWidget(self._unsent)
        for card in (state, self._connect_card, unsent):
            layout.addWidget(card)
        layout.addStretch(1)
        return scrolled(inside)

    def _make_connect_card(self) -> Card:
        card = Card(translate("Sync", "Connect this desk to the server"))
        card.body.addWidget(label(
            translate("Sync", "The coordinator of the programme gives you the address and a one-time code. "
                              "Without a server everything works but the exchange with other offices."),
            "muted", wrap=True))
        self._address = TextField(translate("Sync", "Address of the server"))
        self._address.setObjectName("sync_address")
        self._code = TextField(translate("Sync", "One-time code"))
        self._code.setObjectName("sync_code")
        self._connect = button(translate("Sync", "Connect"), self._on_connect, kind="primary")
        self._connect.setObjectName("sync_connect")
        row = line()
        row.addWidget(self._address, 2)
        row.addWidget(self._code, 1)
        card.body.addLayout(row)
        last = line()
        last.addStretch(1)
        last.addWidget(self._connect)
        card.body.addLayout(last)
        return card

    def _show(self, answer: _Unsent) -> None:
        entries, count, last = answer
        self._unsent.show_lines([_line(one) for one in entries])
        self._unsent.setVisible(bool(entries))
        said = (
            translate("Sync", "%n records are on this computer only; they are safe here.", "", count)
            if entries
            else translate("Sync", "Everything has been sent."))
        self.set_subtitle(said)
        most = translate("Sync", "The first {n} are listed.").format(n=number_text(_MOST_LINES))
        self._unsent_note.setText(f"{said} {most}" if count > len(entries) else said)
        self._state_more.setText(
            translate("Sync", "Last complete sync: {moment}").format(moment=date_text(last))
            if last is not None
            else translate("Sync", "There has been no sync yet."))

    def _on_connect(self) -> None:
        self._address.commit()
        self._code.commit()
        address, code = str(self._address.value()).strip(), str(self._code.value()).strip()
        if not address or not code:
            field = self._address if not address else self._code
            field.show_error(translate("Sync", "Both are needed."))
            return
        self._control.connect_desk(address, code)

    def _on_offline(self) -> None:
        self._control.work_offline(self._offline.isChecked())
        self.refresh()

    def _on_round_ended(self, report: SyncReport) -> None:
        self.refresh()
        if report.is_complete and (report.pushed or report.pulled):
            words = translate("Sync", "Sent {sent}, fetched {fetched}.")
            self._desk.notices.say(words.format(sent=report.pushed, fetched=report.pulled))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another place was shown."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def _on_changed(self, _changes: Changes) -> None:
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _open(self, kind: str, id: str) -> None:
        if kind in _SCREENS:
            self._desk.go_to(_SCREENS[kind], id)


_Unsent = tuple[tuple[UnsentEntry, ...], int, DateTime | None]
"""The first entries, how many there are, and when the last complete sync was."""


def _read_unsent(reads: Reads) -> _Unsent:
    entries = reads.unsent(limit=_MOST_LINES)
    count = len(entries) if len(entries) < _MOST_LINES else max(_MOST_LINES, reads.unsent_count())
    return entries, count, reads.last_sync()


def _name(entry: UnsentEntry) -> str:
    """Return the name of a record; what is known by a code (a consent, by its purpose) says the words of it."""
    kind = RECORD_TYPES.get(entry.kind)
    if kind is None:
        return entry.title or entry.kind
    known_by = kind.fields.get("purpose")
    if known_by is not None and entry.title in {choice.code for choice in known_by.choices}:
        return f"{translate(*kind.label)} – {current_labels().choice(known_by, entry.title)}"
    return entry.title if any(map(str.isalnum, entry.title)) else translate(*kind.label)


def _line(entry: UnsentEntry) -> Line:
    name = _name(entry)
    moment = date_text(entry.oldest)
    since = translate("Sync", "{name} — since {moment}").format(name=name, moment=moment)
    reason = refusal_words(entry.reason, {}) if entry.reason else ""
    spoken = f"{since}. {reason}" if reason else since
    tone = Tone.BAD if reason else Tone.NEUTRAL
    return Line(entry.kind, entry.id, ICONS.get(entry.kind, "cloud-upload"), name, reason, spoken, moment, tone)


_STATES = {
    Link.NOT_CONNECTED: lambda: translate("Sync", "This desk works by itself"),
    Link.WORKING_OFFLINE: lambda: translate("Sync", "You work offline"),
    Link.OFFLINE: lambda: translate("Sync", "Offline: the server has not answered"),
    Link.SENDING: lambda: translate("Sync", "Sending and fetching"),
    Link.ONLINE: lambda: translate("Sync", "Online: the server answers"),
}
