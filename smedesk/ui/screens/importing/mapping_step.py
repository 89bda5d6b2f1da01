"""The second step: which column is which field, guessed and corrected."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from smedesk.services.import_mapping import LEFT_OUT, ImportMapping, SheetMapping, heads
from smedesk.services.import_table import Sheet, Workbook, column_letters
from smedesk.services.import_values import as_text
from smedesk.translate import translate
from smedesk.ui.screens.importing.words import target_choices
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.choice_fields import SearchChoiceField
from smedesk.ui.widgets.choices import ChoiceIndex
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import ElidedLabel, column, label, line, scrolled
from smedesk.ui.widgets.text_fields import TextField

_SAMPLES = 3
_LEFT_OUT = "-"
"""how "left out" is chosen: a choice needs a code"""


class MappingStep(QWidget):
    """Shows the columns of one sheet with samples and what each becomes. `wanted()` asks for the dry run,
    `profile_wanted(name)` for keeping the columns.
    """

    wanted = Signal()
    profile_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbook = Workbook("", ())
        self._mapping = ImportMapping(())
        self._sheet = ""
        self._targets = ChoiceIndex(
            replace(one, code=_LEFT_OUT) if one.code == LEFT_OUT else one for one in target_choices()
        )
        self.fields: list[SearchChoiceField] = []
        self._sheets = FilterChips(translate("ImportColumns", "Sheets"))
        self._sheets.changed.connect(lambda keys: self._show_sheet(keys[0]))
        self._card = Card()
        self._area = scrolled(QWidget())
        self._card.body.addWidget(self._area)
        layout = column(self, "gap_large")
        layout.addWidget(self._sheets)
        layout.addWidget(self._card, 1)
        layout.addWidget(self._options())

    @property
    def mapping(self) -> ImportMapping:
        """The mapping as it is chosen."""
        return replace(
            self._mapping,
            is_overwriting=self._overwrite.isChecked(),
            is_taking_faulty=self._take_faulty.isChecked(),
        )

    def show_workbook(self, workbook: Workbook, mapping: ImportMapping) -> None:
        """Show the guessed columns of a file."""
        self._workbook, self._mapping = workbook, mapping
        self._overwrite.setChecked(mapping.is_overwriting)
        self._take_faulty.setChecked(mapping.is_taking_faulty)
        used = [one.sheet for one in mapping.sheets if any(one.targets)]
        others = [one.sheet for one in mapping.sheets if one.sheet not in used]
        self._sheets.set_choices([(name, name) for name in (*used, *others)])
        self._sheets.setVisible(len(mapping.sheets) > 1)
        self._show_sheet((*used, *others)[0])

    def take_focus(self) -> None:
        """Go to the first column."""
        if self.fields:
            self.fields[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns scroll in their card, or with all of the page where that is low."""
        super().resizeEvent(event)
        self._share_room()

    # ---------------------------------------------------------------- how it looks

    def _share_room(self) -> None:
        theme, inside = current_theme(), self._area.widget()
        is_low = self.window().height() < theme.size("page_low")
        needed = inside.sizeHint().height() if is_low and inside is not None else 0
        self._area.setMinimumHeight(max(needed, theme.size("long_text_most")))

    def _options(self) -> QWidget:
        card = Card()
        self._overwrite = QCheckBox(translate("ImportColumns", "The file replaces what is here"))
        self._overwrite.setObjectName("import_overwrite")
        self._take_faulty = QCheckBox(
            translate("ImportColumns", "Take rows with a faulty cell too; the cell goes to a note")
        )
        self._take_faulty.setObjectName("import_take_faulty")
        self.name = TextField(translate("ImportColumns", "Keep these columns as"))
        self.name.setObjectName("import_profile_name")
        keep = button(translate("ImportColumns", "Keep columns"), self._on_keep)
        keep.setObjectName("import_keep_profile")
        run = button(translate("ImportColumns", "Dry run"), self.wanted.emit, kind="primary")
        run.setObjectName("import_dry_run")
        boxes = QWidget()
        beside = FlowLayout(boxes, "gap_large")
        for box in (self._overwrite, self._take_faulty):
            beside.addWidget(box)
        card.body.addWidget(boxes)
        row = line(gap="gap_large")
        row.addWidget(self.name, 1)
        for each in (keep, run):
            below = column()
            below.addStretch(1)
            below.addWidget(each)
            below.addSpacing(current_theme().size("gap_small"))
            row.addLayout(below)
        card.body.addLayout(row)
        return card

    def _show_sheet(self, name: str) -> None:
        self._sheet = name
        self._sheets.turn_on((name,))
        sheet = self._workbook.sheet(name)
        mapping = self._mapping_of(name)
        self._card.setAccessibleName(name)
        self._area.setWidget(self._columns_of(sheet, mapping))
        self._share_room()

    def _columns_of(self, sheet: Sheet, mapping: SheetMapping) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        theme = current_theme()
        grid.setHorizontalSpacing(theme.size("gap_large"))
        grid.setVerticalSpacing(theme.size("gap"))
        for at, stretch in ((1, 2), (2, 3), (3, 3)):
            grid.setColumnStretch(at, stretch)
        titles = (
            translate("ImportColumns", "Column"),
            translate("ImportColumns", "Head"),
            translate("ImportColumns", "The first cells"),
            translate("ImportColumns", "Becomes"),
        )
        for at, title in enumerate(titles):
            grid.addWidget(label(title, "over"), 0, at)
        self.fields = []
        for number, head in enumerate(heads(sheet, mapping.header_row)):
            letters = column_letters(number)
            grid.addWidget(label(letters, "muted"), number + 1, 0)
            grid.addWidget(ElidedLabel(head, "strong"), number + 1, 1)
            grid.addWidget(ElidedLabel(_samples(sheet, number, mapping.header_row), "small"), number + 1, 2)
            grid.addWidget(self._target(number, head or letters, mapping.targets[number]), number + 1, 3)
        grid.setRowStretch(sheet.width + 1, 1)
        return inside

    def _target(self, number: int, head: str, target: str) -> SearchChoiceField:
        name = translate("ImportColumns", "{head} becomes").format(head=head)
        field = SearchChoiceField(name, self._targets)
        field.show_bare()  # its row says which one
        field.setObjectName(f"import_column_{column_letters(number)}")
        field.set_value(target or _LEFT_OUT)
        field.left_changed.connect(partial(self._on_target, number))
        self.fields.append(field)
        return field

    def _on_target(self, number: int, code: str | None) -> None:
        target = LEFT_OUT if code in (None, _LEFT_OUT) else str(code)
        self._mapping = self._mapping.with_target(self._sheet, number, target)
        for field, now in zip(self.fields, self._mapping_of(self._sheet).targets, strict=True):
            field.refresh_value(now or _LEFT_OUT)

    def _mapping_of(self, name: str) -> SheetMapping:
        return next(one for one in self._mapping.sheets if one.sheet == name)

    def _on_keep(self) -> None:
        self.name.commit()
        if name := str(self.name.value()):
            self.profile_wanted.emit(name)


def _samples(sheet: Sheet, number: int, header_row: int) -> str:
    """Return the first filled cells of a column."""
    cells = (row[number] for row in sheet.rows[header_row + 1 :] if number < len(row) and row[number] is not None)
    return "  ·  ".join(as_text(cell) for cell, _ in zip(cells, range(_SAMPLES), strict=False))
