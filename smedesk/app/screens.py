"""Which screen stands at which place, and what it is handed. Each is made when it is first shown."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smedesk.services.consent_texts import language_of
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.sync_control import SyncControl

if TYPE_CHECKING:
    from pathlib import Path

    from smedesk.app.printing import FormPrinter
    from smedesk.services.agreements import DocumentPrinter
    from smedesk.services.exporting import Exported
    from smedesk.services.ports import Progress, Reads
    from smedesk.services.restoring import Copies
    from smedesk.services.scan_reading import ScanReader
    from smedesk.ui.screens.documents.scans import Scans
    from smedesk.ui.screens.printing.prints import Prints
    from smedesk.ui.screens.record_screen import RecordScreen

    Exporter = Callable[[Path, Progress], Exported]


_MODULES = (
    "companies.screen", "companies.detail", "people.screen", "people.detail", "matches.screen", "exchanges.screen",
    "documents.screen", "fair.screen", "sync.screen", "office.screen", "today.screen",
)  # fmt: skip
_ADAPTERS = (
    "app.camera", "app.list_outlet", "app.print_outlet", "interchange.contact_codes", "interchange.frame_codes",
    "interchange.workbook",
)  # fmt: skip
"""What the screens are handed, below."""


def load_screen(place: str) -> None:
    """Load what the screen at a place is made of; making it does so otherwise."""
    if f"{place}.screen" in _MODULES:
        importlib.import_module(f"smedesk.ui.screens.{place}.screen")


def load_screens() -> None:
    """Load what the screens are made of, what they are handed and what their fields offer, so that the first visit of
    one need not; on a read thread, after the start."""
    for module in _MODULES:
        importlib.import_module(f"smedesk.ui.screens.{module}")
    importlib.import_module("rapidfuzz")  # whole: a second thread may begin with another part of it at the same moment
    for adapter in _ADAPTERS:
        importlib.import_module(f"smedesk.{adapter}")
    current_labels().load_offers()
    language_of("EE", "en")


def screen_factories(
    desk: Desk, control: SyncControl, printer: FormPrinter, export: Exporter, copies: Copies | None = None
) -> Mapping[str, Callable[[], QWidget]]:
    """Return place → what makes its screen."""
    prints = PrintsOfDesk(desk)
    scans = ScansOfDesk(desk)
    return {
        "today": partial(_today, desk),
        "companies": partial(_companies, desk),
        "people": partial(_people, desk),
        "importing": partial(_importing, desk),
        "interchange": partial(_interchange, desk, export),
        "duplicates": partial(_duplicates, desk),
        "matches": partial(_matches, desk),
        "exchanges": partial(_exchanges, desk, printer, prints),
        "documents": partial(_documents, desk, printer, prints, scans),
        "tray": partial(_tray, desk, scans),
        "fair": partial(_fair, desk, control, printer),
        "privacy": partial(_privacy, desk, printer),
        "weights": partial(_weights, desk),
        "sync": partial(_sync, desk, control),
        "office": partial(_office, desk, copies),
        "forms": partial(_forms, desk, printer),
    }


def _today(desk: Desk) -> QWidget:
    from smedesk.ui.screens.today.screen import TodayScreen

    return TodayScreen(desk, lambda: desk.go_to("importing"))


def _companies(desk: Desk) -> QWidget:
    from smedesk.ui.screens.companies.screen import CompaniesScreen

    return _with_outlet(CompaniesScreen(desk))


def _people(desk: Desk) -> QWidget:
    from smedesk.ui.screens.people.screen import PeopleScreen

    return _with_outlet(PeopleScreen(desk))


def _with_outlet(screen: RecordScreen) -> RecordScreen:
    """Hand a list what makes files and paper of it."""
    from smedesk.app.list_outlet import LibraryOutlet

    screen.list_tools.outlet = LibraryOutlet()
    return screen


def _importing(desk: Desk) -> QWidget:
    from smedesk.interchange.error_workbook import write_error_workbook
    from smedesk.interchange.workbook import read_workbook
    from smedesk.ui.screens.importing.screen import ImportScreen

    return ImportScreen(desk, read_workbook, write_error_workbook)


def _duplicates(desk: Desk) -> QWidget:
    from smedesk.ui.screens.duplicates.screen import DuplicatesScreen

    return DuplicatesScreen(desk)


def _interchange(desk: Desk, export: Exporter) -> QWidget:
    from smedesk.documents.codes import squares
    from smedesk.interchange.europass import read_europass
    from smedesk.interchange.mail_drafts import write_drafts
    from smedesk.interchange.mecards import write_mecard
    from smedesk.interchange.vcards import write_vcard
    from smedesk.ui.screens.interchange.adapters import CardAdapters, FileAdapters
    from smedesk.ui.screens.interchange.screen import InterchangeScreen

    cards = CardAdapters(write_vcard, write_mecard, squares)
    return InterchangeScreen(desk, FileAdapters(read_europass, write_drafts, export, cards))


def _matches(desk: Desk) -> QWidget:
    from smedesk.app.list_outlet import LibraryOutlet
    from smedesk.ui.screens.matches.screen import MatchesScreen

    return MatchesScreen(desk, LibraryOutlet())


class PrintsOfDesk:
    """Makes the printing of a desk when the first screen asks; the next one gets the same. At the start it says whether
    a batch was cut off, so that nobody waits for what does not come out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._made: Prints | None = None
        desk.ask(desk, _is_batch_open, self._on_known)

    def _on_known(self, is_open: bool) -> None:
        if is_open and self._made is None:
            words = translate("Printing", "Documents were being printed when SMEdesk ended. Go on under “Documents”.")
            self._desk.notices.say(words)

    def __call__(self) -> Prints:
        if self._made is None:
            from smedesk.app.print_outlet import PdfPages, open_spooler
            from smedesk.ui.screens.printing.prints import Prints
            from smedesk.ui.screens.printing.tools import PrintTools

            self._made = Prints(self._desk, PrintTools(open_spooler(), PdfPages()))
        return self._made


def _is_batch_open(reads: Reads) -> bool:
    from smedesk.services.print_batch import read_batch

    return read_batch(reads) is not None


def _exchanges(desk: Desk, printer: FormPrinter, prints: PrintsOfDesk) -> QWidget:
    from smedesk.ui.screens.exchanges.screen import ExchangesScreen

    screen = ExchangesScreen(desk, printer)
    screen.offer_printing(prints())
    return screen


class ScansOfDesk:
    """Makes the scans of a desk when the first screen asks; the next one gets the same."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._made: Scans | None = None

    def __call__(self) -> Scans:
        if self._made is None:
            from smedesk.ui.screens.documents.scans import Scans

            self._made = Scans(self._desk, _scan_reader)
            self._made.start()
        return self._made


def _scan_reader() -> ScanReader:
    from smedesk.app.scan_reading import DocumentScanReader

    return DocumentScanReader()


def _tray(desk: Desk, scans: ScansOfDesk) -> QWidget:
    from smedesk.ui.screens.documents.tray import TrayScreen

    return TrayScreen(desk, scans())


def _documents(desk: Desk, printer: DocumentPrinter, prints: PrintsOfDesk, scans: ScansOfDesk) -> QWidget:
    from smedesk.app.signing import PaperSignatures
    from smedesk.ui.screens.documents.screen import DocumentsScreen

    screen = DocumentsScreen(desk, printer, prints(), PaperSignatures())
    screen.offer_scans(scans())
    return screen


def _fair(desk: Desk, control: SyncControl, printer: FormPrinter) -> QWidget:
    from smedesk.app.camera import open_camera
    from smedesk.interchange.contact_codes import read_code
    from smedesk.interchange.frame_codes import read_frame
    from smedesk.interchange.workbook import read_workbook
    from smedesk.ui.screens.fair.screen import FairScreen
    from smedesk.ui.screens.fair.tools import FairTools

    screen = FairScreen(desk, FairTools(read_code, read_workbook, open_camera, read_frame, printer.print_blank_forms))
    control.unsent_changed.connect(screen.counters.show_unsent)
    return screen


def _sync(desk: Desk, control: SyncControl) -> QWidget:
    from smedesk.ui.screens.sync.screen import SyncScreen

    return SyncScreen(desk, control)


def _privacy(desk: Desk, printer: FormPrinter) -> QWidget:
    from smedesk.ui.screens.privacy.screen import PrivacyScreen

    return PrivacyScreen(desk, printer)


def _weights(desk: Desk) -> QWidget:
    from smedesk.ui.screens.weights.screen import WeightsScreen

    return WeightsScreen(desk)


def _office(desk: Desk, copies: Copies | None) -> QWidget:
    from smedesk.ui.screens.office.screen import OfficeScreen

    return OfficeScreen(desk, copies)


def _forms(desk: Desk, printer: FormPrinter) -> QWidget:
    from smedesk.app.print_outlet import PdfPages
    from smedesk.ui.screens.forms.screen import FormsScreen

    return FormsScreen(desk, printer.bench, PdfPages())
