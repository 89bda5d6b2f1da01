"""The place "Files in and out": one part at a time, chosen at the top."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.interchange.adapters import FileAdapters
from smedesk.ui.screens.interchange.card_step import CardStep
from smedesk.ui.screens.interchange.curriculum_step import CurriculumStep
from smedesk.ui.screens.interchange.drafts_step import DraftsStep
from smedesk.ui.screens.interchange.export_step import ExportStep
from smedesk.ui.screens.sections import Sections
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, scrolled


class Step(Protocol):
    """A part of the place."""

    def take_focus(self) -> None:
        """Go to where its work begins."""


class InterchangeScreen(Page):
    """Curricula in; drafts of e-mail and everything out. Lists and business cards come in by the place "Import"."""

    def __init__(self, desk: Desk, adapters: FileAdapters) -> None:
        super().__init__(
            translate("Interchange", "Files in and out"),
            translate("Interchange", "Read a curriculum, write to many, take everything out"))
        self.setObjectName("interchange_screen")
        self._desk = desk
        self.add_action(
            translate("Interchange", "Import a list or cards"), lambda: desk.go_to("importing"), icon="upload",
        ).setObjectName("interchange_import")
        self.sections = Sections(translate("Interchange", "What to do"))
        makers: dict[str, tuple[str, Callable[[], QWidget]]] = {
            "curriculum": (
                translate("Interchange", "Europass CV"), lambda: CurriculumStep(desk, adapters.read_curriculum)),
            "letters": (translate("Interchange", "E-mail drafts"), lambda: DraftsStep(desk, adapters.write_drafts)),
            "card": (translate("Interchange", "Business card"), lambda: CardStep(desk, adapters.cards)),
            "export": (translate("Interchange", "Export everything"), lambda: ExportStep(desk, adapters.export)),
        }
        for name, (words, make) in makers.items():
            self.sections.add(name, words, make)
        inside = QWidget()
        layout = column(inside, "gap_large")
        layout.addWidget(self.sections)
        layout.addStretch(1)
        area = scrolled(inside)
        self.sections.changed.connect(lambda _name: area.verticalScrollBar().setValue(0))
        self.set_body(area)

    def take_focus(self) -> None:
        """Go to where the work of the part that is shown begins."""
        cast("Step", self.sections.part(self.sections.current)).take_focus()

    def open_record(self, id: str) -> None:
        """Show a part: "curriculum", "export", "card", "letters", or "letters/ID,ID" to write to these people, or
        "card/person:ID" for the card of a person, "card/company:ID" for that of a company."""
        part, _, rest = id.partition("/")
        self.sections.go_to(part)
        shown = self.sections.part(part)
        if rest and isinstance(shown, DraftsStep):
            shown.write_to(rest)
        elif rest and isinstance(shown, CardStep):
            shown.show_card(rest)
        self.take_focus()
