"""What the command palette offers: the places, what has no place of its own in the rail, and the steps of the screen.

The palette is loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.translate import translate
from smedesk.ui.desk import Place
from smedesk.ui.rights import refused
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.command_palette import Command
from smedesk.ui.widgets.rail import RailPlace

GoTo = Callable[[Place], object]
_EDITS = Action.EDIT_PORTFOLIO


def window_commands(
    go_to: GoTo,
    places: Mapping[str, RailPlace],
    actions: Sequence[QAction],
    screen: QWidget | None,
    refusal: Callable[[Action], str],
) -> list[Command]:
    """Return all commands of the window, with what the screen that is shown can do with its list; `refusal` says why
    the role may not do something, which is left out."""
    tools = getattr(screen, "list_tools", None)
    here = list(tools.commands()) if tools is not None else []
    of_record = getattr(screen, "commands_of_record", None)
    here += of_record() if of_record is not None else []
    steps = _steps(actions, screen.actions() if screen is not None else ())
    return [*_places(go_to, places), *_beside(go_to, refusal), *_files(go_to, refusal), *steps, *here]


def _places(go_to: GoTo, places: Mapping[str, RailPlace]) -> list[Command]:
    heading = translate("MainWindow", "Go to")
    return [
        Command(place.text, partial(go_to, Place(id)), shortcut(f"place_{number}").shown, heading, place.icon)
        for number, (id, place) in enumerate(places.items(), start=1)
    ]


def _beside(go_to: GoTo, refusal: Callable[[Action], str]) -> list[Command]:
    """Places that the rail has no room for."""
    heading = translate("MainWindow", "Go to")
    parts = (
        ("importing", translate("MainWindow", "Import an Excel list"), "upload", Action.EDIT_PORTFOLIO),
        ("duplicates", translate("MainWindow", "Possible duplicates"), "copy", None),
        ("tray", translate("MainWindow", "Tray of scans"), "inbox", None),
        ("privacy", translate("MainWindow", "Personal data: erase, answer, who is due"), "eye", None),
        ("weights", translate("MainWindow", "Weights of the matching"), "sliders-horizontal", None),
        ("forms", translate("MainWindow", "Forms: wording of agreements and papers"), "file-text", None),
        ("office", translate("MainWindow", "Take in the ESCO download: skills and occupations"), "download", None),
    )
    return [
        Command(words, partial(go_to, Place(id)), "", heading, icon)
        for id, words, icon, needs in parts
        if needs is None or not refusal(needs)
    ]


def _files(go_to: GoTo, refusal: Callable[[Action], str]) -> list[Command]:
    heading = translate("MainWindow", "Do")
    parts = (
        ("interchange", "curriculum", translate("MainWindow", "Read a Europass CV"), "file-text", _EDITS),
        ("interchange", "letters", translate("MainWindow", "E-mail drafts for many"), "mail", _EDITS),
        ("interchange", "card", translate("MainWindow", "Business card of a person or company"), "qr-code", None),
        ("interchange", "export", translate("MainWindow", "Export everything"), "download", Action.GIVE_ACCESS),
        ("office", "copies", translate("MainWindow", "Put an encrypted copy back"), "history", Action.MANAGE_OFFICE),
    )
    return [
        Command(words, partial(go_to, Place(place, id)), "", heading, icon)
        for place, id, words, icon, needs in parts
        if needs is None or not refusal(needs)
    ]


def _steps(actions: Sequence[QAction], of_screen: Sequence[QAction]) -> list[Command]:
    """The window's steps; one that the screen takes over is refused where the screen's own is."""
    heading = translate("MainWindow", "Do")
    barred = {"", "command_palette", *(one.objectName() for one in (*actions, *of_screen) if refused(one))}
    return [
        Command(one.text(), one.trigger, shortcut(one.objectName()).shown, heading)
        for one in actions
        if one.objectName() not in barred and one.isEnabled()
    ]
