"""The detail of an exchange: parties, stay, activity plan with hints, grant and agreement."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from smedesk.domain.activity_plan import HintCode
from smedesk.domain.errors import RecordMissing
from smedesk.domain.field import Record
from smedesk.domain.records import Company, PlanActivity
from smedesk.domain.roles import Action
from smedesk.domain.states import COMMANDS, EXCHANGE
from smedesk.services.agreements import DocumentPrinter
from smedesk.services.editing import change_fields
from smedesk.services.exchanging import add_activity, add_period, add_section
from smedesk.services.ports import Changes, Store
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.labels import Labels
from smedesk.ui.screens.exchanges.grant_card import GrantCard
from smedesk.ui.screens.exchanges.issue_card import IssueCard
from smedesk.ui.screens.exchanges.links import Link, Links
from smedesk.ui.screens.exchanges.part_forms import PartForms, PartKind
from smedesk.ui.screens.exchanges.questions import ExchangeDetail, read_exchange
from smedesk.ui.screens.exchanges.words import kind_words, state_tone, state_words
from smedesk.ui.screens.turns import task_words
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import column, label

_PARTS = ("exchange", "stay_period", "plan_section", "plan_activity", "document")
_PROJECT = FormGroup(mark("Exchanges", "Project"), ("project", "talked_on"))
_SIDES = ("sender_objective", "host_objective", "sender_outcome", "host_outcome")


class ExchangeView(QWidget):
    """Shows one exchange. Fields save as they are left; hints and grant follow."""

    def __init__(self, desk: Desk, printer: DocumentPrinter, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self._id = ""
        self._detail: ExchangeDetail | None = None
        self._make_head()
        self._project = RecordForm(desk, "exchange", (_PROJECT,))
        self._project.setObjectName("exchange_form")
        self._periods = PartForms(desk, _periods())
        self._sections = PartForms(desk, _sections())
        self._activities = PartForms(desk, _activities(self._next_week))
        self._hints = Links("info", "accent")
        self._grant = GrantCard(desk, labels)
        self._agreement = IssueCard(desk, printer, labels)
        self._agreement.issued.connect(lambda id: desk.go_to("documents", id))
        self._layout = column(self, "gap_large")
        self._cards: tuple[QWidget, ...] = (
            self._head,
            _card(translate("Exchanges", "Stay"), self._periods, "stay_card"),
            self._project,
            _card(translate("Exchanges", "Activity plan"), self._sections, "sections_card"),
            _card(translate("Exchanges", "Week by week"), self._activities, "activities_card"),
            self._review_card(),
            self._grant,
            self._agreement,
        )
        for card in self._cards:
            self._layout.addWidget(card)
        self._layout.addStretch(1)
        self._show_cards(is_there=False)
        desk.notices.changed.connect(self._on_changed)

    def _make_head(self) -> None:
        self._head = Card()
        self._head.setObjectName("exchange_card")
        self._state = Chip()
        self._state.setObjectName("exchange_state")
        self._next = label("", wrap=True)
        self._steps = QWidget()
        self._steps_layout = FlowLayout(self._steps)
        self._papers = label("", "small", wrap=True)
        self._facts = DetailRows()
        self._head.head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        for piece in (self._next, self._steps, self._papers, self._facts):
            self._head.body.addWidget(piece)

    def _review_card(self) -> Card:
        card = _card(translate("Exchanges", "What a reviewer would ask"), self._hints, "review_card")
        self._no_hints = label(
            translate("Exchanges", "Nothing: both sides have objectives and outcomes."), "muted", wrap=True
        )
        card.body.addWidget(self._no_hints)
        return card

    # ---------------------------------------------------------------- what is shown

    def show_record(self, id: str) -> None:
        """Show an exchange, "" for none; what is being typed is saved to the one before."""
        if id != self._id:
            for parts in (self._periods, self._sections, self._activities):
                parts.commit()
            self._id = id
            self._project.show_record(id)
        if not id:
            self._detail = None
            self._show_cards(is_there=False)
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
        self._project.take_focus()

    def issue(self) -> None:
        """Issue the agreement, or go to what it lacks."""
        for parts in (self._periods, self._sections, self._activities):
            parts.commit()
        self._project.commit()
        if self._agreement.is_ready:
            self._agreement.issue()
        elif self._detail is not None:
            self._agreement.take_focus()
            self._bring(self._agreement)

    def _on_detail(self, detail: ExchangeDetail) -> None:
        if detail.exchange.id != self._id:
            return
        self._detail = detail
        self._show_head(detail)
        self._periods.show_parts(self._id, detail.periods)
        self._sections.show_parts(self._id, detail.sections)
        self._activities.show_parts(self._id, detail.activities)
        self._hints.show_links(
            [
                Link(hint.wording.worded(self._labels.show), self._way_to(hint.record, hint.field, hint.code))
                for hint in detail.hints
            ]
        )
        self._no_hints.setVisible(not detail.hints)
        self._grant.show_exchange(detail)
        self._agreement.show_exchange(detail, self._missing(detail))
        self._show_cards(is_there=True)

    def _show_head(self, detail: ExchangeDetail) -> None:
        exchange, person = detail.exchange, detail.participant
        self._head.set_title(f"{person.given_name} {person.family_name} → {detail.host_company.name}")
        self._state.show_status(state_words(exchange.state), state_tone(exchange.state))
        self._next.setText(task_words(detail.turn, detail.role))
        self._show_steps(detail)
        facts = DetailRows()
        for name, value in (
            (translate("Exchanges", "Number"), exchange.number),
            (
                translate("Exchanges", "Participant"),
                ", ".join(filter(None, (f"{person.given_name} {person.family_name}".strip(), person.job_title))),
            ),
            (translate("Exchanges", "Sending company"), self._company(detail.sending_company)),
            (translate("Exchanges", "Host company"), self._company(detail.host_company)),
            (translate("Exchanges", "Sending office"), detail.sending_office.name),
            (translate("Exchanges", "Host office"), detail.host_office.name),
        ):
            facts.add(name, value)
        self._head.body.replaceWidget(self._facts, facts)
        self._facts.deleteLater()
        self._facts = facts

    def _company(self, company: Company) -> str:
        return ", ".join(part for part in (company.name, self._labels.country(company.country)) if part)

    def _show_steps(self, detail: ExchangeDetail) -> None:
        """The steps that need no reason; which papers a step lacks is said before it is taken."""
        while (item := self._steps_layout.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        rows = [row for row in EXCHANGE.steps(detail.exchange.state, detail.role) if not row.needs_reason]
        for row in rows:
            made = button(translate(*COMMANDS[row.command]), partial(self._take_step, row.next_state))
            made.setObjectName(f"{row.command}_exchange")
            self._desk.rights.guard(made, Action.EDIT_EXCHANGES)
            self._steps_layout.addWidget(made)
        self._steps.setVisible(bool(rows))
        papers = [kind_words(kind) for row in rows for kind in detail.papers_missing.get(row.next_state, ())]
        self._papers.setText(translate("Exchanges", "Not on file yet: {papers}").format(papers=", ".join(papers)))
        self._papers.setVisible(bool(papers))

    def _take_step(self, state: str) -> None:
        id = self._id
        self._desk.change(lambda store: change_fields(store, "exchange", id, {"state": state}))

    def _show_cards(self, *, is_there: bool) -> None:
        for card in self._cards:
            card.setVisible(is_there)

    def _on_changed(self, changes: Changes) -> None:
        if self._id and changes.touches(*_PARTS, "person", "company"):
            self.show_record(self._id)

    # ---------------------------------------------------------------- ways to a field

    def _missing(self, detail: ExchangeDetail) -> list[Link]:
        period = next((one for one in detail.periods if not (one.planned_from and one.planned_to)), None)
        empty = next(
            ((one.id, name) for one in detail.sections for name in _SIDES if not str(getattr(one, name)).strip()),
            ("", ""),
        )
        ways = {
            "agreement.no_dates": self._way_to(period.id, "planned_from") if period else self._periods.add,
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
        adds = {HintCode.NO_SECTIONS: self._sections.add_button, HintCode.NO_ACTIVITIES: self._activities.add_button}
        if record:
            return partial(self.go_to_field, record, name)
        return partial(self._go_to, adds[HintCode(code)]) if code in adds else None

    def go_to_field(self, record: str, name: str) -> None:
        """Go to a field of the exchange or of one of its parts."""
        parts = (self._periods, self._sections, self._activities)
        found = [field for one in parts if (field := one.field(record, name))]
        field = self._project.fields.get(name) if record == self._id else found[0] if found else None
        if field is not None:
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

    def _next_week(self) -> int:
        weeks = [one.week or 0 for one in self._detail.activities] if self._detail else []
        return max(weeks, default=0) + 1


def _card(title: str, inside: QWidget, name: str) -> Card:
    card = Card(title)
    card.setObjectName(name)
    card.body.addWidget(inside)
    return card


def _periods() -> PartKind:
    return PartKind(
        "stay_period",
        (("planned_from", "planned_to"),),
        lambda at, _record: translate("Exchanges", "Period {number}").format(number=shown(at)),
        translate("Exchanges", "Add a period"),
        _removal,
        add_period,
    )


def _sections() -> PartKind:
    return PartKind(
        "plan_section",
        ("topic", ("sender_objective", "host_objective"), ("sender_outcome", "host_outcome")),
        lambda at, _record: translate("Exchanges", "Section {number}").format(number=shown(at)),
        translate("Exchanges", "Add a section"),
        _removal,
        add_section,
    )


def _activities(next_week: Callable[[], int]) -> PartKind:
    def add(store: Store, exchange: str) -> tuple[str, Changes]:
        return add_activity(store, exchange, next_week())

    def title(_at: int, record: Record) -> str:
        return translate("Exchanges", "Week {number}").format(number=shown(cast("PlanActivity", record).week))

    return PartKind(
        "plan_activity", (("week", "lead"), "activity"), title, translate("Exchanges", "Add an activity"), _removal, add
    )


def _removal(title: str) -> str:
    return translate("Exchanges", "Remove: {title}").format(title=title)
