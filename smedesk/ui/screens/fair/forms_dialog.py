"""Asks how many blank forms to print and in which language, and keeps them as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date as Date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.domain.records import Event, Office
from smedesk.services.consent_texts import consent_languages, language_of, own_name
from smedesk.services.files import write_beside
from smedesk.services.paper_forms import MOST_AT_ONCE, BlankForm, PrintForms, blank_forms
from smedesk.services.ports import Reads
from smedesk.services.scheme_profiles import running_profile
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.labels import current_labels
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import label
from smedesk.ui.widgets.text_fields import WholeNumberField

_USUAL = 30


class FormsDialog(FieldsDialog):
    """Number and language of the forms, then where to keep the PDF."""

    def __init__(self, desk: Desk, event: Event, print_forms: PrintForms, parent: QWidget) -> None:
        super().__init__(translate("PaperForms", "Print blank forms"), parent)
        self.setObjectName("blank_forms")
        self._desk, self._event, self._print = desk, event, print_forms
        about = translate(
            "PaperForms", "For when there is no power: each form has a number and a code. Type it in later with “Type "
            "in a paper form”, or read its code.")
        self.body.addWidget(label(about, wrap=True))
        self.count = WholeNumberField(translate("PaperForms", "How many"), least=1, most=MOST_AT_ONCE)
        self.count.set_value(_USUAL)
        languages = [Choice(code, own_name(code)) for code in consent_languages()]
        self.language = ChoiceField(translate("PaperForms", "Language of the form"), languages, is_needed=True)
        self.language.set_value(language_of(event.country, "en"))
        for name, field in (("count", self.count), ("language", self.language)):
            field.setObjectName(f"blank_forms_{name}")
            self.body.addWidget(field)
        self.body.addStretch(1)
        self.make = button(translate("PaperForms", "Make the PDF…"), self.choose_file, kind="primary")
        self.make.setObjectName("blank_forms_make")
        self.put_buttons(self.make, button(translate("PaperForms", "Cancel"), self.reject))

    def choose_file(self) -> None:
        """Ask where the PDF is kept."""
        if self.count.commit() and self.count.value() and self.language.commit():
            name = f"{self._event.name} {self.language.value()}.pdf".replace("/", "-")
            title = translate("PaperForms", "Where to keep the forms")
            chosen, _ = QFileDialog.getSaveFileName(self, title, name, "PDF (*.pdf)")
            if chosen:
                self.write(Path(chosen))

    def write(self, file: Path) -> None:
        """Print the forms into a file."""
        count, language = int(self.count.value() or 1), str(self.language.value() or current_labels().language)
        self.make.setEnabled(False)
        make = partial(_forms, self._event, language, count, self._desk.today())
        self._desk.ask(self, partial(_write, make, self._print, file), self._on_written, self._on_failed)

    def _on_written(self, file: Path) -> None:
        self._desk.notices.say(translate("PaperForms", "Kept the forms in {file}").format(file=file))
        self.accept()

    def _on_failed(self, _error: BaseException) -> bool:
        """Let it be tried with another file; what went wrong is told by the desk."""
        self.make.setEnabled(True)
        return False


def _forms(event: Event, language: str, count: int, today: Date, reads: Reads) -> tuple[BlankForm, ...]:
    office, scheme = reads.get(Office, reads.office()).name, running_profile(reads, today)
    return blank_forms(event, office, language, count, scheme, today)


def _write(make: Callable[[Reads], Sequence[BlankForm]], print_forms: PrintForms, file: Path, reads: Reads) -> Path:
    write_beside(file, print_forms(make(reads)))
    return file
