"""The place "Forms": all forms with their state, and the editor of the one that is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.roles import Action
from smedesk.services.form_files import export_form, import_form
from smedesk.services.own_forms import FormBench, copy_form
from smedesk.services.ports import Changes, Store
from smedesk.services.printing import PageRenderer
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.exchanges.words import kind_words
from smedesk.ui.screens.forms.dialogs import NameDialog
from smedesk.ui.screens.forms.editor import FormEditor
from smedesk.ui.screens.forms.questions import ListedForm, read_forms
from smedesk.ui.screens.forms.words import name_words, period_words, state_of, state_tone, state_words
from smedesk.ui.screens.given_panel import GivenPanel
from smedesk.ui.screens.saving_rows import ask_where_to_save
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.page import Page

Make = Callable[[Store], tuple[str, Changes]]
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_COLUMNS = (
    Column("form", mark("Forms", "Form"), ColumnKind.TITLE),
    Column("state", mark("Forms", "State"), ColumnKind.CHIP, width=12, words=state_words, tone=state_tone),
    Column("version", mark("Forms", "Version"), ColumnKind.NUMBER, width=8, priority=2),
    Column("period", mark("Forms", "Used"), width=24, priority=3),
    Column("languages", mark("Forms", "Languages"), ColumnKind.NUMBER, width=10, priority=4),
    Column("approvals", mark("Forms", "Approved languages"), ColumnKind.NUMBER, width=14, priority=4),
)


class FormsScreen(Page):
    """The list; Enter opens a form in its place, Alt+Left goes back. Ctrl+N copies the form that is chosen."""

    def __init__(self, desk: Desk, bench: FormBench, pages: PageRenderer) -> None:
        super().__init__(_title(), _subtitle(), translate("Forms", "Search forms"))
        self.setObjectName("forms_screen")
        self._desk, self._bench = desk, bench
        self._forms: dict[str, ListedForm] = {}
        self._opened = ""
        nothing = EmptyState(
            "file-text", translate("Forms", "No forms"), translate("Forms", "No form has these words.")
        )
        self.panel = GivenPanel(_COLUMNS, desk.tasks, _title(), nothing, _counted, self)
        self.panel.table.setObjectName("forms_table")
        self.panel.table.opened.connect(lambda _number: self.open_record(self.panel.current))
        self.editor = FormEditor(desk, bench, pages)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panel)
        self._stack.addWidget(self.editor)
        self.set_body(self._stack)
        self._make_steps()
        if self.search is not None:
            self.search.setObjectName("forms_search")
            self.search.searched.connect(self.panel.search)
            self.search.left.connect(self.take_focus)
            self.panel.table.typed.connect(self.search.type_on)
        desk.notices.changed.connect(self._on_changed)
        self.refresh()

    def _make_steps(self) -> None:
        rights = self._desk.rights
        self._take_in = self.add_action(translate("Forms", "Take in a file…"), self.choose_file, icon="upload")
        self._take_in.setObjectName("take_in_form")
        self._give_out = self.add_action(translate("Forms", "Give out as a file…"), self.give_out, icon="download")
        self._give_out.setObjectName("give_out_form")
        copy = self.add_action(translate("Forms", "Copy and edit…"), self.copy, kind="primary", icon="copy")
        copy.setObjectName("copy_form")
        rights.guard(copy, Action.MANAGE_OFFICE)
        rights.guard(self._take_in, Action.MANAGE_OFFICE)
        rights.step("new", self, self.copy, Action.MANAGE_OFFICE, _HERE)
        self.panel.picked.connect(lambda _key: self._show_steps())
        self._show_steps()

    # ---------------------------------------------------------------- where one is

    @property
    def chosen(self) -> str:
        """The form that is opened, else the one that the list stands at."""
        return self._opened or self.panel.current

    def take_focus(self) -> None:
        """Go to the list, or to the form that is opened."""
        place = self.editor.language if self._opened else self.panel.table
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_record(self, id: str) -> None:
        """Open a form: the kind of one of the program, the id of an own one."""
        if not id:
            return
        self._opened = id
        self._stack.setCurrentWidget(self.editor)
        self.editor.show_form(id, current_labels().language)
        self._back.show()
        if self.search is not None:
            self.search.hide()
        self._show_title()
        self._show_steps()
        self.take_focus()

    def show_list(self) -> None:
        """Go back to the list."""
        self.editor.close_form()
        self._opened = ""
        self._stack.setCurrentWidget(self.panel)
        self._back.hide()
        if self.search is not None:
            self.search.show()
        self._show_title()
        self._show_steps()
        self.take_focus()

    def refresh(self) -> None:
        """Read all forms anew."""
        bench = self._bench
        self._desk.ask(self, lambda reads: read_forms(reads, bench), self._on_forms, topic="forms")

    def _on_forms(self, forms: tuple[ListedForm, ...]) -> None:
        self._forms = {form.key: form for form in forms}
        self.panel.show_rows([GivenRow(form.key, _values(form)) for form in forms])
        if self._opened and self._opened not in self._forms:
            self.show_list()  # its copying was taken back
        self._show_title()
        self._show_steps()

    def _show_title(self) -> None:
        form = self._forms.get(self._opened)
        self.set_title(name_words(form) if form else _title())
        self.set_subtitle(_said(form) if form else _subtitle())

    def _show_steps(self) -> None:
        form = self._forms.get(self.chosen)
        self._give_out.setEnabled(form is not None and bool(form.name))
        self._take_in.setVisible(not self._opened)  # a form beside its preview needs the room

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("own_form", "form_text"):
            self.refresh()
            self.editor.refresh()

    # ---------------------------------------------------------------- what is done

    def copy(self) -> None:
        """Ask for a name, and copy the form that is chosen."""
        form = self._forms.get(self.chosen)
        if form is not None:
            title, does = translate("Forms", "Copy a form"), translate("Forms", "Copy and edit")
            NameDialog(title, does, name_words(form), lambda name: self._copy(form, name), self).open()

    def give_out(self) -> None:
        """Ask where to, and write the form that is chosen as a file."""
        key = self.chosen
        form = self._forms.get(key)
        if form is not None and form.name:
            kind = (translate("Forms", "Form (*.zip)"), "zip")
            title = translate("Forms", "Give out a form")
            ask_where_to_save(self, title, form.name.replace("/", "-"), kind, lambda path: self.write_file(key, path))

    def write_file(self, key: str, path: Path) -> None:
        """Write a form as a file."""
        said = translate("Forms", "The form stands in {file}.").format(file=path.name)
        self._desk.ask(
            self, lambda reads: path.write_bytes(export_form(reads, key)[1]), lambda _n: self._desk.notices.say(said)
        )

    def choose_file(self) -> None:
        """Ask for the file of a form."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self.window(), translate("Forms", "Take in a form"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Forms", "Form (*.zip)"))
        dialog.fileSelected.connect(lambda path: self.take_in(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_in(self, path: Path) -> None:
        """Take a form in as a new draft and open it."""
        bench = self._bench
        self._change(lambda store: import_form(store, bench, path, path.stem))

    def _copy(self, form: ListedForm, name: str) -> None:
        bench, source = self._bench, form.key if form.name else ""
        self._change(lambda store: copy_form(store, bench, form.kind, name, source))

    def _change(self, operation: Make) -> None:
        self._desk.change(operation, lambda made: self.open_record(made[0]), self._on_refused)

    def _on_refused(self, error: BaseException) -> bool:
        if isinstance(error, DomainError):
            self._desk.notices.say(refusal_of(error))
        return isinstance(error, DomainError)


def _values(form: ListedForm) -> tuple[object, ...]:
    summary = form.summary
    origin = kind_words(form.kind) if form.name else translate("Forms", "Comes with the program")
    return (
        (name_words(form), origin),
        state_of(form),
        summary.version if summary else None,
        period_words(form),
        len(summary.languages) if summary else None,
        len(summary.approvals) if summary else None,
    )


def _said(form: ListedForm) -> str:
    version = translate("Forms", "version {number}").format(number=form.summary.version) if form.summary else ""
    words = (kind_words(form.kind) if form.name else "", state_words(state_of(form)), version, period_words(form))
    return " · ".join(word for word in words if word)


def _title() -> str:
    return translate("Forms", "Forms")


def _subtitle() -> str:
    return translate("Forms", "The wording of every paper; copy one to make it your own")


def _counted(n: int) -> str:
    return translate("Forms", "%n forms", "", n)
