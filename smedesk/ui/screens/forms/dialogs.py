"""What is asked before a form is copied or taken in, and before its words are approved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date

from PySide6.QtWidgets import QWidget

from smedesk.domain.frozen import frozen
from smedesk.translate import translate
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.date_field import DateField
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text_fields import TextField

ALL_LANGUAGES = "*"
_LONGEST_NAME = 200


@frozen
class Approval:
    """Who approved which language, and when; `language` may be `ALL_LANGUAGES`."""

    language: str
    by: str
    on: Date


class NameDialog(FieldsDialog):
    """Asks for the name of a form."""

    def __init__(self, title: str, does: str, name: str, then: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setObjectName("form_name_dialog")
        self._then = then
        self.name = TextField(translate("Forms", "Name of the form"), longest=_LONGEST_NAME)
        self.name.editor.setObjectName("form_name")
        self.name.set_value(name)
        self.name.editor.returnPressed.connect(self._on_done)
        self.body.addWidget(self.name)
        go = button(does, self._on_done, kind="primary")
        go.setObjectName("form_name_done")
        self.put_buttons(go, button(translate("Forms", "Cancel"), self.reject))
        self.finished.connect(self.deleteLater)

    def _on_done(self) -> None:
        self.name.commit()
        if _is_filled(self.name, translate("Forms", "Give the form a name.")):
            self.accept()
            self._then(str(self.name.value()))


class ApproveDialog(FieldsDialog):
    """Asks who approved which language, and when."""

    def __init__(
        self, language: tuple[str, str], today: Date, then: Callable[[Approval], object], parent: QWidget
    ) -> None:
        """`language` is a code and its name."""
        super().__init__(translate("Forms", "Approve the words"), parent)
        self.setObjectName("approve_dialog")
        self._then = then
        code, name = language
        choices = [Choice(code, name), Choice(ALL_LANGUAGES, translate("Forms", "All languages of the form"))]
        self.language = ChoiceField(translate("Forms", "What is approved"), choices, is_needed=True)
        self.language.editor.setObjectName("approved_language")
        self.language.set_value(code)
        self.by = TextField(
            translate("Forms", "Approved by"),
            translate("Forms", "Such as the lawyer of the programme"),
            longest=_LONGEST_NAME,
        )
        self.by.editor.setObjectName("approved_by")
        self.on = DateField(translate("Forms", "On"), latest=today, today=lambda: today)
        self.on.editor.setObjectName("approved_on")
        self.on.set_value(today)
        for field in (self.language, self.by, self.on):
            self.body.addWidget(field)
        go = button(translate("Forms", "Approve"), self._on_done, kind="primary", icon="check")
        go.setObjectName("approve_done")
        self.put_buttons(go, button(translate("Forms", "Cancel"), self.reject))
        self.finished.connect(self.deleteLater)
        self.by.setFocus()

    def _on_done(self) -> None:
        fields: tuple[Field, ...] = (self.language, self.by, self.on)
        is_valid = all(list(map(Field.commit, fields)))
        if not is_valid or not _is_filled(self.by, translate("Forms", "Say who has approved the words.")):
            return
        if _is_filled(self.on, translate("Forms", "Say when the words were approved.")):
            self.accept()
            self._then(Approval(str(self.language.value()), str(self.by.value()), self.on.value()))


def _is_filled(field: Field, otherwise: str) -> bool:
    if field.value():
        return True
    field.show_error(otherwise)
    field.setFocus()
    return False
