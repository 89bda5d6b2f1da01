"""The detail of an exchange: parties, stay, activity plan with hints, grant and agreement."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from smedesk.domain.activity_plan import HintCode
from smedesk.domain.errors import RecordMissing
from smedesk.services.papers import IssuingPrinter
from smedesk.services.ports import Changes
from smedesk.ui.desk import Desk
from smedesk.ui.forms.links import Link
from smedesk.ui.labels import Labels
from smedesk.ui.screens.exchanges.cards import ExchangeCards
from smedesk.ui.screens.exchanges.questions import ExchangeDetail, read_exchange

_PARTS = ("exchange", "stay_period", "plan_section", "plan_activity", "document")
_SIDES = ("sender_objective", "host_objective", "sender_outcome", "host_outcome")


class ExchangeView(QWidget):
    """Shows one exchange. Fields save as they are left; hints and grant follow."""

    def __init__(self, desk: Desk, printer: IssuingPrinter, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self._id = ""
        self._detail: ExchangeDetail | None = None
        self._cards = ExchangeCards(self, desk, printer, labels, self._doubts, self._missing)
        desk.notices.changed.connect(self._on_changed)

    # ---------------------------------------------------------------- what is shown

    def show_record(self, id: str) -> None:
        """Show an exchange, "" for none; what is being typed is saved to the one before."""
        if id != self._id:
            self._cards.commit()
            self._id = id
        if not id:
            self._detail = None
            self._cards.show_nothing()
            return
        today = self._desk.today()
        self._desk.ask(
            self,
            lambda reads: read_exchange(reads, id, today),
            self._on_detail,
            lambda error: isinstance(error, RecordMissing),
            topic="exchange",
        )

    def take_focus(self) -> None:
        """Go to the first field."""
        self._cards.finish()
        self._cards.project.take_focus()

    def issue(self) -> None:
        """Issue the agreement, or go to what it lacks."""
        self._cards.finish()
        self._cards.commit()
        agreement = self._cards.agreement
        if agreement.is_ready:
            agreement.issue()
        elif self._detail is not None:
            agreement.take_focus()
            self._bring(agreement)

    def _on_detail(self, detail: ExchangeDetail) -> None:
        if detail.exchange.id != self._id:
            return
        self._detail = detail
        self._cards.show_exchange(detail)

    def _on_changed(self, changes: Changes) -> None:
        if self._id and changes.touches(*_PARTS, "person", "company"):
            self.show_record(self._id)

    # ---------------------------------------------------------------- ways to a field

    def _doubts(self, detail: ExchangeDetail) -> list[Link]:
        return [
            Link(hint.wording.worded(self._labels.show), self._way_to(hint.record, hint.field, hint.code))
            for hint in detail.hints
        ]

    def _missing(self, detail: ExchangeDetail) -> list[Link]:
        period = next((one for one in detail.periods if not (one.planned_from and one.planned_to)), None)
        empty = next(
            ((one.id, name) for one in detail.sections for name in _SIDES if not str(getattr(one, name)).strip()),
            ("", ""),
        )
        ways = {
            "agreement.no_dates": self._way_to(period.id, "planned_from") if period else self._cards.periods.add,
            "agreement.no_project": self._way_to(detail.exchange.id, "project"),
            "agreement.no_plan": self._way_to("", "", HintCode.NO_SECTIONS),
            "agreement.empty_side": self._way_to(*empty),
            "agreement.no_sending_signatory": partial(self._desk.go_to, "companies", detail.sending_company.id),
            "agreement.no_sending_address": partial(self._desk.go_to, "companies", detail.sending_company.id),
            "agreement.no_host_signatory": partial(self._desk.go_to, "companies", detail.host_company.id),
            "agreement.no_host_address": partial(self._desk.go_to, "companies", detail.host_company.id),
            "agreement.no_office_details": partial(self._desk.go_to, "office", ""),
        }
        return [Link(self._labels.sentence(reason), ways.get(reason.code)) for reason in detail.missing]

    def _way_to(self, record: str, name: str, code: str = "") -> partial[None] | None:
        """Return what goes to a field; where the plan as a whole is meant, to the button that adds what it lacks."""
        cards = self._cards
        adds = {HintCode.NO_SECTIONS: cards.sections.add_button, HintCode.NO_ACTIVITIES: cards.activities.add_button}
        if record:
            return partial(self.go_to_field, record, name)
        return partial(self._go_to, adds[HintCode(code)]) if code in adds else None

    def go_to_field(self, record: str, name: str) -> None:
        """Go to a field of the exchange or of one of its parts."""
        if (field := self._cards.field(record, name)) is not None:
            self._go_to(field)

    def _go_to(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._bring(widget)

    def _bring(self, widget: QWidget) -> None:
        """Scroll to a widget."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
