"""The texts of a form in one language, each below the governing one, with what is wrong with it; saved as left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.roles import Action
from smedesk.services.own_forms import FormBench, FormFinding, FormLine, save_form_text
from smedesk.services.ports import Store
from smedesk.ui.building import Steps
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.screens.forms.questions import FormView
from smedesk.ui.screens.forms.words import fault_words
from smedesk.ui.widgets.text import column, label
from smedesk.ui.widgets.text_fields import LongTextField

_AT_ONCE = 10
"""So many are made before the window goes on"""


class TextRow(QWidget):
    """One text with the governing one above it."""

    def __init__(self, line: FormLine) -> None:
        super().__init__()
        self.name = line.name
        self._governing = label("", "muted", wrap=True)
        self.field = LongTextField(line.name)
        self.field.editor.setObjectName(f"text {line.name}")
        layout = column(self, "gap_small")
        layout.addWidget(self._governing)
        layout.addWidget(self.field)

    def show_line(
        self, line: FormLine, faults: Sequence[FormFinding], *, is_governing: bool, is_editable: bool
    ) -> None:
        """Show the text as it is now; what is being typed stays."""
        self._governing.setText(line.governing)
        self._governing.setVisible(bool(line.governing) and not is_governing)
        self.field.refresh_value(line.words)
        self.field.set_read_only(not is_editable)
        self.field.show_hint("\n".join(map(fault_words, faults)), is_doubt=bool(faults))
        if line.governing and not is_governing and not faults:
            self.field.editor.setAccessibleDescription(line.governing)


class FormTexts(QWidget):
    """All texts, or those with which something is wrong; `built` when all of them are there."""

    built = Signal()

    def __init__(self, desk: Desk, bench: FormBench) -> None:
        super().__init__()
        self._desk, self._bench = desk, bench
        self._view: FormView | None = None
        self._rows: dict[str, TextRow] = {}
        self._shown: tuple[str, str, tuple[str, ...]] = ("", "", ())
        self._wanted = ""
        self._is_faulty_only = False
        self._steps = Steps(self)
        self._layout = column(self, "gap")

    def show_view(self, view: FormView) -> None:
        """Show the texts of a form; those of the same form and language are renewed in their places."""
        self._view = view
        shown = (view.form.key, view.language, tuple(line.name for line in view.lines))
        if shown != self._shown:
            self._shown = shown
            self._rebuild(view)
        for line in view.lines:
            if line.name in self._rows:
                self._show_line(line)

    def show_faulty_only(self, *, is_faulty_only: bool) -> None:
        """Show only what is missing or faulty, or everything."""
        self._is_faulty_only = is_faulty_only
        for row in self._rows.values():
            row.setVisible(self._is_wanted(row.name))

    def go_to(self, name: str) -> None:
        """Go to a text, as soon as it is there."""
        self._wanted = name
        self._go()

    def save_typed(self) -> None:
        """Save what is being typed."""
        for row in self._rows.values():
            row.field.commit()

    def _rebuild(self, view: FormView) -> None:
        self._steps.finish()
        for row in self._rows.values():
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        lines = view.lines
        parts = [lines[at : at + _AT_ONCE] for at in range(0, len(lines), _AT_ONCE)]
        makes: list[Callable[[], object]] = [partial(self._add, part, view) for part in parts]
        self._steps.add(*makes, self.built.emit)

    def _add(self, lines: Sequence[FormLine], view: FormView) -> None:
        if self._view is None or (view.form.key, view.language) != self._shown[:2]:
            return
        newest = {line.name: line for line in self._view.lines}
        for line in lines:
            row = self._rows[line.name] = TextRow(line)
            row.field.set_value(newest[line.name].words)
            row.field.left_changed.connect(partial(self._save, view.form.key, view.language, row))
            self._layout.addWidget(row)
            self._show_line(newest[line.name])
        self._go()

    def _show_line(self, line: FormLine) -> None:
        view = self._view
        if view is None:
            return
        summary = view.form.summary
        is_governing = summary is not None and summary.governing_language == view.language
        row = self._rows[line.name]
        row.show_line(line, self._faults(line.name), is_governing=is_governing, is_editable=self._may_edit(view))
        row.setVisible(self._is_wanted(line.name))

    def _may_edit(self, view: FormView) -> bool:
        return view.is_editable and not self._desk.rights.refusal(Action.MANAGE_OFFICE)

    def _faults(self, name: str) -> list[FormFinding]:
        view = self._view
        found = view.findings if view else ()
        return [one for one in found if view and one.place == name and one.language == view.language]

    def _is_wanted(self, name: str) -> bool:
        return not self._is_faulty_only or bool(self._faults(name)) or self._rows[name].field.editor.hasFocus()

    def _go(self) -> None:
        row = self._rows.get(self._wanted)
        if row is not None:
            self._wanted = ""
            row.show()
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self, key: str, language: str, row: TextRow, words: object) -> None:
        bench, name, text = self._bench, row.name, str(words or "")

        def work(store: Store) -> object:
            return save_form_text(store, bench, key, language, name, text)

        def failed(error: BaseException) -> bool:
            row.field.keep_unsaved()
            if isinstance(error, DomainError):
                row.field.show_error(refusal_of(error))
            return isinstance(error, DomainError)

        self._desk.change(work, lambda _changes: row.field.show_saved(), failed, is_quiet=True)
