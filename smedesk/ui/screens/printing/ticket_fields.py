"""The fields of how something is printed: printer, copies, sides, colour, pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smedesk.services.printing import MOST_COPIES, Printer, Sides, Ticket
from smedesk.translate import translate
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text import column
from smedesk.ui.widgets.text_fields import WholeNumberField

_BLACK, _COLOUR = "black", "colour"


class TicketFields(QWidget):
    """Shows a ticket and gives it back. `answered` when the printers are known."""

    answered = Signal()

    def __init__(self, *, has_pages: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printers: dict[str, Printer] = {}
        self._ticket = Ticket()
        self.printer = ChoiceField(translate("Printing", "Printer"), (), is_needed=True)
        self.copies = WholeNumberField(translate("Printing", "Copies"), least=1, most=MOST_COPIES)
        self.sides = ChoiceField(
            translate("Printing", "Sides of the sheet"),
            (
                Choice(Sides.LONG_EDGE, translate("Printing", "Both, turned like a book")),
                Choice(Sides.SHORT_EDGE, translate("Printing", "Both, turned like a pad")),
                Choice(Sides.ONE, translate("Printing", "One")),
            ),
            is_needed=True,
        )
        self.colour = ChoiceField(
            translate("Printing", "Colour"),
            (
                Choice(_BLACK, translate("Printing", "Black and white")),
                Choice(_COLOUR, translate("Printing", "In colour")),
            ),
            is_needed=True,
        )
        self.first = WholeNumberField(translate("Printing", "From page"), least=1)
        self.last = WholeNumberField(translate("Printing", "To page"), translate("Printing", "Empty: all"), least=1)
        layout = column(self, "gap")
        names = ("printer", "copies", "sides", "colour", "first", "last")
        for name, field in zip(names, self._fields(), strict=True):
            field.setObjectName(f"print_{name}")
            layout.addWidget(field)
        layout.addStretch(1)
        for field in (self.first, self.last):
            field.setVisible(has_pages)

    def _fields(self) -> tuple[Field, ...]:
        return (self.printer, self.copies, self.sides, self.colour, self.first, self.last)

    def show_ticket(self, ticket: Ticket) -> None:
        """Show how something is printed."""
        self._ticket = ticket
        self.copies.set_value(ticket.copies)
        self.sides.set_value(ticket.sides.value)
        self.colour.set_value(_COLOUR if ticket.is_colour else _BLACK)
        self.first.set_value(ticket.first or None)
        self.last.set_value(ticket.last or None)
        self._choose_printer()

    def show_printers(self, printers: Sequence[Printer]) -> None:
        """Offer these printers; the remembered one stays chosen where it is still there."""
        self._printers = {one.name: one for one in printers}
        self.printer.set_choices([Choice(one.name, one.words) for one in printers])
        self._choose_printer()
        if not printers:
            self.printer.show_error(
                translate("Printing", "No printer is set up on this computer. A copy of the document can be saved.")
            )
        self.answered.emit()

    def _choose_printer(self) -> None:
        if self._printers:
            wanted = self._ticket.printer
            self.printer.set_value(wanted if wanted in self._printers else next(iter(self._printers)))

    @property
    def is_ready(self) -> bool:
        """Whether there is a printer."""
        return bool(self._printers)

    def _is_committed(self) -> bool:
        answers = [field.commit() for field in self._fields() if not field.isHidden()]  # each says what is wrong
        return all(answers)

    def ticket(self) -> Ticket | None:
        """Return what is chosen, None where a field says no; the field says why."""
        if not self.is_ready or not self._is_committed():
            return None
        first, last = int(self.first.value() or 0), int(self.last.value() or 0)
        if last and first > last:
            self.last.show_error(translate("Printing", "This page comes before the first one."))
            return None
        return replace(
            self._ticket,
            printer=str(self.printer.value() or ""),
            copies=int(self.copies.value() or 1),
            sides=Sides(str(self.sides.value())),
            is_colour=self.colour.value() == _COLOUR,
            first=first,
            last=last,
        )
