"""The place "Fair": the form of the stand beside who was met, with the counters of the event over both."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from smedesk.domain.records import Event
from smedesk.domain.roles import Action
from smedesk.services.capturing import complete_capture
from smedesk.services.contact import Found
from smedesk.services.fair import FairState, Met, choose_event, events, fair_state
from smedesk.services.guests import guest_of_code
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.building import HeldKeys, Steps
from smedesk.ui.desk import Desk
from smedesk.ui.formats import counted_text
from smedesk.ui.forms.new_record import NewRecordDialog
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.fair.burst import BurstReader
from smedesk.ui.screens.fair.camera_panel import CameraPanel
from smedesk.ui.screens.fair.copies import CopyKeeper
from smedesk.ui.screens.fair.counters import Counters
from smedesk.ui.screens.fair.entry import EntryForm
from smedesk.ui.screens.fair.menus import Step, event_words, show_events
from smedesk.ui.screens.fair.met_list import met_columns, met_parts, met_rows
from smedesk.ui.screens.fair.pending import Pending
from smedesk.ui.screens.fair.steps import FairSteps
from smedesk.ui.screens.fair.tools import FairTools
from smedesk.ui.screens.given_panel import GivenPanel
from smedesk.ui.shortcuts import action
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, line

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_EVENT_FIELDS = ("name", "place", "country", "starts", "ends")
_KINDS = ("capture", "event", "company", "person")


class FairScreen(Page):
    """One event: its contacts are entered here, read from codes, and looked through afterwards."""

    def __init__(self, desk: Desk, tools: FairTools) -> None:
        super().__init__(translate("Fair", "Fair"))
        self.setObjectName("fair_screen")
        self.desk, self._adapters = desk, tools
        self.state: FairState | None = None
        self._met: dict[str, Met] = {}
        self._held: HeldKeys | None = None
        self._is_read = False
        self.counters = Counters()
        self.copies = CopyKeeper(desk, self)
        self.camera = CameraPanel(desk, tools.open_camera, tools.read_frame, self)
        self.bursts = BurstReader(self)
        self.steps = FairSteps(self, tools)
        self._list_place, self._entry_place = QWidget(), QWidget()
        self._build()
        Steps(self).add(self._make_list, self._make_entry, self._connect, self.refresh)

    def _build(self) -> None:
        self._events = QMenu(self, toolTipsVisible=True)
        self.event_button = self.add_action(translate("Fair", "Event"), lambda: None, icon="calendar")
        self.event_button.setObjectName("fair_event")
        self.event_button.setMenu(self._events)
        for made in self.steps.buttons():
            self._actions.addWidget(made)
        self._whole.insertWidget(1, self.counters)  # not among the tools: they give way where it is narrow
        self._nothing = EmptyState(
            "map-pin", translate("Fair", "No event is chosen"),
            translate("Fair", "Name the fair, its place and its days; then every contact takes a few keys."),
            translate("Fair", "New event"), self.new_event)
        self._nothing.action.setObjectName("fair_new_event")
        self.desk.rights.guard(self._nothing.action, Action.WORK_AT_FAIRS)
        self.set_body(self._nothing)
        width = current_theme().size("detail_width")
        self._work = self.set_list_and_detail(self._list_place, self._entry_place)
        self._work.setSizes([width * 5 // 4, width * 7 // 4])
        self._nothing.hide()
        self._work.hide()  # both at once, until it is known which, would make a small window grow for good

    def _make_list(self) -> None:
        """Make the list where it stands: what moves with its parent is styled anew."""
        layout = column(self._list_place)
        layout.addWidget(self.camera)
        self._parts = FilterChips(translate("Fair", "Contacts"))
        self._parts.setObjectName("fair_parts")
        self._parts.set_choices(met_parts())
        layout.addWidget(self._parts)
        nothing_met = EmptyState(
            "users", translate("Fair", "Nobody yet"), translate("Fair", "Who was met at this event stands here."))
        words = lambda count: counted_text(translate("Fair", "%n contacts", "", count), count)  # noqa: E731
        self.panel = GivenPanel(
            met_columns(), self.desk.tasks, translate("Fair", "Contacts"), nothing_met, words, self._list_place)
        self.panel.table.setObjectName("fair_met")
        layout.addWidget(self.panel, 1)
        foot = line()
        self._open = button(translate("Fair", "Open"), self.open_current, icon="external-link")
        self._completed = button(translate("Fair", "It is complete"), self.complete_current, icon="check")
        self._completed.setObjectName("fair_completed")
        self.desk.rights.guard(self._completed, Action.WORK_AT_FAIRS)
        for made in (self._open, self._completed):
            foot.addWidget(made)
        foot.addStretch(1)
        layout.addLayout(foot)

    def _make_entry(self) -> None:
        self.entry = EntryForm(self.desk, self._entry_place)
        column(self._entry_place).addWidget(self.entry)
        self.desk.rights.guard(self.entry, Action.WORK_AT_FAIRS)

    def _connect(self) -> None:
        self._parts.changed.connect(lambda on: self.panel.show_part(on[0]))
        self.panel.table.opened.connect(lambda _row: self.open_current())
        self.panel.picked.connect(lambda _id: self._show_current())
        self.copies.told.connect(self.counters.show_copy)
        self.bursts.scanned.connect(self.read_code)
        self.camera.read.connect(self.read_code)
        self.entry.code.typed.connect(self.read_code)
        self.desk.notices.changed.connect(self._on_changed)
        self.desk.rights.step("new", self, self._begin_next, Action.WORK_AT_FAIRS, _HERE)
        action("print", self, self.steps.ask_forms, context=_HERE)
        action("copy_now", self, self.steps.copy_now, context=_HERE)
        action("camera", self, self.steps.show_camera, context=_HERE)

    # ---------------------------------------------------------------- what the window says

    @property
    def list_tools(self) -> FairSteps:
        """What the command palette offers of this place."""
        return self.steps

    def refresh(self) -> None:
        """Read the event and its contacts anew."""
        self.desk.ask(self, lambda reads: (fair_state(reads), events(reads)), self._show, topic="state")

    def take_focus(self) -> None:
        """Go to the form: the next visitor stands there. What is typed before it does is kept for it."""
        if not self._is_read:
            self._held = self._held or HeldKeys(self)
        elif self.state is None:
            self._nothing.action.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entry.hints.warm()
            self.entry.take_focus()

    def _begin_next(self) -> None:
        self.show_detail()
        self.take_focus()

    def new_event(self) -> None:
        """Enter an event and work at it."""
        dialog = NewRecordDialog(self.desk, "event", translate("Fair", "New event"), _EVENT_FIELDS, {}, self)
        dialog.entered.connect(self.choose)
        dialog.open()

    def choose(self, event: str) -> None:
        """Work at an event from now on."""
        self.desk.change(partial(choose_event, id=event), lambda _done: self.refresh())

    def read_code(self, text: str) -> None:
        """Fill the form by what a scanner or the camera read."""
        if self.state is None or self.steps.take_form_number(text):
            return
        event, read = self.state.event.id, self._adapters.read_code
        self.desk.ask(
            self, lambda reads: read(text, partial(guest_of_code, reads, event)), self._on_code_read, topic="code")

    # ---------------------------------------------------------------- the list

    def open_current(self) -> None:
        """Go to the company of the current line, or go on with a code that nobody knows."""
        met = self._met.get(self.panel.current)
        if met is None:
            return
        if met.company is not None:
            self.desk.go_to("companies", met.company.id)
        else:
            self.show_detail()
            capture = met.capture
            self.entry.complete(Pending(capture=capture.id, raw_code=capture.raw_code, way=capture.way))

    def complete_current(self) -> None:
        """Take the current line off the list of those to complete."""
        met = self._met.get(self.panel.current)
        if met is not None and met.capture.is_incomplete:
            self.desk.change(partial(complete_capture, capture=met.capture.id))

    def _show(self, answer: tuple[FairState | None, tuple[Event, ...]]) -> None:
        before, (self.state, known) = self.state, answer
        state = self.state
        if before is None and state is not None:
            self.show_detail()
        make = Step(translate("Fair", "New event…"), "", self.new_event, Action.WORK_AT_FAIRS)
        show_events(self._events, known, state.event.id if state else "", self.choose, make, self.desk.rights)
        self._nothing.setVisible(state is None)
        self._work.setVisible(state is not None)
        self._tools_shown(state is not None)
        if state is not None:
            self._show_event(state)
        self._is_read = True
        if self._held is not None:
            held, self._held = self._held, None
            held.give(self.take_focus)

    def _show_event(self, state: FairState) -> None:
        self.set_title(state.event.name)
        self.set_subtitle(event_words(state.event))
        self.entry.show_event(state.event)
        self.counters.show_counts(len(state.met), state.incomplete, state.unsent)
        self._met = {one.capture.id: one for one in state.met}
        self.panel.show_rows(met_rows(state.met, current_labels()))
        for part, _ in met_parts():
            self._parts.set_count(part, self.panel.count(part))
        self._show_current()

    def _tools_shown(self, has_event: bool) -> None:
        self.counters.setVisible(has_event)
        self.steps.show_event(has_event=has_event)

    def _show_current(self) -> None:
        met = self._met.get(self.panel.current)
        self._open.setEnabled(met is not None)
        self._completed.setEnabled(met is not None and met.capture.is_incomplete)

    def _on_code_read(self, found: Found) -> None:
        self.show_detail()
        self.entry.take_code(found)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_KINDS):
            self.refresh()
