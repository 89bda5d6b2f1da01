"""The window: places at the left, a screen at the right, the state of the desk below, messages over it.

It must not know what a screen does: screens are made by the factories that `app` hands in, when first shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol, cast

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from smedesk.services.list_filter import Group
from smedesk.services.synchronising import SyncReport
from smedesk.translate import translate
from smedesk.ui.desk import Desk, Place
from smedesk.ui.notify import Bug
from smedesk.ui.shortcuts import action
from smedesk.ui.sync_control import Link, SyncControl
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.status_bar import Connection
from smedesk.ui.window_frame import Remembered, WindowFrame

_CONNECTIONS = {
    Link.NOT_CONNECTED: Connection.OFFLINE,
    Link.WORKING_OFFLINE: Connection.OFFLINE,
    Link.OFFLINE: Connection.OFFLINE,
    Link.SENDING: Connection.SENDING,
    Link.ONLINE: Connection.ONLINE,
}


_STEPS_OF_SCREENS = ("new", "search", "print", "log")
"""What a screen may offer as an action of that name."""


class RecordScreen(Protocol):
    """A screen that shows one record among others."""

    def open_record(self, id: str) -> None:
        """Show a record."""

    def show_filtered(self, where: Group) -> None:
        """Show what a filter lets through."""


class MainWindow(WindowFrame):
    """The main window of one desk. It is a frame that can be painted before the desk is open, until `furnish`."""

    def __init__(self, remembered: Remembered) -> None:
        super().__init__(remembered)
        self._is_furnished = False
        self._screens: dict[str, QWidget] = {}
        self._place = ""
        self.painted.connect(self._begin)

    def furnish(
        self, desk: Desk, control: SyncControl, screens: Mapping[str, Callable[[], QWidget]], office_name: str
    ) -> None:
        """Give the frame its desk; the first screen is made once the frame is painted."""
        self._desk = desk
        desk.stage = self._stack
        self._control = control
        self._factories = screens
        self._is_furnished = True
        self.setWindowTitle(translate("MainWindow", "{office} – SMEdesk").format(office=office_name))
        self._rail.setEnabled(True)
        self._listen()
        self._make_actions()
        self._begin()

    @property
    def screen_shown(self) -> QWidget:
        """The screen that is in front."""
        self._show_first_screen()
        return self._screens[self._place]

    @property
    def place(self) -> str:
        """The id of the place that is shown, "companies" for example."""
        return self._place or self._first_place

    def go_to(self, place: Place) -> None:
        """Show a place, and in it a record."""
        if place.screen not in self._screens:
            self._add(place.screen, self._factories[place.screen]())
        screen = self._screens[place.screen]
        if place.screen != "fair":
            self.show_whole(is_whole=False)
        is_other = screen is not self._stack.currentWidget() or not self._place
        self._stack.setCurrentWidget(screen)
        self._place = place.screen
        self._rail.go_to(place.screen)
        if is_other and isinstance(screen, Page):
            screen.take_focus()
        if place.id:
            cast("RecordScreen", screen).open_record(place.id)
        if place.where is not None:
            cast("RecordScreen", screen).show_filtered(place.where)

    def _add(self, place: str, screen: QWidget) -> None:
        """Take a screen in. Its steps keep their names, but their keys are the window's from now on, so that they work
        wherever the focus is."""
        for step in screen.actions():
            if step.objectName() in _STEPS_OF_SCREENS:
                step.setShortcuts([])
        self._screens[place] = screen
        self._stack.addWidget(screen)

    def remembered(self) -> Remembered:
        """Return where the window is now."""
        geometry = self.saveGeometry().toBase64().toStdString()
        return Remembered(geometry, self.place if self.place in self._places else "today")

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the field that is being typed before the window goes."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        if self._is_furnished:
            self._desk.keep_setting("window.geometry", self.remembered().geometry)
            self._desk.keep_setting("window.place", self.remembered().place)
        super().closeEvent(event)

    def _listen(self) -> None:
        notices = self._desk.notices
        notices.said.connect(self._toast.say)
        notices.fault_met.connect(self._faults.show_fault)
        notices.fault_passed.connect(self._faults.hide)
        notices.bug_met.connect(self._on_bug)
        self._desk.place_wanted.connect(self.go_to)
        self._rail.chosen.connect(lambda place: self.go_to(Place(place)))
        self._status.outbox_wanted.connect(lambda: self.go_to(Place("sync")))
        self._control.link_changed.connect(self._on_link)
        self._control.unsent_changed.connect(self._on_unsent)
        self._control.round_ended.connect(self._on_round_ended)
        self._on_link(self._control.link)
        self._show_last_sync()

    def _make_actions(self) -> None:
        runs: dict[str, Callable[[], object]] = {
            "command_palette": self._open_palette,
            "keys": self._open_keys,
            **{name: partial(self._on_screen, name) for name in _STEPS_OF_SCREENS},
            "undo": self._desk.undo,
            "redo": self._desk.redo,
            "sync": self._control.run_now,
            "notice": self._toast.take_focus,
            "interchange": lambda: self.go_to(Place("interchange")),
            "fair": partial(_show_fair, self),
            "quit": self.close,
        }
        made = {name: action(name, self, run) for name, run in runs.items()}
        self._desk.rights.guard_reversal(made["undo"], is_redo=False)
        self._desk.rights.guard_reversal(made["redo"], is_redo=True)

    def _begin(self) -> None:
        if self._is_furnished and self.is_painted and self.isVisible():
            self._show_first_screen()
            self._control.start()

    def _show_first_screen(self) -> None:
        if not self._place:
            self.go_to(Place(self._first_place))

    def _on_screen(self, name: str) -> None:
        for step in self.screen_shown.actions():
            if step.objectName() == name:
                step.trigger()
                return
        self._desk.notices.say(translate("MainWindow", "There is nothing of this kind to do here."))

    def _open_palette(self) -> None:
        from smedesk.ui.widgets.command_palette import CommandPalette
        from smedesk.ui.window_commands import window_commands

        screen = self._screens.get(self._place)
        refusal = self._desk.rights.refusal
        CommandPalette(window_commands(self.go_to, self._places, self.actions(), screen, refusal), self).open()

    def _open_keys(self) -> None:
        from smedesk.ui.widgets.keys_dialog import KeysDialog

        KeysDialog(parent=self).open()

    def _on_bug(self, bug: Bug) -> None:
        from smedesk.ui.widgets.bug_report import BugReport

        BugReport(bug, parent=self).open()

    def _on_link(self, link: Link) -> None:
        self._status.show_connection(_CONNECTIONS[link])

    def _on_unsent(self, count: int) -> None:
        self._status.show_unsent(count)
        self._rail.show_count("sync", count)

    def _on_round_ended(self, _report: SyncReport) -> None:
        self._show_last_sync()

    def _show_last_sync(self) -> None:
        self._desk.ask(self, lambda reads: reads.last_sync(), self._status.show_last_sync, topic="last_sync")


def _show_fair(window: MainWindow) -> None:
    """Show the fair on the whole screen, or give the frame its place back."""
    window.show_whole(is_whole=not window.isFullScreen())
    window.go_to(Place("fair"))
