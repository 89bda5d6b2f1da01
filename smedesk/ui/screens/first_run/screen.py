"""What the program asks before the first day: five answers on one page, all by keys. It writes nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from smedesk.services.first_run import FirstAnswers
from smedesk.translate import translate
from smedesk.ui.language import names
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.centred import CentredPage
from smedesk.ui.widgets.choice_fields import ChoiceField, CountryField
from smedesk.ui.widgets.choices import Choice, ChoiceIndex
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text import announce, label, line
from smedesk.ui.widgets.text_fields import TextField


@dataclass(frozen=True, slots=True)
class FirstChoice:
    """The answers, and whether the desk begins with the made-up offices to try things out."""

    answers: FirstAnswers
    with_sample: bool


class FirstRunScreen(CentredPage):
    """The page. `done` gets the answers; `language_chosen` a code as soon as another language is picked."""

    def __init__(
        self,
        language: str,
        countries: ChoiceIndex,
        done: Callable[[FirstChoice], object],
        language_chosen: Callable[[str], object],
        bring_back: Callable[[Path], object],
    ) -> None:
        title = translate("FirstRun", "Welcome to SMEdesk")
        super().__init__("first_run_screen", title, Card(title))
        self._done, self._bring_back = done, bring_back
        languages = [Choice(code, name) for code, name in names().items()]
        self._language = ChoiceField(translate("FirstRun", "Language"), languages)
        self._language.set_value(language)
        self._language.left_changed.connect(language_chosen)
        self._office = TextField(translate("FirstRun", "Name of the office"))
        self._country = CountryField(translate("FirstRun", "Country"), countries)
        self._adviser = TextField(translate("FirstRun", "Your name"))
        self._begin = ChoiceField(translate("FirstRun", "Begin with"), [
            Choice("empty", translate("FirstRun", "An empty desk, to fill or import into")),
            Choice("sample", translate("FirstRun", "Made-up companies, to try things out")),
        ])
        self._begin.set_value("empty")
        self._fields: dict[str, Field] = {
            "first_language": self._language,
            "first_office": self._office,
            "first_country": self._country,
            "first_adviser": self._adviser,
            "first_begin": self._begin,
        }
        for name, field in self._fields.items():
            field.setObjectName(name)
        self._start = button(translate("FirstRun", "Start"), self._on_start, kind="primary")
        self._start.setObjectName("first_start")
        self._start.setDefault(True)
        self._back = button(translate("FirstRun", "Bring back a full export…"), self._choose_export)
        self._back.setObjectName("first_bring_back")
        self._refused = label("", "error", wrap=True)
        self._refused.hide()
        self._fill_card()

    @property
    def said(self) -> str:
        """Why an export did not come back, "" before."""
        return self._refused.text()

    def show_refusal(self, text: str) -> None:
        """Say why an export did not come back; the page can be used again."""
        self._refused.setText(text)
        self._refused.show()
        announce(self._refused, text, is_urgent=True)
        self.setEnabled(True)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_back(self, folder: str) -> None:
        """Bring an export back instead of beginning anew."""
        self._refused.hide()
        self.setEnabled(False)
        self._bring_back(Path(folder))

    def _choose_export(self) -> None:
        dialog = QFileDialog(self, translate("FirstRun", "The folder of the export"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.bring_back)
        dialog.open()

    def _fill_card(self) -> None:
        body = self.card.body
        body.addWidget(label(
            translate("FirstRun", "Everything stays on this computer, encrypted. A server can be connected later."),
            "muted", wrap=True))
        for field in self._fields.values():
            body.addWidget(field)
        body.addWidget(self._refused)
        last = line()
        last.addWidget(self._back)
        last.addStretch(1)
        last.addWidget(self._start)
        body.addLayout(last)

    def _on_start(self) -> None:
        for field in self._fields.values():
            field.commit()
        needed = (self._office, self._country, self._adviser)
        empty = [field for field in needed if not field.value()]
        for field in empty:
            field.show_error(translate("FirstRun", "This is needed on every agreement."))
        if empty:
            empty[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        answers = FirstAnswers(
            office_name=str(self._office.value()),
            country=str(self._country.value()),
            language=str(self._language.value()),
            adviser=str(self._adviser.value()),
        )
        self._start.setEnabled(False)
        self._done(FirstChoice(answers, with_sample=self._begin.value() == "sample"))
