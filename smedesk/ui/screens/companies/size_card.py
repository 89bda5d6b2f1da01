"""Whether the company is an SME, by which rule, and what is missing to tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date as Date
from functools import partial

from PySide6.QtWidgets import QWidget

from smedesk.domain.company_size import SizeVerdict, SmeAnswer, holding_of, judge_size
from smedesk.domain.records import Company, GroupLink, Scheme
from smedesk.domain.scheme_rules import SmeRules
from smedesk.services.ports import Changes, Reads
from smedesk.services.suggesting import running_scheme
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.forms.taking_part import SIGNS
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.companies.forms import SIZE_GROUPS
from smedesk.ui.screens.companies.links_card import LinkedEnterprises
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import column, label


def size_words(verdict: SizeVerdict) -> tuple[str, Tone]:
    """Return the answer in a few words with its tone."""
    if verdict.answer is SmeAnswer.NOT_SME:
        return translate("CompanySize", "Not an SME"), Tone.WARN
    if verdict.answer is SmeAnswer.CANNOT_TELL:
        return translate("CompanySize", "SME: cannot be told yet"), Tone.NEUTRAL
    if not verdict.size_class:
        return translate("CompanySize", "SME"), Tone.OK
    size = current_labels()("size_class", verdict.size_class)
    return translate("CompanySize", "SME, {size}").format(size=size.lower()), Tone.OK


@dataclass(frozen=True)
class _Judged:
    """What the figures say, what staff say, and what both stand on."""

    verdict: SizeVerdict | None
    by_figures: SizeVerdict | None
    links: tuple[GroupLink, ...]
    rules: SmeRules | None


class SizeCard(Card):
    """The verdict on the size, with each rule's reason; where staff have set it, the figures' verdict beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("CompanySize", "Is it an SME?"), parent)
        self.setObjectName("size_card")
        self.chip = Chip()
        self.chip.setObjectName("size_chip")
        self.head.addWidget(self.chip)
        self._by_figures = label("", wrap=True)
        self._by_figures.setObjectName("size_by_figures")
        self.body.addWidget(self._by_figures)
        self._reasons = column(gap="gap_small")
        self.body.addLayout(self._reasons)
        unknown = translate("CompanySize", "No scheme runs today, so its limits are not known.")
        self._none = label(unknown, "muted", wrap=True)
        self.body.addWidget(self._none)

    def show_verdict(self, verdict: SizeVerdict | None, by_figures: SizeVerdict | None) -> None:
        """Show both verdicts; None while no scheme runs."""
        while (item := self._reasons.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._none.setVisible(verdict is None)
        self.chip.setVisible(verdict is not None)
        self._by_figures.setVisible(verdict is not None and verdict.is_set_by_staff)
        if verdict is None or by_figures is None:
            return
        self.chip.show_status(*size_words(verdict))
        words = translate("CompanySize", "Set by staff. By the figures: {answer}")
        self._by_figures.setText(words.format(answer=size_words(by_figures)[0]))
        for reason in verdict.reasons:
            self._reasons.addWidget(signed(*SIGNS[reason.answer], current_labels().sentence(reason)))


class SizePart(QWidget):
    """The figures of a company and of what it is linked with, and what follows from them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._company: Company | None = None
        self.card = SizeCard()
        self.links = LinkedEnterprises(desk)
        self.form = RecordForm(desk, "company", SIZE_GROUPS)
        self.form.shown.connect(self._on_shown)
        self.form.insert(0, self.card)
        self.form.insert(2, self.links)
        layout = column(self)
        layout.addWidget(self.form)
        desk.notices.changed.connect(self._on_changed)

    def show_record(self, id: str) -> None:
        """Show another company."""
        self.links.show_company(id)
        self.form.show_record(id)

    def _on_shown(self, company: Company) -> None:
        self._company = company
        self._judge()

    def _judge(self) -> None:
        if company := self._company:
            today = self._desk.today()
            self._desk.ask(self, partial(_judged, company, today), partial(self._on_judged, company), topic="size")

    def _on_judged(self, company: Company, judged: _Judged) -> None:
        self.card.show_verdict(judged.verdict, judged.by_figures)
        self.links.show_links(company.id, judged.links, judged.rules, self.form.is_own)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("group_link", "scheme"):
            self._judge()


def _judged(company: Company, today: Date, reads: Reads) -> _Judged:
    links = reads.find(GroupLink, company=company.id)
    running = running_scheme(reads.find(Scheme), today)
    if running is None:
        return _Judged(None, None, links, None)
    rules, holdings = running[1].sme, [holding_of(link) for link in links]
    by_figures = judge_size(replace(company, sme_override=""), rules, holdings)
    return _Judged(judge_size(company, rules, holdings), by_figures, links, rules)
