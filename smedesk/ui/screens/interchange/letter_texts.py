"""The words of a letter, language by language, as the adviser changes them before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from smedesk.services.drafting import FIELDS, Letter, LetterText
from smedesk.translate import translate
from smedesk.ui.labels import current_labels
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import column
from smedesk.ui.widgets.text_fields import LongTextField, TextField


class LetterTexts(QWidget):
    """Subject and text of one language at a time."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: dict[str, LetterText] = {}
        self._language = ""
        self.language = ChoiceField(translate("Drafts", "Words in"), (), is_needed=True)
        self.subject = TextField(translate("Drafts", "Subject"))
        fields = " ".join(f"{{{name}}}" for name in FIELDS)
        self.text = LongTextField(
            translate("Drafts", "Text"),
            translate("Drafts", "What stands in braces is filled for each person: {fields}").replace(
                "{fields}", fields))
        for name, field in (("language", self.language), ("subject", self.subject), ("text", self.text)):
            field.setObjectName(f"draft_{name}")
        self.language.left_changed.connect(self._on_language)
        layout = column(self)
        for field in (self.language, self.subject, self.text):
            layout.addWidget(field)

    def show_letter(self, letter: Letter) -> None:
        """Show a letter, in the language that was shown before where it has it."""
        self._texts = dict(letter.texts)
        labels = current_labels()
        self.language.set_choices([Choice(code, labels.language_name(code)) for code in letter.texts])
        preferred = (self._language, labels.language, "en")
        self._show(next((code for code in preferred if code in self._texts), next(iter(self._texts))))

    def texts(self) -> Mapping[str, LetterText]:
        """Return all texts as they stand now."""
        self._keep()
        return dict(self._texts)

    def _on_language(self, code: str) -> None:
        self._keep()
        self._show(code)

    def _show(self, code: str) -> None:
        self._language = code
        self.language.set_value(code)
        self.subject.set_value(self._texts[code].subject)
        self.text.set_value(self._texts[code].text.strip())

    def _keep(self) -> None:
        if self._language in self._texts:
            self.subject.commit()
            self.text.commit()
            self._texts[self._language] = replace(
                self._texts[self._language], subject=str(self.subject.value()), text=str(self.text.value()) + "\n")
