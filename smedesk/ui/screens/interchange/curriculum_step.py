"""A Europass CV: which file, then value by value with a tick; nothing is written before "Take over"."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Company, Person
from smedesk.domain.roles import Action
from smedesk.services.curriculum import Curriculum, CurriculumFile, proposals_of, take_over
from smedesk.services.editing import title_of
from smedesk.services.faults import EnvironmentFault
from smedesk.services.files import disk_faults_told
from smedesk.services.folding import fold
from smedesk.services.ports import Changes, Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import fault_of, refusal_of
from smedesk.ui.forms.record_pick import RecordPickField
from smedesk.ui.screens.interchange.columns import Columns
from smedesk.ui.screens.interchange.path_field import PathField
from smedesk.ui.screens.interchange.proposal_list import ProposalList
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label, line

LARGEST = 30_000_000
"""bytes of a file; the photo and certificates stand inside it"""
_TYPES = {".pdf": "application/pdf", ".xml": "application/xml"}


class CurriculumStep(QWidget):
    """Reads a file and shows what it would fill. `read(name, content)` runs in the worker process."""

    def __init__(self, desk: Desk, read: Callable[[str, bytes], Curriculum]) -> None:
        super().__init__()
        self.setObjectName("curriculum_step")
        self._desk, self._read = desk, read
        self._curriculum, self._file = Curriculum(), CurriculumFile("", b"", "")
        self._person: Person | None = None
        self._empty = label(translate(
            "Curriculum", "The values of the CV appear here, each with a tick. Nothing is written before you say so."),
            "muted", wrap=True)
        layout = column(self, "gap_large")
        layout.addWidget(Columns([self._make_file_card()], [self._make_review(), self._empty]))
        layout.addStretch(1)
        self._show_review(False)

    def take_focus(self) -> None:
        """Go to the path."""
        self.path.setFocus()

    def read_file(self) -> None:
        """Read the file that is typed."""
        path = self.path.path()
        if path is None:
            self.path.field.show_error(translate("Curriculum", "Type the path of a file, or choose one"))
            return
        self.path.field.show_error("")
        self._desk.tasks.read(self, lambda: _content(path), self._on_content, self._on_unreadable, replaces="content")

    # ---------------------------------------------------------------- what stands there

    def _make_file_card(self) -> Card:
        card = Card(translate("Curriculum", "Read a Europass CV"))
        card.body.addWidget(label(translate(
            "Curriculum",
            "The PDF as the person downloaded it, or the XML. It is read on this computer; you see every value first."),
            "muted", wrap=True))
        self.path = PathField(
            translate("Curriculum", "File"), translate("Curriculum", "PDF or XML of Europass"),
            translate("Curriculum", "Choose file…"), is_folder=False, object_name="curriculum_path")
        self.path.wanted.connect(self.read_file)
        read = button(translate("Curriculum", "Read CV"), self.read_file, kind="primary")
        read.setObjectName("curriculum_read")
        card.body.addWidget(self.path)
        foot = line()
        foot.addWidget(self.path.choose)
        foot.addStretch(1)
        foot.addWidget(read)
        card.body.addLayout(foot)
        return card

    def _make_review(self) -> Card:
        self.review = Card(" ")
        self.review.setObjectName("curriculum_review")
        self.person = RecordPickField(
            self._desk, "person", translate("Curriculum", "Person who is here already"),
            translate("Curriculum", "Leave it empty to enter a new person"))
        self.company = RecordPickField(
            self._desk, "company", translate("Curriculum", "Company"),
            translate("Curriculum", "Where the new person works; it must be here"))
        self.person.setObjectName("curriculum_person")
        self.company.setObjectName("curriculum_company")
        self.person.left_changed.connect(self._on_person_chosen)
        self._employer = label("", "small", wrap=True)
        self._employer.setObjectName("curriculum_employer")
        self.list = ProposalList()
        self.keep = QCheckBox(translate("Curriculum", "Keep the file with the person"))
        self.keep.setObjectName("curriculum_keep")
        self._error = label("", "error", wrap=True)
        self._error.hide()
        for widget in (self.person, self.company, self._employer, self.list, self.keep, self._error):
            self.review.body.addWidget(widget)
        foot = line()
        foot.addStretch(1)
        cancel = button(translate("Curriculum", "Leave it"), self._leave)
        cancel.setObjectName("curriculum_leave")
        self._take = button(translate("Curriculum", "Take over"), self.take, kind="primary")
        self._take.setObjectName("curriculum_take")
        self._desk.rights.guard(self._take, Action.EDIT_PORTFOLIO)
        foot.addWidget(cancel)
        foot.addWidget(self._take)
        self.review.body.addLayout(foot)
        return self.review

    def _show_review(self, is_shown: bool) -> None:
        self.review.setVisible(is_shown)
        self._empty.setVisible(not is_shown)

    # ---------------------------------------------------------------- reading

    def _on_content(self, file: CurriculumFile) -> None:
        self._file = file
        self._desk.compute(
            self, self._read, file.name, file.content, then=self._on_read, failed=self._on_unreadable, topic="cv")

    def _on_unreadable(self, error: BaseException) -> bool:
        self._show_review(False)
        if isinstance(error, DomainError):
            self.path.field.show_error(refusal_of(error))
        elif isinstance(error, EnvironmentFault):
            self.path.field.show_error(fault_of(error.code, error.parameters).happened)
        else:
            return False
        self.path.setFocus()
        return True

    def _on_read(self, curriculum: Curriculum) -> None:
        self._curriculum = curriculum
        self._desk.ask(self, partial(_known, curriculum), self._show, topic="known")

    def _show(self, known: tuple[Person | None, Company | None]) -> None:
        person, company = known
        contact = self._curriculum.contact
        name = f"{contact.given_name} {contact.family_name}".strip()
        self.review.set_title(name or translate("Curriculum", "No name in this CV"))
        self.person.set_value(None)
        self.company.set_value(None)
        if person is not None:
            self.person.show_choice(person.id, title_of(person))
        if company is not None:
            self.company.show_choice(company.id, company.name)
        self.keep.setChecked(False)
        self._employer.setText(translate("Curriculum", "Employer of now in the CV: {name}").format(
            name=contact.company_name or translate("Curriculum", "none")))
        self._show_person(person)
        self._show_review(True)
        self.list.take_focus()

    def _on_person_chosen(self, id: str | None) -> None:
        if id is None:
            self._show_person(None)
        else:
            self._desk.ask(self, lambda reads: reads.get(Person, id), self._show_person, topic="person")

    def _show_person(self, person: Person | None) -> None:
        self._person = person
        self.company.setVisible(person is None)
        self._say("")
        self.list.show_proposals(proposals_of(self._curriculum, person))

    # ---------------------------------------------------------------- writing

    def take(self) -> None:
        """Write what is ticked: one change, one undo."""
        if not (self.person.commit() and self.company.commit()):
            return
        person, company = str(self.person.value() or ""), str(self.company.value() or "")
        if not person and not company:
            self.company.show_error(translate("Curriculum", "Choose the company of the new person"))
            self.company.setFocus()
            return
        ticked = self.list.ticked()
        file = self._file if self.keep.isChecked() else None
        if not ticked and file is None:
            self._say(translate("Curriculum", "Nothing is ticked."))
            return
        self._take.setEnabled(False)
        self._desk.change(
            lambda store: take_over(store, person, company, ticked, file), self._on_taken, self._on_refused)

    def _on_taken(self, result: tuple[str, Changes]) -> None:
        self._take.setEnabled(True)
        self._leave()
        self._desk.go_to("people", result[0])

    def _on_refused(self, error: BaseException) -> bool:
        self._take.setEnabled(True)
        if isinstance(error, DomainError):
            self._say(refusal_of(error))
            return True
        return False

    def _leave(self) -> None:
        """Forget the file: a curriculum that was not taken over is not kept anywhere."""
        self._curriculum, self._file, self._person = Curriculum(), CurriculumFile("", b"", ""), None
        self.list.show_proposals(())
        self._show_review(False)
        self.path.field.set_value("")
        self.path.setFocus()

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))


def _content(path: Path) -> CurriculumFile:
    if not path.is_file():
        raise DomainError("file.missing", file=str(path))
    with disk_faults_told(path.parent):
        if path.stat().st_size > LARGEST:
            raise DomainError("xml.unsafe", file=path.name)
        return CurriculumFile(path.name, path.read_bytes(), _TYPES.get(path.suffix.lower(), "application/octet-stream"))


def _known(curriculum: Curriculum, reads: Reads) -> tuple[Person | None, Company | None]:
    """Return the person and the company that the curriculum is of, as far as they are here and there is no doubt."""
    contact = curriculum.contact
    by_address = [one for email in contact.emails for one in reads.find(Person, own=True, email=email)]
    person = by_address[0] if len({one.id for one in by_address}) == 1 else None
    found = reads.search(contact.company_name, ("company",), 5) if contact.company_name else ()
    named = [one.id for one in found if fold(one.title) == fold(contact.company_name)]
    return person, reads.get(Company, named[0]) if len(named) == 1 else None
