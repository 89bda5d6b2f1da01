"""The first step: which file, by which saved columns, and the country where the file names none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.domain.records import Office
from smedesk.services.import_mapping import Profile
from smedesk.services.importing import profiles
from smedesk.services.ports import Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choice_fields import ChoiceField, CountryField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import column, label, line
from smedesk.ui.widgets.text_fields import TextField


class FileStep(QWidget):
    """Asks for the file. `wanted()` is emitted when it shall be read."""

    wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._profiles: dict[str, Profile] = {}
        self.path = TextField(
            translate("ImportFile", "File"),
            translate("ImportFile", "XLSX, XLS, ODS, CSV or another text table, or business cards (VCF)"),
        )
        self.path.setObjectName("import_path")
        self.path.editor.returnPressed.connect(self.wanted)
        self.profile = ChoiceField(translate("ImportFile", "Saved columns"), ())
        self.profile.setObjectName("import_profile")
        self.country = CountryField(
            translate("ImportFile", "Country where a row names none"), current_labels().vocabulary("country")
        )
        self.country.setObjectName("import_country")
        choose = button(translate("ImportFile", "Choose file…"), self._choose)
        choose.setObjectName("import_choose")
        read = button(translate("ImportFile", "Read file"), self.wanted.emit, kind="primary")
        read.setObjectName("import_read")
        card = Card(translate("ImportFile", "Which list?"))
        said = translate(
            "ImportFile",
            "Nothing is written before you have seen what the import would do. One undo takes the whole of it back.",
        )
        foot = line()
        foot.addWidget(choose)
        foot.addStretch(1)
        foot.addWidget(read)
        card.body.addWidget(label(said, "muted", wrap=True))
        for widget in (self.path, self.profile, self.country):
            card.body.addWidget(widget)
        card.body.addLayout(foot)
        card.setMaximumWidth(current_theme().size("dialog_width"))
        layout = column(self)
        layout.addWidget(card)
        layout.addStretch(1)
        self.reload()

    def reload(self) -> None:
        """Read the saved columns and the office's country."""
        self._desk.ask(self, _answers, self._show, topic="profiles")

    def chosen_profile(self) -> Profile | None:
        """Return the saved columns that are chosen."""
        return self._profiles.get(str(self.profile.value() or ""))

    def chosen_path(self) -> Path | None:
        """Return the file, None when nothing is typed."""
        self.path.commit()
        typed = str(self.path.value()).strip().strip('"')
        return Path(typed).expanduser() if typed else None

    def _show(self, answers: tuple[dict[str, Profile], str]) -> None:
        self._profiles, country = answers
        self.profile.set_choices([Choice(name, name) for name in sorted(self._profiles)])
        self.profile.setVisible(bool(self._profiles))
        if not self.country.value():
            self.country.set_value(country or None)

    def _choose(self) -> None:
        dialog = QFileDialog(self, translate("ImportFile", "Choose file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_chosen)
        dialog.open()

    def _on_chosen(self, path: str) -> None:
        self.path.set_value(path)
        self.wanted.emit()


def _answers(reads: Reads) -> tuple[dict[str, Profile], str]:
    office = reads.office()
    return profiles(reads), reads.get(Office, office).country if office else ""
