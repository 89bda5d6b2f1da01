"""One form: what is wrong with it and its texts at the left, the paper at the right, or one at a time where it is
narrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.roles import Action
from smedesk.services.own_forms import FormBench, approve_form, set_form_period, withdraw_form
from smedesk.services.ports import Store
from smedesk.services.printing import PageRenderer
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.forms.dialogs import ALL_LANGUAGES, Approval, ApproveDialog
from smedesk.ui.screens.forms.preview import FormPreview
from smedesk.ui.screens.forms.questions import FormView, read_view
from smedesk.ui.screens.forms.texts import FormTexts
from smedesk.ui.screens.forms.words import approval_words, fault_words, place_words, standing_words
from smedesk.ui.screens.item_list import ItemList, Line
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.date_field import DateField
from smedesk.ui.widgets.text import column, label, line, scrolled

_MOST_FINDINGS = 8
_HALF = 600
"""Both panes are given the same; the splitter shares out what there is."""
TEXTS, PREVIEW, EVERYTHING, WRONG = "texts", "preview", "everything", "wrong"


class FormEditor(QWidget):
    """Edits a draft, shows every other form. Each change is an operation of its own, which can be taken back."""

    def __init__(self, desk: Desk, bench: FormBench, pages: PageRenderer) -> None:
        super().__init__()
        self.setObjectName("form_editor")
        self._desk, self._bench = desk, bench
        self.view: FormView | None = None
        self._key, self._wanted_language, self._wanted_text = "", "", ""
        self.texts, self.preview = FormTexts(desk, bench), FormPreview(desk, bench, pages)
        self._standing = label("", wrap=True)
        self._standing.setObjectName("form_standing")
        self.findings = ItemList(translate("Forms", "What is wrong"), lambda _kind, at: self._go_to_finding(int(at)))
        self.findings.setObjectName("form_findings")
        self._more = label("", "small", wrap=True)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setChildrenCollapsible(False)
        self._make_fields()
        self._lay_out()

    def _make_fields(self) -> None:
        self.language = ChoiceField(translate("Forms", "Language"), (), is_needed=True)
        self.language.editor.setObjectName("form_language")
        self.language.left_changed.connect(lambda code: self._show_language(str(code)))
        today = self._desk.today
        self._begin = DateField(translate("Forms", "Used from"), today=today)
        self._begin.editor.setObjectName("form_begin")
        self._end = DateField(translate("Forms", "Used until"), today=today)
        self._end.editor.setObjectName("form_end")
        for field in (self._begin, self._end):
            field.left_changed.connect(lambda _day: self._save_period())
        self._filter = FilterChips(translate("Forms", "Texts"))
        self._filter.set_choices(
            [(EVERYTHING, translate("Forms", "All texts")), (WRONG, translate("Forms", "Missing or faulty"))]
        )
        self._filter.changed.connect(lambda on: self.texts.show_faulty_only(is_faulty_only=on == (WRONG,)))
        self._side = FilterChips(translate("Forms", "What is shown"))
        self._side.setObjectName("form_side")
        self._side.set_choices([(TEXTS, translate("Forms", "Texts")), (PREVIEW, translate("Forms", "Preview"))])
        self._side.changed.connect(lambda _on: self._show_panes())
        self._approved = label("", "small", wrap=True)
        self._approved.setObjectName("form_approved")
        self.approve = button(translate("Forms", "Approve…"), self._ask_approval, icon="check")
        self.approve.setObjectName("approve_form")
        self.withdraw = button(translate("Forms", "Withdraw"), self._withdraw)
        self.withdraw.setObjectName("withdraw_form")
        for step in (self.approve, self.withdraw):
            self._desk.rights.guard(step, Action.MANAGE_OFFICE)

    def _lay_out(self) -> None:
        left, inside = QWidget(), QWidget()
        parts = column(inside, "gap")
        dates = line(gap="gap")
        dates.addWidget(self._begin, 1)
        dates.addWidget(self._end, 1)
        steps = line(gap="gap")
        steps.addWidget(self.approve)
        steps.addWidget(self.withdraw)
        steps.addStretch(1)
        parts.addWidget(self._standing)
        parts.addWidget(self.findings)
        parts.addWidget(self._more)
        parts.addWidget(self.language)
        parts.addWidget(self._approved)
        parts.addLayout(dates)
        parts.addLayout(steps)
        parts.addWidget(self._filter)
        parts.addWidget(self.texts)
        parts.addStretch(1)
        column(left).addWidget(scrolled(inside))
        self._panes.addWidget(left)
        self._panes.addWidget(self.preview)
        self._panes.setStretchFactor(0, 1)
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([_HALF, _HALF])
        whole = column(self, "gap_small")
        whole.addWidget(self._side)
        whole.addWidget(self._panes, 1)
        self._show_panes()

    # ---------------------------------------------------------------- what is shown

    def show_form(self, key: str, language: str) -> None:
        """Open a form, if it can be in this language."""
        self._key, self._wanted_language = key, language
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is shown."""
        bench, key, language = self._bench, self._key, self._wanted_language
        if key:
            self._desk.ask(self, lambda reads: read_view(reads, bench, key, language), self._on_view, topic="view")

    def close_form(self) -> None:
        """Save what is being typed; nothing is shown afterwards."""
        self.texts.save_typed()
        self._key = ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show texts and paper beside each other where there is room."""
        super().resizeEvent(event)
        self._show_panes()

    def _show_panes(self) -> None:
        is_narrow = self.width() < current_theme().size("page_narrow")
        on = self._side.on()
        self._side.setVisible(is_narrow)
        for number, side in enumerate((TEXTS, PREVIEW)):
            if pane := self._panes.widget(number):
                pane.setVisible(not is_narrow or side in on)

    def _on_view(self, view: FormView) -> None:
        if view.form.key != self._key:
            return
        self.view = view
        self._wanted_language = view.language
        self._standing.setText(standing_words(view))
        self._show_languages(view)
        self._show_life(view)
        self._show_findings(view)
        self.texts.show_view(view)
        if self._wanted_text:
            self.texts.go_to(self._wanted_text)
            self._wanted_text = ""
        if view.form.summary is not None:
            self.preview.show_form(view.form.key, view.language, view.form.summary.languages)

    def _show_languages(self, view: FormView) -> None:
        names, summary = current_labels(), view.form.summary
        spoken = summary.languages if summary else ()
        self.language.set_choices([Choice(one, names.language_name(one)) for one in spoken])
        self.language.set_value(view.language if summary else None)
        self._approved.setText(approval_words(summary.approvals.get(view.language) if summary else None))

    def _show_life(self, view: FormView) -> None:
        summary = view.form.summary
        may = bool(view.form.name) and not self._desk.rights.refusal(Action.MANAGE_OFFICE)
        self._begin.refresh_value(summary.effective_from if summary else None)
        self._end.refresh_value(summary.effective_to if summary else None)
        is_withdrawn = summary is not None and summary.status == "withdrawn"
        self._begin.set_read_only(not (may and view.is_editable))
        self._end.set_read_only(not may or summary is None or is_withdrawn)
        self.approve.setVisible(view.is_editable)
        self.approve.setEnabled(not view.findings)
        self.approve.setToolTip(standing_words(view))
        self.withdraw.setVisible(bool(view.form.name) and summary is not None and summary.status == "approved")

    def _show_findings(self, view: FormView) -> None:
        names = current_labels()
        lines = []
        for at, finding in enumerate(view.findings[:_MOST_FINDINGS]):
            place, fault = place_words(finding, names), fault_words(finding)
            lines.append(Line("finding", str(at), "circle-alert", place, fault, f"{place}: {fault}"))
        self.findings.show_lines(lines)
        self.findings.setVisible(bool(lines))
        n = len(view.findings) - len(lines)
        self._more.setText(translate("Forms", "and %n more", "", n))
        self._more.setVisible(n > 0)

    def _show_language(self, code: str) -> None:
        self.texts.save_typed()
        self._wanted_language = code
        self.refresh()

    def _go_to_finding(self, at: int) -> None:
        if self.view is None or at >= len(self.view.findings):
            return
        finding = self.view.findings[at]
        self._side.turn_on((TEXTS,))
        self._show_panes()
        if finding.language and finding.language != self.view.language:
            self._wanted_text = finding.place
            self._show_language(finding.language)
        else:
            self.texts.go_to(finding.place)

    # ---------------------------------------------------------------- what is done

    def _save_period(self) -> None:
        bench, key, view = self._bench, self._key, self.view
        begin, end = self._begin.value(), self._end.value()
        if view is None or view.form.summary is None:
            return
        self._desk.change(lambda store: set_form_period(store, bench, key, begin, end), None, self._on_refused)

    def _ask_approval(self) -> None:
        self.texts.save_typed()
        if self.view is not None:
            language = (self.view.language, current_labels().language_name(self.view.language))
            ApproveDialog(language, self._desk.today(), self._approve, self).open()

    def _approve(self, approval: Approval) -> None:
        bench, key, view = self._bench, self._key, self.view
        if view is None or view.form.summary is None:
            return
        is_all = approval.language == ALL_LANGUAGES
        languages = view.form.summary.languages if is_all else (approval.language,)

        def work(store: Store) -> object:
            return approve_form(store, bench, key, languages, approval.by, approval.on)

        self._desk.change(work, None, self._on_refused)

    def _withdraw(self) -> None:
        bench, key = self._bench, self._key
        self._desk.change(lambda store: withdraw_form(store, bench, key), None, self._on_refused)

    def _on_refused(self, error: BaseException) -> bool:
        if isinstance(error, DomainError):
            self._desk.notices.say(refusal_of(error))
        return isinstance(error, DomainError)
