"""The cards of an exchange, made and shown one after the other while the window goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smedesk.domain.field import Record
from smedesk.domain.records import PlanActivity
from smedesk.services.exchanging import add_activity, add_period, add_section
from smedesk.services.papers import IssuingPrinter
from smedesk.services.ports import Changes, Store
from smedesk.translate import mark, translate
from smedesk.ui.building import Steps
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.forms.links import Link, Links
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.labels import Labels
from smedesk.ui.screens.exchanges.grant_card import GrantCard
from smedesk.ui.screens.exchanges.head_card import HeadCard
from smedesk.ui.screens.exchanges.issue_card import IssueCard
from smedesk.ui.screens.exchanges.log import ExchangeLog
from smedesk.ui.screens.exchanges.part_forms import PartForms, PartKind
from smedesk.ui.screens.exchanges.questions import ExchangeDetail
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label

_PROJECT = FormGroup(mark("Exchanges", "Project"), ("project", "talked_on"))
_CARDS = 9

Linked = Callable[[ExchangeDetail], list[Link]]


class ExchangeCards(QObject):
    """The cards below each other. Who needs one of them calls `finish` first."""

    def __init__(
        self, view: QWidget, desk: Desk, printer: IssuingPrinter, labels: Labels, doubts: Linked, missing: Linked
    ) -> None:
        """`doubts` words what a reviewer would ask, `missing` what the agreement lacks, and both where it leads."""
        super().__init__(view)
        self._view, self._desk, self._labels = view, desk, labels
        self._doubts, self._missing = doubts, missing
        self._detail: ExchangeDetail | None = None
        self._cards: list[tuple[QWidget, Callable[[ExchangeDetail], object]]] = []
        self._parts: list[PartForms] = []
        self._forms: list[PartForms | RecordForm] = []
        self._is_whole = False
        self._layout = column(view, "gap_large")
        self._layout.addStretch(1)
        self._making = Steps(self)
        self._making.add(
            partial(self._make_told, HeadCard),
            self._make_stay,
            self._make_project,
            self._make_plan,
            self._make_weeks,
            self._make_review,
            partial(self._make_told, GrantCard),
            partial(self._make_agreement, printer),
            partial(self._make_told, ExchangeLog),
        )

    def show_exchange(self, detail: ExchangeDetail) -> None:
        """Show an exchange: card by card at first, afterwards at once, so that what stands there is of one exchange."""
        self._detail = detail
        self._making.add(*(partial(self._show_card, at) for at in range(_CARDS)))
        if self._is_whole:
            self._making.finish()

    def show_nothing(self) -> None:
        """Hide the cards."""
        self._detail = None
        self._is_whole = False
        for card, _ in self._cards:
            card.hide()

    def finish(self) -> None:
        """Make and show now what is waiting."""
        self._making.finish()

    def commit(self) -> None:
        """Take over what is being typed."""
        for form in self._forms:
            form.commit()

    def field(self, record: str, name: str) -> QWidget | None:
        """Return the field of the exchange or of one of its parts."""
        self.finish()
        if record == self.project.record_id:
            return self.project.fields.get(name)
        return next((field for one in self._parts if (field := one.field(record, name))), None)

    def _put(self, card: QWidget, show: Callable[[ExchangeDetail], object]) -> None:
        """Take a card in below the others. It is hidden until there is an exchange, which `show` shows in it."""
        card.hide()
        self._layout.insertWidget(len(self._cards), card)
        self._cards.append((card, show))

    def _put_parts(
        self, forms: PartForms, title: str, name: str, of: Callable[[ExchangeDetail], Sequence[Record]]
    ) -> None:
        self._parts.append(forms)
        self._forms.append(forms)
        card = self._card(title, forms, name)
        self._put(card, lambda detail: forms.show_parts(detail.exchange.id, of(detail)))

    def _card(self, title: str, inside: QWidget, name: str) -> Card:
        card = Card(title, self._view)
        card.setObjectName(name)
        card.body.addWidget(inside)
        return card

    def _make_told(self, kind: type[HeadCard] | type[GrantCard] | type[ExchangeLog]) -> None:
        card = kind(self._desk, self._labels, self._view)
        self._put(card, card.show_exchange)

    def _make_stay(self) -> None:
        self.periods = PartForms(self._desk, _periods(), self._view)
        self._put_parts(self.periods, translate("Exchanges", "Stay"), "stay_card", lambda detail: detail.periods)

    def _make_project(self) -> None:
        self.project = RecordForm(self._desk, "exchange", (_PROJECT,), self._view)
        self.project.setObjectName("exchange_form")
        self._forms.append(self.project)
        self._put(self.project, self._show_project)

    def _make_plan(self) -> None:
        self.sections = PartForms(self._desk, _sections(), self._view)
        title = translate("Exchanges", "Activity plan")
        self._put_parts(self.sections, title, "sections_card", lambda detail: detail.sections)

    def _make_weeks(self) -> None:
        self.activities = PartForms(self._desk, _activities(self._next_week), self._view)
        title = translate("Exchanges", "Week by week")
        self._put_parts(self.activities, title, "activities_card", lambda detail: detail.activities)

    def _make_review(self) -> None:
        self._hints = Links("info", "accent")
        card = self._card(translate("Exchanges", "What a reviewer would ask"), self._hints, "review_card")
        words = translate("Exchanges", "Nothing: both sides have objectives and outcomes.")
        self._no_hints = label(words, "muted", wrap=True)
        card.body.addWidget(self._no_hints)
        self._put(card, self._show_hints)

    def _make_agreement(self, printer: IssuingPrinter) -> None:
        self.agreement = IssueCard(self._desk, printer, self._labels, self._view)
        self.agreement.issued.connect(lambda id: self._desk.go_to("documents", id))
        self._put(self.agreement, lambda detail: self.agreement.show_exchange(detail, self._missing(detail)))

    def _show_card(self, at: int) -> None:
        if self._detail is not None:
            card, show = self._cards[at]
            show(self._detail)
            card.show()
            self._is_whole = at == _CARDS - 1 or self._is_whole

    def _show_project(self, detail: ExchangeDetail) -> None:
        if self.project.record_id != detail.exchange.id:
            self.project.show_record(detail.exchange.id)

    def _show_hints(self, detail: ExchangeDetail) -> None:
        self._hints.show_links(self._doubts(detail))
        self._no_hints.setVisible(not detail.hints)

    def _next_week(self) -> int:
        weeks = [one.week or 0 for one in self._detail.activities] if self._detail else []
        return max(weeks, default=0) + 1


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
