"""The one table of keyboard shortcuts: actions take their keys from it, and the list of keys shows it.

It must not run anything: what a shortcut does is said where its action is made (`action`).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from smedesk.domain.frozen import frozen
from smedesk.translate import Text, mark, translate


@frozen
class Shortcut:
    """One shortcut: its id, its keys in portable form ("Ctrl+N"), what it does, and the heading it stands
    under.
    """

    id: str
    keys: tuple[str, ...]
    text: Text
    group: Text

    @property
    def sequences(self) -> list[QKeySequence]:
        """The keys as Qt takes them."""
        return [QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in self.keys]

    @property
    def shown(self) -> str:
        """The keys as this system writes them, such as "Ctrl+N" or "⌘N"."""
        native = QKeySequence.SequenceFormat.NativeText
        return "  ".join(sequence.toString(native) for sequence in self.sequences)


_GENERAL = mark("Shortcuts", "Everywhere")
_PLACES = mark("Shortcuts", "Places")
_LISTS = mark("Shortcuts", "In a list")
_FIELDS = mark("Shortcuts", "In a field")
_MATCHES = mark("Shortcuts", "In the matches")
_DUPLICATES = mark("Shortcuts", "In the possible duplicates")
_DOCUMENTS = mark("Shortcuts", "In the documents")
_TRAY = mark("Shortcuts", "In the tray of scans")
_FAIR = mark("Shortcuts", "At a fair")

SHORTCUTS: tuple[Shortcut, ...] = (
    Shortcut("command_palette", ("Ctrl+K",), mark("Shortcuts", "Find any command"), _GENERAL),
    Shortcut("keys", ("Ctrl+?", "Ctrl+Shift+/"), mark("Shortcuts", "Show this list of keys"), _GENERAL),
    Shortcut("new", ("Ctrl+N",), mark("Shortcuts", "New record"), _GENERAL),
    Shortcut("search", ("Ctrl+F",), mark("Shortcuts", "Search"), _GENERAL),
    Shortcut("log", ("Ctrl+L",), mark("Shortcuts", "Write into the contact log"), _GENERAL),
    Shortcut("save", ("Ctrl+S",), mark("Shortcuts", "Save now"), _GENERAL),
    Shortcut("print", ("Ctrl+P",), mark("Shortcuts", "Print or make a document"), _GENERAL),
    Shortcut("print_many", ("Ctrl+Shift+P",), mark("Shortcuts", "Print the documents of the list"), _GENERAL),
    Shortcut("undo", ("Ctrl+Z",), mark("Shortcuts", "Undo the last action"), _GENERAL),
    Shortcut("redo", ("Ctrl+Y", "Ctrl+Shift+Z"), mark("Shortcuts", "Do it again"), _GENERAL),
    Shortcut("interchange", ("Ctrl+Shift+I",), mark("Shortcuts", "Files in and out"), _GENERAL),
    Shortcut("sync", ("F5",), mark("Shortcuts", "Send and fetch now"), _GENERAL),
    Shortcut("notice", ("F8",), mark("Shortcuts", "Go to the latest message"), _GENERAL),
    Shortcut("lock", ("F12",), mark("Shortcuts", "Lock the desk now"), _GENERAL),
    Shortcut("quit", ("Ctrl+Q",), mark("Shortcuts", "Quit"), _GENERAL),
    Shortcut("place_1", ("Ctrl+1",), mark("Shortcuts", "First place"), _PLACES),
    Shortcut("place_2", ("Ctrl+2",), mark("Shortcuts", "Second place"), _PLACES),
    Shortcut("place_3", ("Ctrl+3",), mark("Shortcuts", "Third place"), _PLACES),
    Shortcut("place_4", ("Ctrl+4",), mark("Shortcuts", "Fourth place"), _PLACES),
    Shortcut("place_5", ("Ctrl+5",), mark("Shortcuts", "Fifth place"), _PLACES),
    Shortcut("place_6", ("Ctrl+6",), mark("Shortcuts", "Sixth place"), _PLACES),
    Shortcut("place_7", ("Ctrl+7",), mark("Shortcuts", "Seventh place"), _PLACES),
    Shortcut("place_8", ("Ctrl+8",), mark("Shortcuts", "Eighth place"), _PLACES),
    Shortcut("place_9", ("Ctrl+9",), mark("Shortcuts", "Ninth place"), _PLACES),
    Shortcut("back", ("Alt+Left",), mark("Shortcuts", "Back to the list"), _PLACES),
    Shortcut("open", ("Return",), mark("Shortcuts", "Open the record"), _LISTS),
    Shortcut("edit", ("F2",), mark("Shortcuts", "Edit"), _LISTS),
    Shortcut("select_all", ("Ctrl+A",), mark("Shortcuts", "Select all"), _LISTS),
    Shortcut("type", (), mark("Shortcuts", "Type to search the list"), _LISTS),
    Shortcut("filter", ("Ctrl+Shift+F",), mark("Shortcuts", "Filter the list"), _LISTS),
    Shortcut("clear_filter", ("Ctrl+Shift+L",), mark("Shortcuts", "Take the filter away"), _LISTS),
    Shortcut("add_line", ("Alt+Ins",), mark("Shortcuts", "Another line in the filter"), _LISTS),
    Shortcut("remove_line", ("Alt+Del",), mark("Shortcuts", "Take this line out of the filter"), _LISTS),
    Shortcut("sort_up", ("Ctrl+Shift+Up",), mark("Shortcuts", "Sort by this column, smallest first"), _LISTS),
    Shortcut("sort_down", ("Ctrl+Shift+Down",), mark("Shortcuts", "Sort by this column, largest first"), _LISTS),
    Shortcut("columns", ("Ctrl+Shift+K",), mark("Shortcuts", "Choose columns and sections"), _LISTS),
    Shortcut("views", ("Ctrl+Shift+W",), mark("Shortcuts", "Views of the list"), _LISTS),
    Shortcut("copy", ("Ctrl+C",), mark("Shortcuts", "Copy the selected rows, for Excel too"), _LISTS),
    Shortcut("paste", ("Ctrl+V",), mark("Shortcuts", "Paste cells from Excel, with a look first"), _LISTS),
    Shortcut("bulk", ("Ctrl+Shift+E",), mark("Shortcuts", "Change many records at once"), _LISTS),
    Shortcut("export", ("Ctrl+E",), mark("Shortcuts", "Export the list as seen"), _LISTS),
    Shortcut("restore", ("Esc",), mark("Shortcuts", "Put back what the field held"), _FIELDS),
    Shortcut("history", ("Ctrl+H",), mark("Shortcuts", "Show who changed it, when, from what"), _FIELDS),
    Shortcut("leave", ("Tab",), mark("Shortcuts", "Keep and go on"), _FIELDS),
    Shortcut("take_alike", ("Ctrl+D",), mark("Shortcuts", "Take the record that is like this one"), _FIELDS),
    Shortcut("propose", ("P",), mark("Shortcuts", "Propose the placement"), _MATCHES),
    Shortcut("accept", ("A",), mark("Shortcuts", "Accept the match"), _MATCHES),
    Shortcut("decline", ("D",), mark("Shortcuts", "Decline with a reason, 1 to 9 chooses it"), _MATCHES),
    Shortcut("ask_partner", ("Q",), mark("Shortcuts", "Ask the other office, or answer it"), _MATCHES),
    Shortcut("put_off", ("S",), mark("Shortcuts", "Put off until a day"), _MATCHES),
    Shortcut("lock_pair", ("L",), mark("Shortcuts", "Lock a pair of the plan, or let it go"), _MATCHES),
    Shortcut("next_in_queue", ("N",), mark("Shortcuts", "Next in the queue"), _MATCHES),
    Shortcut("next_suggestion", ("J",), mark("Shortcuts", "Next suggestion for the participant"), _MATCHES),
    Shortcut("previous_suggestion", ("K",), mark("Shortcuts", "Previous suggestion"), _MATCHES),
    Shortcut("compare", ("C",), mark("Shortcuts", "Mark a placement and compare others with it"), _MATCHES),
    Shortcut("partner_view", ("V",), mark("Shortcuts", "Show what the partner office sees"), _MATCHES),
    Shortcut("renew", ("R",), mark("Shortcuts", "Work the suggestions out anew"), _MATCHES),
    Shortcut("merge", ("M",), mark("Shortcuts", "Merge the two records"), _DUPLICATES),
    Shortcut("not_same", ("N",), mark("Shortcuts", "They are not the same"), _DUPLICATES),
    Shortcut("keep_other", ("K",), mark("Shortcuts", "Keep the other one of the two"), _DUPLICATES),
    Shortcut("sign_paper", ("Ctrl+Shift+S",), mark("Shortcuts", "Sign the document with a key or a card"), _DOCUMENTS),
    Shortcut("file_signed", ("Ctrl+Shift+O",), mark("Shortcuts", "File a document that came back signed"), _DOCUMENTS),
    Shortcut("take_in_scans", ("Ctrl+Shift+T",), mark("Shortcuts", "Take in scans"), _DOCUMENTS),
    Shortcut("open_tray", ("Ctrl+Shift+A",), mark("Shortcuts", "Open the tray of scans"), _DOCUMENTS),
    Shortcut("tray_choose", tuple("123456789"), mark("Shortcuts", "Choose a document for the page"), _TRAY),
    Shortcut("tray_find", ("F",), mark("Shortcuts", "Find another document for it"), _TRAY),
    Shortcut("tray_turn", ("R",), mark("Shortcuts", "Turn the page"), _TRAY),
    Shortcut("tray_blank", ("B",), mark("Shortcuts", "Note the page as blank"), _TRAY),
    Shortcut("tray_away", ("P",), mark("Shortcuts", "Put the page away"), _TRAY),
    Shortcut("tray_foreign", ("O",), mark("Shortcuts", "Note the page as that of another office"), _TRAY),
    Shortcut("ink_yes", ("Y",), mark("Shortcuts", "Yes, this is signed"), _TRAY),
    Shortcut("ink_no", ("N",), mark("Shortcuts", "No, this is not signed"), _TRAY),
    Shortcut("fair", ("F11",), mark("Shortcuts", "Fair mode on the full screen, and back"), _FAIR),
    Shortcut("save_next", ("Ctrl+Return", "Ctrl+Enter"), mark("Shortcuts", "Save the contact, begin the next"), _FAIR),
    Shortcut("rate_1", ("Alt+1",), mark("Shortcuts", "Interest 1: little"), _FAIR),
    Shortcut("rate_2", ("Alt+2",), mark("Shortcuts", "Interest 2"), _FAIR),
    Shortcut("rate_3", ("Alt+3",), mark("Shortcuts", "Interest 3"), _FAIR),
    Shortcut("rate_4", ("Alt+4",), mark("Shortcuts", "Interest 4"), _FAIR),
    Shortcut("rate_5", ("Alt+5",), mark("Shortcuts", "Interest 5: great"), _FAIR),
    Shortcut("complete_later", ("F7",), mark("Shortcuts", "Complete this contact later"), _FAIR),
    Shortcut("sign", ("F4",), mark("Shortcuts", "Let the visitor sign on the screen"), _FAIR),
    Shortcut("type_code", ("F6",), mark("Shortcuts", "Type the code of a badge"), _FAIR),
    Shortcut("camera", ("F3",), mark("Shortcuts", "Read a code with the camera"), _FAIR),
    Shortcut("copy_now", ("F9",), mark("Shortcuts", "Copy to the second medium now"), _FAIR),
)

_BY_ID = {shortcut.id: shortcut for shortcut in SHORTCUTS}


def shortcut(name: str) -> Shortcut:
    """Return the shortcut of that id; an unknown id is a fault of the program and raises KeyError."""
    return _BY_ID[name]


def action(
    name: str,
    owner: QWidget,
    run: Callable[[], object],
    text: str = "",
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QAction:
    """Make the action of a shortcut and give it to `owner`, where its keys work."""
    entry = shortcut(name)
    made = QAction(text or translate(*entry.text), owner)
    made.setObjectName(name)
    made.setShortcuts(entry.sequences)
    made.setShortcutContext(context)
    made.triggered.connect(lambda _checked: run())
    owner.addAction(made)
    return made
