"""Whether the company is an SME, by which rule, and what is missing to tell."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget

from smedesk.domain.company_size import SizeVerdict, SmeAnswer, judge_size
from smedesk.domain.reason import Answer, Reason
from smedesk.domain.records import Company, Scheme
from smedesk.services.suggesting import running_scheme
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.companies.forms import SIZE_GROUP
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.text import column, label, line

_SIGNS = {
    Answer.OK: ("circle-check", "ok"),
    Answer.NO: ("circle-alert", "bad"),
    Answer.UNKNOWN: ("info", "muted"),
}


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


class SizeCard(Card):
    """The verdict on the size, with each rule's reason."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("CompanySize", "Is it an SME?"), parent)
        self.setObjectName("size_card")
        self._desk = desk
        self.chip = Chip()
        self.chip.setObjectName("size_chip")
        self.head.addWidget(self.chip)
        self._reasons = column(gap="gap_small")
        self.body.addLayout(self._reasons)
        unknown = translate("CompanySize", "No scheme runs today, so its limits are not known.")
        self._none = label(unknown, "muted", wrap=True)
        self.body.addWidget(self._none)

    def show_company(self, company: Company) -> None:
        """Judge a company by the scheme that runs."""
        self._desk.ask(
            self,
            lambda reads: running_scheme(reads.find(Scheme), self._desk.today()),
            lambda running: self._show(judge_size(company, running[1].sme) if running else None),
            topic="scheme",
        )

    def _show(self, verdict: SizeVerdict | None) -> None:
        while (item := self._reasons.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        self._none.setVisible(verdict is None)
        self.chip.setVisible(verdict is not None)
        if verdict is None:
            return
        self.chip.show_status(*size_words(verdict))
        for reason in verdict.reasons:
            self._reasons.addWidget(_reason_line(reason))


class SizePart(QWidget):
    """The figures of a company and what follows from them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = SizeCard(desk)
        self.form = RecordForm(desk, "company", SIZE_GROUP)
        self.form.shown.connect(self.card.show_company)
        layout = column(self, "gap_large")
        layout.addWidget(self.card)
        layout.addWidget(self.form)

    def show_record(self, id: str) -> None:
        """Show another company."""
        self.form.show_record(id)


def _reason_line(reason: Reason) -> QWidget:
    theme = current_theme()
    sign, tone = _SIGNS[reason.answer]
    side = theme.size("icon_small")
    picture = QLabel()
    picture.setPixmap(theme.icon(sign, tone).pixmap(QSize(side, side), picture.devicePixelRatioF()))
    row = QWidget()
    layout = line(row)
    layout.addWidget(picture)
    layout.addWidget(label(current_labels().sentence(reason), wrap=True), 1)
    return row
