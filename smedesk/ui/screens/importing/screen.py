"""The place "Import": three steps on one page, none of them in the way of other work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QStackedWidget, QWidget

from smedesk.domain.errors import DomainError
from smedesk.services.faults import EnvironmentFault
from smedesk.services.import_dry_run import plan_import
from smedesk.services.import_mapping import ImportMapping, guess_mapping, profile_of
from smedesk.services.import_plan import ImportPlan, Remark
from smedesk.services.import_table import Workbook
from smedesk.services.importing import import_rows, keep_profile, read_known
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import fault_of, refusal_of
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.importing.dry_run_step import DryRunStep
from smedesk.ui.screens.importing.file_step import FileStep
from smedesk.ui.screens.importing.mapping_step import MappingStep
from smedesk.ui.screens.importing.progress import ImportCancelled, ProgressLine
from smedesk.ui.screens.importing.words import remark_words
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, scrolled

_FILE, _COLUMNS, _DRY_RUN, _DONE = range(4)


class ErrorMarker(Protocol):
    """Writes the workbook again with the faulty cells marked, and what is said of them."""

    def __call__(
        self,
        source: Path,
        workbook: Workbook,
        mapping: ImportMapping,
        plan: ImportPlan,
        word: Callable[[Remark], str],
        target: Path,
    ) -> int:
        """Write `target` and return how many rows are marked; StorageFault when it cannot be written."""


class ImportScreen(Page):
    """Brings a workbook in. `read_workbook` (path, language of the office) and `mark_errors` are the adapters for
    files.
    """

    def __init__(
        self, desk: Desk, read_workbook: Callable[[Path, str], Workbook], mark_errors: ErrorMarker
    ) -> None:
        super().__init__(translate("Import", "Import"))
        self.setObjectName("import_screen")
        self._desk, self._read_workbook, self._mark_errors = desk, read_workbook, mark_errors
        self._path = Path()
        self._workbook: Workbook | None = None
        self._plan: ImportPlan | None = None
        self.file, self.columns, self.dry_run = FileStep(desk), MappingStep(), DryRunStep(desk.tasks, desk.rights)
        self.file.wanted.connect(self.read_file)
        self.columns.wanted.connect(self.plan)
        self.columns.profile_wanted.connect(self._keep_profile)
        self.dry_run.wanted.connect(self.run)
        self.dry_run.errors_wanted.connect(self._save_errors)
        self.progress = ProgressLine()
        self._back_button = self.add_action(translate("Import", "One step back"), self._step_back, icon="arrow-left")
        self._back_button.setObjectName("import_back")
        self._steps = QStackedWidget()
        for step in (self.file, self.columns, self.dry_run, self._done_page()):
            # a large text on a low screen needs more than there is; of the dry run its rows alone scroll
            self._steps.addWidget(step if step is self.dry_run else scrolled(step))
        body = QWidget()
        layout = column(body, "gap_large")
        layout.addWidget(self.progress)
        layout.addWidget(self._steps, 1)
        self.set_body(body)
        self._go_to(_FILE)

    # ---------------------------------------------------------------- what the main window says

    def take_focus(self) -> None:
        """Go to the path, where no import has begun."""
        if self.file.isVisible():
            self.file.path.setFocus()

    def new_record(self) -> None:
        """Begin with another file."""
        self._go_to(_FILE)
        self.file.reload()
        self.file.path.setFocus()

    def open_record(self, id: str) -> None:
        """Begin with the file of a path, such as one that was dropped on the window."""
        self.new_record()
        self.file.path.set_value(id)

    # ---------------------------------------------------------------- the steps

    def read_file(self) -> None:
        """Read the file and guess its columns."""
        path = self.file.chosen_path()
        if path is None:
            self.file.path.show_error(translate("Import", "Type the path of a file, or choose one"))
            return
        self.file.path.show_error("")
        self._path = path
        profile, country = self.file.chosen_profile(), str(self.file.country.value() or "")

        def read() -> tuple[Workbook, ImportMapping]:
            if not path.is_file():
                raise DomainError("import.no_such_file", file=str(path))
            workbook = self._read_workbook(path, current_labels().language)
            return workbook, guess_mapping(workbook, country, profile)

        self.progress.begin(translate("Import", "Reading the file"))
        self._desk.tasks.read(self, read, self._on_read, self._on_unreadable, replaces="read")

    def plan(self) -> None:
        """Work out what the import would do."""
        workbook, mapping = self._workbook, self.columns.mapping
        if workbook is None:
            return
        self.progress.begin(translate("Import", "Comparing with what is here"))
        self._desk.ask(
            self,
            lambda reads: plan_import(workbook, mapping, read_known(reads), self.progress.tell),
            self._on_planned,
            self._on_stopped,
            topic="plan",
        )

    def run(self) -> None:
        """Write it, in one change."""
        plan = self._plan
        if plan is None or plan.is_idle:
            return
        self.dry_run.set_busy(True)
        self.progress.begin(translate("Import", "Importing"))
        self._desk.change(
            lambda store: import_rows(store, plan, self.progress.tell), self._on_imported, self._on_stopped
        )

    def _go_to(self, step: int) -> None:
        subtitles = (
            translate("Import", "Step 1 of 3: the file"),
            translate("Import", "Step 2 of 3: the columns of {file}").format(file=self._path.name),
            translate("Import", "Step 3 of 3: what the import of {file} would do").format(file=self._path.name),
            translate("Import", "Done"),
        )
        self._steps.setCurrentIndex(step)
        self.set_subtitle(subtitles[step])
        self._back_button.setVisible(step in (_COLUMNS, _DRY_RUN))

    def _step_back(self) -> None:
        self._go_to(self._steps.currentIndex() - 1)

    def _on_read(self, answer: tuple[Workbook, ImportMapping]) -> None:
        self.progress.hide()
        self._workbook = answer[0]
        self.columns.show_workbook(*answer)
        self._go_to(_COLUMNS)
        self.columns.take_focus()

    def _on_unreadable(self, error: BaseException) -> bool:
        self.progress.hide()
        if isinstance(error, DomainError):
            self.file.path.show_error(refusal_of(error))
        elif isinstance(error, EnvironmentFault):
            self.file.path.show_error(fault_of(error.code, error.parameters).happened)
        else:
            return False
        self.file.path.setFocus()
        return True

    def _on_planned(self, plan: ImportPlan) -> None:
        self.progress.hide()
        self._plan = plan
        errors = self._path.with_name(f"{self._path.stem}-errors.xlsx")
        self.dry_run.show_plan(plan, self.columns.mapping, errors)
        self._go_to(_DRY_RUN)
        self.dry_run.panel.table.setFocus()

    def _on_stopped(self, error: BaseException) -> bool:
        self.progress.hide()
        self.dry_run.set_busy(False)
        if isinstance(error, ImportCancelled):
            self._desk.notices.say(translate("Import", "Stopped. Nothing was changed."))
            return True
        return False

    def _on_imported(self, _changes: Changes) -> None:
        self.progress.hide()
        self.dry_run.set_busy(False)
        self._plan = None
        self._go_to(_DONE)
        self._done.action.setFocus()

    # ---------------------------------------------------------------- beside the way

    def _done_page(self) -> QWidget:
        self._done = EmptyState(
            "circle-check",
            translate("Import", "The file is in"),
            translate("Import", "Ctrl+Z takes the whole import back. The new records stand in Companies and People."),
            translate("Import", "Import another file"),
            self.new_record,
        )
        self._done.setObjectName("import_done")
        return self._done

    def _keep_profile(self, name: str) -> None:
        if self._workbook is None:
            return
        profile = profile_of(self._workbook, self.columns.mapping)

        def done(_result: None) -> None:
            self.columns.name.show_saved()
            self.file.reload()

        self._desk.change(lambda store: keep_profile(store, name, profile), done)

    def _save_errors(self, path: str) -> None:
        plan, workbook, source, target = self._plan, self._workbook, self._path, Path(path).expanduser()
        if plan is None or workbook is None:
            return
        mapping = self.columns.mapping
        self.dry_run.errors_path.show_error("")
        self._desk.tasks.read(
            self,
            lambda: self._mark_errors(source, workbook, mapping, plan, remark_words, target),
            lambda _done: self.dry_run.show_errors_saved(),
            self._on_errors_not_saved,
        )

    def _on_errors_not_saved(self, error: BaseException) -> bool:
        if not isinstance(error, EnvironmentFault):
            return False
        reason = fault_of(error.code, error.parameters).happened
        text = translate("Import", "Not saved: {reason} Close the file where it is open, or type another path.")
        self.dry_run.errors_path.show_error(text.format(reason=reason))
        return True
