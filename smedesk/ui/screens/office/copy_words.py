"""The words for copies: where one comes from, what is in it, what stops it, what would go."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QDateTime, QLocale

from smedesk.domain.field import RECORD_TYPES
from smedesk.services.ports import UnsentEntry
from smedesk.services.restoring import KeptCopy, Look
from smedesk.translate import Text, mark, translate
from smedesk.ui.fault_words import fault_of
from smedesk.ui.formats import counted_text
from smedesk.ui.screens.item_list import Line

_REASONS: Mapping[str, Text] = MappingProxyType({
    "daily": mark("Copies", "Of the day"),
    "import": mark("Copies", "Before an import"),
    "migration": mark("Copies", "Before a new version"),
    "manual": mark("Copies", "Made by hand"),
    "fair": mark("Copies", "At a fair"),
    "aside": mark("Copies", "Set aside for another copy"),
})
_MOST_NAMED = 8


def copy_line(number: int, copy: KeptCopy) -> Line:
    """Return the line of a copy in the list."""
    parts = [reason_words(copy)]
    if copy.fault is None:
        parts += [counts_words(copy.companies, copy.people), size_words(copy.size)]
    elif copy.needs_passphrase:
        parts.append(translate("Copies", "of another desk: its passphrase is needed"))
    else:
        parts.append(fault_of(copy.fault.code, copy.fault.parameters).happened)
    title, task = moment_words(copy), " · ".join(parts)
    is_bad = copy.fault is not None and not copy.needs_passphrase
    icon = "circle-alert" if is_bad else "history"
    return Line(kind="copy", id=str(number), icon=icon, title=title, task=task, spoken=f"{title}. {task}")


def moment_words(copy: KeptCopy) -> str:
    """Return the moment of a copy in the reader's formats and time."""
    moment = QDateTime.fromSecsSinceEpoch(round(copy.made_at.timestamp()))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def reason_words(copy: KeptCopy) -> str:
    """Return what a copy was made for."""
    known = _REASONS.get(copy.reason)
    words = translate(*known) if known else translate("Copies", "A file")
    return translate("Copies", "{reason}, on the second medium").format(reason=words) if copy.is_on_medium else words


def counts_words(companies: int, people: int) -> str:
    """Return "20,000 companies, 40,000 people"."""
    listed = [
        counted_text(translate("Copies", "%n companies", "", companies), companies),
        counted_text(translate("Copies", "%n people", "", people), people),
    ]
    return ", ".join(listed)


def size_words(size: int) -> str:
    """Return "98.2 MB" in the reader's formats."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def look_lines(look: Look) -> list[str]:
    """Return what is replaced, what stays, and what comes back by itself, each a sentence."""
    here = counts_words(look.standing.companies, look.standing.people)
    listed = [
        translate("Copies", "What stands on this desk now ({counts}) is replaced by the copy.").format(counts=here),
        translate(
            "Copies",
            "It is kept aside in the folder of the desk and stands in the list of copies, so that it can be put back "
            "in the same way. Nothing is deleted.",
        ),
    ]
    if look.standing.is_connected:
        listed.append(translate("Copies", "What the server has comes back with the next synchronisation."))
    listed.append(translate("Copies", "Whoever was erased since stays erased."))
    return listed


def unsent_words(only_here: tuple[UnsentEntry, ...]) -> str:
    """Return which records have changes that neither the server nor the copy has, "" for none."""
    count = len(only_here)
    if not count:
        return ""
    head = counted_text(
        translate("Copies", "%n records have changes that neither the copy nor the server has:", "", count), count)
    named = [f"{translate(*RECORD_TYPES[one.kind].label)}: {one.title or '—'}" for one in only_here[:_MOST_NAMED]]
    more = count - len(named)
    if more:
        named.append(counted_text(translate("Copies", "and %n more", "", more), more))
    return "\n".join([head, *(f"•  {one}" for one in named)])
