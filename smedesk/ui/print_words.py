"""The words for printers that say no, and for what a printer wants from a person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from smedesk.translate import Text, mark, translate

if TYPE_CHECKING:  # the words of faults are loaded at each start, the services behind them are not
    from smedesk.services.printing import Condition

_NOT_PRINTED = mark("Fault", "Nothing was printed twice, and the documents are safe in the database.")
_AGAIN = mark("Fault", "Look at the printer, then print again.")

PRINT_FAULTS: Mapping[str, tuple[Text, Text, Text]] = {
    "print.no_service": (
        mark("Fault", "The print service of this computer does not answer."), _NOT_PRINTED,
        mark("Fault", "Start it, or ask who looks after the computer. Meanwhile a copy can be saved.")),
    "print.no_printer": (
        mark("Fault", "The printer {printer} is not set up on this computer."), _NOT_PRINTED,
        mark("Fault", "Choose another printer, or set one up in the settings of the system.")),
    "print.rejected": (
        mark("Fault", "The printer {printer} takes no jobs at the moment."), _NOT_PRINTED,
        mark("Fault", "Switch it on again in the settings of the system, or choose another one.")),
    "print.refused": (mark("Fault", "The printer {printer} did not take the document: {reason}"), _NOT_PRINTED, _AGAIN),
    "print.unsure": (
        mark("Fault", "The line to the printer {printer} broke while a document was on its way."), _NOT_PRINTED,
        mark("Fault", "Look whether it came out before you print it again.")),
    "print.aborted": (
        mark("Fault", "The printer {printer} gave the document up: it was not printed."), _NOT_PRINTED, _AGAIN),
}  # fmt: skip
"""code → what happened, what is safe, what to do"""

PRINT_REFUSALS: Mapping[str, Text] = {
    "print.nothing": mark("Refusal", "There is nothing to print here."),
    "print.batch_open": mark(
        "Refusal", "Another batch is not finished yet. Go on with it or give it up at the place “Documents” first."
    ),
    "print.journal_newer": mark(
        "Refusal", "A newer SMEdesk began to print a batch on this computer. Start that one to go on with it."
    ),
}

_TROUBLES: Mapping[str, Text] = {
    "media-empty": mark("Printing", "it has no paper"),
    "media-needed": mark("Printing", "it asks for paper"),
    "media-jam": mark("Printing", "paper is stuck in it"),
    "cover-open": mark("Printing", "its cover is open"),
    "door-open": mark("Printing", "its door is open"),
    "toner-empty": mark("Printing", "its toner is used up"),
    "marker-supply-empty": mark("Printing", "its ink or toner is used up"),
    "output-area-full": mark("Printing", "its tray for printed paper is full"),
    "offline": mark("Printing", "it cannot be reached"),
    "shutdown": mark("Printing", "it is switched off"),
    "timed-out": mark("Printing", "it does not answer"),
    "paused": mark("Printing", "it was stopped"),
}


def trouble_words(condition: Condition) -> str:
    """Return what hinders a printer, in words; "" where nothing does."""
    if condition.is_ready:
        return ""
    text = _TROUBLES.get(condition.trouble or ("paused" if condition.is_stopped else ""))
    if text is not None:
        return translate(*text)
    if not condition.is_accepting:
        return translate("Printing", "it takes no jobs")
    return condition.message or condition.trouble
