"""The views of a list: one menu to look through them, keep how the list looks now, rename and remove."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.records import View
from smedesk.services.list_views import USUAL, remove_view, rename_view, save_view, state_of, views_of
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.screens.list_look import ListLook
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.command_palette import Command
from smedesk.ui.widgets.menu import ButtonMenu
from smedesk.ui.widgets.text_fields import TextField


class ViewsMenu(QObject):
    """The views of one list, known as they stand on disk."""

    def __init__(self, desk: Desk, look: ListLook, opener: QPushButton) -> None:
        super().__init__(opener)
        self._desk, self._look, self._opener = desk, look, opener
        self._views: tuple[View, ...] = ()
        self._current = ""
        desk.notices.changed.connect(self._on_changed)
        self._read()

    def open(self) -> None:
        """Open the menu below its button."""
        menu = ButtonMenu(self._opener, translate("Views", "Views"))
        menu.setObjectName("views_menu")
        menu.add(translate("Views", "The usual view"), self.show_usual, is_on=not self._current)
        for one in self._views:
            menu.add(_words(one), partial(self.show_view, one), is_on=one.id == self._current)
        menu.addSeparator()
        menu.add(translate("Views", "Save this view…"), self.save)
        if now := self._now():
            menu.add(translate("Views", "Rename “{name}”…").format(name=now.name), partial(self.rename, now))
            menu.add(translate("Views", "Remove “{name}”").format(name=now.name), partial(self._remove, now))
        menu.open()

    def commands(self) -> list[Command]:
        """Return one command for each view."""
        group, keys = translate("Views", "View"), shortcut("views").shown
        listed = [Command(_words(one), partial(self.show_view, one), "", group, "bookmark") for one in self._views]
        return [
            Command(translate("Views", "The usual view"), self.show_usual, "", group, "bookmark"),
            *listed,
            Command(translate("Views", "Save this view…"), self.save, keys, group, "bookmark"),
        ]

    def show_view(self, view: View) -> None:
        """Look at the list as a view has it; one that this program cannot read leaves the list as it is."""
        try:
            state = state_of(view.lists, view.definition)
        except DomainError as error:
            self._desk.notices.say(refusal_of(error))
            return
        self._current = view.id
        self._look.show_state(state)

    def show_usual(self) -> None:
        """Look at the list as the program has it."""
        self._current = ""
        self._look.show_state(USUAL)

    def save(self) -> None:
        """Ask for a name and keep how the list looks now."""
        now = self._now()
        dialog = ViewDialog(translate("Views", "Save this view"), now.name if now else "", self._opener.window())
        dialog.ask_whose(is_shared=bool(now and now.is_shared))
        dialog.named.connect(self._save)
        dialog.open()

    def rename(self, view: View) -> None:
        """Ask for another name."""
        dialog = ViewDialog(translate("Views", "Rename the view"), view.name, self._opener.window())
        id = view.id
        dialog.named.connect(lambda name, _shared: self._desk.change(lambda store: rename_view(store, id, name)))
        dialog.open()

    def _save(self, name: str, is_shared: bool) -> None:
        kind, state = self._look.shown.kind, self._look.state

        def then(kept: tuple[str, Changes]) -> None:
            self._current = kept[0]

        self._desk.change(lambda store: save_view(store, kind, name, state, is_shared=is_shared), then)

    def _remove(self, view: View) -> None:
        id = view.id
        self._current = ""
        self._desk.change(lambda store: remove_view(store, id))

    def _now(self) -> View | None:
        return next((one for one in self._views if one.id == self._current), None)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("view"):
            self._read()

    def _read(self) -> None:
        kind = self._look.shown.kind
        self._desk.ask(self, lambda reads: views_of(reads, kind), self._on_views, topic="views")

    def _on_views(self, views: tuple[View, ...]) -> None:
        self._views = views


class ViewDialog(FieldsDialog):
    """Asks for the name of a view; `named(name, is_shared)` when it was given."""

    named = Signal(str, bool)

    def __init__(self, title: str, name: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName("view_dialog")
        self._name = TextField(translate("Views", "Name"), longest=80)
        self._name.set_value(name)
        self._whose = QCheckBox(translate("Views", "For the whole office"))
        self._whose.hide()
        self.body.addWidget(self._name)
        self.body.addWidget(self._whose)
        save = button(translate("Views", "Save"), self._on_save, kind="primary")
        save.setDefault(True)
        self.put_buttons(save, button(translate("Views", "Cancel"), self.reject))
        self._name.setFocus()

    def ask_whose(self, *, is_shared: bool) -> None:
        """Ask too whether the whole office sees it."""
        self._whose.setChecked(is_shared)
        self._whose.show()

    def _on_save(self) -> None:
        name = str(self._name.typed_value() or "").strip()
        if not name:
            self._name.show_error(translate("Views", "Give the view a name"))
            self._name.setFocus()
            return
        self.accept()
        self.named.emit(name, self._whose.isChecked())


def _words(view: View) -> str:
    words = translate("Views", "{name} (office)") if view.is_shared else "{name}"
    return words.format(name=view.name)
